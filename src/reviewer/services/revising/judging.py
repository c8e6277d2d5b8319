"""What becomes of every coding in force: gone through by key, in bounded memory, each pattern judged once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Generator, Iterator, Mapping

from reviewer.domain.forwarding import Forwarding, Verdict, through
from reviewer.domain.identifiers import CodebookKey
from reviewer.domain.person import Account
from reviewer.services.ports import CodingInForce, Store
from reviewer.services.revising.results import Progress, Tally, Touched
from reviewer.services.revising.ways import Sees, Way, Ways

AT_ONCE = 2_000
"""Codings that are read at a time, in one view of the store."""
_PATTERNS = 50_000


class Judge:
    """The way from every older version to one that is published, or to a draft behind it.

    `whole`: verdicts name every answer, so that codings can be carried; otherwise only what matters is read.
    """

    def __init__(
        self,
        seen: Sees,
        ways: Ways,
        to: CodebookKey,
        *,
        last: Forwarding | None = None,
        whole: bool = False,
    ) -> None:
        self._ways: dict[CodebookKey, Way] = {}
        self.relevant: dict[CodebookKey, frozenset[str]] = {}
        self._known: OrderedDict[tuple[CodebookKey, str], Verdict] = OrderedDict()
        for version in seen.revising.versions():
            way = (*ways.way(seen, version.key, to), *((last,) if last is not None else ()))
            if not way:
                continue
            # Over several revisions what matters in the second is not known by its name in the first.
            narrow = not whole and len(way) == 1
            self._ways[version.key] = (way[0].narrowed(),) if narrow else way
            every = frozenset(one.id for one in way[0].old.variables)
            self.relevant[version.key] = way[0].relevant() if narrow else every

    def verdict(self, seen: Sees, coding: CodingInForce) -> Verdict:
        """What becomes of this coding."""
        known = (coding.codebook, coding.pattern)
        verdict = self._known.get(known)
        if verdict is None:
            answers = seen.revising.answers(coding.codebook, coding.pattern)
            verdict = self._known[known] = through(self._ways[coding.codebook], answers)
            if len(self._known) > _PATTERNS:
                self._known.popitem(last=False)
        return verdict


def tallied(
    store: Store, account: Account, ways: Ways, to: CodebookKey, last: Forwarding
) -> Generator[Progress, None, Tally]:
    """Count what a draft would touch, in steps; ends with the counts.

    Each step is a view of the store of its own, so that nothing waits for it.
    """
    tally, after, end = Tally(), 0, 0
    with store.reading(account) as read:
        judge = Judge(read, ways, to, last=last)
        end = read.revising.last_coding()
    while True:
        with store.reading(account) as read:
            codings = read.revising.in_force(None, after=after, count=AT_ONCE, relevant=judge.relevant)
            for coding in codings:
                count(tally, coding, judge.verdict(read, coding))
        if len(codings) < AT_ONCE:
            return tally
        after = codings[-1].coding
        yield Progress(min(after / end, 1.0) if end else 1.0, tally.seen)


def count(tally: Tally, coding: CodingInForce, verdict: Verdict) -> None:
    """Add one coding to the counts."""
    tally.seen += 1
    if verdict.look:
        tally.look += 1
        tally.people.add(coding.reviewer)
    elif verdict.ruled:
        tally.ruled += 1
    else:
        tally.stand += 1
    for name, ruled, look in _touched(verdict.look, verdict.ruled):
        before = tally.variables.get(name, Touched())
        tally.variables[name] = Touched(before.ruled + ruled, before.look + look)


def _touched(look: Mapping[str, str], ruled: frozenset[str]) -> Iterator[tuple[str, int, int]]:
    yield from ((name, 0, 1) for name in look)
    yield from ((name, 1, 0) for name in ruled if name not in look)
