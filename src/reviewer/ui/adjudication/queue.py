"""The queue of cases to settle: which one it is, counts by state, and its lines, the heaviest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from reviewer.domain.identifiers import CaseKey
from reviewer.services.settling.results import SettlingCase, SettlingCounts, WaitingRow
from reviewer.ui.operations import Operations
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.count_button import CountButton
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.flow import FlowBox
from reviewer.ui.pieces.icons import Icon
from reviewer.ui.pieces.look import label, set_look
from reviewer.ui.record.case_lines import CaseLine
from reviewer.ui.record.case_list import CaseList
from reviewer.ui.rows import RowsModel
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import isolated, shown

Fetch = Callable[[WaitingRow | None, int], Sequence[WaitingRow]]
SETTLED = "settled"
ICONS = {
    "open": Icon.OPEN,
    "deferred": Icon.DEFERRED,
    SETTLED: Icon.DONE,
    "waiting": Icon.DRAFT,
    "stale": Icon.SAVING,
}


class SettleQueue(Card):
    """Marks the open case; a case that is settled keeps its line, ticked, until the queue is read again."""

    chosen = Signal(object)
    """The WaitingRow of a line: Enter or a click on it."""
    given = Signal(str)
    """An action's id."""

    def __init__(self, theme: Theme, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=10)
        self._theme = theme
        self._open: CaseKey | None = None
        self.deferred = 0
        self._heading = ElidedLabel(parent=self)
        set_look(self._heading, "title")
        self._counts = {state: CountButton(theme, icon, self) for state, icon in ICONS.items()}
        self._nothing = label("", "muted", self)
        self._nothing.setWordWrap(True)
        self.table = CaseList(
            theme,
            operations,
            self.tr("Queue of cases to settle"),
            line=self._line,
            spoken=self._spoken,
            is_open=self._is_open,
            parent=self,
        )
        self.rows: RowsModel[WaitingRow] = self.table.rows
        self.table.activated.connect(self._choose)
        self.table.clicked.connect(self._choose)
        self._lay_out()

    # ---- showing

    def show_queue(self, fetch: Fetch, *, variable: str, state: str) -> None:
        """Another queue: of one variable where its label is given, of cases in that state."""
        words = (
            self.tr("Variable: {name}").format(name=isolated(variable)) if variable else self.tr("By weight")
        )
        self._heading.set_shown(words)
        for name, button in self._counts.items():
            button.setChecked(name == state)
        deferred = self.tr("No case is deferred here.")
        self._nothing.setText(deferred if state == "deferred" else self.tr("No case waits here."))
        self._nothing.hide()
        self.rows.show_forward(fetch)

    def show_counts(self, counts: SettlingCounts) -> None:
        """The kept counts."""
        self.deferred = counts.deferred
        for state, button in self._counts.items():
            number = getattr(counts, state)
            words = f"{self.locale().toString(number)} {state_words(state)}"
            button.show_words(words, words)
            button.setVisible(number > 0 or state in {"open", "deferred", SETTLED})

    def show_open(self, case: CaseKey | None) -> None:
        """This case is the open one now."""
        self._open = case
        line = self._line_of(case)
        if line is not None:
            self.table.go_to(line)
        self.table.viewport().update()

    def show_case(self, case: SettlingCase) -> None:
        """What is left in it now."""
        line = self._line_of(case.case)
        row = self.rows.row(line) if line is not None else None
        if row is None or line is None:
            return
        left = [one for one in case.questions if one.decision is None]
        deferred = bool(left) and all(one.deferred for one in left)
        state = "deferred" if deferred else "open" if left else SETTLED
        self.rows.put(line, replace(row, unresolved=len(left), state=state))

    def show_nothing(self, nothing: bool) -> None:
        """Whether it is known that there is no line."""
        self._nothing.setVisible(nothing)

    def set_short(self, short: bool) -> None:
        """Leave the counts out where there is little room."""
        self._box.setVisible(not short)

    def neighbour(self, by: int) -> WaitingRow | None:
        """The line below or above the open case."""
        line = self._line_of(self._open)
        if line is None:
            return self.rows.row(0)
        return self.rows.row(line + by) if line + by >= 0 else None

    def take_keyboard(self) -> None:
        """Focus the list."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ---- lines

    def _line_of(self, case: CaseKey | None) -> int | None:
        return self.rows.find(lambda row: row.case == case) if case is not None else None

    def _is_open(self, case: CaseKey) -> bool:
        return case == self._open

    def _line(self, row: WaitingRow) -> CaseLine:
        return CaseLine(row.case_id, ICONS.get(row.state, Icon.OPEN), self._left(row))

    def _left(self, row: WaitingRow) -> str:
        if row.state == SETTLED:
            return state_words(SETTLED)
        return self.tr("{count} left").format(count=row.unresolved)

    def _spoken(self, row: WaitingRow) -> str:
        return f"{shown(row.case_id)}, {state_words(row.state)}, {self._left(row)}"

    def _choose(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is not None:
            self.chosen.emit(row)

    # ---- putting together

    def _lay_out(self) -> None:
        self._box = FlowBox(self._theme, self)
        for state, button in self._counts.items():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            if state in {"open", "deferred"}:
                button.clicked.connect(lambda _on=False, state=state: self._asked(state))
            self._box.add(button)
        for widget in (label(self.tr("TO SETTLE"), "section", self), self._heading, self._box, self._nothing):
            self.column.addWidget(widget)
        self.column.addWidget(self.table, 1)

    def _asked(self, state: str) -> None:
        button = self._counts[state]
        button.setChecked(not button.isChecked())
        if not button.isChecked():
            self.given.emit("settle_deferred")


def state_words(state: str) -> str:
    """How far a case is, in a word or two."""
    translate = QCoreApplication.translate
    return {
        "open": translate("Settle", "to settle"),
        "deferred": translate("Settle", "deferred"),
        SETTLED: translate("Settle", "settled"),
        "waiting": translate("Settle", "still being coded"),
        "stale": translate("Settle", "to work out"),
    }.get(state, state)
