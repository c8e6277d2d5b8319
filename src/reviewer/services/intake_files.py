"""Files on their way in: whether they can be read, in what format they are, and what they are called."""

from __future__ import annotations

import codecs
import hashlib
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.domain.case import CaseFacts
from reviewer.exchange.case_list import CsvReader
from reviewer.exchange.incoming import Batch, Contradicted, FactsOfRest
from reviewer.exchange.json_lines import JsonLinesReader
from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FileFault, Problem, glimpse
from reviewer.exchange.vics import VicsReader

FORMATS = ("vics", "csv", "jsonl")
_HEAD = 1 << 16
_NO_PLAIN_TEXT = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape"})
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_PACKED = (
    (b"PK\x03\x04", "a packed file or a workbook"),
    (b"\x1f\x8b", "a packed file (gzip)"),
    (b"\x28\xb5\x2f\xfd", "a packed file (zstd)"),
    (b"PAR1", "a Parquet file"),
)


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """A file that can be read.  `label` is what problems call it: the path as it was given."""

    path: Path
    label: str
    format: str
    size: int
    sha256: str
    encoding: str | None = field(default=None)

    @property
    def name(self) -> str:
        """What case records name as their source: the file's name without its folders."""
        return self.path.name

    @property
    def stem(self) -> str:
        """The file's name without its suffix."""
        return self.path.stem or self.path.name

    @property
    def mark(self) -> str:
        """Eight digits that tell files of one name apart."""
        return self.sha256[:8]

    def batches(
        self, limits: Limits, *, facts_of_rest: FactsOfRest, contradicted: Contradicted
    ) -> Iterator[Batch]:
        """The file's records; raises FileFault where it cannot be read on."""
        if self.format == "vics":
            return iter(
                VicsReader(
                    self.path,
                    label=self.label,
                    source=self.name,
                    limits=limits,
                    facts_of_rest=facts_of_rest,
                    contradicted=contradicted,
                )
            )
        kind = CsvReader if self.format == "csv" else JsonLinesReader
        return iter(
            kind(
                self.path, label=self.label, limits=limits, encoding=self.encoding, contradicted=contradicted
            )
        )

    def facts_of_rest(self, sources_of: Callable[[str], tuple[str, ...]]) -> CaseFacts:
        """The case of media that name none: the file's name, with its mark where another file has the name.

        `sources_of` gives the sources of the case of that id, empty where there is none.
        """
        source = f"{self.name} (sha256 {self.mark}…)"
        taken = sources_of(self.stem)
        name = self.stem if not taken or source in taken else f"{self.stem}-{self.mark}"
        return CaseFacts(name, source=source)


def look_at(path: Path, *, label: str, wanted: str, encoding: str | None) -> IncomingFile:
    """The file, its format found by content unless `wanted` names one; raises FileFault in words.

    Nothing but a regular file is opened: opening a pipe would wait for ever.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise FileFault(Problem(label, _kind_of(found.st_mode), expected="a file"))
        with path.open("rb") as file:
            head = file.read(_HEAD)
            file.seek(0)
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        raise FileFault(Problem(label, "there is no such file")) from None
    except OSError as error:
        raise FileFault(Problem(label, f"the file cannot be read: {error.strerror}")) from None
    kind = _format_of(head, label) if wanted == "auto" else wanted
    if kind not in FORMATS:
        raise FileFault(Problem(label, f"the format {kind} is not read", expected=" or ".join(FORMATS)))
    return IncomingFile(path, label, kind, found.st_size, digest, _known(encoding, label))


def _kind_of(mode: int) -> str:
    return "this is a folder" if stat.S_ISDIR(mode) else "this is not a regular file"


def _known(encoding: str | None, label: str) -> str | None:
    """The encoding's own name; codecs that are none of plain text are refused."""
    if encoding is None:
        return None
    try:
        name = codecs.lookup(encoding).name
        usable = name not in _NO_PLAIN_TEXT and "a,b\n".encode(name).decode(name) == "a,b\n"
    except (LookupError, UnicodeError):
        usable, name = False, ""
    if not usable:
        raise FileFault(Problem(label, f"there is no encoding of text called {glimpse(encoding)}"))
    return name


def _format_of(head: bytes, label: str) -> str:
    for start, words in _PACKED:
        if head.startswith(start):
            raise FileFault(
                Problem(label, f"this is {words}, which is not read", expected=" or ".join(FORMATS))
            )
    text = _text_of(head).lstrip()
    if not text.startswith(("{", "[")):
        return "csv"
    is_lines = '"case_id"' in text.partition("\n")[0] and not any(word in text for word in _VICS_WORDS)
    return "jsonl" if is_lines else "vics"


_VICS_WORDS = ('"@odata.context"', '"odata.metadata"', '"value"', '"Cases"')


def _text_of(head: bytes) -> str:
    mark, encoding = next(((mark, name) for mark, name in _MARKS if head.startswith(mark)), (b"", "utf-8"))
    return head[len(mark) :].decode(encoding, "replace")
