"""Replacing somebody who is away, and bringing back what was abandoned."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reviewer.services.ports import AbandonedCounts
from reviewer.services.reassigning import Replaced
from reviewer.services.returning import Returned
from reviewer.services.watching import Watch
from reviewer.ui.beside import Beside
from reviewer.ui.page import Surroundings
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.pieces.plain_table import FiguresTable
from reviewer.ui.planning.facts import Facts, first_seed, next_seed
from reviewer.ui.planning.plan_words import replace_fault, replaced_words, waiting_words
from reviewer.ui.planning.replace_form import Fault, Kind, ReplaceForm, ReplaceRequest, Request, ReturnRequest
from reviewer.ui.planning.side import Side
from reviewer.ui.returning import returned_words
from reviewer.ui.untrusted import shown

if TYPE_CHECKING:
    from reviewer.workspace import Workspace

_PREVIEW = "replacing"


@dataclass(frozen=True, slots=True)
class Ruled:
    """What came back, and the rule from now on."""

    returned: Returned
    rule: int


class ReplaceSide(Side):
    """The form, and who takes over how much."""

    def __init__(self, around: Surroundings, beside: Beside, parent: QWidget) -> None:
        super().__init__(
            around,
            beside,
            title=self.tr("Replace, bring back"),
            outcome=self.tr("What would change hands"),
            parent=parent,
        )
        self.form = ReplaceForm()
        self._previewed: Request | None = None
        self._rule = 0
        titles = (self.tr("Reviewer"), self.tr("Takes over"))
        self.takers = FiguresTable(
            around.theme, titles, self.tr("Who takes over"), parent=self.work, widths=(180, 100)
        )
        self.takers.keep_rows(4)
        self.work.body.addWidget(self.takers)
        self._make_form()
        self.fields.set_value("seed", first_seed(around.workspace.clock()))
        self.changed()

    def _make_form(self) -> None:
        fields = self.fields
        fields.choice("kind", self.tr("What"))
        fields.choice("absent", self.tr("Who is away"))
        fields.ticks("takers", self.tr("Who takes over"))
        fields.line("seed", self.tr("Seed"))
        fields.line("days", self.tr("Not touched for days"), hint="14")
        fields.line("rule", self.tr("By itself after days"), hint=self.tr("0: never"))
        fields.fill(
            "kind",
            [
                (self.tr("replace somebody who is away"), Kind.REPLACE.value),
                (self.tr("bring abandoned work back"), Kind.RETURN.value),
            ],
        )
        fields.fill("absent", [(self.tr("choose…"), "")])

    def show_facts(self, facts: Facts) -> None:
        self.fields.fill(
            "absent", [(self.tr("choose…"), ""), *((shown(one), one) for one in facts.everybody)]
        )
        self.fields.fill("takers", [(shown(one), one) for one in facts.reviewers], ticked=True)
        self._rule = facts.rule
        self.fields.set_value("rule", str(facts.rule) if facts.rule else "")
        self.changed()

    def changed(self) -> None:
        self.form.values = self.fields.values()
        self.fields.show_rows(self.form.rows())
        self._previewed = None
        request = self.form.request()
        if isinstance(request, Fault):
            self._show_none(replace_fault(request))
        else:
            self._offer(possible=False)
        super().changed()

    def offer_seed(self) -> None:
        """Another seed in place of the one that stands there."""
        self.fields.set_value("seed", next_seed(self.fields.value("seed")))
        self.changed()

    # ---- what would come of it

    def ask(self) -> None:
        request = self.form.request()
        if isinstance(request, Fault) or request == self._previewed or self.doing or not self.isVisible():
            return
        self.run(
            _PREVIEW,
            lambda beside, _watch: _looked(beside, request),
            done=lambda found: self._show(request, found),
            failed=self._cannot,
        )

    def _show(self, request: Request, found: Replaced | AbandonedCounts) -> None:
        self._previewed = request
        self.work.show_problem("")
        if isinstance(found, Replaced):
            self.work.say(*replaced_words(found))
            counts = Counter(task.reviewer for _, task in found.moved)
            self.takers.show_rows([(shown(name), number_words(counts[name])) for name in sorted(counts)])
            self.takers.setVisible(bool(counts))
            self._offer(possible=bool(found.moved) or bool(found.dropped))
            return
        head, words = waiting_words(found)
        self.work.say(head, words)
        self.takers.setVisible(False)
        ruled = isinstance(request, ReturnRequest) and request.rule != self._rule
        self._offer(possible=bool(found.total) or ruled)

    def _cannot(self, error: Exception) -> None:
        self._show_none("")
        self.refused(error)

    def _show_none(self, words: str) -> None:
        self.work.say("", "")
        self.takers.setVisible(False)
        self.work.show_problem(words)
        self._offer(possible=False)

    def _offer(self, *, possible: bool) -> None:
        replacing = self.form.kind is Kind.REPLACE
        words = self.tr("Replace") if replacing else self.tr("Bring back, keep the rule")
        self.work.offer(words, possible=possible and not self.doing)

    # ---- doing

    @property
    def can_do(self) -> bool:
        return not self.doing and self.work.button.isEnabled()

    def do(self) -> None:
        """Hand on what the page shows."""
        request = self.form.request()
        if isinstance(request, Fault) or request != self._previewed:
            return
        self._offer(possible=False)
        if isinstance(request, ReplaceRequest):
            self.keep(
                lambda beside, _watch: beside.reassigning.replace(
                    request.absent, request.takers, seed=request.seed
                ),
                self._replaced,
            )
        else:
            self.keep(lambda beside, watch: _returned(beside, request, watch), self._returned)

    def _replaced(self, replaced: Replaced) -> None:
        self.around.notices.note(" ".join(replaced_words(replaced)).strip())
        self._show_none("")

    def _returned(self, found: Ruled) -> None:
        self._rule = found.rule
        rule = (
            self.tr("From now on work comes back after {count} days.").format(count=number_words(found.rule))
            if found.rule
            else self.tr("Work does not come back by itself.")
        )
        self.around.notices.note(f"{returned_words(found.returned)} {rule}")
        self._show_none("")


def _looked(beside: Workspace, request: Request) -> Replaced | AbandonedCounts:
    """On the thread: what would change hands."""
    if isinstance(request, ReplaceRequest):
        return beside.reassigning.replace(request.absent, request.takers, seed=request.seed, keep=False)
    return beside.returning.waiting(request.days)


def _returned(beside: Workspace, request: ReturnRequest, watch: Watch) -> Ruled:
    """On the thread: the rule first, then step by step what comes back; a stop leaves whole steps."""
    if request.rule != beside.returning.rule():
        beside.returning.set_rule(request.rule)
    sums = Returned()
    for step in beside.returning.steps(request.days):
        sums += step
        if watch.stopped():
            break
    return Ruled(sums, request.rule)
