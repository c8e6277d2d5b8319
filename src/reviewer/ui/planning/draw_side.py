"""Drawing: which cases, how, how many, by which seed; beside it the frame and how strata share the sample."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from reviewer.domain.allocation import Allocation
from reviewer.domain.errors import ReviewerError
from reviewer.domain.frame import FrameRecord
from reviewer.domain.sampling import DrawnStratum, Reach
from reviewer.services import sizing
from reviewer.services.drawing import MadeDraw
from reviewer.ui.beside import Beside
from reviewer.ui.page import Surroundings
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.look import set_look
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.pieces.plain_table import FiguresTable
from reviewer.ui.planning.draw_form import DrawForm, Fault, SizeBy
from reviewer.ui.planning.draws_card import DrawsCard
from reviewer.ui.planning.facts import Facts, coded_variables, codes_of, first_seed, next_seed
from reviewer.ui.planning.side import Side
from reviewer.ui.planning.words import (
    allocation_words,
    draw_fault,
    formula_words,
    frame_words,
    not_said,
    reach_words,
    size_by_words,
)
from reviewer.ui.untrusted import shown

_STRATA_AT_ONCE = 50


class DrawSide(Side):
    """The form, what would be drawn, and the draws that were made."""

    def __init__(self, around: Surroundings, beside: Beside, parent: QWidget) -> None:
        super().__init__(
            around, beside, title=self.tr("Draw cases"), outcome=self.tr("What would be drawn"), parent=parent
        )
        self.form = DrawForm(around.workspace.codebook)
        self.digest = ElidedLabel(parent=self.work)
        set_look(self.digest, "small")
        titles = (self.tr("Stratum"), self.tr("Cases"), self.tr("In the sample"))
        self.strata = FiguresTable(
            around.theme, titles, self.tr("Strata"), parent=self.work, widths=(170, 90, 110)
        )
        self.work.column.insertWidget(3, self.digest)
        self.strata.keep_rows(3)
        self.work.body.addWidget(self.strata)
        self.draws = DrawsCard(around, beside, self)
        self.right.addWidget(self.draws, 1)
        self._make_form()
        self.fields.set_value("seed", first_seed(around.workspace.clock()))
        self.fields.set_value("size", "200")
        self.changed()

    # ---- the form

    def _make_form(self) -> None:
        fields, book, language = self.fields, self.around.workspace.codebook, self.around.language
        fields.line("words", self.tr("Cases with"), hint=self.tr("any words; in id, source or country"))
        fields.choice("column", self.tr("And a value of"))
        fields.line("value", self.tr("Value"), hint=self.tr("empty: not said"))
        fields.choice("strata", self.tr("Strata"))
        fields.choice("allocation", self.tr("Sharing the sample"))
        fields.choice("pilot_variable", self.tr("Estimate the share of"))
        fields.choice("pilot_code", self.tr("Code"))
        fields.line("minimum", self.tr("From each at least"), hint="0")
        fields.choice("reach", self.tr("Cases are found"))
        fields.choice("size_by", self.tr("Size"))
        fields.line("size", self.tr("Cases"))
        fields.line("width", self.tr("Full width"), hint=self.tr("7 % or 0.07"))
        fields.line("alpha", self.tr("Alpha"), hint="0.8")
        fields.line("expected", self.tr("Expected share"), hint="50 %")
        fields.choice("of", self.tr("Agreement so far on"))
        fields.line("confidence", self.tr("Confidence"), hint="95 %")
        fields.line("seed", self.tr("Seed"))
        choose = [(self.tr("choose…"), "")]
        fields.fill("allocation", [(allocation_words(one), one.value) for one in Allocation])
        fields.fill("reach", [(reach_words(one), one.value) for one in Reach])
        fields.fill("size_by", [(size_by_words(one), one.value) for one in SizeBy])
        variables = choose + coded_variables(book, language)
        fields.fill("pilot_variable", variables)
        fields.fill("of", variables)
        fields.fill("pilot_code", choose)
        self.show_columns([])

    def show_columns(self, columns: list[str]) -> None:
        """What cases can be divided and chosen by."""
        named = [(shown(one, limit=60), one) for one in columns]
        self.fields.fill("column", [(self.tr("any column"), ""), *named])
        self.fields.fill("strata", [(self.tr("none: a simple random sample"), ""), *named])

    def show_facts(self, facts: Facts) -> None:
        self.draws.show_draws(facts.draws)

    def changed(self) -> None:
        variable = self.fields.value("pilot_variable")
        codes = codes_of(self.form.book, variable, self.around.language)
        self.fields.fill("pilot_code", [(self.tr("choose…"), ""), *codes])
        self.form.say(self.fields.values())
        self.fields.show_rows(self.form.rows())
        self.fields.set_caption(
            "expected",
            self.tr("Rarest code's share")
            if self.form.size_by is SizeBy.ALPHA
            else self.tr("Expected share"),
        )
        if not self._many_strata:
            self.show_shares()
        super().changed()

    @property
    def _many_strata(self) -> bool:
        """Whether sharing takes too long to be done at each key: it waits until nobody types."""
        return self.form.frame is not None and len(self.form.frame.strata) > _STRATA_AT_ONCE

    def offer_seed(self) -> None:
        """Another seed in place of the one that stands there."""
        self.fields.set_value("seed", next_seed(self.fields.value("seed")))
        self.changed()

    # ---- what has to be found out

    def ask(self) -> None:
        form, asked = self.form, self.form.asking()
        if self._many_strata:
            self.show_shares()
        if form.needs_frame:
            reached = form.reached
            self.run(
                "frame",
                lambda beside, watch: beside.drawing.survey(asked, watch),
                done=lambda frame: self._found(lambda: form.counted(reached, frame)),
                words=self.tr("Counting the cases…"),
            )
        if form.needs_deviations:
            self.run(
                "pilot",
                lambda beside, _watch: beside.drawing.deviations(asked),
                done=lambda found: self._found(lambda: form.piloted(asked, found)),
            )
        if form.needs_formulas:
            self.run(
                "formulas",
                lambda _beside, _watch: sizing.for_alpha(0.8, 0.5),
                done=lambda _cases: self._found(lambda: setattr(form, "formulas", True)),
            )
        if form.needs_alpha:
            of = form.of
            self.run(
                "alpha",
                lambda beside, _watch: sizing.alpha_so_far(beside.agreement, of),
                done=lambda alpha: self._found(lambda: form.alpha_found(of, alpha)),
            )

    def _found(self, tell: Callable[[], None]) -> None:
        tell()
        self.show_shares()

    # ---- what would be drawn

    def show_shares(self) -> None:
        """What is known so far of the draw that the form asks for."""
        frame = self.form.frame
        self.digest.set_shown(self._digest(frame))
        self.digest.setVisible(frame is not None)
        try:
            shares = self.form.shares()
        except ReviewerError as error:
            self._show_none(frame)
            self.refused(error)
            return
        if isinstance(shares, Fault):
            self._show_none(frame)
            self.work.show_problem(draw_fault(shares))
            return
        self._show_sample(frame, shares)

    def _show_none(self, frame: FrameRecord | None) -> None:
        self.work.say("", f"{frame_words(frame)}." if frame is not None else "")
        self.strata.setVisible(False)
        self.work.offer(self.tr("Draw"), possible=False)

    def _show_sample(self, frame: FrameRecord | None, shares: tuple[DrawnStratum, ...]) -> None:
        request, sized = self.form.request(), self.form.sized()
        if frame is None or isinstance(request, Fault) or isinstance(sized, Fault):
            return
        words = self.tr("{size} of {cases} cases").format(
            size=number_words(request.size), cases=number_words(frame.cases)
        )
        if request.reach is Reach.FILES:
            words = self.tr("{size} turns among {files} files").format(
                size=number_words(request.size), files=number_words(frame.files)
            )
        said = f"{frame_words(frame)}. {formula_words(sized)}"
        self.work.say(words, said.strip())
        empty = sum(not one.size for one in shares)
        note = self.tr("{count} strata give no case: estimates will say nothing of them.")
        self.work.show_problem(note.format(count=number_words(empty)) if empty else "")
        self.strata.setVisible(bool(request.stratify))
        self.strata.show_rows(
            [
                (shown(one.name) or not_said(), number_words(one.cases), number_words(one.size))
                for one in shares
            ]
        )
        self.work.offer(self.tr("Draw"), possible=not self.doing)

    def _digest(self, frame: FrameRecord | None) -> str:
        return f"{frame.digest_kind} {frame.digest}" if frame is not None else ""

    # ---- drawing

    @property
    def can_do(self) -> bool:
        return not self.doing and self.work.button.isEnabled()

    def do(self) -> None:
        """Draw, and keep the draw with its record."""
        request = self.form.request()
        if not isinstance(request, Fault):
            self.work.offer(self.tr("Draw"), possible=False)
            self.keep(lambda beside, watch: beside.drawing.make(request, watch), self._drawn)

    def _drawn(self, made: MadeDraw) -> None:
        words = self.tr("{count} cases are drawn; the record stands below.")
        self.around.notices.note(words.format(count=number_words(len(made.draw.cases))))
        if made.stored is not None:
            self.draws.select(made.stored.key)
        self.show_shares()
