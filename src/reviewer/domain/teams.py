"""Who codes together: teams of reviewers for cases that several code, balanced over people and over pairs.

Teams of two follow constructions of tournaments and circulant graphs: over any number of cases two reviewers'
loads differ by at most one, and so do the counts of any two pairs.  Teams of more keep the loads; their pairs
are evened out by exchanges, for a perfect design exists for few sizes only.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import chain

from reviewer.domain.team_swaps import evened

Team = tuple[int, ...]
"""Reviewers as places from 0, ascending."""

_BLOCK = 200


def teams(people: int, size: int, count: int) -> list[Team]:
    """`count` teams of `size` among so many people; ValueError unless 1 <= size <= people."""
    if not 1 <= size <= people:
        raise ValueError("a team has between one and all of the people")
    if size * 2 > people and size > 2:
        absent = teams(people, people - size, count) if size < people else [()] * count
        return [_without(people, left_out) for left_out in absent]
    if size == 1:
        return [(at % people,) for at in range(count)]
    return _pairs(people, count) if size == 2 else list(_even(people, size, count))


def _without(people: int, left_out: Team) -> Team:
    return tuple(one for one in range(people) if one not in left_out)


def _pairs(people: int, count: int) -> list[Team]:
    whole, rest = divmod(count, people * (people - 1) // 2)
    every = _even_rounds(people) if people % 2 == 0 else _odd_classes(people, people // 2 - 1)
    last = every if people % 2 == 0 else _odd_classes(people, rest // people)
    return every * whole + last[:rest]


def _even_rounds(people: int) -> list[Team]:
    """All pairs of an even number, in rounds in which everyone plays once (the circle method)."""
    ring = people - 1
    rounds = []
    for turn in range(ring):
        rounds.append(_pair(turn, ring))
        rounds += [_pair((turn + step) % ring, (turn - step) % ring) for step in range(1, people // 2)]
    return rounds


def _odd_classes(people: int, full: int) -> list[Team]:
    """Pairs of an odd number by their distance on a circle: `full` classes, then the class of neighbours.

    Each class gives everyone two pairs.  That of neighbours deals the people out in order, two at a time, so
    that it may stop anywhere.
    """
    inner = (_pair(at, (at + distance) % people) for distance in range(2, full + 2) for at in range(people))
    around = (_pair(2 * at % people, (2 * at + 1) % people) for at in range(people))
    return list(chain(inner, around))


def _pair(one: int, other: int) -> Team:
    return (one, other) if one < other else (other, one)


def _even(people: int, size: int, count: int) -> Iterator[Team]:
    """Teams of three and more, in blocks; each repetition of a block gives people other places in it."""
    loop = people // math.gcd(people, size)
    length = _BLOCK // loop * loop + loop
    whole, rest = divmod(count, length)
    block = evened(_block(people, size, length), people) if whole else []
    steps = [step for step in range(1, people) if math.gcd(step, people) == 1]
    for turn in range(whole):
        step = steps[turn // people % len(steps)]
        for team in block:
            yield tuple(sorted((one * step + turn) % people for one in team))
    yield from evened(_block(people, size, rest), people)


def _block(people: int, size: int, count: int) -> list[Team]:
    loads = [0] * people
    met = [[0] * people for _ in range(people)]
    block = []
    for _ in range(count):
        team: list[int] = []
        while len(team) < size:
            team.append(_next_member(loads, met, team))
        for one in team:
            loads[one] += 1
            for other in team:
                met[one][other] += one != other
        block.append(tuple(sorted(team)))
    return block


def _next_member(loads: list[int], met: list[list[int]], team: list[int]) -> int:
    """The least loaded; among them who met the team least."""

    def cost(one: int) -> tuple[int, int, int, int]:
        meetings = [met[one][other] for other in team]
        return loads[one], sum(meetings), max(meetings, default=0), sum(met[one])

    return min((one for one in range(len(loads)) if one not in team), key=cost)
