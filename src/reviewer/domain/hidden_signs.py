"""Signs that hide or turn text that came from elsewhere, written out by number wherever it is shown.

What nobody can see can make two names look like one, or carry words of its own; what no script has (private
use) can mean something to whatever reads the text next.
"""

from __future__ import annotations

import unicodedata

_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
VARIATIONS = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
"""Signs that choose how the one before them is drawn: some letters and pictures are written with one."""

_DRAWN_AS_NOTHING = VARIATIONS | frozenset(
    map(
        chr,
        (
            *(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0),  # fillers, and a blank pattern
            *(0x180B, 0x180C, 0x180D, 0x180F),  # choose between forms of Mongolian letters
            *(0x2065, *range(0xFFF0, 0xFFF9)),  # kept free for signs that are not drawn
        ),
    )
)
_TAGS = range(0xE0000, 0xE1000)
_NONE_OF_TEXT = range(0xFDD0, 0xFDF0)


def hides(sign: str) -> bool:
    """Whether one sign is a control, a direction, a joiner, half a pair or a break, of private use, or
    nothing that is drawn.
    """
    if sign.isascii():
        return not sign.isprintable()
    return unicodedata.category(sign) in _HIDDEN or sign in _DRAWN_AS_NOTHING or _is_no_sign(ord(sign))


def _is_no_sign(number: int) -> bool:
    """Numbers that Unicode keeps for tags, or gives to no sign for ever."""
    return number in _TAGS or number in _NONE_OF_TEXT or number & 0xFFFE == 0xFFFE


def written_out(sign: str) -> str:
    """The sign by its number, as ⟨U+202E⟩."""
    return f"⟨U+{ord(sign):04X}⟩"


def json_escaped(sign: str) -> str:
    """The sign as JSON writes it in ASCII: a document in which it stands so says the same."""
    units = sign.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
