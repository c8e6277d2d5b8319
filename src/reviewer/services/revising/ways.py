"""From an older version of the codebook to a newer one: through each revision that lies between."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from reviewer.domain.answer import Answer
from reviewer.domain.carrying import CodebookMapping, passed_on
from reviewer.domain.codebook import Codebook
from reviewer.domain.forwarding import Forwarding
from reviewer.domain.identifiers import CodebookKey
from reviewer.services import codebooks
from reviewer.services.ports import Projects, Revising
from reviewer.services.revising.mapping_text import mapping_of

Way = tuple[Forwarding, ...]


class Sees(Protocol):
    """A reading or a writing."""

    @property
    def projects(self) -> Projects: ...
    @property
    def revising(self) -> Revising: ...


class Ways:
    """Versions and the ways between them, each parsed once: what is published never changes."""

    def __init__(self) -> None:
        self._books: dict[CodebookKey, Codebook] = {}
        self._ways: dict[tuple[CodebookKey, CodebookKey], Way] = {}

    def book(self, seen: Sees, key: CodebookKey) -> Codebook:
        """That version; raises NotFound."""
        known = self._books.get(key)
        if known is None:
            stored = seen.projects.codebook(key)
            known = codebooks.parse(stored.content, name=f"{stored.id} {stored.version}")
            self._books[key] = known
        return known

    def way(self, seen: Sees, old: CodebookKey, new: CodebookKey) -> Way:
        """The revisions from `old` to `new`, the earliest first; none where they are the same.

        Where no revisions lead from one to the other what fits passes, and nothing else.
        """
        if old == new:
            return ()
        known = self._ways.get((old, new))
        if known is None:
            known = self._ways[old, new] = self._made(seen, old, new)
        return known

    def _made(self, seen: Sees, old: CodebookKey, new: CodebookKey) -> Way:
        steps: list[tuple[CodebookKey, CodebookKey, CodebookMapping]] = []
        at = new
        while at != old:
            publication = seen.revising.publication(at)
            if publication is None:
                steps = [(old, new, CodebookMapping())]
                break
            steps.append((publication[0], at, mapping_of(publication[1])))
            at = publication[0]
        return tuple(
            Forwarding.between(self.book(seen, before), self.book(seen, after), mapping)
            for before, after, mapping in reversed(steps)
        )


def answers_under(way: Way, answers: Mapping[str, Answer]) -> tuple[dict[str, Answer], tuple[str, ...]]:
    """Given answers under the version that the way leads to, and the variables that are asked again because
    their answer does not pass.
    """
    given, again = dict(answers), dict[str, None]()
    for passage in way:
        renamed = passage.mapping.renamed
        given, lost = passed_on(given, passage.old, passage.new, passage.mapping)
        again = dict.fromkeys([*(renamed.get(name, name) for name in again), *lost])
    asked = {one.id for one in way[-1].new.enabled} if way else set[str]()
    return given, tuple(name for name in again if name in asked and name not in given)
