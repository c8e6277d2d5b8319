"""The feedback page: own answers by variable, the cases that differ, and what differs in the one at hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent

from reviewer.services.changes import Changes
from reviewer.services.settling.results import FeedbackRow
from reviewer.ui import forms
from reviewer.ui.actions.key_row import KeyRow
from reviewer.ui.actions.table import Scope
from reviewer.ui.feedback.cases import CasesPanel
from reviewer.ui.feedback.differences import DifferencesPanel
from reviewer.ui.feedback.presenter import Counted, FeedbackPresenter
from reviewer.ui.feedback.variables import VariablesPanel
from reviewer.ui.feedback.words import nothing_words
from reviewer.ui.page import Page, Surroundings

if TYPE_CHECKING:
    from reviewer.services.settling.feedback import Feedback

_KEYS = ("feedback_next", "feedback_previous", "feedback_variable", "feedback_open", "keys")
_VARIABLES_WIDTH, _VARIABLES_SHARE = 340, 0.33
_CASES_WIDTH, _CASES_SHARE = 260, 0.25
_ROOMY = 400
"""Height from which the keys are shown; the key overlay has them all."""


class FeedbackPage(Page, forms.Filled):
    """Only what was released, and only of the reviewer who is signed in."""

    scope = Scope.FEEDBACK

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        self.presenter = FeedbackPresenter(around.workspace.codebook, language=around.language)
        theme, operations = around.theme, around.operations
        self._named = forms.fill(
            self,
            "feedback",
            theme=theme,
            made={
                "variables": lambda parent: VariablesPanel(theme, operations, name=self._name, parent=parent),
                "cases": lambda parent: CasesPanel(theme, operations, parent),
                "differences": lambda parent: DifferencesPanel(theme, parent),
                "footer": lambda parent: KeyRow(theme, around.registry, _KEYS, parent),
            },
        )
        self.variables = self.part(VariablesPanel, "variables")
        self.cases = self.part(CasesPanel, "cases")
        self.differences = self.part(DifferencesPanel, "differences")
        self.footer = self.part(KeyRow, "footer")
        self._stale = False
        self._connect()

    # ---- the page's side of the registry

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        return {
            "feedback_open": self.cases.open_current,
            "feedback_variable": partial(self._step_variable, 1),
            "feedback_variable_back": partial(self._step_variable, -1),
            "feedback_next": partial(self.cases.step, 1),
            "feedback_previous": partial(self.cases.step, -1),
            "feedback_again": self.refresh,
            "feedback_cases": self.cases.table.setFocus,
            "feedback_differences": self.differences.setFocus,
            "feedback_variables": self.variables.table.setFocus,
        }

    def is_possible(self, when: str) -> bool:
        if when == "has_feedback":
            return self.presenter.row is not None
        return not when

    def press(self, key: str) -> bool:
        if key == "esc":
            self.around.back()
            return True
        return False

    def begin(self) -> None:
        self.cases.table.setFocus()
        self.refresh()

    def come_back(self) -> None:
        super().come_back()
        if self._stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # ---- showing

    def refresh(self) -> None:
        """Read everything again."""
        self._stale = False
        self.around.operations.run(lambda: self._service().summary(), done=self._summarised, owner=self)

    def _service(self) -> Feedback:
        return self.around.workspace.feedback

    def _summarised(self, found: Sequence[tuple[str, int, int]]) -> None:
        self.presenter.summarised(found)
        self.presenter.row = None
        self.variables.show_summary(self.presenter)
        self.variables.fit()
        nothing = self.presenter.nothing
        self._fit()
        for part in (self.variables, self.cases):
            part.setVisible(nothing is None)
        self.differences.show_differences(self.presenter, nothing_words(nothing) if nothing else "")
        if nothing is None:
            self._show_cases()
            if not self.variables.table.hasFocus():
                self.cases.table.setFocus()
        else:
            self.differences.setFocus()

    def _show_cases(self) -> None:
        variable = self.presenter.variable

        def fetch(last: FeedbackRow | None, count: int) -> Sequence[FeedbackRow]:
            after = last.case if last is not None else None
            return self._service().mine(variable=variable, after=after, count=count)

        self.cases.show_cases(fetch, self.presenter.label_of(variable) if variable else "")

    def _choose(self, variable: str) -> None:
        if self.presenter.choose(variable):
            self.variables.mark(self.presenter)
            self.differences.show_differences(self.presenter)
            self._show_cases()

    def _step_variable(self, by: int) -> None:
        self._choose(self.presenter.neighbour(by))

    def _turn_to(self, row: FeedbackRow) -> None:
        self.presenter.row = row
        self.differences.show_differences(self.presenter)

    def _name(self, one: Counted) -> str:
        return self.presenter.label_of(one.variable) if one.variable else self.tr("All variables")

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.project:
            self._stale = True
            if self.isVisible():
                self.refresh()

    # ---- putting together

    def _connect(self) -> None:
        self.variables.chosen.connect(self._choose)
        self.cases.turned_to.connect(self._turn_to)
        self.cases.opened.connect(self.around.show_case)
        self.footer.given.connect(self.around.registry.give)
        self.around.operations.changed.connect(self._changed)
        self.around.theme.changed.connect(self._fit)
        self.setFocusProxy(self.cases.table)

    def _fit(self) -> None:
        px, width = self.around.theme.px, self.width()
        self.footer.setVisible(self.height() >= px(_ROOMY) and self.presenter.nothing is None)
        self.variables.setFixedWidth(min(px(_VARIABLES_WIDTH), int(width * _VARIABLES_SHARE)))
        self.cases.setFixedWidth(min(px(_CASES_WIDTH), int(width * _CASES_SHARE)))
        self.variables.fit()
