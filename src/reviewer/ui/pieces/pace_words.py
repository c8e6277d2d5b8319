"""How far long work is, in words of the window's language."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QLocale

from reviewer.ui.pieces.pace import Pace

_MINUTE, _HOUR = 60, 3600


def counted_pace(pace: Pace) -> str:
    """How many of how many, the rate, and the remaining time, as far as they can be told."""
    translate, number = QCoreApplication.translate, QLocale().toString
    parts = [translate("Pace", "{done} of {total}").format(done=number(pace.done), total=number(pace.total))]
    if pace.rate is not None:
        parts.append(translate("Pace", "{count} a second").format(count=number(int(pace.rate))))
    if pace.remaining is not None and pace.share < 1:
        parts.append(remaining(pace.remaining))
    return " · ".join(parts)


def remaining(seconds: float) -> str:
    """A remaining time, no more exact than it is known."""
    translate = QCoreApplication.translate
    if seconds < _MINUTE:
        near = max(5, 5 * math.ceil(seconds / 5))
        return translate("Pace", "about {count} seconds left").format(count=near)
    if seconds < _HOUR:
        return translate("Pace", "about {count} minutes left").format(count=math.ceil(seconds / _MINUTE))
    return translate("Pace", "about {count} hours left").format(count=math.ceil(seconds / _HOUR))
