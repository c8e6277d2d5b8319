"""Hostile text, and whether a window shows it harmlessly: plain, visible, of bounded length, no markup."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from reviewer.domain.hidden_signs import hides
from tests.ui.accessibility import rich_labels

RICH = '<img src="file:///etc/hostname"><b>bold</b><a href="http://x.invalid">x</a>'
TURNED = "safe\u202egpj.exe\u2066\u200f"
CONTROLS = "bell\x07esc\x1b[31mred\x7f\ue000\u3164\U000e0041"
LONG = "long" * 5_000
PILED = "e" + "\u0301" * 60
HOSTILE = (RICH, TURNED, CONTROLS, LONG, PILED)
# The program's own: they keep a text from turning the words around it.
ISOLATES = frozenset("\u2066\u2067\u2068\u2069\u200e")


_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def said_by(widget: QWidget) -> list[str]:
    """Everything that a widget shows, or tells a screen reader."""
    said = [widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
    if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
        said.append(widget.text())
    if isinstance(widget, QPlainTextEdit):
        said.append(widget.toPlainText())
    if isinstance(widget, QComboBox):
        said += [widget.itemText(at) for at in range(min(widget.count(), 50))]
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        said += said_by_items(widget, *_ROLES)
    return said


def said_by_items(view: QAbstractItemView, *roles: Qt.ItemDataRole) -> list[str]:
    """What the cells and the edges of a list or table say in these roles."""
    model, said = view.model(), list[str]()
    rows = min(model.rowCount(QModelIndex()), 30)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    said += [
        str(model.index(row, column).data(role) or "")
        for row in range(rows)
        for column in range(columns)
        for role in roles
    ]
    for side, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, rows)):
        said += [str(model.headerData(at, side, role) or "") for at in range(count) for role in roles]
    return said


def tips_of(widget: QWidget) -> list[str]:
    """The tool tips, in which Qt guesses rich text."""
    tips = [widget.toolTip()]
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        tips += said_by_items(widget, Qt.ItemDataRole.ToolTipRole)
    return tips


def hidden_signs(text: str) -> list[str]:
    """Signs that hide or turn something, line breaks aside."""
    return [
        f"U+{ord(sign):04X}" for sign in text if sign not in ISOLATES and sign not in "\n\t" and hides(sign)
    ]


def faults(window: QWidget) -> list[str]:
    found = [f"rich: {one}" for one in rich_labels(window)]
    for widget in (window, *window.findChildren(QWidget)):
        where = f"{type(widget).__name__} {widget.objectName()}"
        for text in said_by(widget) + tips_of(widget):
            found += [f"{where}: {sign}" for sign in hidden_signs(text)[:1]]
            found += [f"{where}: {len(text)} signs"] if len(text) > 2_000 else []
            found += [f"{where}: piled marks"] if "\u0301" * 5 in text else []
        found += [
            f"{where}: a tip with markup"
            for one in tips_of(widget)
            if "<" in one.removeprefix("<p>").removesuffix("</p>")
        ]
    return found
