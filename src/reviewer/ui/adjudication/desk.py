"""What lies on the adjudicator's desk, and what of it may be seen; no Qt."""

from __future__ import annotations

from reviewer.domain.answer import Answer
from reviewer.domain.codebook import Codebook, Variable, text_in
from reviewer.ui.adjudication.messages import Message
from reviewer.ui.adjudication.state import Mode, SettleState

OPEN, DEFERRED = "open", "deferred"


class Desk:
    """The open case, the queue it comes from, and what is to be said.

    `variable` narrows the queue to the cases that wait for it (empty: all), `queue_state` to open or
    deferred ones; `blind` hides the coders' answers until an own one is given.
    """

    def __init__(self, codebook: Codebook, language: str) -> None:
        self.codebook, self.language = codebook, language
        self.state: SettleState | None = None
        self.message: Message | None = None
        self.blind = False
        self.variable = ""
        self.queue_state = OPEN

    @property
    def mode(self) -> Mode:
        """What the keys choose now."""
        state = self.state
        if state is None or state.question is None:
            return Mode.SIDES
        hidden = state.chooses is Mode.SIDES and self.hides(state.active)
        return Mode.BLIND if hidden else state.chooses

    def hides(self, variable: str) -> bool:
        """Whether the coders' answers to it are not to be shown yet."""
        state = self.state
        question = state.find(variable) if state is not None else None
        if state is None or question is None or not self.blind:
            return False
        return question.decision is None and variable not in state.own

    def own_answer(self) -> Answer | None:
        """The answer given blind to the active question, while it is not decided."""
        state = self.state
        question = state.question if state is not None else None
        if state is None or question is None or question.decision is not None:
            return None
        return state.own.get(state.active)

    def known(self, variable: str) -> Variable | None:
        """The codebook's variable of that id."""
        return self.codebook.variable(variable)

    def label_of(self, variable: str) -> str:
        """What the codebook calls it."""
        found = self.known(variable)
        return text_in(found.label, self.language) if found is not None else variable
