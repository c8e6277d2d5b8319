"""Two units with packages for the window's project, in which no count is small: nothing has to be hidden."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from pathlib import Path

from reviewer.indicator.answers import FinalCase, Said
from reviewer.workspace import Workspace, open_workspace
from tests.costs import CHEAP
from tests.indicator.packages import Lie, Unit, acquaint, package_of
from tests.ui.pages.project import PASSPHRASE, SUPERVISOR, Project

_AGES = ("infant", "prepubescent", "pubescent")
_SEXES = ("female", "male")
_SEVERITIES = ("posing", "assault")
_EACH = 12


class Office(Unit):
    """The project that the window opens."""

    def sign_in(self, account: str = SUPERVISOR) -> Workspace:
        return open_workspace(self.folder, account=account, passphrase=PASSPHRASE, cost=CHEAP)


@dataclass(frozen=True)
class Packages:
    """Of the office itself, of another unit, and of that unit once more, with counts that are a lie."""

    own: Path
    south: Path
    lying: Path


def make_packages(project: Project, folder: Path) -> Packages:
    """Packed for real: signed by their projects and sealed to the window's."""
    office = Office(project.folder)
    unit = Unit.found(folder / "south")
    acquaint(unit, office, "south")
    return Packages(
        own=package_of(office, folder / "own.tar", cases("n"), to_office=False),
        south=package_of(unit, folder / "south.tar", cases("s")),
        lying=package_of(unit, folder / "lying.tar", cases("l"), lie=Lie(counts={"cases": 9_999})),
    )


def cases(prefix: str) -> list[FinalCase]:
    """Every combination of age, sex and severity, a dozen times."""
    kinds = list(product(_AGES, _SEXES, _SEVERITIES))
    return [
        FinalCase(f"{prefix}-{at}-{number}", _answers(*kind))
        for at, kind in enumerate(kinds)
        for number in range(_EACH)
    ]


def _answers(age: str, sex: str, severity: str) -> dict[str, Said]:
    said = {
        "identified_status": "unidentified",
        "age_category": age,
        "victim_sex": sex,
        "severity": severity,
        "content_kind": "both",
    }
    return {name: Said("answered", frozenset({code})) for name, code in said.items()}
