"""What an export is asked for, how far it is, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.errors import Refused
from reviewer.domain.person import Account, Right
from reviewer.services.watching import Watch

SCOPES = ("codings", "final", "cases")
SHAPES = ("long", "wide")
CASE_UCO = "case-uco"
SUFFIXES = {
    "csv": "csv",
    "jsonl": "jsonl",
    "parquet": "parquet",
    "xlsx": "xlsx",
    "sav": "sav",
    "dta": "dta",
    CASE_UCO: "jsonld",
}
"""The formats, in the order in which they are offered, and how the names of their files end."""

KEPT = frozenset({"case_id", "variable", "state", "code"})
"""Columns that no export leaves out: without them a row says nothing."""


@dataclass(frozen=True, slots=True)
class Wish:
    """How tables go out.

    `shape` long has a row for each answer, wide a row for each coding with a column for each variable.
    `exact` leaves texts in CSV as they are, also those that a spreadsheet would take for a formula.
    `pseudonyms` stand for case ids and reviewers, the same in every export; typed texts stay here.
    """

    formats: Sequence[str]
    scope: str = "codings"
    shape: str = "long"
    leave_out: frozenset[str] = frozenset()
    exact: bool = False
    pseudonyms: bool = False

    def check(self, account: Account) -> None:
        """Raise NotAllowed, or Refused for what is not written."""
        account.require(Right.EXPORT_OWN if self.scope == "codings" else Right.EXPORT_ALL)
        _one_of("scope", self.scope, SCOPES)
        _one_of("shape", self.shape, SHAPES)
        if not self.formats:
            raise Refused("No format is named.", mend=f"Take some of: {', '.join(SUFFIXES)}.")
        for kind in self.formats:
            _one_of("format", kind, tuple(SUFFIXES))
        if self.scope == "cases" and CASE_UCO in self.formats:
            raise Refused("CASE/UCO holds codings or final answers.", mend="Take another format for cases.")
        if self.pseudonyms:
            self._check_pseudonyms(account)
        kept = sorted(self.leave_out & KEPT)
        if kept:
            raise Refused(f"The column '{kept[0]}' is never left out: without it a row says nothing.")

    def _check_pseudonyms(self, account: Account) -> None:
        account.require(Right.EXPORT_ALL)
        if self.scope != "codings":
            raise Refused(
                "Only codings are exported under pseudonyms.",
                mend="A package holds final answers under pseudonyms; case records have none.",
            )

    @property
    def name(self) -> str:
        """What the files are called, without their suffix."""
        return f"{self.scope}_wide" if self.shape == "wide" and self.scope != "cases" else self.scope

    def file(self, kind: str) -> str:
        """The name of the file in that format."""
        return f"{self.scope if kind == CASE_UCO else self.name}.{SUFFIXES[kind]}"


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """One file of the outcome."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class ReleaseOutcome:
    """What was written where; the tables come first."""

    folder: Path
    scope: str
    rows: int
    written: tuple[WrittenFile, ...]

    @property
    def files(self) -> tuple[str, ...]:
        """The names of everything that was written."""
        return tuple(one.name for one in self.written)

    def to_json(self) -> dict[str, object]:
        """The shape that commands print."""
        return {
            "to": str(self.folder),
            "scope": self.scope,
            "rows": self.rows,
            "files": list(self.files),
            "sha256": {one.name: one.sha256 for one in self.written},
        }


class Tally:
    """Counts the records that are on their way, over all files, and tells now and then."""

    def __init__(self, watch: Watch, files: int) -> None:
        self._watch, self._files = watch, files
        self._total = self._before = self._at = self._done = self._next = 0

    def begin(self, records: int) -> None:
        """The next file, of so many records."""
        self._total = records * self._files
        self._before, self._done, self._next = self._at * records, 0, _TOLD_EVERY
        self._at += 1
        self._tell()

    def tick(self) -> None:
        """One more record; raises Stopped where it was stopped."""
        self._done += 1
        if self._done >= self._next:
            self._next += _TOLD_EVERY
            self._tell()

    def finish(self) -> None:
        """Everything is written; the last moment to be stopped."""
        self._watch.step(self._total, self._total)

    def _tell(self) -> None:
        self._watch.step(min(self._before + self._done, self._total), self._total)


_TOLD_EVERY = 1_000


def _one_of(what: str, said: str, allowed: Sequence[str]) -> None:
    if said not in allowed:
        raise Refused(
            f"The {what} '{said}' is not written.",
            mend=f"Take {'some' if what == 'format' else 'one'} of: {', '.join(allowed)}.",
        )
