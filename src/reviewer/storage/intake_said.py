"""What one file said so far of a case that was there before, kept as what tells it from what is known.

It waits for each case of a file: mostly nothing does, or the file's own name.
"""

from __future__ import annotations

import json
from dataclasses import replace

from reviewer.domain.case import CaseFacts
from reviewer.storage.intake_facts import NO_TEXT, facts_of_row, facts_row

_SOURCE = 1
_USUAL = 0
_USUAL_ALONE = f'{{"{_SOURCE}":{_USUAL}}}'
"""Mostly: the case was there before, from another file, and this one says the same of it."""


def kept_of(said: CaseFacts, now: CaseFacts, *, usual: str) -> str:
    """As text; empty where nothing tells them apart.  `usual`: the source that most have, as a number."""
    if said == now:
        return NO_TEXT
    if said.source == usual and replace(now, source=usual) == said:
        return _USUAL_ALONE
    found: dict[int, str | int] = {
        place: one
        for place, (one, known) in enumerate(zip(facts_row(said), facts_row(now), strict=True))
        if one != known
    }
    if found.get(_SOURCE) == usual:
        found[_SOURCE] = _USUAL
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def said_of(kept: str, now: CaseFacts, *, usual: str) -> CaseFacts:
    """The inverse: what was said, where that is known now."""
    if not kept:
        return now
    if kept == _USUAL_ALONE:
        return replace(now, source=usual)
    row = list(facts_row(now))
    for place, one in json.loads(kept).items():
        row[int(place)] = usual if one == _USUAL else one
    return facts_of_row(row)
