"""Writing tables out: codings, final answers or cases, with the codebook and what describes every column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Protocol

from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import Refused
from reviewer.domain.identifiers import Clock, to_microseconds
from reviewer.domain.person import Account, Right
from reviewer.exchange.data_package import Resource, data_package
from reviewer.exchange.outgoing.formulas import neutral
from reviewer.exchange.outgoing.table import Column, Table
from reviewer.exchange.outgoing.text import plain_text
from reviewer.services import codebooks
from reviewer.services.ports import Naming, Outgoing, ProjectInfo, Reading, Store, StoredCodebook
from reviewer.services.release_dictionary import CROSSWALK_COLUMNS, About, crosswalk_of, dictionary
from reviewer.services.release_files import ReleaseFolder
from reviewer.services.release_tables import Cases, Codings, Finals, long_columns
from reviewer.services.release_uco import UcoRecords
from reviewer.services.release_wide_tables import WideCodings, WideFinals
from reviewer.services.release_wish import CASE_UCO, SCOPES, ReleaseOutcome, Tally, Wish, WrittenFile
from reviewer.services.release_writing import Write, about_of, table_writer, uco_writer
from reviewer.services.watching import Watch

__all__ = ["SCOPES", "Release", "ReleaseOutcome", "Sample", "Wish"]

CODEBOOK_FILE = "codebook.toml"
CROSSWALK_FILE = "crosswalk.csv"
DICTIONARY_FILE = "dictionary.html"
PACKAGE_FILE = "datapackage.json"
_ABOUT = {
    "codings": "One row for each answer of each submitted coding; drafts are not among them.",
    "codings_wide": "One row for each case and reviewer: the coding in force, a column for each variable.",
    "final": "One row for each final answer of each case that was settled, or is being settled.",
    "final_wide": "One row for each case that was settled, or is being settled; a column for each variable.",
    "cases": "One row for each case.",
}


class _Records(Table, Protocol):
    @property
    def records(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Sample:
    """The beginning of a table: names of columns, and cells as text."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Release:
    """Exports as the account that is signed in: every coding, or one's own."""

    def __init__(
        self,
        store: Store,
        account: Account,
        *,
        project: ProjectInfo,
        codebook: StoredCodebook,
        clock: Clock,
        naming: Callable[[], Naming] | None = None,
    ) -> None:
        self._store = store
        self._account = account
        self._project = project
        self._stored = codebook
        self._codebook = codebooks.parse(codebook.content, name=f"{codebook.id} {codebook.version}")
        self._clock = clock
        self._naming = naming

    def export(
        self,
        folder: Path,
        wish: Wish | None = None,
        watch: Watch | None = None,
        *,
        formats: Sequence[str] = (),
        scope: str = "codings",
    ) -> ReleaseOutcome:
        """Write the tables; files of the same names are replaced whole, others stay.

        Reviewers export their own codings, exporters and supervisors everything.  Raises NotAllowed, Refused
        for what is not written, Stopped where the watch says so, and StorageFailed.
        """
        wished = wish or Wish(formats=tuple(formats), scope=scope)
        wished = replace(wished, formats=tuple(dict.fromkeys(wished.formats)))
        wished.check(self._account)
        tally = Tally(watch or Watch(), len(wished.formats))
        with self._store.going_out(folder), ReleaseFolder(folder) as going:
            rows = self._write_everything(going, wished, tally)
            written = tuple(WrittenFile(one.name, one.sha256, one.size) for one in going.written)
            tally.finish()
            self._note(written, wished, rows)
            going.put_in_place()
        return ReleaseOutcome(folder, wished.scope, rows, written)

    def sample(self, wish: Wish, count: int, watch: Watch | None = None) -> Sample:
        """The first rows; errors as `export`."""
        wish.check(self._account)
        with self._store.reading(self._account) as read:
            table = self._table(read, wish, Tally(watch or Watch(), 1))
            with closing(table.rows()) as rows:
                shown = [tuple(map(plain_text, table.columns, row)) for row in islice(rows, count)]
                return Sample(tuple(column.name for column in table.columns), tuple(shown))

    def _write_everything(self, going: ReleaseFolder, wish: Wish, tally: Tally) -> int:
        """Write every file of the export beside its place; gives the number of rows."""
        resources: list[Resource] = []
        with self._store.reading(self._account) as read:
            table = self._table(read, wish, tally)
            rows: dict[str, int] = {}
            for kind in wish.formats:
                name = wish.file(kind)
                tally.begin(table.records)
                count = _Counted(self._writer(read, kind, table, wish, tally))
                written = going.write_path(name, count)
                rows[kind] = count.rows
                described = () if kind == CASE_UCO else _headed(kind, table.columns, wish)
                about = "The same codings as CASE/UCO JSON-LD." if kind == CASE_UCO else _ABOUT[wish.name]
                resources.append(Resource(name, written.sha256, written.size, about, described))
        self._describe(going, wish, table.columns, resources)
        # CASE/UCO alone counts records and not rows.
        return next((number for kind, number in rows.items() if kind != CASE_UCO), sum(rows.values()))

    def _table(self, read: Reading, wish: Wish, tally: Tally) -> _Records:
        if wish.scope == "cases":
            return Cases(read, wish.leave_out, records=read.cases.totals()[0], tick=tally.tick)
        if wish.shape == "wide":
            books = self._books(read, wish)
            if wish.scope == "final":
                records = read.cases.totals()[0]
                return WideFinals(read, books, wish.leave_out, records=records, tick=tally.tick)
            return WideCodings(self._outgoing(read, wish), books, wish.leave_out, tick=tally.tick)
        columns = long_columns(wish.scope, wish.leave_out)
        if wish.scope == "final":
            return Finals(read, columns, records=read.cases.totals()[0], tick=tally.tick)
        return Codings(self._outgoing(read, wish), columns, tick=tally.tick)

    def _writer(self, read: Reading, kind: str, table: Table, wish: Wish, tally: Tally) -> Write:
        if kind != CASE_UCO:
            return table_writer(kind, table, wish, about_of(self._project, self._codebook, wish))
        records = UcoRecords(read, lambda: self._outgoing(read, wish), self._codebook, tick=tally.tick)
        return uco_writer(records, wish, self._project, self._codebook)

    def _outgoing(self, read: Reading, wish: Wish) -> Outgoing:
        naming = None
        if wish.pseudonyms:
            if self._naming is None:
                raise Refused("This project gives no pseudonyms.")
            naming = self._naming()
        own_only = not self._account.may(Right.EXPORT_ALL)
        return read.codings.outgoing(own_only=own_only, naming=naming)

    def _books(self, read: Reading, wish: Wish) -> list[Codebook]:
        """The current version first, then the others, newest first."""
        every = reversed(self._outgoing(read, wish).versions)
        stored = [read.projects.codebook(key) for key in every if key != self._stored.key]
        return [self._codebook, *(codebooks.parse(one.content, name=one.id) for one in stored)]

    def _describe(
        self, going: ReleaseFolder, wish: Wish, columns: tuple[Column, ...], resources: list[Resource]
    ) -> None:
        """The codebook, the crosswalk, and what describes all of it."""
        self._add(going, resources, CODEBOOK_FILE, self._stored.content, "The codebook, re-readable.")
        crosswalk = "" if wish.scope == "cases" else crosswalk_of(self._codebook.id)
        if crosswalk:
            what = "What codes come near to in other schemes, with the basis of each row."
            self._add(going, resources, CROSSWALK_FILE, crosswalk, what, CROSSWALK_COLUMNS)
        about = About(self._project.uuid, self._project.title, self._codebook, wish)
        page = dictionary(about, resources, columns, crosswalk)
        self._add(going, resources, DICTIONARY_FILE, page, "The data dictionary, to be read.")
        package = data_package(project=self._project.uuid, title=self._project.title, resources=resources)
        going.write(PACKAGE_FILE, lambda stream: stream.write(package))

    @staticmethod
    def _add(
        going: ReleaseFolder,
        resources: list[Resource],
        name: str,
        text: str,
        about: str,
        columns: tuple[Column, ...] = (),
    ) -> None:
        written = going.write(name, lambda stream: stream.write(text))
        resources.append(Resource(name, written.sha256, written.size, about, columns))

    def _note(self, written: Sequence[WrittenFile], wish: Wish, rows: int) -> None:
        digests = {one.name: one.sha256 for one in written}
        detail: dict[str, object] = {"scope": wish.scope, "rows": rows, "files": digests}
        with self._store.writing(self._account) as work:
            work.record("export.written", wish.scope, detail, to_microseconds(self._clock()))
            work.commit()


def _headed(kind: str, columns: tuple[Column, ...], wish: Wish) -> tuple[Column, ...]:
    """The columns by the headings of that file: in CSV none begins as a formula does."""
    if kind != "csv" or wish.exact:
        return columns
    return tuple(replace(one, name=neutral(one.name)) for one in columns)


class _Counted:
    """Fills a file and remembers how many rows that were."""

    def __init__(self, write: Write) -> None:
        self._write = write
        self.rows = 0

    def __call__(self, path: Path) -> None:
        self.rows = self._write(path)
