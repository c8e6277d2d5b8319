"""A study of two coders who differ as planned, and the real window on it, driven by keys."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.domain.answer import Answer, chosen, typed
from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.domain.person import Role
from reviewer.domain.sheet import Sheet
from reviewer.services.ports import IntakeRecord
from reviewer.services.settling.results import SettlingCounts
from reviewer.ui.adjudication.page import SettlePage
from reviewer.ui.adjudication.state import SettleState
from reviewer.ui.application import Program
from reviewer.ui.cases import CasePage
from reviewer.workspace import create_project
from tests.costs import CHEAP
from tests.services.rated import BOOK, PASSPHRASE, START, SUPERVISOR, Rated, signed_in

CODERS = ("r-01", "r-02")
SECOND_SUPERVISOR, EXPORTER = "s-02", "x-01"
CASES = 24
"""Cases 1 to 20 differ in kind, every second of them also in marks; the last four agree."""
DIFFERING = 20

_WAKEN = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_NAMED = {
    "enter": Qt.Key.Key_Return,
    "esc": Qt.Key.Key_Escape,
    "space": Qt.Key.Key_Space,
    "backspace": Qt.Key.Key_Backspace,
    "down": Qt.Key.Key_Down,
    "up": Qt.Key.Key_Up,
    "pageup": Qt.Key.Key_PageUp,
    "pagedown": Qt.Key.Key_PageDown,
    **{f"f{number}": Qt.Key(Qt.Key.Key_F1.value + number - 1) for number in range(1, 10)},
}
_MODIFIERS = {
    "ctrl": Qt.KeyboardModifier.ControlModifier,
    "shift": Qt.KeyboardModifier.ShiftModifier,
}


def answers_of(number: int, who: str) -> dict[str, Answer]:
    """What that coder says of the case."""
    first = who == CODERS[0]
    differs = number <= DIFFERING
    return {
        "kind": chosen("one") if first or not differs else chosen("two"),
        "grade": chosen("low"),
        "marks": chosen("b") if first or not differs or number % 2 else chosen("b", "c"),
        "count": typed("2"),
    }


def make_study(folder: Path) -> None:
    """Two supervisors, two coders, an exporter; every case is coded by both coders."""
    file = folder.parent / "small.toml"
    file.write_text(BOOK.format(version="1"), encoding="utf-8")
    create_project(
        folder,
        title="Unit North",
        codebook=str(file),
        supervisor=SUPERVISOR,
        passphrase=PASSPHRASE,
        clock=lambda: START,
        rng=random.Random(7),
        cost=CHEAP,
    )
    with signed_in(folder, SUPERVISOR) as workspace:
        roles = dict.fromkeys(CODERS, Role.REVIEWER)
        roles |= {SECOND_SUPERVISOR: Role.SUPERVISOR, EXPORTER: Role.EXPORTER}
        for name, role in roles.items():
            workspace.people.add(name, frozenset({role}), passphrase=PASSPHRASE)
        with workspace.store.writing(workspace.account) as work:
            intake = work.intake("unit")
            intake.add([record for number in range(1, CASES + 1) for record in _records(number)])
            intake.finish()
            work.record("import.finished", "unit", {}, 1)
            work.commit()
        rated = Rated(folder, workspace)
        for number in range(1, CASES + 1):
            for turn, who in enumerate(CODERS):
                sheet = Sheet(rated.book, answers_of(number, who))
                rated.submit(who, number, sheet, at=START + timedelta(hours=number, minutes=turn))


def _records(number: int) -> list[IntakeRecord]:
    facts = CaseFacts(
        f"S-{number:04}", source="unit-a", country="FR", attributes={"batch": f"b-{number % 3}"}
    )
    items = [
        MediaItem(number * 10 + at, md5=f"{number * 10 + at:032x}", size=2048, mime_type="image/jpeg")
        for at in range(1 + number % 3)
    ]
    return [IntakeRecord(facts, item) for item in items]


@dataclass
class Window:
    """`keys` counts every key event that was sent; there is no way to send a mouse event."""

    program: Program
    qtbot: QtBot
    keys: int = 0

    def open(self, folder: Path, account: str = SUPERVISOR) -> None:
        errors = self.program.begin(folder, account, PASSPHRASE)
        with self.qtbot.waitActive(self.program.window):
            self.program.window.activateWindow()
        self.qtbot.waitUntil(lambda: bool(errors) or isinstance(self.program.window.page, CasePage))
        assert errors == []
        self.settle()

    def press(self, *keys: str, settle: bool = True) -> None:
        for key in keys:
            self.keys += 1
            base = key[key.rfind("+", 0, -1) + 1 :]
            held = Qt.KeyboardModifier.NoModifier
            for modifier in key.removesuffix(base).split("+")[:-1]:
                held |= _MODIFIERS[modifier]
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, _NAMED.get(base) or Qt.Key(ord(base.upper())), held)
            if settle:
                self.settle()

    def type(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)
        self.settle()

    def settle(self) -> None:
        """Until everything asked for is done and told, working out the queue among it."""
        QCoreApplication.processEvents()
        while self.program.operations.busy or self._working:
            QCoreApplication.processEvents(_WAKEN)

    @property
    def _working(self) -> bool:
        page = self.program.window.page
        return isinstance(page, SettlePage) and page.listing.refreshing.busy

    @property
    def page(self) -> SettlePage:
        page = self.program.window.page
        assert isinstance(page, SettlePage)
        return page

    @property
    def state(self) -> SettleState:
        state = self.page.presenter.state
        assert state is not None
        return state

    @property
    def case(self) -> str:
        return self.state.case.case_id

    @property
    def said(self) -> str:
        """What stands below the questions."""
        words = self.page.panels.messages.words
        return words.text() if words.isVisible() else ""

    def counts(self) -> SettlingCounts:
        """As the store has them."""
        found: list[SettlingCounts] = []
        page = self.page
        self.program.operations.run(lambda: page.desk().counts(), done=found.append)
        self.settle()
        return found[0]
