"""The parts of a workbook that hold its cells, looked through before a library builds objects of them.

A parser holds a text, a tag and a row whole before anybody can ask how long they are, so all three are
measured in the XML's bytes: how far it is from one tag to the next, and how many tags and bytes a row has.
"""

from __future__ import annotations

import re
import zipfile
from typing import BinaryIO

from reviewer.domain.errors import ReviewerError
from reviewer.exchange.limits import MIB, Limits, in_words
from reviewer.exchange.packed import Content
from reviewer.exchange.problems import FileFault, Problem, glimpse

MAX_TEXTS = 32 * MIB
"""Texts that the cells of a workbook share are held in memory: this bounds them, unpacked."""

_SHARED = "xl/sharedStrings.xml"
_PICTURES = "xl/media/"
_FREE = 4 * MIB
_BLOCK = 1 << 16
# As UTF-16 as well; a prefix stands before the name in files of some programs.
_ROW = re.compile(
    rb"<\x00?(?:[\w.-]+:)?(?:(row|r\x00o\x00w\x00|si|s\x00i\x00)[\s/>]|/\x00?(?:[\w.-]+:)?s\x00?(?:heetData|s\x00?t|h\x00e))"
)
_DECLARED = re.compile(rb"<\x00?!")
_BYTES_EACH = 4
_TAGS_EACH = 16
"""Tags that a cell may have: formatted text has some for each stretch."""
DAMAGED = "this workbook is damaged or encrypted"


def check_workbook(path: Content, *, label: str, limits: Limits) -> None:
    """Refuse a workbook that takes more than the limits to read; raises FileFault."""
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            _check_directory(archive.infolist(), label=label, limits=limits)
            for one in archive.infolist():
                # A sheet may have any name; parts without rows are measured by their texts only.
                if not one.filename.startswith(_PICTURES) and not one.is_dir():
                    with archive.open(one) as part:
                        _Part(label, one.filename, limits).check(part)  # type: ignore[arg-type]
    except (FileFault, ReviewerError):
        raise
    except Exception:  # noqa: BLE001 - the library raises whatever it meets in a damaged file
        raise FileFault(Problem(label, DAMAGED)) from None


def _check_directory(members: list[zipfile.ZipInfo], *, label: str, limits: Limits) -> None:
    if len(members) > limits.members:
        raise FileFault(Problem(label, f"the workbook has more than {limits.members:,} parts"))
    for one in members:
        if one.file_size > max(_FREE, limits.ratio * one.compress_size):
            message = f"a part of the workbook is packed more than {limits.ratio} times"
            raise FileFault(Problem(label, message, found=glimpse(one.filename)))
        if one.filename == _SHARED and one.file_size > MAX_TEXTS:
            message = f"the texts of the workbook are more than {in_words(MAX_TEXTS)}"
            raise FileFault(Problem(label, message, expected="the sheet saved as CSV"))


class _Part:
    """One part, block by block; a row of a sheet and a text that cells share are measured alike."""

    def __init__(self, label: str, name: str, limits: Limits) -> None:
        self._label = label
        self._name = name
        self._limits = limits
        self._most_text = limits.string * _BYTES_EACH
        self._most_row = limits.record * _BYTES_EACH
        self._most_tags = limits.columns * _TAGS_EACH
        self._in_row = False
        self._gap = self._size = self._tags = 0

    def check(self, part: BinaryIO) -> None:
        """Raises FileFault."""
        rest = b""
        while block := part.read(_BLOCK):
            # What is looked for may lie across two blocks.
            whole, rest = rest + block, block[-16:]
            if _DECLARED.search(whole):
                raise self._fault("a declaration or a comment in a part of the workbook")
            self._measure_texts(block)
            self._measure_rows(block)

    def _measure_texts(self, block: bytes) -> None:
        first = block.find(b"<")
        self._gap += len(block) if first < 0 else first
        if self._gap > self._most_text:
            raise self._fault(f"a text longer than {in_words(self._limits.string)}")
        if first >= 0:
            self._gap = len(block) - block.rfind(b"<")

    def _measure_rows(self, block: bytes) -> None:
        start = 0
        for match in _ROW.finditer(block):
            self._add(block[start : match.start()])
            self._size = self._tags = 0
            self._in_row = match.group(1) is not None
            start = match.start()
        self._add(block[start:])

    def _add(self, piece: bytes) -> None:
        if not self._in_row:
            return
        self._size += len(piece)
        self._tags += piece.count(b"<")
        if self._size > self._most_row:
            raise self._fault(f"a row longer than {in_words(self._limits.record)}")
        if self._tags > self._most_tags:
            raise self._fault(f"a row with more than {self._limits.columns:,} cells")

    def _fault(self, message: str) -> FileFault:
        return FileFault(Problem(self._label, message, found=glimpse(self._name)))
