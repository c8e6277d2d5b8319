"""Pages' skeletons from resources/ui/*.ui: boxes, splitters and named places, as Qt Designer writes them.

Qt's own loader costs 11-31 ms for each form and the classes that uic generates are not typed; a skeleton
needs neither.  What a form may hold is listed here, and anything else is refused.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reviewer.resources import resource_dir
from reviewer.ui.theme import Theme

Found = TypeVar("Found", bound=QWidget)
Made = Callable[[QWidget | None], QWidget]

_LAYOUTS: Mapping[str, Callable[[], QBoxLayout]] = {"QHBoxLayout": QHBoxLayout, "QVBoxLayout": QVBoxLayout}
_PLAIN: Mapping[str, Made] = {
    "QWidget": QWidget,
    "QFrame": QFrame,
    "QSplitter": QSplitter,
    "QScrollArea": QScrollArea,
}
_MARGINS = ("leftMargin", "topMargin", "rightMargin", "bottomMargin")


class FormError(Exception):
    """The form holds something that a skeleton may not hold: our bug, never the user's."""


def fill(page: QWidget, name: str, *, theme: Theme, made: Mapping[str, Made]) -> dict[str, QWidget]:
    """Build the form of that name on `page`; gives its widgets by object name.

    `made` makes the widgets of the form's own classes, by object name.  Sizes grow with the text.
    """
    # The form comes with the program and from nowhere else.
    form = ET.parse(resource_dir() / "ui" / f"{name}.ui").getroot()  # noqa: S314
    top = form.find("widget")
    if top is None:
        raise FormError(f"{name}.ui holds no widget")
    builder = _Builder(theme, made)
    builder.furnish(page, top)
    return builder.named


class Filled:
    """Mixed into a widget that a form was filled into: its parts by name."""

    _named: Mapping[str, QWidget]

    def part(self, kind: type[Found], name: str) -> Found:
        """A part of the form by its name; TypeError where the form has another there."""
        found = self._named[name]
        if not isinstance(found, kind):
            raise TypeError(f"{name} is no {kind.__name__}")
        return found


class _Builder:
    def __init__(self, theme: Theme, made: Mapping[str, Made]) -> None:
        self._theme = theme
        self._made = made
        self.named: dict[str, QWidget] = {}

    def furnish(self, widget: QWidget, described: ET.Element) -> None:
        for layout in described.findall("layout"):
            widget.setLayout(self._layout(widget, layout))
        for child in described.findall("widget"):
            made = self._widget(widget, child)
            if isinstance(widget, QSplitter):
                widget.addWidget(made)
            elif isinstance(widget, QScrollArea):
                widget.setWidget(made)

    def _widget(self, parent: QWidget, described: ET.Element) -> QWidget:
        name, kind = described.get("name", ""), described.get("class", "")
        make = self._made.get(name) or _PLAIN.get(kind)
        if make is None:
            raise FormError(f"nothing makes {name} of class {kind}")
        widget = make(parent)
        widget.setObjectName(name)
        self.named[name] = widget
        _prepare(widget, described)
        self.furnish(widget, described)
        return widget

    def _layout(self, owner: QWidget, described: ET.Element) -> QBoxLayout:
        make = _LAYOUTS.get(described.get("class", ""))
        if make is None:
            raise FormError(f"a skeleton has no {described.get('class')}")
        layout = make()
        layout.setContentsMargins(*(self._px(_property(described, side, "0")) for side in _MARGINS))
        layout.setSpacing(self._px(_property(described, "spacing", "0")))
        stretches = described.get("stretch", "").split(",")
        for at, item in enumerate(described.findall("item")):
            stretch = int(stretches[at]) if at < len(stretches) and stretches[at] else 0
            for child in item.findall("widget"):
                layout.addWidget(self._widget(owner, child), stretch)
            for inner in item.findall("layout"):
                layout.addLayout(self._layout(owner, inner), stretch)
        return layout

    def _px(self, size: str) -> int:
        return self._theme.px(int(size))


def _prepare(widget: QWidget, described: ET.Element) -> None:
    if isinstance(widget, QSplitter):
        widget.setChildrenCollapsible(False)
        upright = _property(described, "orientation").endswith("Vertical")
        widget.setOrientation(Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal)
    elif type(widget) is QScrollArea:
        # A panel that scrolls its own content prepares itself.
        widget.setWidgetResizable(True)
        widget.setFrameShape(QFrame.Shape.NoFrame)
        widget.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _property(described: ET.Element, name: str, default: str = "") -> str:
    for one in described.findall("property"):
        if one.get("name") == name:
            return "".join(one.itertext()).strip()
    return default
