"""Files on their way in: whether they can be read, in what format they are, and what they are called."""

from __future__ import annotations

import codecs
import stat
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypedDict

from reviewer.domain.case import CaseFacts
from reviewer.exchange.case_list import CsvReader
from reviewer.exchange.case_workbook import WorkbookReader
from reviewer.exchange.incoming import Batch, Contradicted, FactsOfRest
from reviewer.exchange.json_kind import is_json_lines
from reviewer.exchange.json_lines import JsonLinesReader
from reviewer.exchange.limits import Limits
from reviewer.exchange.listening import Ask, Listened, on_and_on
from reviewer.exchange.mapping import ColumnMapping
from reviewer.exchange.packed import ZIP, Packed, contents_of, is_workbook
from reviewer.exchange.parquet import ParquetReader
from reviewer.exchange.problems import FileFault, Problem, glimpse, legible
from reviewer.exchange.table_rows import Cell
from reviewer.exchange.text_lines import plain_encoding
from reviewer.exchange.vics import VicsReader, apart
from reviewer.services.intake_digest import Digest

FORMATS = ("vics", "csv", "xlsx", "parquet", "jsonl")
_TABLES = ("xlsx", "parquet")
_HEAD = 1 << 16
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_PARQUET = b"PAR1"
_LONGEST_ID = Limits().case_id
_MARK = 9
"""A dash and the eight digits that tell files of one name apart."""
_STEM_BEFORE_MARK = _LONGEST_ID - _MARK


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is to be read, where it does not say so itself: format, encoding, delimiter, columns."""

    format: str = "auto"
    encoding: str | None = None
    delimiter: str | None = None
    mapping: ColumnMapping | None = None


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """A file that can be read.  `label` is what problems call it: the path as it was given, and the member.

    `path` is the file on the disk, or a file inside a packed one; `ask` is asked as often as it is read.
    What has to be read through to be known (`sha256`, the size of what is packed) is read when first asked
    for; without `whole` somebody wants the beginning, and is spared that.
    """

    path: Path | Packed
    label: str
    format: str
    digest: Digest = field(compare=False)
    on_disk: int = 0
    encoding: str | None = field(default=None)
    delimiter: str | None = field(default=None)
    mapping: ColumnMapping | None = field(default=None)
    ask: Ask = field(default=on_and_on, compare=False)
    whole: bool = True

    @property
    def content(self) -> Listened:
        """What readers open."""
        return Listened(self.path, self.ask)

    @property
    def size(self) -> int:
        """Bytes of what is read, unpacked."""
        return self.on_disk if isinstance(self.path, Path) else self.digest.size

    @property
    def sha256(self) -> str:
        """What its bytes are known by."""
        return self.digest.sha256

    def get_ready(self) -> None:
        """Read what it is known by before somebody has to wait for it, but where that is done meanwhile."""
        if not self._can_be_apart:
            _ = self.sha256

    @property
    def _can_be_apart(self) -> bool:
        return self.whole and self.format == "vics" and self.size >= apart.WORTH and apart.can_be_apart()

    @property
    def name(self) -> str:
        """What case records name as their source: the file's name without its folders."""
        return legible(self.path.name if isinstance(self.path, Path) else self.path.path.name)

    @property
    def stem(self) -> str:
        """The file's name without its suffix, and without that of a packed file; usable as a case id."""
        return legible(Path(self.path.name).stem or self.path.name)[:_LONGEST_ID]

    @property
    def mark(self) -> str:
        """Eight digits that tell files of one name apart."""
        return self.sha256[:8]

    def batches(
        self, limits: Limits, *, facts_of_rest: FactsOfRest, contradicted: Contradicted
    ) -> Generator[Batch]:
        """The file's records, to be closed; raises FileFault where it cannot be read on."""
        if self.format == "vics":
            yield from self._vics(limits, facts_of_rest, contradicted)
        else:
            yield from self._table(limits, contradicted)

    def _vics(
        self, limits: Limits, facts_of_rest: FactsOfRest, contradicted: Contradicted
    ) -> Iterator[Batch]:
        """Read by a process of its own where the file is large, and nothing in it is to be refused again."""
        common: _OfVics = {
            "label": self.label,
            "source": self.name,
            "limits": limits,
            "source_of": self._sources(),
            "facts_of_rest": facts_of_rest,
        }
        if self._can_be_apart and not contradicted:
            # What the file is known by is found while that process starts.
            return iter(
                apart.ReaderApart(self.path, ask=self.ask, meanwhile=lambda: self.digest.sha256, **common)
            )
        return iter(VicsReader(self.content, contradicted=contradicted, **common))

    def head(self, limits: Limits, count: int) -> tuple[list[str], list[list[Cell]]]:
        """Column names and the first rows of a table, as they are written; none of VICS."""
        return ([], []) if self.format == "vics" else self._table(limits, {}).head(count)

    def _table(
        self, limits: Limits, contradicted: Contradicted
    ) -> CsvReader | JsonLinesReader | WorkbookReader | ParquetReader:
        common: _Common = {
            "label": self.label,
            "limits": limits,
            "contradicted": contradicted,
            "mapping": self.mapping,
        }
        if self.format == "csv":
            return CsvReader(self.content, encoding=self.encoding, delimiter=self.delimiter, **common)
        if self.format == "jsonl" or isinstance(self.path, Packed):
            return JsonLinesReader(self.content, encoding=self.encoding, **common)
        kind = WorkbookReader if self.format == "xlsx" else ParquetReader
        return kind(self.content, **common)

    def facts_of_rest(self, sources_of: Callable[[str], tuple[str, ...]]) -> CaseFacts:
        """The case of media that name none: the file's name, with its mark where another file has the name.

        `sources_of` gives the sources of the case of that id, empty where there is none.
        """
        source, marked = self._marked_source, self._marked_stem
        taken = sources_of(self.stem)
        is_free = not taken or (source in taken and source not in sources_of(marked))
        return CaseFacts(self.stem if is_free else marked, source=source)

    def _sources(self) -> Callable[[str], str]:
        """Gives what a case names as its source, by its id, where a record names the case.

        One that is called as the file is may be that of the media that name none, too: it has one source.
        """
        name, stem = self.name, self.stem
        begin, long = stem[:_STEM_BEFORE_MARK], len(stem[:_STEM_BEFORE_MARK]) + _MARK
        if not self.whole:
            return lambda _: name

        def source_of(case_id: str) -> str:
            # What the mark is of is read where it is needed.
            may_be_marked = len(case_id) == long and case_id.startswith(begin)
            is_own = case_id == stem or (may_be_marked and case_id == self._marked_stem)
            return self._marked_source if is_own else name

        return source_of

    @property
    def _marked_source(self) -> str:
        return f"{self.name} (sha256 {self.mark}…)"

    @property
    def _marked_stem(self) -> str:
        return f"{self.stem[:_STEM_BEFORE_MARK]}-{self.mark}"


