"""How well what was typed fits a title: letters in order, better at beginnings of words and side by side."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from typing import TypeVar

Entry = TypeVar("Entry")

_START_OF_WORD, _SIDE_BY_SIDE, _ANYWHERE = 8, 5, 1
_WHOLE_WORDS = 30


def score(typed: str, title: str) -> int | None:
    """0 or more, higher is better; None where the letters do not occur in this order."""
    wanted, text = _plain(typed), _plain(title)
    wanted = wanted.replace(" ", "")
    if not wanted:
        return 0
    best = _best_from(wanted, text)
    if best is None:
        return None
    return best + (_WHOLE_WORDS if _plain(typed).strip() in text else 0) - len(text) // 40


def ranked(typed: str, entries: Iterable[Entry], title: Callable[[Entry], str]) -> list[Entry]:
    """The entries that fit, the best first; equals keep their order."""
    scored = [(score(typed, title(entry)), entry) for entry in entries]
    fitting = [(value, entry) for value, entry in scored if value is not None]
    return [entry for _, entry in sorted(fitting, key=lambda pair: -pair[0])]


def _best_from(wanted: str, text: str) -> int | None:
    """The best sum over all ways to find the letters: by letters, keeping the best end at each place."""
    ends: dict[int, int] = {-2: 0}
    for letter in wanted:
        reached: dict[int, int] = {}
        for place, found in enumerate(text):
            if found != letter:
                continue
            before = [(value, end) for end, value in ends.items() if end < place]
            if before:
                reached[place] = max(value + _worth(text, place, end) for value, end in before)
        if not reached:
            return None
        ends = reached
    return max(ends.values())


def _worth(text: str, place: int, before: int) -> int:
    if place == before + 1:
        return _SIDE_BY_SIDE
    starts = place == 0 or not text[place - 1].isalnum()
    return _START_OF_WORD if starts else _ANYWHERE


def _plain(text: str) -> str:
    """Lower case, without accents: `é` is found by `e`."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
