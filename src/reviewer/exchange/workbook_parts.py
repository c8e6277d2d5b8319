"""A workbook's archive, opened within limits: what a part may unpack to, and which parts are never opened."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from reviewer.domain.errors import ReviewerError
from reviewer.exchange.limits import MIB, Limits, in_words
from reviewer.exchange.packed import Content
from reviewer.exchange.problems import FieldFault, FileFault, Problem, glimpse

MAX_TEXTS = 32 * MIB
"""Texts that the cells of a workbook share are held in memory: this bounds them, unpacked."""

_SHARED = "sharedStrings.xml"
_PICTURES = "xl/media/"
_FREE = 4 * MIB
DAMAGED = "this workbook is damaged or encrypted"


class Parts(zipfile.ZipFile):
    """The archive, whose pictures cannot be opened by anybody."""

    def getinfo(self, name: str) -> zipfile.ZipInfo:
        """What the directory says of a part; KeyError for what is no part that is read."""
        if name.lower().startswith(_PICTURES):
            raise KeyError(name)
        return super().getinfo(name)


@contextmanager
def opened_workbook(content: Content, *, label: str, limits: Limits) -> Iterator[tuple[BinaryIO, Parts]]:
    """The file and its archive; whatever reading it raises for a damaged one becomes a FileFault."""
    try:
        with content.open("rb") as file, Parts(file) as archive, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            size = file.seek(0, 2)
            _check_directory(archive.infolist(), size, label=label, limits=limits)
            yield file, archive
    except (FileFault, ReviewerError):
        raise
    except FieldFault as fault:
        raise FileFault(fault.at(label, record=None, line=None)) from None
    except Exception:  # noqa: BLE001 - the libraries raise whatever they meet in a damaged file
        raise FileFault(Problem(label, DAMAGED, expected="an .xlsx file without a password")) from None


def _check_directory(members: list[zipfile.ZipInfo], size: int, *, label: str, limits: Limits) -> None:
    """`size`: of the whole file; what the directory says of a part may be anything."""
    if len(members) > limits.members:
        raise FileFault(Problem(label, f"the workbook has more than {limits.members:,} parts"))
    if len({one.filename for one in members}) != len(members):
        raise FileFault(Problem(label, "two parts of the workbook have one name"))
    for one in members:
        if one.file_size > max(_FREE, limits.ratio * min(one.compress_size, size)):
            message = f"a part of the workbook is packed more than {limits.ratio} times"
            raise FileFault(Problem(label, message, found=glimpse(one.filename)))
        if one.filename.endswith(_SHARED) and one.file_size > MAX_TEXTS:
            message = f"the texts of the workbook are more than {in_words(MAX_TEXTS)}"
            raise FileFault(Problem(label, message, expected="the sheet saved as CSV"))
