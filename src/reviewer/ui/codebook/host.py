"""What parts of the codebook page ask of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from reviewer.domain.identifiers import CodebookKey
from reviewer.ui.codebook.panels import Panels
from reviewer.ui.codebook.presenter import CodebookPresenter, Loaded
from reviewer.ui.page import Surroundings

if TYPE_CHECKING:
    from reviewer.services.revising.desk import RevisingDesk
    from reviewer.services.revising.results import Draft


class Host(Protocol):
    """The page."""

    around: Surroundings
    desk: RevisingDesk
    presenter: CodebookPresenter
    panels: Panels

    def reload(self, shown: CodebookKey | None = None, against: CodebookKey | None = None) -> None:
        """Read everything again."""

    def show_draft(self, draft: Draft, loaded: Loaded) -> None:
        """An edit is durable: this is the draft now."""

    def failed(self, error: Exception) -> None:
        """What was wanted was refused."""
