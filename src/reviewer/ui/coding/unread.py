"""What came from the store and nobody has looked at yet: no Enter that was pressed too early submits it."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.ui.coding.effects import Effect, Submit
from reviewer.ui.coding.messages import Message
from reviewer.ui.coding.state import FormState


class Unread:
    """Of one presenter.  `unpainted`: the case was read again, and its answers are not on the screen yet."""

    def __init__(self) -> None:
        self.unpainted = False
        self._said: Message | None = None

    def came(self, read_again: Message | None) -> None:
        """A case was opened; with a message where it is the same case, of which a change was refused."""
        self.unpainted, self._said = read_again is not None, read_again

    def painted(self) -> None:
        """What was read again can be seen from now on."""
        self.unpainted = False

    def holds_back(
        self, effects: Sequence[Effect], state: FormState | None, said: Message | None, *, ahead: bool
    ) -> bool:
        """Whether they would submit what cannot have been read.  `ahead`: the key came before the case did;
        one that came complete, and in which nothing was answered since, waits for another.
        """
        if state is None or not any(isinstance(one, Submit) for one in effects):
            return False
        blind = ahead and state.sheet is state.opened.sheet
        return self.unpainted or blind or self.is_news(said)

    def is_news(self, message: Message | None) -> bool:
        """Whether it says that the case was read again: the first Enter takes that away, and no more."""
        return message is not None and message is self._said and not self.unpainted
