"""Errors for people, in the window's language where their words are fixed ones."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.domain.errors import ReviewerError
from reviewer.ui.untrusted import shown

CONTEXT = "errors"
_MOST = 1_500


def error_words(error: ReviewerError) -> str:
    """What is wrong, where, and how to mend it; words that name a number or a place stay in English."""
    what, mend = (
        QCoreApplication.translate(CONTEXT, words) if words else "" for words in (error.what, error.mend)
    )
    place = f" ({error.where})" if error.where else ""
    # The name of a file or of a field is what another desk wrote.
    return shown(f"{what}{place}{f' {mend}' if mend else ''}", limit=_MOST, lines=True)
