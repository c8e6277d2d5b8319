"""Signs that hide or turn text that came from elsewhere, written out by number wherever it is shown."""

from __future__ import annotations

import unicodedata

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def hides(sign: str) -> bool:
    """Whether one sign is a control, a direction, a joiner, half a pair or a break: nothing is drawn."""
    return unicodedata.category(sign) in _HIDDEN


def written_out(sign: str) -> str:
    """The sign by its number, as ⟨U+202E⟩."""
    return f"⟨U+{ord(sign):04X}⟩"
