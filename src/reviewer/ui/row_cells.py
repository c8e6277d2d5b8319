"""The columns of a list of row dataclasses, and what their cells say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt

from reviewer.ui.untrusted import tip

Row = TypeVar("Row")

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The row's dataclass, None while it is not read: for delegates."""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column.  `text` is trusted to be `untrusted.shown` where it shows metadata.

    `spoken` is what a screen reader says (the text, unless given); `right` aligns numbers.
    """

    title: str
    text: Callable[[Row], str]
    right: bool = False
    spoken: Callable[[Row], str] | None = None
    tip: Callable[[Row], str] | None = None


CONTENT_ROLES = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.UserRole,
    )
)


def content(column: Column[Row], row: Row, role: int) -> Any:
    """What the cell of that row says in one of `CONTENT_ROLES`."""
    if role == ROW_ROLE:
        return row
    if role == Qt.ItemDataRole.ToolTipRole:
        return None if column.tip is None else tip(column.tip(row))
    if role == Qt.ItemDataRole.AccessibleTextRole and column.spoken is not None:
        return column.spoken(row)
    return column.text(row)
