"""Plots as SVG, written out stroke by stroke: light, printable, read without colour, always the same bytes.

No patterns, styles or scripts: what every reader of SVG Tiny draws alike, Qt's among them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Literal

INK, QUIET, RULE, PAPER = "#1b2a33", "#4d626e", "#c9d5db", "#ffffff"
DEEP, MIDDLE, PALE = "#17687a", "#7fb0bb", "#dcebee"
FONT = "Noto Sans, DejaVu Sans, Segoe UI, Helvetica, Arial, sans-serif"
# Width of a letter of these faces for each point of size: a generous mean, so that nothing is cut off.
_LETTER = 0.58
MARGIN = 12
"""White on every side."""

Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Fill:
    """How an area is filled: a ground, and lines over it so that it is known without colour.
    `lines`: "up" and "down" are diagonal, "across" lies flat, "cross" is both diagonals.
    """

    ground: str = PAPER
    lines: Literal["", "up", "down", "across", "cross"] = ""
    gap: float = 6.0
    ink: str = DEEP
    text: str = INK


@dataclass(slots=True)
class Drawing:
    """A picture of `width` x `height` points with a title, and what it shows in words."""

    title: str
    words: str
    width: float
    height: float
    parts: list[str] = field(default_factory=list)

    def svg(self) -> str:
        """The whole; it stands alone, and inside a page of HTML too."""
        wide, high = _number(self.width + 2 * MARGIN), _number(self.height + 2 * MARGIN)
        size = f'width="{wide}" height="{high}"'
        box = f'viewBox="{-MARGIN} {-MARGIN} {wide} {high}"'
        named = f'role="img" aria-label="{escape(f"{self.title}. {self.words}")}"'
        head = f'<svg class="plot" xmlns="http://www.w3.org/2000/svg" {size} {box} {named}>'
        about = f"<title>{escape(self.title)}</title><desc>{escape(self.words)}</desc>"
        paper = f'<rect x="{-MARGIN}" y="{-MARGIN}" width="{wide}" height="{high}" fill="{PAPER}"/>'
        return "\n".join([head, about, paper, *self.parts, "</svg>"])

    def text(
        self,
        x: float,
        y: float,
        words: str,
        *,
        size: float = 12,
        anchor: Anchor = "start",
        colour: str = INK,
        bold: bool = False,
    ) -> None:
        """Words on the base line `y`."""
        weight = ' font-weight="600"' if bold else ""
        self.parts.append(
            f'<text x="{_number(x)}" y="{_number(y)}" font-family="{FONT}" font-size="{_number(size)}"'
            f' text-anchor="{anchor}" fill="{colour}"{weight}>{escape(words)}</text>'
        )

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        *,
        colour: str = INK,
        width: float = 1,
        dash: str = "",
    ) -> None:
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self.parts.append(
            f'<path d="M{_number(x1)} {_number(y1)}L{_number(x2)} {_number(y2)}"'
            f' stroke="{colour}" stroke-width="{_number(width)}" fill="none"{dashed}/>'
        )

    def box(self, x: float, y: float, width: float, height: float, fill: Fill, *, edge: str = INK) -> None:
        """An area with its lines and its edge."""
        place = f'x="{_number(x)}" y="{_number(y)}" width="{_number(width)}" height="{_number(height)}"'
        self.parts.append(f'<rect {place} fill="{fill.ground}"/>')
        path = "".join(
            f"M{_number(x + a)} {_number(y + b)}L{_number(x + c)} {_number(y + d)}"
            for a, b, c, d in _hatch(width, height, fill)
        )
        if path:
            self.parts.append(f'<path d="{path}" stroke="{fill.ink}" stroke-width="1" fill="none"/>')
        self.parts.append(f'<rect {place} fill="none" stroke="{edge}" stroke-width="0.8"/>')

    def plate(self, x: float, y: float, words: str, *, size: float = 11, colour: str = INK) -> None:
        """Words in the middle of (x, y), on a ground of their own, so that lines do not run through them."""
        wide, high = text_width(words, size) + 4, size + 3
        self.parts.append(
            f'<rect x="{_number(x - wide / 2)}" y="{_number(y - high / 2)}" width="{_number(wide)}"'
            f' height="{_number(high)}" fill="{PAPER}"/>'
        )
        self.text(x, y + size * 0.36, words, size=size, anchor="middle", colour=colour)

    def dot(self, x: float, y: float, radius: float, *, colour: str = DEEP, filled: bool = True) -> None:
        self.parts.append(
            f'<circle cx="{_number(x)}" cy="{_number(y)}" r="{_number(radius)}"'
            f' fill="{colour if filled else PAPER}" stroke="{colour}" stroke-width="1.4"/>'
        )

    def whisker(self, low: float, high: float, y: float, *, half: float = 4, colour: str = DEEP) -> None:
        """An interval from `low` to `high` with its two ends."""
        self.line(low, y, high, y, colour=colour, width=1.5)
        for end in (low, high):
            self.line(end, y - half, end, y + half, colour=colour, width=1.5)


def text_width(words: str, size: float) -> float:
    """About how wide words are; rather more than less."""
    return len(words) * size * _LETTER


def wrapped(words: str, width: float, size: float) -> list[str]:
    """Lines no wider than `width`, broken between words."""
    lines: list[str] = [""]
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and text_width(longer, size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def fitting(words: str, width: float, size: float) -> str:
    """Words cut to the width, with an ellipsis where something is missing."""
    most = max(int(width / size / _LETTER), 2)
    return words if len(words) <= most else f"{words[: most - 1]}…"


Stroke = tuple[float, float, float, float]


def _hatch(width: float, height: float, fill: Fill) -> Iterator[Stroke]:
    if fill.lines == "across":
        count = int(height / fill.gap)
        yield from ((0, at * fill.gap, width, at * fill.gap) for at in range(1, count + 1))
    if fill.lines in {"up", "cross"}:
        yield from _diagonals(width, height, fill.gap)
    if fill.lines in {"down", "cross"}:
        yield from ((a, height - b, c, height - d) for a, b, c, d in _diagonals(width, height, fill.gap))


def _diagonals(width: float, height: float, gap: float) -> Iterator[Stroke]:
    # Lines x + y = sum, cut to the box.
    total, step = gap, gap * 1.414
    while total < width + height:
        start, end = max(0.0, total - height), min(width, total)
        yield start, total - start, end, total - end
        total += step


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def axis_marks(drawing: Drawing, left: float, right: float, top: float, bottom: float) -> None:
    """Rules at every fifth of a scale from 0 to 100 %, with their numbers below."""
    for fifth in range(6):
        x = left + (right - left) * fifth / 5
        drawing.line(x, top, x, bottom, colour=RULE, width=0.8)
        drawing.text(x, bottom + 15, f"{fifth * 20}\u00a0%", size=11, anchor="middle", colour=QUIET)


def legend(drawing: Drawing, x: float, y: float, width: float, entries: Sequence[tuple[Fill, str]]) -> float:
    """Boxes with their words from left to right, in as many rows as they need; the base of the last row."""
    at, size = x, 11.5
    for fill, words in entries:
        wide = 24 + text_width(words, size) + 14
        if at > x and at + wide > x + width:
            at, y = x, y + 20
        drawing.box(at, y - 11, 18, 13, fill)
        drawing.text(at + 24, y, words, size=size)
        at += wide
    return y
