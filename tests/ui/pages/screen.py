"""The real window on a real project, driven by key events alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from reviewer.services.coding import OpenedCase
from reviewer.ui.application import Program
from reviewer.ui.cases import CasePage
from reviewer.ui.coding.state import FormState
from reviewer.ui.review import ReviewPage
from tests.ui.pages.project import PASSPHRASE, REVIEWER

_WAKEN = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_NAMED = {
    "enter": Qt.Key.Key_Return,
    "esc": Qt.Key.Key_Escape,
    "space": Qt.Key.Key_Space,
    "backspace": Qt.Key.Key_Backspace,
    "down": Qt.Key.Key_Down,
    "up": Qt.Key.Key_Up,
    "left": Qt.Key.Key_Left,
    "tab": Qt.Key.Key_Tab,
    "delete": Qt.Key.Key_Delete,
    "f5": Qt.Key.Key_F5,
    "f6": Qt.Key.Key_F6,
    "f7": Qt.Key.Key_F7,
    "f8": Qt.Key.Key_F8,
    "f9": Qt.Key.Key_F9,
}
_MODIFIERS = {
    "ctrl": Qt.KeyboardModifier.ControlModifier,
    "shift": Qt.KeyboardModifier.ShiftModifier,
    "alt": Qt.KeyboardModifier.AltModifier,
}


@dataclass
class Screen:
    """`keys` counts every key event that was sent; there is no way to send a mouse event."""

    program: Program
    qtbot: QtBot
    keys: int = 0

    def open(self, folder: Path, account: str = REVIEWER) -> None:
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
            modifiers = key.removesuffix(base).split("+")[:-1]
            held = Qt.KeyboardModifier.NoModifier
            for modifier in modifiers:
                held |= _MODIFIERS[modifier]
            QTest.keyClick(self.focus, _NAMED.get(base) or Qt.Key(ord(base.upper())), held)
        if settle:
            self.settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)
        self.settle()

    def settle(self) -> None:
        """Until everything asked for is done and told; the storage thread wakes the loop each time."""
        QCoreApplication.processEvents()
        while self.program.operations.busy:
            QCoreApplication.processEvents(_WAKEN)

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=60_000)

    @property
    def focus(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def has_keyboard(self, widget: QWidget) -> bool:
        return QApplication.focusWidget() is widget

    @property
    def any_page(self) -> CasePage:
        page = self.program.window.page
        assert isinstance(page, CasePage)
        return page

    @property
    def page(self) -> ReviewPage:
        page = self.program.window.page
        assert isinstance(page, ReviewPage)
        return page

    @property
    def state(self) -> FormState:
        state = self.page.presenter.state
        assert state is not None
        return state

    @property
    def case(self) -> str:
        return self.state.opened.row.case_id

    @property
    def progress(self) -> str:
        """What the header says of the progress."""
        labels = self.program.window.header.findChildren(QLabel)
        return next(label.text() for label in labels if label.text().endswith("coded"))

    @property
    def said(self) -> str:
        """What the form says below the cards."""
        words = self.page.messages.words
        return words.text() if words.isVisible() else ""

    def stored(self) -> OpenedCase:
        """The open case as the store has it."""
        found: list[OpenedCase] = []
        desk, case = self.page.around.workspace.desk, self.state.case
        self.program.operations.run(lambda: desk.open(case), done=found.append)
        self.wait(lambda: bool(found))
        return found[0]

    def close(self) -> None:
        self.program.window.close()
