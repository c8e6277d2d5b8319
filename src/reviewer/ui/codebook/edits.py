"""From a field, a box or a key to the edit that it means; with a name for the trail."""

from __future__ import annotations

from functools import partial

from reviewer.domain.codebook import Hardness
from reviewer.domain.editing import (
    bring_back_variable,
    move_variable,
    put_rule,
    remove_rule,
    retire_variable,
    set_condition,
    set_key,
    set_required,
    set_text,
)
from reviewer.domain.editing_codes import bring_back_code, move_code, retire_code, set_exclusive
from reviewer.domain.edition import Edit
from reviewer.ui.codebook.presenter import CodebookPresenter

Named = tuple[Edit, str]


def edit_of_field(presenter: CodebookPresenter, name: str, language: str, text: str) -> Named | None:
    """The text of a field was changed; None where it means nothing."""
    node, rule = presenter.selected, presenter.rule
    if rule is not None:
        message = {**rule.message, language: text} if name == "message" else rule.message
        when = text if name == "when" else rule.when.text
        return partial(put_rule, name=rule.id, when=when, message=message, hardness=rule.hardness), "rule"
    if name in {"label", "definition"}:
        change = partial(
            set_text, field=name, variable=node.variable, code=node.code, language=language, text=text
        )
        return change, name
    if name == "condition":
        return partial(set_condition, name=node.variable, text=text), "condition"
    if name == "key":
        return partial(set_key, key=text, variable=node.variable, code=node.code), "key"
    return None


def edit_of_box(presenter: CodebookPresenter, name: str, ticked: bool) -> Named | None:
    """A box was ticked, or no longer; None where it means nothing."""
    node, rule = presenter.selected, presenter.rule
    if name == "hard" and rule is not None:
        hardness = Hardness.HARD if ticked else Hardness.SOFT
        change = partial(put_rule, name=rule.id, when=rule.when.text, message=rule.message, hardness=hardness)
        return change, "rule"
    if name == "required":
        return partial(set_required, name=node.variable, required=ticked), "required"
    if name == "exclusive":
        return partial(set_exclusive, variable=node.variable, code=node.code, exclusive=ticked), "exclusive"
    return None


def retired(presenter: CodebookPresenter) -> Named:
    """Take the chosen line out of use, or bring it back."""
    node, book = presenter.selected, presenter.book
    if node.rule:
        return partial(remove_rule, name=node.rule), "remove rule"
    variable = book.variable(node.variable) if book is not None else None
    code = variable.code(node.code) if variable is not None and node.code else None
    if code is not None:
        if code.retired:
            return partial(bring_back_code, variable=node.variable, code=node.code), "bring back code"
        return partial(retire_code, variable=node.variable, code=node.code), "retire code"
    if variable is not None and not variable.enabled:
        return partial(bring_back_variable, name=node.variable), "bring back variable"
    return partial(retire_variable, name=node.variable), "retire variable"


def moved(presenter: CodebookPresenter, by: int) -> Named:
    """So many places down, or up below 0."""
    node = presenter.selected
    if node.code:
        return partial(move_code, variable=node.variable, code=node.code, by=by), "move code"
    return partial(move_variable, name=node.variable, by=by), "move variable"
