"""A form of named fields, each behind its caption: lines, choices, things to tick."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from reviewer.ui.pieces.choice_box import ChoiceBox
from reviewer.ui.pieces.flow import FlowBox
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.tick_box import TickBox
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import PlainLabel, shown_words

_ROOMY = 330
"""Width from which a caption stands beside its field; it stands above it where there is less."""


class Fields(QWidget):
    """Values are texts by name; what a field means is the presenter's."""

    changed = Signal()
    entered = Signal()
    """Enter in a line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._captions: dict[str, PlainLabel] = {}
        self._widgets: dict[str, QWidget] = {}
        self._ticks: dict[str, dict[str, TickBox]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._stacked = False
        theme.changed.connect(self._fit)
        self._fit()

    # ---- making

    def line(self, name: str, caption: str, *, hint: str = "", secret: bool = False) -> QLineEdit:
        """A text on one line; a secret one is not shown."""
        made = QLineEdit(self)
        made.setPlaceholderText(hint)
        if secret:
            made.setEchoMode(QLineEdit.EchoMode.Password)
        made.textEdited.connect(lambda _text: self.changed.emit())
        made.returnPressed.connect(self.entered)
        self._add(name, caption, made)
        return made

    def put(self, name: str, caption: str, made: QLineEdit) -> None:
        """A line that was made elsewhere; it tells by itself what becomes of it."""
        self._add(name, caption, made)

    def choice(self, name: str, caption: str) -> ChoiceBox:
        """One of a few, filled by `fill`."""
        made = ChoiceBox(self._theme, self)
        made.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(6)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.activated.connect(lambda _at: self.changed.emit())
        self._add(name, caption, made)
        return made

    def ticks(self, name: str, caption: str) -> FlowBox:
        """Several of a few, filled by `fill`; the value is their data, one a line."""
        made = FlowBox(self._theme, self)
        self._ticks[name] = {}
        self._add(name, caption, made)
        return made

    def fill(self, name: str, choices: Sequence[tuple[str, str]], *, ticked: bool = False) -> None:
        """(words, data) of a choice or of things to tick; what was chosen stays so where it can."""
        if name in self._ticks:
            self._fill_ticks(name, choices, ticked=ticked)
            return
        box = self._widgets[name]
        if isinstance(box, ChoiceBox):
            chosen = box.currentData()
            with QSignalBlocker(box):
                box.clear()
                for words, data in choices:
                    box.addItem(shown_words(words), data)
                box.setCurrentIndex(max(box.findData(chosen), 0) if choices else -1)

    def _fill_ticks(self, name: str, choices: Sequence[tuple[str, str]], *, ticked: bool) -> None:
        known = self._ticks[name]
        if list(known) == [data for _, data in choices]:
            return
        before = {data for data, box in known.items() if box.isChecked()} if known else None
        flow = self._widgets[name]
        for box in known.values():
            box.hide()
            box.deleteLater()
        known.clear()
        if isinstance(flow, FlowBox):
            flow.clear()
            for words, data in choices:
                box = known[data] = TickBox(words, self._theme, flow)
                box.setChecked(data in before if before is not None else ticked)
                box.toggled.connect(lambda _on: self.changed.emit())
                flow.add(box)
                box.ensurePolished()
                box.show()
                box.updateGeometry()
        self._order()

    # ---- values

    def values(self) -> dict[str, str]:
        """Everything that is said, also in rows that are hidden now."""
        return {name: self.value(name) for name in self._widgets}

    def value(self, name: str) -> str:
        """One value; of things to tick those that are, one a line."""
        if name in self._ticks:
            return "\n".join(data for data, box in self._ticks[name].items() if box.isChecked())
        widget = self._widgets[name]
        if isinstance(widget, ChoiceBox):
            return str(widget.currentData() or "")
        return widget.text() if isinstance(widget, QLineEdit) else ""

    def set_value(self, name: str, value: str) -> None:
        """Say something for the person; nothing is told."""
        widget = self._widgets[name]
        if isinstance(widget, QLineEdit) and widget.text() != value:
            widget.setText(value)
        elif isinstance(widget, ChoiceBox):
            with QSignalBlocker(widget):
                widget.setCurrentIndex(max(widget.findData(value), 0))

    def show_rows(self, shown: Mapping[str, bool]) -> None:
        """Which rows mean something now."""
        for name, visible in shown.items():
            self._captions[name].setVisible(visible)
            self._widgets[name].setVisible(visible)

    def set_caption(self, name: str, caption: str) -> None:
        """Another caption for a row."""
        self._captions[name].setText(caption)
        self._widgets[name].setAccessibleName(caption)

    def widget(self, name: str) -> QWidget:
        """The field itself."""
        return self._widgets[name]

    def take_keyboard(self, name: str = "") -> None:
        """The keyboard goes to a field, else to the first that is shown."""
        names = [name] if name else [one for one, field in self._widgets.items() if not field.isHidden()]
        for one in names:
            boxes = list(self._ticks.get(one, {}).values())
            widget = boxes[0] if boxes else self._widgets[one]
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if isinstance(widget, QLineEdit):
                widget.selectAll()
            return

    # ---- laying out

    def _order(self) -> None:
        """Tab goes through what was made later where it stands, and not at the end."""
        chain = [
            one
            for name, widget in self._widgets.items()
            for one in (self._ticks[name].values() if name in self._ticks else [widget])
        ]
        for before, after in pairwise(chain):
            self.setTabOrder(before, after)

    def _add(self, name: str, caption: str, widget: QWidget) -> None:
        words = label(caption, "muted", self)
        words.setBuddy(widget)
        words.setWordWrap(True)
        widget.setAccessibleName(caption)
        self._captions[name], self._widgets[name] = words, widget
        self._place(len(self._widgets) - 1, words, widget)

    def _place(self, row: int, caption: QWidget, widget: QWidget) -> None:
        if self._stacked:
            self._grid.addWidget(caption, 2 * row, 0, 1, 2)
            self._grid.addWidget(widget, 2 * row + 1, 0, 1, 2)
        else:
            self._grid.addWidget(caption, 2 * row, 0)
            self._grid.addWidget(widget, 2 * row, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = event.size().width() < self._theme.px(_ROOMY)
        if stacked != self._stacked:
            self._stacked = stacked
            for row, name in enumerate(self._widgets):
                self._grid.removeWidget(self._captions[name])
                self._grid.removeWidget(self._widgets[name])
                self._place(row, self._captions[name], self._widgets[name])

    def _fit(self) -> None:
        self._grid.setHorizontalSpacing(self._theme.px(10))
        self._grid.setVerticalSpacing(self._theme.px(7))
        self._grid.setColumnMinimumWidth(0, self._theme.px(118))
