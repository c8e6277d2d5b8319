"""From a folder to an open project: choosing, signing in, opening on the storage thread, closing again."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from reviewer.domain.errors import NotFound, ReviewerError
from reviewer.domain.identifiers import Clock
from reviewer.domain.person import Right
from reviewer.ui.actions.registry import Registry
from reviewer.ui.chooser import Chooser
from reviewer.ui.clipboard import ShortLived
from reviewer.ui.error_words import error_words
from reviewer.ui.keeping_backups import AutomaticBackups
from reviewer.ui.locking import LockWatch, Patience, Where
from reviewer.ui.main_window import MainWindow
from reviewer.ui.operations import Operations
from reviewer.ui.page import Surroundings
from reviewer.ui.places import Further, Make, Places
from reviewer.ui.preferences import Preferences
from reviewer.ui.sign_in import SignIn
from reviewer.ui.theme import Theme

if TYPE_CHECKING:
    from reviewer.ui.returning import ReturningWork
    from reviewer.workspace import Workspace

Failed = Callable[[Exception], None]
_PROJECT_FILES = ("keys.json", "project.db")


class Opening(QObject):
    """Shows in the window what leads to a project, and owns the open one.

    The workspace is opened, used and closed on the storage thread; `close` waits for it.
    """

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        *,
        first: Make,
        further: Mapping[str, Further],
        language: str,
        clock: Clock | None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._places = Places(window, first, further)
        self._language = language
        self._clock = clock
        self._workspace: Workspace | None = None
        self._returning: ReturningWork | None = None
        self.backups: AutomaticBackups | None = None
        self.lock_watch: LockWatch | None = None
        self.copied: ShortLived | None = None
        self._patience = Patience(self)
        window.when_closing(self._close)
        window.registry.handle("another_project", self.choose)
        # Behind the key event: nothing of the page is left when it returns.
        window.registry.handle("lock", lambda: QTimer.singleShot(0, self, self.lock))

    @property
    def _theme(self) -> Theme:
        return self._window.theme

    @property
    def _operations(self) -> Operations:
        return self._window.operations

    @property
    def _registry(self) -> Registry:
        return self._window.registry

    def choose(self) -> None:
        """Show the chooser; an open project is left first, which loses nothing."""
        chooser = Chooser(self._theme, self._preferences.recent())
        chooser.chosen.connect(lambda folder: self._chosen(chooser, folder))
        self._places.leave()
        self._window.show_page(chooser)
        self._window.leave_project()
        self._leave_workspace()

    def sign_in(self, folder: Path, *, account: str = "", where: Where | None = None) -> None:
        """Ask for account and passphrase of that project; with `where` it was locked and comes back there."""
        page = SignIn(self._theme, folder, account=account, locked=where is not None)
        self._patience.waiting.connect(page.show_pause)
        page.given.connect(
            lambda name, passphrase: self.open(
                folder,
                account=name,
                passphrase=passphrase,
                failed=lambda error: _show_on(page, error),
                where=where,
            )
        )
        page.left.connect(self.choose)
        self._window.show_page(page)

    def lock(self) -> None:
        """Cover everything: pages go, the project is closed, the keys are wiped; a passphrase leads back."""
        workspace = self._workspace
        if workspace is None:
            return
        if self._closed_a_dialog():
            QTimer.singleShot(0, self, self.lock)
            return
        where, folder, account = self._places.where(), workspace.folder, workspace.account.name
        self._places.leave()
        self.sign_in(folder, account=account, where=where)
        self._window.notices.clear()
        self._window.leave_project()
        self._leave_workspace()
        # What the pages held is given back now, and not when Python gets to it.
        self._operations.run(_nothing, done=_give_back, owner=self)

    @staticmethod
    def _closed_a_dialog() -> bool:
        """A dialog would lie above the locked window, and its caller must end before the page goes."""
        above = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        return above is not None and above.close()

    def open(
        self, folder: Path, *, account: str, passphrase: str, failed: Failed, where: Where | None = None
    ) -> None:
        """Open and show the project, at a place where one is given; errors for people go to `failed`."""
        clock, wait = self._clock, self._patience.wait
        self._operations.run(
            lambda: _workspace(folder, account, passphrase, clock, wait),
            done=lambda workspace: self._opened(workspace, where),
            failed=failed,
        )

    def _chosen(self, chooser: Chooser, folder: Path) -> None:
        try:
            require_project(folder)
        except NotFound as missing:
            chooser.show_problem(error_words(missing))
            return
        self.sign_in(folder)

    def _opened(self, workspace: Workspace, where: Where | None) -> None:
        self._leave_workspace()
        self._workspace = workspace
        self._preferences.remember(workspace.folder)
        self._window.show_project(workspace.project.title, workspace.codebook, workspace.account.name)
        # What stands now stays until the project is left: looking through it again took 20 ms at some keys.
        gc.freeze()
        surroundings = Surroundings(
            workspace=workspace,
            operations=self._operations,
            registry=self._registry,
            notices=self._window.notices,
            theme=self._theme,
            settings=self._preferences.settings,
            language=self._language,
            saved=self._window.status.saved,
            progress=self._window.header.show_progress,
            back=self._places.back,
            show_case=self._places.show_case,
            follow=self._follow,
        )
        self._places.begin(surroundings)
        if where is not None:
            self._places.go_to(where)
        self._bring_work_back(surroundings)
        self.backups = AutomaticBackups(surroundings, self)
        self.backups.begin()
        self.lock_watch = LockWatch(self._window, self._preferences.settings, self)
        self.lock_watch.wanted.connect(self.lock)
        self.lock_watch.begin()
        self.copied = ShortLived(self)
        self.copied.begin()

    def _follow(self) -> None:
        workspace = self._workspace
        if workspace is None:
            return

        def told(changed: bool) -> None:
            if changed and workspace is self._workspace:
                self._window.show_project(workspace.project.title, workspace.codebook, workspace.account.name)

        self._operations.run(workspace.follow, done=told, owner=self)

    def _bring_work_back(self, surroundings: Surroundings) -> None:
        """For those who oversee; whoever does not never loads it."""
        if surroundings.workspace.account.may(Right.SUPERVISE):
            from reviewer.ui.returning import ReturningWork

            self._returning = ReturningWork(surroundings, self)
            self._returning.begin()

    def _leave_workspace(self) -> None:
        """Close behind everything queued; reading and writing before it are still done."""
        workspace, self._workspace = self._workspace, None
        if self._returning is not None:
            self._returning.stop()
            self._returning.deleteLater()
            self._returning = None
        if self.backups is not None:
            self.backups.stop()
            self.backups.deleteLater()
            self.backups = None
        if self.lock_watch is not None:
            self.lock_watch.stop()
            self.lock_watch.deleteLater()
            self.lock_watch = None
        if self.copied is not None:
            self.copied.stop()
            self.copied.deleteLater()
            self.copied = None
        if workspace is not None:
            gc.unfreeze()
            self._operations.run(workspace.close)

    def _close(self) -> None:
        self._patience.leave()
        self._leave_workspace()
        self._operations.shut_down()


def _workspace(
    folder: Path, account: str, passphrase: str, clock: Clock | None, wait: Callable[[float], None]
) -> Workspace:
    """Open the project, on the storage thread.

    The store and its library are imported here, so that the window is painted before they are.
    """
    from reviewer.workspace import open_workspace, system_clock

    return open_workspace(
        folder, account=account, passphrase=passphrase, clock=clock or system_clock, wait=wait
    )


def _nothing() -> None:
    """Comes behind the closing of the project."""


def _give_back(_none: None) -> None:
    gc.collect()


def require_project(folder: Path) -> None:
    """Raise NotFound unless a project lies there, before any passphrase is asked for."""
    if not any((folder / name).is_file() for name in _PROJECT_FILES):
        words = QCoreApplication.translate("Opening", "There is no project in this folder.")
        raise NotFound(words, where=str(folder))


def _show_on(page: SignIn, error: Exception) -> None:
    """In the person's words beside the fields; a fault of the program is told by the window itself."""
    unknown = QCoreApplication.translate("Opening", "The project was not opened.")
    page.show_problem(error_words(error) if isinstance(error, ReviewerError) else unknown)
