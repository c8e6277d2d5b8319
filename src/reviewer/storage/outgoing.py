"""Codings on their way out.  SQLite joins the answers of a revision to one text of marks: an object for each
answer would cost more time than everything else of an export.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from reviewer.domain.identifiers import AccountKey, CodebookKey
from reviewer.services.ports import Naming, OutgoingCoding
from reviewer.storage.catalogue import Catalogue, Names
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.pseudonymous import stage_cases

_PROJECT = Prepared("SELECT uuid FROM project")
_NAMES = Prepared("SELECT id, name FROM account")
_VERSIONS = Prepared("SELECT id FROM codebook_version ORDER BY id")
_REVISIONS = Prepared("SELECT coalesce(max(id), 0) FROM coding")
_REVISIONS_OF = Prepared("SELECT count(*) FROM coding WHERE reviewer_id = :reviewer")
# Case ids come in order from their index; within a case there are few rows, which are sorted outside.
# CROSS JOIN keeps SQLite to that order: a sorter over every answer would hold them all in memory.
_REVISION = "k.reviewer_id, k.revision, k.uuid, k.codebook_id, k.kind, k.certainty, k.round, k.at"
_OF = "ON k.case_id = {case} AND (:reviewer IS NULL OR k.reviewer_id = :reviewer)"
_MARKS = (
    "(SELECT group_concat(CASE WHEN w.code_id IS NOT NULL THEN w.code_id"
    " WHEN w.value IS NOT NULL THEN w.variable_id || '=' || hex({value})"
    " WHEN w.state = 'none' THEN w.variable_id || 'n'"
    " WHEN w.state = 'does_not_apply' THEN w.variable_id || 'd'"
    " ELSE w.variable_id || 'r' END, ' ') FROM coding_answer w WHERE w.coding_id = k.id)"
)
_CODINGS = Prepared(
    f"SELECT c.case_id, {_REVISION}, {_MARKS.format(value='w.value')}"
    f" FROM case_record c CROSS JOIN coding k {_OF.format(case='c.id')} ORDER BY c.case_id"
)
# By the names that they go out under: the order of the ids themselves would give them away.
_SHOWN = (
    "(SELECT CASE v.level WHEN 'text' THEN '' ELSE w.value END FROM codebook_variable v"
    " WHERE v.id = w.variable_id)"
)
_NAMED = Prepared(
    f"SELECT n.name, {_REVISION}, {_MARKS.format(value=_SHOWN)}"
    f" FROM temp.named_case n CROSS JOIN coding k {_OF.format(case='n.case_id')} ORDER BY n.name"
)
_KEPT = 50_000
_STATES = {"n": "none", "d": "does_not_apply", "r": "not_reached"}


class Outgoing:
    """The codings of one reviewer, or of all (`reviewer` None), by their own names or under a `Naming`."""

    def __init__(
        self, access: Access, catalogue: Catalogue, reviewer: AccountKey | None, naming: Naming | None
    ) -> None:
        self._access, self._reviewer, self._naming = access, reviewer, naming
        project = access.one(_PROJECT)
        self.project_id: str = "" if project is None else project[0]
        self._people: dict[int, str] = dict(access.all(_NAMES))
        if naming is not None:
            self._people = {key: naming.person(name) for key, name in self._people.items()}
        self.versions = tuple(CodebookKey(key) for (key,) in access.all(_VERSIONS))
        self._names = {key: catalogue.names(access, key) for key in self.versions}
        self._order = _Order(self._names.values())

    @property
    def revisions(self) -> int:
        """How many revisions will come: codings are never deleted, so the newest key counts them all."""
        own = self._reviewer is not None
        row = self._access.one(_REVISIONS_OF if own else _REVISIONS, **self._whose() if own else {})
        return 0 if row is None else int(row[0])

    def codings(self) -> Generator[OutgoingCoding, None, None]:
        """By case id, reviewer and revision, streamed."""
        if self._naming is not None:
            stage_cases(self._access, self._naming.case, coded_only=True)
        rows = self._access.stream(_CODINGS if self._naming is None else _NAMED, **self._whose())
        for _, of_case in groupby(rows, key=itemgetter(0)):
            found = list(of_case)
            if len(found) > 1:
                found.sort(key=lambda row: (self._people[row[1]], row[2]))
            yield from self._of_case(found)

    def meaning(self, mark: str) -> tuple[str, str, str]:
        """(variable, state, code or typed value) of a mark."""
        variable, typed, value = mark.partition("=")
        if typed:
            return self._order.variables[int(variable)], "answered", bytes.fromhex(value).decode("utf-8")
        if mark.isdecimal():
            name, code = self._order.codes[int(mark)]
            return name, "answered", code
        return self._order.variables[int(mark[:-1])], _STATES[mark[-1]], ""

    def _whose(self) -> dict[str, object]:
        return {"reviewer": self._reviewer}

    def _of_case(self, rows: list[Row]) -> Iterator[OutgoingCoding]:
        """`rows` come by reviewer and revision: what the same reviewer follows is superseded."""
        followed = [row[1] for row in rows[1:]] + [0]
        for row, next_reviewer in zip(rows, followed, strict=True):
            case_id, reviewer, _, uuid, book, kind, certainty, round_, at, answers = row
            marks = answers.split(" ") if answers else []
            marks.sort(key=self._order.__getitem__)
            names: Names = self._names[book]
            yield OutgoingCoding(
                case_id,
                uuid,
                self._people[reviewer],
                names.book,
                names.version,
                book,
                certainty or "",
                round_,
                "superseded" if next_reviewer == reviewer else kind,
                at,
                marks,
            )


class _Order(dict[str, str]):
    """What a mark is sorted by: variable and code."""

    def __init__(self, books: Iterable[Names]) -> None:
        super().__init__()
        self.variables: dict[int, str] = {}
        self.codes: dict[int, tuple[str, str]] = {}
        for names in books:
            self.variables.update(names.variable_names)
            for (variable, code), key in names.codes.items():
                self.codes[key] = (names.variable_names[variable], code)

    def __missing__(self, mark: str) -> str:
        if mark.isdecimal():
            variable, code = self.codes[int(mark)]
            found = f"{variable}\0{code}"
        else:
            found = self.variables[int(mark.partition("=")[0].rstrip("ndr"))] + "\0"
        if len(self) < _KEPT:
            self[mark] = found
        return found
