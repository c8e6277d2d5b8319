"""What a screen reader finds: walks a window's accessibility tree and its labels."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QWidget

# A table of a million rows has a million children; they are all made alike.
_MOST_CHILDREN = 60
_NAMELESS_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)


def tree(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Every visible part of the window, as assistive technology is told of it."""
    top = QAccessible.queryAccessibleInterface(widget)
    if top is not None:
        yield from _below(top)


def _below(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if not part.isValid() or part.state().invisible:
        return
    yield part
    for number in range(min(part.childCount(), _MOST_CHILDREN)):
        child = part.child(number)
        if child is not None:
            yield from _below(child)


def accessibility_faults(widget: QWidget) -> list[str]:
    """Focusable parts without a name or a role that says what they are."""
    faults = []
    for part in tree(widget):
        if not part.state().focusable or part.object() is widget:
            continue
        name, role = part.text(QAccessible.Text.Name), part.role()
        shown = type(part.object()).__name__ if part.object() is not None else role.name
        if not name.strip():
            faults.append(f"{shown} has no name")
        if role in _NAMELESS_ROLES:
            faults.append(f"{shown} ({name}) has the role {role.name}")
    return faults


def unreached(widget: QWidget) -> list[str]:
    """Widgets that take the focus, are seen, and stand in no accessibility tree with a name."""
    named = {id(part.object()) for part in tree(widget) if part.object() is not None}
    return [
        type(child).__name__
        for child in widget.findChildren(QWidget)
        if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus and id(child) not in named
    ]


def rich_labels(widget: QWidget) -> list[str]:
    """Labels that would guess rich text: none may exist, for metadata may hold anything."""
    return [
        f"{type(label).__name__} {label.objectName()!r}"
        for label in widget.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText
    ]
