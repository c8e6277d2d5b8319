"""Codes to be shown together, as people write them: `victim_sex=male+both`."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.domain.errors import Refused
from reviewer.indicator.cases import Cases
from reviewer.indicator.definitions import Definition
from reviewer.indicator.disclosure.joining import SIGN, Proposal
from reviewer.indicator.joins import CannotJoin, Join, check_joins, proposed
from reviewer.services.indicator.words import axis_words, code_words

MOST_PROPOSED = 10


def read_joins(texts: Sequence[str], definitions: Sequence[Definition]) -> list[Join]:
    """The joins that these texts ask for; raises Refused."""
    joins = [_read(text) for text in texts]
    try:
        check_joins(definitions, joins)
    except CannotJoin as problem:
        raise Refused(f"Codes cannot be shown together: {problem}.", mend=_MEND) from None
    return joins


_MEND = f"Name them as BREAKDOWN=CODE{SIGN}CODE, such as severity=assault{SIGN}gross_assault."


def _read(text: str) -> Join:
    axis, sign, codes = text.partition("=")
    if not sign or not axis.strip():
        raise Refused(f"'{text}' names no codes to show together.", mend=_MEND)
    return Join(axis.strip(), tuple(code.strip() for code in codes.split(SIGN)))


def join_note(join: Join) -> str:
    """What the tables say of it."""
    codes = " or ".join(code_words(join.axis, code) for code in join.codes)
    return f"Shown together, so that fewer counts are hidden: {axis_words(join.axis)}: {codes}."


def proposed_joins(
    definitions: Sequence[Definition], cases: Cases, *, threshold: int
) -> tuple[Proposal, ...]:
    """What would leave fewer small counts, the best first; at most `MOST_PROPOSED`."""
    return tuple(proposed(definitions, cases, threshold=threshold)[:MOST_PROPOSED])
