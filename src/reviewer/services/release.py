"""Writing tables out: the codings or the cases, with the codebook and a description of every column."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TextIO

from reviewer.domain.errors import Refused
from reviewer.domain.identifiers import Clock, iso_utc, to_microseconds
from reviewer.domain.person import Account, Right
from reviewer.exchange.data_package import Resource, data_package
from reviewer.exchange.dataset import CASES, CODINGS, WRITERS, Cell, Column, TableWriter
from reviewer.services.ports import CaseRow, CodingRow, ProjectInfo, Reading, Store, StoredCodebook
from reviewer.services.release_files import ReleaseFolder

SCOPES = ("codings", "cases")
CODEBOOK_FILE = "codebook.toml"
PACKAGE_FILE = "datapackage.json"
_ABOUT = {
    "codings": "One row for each answer of each submitted coding; drafts are not among them.",
    "cases": "One row for each case.",
}


@dataclass(frozen=True, slots=True)
class ReleaseOutcome:
    """What was written where."""

    folder: Path
    scope: str
    rows: int
    files: tuple[str, ...]

    def to_json(self) -> dict[str, object]:
        """The shape that commands print."""
        return {"to": str(self.folder), "scope": self.scope, "rows": self.rows, "files": list(self.files)}


class Release:
    """Exports as the account that is signed in: every coding, or one's own."""

    def __init__(
        self, store: Store, account: Account, *, project: ProjectInfo, codebook: StoredCodebook, clock: Clock
    ) -> None:
        self._store = store
        self._account = account
        self._project = project
        self._codebook = codebook
        self._clock = clock

    def export(self, folder: Path, *, formats: Sequence[str], scope: str = "codings") -> ReleaseOutcome:
        """Write the tables; files of the same names are replaced whole, others stay.

        Reviewers export their own codings, exporters and supervisors everything.  Raises NotAllowed, and
        Refused for a format or scope that is not written.
        """
        self._check(formats, scope)
        with ReleaseFolder(folder) as going:
            rows = self._write_tables(going, dict.fromkeys(formats), scope)
            files = tuple(one.name for one in going.written)
            self._note(going, scope, rows)
            going.put_in_place()
        return ReleaseOutcome(folder, scope, rows, files)

    def _check(self, formats: Sequence[str], scope: str) -> None:
        self._account.require(Right.EXPORT_OWN if scope == "codings" else Right.EXPORT_ALL)
        if scope not in SCOPES:
            raise Refused(f"The scope '{scope}' is not written.", mend=f"Take one of: {', '.join(SCOPES)}.")
        unknown = [kind for kind in formats if kind not in WRITERS]
        if unknown or not formats:
            what = f"The format '{unknown[0]}' is not written." if unknown else "No format is named."
            raise Refused(what, mend=f"Take some of: {', '.join(WRITERS)}.")

    def _write_tables(self, going: ReleaseFolder, formats: Iterable[str], scope: str) -> int:
        """Write every file of the export beside its place; gives the number of rows."""
        resources: list[Resource] = []
        number = 0
        with self._store.reading(self._account) as read:
            table = self._codings(read) if scope == "codings" else _Cases(read)
            for kind in formats:
                writing = _Filling(WRITERS[kind], table)
                written = going.write(f"{scope}.{kind}", writing)
                number = writing.rows
                resources.append(
                    Resource(written.name, written.sha256, written.size, _ABOUT[scope], table.columns)
                )
        book = going.write(CODEBOOK_FILE, lambda stream: stream.write(self._codebook.content))
        resources.append(Resource(book.name, book.sha256, book.size, "The codebook, re-readable."))
        package = data_package(project=self._project.uuid, title=self._project.title, resources=resources)
        going.write(PACKAGE_FILE, lambda stream: stream.write(package))
        return number

    def _codings(self, read: Reading) -> _Codings:
        return _Codings(read, own_only=not self._account.may(Right.EXPORT_ALL))

    def _note(self, going: ReleaseFolder, scope: str, rows: int) -> None:
        digests = {one.name: one.sha256 for one in going.written}
        detail: dict[str, object] = {"scope": scope, "rows": rows, "files": digests}
        with self._store.writing(self._account) as work:
            work.record("export.written", scope, detail, to_microseconds(self._clock()))
            work.commit()


class _Table(Protocol):
    @property
    def columns(self) -> tuple[Column, ...]: ...
    def rows(self) -> Generator[Sequence[Cell], None, None]: ...


class _Filling:
    """Fills a stream with a table and remembers how many rows that were."""

    def __init__(self, writer: TableWriter, table: _Table) -> None:
        self._writer = writer
        self._table = table
        self.rows = 0

    def __call__(self, stream: TextIO) -> None:
        # Closed before the store is, also where the disk takes no more rows.
        with closing(self._table.rows()) as rows:
            self.rows = self._writer(stream, self._table.columns, rows)


class _Codings:
    columns = CODINGS

    def __init__(self, read: Reading, *, own_only: bool) -> None:
        self._read = read
        self._own_only = own_only

    def rows(self) -> Generator[Sequence[Cell], None, None]:
        for row in self._read.codings.table(own_only=self._own_only):
            yield _coding_cells(row)


def _coding_cells(row: CodingRow) -> tuple[Cell, ...]:
    return (
        row.project_id,
        row.case_id,
        row.coding_id,
        row.reviewer,
        row.codebook_id,
        row.codebook_version,
        row.variable,
        row.code,
        row.certainty,
        row.round,
        row.status,
        iso_utc(row.submitted_at),
        row.state,
    )


class _Cases:
    """The cases; a first pass over them finds the attributes, whose columns follow in alphabetical order."""

    def __init__(self, read: Reading) -> None:
        self._read = read
        names: set[str] = set()
        for row in read.cases.table():
            names.update(row.attributes)
        self._attributes = sorted(names)
        fixed = {column.name for column in CASES}
        self.columns = CASES + tuple(
            Column(f"attribute_{name}" if name in fixed else name, "any", "Attribute that a source gives.")
            for name in self._attributes
        )

    def rows(self) -> Generator[Sequence[Cell], None, None]:
        for row in self._read.cases.table():
            yield (*_case_cells(row), *(row.attributes.get(name) for name in self._attributes))


def _case_cells(row: CaseRow) -> tuple[Cell, ...]:
    return (
        row.case_id,
        row.source,
        row.received,
        row.identified_status,
        row.country,
        row.media,
        row.images,
        row.videos,
        row.highest_category,
        row.any_victim_identified,
    )
