"""The parts of the adjudication page: put together from the form, and shown as the presenter has them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from reviewer.domain.person import Right
from reviewer.services.ports import MediaRow
from reviewer.services.settling.results import SettlingCase
from reviewer.services.terminology import hints
from reviewer.ui import forms
from reviewer.ui.adjudication.desk import OPEN
from reviewer.ui.adjudication.display import settle_view
from reviewer.ui.adjudication.footer import FooterPanel
from reviewer.ui.adjudication.messages import Kind, Message
from reviewer.ui.adjudication.presenter import SettlePresenter
from reviewer.ui.adjudication.progress import ProgressPanel
from reviewer.ui.adjudication.questions import QuestionsPanel
from reviewer.ui.adjudication.queue import SettleQueue, state_words
from reviewer.ui.adjudication.rounds import RoundsPanel
from reviewer.ui.adjudication.words import message_words
from reviewer.ui.page import Surroundings
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.lines import LinesPanel
from reviewer.ui.pieces.look import set_look
from reviewer.ui.pieces.note import NotePanel
from reviewer.ui.record.media_table import MediaPanel
from reviewer.ui.record.panel import RecordPanel

_QUEUE_WIDTH, _QUEUE_SHARE = 236, 0.24
_RIGHT_WIDTH, _RIGHT_SHARE = 470, 0.39
_ROOMY = 460
"""Height from which everything is shown."""


class Panels(forms.Filled):
    """Built on `page` from the form `settle`."""

    def __init__(self, page: QWidget, around: Surroundings, presenter: SettlePresenter) -> None:
        self.around, self.presenter, self._page = around, presenter, page
        self.folded = True
        self._case: SettlingCase | None = None
        theme, registry, operations = around.theme, around.registry, around.operations
        advise = hints if around.settings.flag("review.terminology_hints") else None
        may_hints = around.workspace.account.may(Right.SEE_HINTS)
        placeholder = QCoreApplication.translate("Settle", "Note on the decision (Ctrl+Enter ends it)")
        self._named = forms.fill(
            page,
            "settle",
            theme=theme,
            made={
                "progress": lambda parent: ProgressPanel(theme, parent),
                "queue": lambda parent: SettleQueue(theme, operations, parent),
                "rounds": lambda parent: RoundsPanel(
                    theme, registry.cap, key=lambda: self._key_of("settle_rounds"), parent=parent
                ),
                "record": lambda parent: RecordPanel(
                    theme, registry, parent, actions=("settle_unfold", "settle_handover")
                ),
                "media": lambda parent: MediaPanel(theme, operations, hints=may_hints, parent=parent),
                "note": lambda parent: NotePanel(
                    theme, hints=advise, while_typing=False, placeholder=placeholder, parent=parent
                ),
                "heading": lambda parent: ElidedLabel(parent=parent),
                "questions": lambda parent: QuestionsPanel(theme, registry.cap, parent),
                "messages": lambda parent: LinesPanel(theme, parent),
                "footer": lambda parent: FooterPanel(theme, registry, parent),
            },
        )
        self.progress, self.queue = self.part(ProgressPanel, "progress"), self.part(SettleQueue, "queue")
        self.rounds, self.record = self.part(RoundsPanel, "rounds"), self.part(RecordPanel, "record")
        self.media, self.note = self.part(MediaPanel, "media"), self.part(NotePanel, "note")
        self.heading, self.questions = (
            self.part(ElidedLabel, "heading"),
            self.part(QuestionsPanel, "questions"),
        )
        self.messages, self.footer = self.part(LinesPanel, "messages"), self.part(FooterPanel, "footer")
        set_look(self.heading, "title")

    # ---- showing

    def show_all(self) -> None:
        """Everything as the presenter has it."""
        presenter = self.presenter
        state = presenter.state
        self._show_case(state.case if state is not None else None)
        view = settle_view(presenter, self._key_of)
        nothing = QCoreApplication.translate("Settle", "Nothing is open here.") if state is None else ""
        self.questions.show_view(view, nothing)
        self.heading.set_shown(self._heading(view.left))
        self.footer.show_state(asked=state is not None and state.question is not None, blind=presenter.blind)
        self.note.show_note(
            (state.case.case, state.active) if state is not None and state.active else None,
            state.note() if state is not None else "",
        )
        self._say()

    def unfold(self) -> None:
        """Show or hide names and texts of the record."""
        self.folded = not self.folded
        self.record.show_record(self._case.view if self._case else None, folded=self.folded)
        self.media.show_names(folded=self.folded)

    def show_keys(self) -> None:
        """The keys as they are now."""
        self.note.show_key(self.around.registry.key_of("settle_note"))
        self.show_all()
        self.questions.restyle()

    def _key_of(self, action: str) -> str:
        return next(iter(self.around.registry.keys_for(action)), "")

    def _show_case(self, case: SettlingCase | None) -> None:
        before, self._case = self._case, case
        if before is not None and case is not None and before.case == case.case:
            return
        worklist = self.around.workspace.worklist
        view = case.view if case is not None else None

        def media(first: int, count: int) -> list[MediaRow]:
            return worklist.media(view.case, first, count) if view is not None else []

        self.record.show_record(view, folded=self.folded)
        self.record.show_state(None, flagged=False)
        self.media.show_record(view, media)
        self.queue.show_open(case.case if case is not None else None)

    def _heading(self, left: int) -> str:
        translate, state = QCoreApplication.translate, self.presenter.state
        if state is None:
            return ""
        number = QLocale().toString
        words = translate("Settle", "{left} of {all} questions left · {coders} coders")
        told = words.format(
            left=number(left), all=number(len(state.case.questions)), coders=number(state.case.coders)
        )
        if state.case.older:
            older = translate("Settle", "{count} of an older codebook left out")
            told += " · " + older.format(count=number(state.case.older))
        return f"{told} · {translate('Settle', 'blind first')}" if self.presenter.blind else told

    def _say(self) -> None:
        message = self.presenter.message
        lines = (message_words(message) + self._what_waits(message),) if message is not None else ()
        kinds = {Kind.REFUSED: "problem", Kind.REASON_NEEDED: "warning", Kind.NOTE_NEEDED: "warning"}
        self.messages.say(lines, kinds.get(message.kind, "note") if message is not None else "note")

    def _what_waits(self, message: Message) -> str:
        """Behind "nothing is left": how many are deferred, and the key to them."""
        count, asked = self.queue.deferred, self.presenter
        if message.kind is not Kind.NOTHING_LEFT or not count or asked.variable or asked.queue_state != OPEN:
            return ""
        key = self.around.registry.key_of("settle_deferred")
        return f" {QLocale().toString(count)} {state_words('deferred')} ({key})"

    # ---- placing

    def fit(self) -> None:
        """Both sides keep their width until the window is small or the text large."""
        px, width = self.around.theme.px, self._page.width()
        self.queue.setFixedWidth(min(px(_QUEUE_WIDTH), int(width * _QUEUE_SHARE)))
        self._named["right"].setFixedWidth(min(px(_RIGHT_WIDTH), int(width * _RIGHT_SHARE)))
        short = self._page.height() < px(_ROOMY)
        self.queue.set_short(short)
        self.footer.setVisible(not short)
