"""The agreement page in the real window, driven by key events alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.ui.agreement.page import AgreementPage
from reviewer.ui.application import Program
from reviewer.ui.cases import CasePage
from tests.services.rated import PASSPHRASE, SUPERVISOR

_WAKEN = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_NAMED = {
    "enter": Qt.Key.Key_Return,
    "esc": Qt.Key.Key_Escape,
    "down": Qt.Key.Key_Down,
    "up": Qt.Key.Key_Up,
    "left": Qt.Key.Key_Left,
    "right": Qt.Key.Key_Right,
    "home": Qt.Key.Key_Home,
    "end": Qt.Key.Key_End,
    **{f"f{number}": Qt.Key(Qt.Key.Key_F1.value + number - 1) for number in range(1, 10)},
}


@dataclass
class Window:
    """The program, driven by key events."""

    program: Program
    qtbot: QtBot

    def open(self, folder: Path, account: str = SUPERVISOR) -> None:
        errors = self.program.begin(folder, account, PASSPHRASE)
        with self.qtbot.waitActive(self.program.window):
            self.program.window.activateWindow()
        self.qtbot.waitUntil(lambda: bool(errors) or isinstance(self.program.window.page, CasePage))
        assert errors == []
        self.settle()

    def press(self, *keys: str) -> None:
        for key in keys:
            base, held = key.removeprefix("ctrl+").removeprefix("shift+"), Qt.KeyboardModifier.NoModifier
            held |= Qt.KeyboardModifier.ControlModifier if key.startswith("ctrl+") else held
            held |= Qt.KeyboardModifier.ShiftModifier if "shift+" in key else held
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, _NAMED.get(base) or Qt.Key(ord(base.upper())), held)
        self.settle()

    def settle(self) -> None:
        """Until everything asked for is told; what waits for a pause in typing is asked for at once."""
        QCoreApplication.processEvents()
        page = self.program.window.page
        if isinstance(page, AgreementPage) and page.waits:
            page.ask_now()
        while self.program.operations.busy or (isinstance(page, AgreementPage) and page.beside.busy):
            QCoreApplication.processEvents(_WAKEN)
            page = self.program.window.page

    @property
    def page(self) -> AgreementPage:
        page = self.program.window.page
        assert isinstance(page, AgreementPage)
        return page

    @property
    def listed(self) -> str:
        """The heading above the cases."""
        return self.page.cases.heading.text()
