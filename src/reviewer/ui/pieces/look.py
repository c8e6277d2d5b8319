"""Properties that the style sheet selects by."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from reviewer.ui.untrusted import PlainLabel


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property and let the style sheet see it; the same value again costs nothing."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def label(text: str, look: str = "", parent: QWidget | None = None) -> PlainLabel:
    """A plain label; looks: heading, title, section, muted, small, warning, problem."""
    made = PlainLabel(text, parent)
    if look:
        made.setProperty("look", look)
    return made


def set_look(shown: QLabel, look: str) -> None:
    """Another look for a label that is shown already."""
    set_property(shown, "look", look)
