"""The texts that the cells of a workbook share, held as bytes: there may be a million of them."""

from __future__ import annotations

from array import array
from typing import BinaryIO

from reviewer.exchange.limits import Limits, in_words
from reviewer.exchange.problems import FieldFault
from reviewer.exchange.xml_parts import XmlPart

_ESCAPED, _UNDERSCORE = "_x005F_", "_"


class SharedTexts:
    """Texts by number from 0."""

    def __init__(self) -> None:
        self._texts = bytearray()
        self._ends = array("Q")

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, number: int) -> str:
        """Raises IndexError where there is none."""
        start, end = self._span(number)
        return self._texts[start:end].decode("utf-8")

    def size(self, number: int) -> int:
        """Its bytes; raises IndexError."""
        start, end = self._span(number)
        return end - start

    def _span(self, number: int) -> tuple[int, int]:
        if number < 0:
            raise IndexError
        return self._ends[number - 1] if number else 0, self._ends[number]

    def append(self, text: str) -> None:
        """One more."""
        self._texts += text.encode("utf-8")
        self._ends.append(len(self._texts))


def read_shared_texts(part: BinaryIO, limits: Limits) -> SharedTexts:
    """The texts of the part; raises FieldFault where one goes beyond the limits."""
    reading = _Texts(part, limits)
    reading.all()
    return reading.texts


class _Texts(XmlPart):
    def __init__(self, part: BinaryIO, limits: Limits) -> None:
        super().__init__(part)
        self.texts = SharedTexts()
        self._limits = limits
        self._pieces: list[str] = []
        self._size = 0
        self._in_text = False
        self._aside = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        del attributes
        if name == "si":
            if self._pieces:
                raise FieldFault("", "a text inside a text")
        elif name == "rPh":
            # How a text is read aloud is no part of it.
            self._aside += 1
        elif name == "t":
            self._in_text = not self._aside

    def end(self, name: str) -> None:
        if name == "si":
            self.texts.append("".join(self._pieces).replace(_ESCAPED, _UNDERSCORE))
            self._pieces, self._size = [], 0
        elif name == "rPh":
            self._aside -= 1
        elif name == "t":
            self._in_text = False

    def text(self, text: str) -> None:
        if not self._in_text:
            return
        self._pieces.append(text)
        self._size += len(text)
        if self._size > self._limits.string:
            raise FieldFault("", f"a text longer than {in_words(self._limits.string)}")
