"""The main window: header, notice, pages, status bar, menus.  It knows no rule and opens nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QStatusBar, QVBoxLayout, QWidget

from reviewer.domain.codebook import Codebook
from reviewer.ui.actions.offers import Offer
from reviewer.ui.actions.overlay import KeyOverlay
from reviewer.ui.actions.palette import Palette
from reviewer.ui.actions.registry import Registry
from reviewer.ui.header import Header, codebook_words
from reviewer.ui.menus import Menus
from reviewer.ui.notices import Notices
from reviewer.ui.operations import Operations
from reviewer.ui.page import Page
from reviewer.ui.pieces.icons import window_icon
from reviewer.ui.preferences import Preferences
from reviewer.ui.status import Status
from reviewer.ui.theme import Theme

SMALLEST = (1024, 640)
USUAL = (1440, 900)


class MainWindow(QMainWindow):
    """`closing` is called once, before the window goes; it must leave nothing running."""

    closed = Signal()
    """The window is closed, and nothing of it runs any more."""

    def __init__(
        self, *, theme: Theme, operations: Operations, registry: Registry, preferences: Preferences
    ) -> None:
        super().__init__()
        self.theme, self.operations, self.registry = theme, operations, registry
        self._preferences = preferences
        self._closing: Callable[[], None] | None = None
        self.setWindowIcon(window_icon())
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.setWindowTitle(self.tr("Reviewer"))
        self.header = Header(theme, self)
        self.header.hide()
        self.notices = Notices(theme, self)
        self.pages = QStackedWidget(self)
        self.status = Status(theme, operations, registry)
        self._lay_out()
        self.menus = Menus(self.menuBar(), registry)
        self.overlay = KeyOverlay(self, theme, registry, change=self._change_keys)
        self.palette_card = Palette(self, theme, registry, ask=self._ask_page)
        self._give_actions()
        registry.watch(self)
        self.menus.fill()

    def when_closing(self, closing: Callable[[], None]) -> None:
        """What must be done before the window goes."""
        self._closing = closing

    def show_project(self, title: str, codebook: Codebook, account: str) -> None:
        """Name what is open in the header and in the title bar."""
        self.header.show_project(title, codebook, account)
        self.header.show()
        self.status.show_saving(True)
        words = codebook_words(codebook, self.tr("unconfirmed"))
        self.setWindowTitle(self.tr("{title} — {codebook} — Reviewer").format(title=title, codebook=words))

    def leave_project(self) -> None:
        """No project is open any more."""
        self.header.hide()
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
        self.overlay.fit()
        self.palette_card.fit()

    def _enter(self, page: Page) -> None:
        self.overlay.close_it()
        self.palette_card.close_it()
        self.pages.setCurrentWidget(page)
        self.registry.enter(page)
        self.menus.fill()

    def _every_page(self) -> list[Page]:
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
