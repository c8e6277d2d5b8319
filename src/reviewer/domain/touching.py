"""Which variables of a coding made under an older codebook version are to be looked at again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reviewer.domain.answer import Answer
from reviewer.domain.codebook import Codebook, Hardness
from reviewer.domain.disagreement import OPINIONS
from reviewer.domain.revising import Change, Weight, changes
from reviewer.domain.sheet import Sheet

_OF_THE_CODE = frozenset({"definition", "removed", "retired", "exclusive"})
_OF_THE_SHEET = frozenset({"condition", "required", "enabled"})


@dataclass(frozen=True, slots=True)
class Revision:
    """Two versions and their differences; made once, asked for each coding."""

    old: Codebook
    new: Codebook
    differences: tuple[Change, ...]

    @classmethod
    def between(cls, old: Codebook, new: Codebook) -> Revision:
        """The revision that leads from `old` to `new`."""
        return cls(old, new, tuple(one for one in changes(old, new) if one.weight is not Weight.WORDING))

    def touched(self, answers: Mapping[str, Answer]) -> frozenset[str]:
        """The variables whose answer may mean something else now, is not possible any more, or is missing."""
        given = {name: one for name, one in answers.items() if one.state in OPINIONS}
        asked = {one.id for one in self.new.enabled}
        met = {one.variable for one in self.differences if meets(one, given)}
        return frozenset((met & asked) | self._missing(given) | self._contradicted(given))

    def _missing(self, given: Mapping[str, Answer]) -> set[str]:
        """What the new version requires and the coding does not say."""
        sheet = Sheet(self.new, given)
        return {one.id for one in sheet.applicable() if one.required and one.id not in given}

    def _contradicted(self, given: Mapping[str, Answer]) -> set[str]:
        changed = {one.rule for one in self.differences if one.rule}
        broken = Sheet(self.new, given).broken(Hardness.HARD)
        return {name for rule in broken if rule.id in changed for name in rule.variables}


def meets(change: Change, given: Mapping[str, Answer]) -> bool:
    """Whether the difference concerns what this coding says."""
    answer = given.get(change.variable)
    if answer is None or (not change.code and change.what in _OF_THE_SHEET):
        return False
    if change.code and (change.what in _OF_THE_CODE or _taken_away(change)):
        return change.code in answer.codes
    return True


def _taken_away(change: Change) -> bool:
    return change.what == "enabled" and change.after == "false"
