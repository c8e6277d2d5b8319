"""The form as it stands: the open case, its sheet, the active variable and the focused option."""

from __future__ import annotations

from dataclasses import dataclass, field

from reviewer.domain.answer import Answer, Certainty
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.codebook import CODED_LEVELS, Code, Hardness, Rule, Variable
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.sheet import Sheet
from reviewer.services.coding import OpenedCase
from reviewer.ui.answers.typed import Refusal
from reviewer.ui.answers.views import chosen_codes

NO_OPTION = -1


@dataclass(slots=True)
class FormState:
    """`active` is None where nothing is left to answer; `typing` keeps text that could not be taken."""

    opened: OpenedCase
    sheet: Sheet
    certainty: Certainty | None
    note: str
    flagged: bool
    closed: str
    active: str | None = None
    focused: int = NO_OPTION
    typing: dict[str, str] = field(default_factory=dict)
    refusals: dict[str, Refusal] = field(default_factory=dict)

    @staticmethod
    def of(opened: OpenedCase) -> FormState:
        """How an opened case begins: the first open variable active, else the first that is to be looked at
        again; none where the case is closed.
        """
        state = FormState(
            opened, opened.sheet, opened.certainty, opened.note, opened.row.flagged, opened.closed
        )
        first = state.sheet.next_open() or next(
            (one for one in opened.sheet.applicable() if one.id in opened.look), None
        )
        if first is not None and not opened.closed:
            state.activate(first.id)
        return state

    @property
    def case(self) -> CaseKey:
        """The open case."""
        return self.opened.row.case

    @property
    def position(self) -> int:
        """Its place in the reviewer's queue."""
        return self.opened.row.position

    def variable(self) -> Variable | None:
        """The active variable."""
        return self.find(self.active)

    def find(self, variable_id: str | None) -> Variable | None:
        """The variable of that id, if it applies now."""
        return next((one for one in self.sheet.applicable() if one.id == variable_id), None)

    def answer_to(self, variable: Variable) -> Answer | None:
        """What stands there now; None is blank."""
        return self.sheet.answers.get(variable.id)

    def activate(self, variable_id: str | None) -> None:
        """Open that variable's card, with the focus on what was chosen."""
        self.active = variable_id
        variable = self.variable()
        chosen = () if variable is None else chosen_codes(variable, self.answer_to(variable))
        self.focused = self.index_of(chosen[0]) if chosen else NO_OPTION

    def advance(self) -> bool:
        """Go on to the next open variable behind the active one; False where only the active one is open."""
        following = self.sheet.next_open(self.active)
        if following is not None and following.id == self.active:
            return False
        self.activate(None if following is None else following.id)
        return True

    def answer(self, variable: Variable, answer: Answer | None) -> bool:
        """Put it on the sheet; False where it stood there already."""
        self.typing.pop(variable.id, None)
        self.refusals.pop(variable.id, None)
        if self.answer_to(variable) == answer:
            return False
        self.sheet = self.sheet.with_answer(variable.id, answer)
        return True

    def fill(self, sheet: Sheet) -> None:
        """Take over a sheet that the store made; it is a draft's."""
        self.sheet, self.closed = sheet, ""
        following = sheet.next_open()
        self.activate(None if following is None else following.id)

    def index_of(self, code_id: str) -> int:
        """Where that code stands among the active variable's options."""
        codes = self.options()
        return next((index for index, one in enumerate(codes) if one.id == code_id), NO_OPTION)

    def options(self) -> tuple[Code, ...]:
        """The options of the active variable; none where it is typed."""
        variable = self.variable()
        return variable.offered if variable is not None and variable.level in CODED_LEVELS else ()

    def focused_code(self) -> Code | None:
        """The option that the arrow keys are on."""
        options = self.options()
        return options[self.focused] if 0 <= self.focused < len(options) else None

    def broken_now(self, hardness: Hardness) -> tuple[Rule, ...]:
        """Broken rules worth saying: not while one of their variables is still to be answered."""
        blank = {one.id for one in self.sheet.applicable() if one.id not in self.sheet.answers}
        return tuple(rule for rule in self.sheet.broken(hardness) if not blank & set(rule.variables))


def standing_of(state: FormState | None) -> AssignmentState | None:
    """How far the open case is, as the form has it: ahead of the queue by what is being saved."""
    if state is None:
        return None
    if state.closed:
        return AssignmentState.HANDED_BACK if state.closed == "handed_back" else AssignmentState.DONE
    begun = bool(state.sheet.answers) or state.certainty is not None or bool(state.note)
    return AssignmentState.DRAFT if begun else AssignmentState.OPEN
