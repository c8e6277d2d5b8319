"""The main window: header, notice, pages, status bar, menus.  It knows no rule and opens nothing.

It is painted bare, in the theme's colours, before what stands in it is imported and made.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QStatusBar, QVBoxLayout, QWidget

from reviewer.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from reviewer.domain.codebook import Codebook
    from reviewer.ui.actions.offers import Offer
    from reviewer.ui.actions.registry import Registry
    from reviewer.ui.operations import Operations
    from reviewer.ui.page import Page
    from reviewer.ui.preferences import Preferences

SMALLEST = (1024, 640)
USUAL = (1440, 900)
_LONGEST_WAIT_MILLISECONDS = 100


class MainWindow(QMainWindow):
    """Bare until `furnish`, which everything else here needs."""

    closed = Signal()
    """The window is closed, and nothing of it runs any more."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._closing: Callable[[], None] | None = None
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.setWindowTitle(self.tr("Reviewer"))

    def paint_bare(self) -> None:
        """Show and paint the ground; a desktop that does not show the window soon is not waited for."""
        self.show()
        # Nothing could take a key or a click yet.
        events = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
        wait = QDeadlineTimer(_LONGEST_WAIT_MILLISECONDS)
        while not self.windowHandle().isExposed() and not wait.hasExpired():
            QCoreApplication.processEvents(events, 10)
        self.repaint()

    def furnish(self, *, operations: Operations, registry: Registry, preferences: Preferences) -> None:
        """Make everything that stands in the window; once."""
        from reviewer.ui.actions.overlay import KeyOverlay
        from reviewer.ui.actions.palette import Palette
        from reviewer.ui.header import Header
        from reviewer.ui.menus import Menus
        from reviewer.ui.notices import Notices
        from reviewer.ui.pieces.icons import window_icon
        from reviewer.ui.status import Status

        theme = self.theme
        self.operations, self.registry, self._preferences = operations, registry, preferences
        self.setWindowIcon(window_icon())
        self.header = Header(theme, self)
        self.header.hide()
        self.notices = Notices(theme, self)
        self.pages = QStackedWidget(self)
        self.status = Status(theme, operations, registry)
        self.menus = Menus(self.menuBar(), registry)
        self.overlay = KeyOverlay(self, theme, registry, change=self._change_keys)
        self.palette_card = Palette(self, theme, registry, ask=self._ask_page)
        self._give_actions()
        registry.watch(self)
        self.menus.fill()
        self._lay_out()

    def when_closing(self, closing: Callable[[], None]) -> None:
        """What must be done before the window goes; called once, it must leave nothing running."""
        self._closing = closing

    def show_project(self, title: str, codebook: Codebook, account: str) -> None:
        """Name what is open in the header and in the title bar."""
        self.header.show_project(title, codebook, account)
        self.header.show()
        self.status.show_saving(True)
        words = self.header.words_of(codebook)
        self.setWindowTitle(self.tr("{title} — {codebook} — Reviewer").format(title=title, codebook=words))

    def leave_project(self) -> None:
        """No project is open any more."""
        self.header.hide()
        self.header.forget()
        self.status.show_saving(False)
        self.setWindowTitle(self.tr("Reviewer"))

    def show_page(self, page: Page) -> None:
        """Show this page alone; those before it are ended and go."""
        before = self._every_page()
        self.pages.addWidget(page)
        self._enter(page)
        for one in before:
            one.end()
            self.pages.removeWidget(one)
            one.deleteLater()
        page.begin()

    def turn_to(self, page: Page) -> None:
        """Show this page beside those that are there already; they stay as they are."""
        known = self.pages.indexOf(page) >= 0
        if not known:
            self.pages.addWidget(page)
        self._enter(page)
        if known:
            page.come_back()
        else:
            page.begin()

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        from reviewer.ui.page import Page

        shown = self.pages.currentWidget()
        return shown if isinstance(shown, Page) else None

    def closeEvent(self, event: QCloseEvent) -> None:
        closing, self._closing = self._closing, None
        for page in self._every_page():
            page.end()
        if closing is not None:
            self.registry.unwatch()
            closing()
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.centralWidget() is not None:
            self.overlay.fit()
            self.palette_card.fit()

    def _enter(self, page: Page) -> None:
        self.overlay.close_it()
        self.palette_card.close_it()
        self.pages.setCurrentWidget(page)
        self.registry.enter(page)
        self.menus.fill()

    def _every_page(self) -> list[Page]:
        from reviewer.ui.page import Page

        every = (self.pages.widget(at) for at in range(self.pages.count()))
        return [one for one in every if isinstance(one, Page)]

    def _lay_out(self) -> None:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        edge = self.theme.px(12)
        column.setContentsMargins(edge, self.theme.px(4), edge, edge)
        column.setSpacing(self.theme.px(8))
        column.addWidget(self.header)
        column.addWidget(self.notices)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        bar = QStatusBar(self)
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.status, 1)
        self.setStatusBar(bar)
        self.operations.troubled.connect(self.notices.error)

    def _give_actions(self) -> None:
        registry = self.registry
        registry.handle("quit", self._quit)
        registry.handle("keys", self.overlay.toggle)
        registry.handle("palette", self.palette_card.toggle)
        registry.handle("leave_field", self._leave_field)
        registry.handle("close_notice", self.notices.clear)
        registry.allow("notice_shown", lambda: bool(self.notices.text))

    def _ask_page(self, text: str, tell: Callable[[list[Offer]], None]) -> None:
        if self.page is not None:
            self.page.offer(text, tell)

    def _change_keys(self, action: str, keys: tuple[str, ...]) -> None:
        self._preferences.change_keys(action, keys)
        self.registry.change_keys(self._preferences.actions, single_keys=self.registry.single_keys)

    def _quit(self) -> None:
        # Behind the key event: nothing of the window is left when it returns.
        QTimer.singleShot(0, self, self.close)

    def _leave_field(self) -> None:
        """The keyboard goes back to the page; what was typed stays in the field."""
        if self.page is not None:
            self.page.setFocus()
