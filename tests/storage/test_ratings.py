"""Which codings agreement may rest on, and who may ask for them."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace

import pytest

from reviewer.domain.answer import NONE, chosen, typed
from reviewer.domain.errors import NotAllowed
from reviewer.domain.identifiers import CaseKey, CodebookKey
from reviewer.domain.person import Account, Role
from reviewer.services.ports import RatingsWanted, Reading
from tests.storage.world import World

YOUNGER, OLDER = {"age": chosen("younger")}, {"age": chosen("older")}


def append(world: World, who: Account, case: int, kind: str, *, round_number: int = 1) -> int:
    """A revision; gives its key."""
    at = world.clock.microseconds()
    coding = world.coding(
        who, case, YOUNGER if kind != "withdrawn" else {}, uuid=f"{kind}-{at}", at=at, kind=kind
    )
    with world.store.writing(who) as work:
        stored = work.codings.append(replace(coding, round=round_number))
        work.record("coding.appended", str(case), {}, at)
        work.commit()
    return int(stored.key)


def first(world: World, **wanted: object) -> list[int]:
    with world.store.reading(world.sam) as read:
        columns = read.ratings.codings(RatingsWanted(**{"codebook": world.book, **wanted}))  # type: ignore[arg-type]
    return columns.codings.tolist()


def test_the_first_submission_counts_and_not_what_follows(world: World) -> None:
    world.cases(2)
    keys = [append(world, world.ann, 1, "submitted") for _ in range(3)]
    other = append(world, world.bea, 1, "submitted")
    assert first(world) == [keys[0], other]


def test_a_withdrawn_submission_counts_for_nothing(world: World) -> None:
    world.cases(2)
    append(world, world.ann, 1, "submitted")
    append(world, world.ann, 1, "withdrawn")
    assert first(world) == []
    again = append(world, world.ann, 1, "submitted")
    append(world, world.ann, 1, "submitted")
    assert first(world) == [again]


def test_a_later_withdrawal_leaves_the_first_submission_as_it_was(world: World) -> None:
    world.cases(1)
    own = append(world, world.ann, 1, "submitted")
    append(world, world.ann, 1, "submitted")
    append(world, world.ann, 1, "withdrawn")
    assert first(world) == [own]


@pytest.mark.parametrize("kind", ["handed_back", "migrated"])
def test_what_was_handed_back_or_migrated_is_no_coding(world: World, kind: str) -> None:
    world.cases(1)
    append(world, world.ann, 1, kind)
    assert first(world) == []
    own = append(world, world.ann, 1, "submitted")
    assert first(world) == [own]


def test_rounds_and_times_select(world: World) -> None:
    world.cases(1)
    one = append(world, world.ann, 1, "submitted")
    between = world.clock.microseconds()
    two = append(world, world.ann, 1, "submitted", round_number=2)
    three = append(world, world.bea, 1, "submitted", round_number=2)
    assert first(world) == [one, three]
    assert first(world, round=1) == [one]
    assert first(world, round=2) == [two, three]
    assert first(world, until=between) == [one]
    # What follows a first coding is no first coding, even where the first one lies outside.
    assert first(world, since=between) == [three]


def test_groups_select_by_column_attribute_and_nothing_else(world: World) -> None:
    world.cases(1)
    own = append(world, world.ann, 1, "submitted")
    assert first(world, group=("country", "NL")) == [own]
    assert first(world, group=("country", "BE")) == []
    assert first(world, group=("no'such\"column", "x")) == []


def test_another_codebook_version_is_another_selection(world: World) -> None:
    world.cases(1)
    append(world, world.ann, 1, "submitted")
    assert first(world, codebook=CodebookKey(99)) == []


def test_answers_come_packed_with_their_states(world: World) -> None:
    world.cases(1)
    answers = {
        "age": chosen("older"),
        "theme": chosen("theme-a", "theme-c"),
        "count": typed("4"),
        "place": NONE,
    }
    world.submit(world.ann, 1, answers)
    with world.store.reading(world.sam) as read:
        wanted = RatingsWanted(world.book)
        coding = read.ratings.codings(wanted).codings[0]
        packed = read.ratings.answers(wanted)
        numbers = [number for chunk in packed.chunks for number in chunk]
        values = list(read.ratings.values(wanted, "count"))

    def number(variable: str, code: int) -> int:
        key = packed.variables[variable]
        return coding << (packed.variable_bits + packed.code_bits) | key << packed.code_bits | code

    def code(variable: str, name: str) -> int:
        return packed.codes[packed.variables[variable], name]

    assert numbers == [
        number("age", code("age", "older")),
        number("theme", code("theme", "theme-a")),
        number("theme", code("theme", "theme-c")),
        number("count", 0),
        number("place", 1),
    ]
    assert values == [(coding, "4")]


def test_labels_go_with_every_case(world: World) -> None:
    world.cases(2)
    with world.store.reading(world.sam) as read:
        assert list(read.ratings.labels("country")) == [(1, "NL"), (2, "NL")]
        assert list(read.ratings.labels("absent")) == [(1, None), (2, None)]
        assert {"country", "source", "identified_status"} <= set(read.ratings.groups())


def test_the_cases_behind_come_with_what_stands_beside_the_answers(world: World) -> None:
    world.cases(2)
    keys = [append(world, who, 2, "submitted") for who in (world.bea, world.ann)]
    with world.store.reading(world.sam) as read:
        rows = read.ratings.shown(keys)
    assert [(row.case, row.case_id, row.reviewer) for row in rows] == [
        (CaseKey(2), "SYN-0002", world.ann.key),
        (CaseKey(2), "SYN-0002", world.bea.key),
    ]


ASKED: list[Callable[[Reading, CodebookKey], object]] = [
    lambda read, _book: read.ratings.versions(),
    lambda read, _book: read.ratings.rounds(),
    lambda read, _book: read.ratings.groups(),
    lambda read, book: read.ratings.codings(RatingsWanted(book)),
    lambda read, book: read.ratings.answers(RatingsWanted(book)),
    lambda read, book: read.ratings.values(RatingsWanted(book), "count"),
    lambda read, _book: read.ratings.labels("country"),
    lambda read, _book: read.ratings.shown([1]),
]


@pytest.mark.parametrize("roles", [{Role.REVIEWER}, {Role.REVIEWER, Role.SUPERVISOR}, set(Role)])
def test_whoever_codes_blind_gets_nothing_of_it(world: World, roles: set[Role]) -> None:
    blind = replace(world.ann, roles=frozenset(roles))
    with world.store.reading(blind) as read:
        for ask in ASKED:
            with pytest.raises(NotAllowed):
                ask(read, world.book)


def test_hints_divide_cases_only_for_those_who_may_see_them(world: World) -> None:
    world.cases(1)
    with world.store.reading(world.eve) as read:
        assert "identified_status" not in read.ratings.groups()
        for ask in (
            lambda: read.ratings.labels("identified_status"),
            lambda: read.ratings.codings(RatingsWanted(world.book, group=("highest_category", "1"))),
        ):
            with pytest.raises(NotAllowed):
                ask()
        assert isinstance(read.ratings.codings(RatingsWanted(world.book)).codings, array)
