"""Carrying answers from one codebook version to another, by rules; never by guessing.

What fits the new version stays.  A rule says what a code becomes (merged codes have the same target, a split
code one rule for each target, with the condition under which it holds).  Whatever no rule settles is named,
to be looked at again: then the coding is not carried, and its old version stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from reviewer.domain.answer import NONE, Answer, AnswerState, chosen
from reviewer.domain.checking import answer_problem
from reviewer.domain.codebook import NONE_CODE, Codebook, Hardness, Level, Variable
from reviewer.domain.conditions import Condition
from reviewer.domain.disagreement import OPINIONS
from reviewer.domain.sheet import Sheet


@dataclass(frozen=True, slots=True)
class CodeRule:
    """`code` of the old `variable` becomes `target` of the new one, where `when` holds of the old answers
    (None: always); the first rule that holds counts.  An empty target asks for another look.
    """

    variable: str
    code: str
    target: str
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class CodebookMapping:
    """How answers pass from one version to the next; `renamed` gives old variables other names."""

    rules: tuple[CodeRule, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Carried:
    """The answers under the new version, finished; `again` says of each variable why it needs another
    look.
    """

    answers: Mapping[str, Answer]
    again: Mapping[str, str]

    @property
    def whole(self) -> bool:
        """Whether nothing needs another look, so that a migrated coding may be made."""
        return not self.again


def carried(answers: Mapping[str, Answer], old: Codebook, new: Codebook, mapping: CodebookMapping) -> Carried:
    """The answers of one coding under the new version."""
    passed, again = passed_on(answers, old, new, mapping)
    return _finished(Sheet(new, passed), again)


def passed_on(
    answers: Mapping[str, Answer], old: Codebook, new: Codebook, mapping: CodebookMapping
) -> tuple[dict[str, Answer], dict[str, str]]:
    """The given answers that pass as they are or by a rule, and of each other one why it does not.

    For answers in progress: nothing is said of what is missing.
    """
    sources = {mapping.renamed.get(one.id, one.id): one for one in old.variables}
    given = {name: one for name, one in answers.items() if one.state in OPINIONS}
    passed: dict[str, Answer] = {}
    again: dict[str, str] = {}
    for variable in new.enabled:
        source = sources.get(variable.id)
        before = given.get(source.id) if source is not None else None
        if source is None or before is None:
            continue
        after = _passed(before, source, variable, given, mapping)
        problem = "a code has no successor" if after is None else answer_problem(variable, after)
        if after is None or problem:
            again[variable.id] = problem
        else:
            passed[variable.id] = after
    return passed, again


def _finished(sheet: Sheet, again: dict[str, str]) -> Carried:
    shown = {one.id: one for one in sheet.applicable()}
    for name, variable in shown.items():
        if variable.required and name not in sheet.answers:
            again.setdefault(name, "it is asked now and has no answer")
    for rule in sheet.broken(Hardness.HARD):
        for name in rule.variables:
            again.setdefault(name, f"rule '{rule.id}' is broken")
    # What is hidden now needs no look, whatever became of its answer.
    return Carried(sheet.finished(), {name: why for name, why in again.items() if name in shown})


def _passed(
    before: Answer, source: Variable, target: Variable, given: Mapping[str, Answer], mapping: CodebookMapping
) -> Answer | None:
    if not before.codes and before.state is AnswerState.ANSWERED:
        return before
    codes = before.codes or (NONE_CODE,)
    successors = [_successor(source, code, target, given, mapping) for code in codes]
    if not all(successors):
        return None
    if target.level is Level.SET and set(successors) == {NONE_CODE}:
        return NONE
    return chosen(*(code.id for code in target.codes if code.id in successors))


def _successor(
    source: Variable, code: str, target: Variable, given: Mapping[str, Answer], mapping: CodebookMapping
) -> str:
    """The code that this one becomes; empty where nothing says."""
    ruled = [one for one in mapping.rules if (one.variable, one.code) == (source.id, code)]
    offered = {one.id for one in target.offered}
    if ruled:
        holding = (one.target for one in ruled if one.when is None or one.when.holds(given))
        wanted = next(holding, "")
    else:
        wanted = code
    return wanted if wanted in offered else ""


def mapping_problems(old: Codebook, new: Codebook, mapping: CodebookMapping) -> list[str]:
    """What is wrong with a mapping, in words: names that the two versions do not have."""
    return [*_rename_problems(old, new, mapping), *_rule_problems(old, new, mapping)]


def _rename_problems(old: Codebook, new: Codebook, mapping: CodebookMapping) -> Iterator[str]:
    for before, after in mapping.renamed.items():
        if old.variable(before) is None:
            yield f"the old version has no variable '{before}'"
        if new.variable(after) is None:
            yield f"the new version has no variable '{after}'"
    targets = list(mapping.renamed.values())
    for after in sorted({one for one in targets if targets.count(one) > 1}):
        yield f"two variables become '{after}'"


def _rule_problems(old: Codebook, new: Codebook, mapping: CodebookMapping) -> Iterator[str]:
    for rule in mapping.rules:
        source = old.variable(rule.variable)
        if source is None or source.code(rule.code) is None:
            yield f"the old version has no code '{rule.code}' of '{rule.variable}'"
            continue
        name = mapping.renamed.get(rule.variable, rule.variable)
        target = new.variable(name)
        if target is None or (rule.target and rule.target not in {one.id for one in target.offered}):
            yield f"the new version offers no code '{rule.target}' of '{name}'"
        for named in rule.when.references() if rule.when is not None else ():
            if old.variable(named.variable) is None:
                yield f"the condition of '{rule.code}' names '{named.variable}', unknown to the old version"
