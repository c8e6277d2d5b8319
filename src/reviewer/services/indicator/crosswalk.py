"""Records of an earlier codebook version under the one that is counted, by mappings of published revisions.

A final answer passes as it is, or as a rule of each mapping says. One that no rule settles, whose meaning a
revision changed, or that is to be looked at again, counts as not settled: nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from reviewer.domain.answer import NONE, Answer, chosen, typed
from reviewer.domain.carrying import passed_on
from reviewer.domain.checking import answer_problem
from reviewer.domain.codebook import CODED_LEVELS, Level, Variable
from reviewer.domain.countries import is_country
from reviewer.domain.forwarding import Forwarding
from reviewer.domain.identifiers import CodebookKey
from reviewer.domain.touching import meets
from reviewer.indicator.engine.crossing import Crossed, Passed, Row, crossed
from reviewer.indicator.gathering import STATES
from reviewer.services.revising.ways import Sees, Way, Ways

_MOST_KEPT = 50_000
_COUNTED = CODED_LEVELS | {Level.COUNTRY}


def ways_to(seen: Sees, book: str) -> dict[str, Way]:
    """By its digest each version from which published revisions lead to the one of the digest `book`."""
    versions = {one.key: one for one in seen.revising.versions()}
    target = next((one.key for one in versions.values() if one.digest == book), None)
    ways, found = Ways(), dict[str, Way]()
    for older in _before(seen, target):
        found[versions[older].digest] = ways.way(seen, older, CodebookKey(target or 0))
    return found


def _before(seen: Sees, target: CodebookKey | None) -> Iterator[CodebookKey]:
    publication = None if target is None else seen.revising.publication(target)
    while publication is not None:
        yield publication[0]
        publication = seen.revising.publication(publication[0])


@dataclass(slots=True)
class Crosswalk:
    """The ways to the version with the digest `book`, by the digest that each begins with."""

    book: str
    ways: Mapping[str, Way]
    _known: dict[tuple[str, frozenset[Row]], Passed] = field(default_factory=dict)

    def __contains__(self, digest: str) -> bool:
        return digest in self.ways

    def apply(self, answers: Any) -> Crossed:
        """A table of `packed.COLUMNS` with the records of earlier versions under the one that is counted."""
        return crossed(answers, self.ways, self.passed, book=self.book)

    def passed(self, digest: str, rows: Iterable[Row]) -> Passed:
        """What the rows of one record of that version are under the one that is counted."""
        key = digest, frozenset(rows)
        if key not in self._known:
            if len(self._known) == _MOST_KEPT:
                self._known.clear()
            self._known[key] = _passed(self.ways[digest], key[1])
        return self._known[key]


def _passed(way: Way, rows: frozenset[Row]) -> Passed:
    said: dict[str, tuple[set[str], set[str]]] = {}
    for variable, state, code in rows:
        states, codes = said.setdefault(variable, (set(), set()))
        states.add(state)
        codes.update({code} if code else ())
    # What the version does not ask is not counted, as it is not of the version that is.
    asked = {one.id: one for one in way[0].old.variables if one.id in said}
    if not all(_sound(asked[name], *said[name]) for name in asked):
        return Passed(None)
    given = {name: answer for name in asked for answer in _answers(asked[name], *said[name])}
    silent = {name: min(said[name][0]) for name in asked if name not in given}
    lost = set[str]()
    for passage in way:
        given, silent, lost = _through(passage, given, silent, lost)
    counted = {one.id for one in way[-1].new.enabled if one.level in _COUNTED}
    unsaid = silent | dict.fromkeys(lost, "unresolved")
    others = ((name, unsaid[name], "") for name in sorted(unsaid) if name in counted)
    return Passed((*others, *_rows(given, counted)), len(lost & counted))


def _through(
    passage: Forwarding, given: Mapping[str, Answer], silent: Mapping[str, str], lost: set[str]
) -> tuple[dict[str, Answer], dict[str, str], set[str]]:
    """Answers, states without one, and what was lost, after one revision."""
    new = passage.mapping.renamed
    aligned = {new.get(name, name): one for name, one in given.items()}
    after, again = passed_on(given, passage.old, passage.new, passage.mapping)
    changed = {one.variable for one in passage.differences if meets(one, aligned)} & set(after)
    kept = {name: one for name, one in after.items() if name not in changed}
    gone = {new.get(name, name) for name in lost} | set(again) | changed
    return kept, {new.get(name, name): state for name, state in silent.items()}, gone


def _sound(variable: Variable, states: set[str], codes: set[str]) -> bool:
    if len(states) > 1 or not states <= set(STATES) or (states == {"answered"}) is not bool(codes):
        return False
    if len(codes) > 1 and variable.level is not Level.SET:
        return False
    if variable.level is Level.COUNTRY:
        return all(map(is_country, codes))
    return variable.level not in CODED_LEVELS or codes <= {one.id for one in variable.codes}


def _answers(variable: Variable, states: set[str], codes: set[str]) -> Iterator[Answer]:
    if states == {"none"}:
        yield NONE
    elif codes and variable.level in CODED_LEVELS:
        yield chosen(*(one.id for one in variable.codes if one.id in codes))
    elif codes and not answer_problem(variable, typed(min(codes))):
        yield typed(min(codes))


def _rows(given: Mapping[str, Answer], counted: set[str]) -> Iterator[Row]:
    for name, answer in given.items():
        if name in counted:
            for code in answer.codes or (answer.value or "",):
                yield name, answer.state.value, code
