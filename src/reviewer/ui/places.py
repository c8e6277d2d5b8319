"""The pages of an open project: the first stays, and further ones are made when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from reviewer.domain.identifiers import CaseKey
from reviewer.domain.person import Right
from reviewer.ui.locking import Where
from reviewer.ui.main_window import MainWindow
from reviewer.ui.page import Page, Surroundings

Make = Callable[[Surroundings], Page]


@dataclass(frozen=True, slots=True)
class Further:
    """A page beside the first: `right` is what an account needs to see it (None: nothing)."""

    make: Make
    right: Right | None = None


class Places:
    """Turns pages by actions of the table: a further page has the name of the action that shows it, and the
    table's `when` for it is `may_` and that name.
    """

    def __init__(self, window: MainWindow, first: Make, further: Mapping[str, Further]) -> None:
        self._window = window
        self._first = first
        self._further = further
        self._around: Surroundings | None = None
        self._made: dict[str, Page] = {}
        window.registry.handle("first_page", self.back)
        window.registry.allow("project_open", lambda: self._around is not None)
        for name in further:
            window.registry.handle(name, partial(self.turn_to, name))
            window.registry.allow(f"may_{name}", partial(self._may, name))

    def begin(self, around: Surroundings) -> None:
        """A project is open: show its first page alone."""
        self._around, self._made = around, {}
        self._made[""] = self._first(around)
        self._window.show_page(self._made[""])

    def leave(self) -> None:
        """No project is open any more; whatever is shown alone next ends its pages."""
        self._around, self._made = None, {}

    def back(self) -> None:
        """Show the first page as it was left."""
        if self._around is not None:
            self._window.turn_to(self._made[""])

    def show_case(self, case: CaseKey) -> None:
        """Show the first page, with this case open."""
        if self._around is not None:
            self.back()
            self._made[""].open_case(case)

    def where(self) -> Where:
        """The page that is shown, and the case that is open on the first one."""
        shown = next((name for name, page in self._made.items() if page is self._window.page), "")
        return Where(shown, self._made[""].open_now if self._made else None)

    def go_to(self, where: Where) -> None:
        """Show what was shown there."""
        if where.case is not None:
            self.show_case(where.case)
        if where.page:
            self.turn_to(where.page)

    def turn_to(self, name: str) -> None:
        """Show the further page of that name as it was left, or for the first time."""
        if self._around is None or not self._may(name):
            return
        if name not in self._made:
            self._made[name] = self._further[name].make(self._around)
        self._window.turn_to(self._made[name])

    def _may(self, name: str) -> bool:
        if self._around is None:
            return False
        right = self._further[name].right
        return right is None or self._around.workspace.account.may(right)
