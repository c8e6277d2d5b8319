"""How metadata text is shown: as plain text, whole or elided, with every invisible sign made visible.

Metadata comes from elsewhere.  Direction overrides can make one name look like another, control
signs can hide text, and a label that guesses rich text would open what the text names; none of
this may reach the screen.
"""

from __future__ import annotations

import html
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from reviewer.domain.hidden_signs import VARIATIONS, hides, written_out

LINE_LIMIT = 400
"""Characters of one shown line; what is longer is cut in the middle with an ellipsis."""

_STRONG = frozenset({"L", "R", "AL"})
_JOINERS = "\u200c\u200d"
_MARK_CATEGORIES = frozenset({"Mn", "Me"})
_MARKS_IN_A_ROW = 3
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_RIGHT_TO_LEFT = "\u200f"


def shown(text: str, *, limit: int = LINE_LIMIT, lines: bool = False) -> str:
    """The text as it may be drawn: hidden signs as ⟨U+202E⟩, at most about `limit` characters.

    `lines` keeps line breaks (for notes and comments); otherwise they are hidden signs like others.
    """
    # What lies far behind the limit is never looked at, so that a text of any length costs the same.
    head, tail = (text, "") if len(text) <= limit else (text[: limit // 2], text[-(limit // 3) :])
    cut = f" … {len(text) - len(head) - len(tail)} … " if tail else ""
    return _visible(head, lines=lines) + cut + _visible(tail, lines=lines)


def isolated(text: str, *, limit: int = LINE_LIMIT) -> str:
    """`shown`, for use inside a sentence: its direction cannot disturb the words around it."""
    return f"{_FIRST_STRONG_ISOLATE}{shown(text, limit=limit)}{_POP_ISOLATE}"


def shown_words(text: str) -> str:
    """`shown`, of words that may be the program's own: the mark that a translation begins with, which only
    says that it reads from right to left, stays what it is.
    """
    mark = _RIGHT_TO_LEFT if text.startswith(_RIGHT_TO_LEFT) else ""
    return mark + shown(text.removeprefix(mark))


def reads_leftwards(text: str) -> bool:
    """Whether a text of its own reads from right to left: its first letter says so."""
    if text.isascii():
        return False
    ways = (unicodedata.bidirectional(sign) for sign in text)
    return next((way for way in ways if way in _STRONG), "L") != "L"


def tip(text: str) -> str:
    """A tool tip of that text, which is `shown` already: Qt guesses rich text in tips and has no plain form.

    Escaped, markup can only be read; what holds none stays as it is.
    """
    return f"<p>{html.escape(text)}</p>" if "<" in text or "&" in text else text


def _visible(text: str, *, lines: bool) -> str:
    if text.isascii() and text.isprintable():
        return text
    return "".join(_sign(text, index, lines=lines) for index in range(len(text)))


def _sign(text: str, index: int, *, lines: bool) -> str:
    sign = text[index]
    if sign.isascii() and sign.isprintable():
        return sign
    if lines and sign in "\n\t":
        return sign
    hidden = hides(sign) and not (_joins_letters(text, index) or _varies(text, index))
    is_mark = unicodedata.category(sign) in _MARK_CATEGORIES
    piled = is_mark and _marks_before(text, index) >= _MARKS_IN_A_ROW
    return written_out(sign) if hidden or piled else sign


def _joins_letters(text: str, index: int) -> bool:
    """Persian and the scripts of India write joiners between letters; anywhere else they only hide."""
    if text[index] not in _JOINERS or not 0 < index < len(text) - 1:
        return False
    return all(unicodedata.category(text[at])[0] in "LM" for at in (index - 1, index + 1))


def _varies(text: str, index: int) -> bool:
    """Ideographs and pictures are written with one such sign; anywhere else they only hide."""
    if text[index] not in VARIATIONS or not index:
        return False
    return unicodedata.category(text[index - 1]) in {"Lo", "So"} and not hides(text[index - 1])


def _marks_before(text: str, index: int) -> int:
    before = text[max(0, index - _MARKS_IN_A_ROW) : index]
    return sum(unicodedata.category(sign) in _MARK_CATEGORIES for sign in before)


class PlainLabel(QLabel):
    """A label that never guesses rich text; every label of the program is one."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def set_untrusted(self, text: str) -> None:
        """Show metadata text: `shown` makes what it hides visible."""
        self.setText(shown(text))
