"""What desks do, as jobs that can be killed: coding, importing, packing, merging, exporting."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Mapping
from contextlib import closing
from importlib import import_module
from pathlib import Path

from reviewer.services.release import Wish
from reviewer.workspace import Workspace, open_workspace
from reviewer.workspace.restoring import restore
from tests.costs import CHEAP
from tests.faults.acts import backs_up, imports, undoes
from tests.faults.saying import say
from tests.services.conftest import PASSPHRASE

FORMATS = ("csv", "jsonl", "xlsx")
LIST = "cases.csv"
BACKUP = "a.backup"
STEPS = "steps"
# What a workspace imports late is imported here, once for all forks.
for _late in (
    "reviewer.workspace.backups",
    "reviewer.workspace.packages",
    "reviewer.services.intake_taking",
    "pandas",
    "pyarrow.parquet",
    "xlsxwriter",
):
    import_module(_late)


def _signed_in(folder: Path, account: str = "s-01") -> Workspace:
    return open_workspace(folder, account=account, passphrase=PASSPHRASE, cost=CHEAP)


def _code(folder: Path, target: Path) -> None:
    """Answer, submit, take back and do again; each is said once it is durable."""
    with _signed_in(folder, "r-01") as workspace:
        say({"began": True})
        for number, _ in enumerate(undoes(workspace, target), 1):
            say({"done": number})


def _import(folder: Path, target: Path) -> None:
    with _signed_in(folder) as workspace:
        say({"began": True})
        list(imports(workspace, target.with_name(LIST)))


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


def _back_up(folder: Path, target: Path) -> None:
    with _signed_in(folder) as workspace:
        say({"began": True})
        list(backs_up(workspace, target))


def _restore(_folder: Path, target: Path) -> None:
    say({"began": True})
    restore(target.with_name(BACKUP), target, account="s-01", passphrase=PASSPHRASE)


def _restore_in_steps(_folder: Path, target: Path) -> None:
    """As `_restore`; ends itself at the step that a file beside names, and stands in the folder where that
    says so.  A step gives a file or a folder its name.
    """
    steps, place = target.with_name(STEPS).read_text().split()
    left = int(steps)

    def counted(known: Callable[[Path, Path], Path]) -> Callable[[Path, Path], Path]:
        def step(path: Path, to: Path) -> Path:
            nonlocal left
            left -= 1
            if not left:
                os.kill(os.getpid(), signal.SIGKILL)
            return known(path, to)

        return step

    if place == "within":
        os.chdir(target)
    for name in ("replace", "rename"):
        setattr(Path, name, counted(getattr(Path, name)))
    _restore(_folder, target)


def _hold(folder: Path, _target: Path) -> None:
    """Keep everybody else from writing, until it is killed."""
    with _signed_in(folder) as workspace, closing(workspace.store.connect()) as driver:
        driver.execute("BEGIN IMMEDIATE")
        say({"began": True})
        signal.pause()


JOBS: Mapping[str, Callable[[Path, Path], None]] = {
    "code": _code,
    "import": _import,
    "package": _package,
    "merge": _merge,
    "export": _export,
    "back-up": _back_up,
    "restore": _restore,
    "restore-in-steps": _restore_in_steps,
    "hold": _hold,
}
