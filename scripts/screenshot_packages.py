"""Packages of three invented units for the pictures of the indicator page, sealed to the demo project."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reviewer.vault.derivation import MINIMUM
from reviewer.workspace import Workspace, open_workspace
from reviewer.workspace.demo import Demo
from tests.indicator.packages import Unit, acquaint, draw, invented_package

_CASES, _FRAME = 800, 5_000


@dataclass
class _Office(Unit):
    passphrase: str = ""

    def sign_in(self, account: str = "supervisor") -> Workspace:
        return open_workspace(self.folder, account=account, passphrase=self.passphrase, cost=MINIMUM)


def make_packages(demo: Demo, folder: Path) -> list[Path]:
    """Three packages in `folder`, which is made; the demo's address book knows their units by then."""
    folder.mkdir()
    office = _Office(demo.folder, passphrase=demo.passphrase("supervisor"))
    made = []
    for number in (1, 2, 3):
        unit = Unit.found(folder / f"project-{number}", seed=number)
        acquaint(unit, office, f"unit-{number}")
        file = folder / f"unit-{number}.tar"
        drawn = [draw(_CASES, _FRAME + 1_000 * number)]
        made.append(
            invented_package(unit, file, size=_CASES, seed=number, first=10_000 * number, draws=drawn)
        )
    return made
