"""Exchanges between teams that even out how often any two people meet, and leave everyone's load as it
was.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

_MOST_TRIED = 60_000


class _Meetings:
    def __init__(self, teams: list[set[int]], people: int) -> None:
        self.teams = teams
        self.met = [[0] * people for _ in range(people)]
        self._tried = 0
        for team in teams:
            for one, other in combinations(team, 2):
                self._count(one, other, 1)

    def _count(self, one: int, other: int, change: int) -> None:
        self.met[one][other] += change
        self.met[other][one] += change

    def by_meetings(self) -> list[tuple[int, int]]:
        """Every pair, those who met most first."""
        pairs = combinations(range(len(self.met)), 2)
        return sorted(pairs, key=lambda pair: (-self.met[pair[0]][pair[1]], pair))

    @property
    def spread(self) -> int:
        """The difference between the pair that met most and the one that met least."""
        counts = [self.met[one][other] for one, other in combinations(range(len(self.met)), 2)]
        return max(counts, default=0) - min(counts, default=0)

    def improve(self, pair: tuple[int, int]) -> bool:
        """Make one exchange that takes the pair apart and evens things out, if there is one."""
        for here, leaving in self._together(pair):
            for there in self.teams:
                if leaving in there:
                    continue
                for coming in sorted(there - here):
                    self._tried += 1
                    if self._gain(here, leaving, there, coming) > 0:
                        self._exchange(here, leaving, there, coming)
                        return True
        return False

    @property
    def tired(self) -> bool:
        """Whether enough was tried."""
        return self._tried >= _MOST_TRIED

    def _together(self, pair: tuple[int, int]) -> Iterator[tuple[set[int], int]]:
        for team in self.teams:
            if team.issuperset(pair):
                for leaving in pair:
                    yield team, leaving

    def _gain(self, here: set[int], leaving: int, there: set[int], coming: int) -> int:
        """Half of what the exchange takes from the sum of the squared meetings."""
        away, towards = self.met[leaving], self.met[coming]
        # Whoever is in both teams keeps both company: for them nothing changes.
        parted = sum(away[one] - towards[one] - 1 for one in here - there if one != leaving)
        joined = sum(towards[one] - away[one] - 1 for one in there - here if one != coming)
        return parted + joined

    def _exchange(self, here: set[int], leaving: int, there: set[int], coming: int) -> None:
        for team, out, into in ((here, leaving, coming), (there, coming, leaving)):
            team.remove(out)
            for one in team:
                self._count(out, one, -1)
                self._count(into, one, 1)
            team.add(into)


def evened(teams: list[tuple[int, ...]], people: int) -> list[tuple[int, ...]]:
    """The teams after as many exchanges as help, up to a fixed effort; everyone is in as many as before."""
    meetings = _Meetings([set(team) for team in teams], people)
    while meetings.spread > 1 and not meetings.tired:
        if not any(meetings.improve(pair) for pair in meetings.by_meetings()[: 2 * people]):
            break
    return [tuple(sorted(team)) for team in meetings.teams]
