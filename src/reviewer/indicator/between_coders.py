"""Where coders disagree: the share that one of them sees at least, and the share that all of them see."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.indicator.share import Estimate, simple


@dataclass(frozen=True, slots=True)
class CodersRange:
    """`by_all` <= `by_any`, of the same cases; `disputed` cases lie between them, `cases` were coded twice
    or more. Cases with one coder stand in both shares, for nobody could disagree.
    """

    by_all: Estimate
    by_any: Estimate
    disputed: int
    cases: int


def between_coders(votes: Iterable[tuple[int, int]], *, level: float = 0.95) -> CodersRange:
    """`votes`: for each case how many coders say yes, of how many; cases that nobody coded are left out."""
    n = by_any = by_all = several = 0
    for yes, coders in votes:
        if not 0 <= yes <= coders:
            raise ValueError("no more coders say yes than there are")
        if coders:
            n += 1
            several += coders > 1
            by_any += yes > 0
            by_all += yes == coders
    all_say, any_says = simple(by_all, n, level=level), simple(by_any, n, level=level)
    return CodersRange(all_say, any_says, by_any - by_all, several)
