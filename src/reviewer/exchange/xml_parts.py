"""A part of a workbook as it goes by, tag after tag: nothing of it is held but where it is.

Names are those of the spreadsheet's own namespaces, without them; tags of others have none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO
from xml.parsers import expat

from reviewer.exchange.limits import MIB
from reviewer.exchange.problems import FieldFault

_BLOCK = 1 << 16
_MAX_TOKEN = MIB
"""Bytes of one tag with its attributes: it is held whole."""

_MAX_DEPTH = 64
_MAX_NAMES = 10_000
_OWN = frozenset(
    {
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://schemas.openxmlformats.org/package/2006/relationships",
    }
)


class XmlPart:
    """Override `start`, `end` and `text`; iterate to read on, a block each time, until `finished`.

    Raises FieldFault for what goes beyond the limits, and ExpatError where it is no XML.
    """

    def __init__(self, part: BinaryIO) -> None:
        self._part = part
        self._depth = 0
        self._names: dict[str, str] = {}
        self.finished = False
        # What is not UTF-8 is refused: spreadsheet programs write nothing else.
        self._parser = expat.ParserCreate("utf-8", " ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self.text
        self._parser.StartDoctypeDeclHandler = _declared

    def __iter__(self) -> Iterator[None]:
        fed = 0
        while not self.finished:
            block = self._part.read(_BLOCK)
            fed += len(block)
            self._parser.Parse(block, not block)
            if fed - max(0, self._parser.CurrentByteIndex) > _MAX_TOKEN:
                raise FieldFault("", "a tag longer than 1 MiB")
            if len(self._parser.intern) > _MAX_NAMES:
                raise FieldFault("", f"more than {_MAX_NAMES:,} names of tags")
            yield
            if not block:
                return

    def all(self) -> None:
        """Read to the end."""
        for _ in self:
            pass

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """A tag opens; its name is empty where it is of another namespace."""

    def end(self, name: str) -> None:
        """A tag closes."""

    def text(self, text: str) -> None:
        """Some text, maybe not all of it at once."""

    def _start(self, full: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise FieldFault("", f"tags nested more than {_MAX_DEPTH} levels deep")
        name = self._names.get(full)
        if name is None:
            space, _, local = full.rpartition(" ")
            name = self._names[full] = local if space in _OWN else ""
        self.start(name, attributes)

    def _end(self, full: str) -> None:
        self._depth -= 1
        self.end(self._names[full])


def _declared(*_: object) -> None:
    raise FieldFault("", "a declaration of types in a part of the workbook")
