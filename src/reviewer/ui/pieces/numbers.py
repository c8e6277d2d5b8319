"""Whole numbers as the window's language writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def number_words(number: int) -> str:
    """With the language's marks between thousands."""
    return QLocale().toString(number)
