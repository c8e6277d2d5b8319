"""The next version of a codebook in the making, with how answers of the version before pass into it.

Every edit is a function from one edition to the next, and also says in the mapping what becomes of answers
given before: a code that was never published leaves nothing behind, a published one is retired and stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from reviewer.domain.carrying import CodebookMapping, CodeRule
from reviewer.domain.codebook import CODED_LEVELS, Code, Codebook, Texts, Variable, text_in
from reviewer.domain.conditions import Condition, ConditionError, parse_condition
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.revising import Weight, changes

_NO_RULES = CodebookMapping()


@dataclass(frozen=True, slots=True)
class Edition:
    """`base` is the version that answers pass from, `book` the one in the making."""

    base: Codebook
    book: Codebook
    mapping: CodebookMapping = _NO_RULES

    @classmethod
    def of(cls, base: Codebook) -> Edition:
        """Nothing is changed yet but the version."""
        return cls(base, replace(base, version=proposed_version(base.version, Weight.WORDING), digest=""))

    @property
    def weight(self) -> Weight:
        """The heaviest change so far."""
        weights = {one.weight for one in changes(self.base, self.book)}
        return next((one for one in (Weight.BREAKING, Weight.MEANING) if one in weights), Weight.WORDING)

    def source_of(self, variable: str) -> str:
        """What the base calls this variable; empty where it is new."""
        for before, after in self.mapping.renamed.items():
            if after == variable:
                return before
        known = self.base.variable(variable) is not None and variable not in self.mapping.renamed
        return variable if known else ""

    def published(self, variable: str, code: str) -> bool:
        """Whether the base has this code of this variable, so that answers may carry it."""
        source = self.base.variable(self.source_of(variable))
        return source is not None and source.code(code) is not None


Edit = Callable[[Edition], Edition]


def proposed_version(version: str, weight: Weight) -> str:
    """The next version: a new first number where answers are touched, a new last one for wording alone.

    What is no number with points gets one behind it.
    """
    numbers = version.split(".")
    if not all(one.isascii() and one.isdigit() for one in numbers):
        return f"{version}-2"
    if weight is not Weight.WORDING:
        return ".".join([str(int(numbers[0]) + 1), *("0" for _ in numbers[1:])])
    last = numbers[1:] or ["0"]
    return ".".join([numbers[0], *last[:-1], str(int(last[-1]) + 1)])


def with_proposed_version(before: Edition, after: Edition) -> Edition:
    """The version follows the weight of the changes, unless somebody chose another one."""
    if after.book.version != proposed_version(before.base.version, before.weight):
        return after
    return replace(
        after, book=replace(after.book, version=proposed_version(after.base.version, after.weight))
    )


def variable_of(book: Codebook, name: str) -> Variable:
    """The variable of that id; raises NotFound."""
    found = book.variable(name)
    if found is None:
        raise NotFound(f"The draft has no variable '{name}'.")
    return found


def code_of(book: Codebook, variable: str, name: str) -> Code:
    """The code of that id; raises NotFound."""
    found = variable_of(book, variable).code(name)
    if found is None:
        raise NotFound(f"The draft has no code '{name}' of '{variable}'.")
    return found


def with_variable(book: Codebook, changed: Variable) -> Codebook:
    """The codebook with this variable in the place of the one of its id."""
    return replace(
        book, variables=tuple(changed if one.id == changed.id else one for one in book.variables), digest=""
    )


def with_code(book: Codebook, variable: str, changed: Code) -> Codebook:
    """The codebook with this code in the place of the one of its id."""
    found = variable_of(book, variable)
    codes = tuple(changed if one.id == changed.id else one for one in found.codes)
    return with_variable(book, replace(found, codes=codes))


def with_rules(edition: Edition, rules: Iterable[CodeRule]) -> Edition:
    """The edition with these rules of codes in place of all others."""
    return replace(edition, mapping=replace(edition.mapping, rules=tuple(rules)))


def in_every_language(book: Codebook, texts: Texts) -> dict[str, str]:
    """The texts in the codebook's languages, in order; where one is missing the first stands in."""
    first = text_in(texts, book.languages[0])
    found = {one: texts.get(one, "").strip() or first.strip() for one in book.languages}
    return {one: text for one, text in found.items() if text}


def condition_of(text: str) -> Condition | None:
    """The condition that is meant, None for an empty text; raises Refused."""
    if not text.strip():
        return None
    try:
        return parse_condition(text.strip())
    except ConditionError as error:
        raise Refused(f"This is not a condition: {error}.", mend="See “Conditions” in the manual.") from None


def require_coded(variable: Variable) -> None:
    """Raise Refused for a variable that is typed."""
    if variable.level not in CODED_LEVELS:
        raise Refused(f"A variable of level '{variable.level.value}' has no codes.", where=variable.id)


def require_new(taken: Iterable[str], name: str) -> None:
    """Raise Refused unless this id is free."""
    if not name.strip():
        raise Refused("An id is needed.", mend="Use letters, digits, '_' and '-'.")
    if name in set(taken):
        raise Refused(f"The id '{name}' is used already.", mend="Choose another one.")
