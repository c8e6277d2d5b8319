"""Assigning: which cases to whom, how many of them to several; beside it the loads, before it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reviewer.services.assigning import Assigned, AssignRequest
from reviewer.services.reassigning import Seconded
from reviewer.services.watching import Watch
from reviewer.ui.beside import Beside
from reviewer.ui.page import Surroundings
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.pieces.plain_table import FiguresTable
from reviewer.ui.planning.assign_form import AssignForm, Fault, Kind, Request, SecondRequest
from reviewer.ui.planning.facts import Facts, coded_variables, codes_of, first_seed, next_seed
from reviewer.ui.planning.plan_words import assign_fault, plan_headline, plan_words, seconded_words
from reviewer.ui.planning.side import Side
from reviewer.ui.untrusted import shown

if TYPE_CHECKING:
    from reviewer.workspace import Workspace

_PREVIEW = "plan"


class AssignSide(Side):
    """The form, and the loads of each reviewer and each two."""

    def __init__(self, around: Surroundings, beside: Beside, parent: QWidget) -> None:
        super().__init__(
            around,
            beside,
            title=self.tr("Assign cases"),
            outcome=self.tr("Who would get what"),
            parent=parent,
        )
        self.form = AssignForm()
        self._previewed: Request | None = None
        theme = around.theme
        titles = (
            self.tr("Reviewer"),
            self.tr("Alone"),
            self.tr("Shared"),
            self.tr("Calibration"),
            self.tr("Cases"),
        )
        self.loads = FiguresTable(
            theme, titles, self.tr("Loads"), parent=self.work, widths=(130, 60, 64, 90, 60)
        )
        two = (self.tr("Pair"), self.tr("Shared cases"))
        self.pairs = FiguresTable(
            theme, two, self.tr("Cases that two share"), parent=self.work, widths=(150, 90)
        )
        self.loads.keep_rows(4)
        self.pairs.keep_rows(4)
        self.work.body.addWidget(self.loads, 3)
        self.work.body.addWidget(self.pairs, 2)
        self._make_form()
        self.fields.set_value("seed", first_seed(around.workspace.clock()))
        self.changed()

    # ---- the form

    def _make_form(self) -> None:
        fields, book, language = self.fields, self.around.workspace.codebook, self.around.language
        fields.choice("kind", self.tr("Plan"))
        fields.choice("draw", self.tr("Cases of"))
        fields.ticks("reviewers", self.tr("Reviewers"))
        fields.line("coders", self.tr("Coders of a shared case"), hint="2")
        fields.choice("overlap_by", self.tr("Shared cases are"))
        fields.line("overlap", self.tr("Overlap"), hint="20 %")
        fields.choice("strata", self.tr("Shared within"))
        fields.line("round", self.tr("Round"), hint=self.tr("the next one"))
        fields.line("rounds", self.tr("Divide among rounds"), hint="1")
        fields.line(
            "calibration", self.tr("Calibration cases"), hint=self.tr("ids of cases with a known answer")
        )
        fields.choice("variable", self.tr("Question"))
        fields.choice("code", self.tr("Rare code"))
        fields.line("with_code", self.tr("Share with the code"), hint="100 %")
        fields.line("without_code", self.tr("Share without it"), hint="10 %")
        fields.line("seed", self.tr("Seed"))
        fields.fill(
            "kind",
            [
                (self.tr("a new plan"), Kind.PLAN.value),
                (self.tr("a second coder for a rare code"), Kind.SECOND.value),
            ],
        )
        fields.fill(
            "overlap_by", [(self.tr("a share of the cases"), "share"), (self.tr("a number"), "count")]
        )
        choose = [(self.tr("choose…"), "")]
        fields.fill("variable", choose + coded_variables(book, language))
        fields.fill("code", choose)
        fields.fill("draw", [("", "")])
        self.show_columns([])

    def show_columns(self, columns: list[str]) -> None:
        """What the overlap can be shared within."""
        named = [(shown(one, limit=60), one) for one in columns]
        self.fields.fill("strata", [(self.tr("the draw's strata"), ""), *named])

    def show_facts(self, facts: Facts) -> None:
        draws = [
            (
                self.tr("draw {number}: {cases} cases").format(
                    number=number_words(one.key), cases=number_words(one.cases)
                ),
                str(one.key),
            )
            for one in reversed(facts.draws)
        ]
        self.fields.fill("draw", draws or [(self.tr("the whole project"), "")])
        self.fields.fill("reviewers", [(shown(one), one) for one in facts.reviewers], ticked=True)
        self._previewed = None
        self.changed()

    def choose_draw(self, key: int) -> None:
        """A draw that was just made is assigned next."""
        self.fields.set_value("draw", str(key))

    def changed(self) -> None:
        variable = self.fields.value("variable")
        codes = codes_of(self.around.workspace.codebook, variable, self.around.language)
        self.fields.fill("code", [(self.tr("choose…"), ""), *codes])
        self.form.values = self.fields.values()
        self.fields.show_rows(self.form.rows())
        self._previewed = None
        request = self.form.request()
        if isinstance(request, Fault):
            self._show_none(assign_fault(request))
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
            lambda beside, watch: _planned(beside, request, watch, keep=False),
            done=lambda found: self._show(request, found),
            failed=self._cannot,
            words=self.tr("Planning…"),
        )

    def _show(self, request: Request, found: Assigned | Seconded) -> None:
        self._previewed = request
        self.work.show_problem("")
        if isinstance(found, Assigned):
            self._show_plan(found)
        else:
            self._show_second(found)
        self._offer(possible=True)

    def _show_plan(self, plan: Assigned) -> None:
        self.work.say(plan_headline(plan), plan_words(plan))
        self.loads.show_rows(
            [
                (
                    shown(one.reviewer),
                    number_words(one.single),
                    number_words(one.overlap),
                    number_words(one.calibration),
                    number_words(one.total),
                )
                for one in plan.loads
            ]
        )
        pairs = [
            (f"{shown(one)} · {shown(other)}", number_words(count))
            for (one, other), count in plan.pairs.items()
        ]
        self.pairs.show_rows(pairs)
        self.loads.setVisible(True)
        self.pairs.setVisible(len(plan.loads) > 1)

    def _show_second(self, seconded: Seconded) -> None:
        self.work.say(
            seconded_words(seconded), self.tr("Weights that undo the preference are kept with the plan.")
        )
        names = sorted({one.reviewer for one in seconded.codings})
        counts = {name: sum(one.reviewer == name for one in seconded.codings) for name in names}
        self.loads.show_rows(
            [
                (shown(name), "", number_words(count), "", number_words(count))
                for name, count in counts.items()
            ]
        )
        self.loads.setVisible(True)
        self.pairs.setVisible(False)

    def _cannot(self, error: Exception) -> None:
        self._show_none("")
        self.refused(error)

    def _show_none(self, words: str) -> None:
        self.work.say("", "")
        self.loads.setVisible(False)
        self.pairs.setVisible(False)
        self.work.show_problem(words)
        self._offer(possible=False)

    def _offer(self, *, possible: bool) -> None:
        self.work.offer(self.tr("Assign"), possible=possible and not self.doing)

    # ---- assigning

    @property
    def can_do(self) -> bool:
        return not self.doing and self.work.button.isEnabled()

    def do(self) -> None:
        """Keep the plan that is shown."""
        request = self.form.request()
        if not isinstance(request, Fault) and request == self._previewed:
            self._offer(possible=False)
            self.keep(lambda beside, watch: _planned(beside, request, watch, keep=True), self._assigned)

    def _assigned(self, made: Assigned | Seconded) -> None:
        if isinstance(made, Assigned):
            words = self.tr("{words}: they are in the queues now.").format(words=plan_headline(made))
        else:
            words = f"{seconded_words(made)}."
        self.around.notices.note(words)
        self._show_none("")


def _planned(beside: Workspace, request: Request, watch: Watch, *, keep: bool) -> Assigned | Seconded:
    """On the thread: the plan as it is kept, or as it would be."""
    if isinstance(request, AssignRequest):
        return beside.assigning.make(request, watch) if keep else beside.assigning.preview(request, watch)
    asked: SecondRequest = request
    return beside.reassigning.second(
        asked.reviewers, variable=asked.variable, code=asked.code, wanted=asked.wanted, keep=keep
    )
