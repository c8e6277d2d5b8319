"""Errors for people, in the window's language where their words are fixed ones."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.domain.errors import ReviewerError

CONTEXT = "errors"


def error_words(error: ReviewerError) -> str:
    """What is wrong, where, and how to mend it; words that name a number or a place stay in English."""
    what, mend = (
        QCoreApplication.translate(CONTEXT, words) if words else "" for words in (error.what, error.mend)
    )
    place = f" ({error.where})" if error.where else ""
    return f"{what}{place}{f' {mend}' if mend else ''}"
