"""What every page is, and what it is handed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reviewer.domain.identifiers import CaseKey
from reviewer.settings import Settings
from reviewer.ui.actions.offers import Offer
from reviewer.ui.actions.registry import Registry
from reviewer.ui.actions.table import Scope
from reviewer.ui.notices import Notices
from reviewer.ui.operations import Operations
from reviewer.ui.theme import Theme

# The store's library is imported on the storage thread, behind the first painted window.
if TYPE_CHECKING:
    from reviewer.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Handed to every page: the open project and the window's shared parts.

    The workspace is used on the storage thread only, through `operations`.  `saved(at)` tells the
    status bar that a write is durable (microseconds since 1970 UTC); `progress(done, total)` sets the
    bar of the header; `back()` shows the project's first page, `show_case` a case there;
    `follow()` takes over the codebook version in force, and names it.
    """

    workspace: Workspace
    operations: Operations
    registry: Registry
    notices: Notices
    theme: Theme
    settings: Settings
    language: str
    saved: Callable[[int], None]
    progress: Callable[[int, int], None]
    back: Callable[[], None]
    show_case: Callable[[CaseKey], None]
    follow: Callable[[], None]


class Page(QWidget):
    """A page of the window: the registry's `Place` as a widget.  Override what the page has."""

    scope = Scope.WINDOW

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action of the scope, by id."""
        return {}

    def is_possible(self, when: str) -> bool:
        """Whether what the table calls `when` holds now."""
        return not when

    def takes_ahead(self, key: str) -> bool:
        """A key alone, before it is an action's: True where it waits for a field that is on its way."""
        del key
        return False

    def press(self, key: str) -> bool:
        """A key that is no action's; True if it meant something."""
        del key
        return False

    def begin(self) -> None:
        """The page is shown for the first time: read what it shows and take the focus."""

    def come_back(self) -> None:
        """The page is shown again, as it was left: the keyboard is where it was."""
        (_last_focus(self) or self).setFocus()

    def end(self) -> None:
        """The window closes: keep what was typed; its saves still run."""

    def open_case(self, case: CaseKey) -> None:
        """Show this case, where the page shows cases."""
        del case

    @property
    def open_now(self) -> CaseKey | None:
        """The case that is shown; None where there is none, or the page shows no cases."""
        return None

    def offer(self, text: str, tell: Callable[[list[Offer]], None]) -> None:
        """Tell what the palette may offer besides actions for what was typed; may be told later, or never."""
        del text, tell


def _last_focus(page: QWidget) -> QWidget | None:
    """Where the keyboard was when another page was shown."""
    return page.focusWidget()
