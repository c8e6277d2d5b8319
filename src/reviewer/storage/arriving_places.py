"""What pseudonyms and digests stand for on this desk, and the numbering of revisions anew."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reviewer.domain.checking import is_value
from reviewer.domain.codebook import CODED_LEVELS, Level
from reviewer.domain.errors import Refused
from reviewer.domain.identifiers import CodebookKey
from reviewer.storage.catalogue import AnswerRow, Catalogue, Names
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.pseudonymous import case_of

_ASIDE = 1_000_000_000
"""Numbers stand aside for a moment: two revisions never have one number."""


_IDENTITY = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,63}")
_OTHER_STATES = frozenset({"none", "does_not_apply", "not_reached", "unresolved"})


class Places:
    """Keys of this desk by the names of a package."""

    def __init__(
        self,
        access: Access,
        catalogue: Catalogue,
        *,
        people: Mapping[str, tuple[int, bool]],
        books: Mapping[str, int],
    ) -> None:
        self._access = access
        self._catalogue = catalogue
        self.people = people
        self.books = books

    def case(self, name: str) -> int | None:
        """The case of a pseudonym."""
        return case_of(self._access, name)

    def names(self, book: int) -> Names:
        """The variables and codes of a codebook version."""
        return self._catalogue.names(self._access, CodebookKey(book))


def is_identity(*names: str) -> bool:
    """Whether revisions can have these uuids."""
    return all(_IDENTITY.fullmatch(one) is not None for one in names)


def answer_row(names: Names, variable: str, part: int, state: str, code: str) -> AnswerRow | None:
    """The row that keeps an answer, or None where the codebook knows no such variable, code or value.

    Whoever signed it: what could not have been answered here would stand for good, and stop what counts it.
    A free text was held back, and stands as an empty one; only a set has several codes.
    """
    try:
        key = names.variable(variable)
    except Refused:
        return None
    if state != "answered":
        return (key, part, state, None, None) if state in _OTHER_STATES and not code else None
    chosen, level = names.codes.get((key, code)), names.levels[key]
    if level in CODED_LEVELS:
        fits = chosen is not None and (level is Level.SET or not part)
    else:
        fits = chosen is None and not part and (is_value(level, code) or (level is Level.TEXT and not code))
    if not fits:
        return None
    return (key, part, state, chosen, code if chosen is None else None)


def fit_together(rows: Sequence[AnswerRow]) -> bool:
    """Whether each variable is answered once: only a set has several rows, each of another code."""
    places = {(variable, part) for variable, part, *_ in rows}
    said = {(variable, code, value) for variable, _, _, code, value in rows}
    answered = {variable for variable, _, state, _, _ in rows if state == "answered"}
    other = {variable for variable, _, state, _, _ in rows if state != "answered"}
    return len(places) == len(said) == len(rows) and not answered & other


class Numbering:
    """Numbers the revisions of one thing by (time, uuid)."""

    def __init__(self, table: str, *of: str) -> None:
        wanted = " AND ".join(f"{name} = :{name}" for name in of)
        self._ordered = Prepared(
            f"SELECT id, uuid, revision, at FROM {table} WHERE {wanted} ORDER BY at, uuid"
        )
        self._set = Prepared(f"UPDATE {table} SET revision = ? WHERE id = ?")

    def renew(self, access: Access, **of: int) -> list[Row]:
        """Number anew where that is needed; (id, uuid, revision, at) in the order that stands."""
        rows = access.all(self._ordered, **of)
        wrong = [(place, row[0]) for place, row in enumerate(rows, 1) if row[2] != place]
        access.many(self._set, [(place + _ASIDE, key) for place, key in wrong])
        access.many(self._set, wrong)
        return rows
