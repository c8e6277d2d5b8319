"""The planning page: draw, assign, replace; each side is a form and what would come of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import IntEnum
from functools import partial

from PySide6.QtWidgets import QStackedWidget

from reviewer.services.changes import Changes
from reviewer.ui import forms
from reviewer.ui.actions.table import Scope
from reviewer.ui.beside import Beside
from reviewer.ui.page import Page, Surroundings
from reviewer.ui.planning.assign_side import AssignSide
from reviewer.ui.planning.draw_side import DrawSide
from reviewer.ui.planning.facts import Facts, facts_of
from reviewer.ui.planning.replace_side import ReplaceSide
from reviewer.ui.planning.side import DO, Side
from reviewer.ui.planning.strip import SideStrip

_LANES = (DO, "frame", "pilot", "alpha", "again", "plan", "replacing")


class Part(IntEnum):
    """The sides of the page, in their order."""

    DRAW = 0
    ASSIGN = 1
    REPLACE = 2


ACTION_OF = {Part.DRAW: "plan_draw", Part.ASSIGN: "plan_assign", Part.REPLACE: "plan_replace"}


class PlanningPage(Page, forms.Filled):
    """Stays while the project is open: what was typed is there when one comes back."""

    scope = Scope.PLAN

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        self.beside = Beside(around.workspace, self)
        self.beside.troubled.connect(around.notices.error)
        theme, registry = around.theme, around.registry
        self._named = forms.fill(
            self,
            "planning",
            theme=theme,
            made={
                "strip": lambda parent: SideStrip(theme, registry, tuple(ACTION_OF.values()), parent),
                "sides": QStackedWidget,
            },
        )
        self.strip = self.part(SideStrip, "strip")
        self.stack = self.part(QStackedWidget, "sides")
        self.drawing = DrawSide(around, self.beside, self)
        self.assigning = AssignSide(around, self.beside, self)
        self.replacing = ReplaceSide(around, self.beside, self)
        for side in (self.drawing, self.assigning, self.replacing):
            self.stack.addWidget(side)
        self._stale = False
        around.operations.changed.connect(self._changed)

    @property
    def side(self) -> Side:
        """The side that is shown."""
        return (self.drawing, self.assigning, self.replacing)[self.stack.currentIndex()]

    # ---- the page's side of the registry

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        return {
            **{action: partial(self.turn_to, part) for part, action in ACTION_OF.items()},
            "plan_do": self.side.do,
            "plan_seed": self._offer_seed,
            "plan_records": self._go_to_records,
            "plan_copy": self.drawing.draws.copy,
            "plan_again": self.drawing.draws.draw_again,
            "plan_stop": self._stop,
        }

    def is_possible(self, when: str) -> bool:
        drawing = self.side is self.drawing
        possible: dict[str, Callable[[], bool]] = {
            "can_do": lambda: self.side.can_do,
            "has_draw": lambda: drawing and self.drawing.draws.current is not None,
            "working": lambda: self.beside.busy,
        }
        return possible[when]() if when in possible else not when

    def press(self, key: str) -> bool:
        if key == "esc":
            self.around.back()
            return True
        return False

    def begin(self) -> None:
        self.strip.show_side(ACTION_OF[Part.DRAW])
        self.side.take_keyboard()
        self._read_facts()
        self.beside.run(
            "columns",
            lambda beside, _watch: beside.drawing.columns(),
            done=self._show_columns,
            failed=self.around.notices.error,
        )

    def come_back(self) -> None:
        super().come_back()
        if self._stale:
            self._read_facts()
            self.side.ask_soon()

    def end(self) -> None:
        # What runs is stopped; nothing of it is kept.
        for side in (self.drawing, self.assigning, self.replacing):
            side.end()
        self.beside.shut_down()

    # ---- going

    def turn_to(self, part: Part) -> None:
        """Another side, and the keyboard in its first field."""
        self.stack.setCurrentIndex(part)
        self.strip.show_side(ACTION_OF[part])
        self.side.ask_soon()
        self.side.take_keyboard()

    def _go_to_records(self) -> None:
        if self.side is not self.drawing:
            self.turn_to(Part.DRAW)
        self.drawing.draws.table.take_keyboard()

    def _offer_seed(self) -> None:
        for side in (self.drawing, self.assigning, self.replacing):
            if side is self.side:
                side.offer_seed()

    def _stop(self) -> None:
        for lane in _LANES:
            self.beside.stop(lane)

    # ---- what the project has

    def _read_facts(self) -> None:
        self._stale = False
        workspace = self.around.workspace
        self.around.operations.run(lambda: facts_of(workspace), done=self._show_facts, owner=self)

    def _show_facts(self, facts: Facts) -> None:
        newest = facts.draws[-1].key if facts.draws else None
        known = self.drawing.draws.newest
        self.drawing.show_facts(facts)
        self.assigning.show_facts(facts)
        if newest is not None and newest != known:
            self.assigning.choose_draw(newest)
        self.replacing.show_facts(facts)

    def _show_columns(self, columns: list[str]) -> None:
        self.drawing.show_columns(columns)
        self.assigning.show_columns(columns)

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if not (changes.queue or changes.project):
            return
        self._stale = True
        if self.isVisible():
            self._read_facts()
