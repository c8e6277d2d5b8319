"""What a supervisor's desk does with whole files, as jobs that can be killed: packing, merging, exporting."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

from reviewer.services.release import Wish
from reviewer.vault.derivation import MINIMUM
from reviewer.workspace import Workspace, open_workspace
from tests.faults.saying import say
from tests.services.conftest import PASSPHRASE

FORMATS = ("csv", "jsonl", "xlsx")
# What a workspace imports late is imported here, once for all forks.
for _late in ("reviewer.workspace.packages", "pandas", "pyarrow.parquet", "xlsxwriter"):
    import_module(_late)


def _signed_in(folder: Path) -> Workspace:
    return open_workspace(folder, account="s-01", passphrase=PASSPHRASE, cost=MINIMUM)


def _package(folder: Path, target: Path) -> None:
    with _signed_in(folder) as workspace:
        packing = workspace.packages.packing
        say({"began": True})
        packing.labels(target)


def _merge(folder: Path, target: Path) -> None:
    with _signed_in(folder) as workspace:
        merging = workspace.packages.merging
        say({"began": True})
        (outcome,) = merging.merge([target])
        if outcome.problems:
            raise SystemExit("it was not merged")


def _export(folder: Path, target: Path) -> None:
    with _signed_in(folder) as workspace:
        release = workspace.release
        say({"began": True})
        release.export(target.parent, Wish(FORMATS, scope="cases"))


JOBS: Mapping[str, Callable[[Path, Path], None]] = {
    "package": _package,
    "merge": _merge,
    "export": _export,
}
