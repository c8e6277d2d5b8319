"""The feedback page without its window: which variable, which case, and what there is to say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.codebook import Codebook, Variable, text_in
from reviewer.services.settling.results import FeedbackRow


class Nothing(StrEnum):
    """Why no case is listed."""

    UNRELEASED = "unreleased"
    NO_DIFFERENCE = "no difference"


@dataclass(frozen=True, slots=True)
class Counted:
    """How many of the reviewer's own answers to a variable differ from the final ones; "" is all together."""

    variable: str
    compared: int
    differing: int


class FeedbackPresenter:
    """One reviewer's feedback; `variable` narrows it (empty: all)."""

    def __init__(self, codebook: Codebook, *, language: str) -> None:
        self.codebook, self.language = codebook, language
        self.summary: tuple[Counted, ...] = ()
        self.variable = ""
        self.row: FeedbackRow | None = None
        self.read = False

    def summarised(self, found: Sequence[tuple[str, int, int]]) -> None:
        """The counts by variable: (variable, compared, differing), in the codebook's order."""
        self.read = True
        each = tuple(Counted(*one) for one in found)
        compared, differing = sum(one.compared for one in each), sum(one.differing for one in each)
        self.summary = (Counted("", compared, differing), *each) if each else ()
        if self.variable not in {one.variable for one in self.summary}:
            self.variable = ""

    @property
    def nothing(self) -> Nothing | None:
        """Why there is nothing to show; None where there is, or where it is not known yet."""
        if not self.read or any(one.differing for one in self.summary):
            return None
        return Nothing.NO_DIFFERENCE if any(one.compared for one in self.summary) else Nothing.UNRELEASED

    def choose(self, variable: str) -> bool:
        """Show that variable alone; False where it is shown already."""
        if variable == self.variable:
            return False
        self.variable, self.row = variable, None
        return True

    def neighbour(self, by: int) -> str:
        """The next variable with a difference, all together among them; the same where there is no other."""
        names = ["", *(one.variable for one in self.summary if one.variable and one.differing)]
        at = names.index(self.variable) if self.variable in names else 0
        return names[(at + by) % len(names)]

    def known(self, variable: str) -> Variable | None:
        """The codebook's variable of that id."""
        return self.codebook.variable(variable)

    def label_of(self, variable: str) -> str:
        """What the codebook calls it."""
        found = self.known(variable)
        return text_in(found.label, self.language) if found is not None else variable
