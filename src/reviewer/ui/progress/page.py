"""The progress page: what is kept is shown at once, the rest is counted away from the window."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reviewer.domain.errors import ReviewerError
from reviewer.services.changes import Changes
from reviewer.services.ports import StoredDraw
from reviewer.services.progress import ProgressReport, States
from reviewer.services.watching import Stopped
from reviewer.ui import forms
from reviewer.ui.actions.table import Scope
from reviewer.ui.beside import Beside
from reviewer.ui.page import Page, Surroundings
from reviewer.ui.pieces.flow import FlowBox
from reviewer.ui.pieces.key_button import KeyButton
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.pieces.pace import Pace
from reviewer.ui.pieces.pace_words import counted_pace
from reviewer.ui.progress.panels import (
    CountingBar,
    StatesCard,
    StrataCard,
    TableCard,
    rounds_card,
    variables_card,
)
from reviewer.ui.progress.presenter import Figures, ProgressPresenter
from reviewer.ui.progress.words import draw_words, not_said, percent
from reviewer.ui.untrusted import shown

if TYPE_CHECKING:
    from reviewer.workspace import Workspace

_LANE = "count"
_KEYS = ("progress_again", "progress_divide", "progress_stop")


class ProgressPage(Page, forms.Filled):
    """Counted when it is first shown, and again when something was written since."""

    scope = Scope.PROGRESS

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        self.presenter = ProgressPresenter(around.workspace.codebook, around.language)
        self.beside = Beside(around.workspace, self)
        self.beside.troubled.connect(around.notices.error)
        self._pace: Pace | None = None
        theme = around.theme
        self._named = forms.fill(
            self,
            "progress",
            theme=theme,
            made={
                "top": lambda parent: FlowBox(theme, parent),
                "states": lambda parent: StatesCard(theme, parent),
                "counting": lambda parent: CountingBar(theme, parent),
                "strata": lambda parent: StrataCard(theme, parent),
                "rounds": lambda parent: rounds_card(theme, parent),
                "variables": lambda parent: variables_card(theme, parent),
            },
        )
        self.states = self.part(StatesCard, "states")
        self.counting = self.part(CountingBar, "counting")
        self.strata = self.part(StrataCard, "strata")
        self.rounds = self.part(TableCard, "rounds")
        self.variables = self.part(TableCard, "variables")
        self._make_top(self.part(FlowBox, "top"))
        self.strata.divided.connect(self._divide)
        self.setFocusProxy(self.strata.table)
        around.registry.keys_changed.connect(self._show_keys)
        around.operations.changed.connect(self._changed)
        self._show()

    # ---- the page's side of the registry

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        return {
            "progress_again": self.count,
            "progress_stop": lambda: self.beside.stop(_LANE),
            "progress_divide": lambda: self.strata.choice.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "progress_strata": self.strata.table.take_keyboard,
            "progress_rounds": self.rounds.table.take_keyboard,
            "progress_variables": self.variables.table.take_keyboard,
        }

    def is_possible(self, when: str) -> bool:
        return self.presenter.counting if when == "counting" else not when

    def press(self, key: str) -> bool:
        if key == "esc":
            self.around.back()
            return True
        return False

    def begin(self) -> None:
        self.strata.table.setFocus()
        self._read()
        self.beside.run(
            "columns",
            lambda beside, _watch: beside.drawing.columns(),
            done=self._know_columns,
            failed=self.around.notices.error,
        )

    def come_back(self) -> None:
        super().come_back()
        if self.presenter.stale:
            self._read()

    def end(self) -> None:
        self.beside.shut_down()

    # ---- counting

    def _read(self) -> None:
        """What is kept: a look-up, whatever the project's size."""
        workspace = self.around.workspace
        self.around.operations.run(lambda: _kept(workspace), done=self._know, owner=self)

    def _know(self, found: tuple[States, list[StoredDraw]]) -> None:
        self.presenter.states, draws = found
        self.presenter.know(draws)
        self._show_choices()
        self.count()

    def _know_columns(self, columns: list[str]) -> None:
        self.presenter.columns = tuple(columns)
        self._show_choices()

    def count(self) -> None:
        """Everything anew; what is shown stays until it is there."""
        division = self.presenter.division
        self.presenter.begin()
        self._pace, self._began = None, time.monotonic()
        self.counting.show_share(self.tr("Counting…"))
        self.beside.run(
            _LANE,
            lambda beside, watch: beside.progress.report(division, watch),
            done=self._counted,
            failed=self._failed,
            told=self._told,
        )
        self._show()

    def _told(self, done: int, total: int) -> None:
        if self._pace is None or self._pace.total != total:
            self._pace = Pace(total, began=self._began)
        self._pace.tell(time.monotonic(), done)
        self.counting.show_share(counted_pace(self._pace), self._pace.share)

    def _counted(self, report: ProgressReport) -> None:
        self.presenter.counted(report)
        self._show()

    def _failed(self, error: Exception) -> None:
        self.presenter.stopped()
        self._show()
        if isinstance(error, ReviewerError) and not isinstance(error, Stopped):
            self.around.notices.error(error)

    def _divide(self, chosen: str) -> None:
        self.presenter.chosen = chosen
        self.count()

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.queue or changes.codings or changes.project:
            self.presenter.stale = True
            if self.isVisible():
                self._read()

    # ---- showing

    def _show(self) -> None:
        presenter = self.presenter
        if not presenter.counting:
            self.counting.show_share(None)
        self.states.show_states(presenter.states)
        waiting = self.tr("Counting…") if presenter.counting else self.tr("Nothing is counted yet.")
        self.strata.show_rows([_stratum(one) for one in presenter.strata()], waiting)
        rounds = self.tr("Nothing is assigned yet.") if presenter.report is not None else waiting
        self.rounds.show_rows([_row(one) for one in presenter.rounds()], rounds)
        hidden = self.tr("Whoever also codes does not see what the others said.")
        self.variables.show_rows(
            [_row(one) for one in presenter.variables()], hidden if presenter.hides_variables else waiting
        )
        self._show_keys()

    def _show_choices(self) -> None:
        choices = []
        for one in self.presenter.divisions():
            draw = self.presenter.draw_of(one)
            choices.append((draw_words(draw) if draw is not None else shown(one, limit=60), one))
        self.strata.show_choices(choices, self.presenter.chosen)

    def _make_top(self, top: FlowBox) -> None:
        top.add(label(self.tr("Progress"), "heading", self))
        self._buttons = {action: KeyButton(self.around.theme, self) for action in _KEYS}
        for action, button in self._buttons.items():
            button.clicked.connect(lambda _on=False, given=action: self.around.registry.give(given))
            top.add(button)

    def _show_keys(self) -> None:
        registry = self.around.registry
        for action, button in self._buttons.items():
            button.show_key(registry.key_of(action), registry.hint(action), registry.title(action))
            button.setEnabled(action != "progress_stop" or self.presenter.counting)


def _row(figures: Figures) -> list[str]:
    name, numbers = figures
    return [shown(name) or not_said(), *(number_words(one) for one in numbers)]


def _stratum(figures: Figures) -> list[str]:
    _, numbers = figures
    return [*_row(figures), percent(numbers[-1], numbers[0]) or "0 %"]


def _kept(workspace: Workspace) -> tuple[States, list[StoredDraw]]:
    """On the storage thread."""
    service = workspace.progress
    return service.states(), service.draws()
