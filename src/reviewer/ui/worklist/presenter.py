"""What the queue shows: the filter, the saved ones, and which case is the open one; free of Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from reviewer.domain.assignment import AssignmentState
from reviewer.domain.identifiers import CaseKey
from reviewer.services.ports import QueueFilter

SavedFilter = tuple[str, QueueFilter]
LONGEST_NAME = 80


@dataclass(slots=True)
class QueuePresenter:
    """`at` is the line of the open case among those shown, None where it is not among them."""

    wanted: QueueFilter = field(default_factory=QueueFilter)
    saved: list[SavedFilter] = field(default_factory=list)
    current: CaseKey | None = None
    at: int | None = None

    # ---- the filter

    def type(self, text: str) -> bool:
        """Other words in the field; False where they ask for the same."""
        return self._want(replace(self.wanted, text=text.strip()))

    def toggle_state(self, state: AssignmentState) -> bool:
        """Show this state too, or no longer; with none chosen every state is shown."""
        return self._want(replace(self.wanted, states=self.wanted.states ^ {state}))

    def toggle_flagged(self) -> bool:
        """Show flagged cases only, or all."""
        return self._want(replace(self.wanted, flagged=not self.wanted.flagged))

    def toggle_again(self) -> bool:
        """Show cases to look at again only, or all."""
        return self._want(replace(self.wanted, again=not self.wanted.again))

    def clear(self) -> bool:
        """Show everything."""
        return self._want(QueueFilter())

    def _want(self, wanted: QueueFilter) -> bool:
        different, self.wanted = wanted != self.wanted, wanted
        if different:
            self.at = None
        return different

    # ---- saved filters

    def name_for(self, words: Callable[[AssignmentState], str], *, flagged: str) -> str:
        """A name made of what the filter asks for, so that saving one needs no typing."""
        parts = [self.wanted.text] if self.wanted.text else []
        parts += [words(state) for state in AssignmentState if state in self.wanted.states]
        parts += [flagged] if self.wanted.flagged else []
        return " · ".join(parts)[:LONGEST_NAME]

    @property
    def can_save(self) -> bool:
        """Whether the filter asks for something that is not saved yet.

        What is to be looked at again has a key of its own, and is gone once it is done.
        """
        return not self.wanted.everything and not self.wanted.again and self.saved_name is None

    @property
    def saved_name(self) -> str | None:
        """The name under which the present filter is saved."""
        return next((name for name, wanted in self.saved if wanted == self.wanted), None)

    def apply(self, name: str) -> bool:
        """Ask for what is saved under that name; False where it is asked for already or not known."""
        wanted = dict(self.saved).get(name)
        return wanted is not None and self._want(wanted)

    def keep(self, saved: Iterable[SavedFilter]) -> None:
        """What the store has now."""
        self.saved = list(saved)

    # ---- moving

    def show(self, case: CaseKey | None, at: int | None) -> None:
        """This case is open now, at that line of what is shown."""
        self.current, self.at = case, at

    def step(self, by: int, count: int) -> int | None:
        """The line to open next, None at the ends; steps taken fast add up."""
        if not count:
            return None
        target = (-1 if by > 0 else count) + by if self.at is None else self.at + by
        if not 0 <= target < count:
            return None
        self.at = target
        return target
