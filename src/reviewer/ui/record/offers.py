"""Cases that the palette offers for what was typed, on every page that can show one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reviewer.services.ports import Found, QueueFilter, QueueRow
from reviewer.ui.actions.offers import Offer
from reviewer.ui.page import Page, Surroundings

_MOST, _SHORTEST = 5, 2


class CaseOffers:
    """Of one page; `offer` is how it offers a case.  A search goes on until something else is typed."""

    def __init__(self, around: Surroundings, offer: Callable[[QueueRow], Offer], *, owner: Page) -> None:
        self._operations, self._worklist = around.operations, around.workspace.worklist
        self._offer, self._owner = offer, owner
        self._asked = 0

    def give(self, text: str, tell: Callable[[list[Offer]], None]) -> None:
        """Tell the first cases that match; nothing for a single letter."""
        self._asked += 1
        wanted = QueueFilter(text.strip())
        if len(wanted.text) >= _SHORTEST:
            self._go_on(self._asked, wanted, (), 0, tell)

    def _go_on(
        self,
        asked: int,
        wanted: QueueFilter,
        before: Sequence[QueueRow],
        after: int,
        tell: Callable[[list[Offer]], None],
    ) -> None:
        worklist = self._worklist

        def hear(found: Found) -> None:
            rows = [*before, *found.rows]
            if asked != self._asked:
                return
            if found.looked is None or len(rows) == _MOST:
                tell([self._offer(row) for row in rows])
            else:
                self._go_on(asked, wanted, rows, found.looked, tell)

        self._operations.run(
            lambda: worklist.found(wanted, after, _MOST - len(before)), done=hear, owner=self._owner
        )
