"""Codings and final answers as records for CASE/UCO: tags of the codebook, and never a typed text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from reviewer.domain.codebook import Codebook, Level
from reviewer.exchange.case_uco import Record
from reviewer.services.ports import FinalRow, Outgoing, OutgoingCoding, Reading
from reviewer.services.release_tables import Tick


class UcoRecords:
    """Records of one scope; asked for twice, and only the first time counted."""

    def __init__(
        self, read: Reading, outgoing: Callable[[], Outgoing], codebook: Codebook, *, tick: Tick
    ) -> None:
        self._read, self._outgoing, self._tick = read, outgoing, tick
        self._space = codebook.id.replace("-", "")
        self._texts = {one.id for one in codebook.variables if one.level is Level.TEXT}
        self._known = {one.id for one in codebook.variables}
        self._counting = True

    def codings(self) -> Iterator[Record]:
        """Every revision, by case."""
        outgoing = self._outgoing()
        for coding in outgoing.codings():
            self._count()
            yield self._coding(coding, map(outgoing.meaning, coding.answers))
        self._counting = False

    def finals(self) -> Iterator[Record]:
        """Every final record, by case."""
        for _, rows in groupby(self._read.finals.table(), key=attrgetter("case_id")):
            self._count()
            yield self._final(list(rows))
        self._counting = False

    def _coding(self, coding: OutgoingCoding, said: Iterable[tuple[str, str, str]]) -> Record:
        classes = self._classes(said)
        certainty = [f"reviewer:certainty={coding.certainty}"] if coding.certainty else []
        return Record(
            case_id=coding.case_id,
            record_id=coding.coding_id,
            performer=coding.reviewer,
            name=f"Coding, round {coding.round}",
            at=coding.submitted_at,
            classes=classes,
            tags=[*classes, f"reviewer:status={coding.status}", *certainty],
        )

    def _final(self, rows: list[FinalRow]) -> Record:
        first = rows[0]
        classes = self._classes((row.variable, row.state, row.code) for row in rows)
        origins = dict.fromkeys(
            f"reviewer:provenance-{_spoken(row.variable)}={row.provenance}" for row in rows
        )
        return Record(
            case_id=first.case_id,
            record_id=first.final_id,
            performer="",
            name=f"Final answers, round {first.round}",
            at=first.settled_at,
            classes=classes,
            tags=[*classes, f"reviewer:status={first.status}", *origins],
        )

    def _classes(self, said: Iterable[tuple[str, str, str]]) -> list[str]:
        return [
            f"{self._space}:{_spoken(variable)}={code or state}"
            for variable, state, code in said
            if state in {"answered", "none"} and variable in self._known and variable not in self._texts
        ]

    def _count(self) -> None:
        if self._counting:
            self._tick()


def _spoken(variable: str) -> str:
    return variable.replace("_", "-")
