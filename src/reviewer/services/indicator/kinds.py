"""Groups of which everybody learns more than their size: all of their cases have one and the same code."""

from __future__ import annotations

from collections.abc import Iterator

from reviewer.indicator.answers import COUNTED, NOT_COUNTED, UNDETERMINED
from reviewer.indicator.between_coders import COMPARED, SINGLE, TOLD
from reviewer.indicator.disclosure.cells import EVERYTHING
from reviewer.indicator.disclosure.protecting import Protected, of_one_kind
from reviewer.services.indicator.words import cell_words, sensitive

_MOST_NAMED = 3
_SAYS_NOTHING = {COUNTED, NOT_COUNTED, UNDETERMINED, COMPARED, SINGLE, *TOLD}


def kinds_note(protected: Protected) -> str:
    """What the tables say of such groups, by published counts; empty where there is none. Suppression cannot
    mend it (METHODS 7, class disclosure); joining codes does.
    """
    found = sorted(set(_kinds(protected)))
    if not found:
        return ""
    named = "; ".join(found[:_MOST_NAMED])
    more = f"; and {len(found) - _MOST_NAMED:,} more" if len(found) > _MOST_NAMED else ""
    return (
        "Whoever is known to be in a group all of which has one code is known to have it. Show it together"
        f" with others where that says too much: {named}{more}."
    )


def _kinds(protected: Protected) -> Iterator[str]:
    counts = protected.published
    for one in of_one_kind(counts, protected.sums, threshold=protected.threshold):
        part = next(part for part in one.parts if counts[part])
        own = part - one.total
        if one.total == EVERYTHING or not own or not all(map(_is_telling, own)):
            continue
        yield f"{cell_words(one.total)} ({cell_words(own)})"


def _is_telling(code: tuple[str, str]) -> bool:
    return sensitive(code[0]) and code[1] not in _SAYS_NOTHING
