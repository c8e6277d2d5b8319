"""What becomes of a coding when the codebook is revised: it stands as it is, it is carried by the mapping's
rules, or a person looks at it again, and why.

A coding is carried only where nothing of it needs another look: an answer whose meaning may have changed is
never passed on in silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reviewer.domain.answer import DOES_NOT_APPLY, Answer
from reviewer.domain.carrying import Carried, CodebookMapping, carried
from reviewer.domain.codebook import Codebook, Hardness
from reviewer.domain.disagreement import OPINIONS
from reviewer.domain.renaming import with_names
from reviewer.domain.revising import Change, Weight, changes
from reviewer.domain.touching import meets

_GONE = frozenset({"removed", "retired", "enabled"})

MEANING_CHANGED = "its wording or its codes have changed in meaning"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`answers` under the new version, finished; `look` says of each variable why it is looked at again;
    `ruled` are the variables whose answer a rule of the mapping changes.
    """

    answers: Mapping[str, Answer]
    look: Mapping[str, str]
    ruled: frozenset[str]

    @property
    def touched(self) -> bool:
        """Whether the revision means anything for this coding."""
        return bool(self.look or self.ruled)


@dataclass(frozen=True, slots=True)
class Forwarding:
    """From one version to the next; made once, asked for each coding."""

    old: Codebook
    new: Codebook
    mapping: CodebookMapping
    differences: tuple[Change, ...]
    """Those that no rule of the mapping settles."""

    @classmethod
    def between(cls, old: Codebook, new: Codebook, mapping: CodebookMapping) -> Forwarding:
        """The passage from `old` to `new`."""
        aligned = with_names(old, mapping.renamed)
        found = (one for one in changes(aligned, new) if one.weight is not Weight.WORDING)
        return cls(old, new, mapping, tuple(one for one in found if not _settled(one, mapping)))

    def verdict(self, answers: Mapping[str, Answer]) -> Verdict:
        """What becomes of a coding with these answers."""
        passed = carried(answers, self.old, self.new, self.mapping)
        given = {
            self.mapping.renamed.get(name, name): one
            for name, one in answers.items()
            if one.state in OPINIONS
        }
        look = dict(self._looks(given, passed))
        ruled = frozenset(
            name
            for name, one in passed.answers.items()
            if one.state in OPINIONS and name in given and given[name] != one
        )
        return Verdict(passed.answers, look, ruled)

    def _looks(self, given: Mapping[str, Answer], passed: Carried) -> Iterator[tuple[str, str]]:
        met = {one.variable for one in self.differences if meets(one, given)}
        for variable in self.new.enabled:
            hidden = passed.answers.get(variable.id) == DOES_NOT_APPLY
            if variable.id in passed.again:
                yield variable.id, passed.again[variable.id]
            elif variable.id in met and not hidden:
                yield variable.id, MEANING_CHANGED

    def relevant(self) -> frozenset[str]:
        """The variables, by their old ids, on which a verdict depends for codings that were whole before.

        What no difference, no rule of the mapping and no condition or rule of a codebook ties to a change
        passes as it is, in every coding alike.
        """
        aligned = with_names(self.old, self.mapping.renamed)
        names = self._changed(aligned)
        links = [*_links(aligned), *_links(self.new)]
        before = -1
        while before != len(names):
            before = len(names)
            for linked in links:
                if names & linked:
                    names |= linked
        back = {after: name for name, after in self.mapping.renamed.items()}
        known = {one.id for one in self.old.variables}
        return frozenset(back.get(name, name) for name in names) & known

    def _changed(self, aligned: Codebook) -> set[str]:
        renamed = self.mapping.renamed
        every = changes(aligned, self.new)
        names = {one.variable for one in every if one.weight is not Weight.WORDING and one.variable}
        names |= {renamed.get(one.variable, one.variable) for one in self.mapping.rules}
        conditions = (one.when for one in self.mapping.rules if one.when is not None)
        names |= {renamed.get(ref.variable, ref.variable) for when in conditions for ref in when.references()}
        changed = {one.rule for one in every if one.rule}
        names |= {name for rule in self.new.rules if rule.id in changed for name in rule.variables}
        return names

    def narrowed(self) -> Forwarding:
        """The same verdicts from the relevant variables alone."""
        old_names = self.relevant()
        aligned = {self.mapping.renamed.get(name, name) for name in old_names}
        known = {self.mapping.renamed.get(one.id, one.id) for one in self.old.variables}
        new_names = aligned | {one.id for one in self.new.variables if one.id not in known}
        return replace(self, old=_only(self.old, old_names), new=_only(self.new, new_names))


def through(passages: Sequence[Forwarding], answers: Mapping[str, Answer]) -> Verdict:
    """The verdict over several revisions, one after the other; the first look that is needed ends the way.

    Raises ValueError where there is no passage.
    """
    ruled: frozenset[str] = frozenset()
    verdict = None
    for passage in passages:
        verdict = passage.verdict(answers)
        ruled |= verdict.ruled
        if verdict.look:
            break
        answers = verdict.answers
    if verdict is None:
        raise ValueError("no revision lies between")
    return replace(verdict, ruled=ruled)


def _settled(change: Change, mapping: CodebookMapping) -> bool:
    """Whether rules of the mapping say what becomes of the answers that the change meets."""
    if not change.code:
        return False
    before = {after: name for name, after in mapping.renamed.items()}.get(change.variable, change.variable)
    if change.what in _GONE:
        # A rule without a target, or whose conditions all fail, is found by carrying.
        away = change.what != "enabled" or change.after == "false"
        return away and any((one.variable, one.code) == (before, change.code) for one in mapping.rules)
    arrived = any((one.variable, one.target) == (before, change.code) for one in mapping.rules)
    return change.what == "added" and arrived


def _links(book: Codebook) -> Iterator[set[str]]:
    """Variables that depend on each other: by a condition, or by a hard rule."""
    for variable in book.variables:
        if variable.condition is not None:
            yield {variable.id, *(one.variable for one in variable.condition.references())}
    for rule in book.rules:
        if rule.hardness is Hardness.HARD:
            yield set(rule.variables)


def _only(book: Codebook, names: frozenset[str] | set[str]) -> Codebook:
    return replace(
        book,
        variables=tuple(one for one in book.variables if one.id in names),
        rules=tuple(one for one in book.rules if names.issuperset(one.variables)),
    )