class _OfVics(TypedDict):
    label: str
    source: str
    source_of: Callable[[str], str]
    limits: Limits
    facts_of_rest: FactsOfRest


class _Common(TypedDict):
    label: str
    limits: Limits
    contradicted: Contradicted
    mapping: ColumnMapping | None


def look_into(
    path: Path,
    *,
    label: str,
    reading: Reading,
    limits: Limits,
    ask: Ask = on_and_on,
    whole: bool = True,
) -> list[IncomingFile]:
    """The file, or the files inside a packed one, their formats found by content unless one is named.

    `whole`: what is packed is unpacked once, and refused together where that cannot be done.  Raises
    FileFault in words, and what `ask` raises.  Nothing but a regular file is opened: opening a pipe would
    wait for ever.
    """
    label = legible(label)
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise FileFault(Problem(label, _kind_of(found.st_mode), expected="a file"))
        with path.open("rb") as file:
            head = file.read(_HEAD)
        is_table = head.startswith(_PARQUET) or (head.startswith(ZIP) and is_workbook(path))
        inside = None if is_table else contents_of(path, head, label=label, limits=limits)
        contents: Sequence[tuple[str, Path | Packed]] = [("", path)] if inside is None else inside
        files = [_looked(one, f"{label}/{name}" if name else label, reading, ask) for name, one in contents]
    except FileNotFoundError:
        raise FileFault(Problem(label, "there is no such file")) from None
    except OSError as error:
        words = error.strerror or "it cannot be opened"
        raise FileFault(Problem(label, f"the file cannot be read: {words}")) from None
    for one in files if whole else ():
        _ = one.size
    return files if whole else [replace(one, whole=False) for one in files]


def _looked(path: Path | Packed, label: str, reading: Reading, ask: Ask) -> IncomingFile:
    content = Listened(path, ask)
    with content.open("rb") as file:
        head = file.read(_HEAD)
    kind = _format_of(path, head) if reading.format == "auto" else reading.format
    if kind not in FORMATS or (kind in _TABLES and isinstance(path, Packed)):
        raise FileFault(Problem(label, f"the format {kind} is not read here", expected=" or ".join(FORMATS)))
    mapping = reading.mapping or ColumnMapping()
    # JSON is UTF-8 whatever the tables are in for which a mapping was made.
    encoding = reading.encoding or (None if kind == "jsonl" else mapping.encoding)
    return IncomingFile(
        path,
        label,
        kind,
        Digest(content, label),
        path.stat().st_size if isinstance(path, Path) else 0,
        _known(encoding, label),
        reading.delimiter or mapping.delimiter,
        reading.mapping,
        ask,
    )


def _kind_of(mode: int) -> str:
    return "this is a folder" if stat.S_ISDIR(mode) else "this is not a regular file"


def _known(encoding: str | None, label: str) -> str | None:
    """The encoding's own name; codecs that are none of plain text are refused."""
    if encoding is None:
        return None
    name = plain_encoding(encoding)
    if name is None:
        raise FileFault(Problem(label, f"there is no encoding of text called {glimpse(encoding)}"))
    return name


def _format_of(path: Path | Packed, head: bytes) -> str:
    if head.startswith(_PARQUET):
        return "parquet"
    if head.startswith(ZIP) and isinstance(path, Path):
        return "xlsx"
    text = _text_of(head).lstrip()
    if not text.startswith(("{", "[")):
        return "csv"
    return "jsonl" if text.startswith("{") and is_json_lines(text) else "vics"


def _text_of(head: bytes) -> str:
    mark, encoding = next(((mark, name) for mark, name in _MARKS if head.startswith(mark)), (b"", "utf-8"))
    return head[len(mark) :].decode(encoding, "replace")
