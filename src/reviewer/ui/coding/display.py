"""What the form shows, as plain values: the page compares them with what it drew last."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.domain.answer import Certainty
from reviewer.domain.codebook import CODED_LEVELS, Hardness, Rule, Variable, text_in
from reviewer.ui.answers.views import ActiveView, CardView, OptionView, answer_words, chosen_codes
from reviewer.ui.coding.presenter import CodingPresenter
from reviewer.ui.coding.state import FormState


@dataclass(frozen=True, slots=True)
class FormView:
    """The whole form; `open_at` is the place of the open card among `cards`, -1 for none.

    `unpainted`: the answers were read again, and it matters when they are on the screen.
    """

    cards: tuple[CardView, ...] = ()
    open_at: int = -1
    active: ActiveView | None = None
    warnings: tuple[str, ...] = ()
    to_mend: tuple[str, ...] = ()
    certainty: Certainty | None = None
    flagged: bool = False
    closed: str = ""
    ready: bool = False
    unpainted: bool = False


def form_view(presenter: CodingPresenter) -> FormView:
    """The form as it stands now; empty where no case is open."""
    state = presenter.state
    if state is None:
        return FormView()
    language = presenter.language
    soft, hard = state.broken_now(Hardness.SOFT), state.broken_now(Hardness.HARD)
    warned = {name for rule in soft + hard for name in rule.variables}
    shown = state.sheet.applicable()
    cards = tuple(_card(state, one, language, warned) for one in shown)
    at = next((index for index, one in enumerate(shown) if one.id == state.active), -1)
    active = _active(state, shown[at], cards[at], language) if at >= 0 else None
    return FormView(
        cards=cards,
        open_at=at,
        active=active,
        warnings=_messages(soft, language),
        to_mend=_messages(hard, language),
        certainty=state.certainty,
        flagged=state.flagged,
        closed=state.closed,
        ready=at < 0 and not state.closed and not hard and state.sheet.complete,
        unpainted=presenter.unread.unpainted,
    )


def _messages(rules: tuple[Rule, ...], language: str) -> tuple[str, ...]:
    return tuple(text_in(rule.message, language) for rule in rules)


def _card(state: FormState, variable: Variable, language: str, warned: set[str]) -> CardView:
    return CardView(
        variable=variable.id,
        key=variable.key,
        label=text_in(variable.label, language),
        answer=answer_words(variable, state.answer_to(variable), language),
        optional=not variable.required,
        warned=variable.id in warned,
    )


def _active(state: FormState, variable: Variable, card: CardView, language: str) -> ActiveView:
    chosen = set(chosen_codes(variable, state.answer_to(variable)))
    codes = state.options()
    options = tuple(
        OptionView(code.id, code.key, text_in(code.label, language), code.id in chosen, at == state.focused)
        for at, code in enumerate(codes)
    )
    own = text_in(variable.definition, language)
    focused = state.focused_code()
    of_focused = text_in(focused.definition, language) if focused is not None else ""
    return ActiveView(
        card=card,
        level=variable.level,
        options=options,
        definition=of_focused or own,
        definitions=(own, *(text_in(code.definition, language) for code in codes)),
        text=None if variable.level in CODED_LEVELS else _text(state, variable),
        refusal=state.refusals.get(variable.id),
        typed_ahead=variable.id in state.typing and variable.id not in state.refusals,
    )


def _text(state: FormState, variable: Variable) -> str:
    answer = state.answer_to(variable)
    return state.typing.get(variable.id, answer.value or "" if answer is not None else "")
