"""Choosing the round whose feedback is released; no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.services.settling.results import RoundState

NO_ROUND = -1
_MOVES = {"up": -1, "down": 1}


@dataclass(slots=True)
class Releasing:
    """The rounds there are, and which of them is chosen; a digit chooses, Enter releases."""

    rounds: tuple[RoundState, ...] = ()
    chosen: int = NO_ROUND

    @property
    def round(self) -> RoundState | None:
        """The chosen one."""
        return self.rounds[self.chosen] if 0 <= self.chosen < len(self.rounds) else None

    @property
    def can_release(self) -> bool:
        """Whether Enter would release it: what is released already stays so."""
        return self.round is not None and self.round.released_at is None

    def choose(self, at: int) -> None:
        """The round at that place."""
        if 0 <= at < len(self.rounds):
            self.chosen = at

    def press(self, key: str) -> int | None:
        """A key; gives the number of the round that is to be released now."""
        if key in _MOVES and self.rounds:
            start = -1 if key == "down" else len(self.rounds)
            at = (self.chosen if self.chosen != NO_ROUND else start) + _MOVES[key]
            self.choose(min(max(at, 0), len(self.rounds) - 1))
        elif key.isdigit():
            self.choose(int(key) - 1)
        elif key == "enter" and self.can_release and self.round is not None:
            return self.round.round
        return None
