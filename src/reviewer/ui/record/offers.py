"""Cases that the palette offers for what was typed, on every page that can show one."""

from __future__ import annotations

from collections.abc import Callable

from reviewer.services.ports import QueueFilter, QueueRow
from reviewer.ui.actions.offers import Offer
from reviewer.ui.page import Page, Surroundings

_MOST, _SHORTEST = 5, 2


def offer_cases(
    around: Surroundings,
    text: str,
    tell: Callable[[list[Offer]], None],
    *,
    offer: Callable[[QueueRow], Offer],
    owner: Page,
) -> None:
    """Tell the first cases that match, each as the page offers it; nothing for a single letter."""
    wanted, worklist = QueueFilter(text.strip()), around.workspace.worklist
    if len(wanted.text) >= _SHORTEST:
        around.operations.run(
            lambda: worklist.matching(wanted, 0, _MOST),
            done=lambda rows: tell([offer(row) for row in rows]),
            owner=owner,
        )
