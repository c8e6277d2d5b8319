"""What an export that was killed leaves where it wrote to: files in the clear, under names of their own."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from pathlib import Path

from reviewer.files import MARK, clear_abandoned

UNFINISHED = ".part"
"""How names of files end that are not whole yet; a process that was killed may leave one."""
_TABLES = "codings|final|cases|figures|strata|crossings|associations|coders|packages|apart"
_PLOTS = "indicators(?:-by-[a-z-]+)?|severity-by-(?:age|sex)"
_PART = (
    rf"\.(?:(?:{_TABLES})(?:_wide)?\.(?:csv|jsonl|parquet|xlsx|sav|dta|jsonld)|codebook\.toml"
    rf"|crosswalk\.csv|.+\.html|indicator\.pdf|(?:{_PLOTS})\.(?:svg|png)"
    rf"|datapackage\.json|.+\.json)\.{MARK}{re.escape(UNFINISHED)}"
)
"""Reports are called as people like; the last name is a VICS copy's, which is its source's."""
_PARTS = re.compile(_PART)
_SCRATCH = re.compile(rf"({_PART})\.\w{{8}}")
"""Where a workbook's sheets lie until they are put together."""


def clear_left(folder: Path) -> None:
    """Take away what an export that was ended left in the folder; what cannot be taken away stays."""
    clear_abandoned(folder, _PARTS)
    with suppress(OSError):
        for path in list(folder.iterdir()):
            scratch = _SCRATCH.fullmatch(path.name)
            # It ends before the file that it is for: alone, it is nobody's.
            if scratch and path.is_dir() and not path.is_symlink() and not (folder / scratch[1]).exists():
                shutil.rmtree(path, ignore_errors=True)
