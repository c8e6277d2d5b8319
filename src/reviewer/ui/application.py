"""The program with its window: put together, run, and taken apart so that nothing is left."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication

from reviewer import settings
from reviewer.domain.errors import Refused
from reviewer.settings import Settings
from reviewer.ui.main_window import MainWindow
from reviewer.ui.theme import Appearance, Theme
from reviewer.ui.translations import install, language_for, remove

# Imported behind the first painted window.
if TYPE_CHECKING:
    from reviewer.domain.identifiers import Clock
    from reviewer.ui.page import Page, Surroundings
    from reviewer.ui.preferences import Preferences
    from reviewer.ui.rendering import Rendering

_STYLE = "Fusion"
"""Qt's own style: the sheet looks the same on every desktop."""


def _chosen() -> Settings:
    """What the bare window needs to know; what is wrong in the file is told when all of it stands."""
    try:
        return settings.load(settings.settings_folder())
    except Refused:
        return Settings()


def _preferences() -> Preferences:
    from reviewer.ui.actions.table import ACTIONS
    from reviewer.ui.preferences import Preferences

    return Preferences(settings.settings_folder(), ACTIONS)


class Program:
    """The window and what belongs to it.  `close` leaves no thread, timer or translator.

    `at_once` shows the bare window first, and makes what stands in it behind that.
    """

    def __init__(
        self, application: QApplication, *, clock: Clock | None = None, at_once: bool = False
    ) -> None:
        self._application = application
        chosen = _chosen()
        language = language_for(chosen.text("appearance.language"), QLocale.system())
        self._translators = install(application, language)
        self.theme = Theme(
            appearance=Appearance(chosen.text("appearance.theme")),
            scale=chosen.number("appearance.text_percent"),
        )
        self.window = MainWindow(self.theme)
        if at_once:
            self.theme.apply_ground()
            self.window.paint_bare()
        self.preferences = _preferences()
        self.theme.apply()
        self.theme.follow_system()
        self._furnish(language, clock)

    def _furnish(self, language: str, clock: Clock | None) -> None:
        from reviewer.ui.actions.registry import Registry
        from reviewer.ui.further_pages import further_pages
        from reviewer.ui.opening import Opening
        from reviewer.ui.operations import Operations
        from reviewer.ui.views import give_view_actions

        chosen = self.preferences.settings
        self.operations = Operations()
        self.registry = Registry(self.preferences.actions, single_keys=chosen.flag("keys.single_keys"))
        self.window.furnish(operations=self.operations, registry=self.registry, preferences=self.preferences)
        self.opening = Opening(
            self.window,
            self.preferences,
            first=_review_page,
            further=further_pages(),
            language=language,
            clock=clock,
        )
        give_view_actions(self.window, self.preferences)
        for problem in self.preferences.problems:
            self.window.notices.warn(str(problem))

    def begin(self, project: Path | None, account: str | None, passphrase: str | None) -> list[Exception]:
        """Show the project, the sign-in or the chooser.  With a passphrase nothing is asked: what went
        wrong then ends the program, and stands in the list that is returned.
        """
        errors: list[Exception] = []
        if project is None:
            self.opening.choose()
        elif account is None or passphrase is None:
            self.opening.sign_in(project, account=account or "")
        else:

            def failed(error: Exception) -> None:
                errors.append(error)
                self.window.close()

            self.opening.open(project, account=account, passphrase=passphrase, failed=failed)
        self.window.show()
        return errors

    def close(self) -> None:
        """Take the window down and give the application back as it was."""
        self.window.close()
        self.theme.forget_system()
        remove(self._application, self._translators)
        self.window.deleteLater()


def _review_page(surroundings: Surroundings) -> Page:
    """Imported when a project is open: the window is painted before its pages are known."""
    from reviewer.ui.review import make_page

    return make_page(surroundings)


def run_window(
    project: Path | None, *, account: str | None, passphrase: str | None, render: Path | None
) -> int:
    """Run until the window is closed.  With `render` draw it to that PNG file once the first case is shown,
    and end.  Raises the ReviewerError for which a project named with its passphrase could not be opened.
    """
    _keep_no_folders()
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["reviewer"])
    application.setApplicationName("reviewer")
    application.setStyle(_STYLE)
    program = Program(application, at_once=True)
    errors = program.begin(project, account, passphrase)
    rendering = _rendering(program, render) if render is not None else None
    with _faults_told(program.window, end=rendering is not None), _interruptible():
        _run_until_closed(application, program.window)
    program.close()
    if errors:
        raise errors[0]
    return 0 if rendering is None or rendering.done else 1


def _keep_no_folders() -> None:
    """Qt's own dialogs for files write the folders that they showed into a file of Qt's, where nothing asks
    whether they are to be remembered: to where nothing can be written.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def _rendering(program: Program, file: Path) -> Rendering:
    from reviewer.ui.rendering import Rendering

    return Rendering(program.window, program.operations, file)


def _run_until_closed(application: QApplication, window: MainWindow) -> None:
    """Not left to Qt, which waits for every window of the process to close.

    Only while the loop runs: quitting without one would end every later loop at once.
    """
    by_itself = application.quitOnLastWindowClosed()
    application.setQuitOnLastWindowClosed(False)
    window.closed.connect(application.quit)
    if window.isVisible():
        application.exec()
    window.closed.disconnect(application.quit)
    application.setQuitOnLastWindowClosed(by_itself)


@contextmanager
def _interruptible() -> Iterator[None]:
    """Ctrl+C in the terminal ends the program at once; every answer given is on disk already.

    Python's own handler would wait until the event loop comes back to Python.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _faults_told(window: MainWindow, *, end: bool) -> Iterator[None]:
    """A fault in a slot is logged by identifiers and told as a number; the program goes on, unless `end`."""

    def told(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        window.notices.error(error)
        if end:
            window.close()

    before, sys.excepthook = sys.excepthook, told
    try:
        yield
    finally:
        sys.excepthook = before
