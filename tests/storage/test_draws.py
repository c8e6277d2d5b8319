"""Draws and plans in the store: frames as the domain draws from them, and records that never change."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from functools import partial
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from reviewer.domain.case import CaseFacts
from reviewer.domain.errors import NotAllowed, NotFound
from reviewer.domain.frame import FrameCase, surveyed
from reviewer.domain.identifiers import AccountKey, CaseKey, DrawKey, PlanKey
from reviewer.domain.person import Account, Role
from reviewer.domain.sampling import Reach, SamplePlan, draw, draw_again
from reviewer.services.ports import FrameWish, IntakeRecord, NewPlan, PlannedTask
from tests.storage.world import World, records_of

COLUMNS = [
    "source",
    "received",
    "identified_status",
    "country",
    "media",
    "images",
    "videos",
    "highest_category",
    "any_victim_identified",
]


@pytest.fixture
def varied(world: World) -> World:
    """Five cases of different facts, taken in out of the order of their ids."""
    facts: list[tuple[str, str | None, str | None, dict[str, Any]]] = [
        ("É-1", "unit-b", "NL", {"desk": "north", "grade": 2}),
        ("a-2", "unit-a", None, {"desk": "south", "urgent": True}),
        ("Z-3", "unit-a", "DE", {"desk": "north", "urgent": False}),
        ("b-4", None, "NL", {}),
        ("m-5", "unit-b", "FR", {"desk": "", "grade": 2.5}),
    ]
    records: list[IntakeRecord] = []
    for number, (case_id, source, country, attributes) in enumerate(facts):
        known = CaseFacts(
            case_id, source=source, country=country, attributes=attributes, identified_status="x"
        )
        records += records_of(case_id, media=number, first_id=number * 10, facts=known)
    world.take_in(records)
    return world


def frame(world: World, wish: FrameWish, who: Account | None = None) -> list[FrameCase]:
    with world.store.reading(who or world.sam) as read:
        return list(read.draws.frame(wish))


def strata(world: World, column: str) -> dict[str, str]:
    return {one.case_id: one.stratum for one in frame(world, FrameWish(stratify=column))}


def test_a_frame_gives_cases_in_the_order_of_their_bytes(varied: World) -> None:
    cases = frame(varied, FrameWish())
    assert [one.case_id for one in cases] == ["Z-3", "a-2", "b-4", "m-5", "É-1"]
    assert [one.files for one in cases] == [2, 1, 3, 4, 0]
    assert surveyed(cases, wanted={}).cases == 5


def test_cases_can_be_divided_by_every_column_and_attribute(varied: World) -> None:
    assert strata(varied, "source") == {
        "Z-3": "unit-a",
        "a-2": "unit-a",
        "b-4": "",
        "m-5": "unit-b",
        "É-1": "unit-b",
    }
    assert strata(varied, "desk") == {"Z-3": "north", "a-2": "south", "b-4": "", "m-5": "", "É-1": "north"}
    assert strata(varied, "urgent") == {"Z-3": "false", "a-2": "true", "b-4": "", "m-5": "", "É-1": ""}
    assert strata(varied, "grade")["m-5"] == "2.5"
    assert strata(varied, "media") == {"Z-3": "2", "a-2": "1", "b-4": "3", "m-5": "4", "É-1": "0"}
    assert strata(varied, "highest_category")["É-1"] == ""
    assert set(strata(varied, "any_victim_identified").values()) == {""}
    with varied.store.reading(varied.sam) as read:
        assert read.draws.columns() == [*COLUMNS, "desk", "grade", "urgent"]


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        (FrameWish(text="unit-a"), ["Z-3", "a-2"]),
        (FrameWish(text="unit-b nl"), ["É-1"]),
        (FrameWish(where=(("country", "NL"),)), ["b-4", "É-1"]),
        (FrameWish(where=(("country", ""),)), ["a-2"]),
        (FrameWish(where=(("desk", "north"), ("country", "DE"))), ["Z-3"]),
        (FrameWish(where=(("urgent", "true"),)), ["a-2"]),
        (FrameWish(where=(("desk'; DROP TABLE draw; --", "x"),)), []),
        (FrameWish(up_to=2), ["a-2", "É-1"]),
    ],
)
def test_a_frame_holds_the_cases_that_were_asked_for(
    varied: World, wish: FrameWish, expected: list[str]
) -> None:
    assert [one.case_id for one in frame(varied, wish)] == expected


def kept(world: World, plan: SamplePlan, wish: FrameWish) -> DrawKey:
    with world.store.writing(world.sam) as work:
        drawn = draw(work.draws.frame(wish), plan, wanted={"text": wish.text})
        key = work.draws.add(drawn, last_case=work.draws.last_case(), at=7)
        work.record("draw.made", str(key), {}, 7)
        work.commit()
    return key


@pytest.mark.parametrize("reach", list(Reach))
def test_a_draw_is_kept_and_can_be_repeated_after_later_cases(varied: World, reach: Reach) -> None:
    key = kept(varied, SamplePlan(3, 99, stratify="country", reach=reach), FrameWish(stratify="country"))
    varied.cases(4, prefix="LATER")
    with varied.store.reading(varied.sam) as read:
        stored = read.draws.get(key)
        assert (stored.by, stored.at, stored.last_case) == ("sam", 7, 5)
        assert read.draws.all() == [stored]
        again = draw_again(
            read.draws.frame(FrameWish(stratify="country", up_to=stored.last_case)), stored.record
        )
        assert list(again.cases) == read.draws.sample(key)
        assert len(again.cases) == stored.cases
        assert read.draws.last_case() == 9


def test_a_draw_that_is_not_there_is_not_found(world: World) -> None:
    with world.store.reading(world.sam) as read:
        assert read.draws.last_case() == 0
        assert read.draws.all() == []
        with pytest.raises(NotFound, match="no draw 3"):
            read.draws.get(DrawKey(3))


def planned(world: World, tasks: list[PlannedTask], *, draw_key: DrawKey | None = None) -> None:
    with world.store.writing(world.sam) as work:
        work.plans.add(NewPlan(draw_key, 2, "plan", {"seed": 1}, 8), tasks)
        for task in tasks:
            work.queue.assign(task.reviewer, [task.case], round_number=2)
        work.record("plan.made", "1", {}, 8)
        work.commit()


def test_a_plan_is_kept_with_its_tasks(varied: World) -> None:
    ann, bea = varied.ann.key, varied.bea.key
    key = kept(varied, SamplePlan(2, 1), FrameWish())
    tasks = [
        PlannedTask(CaseKey(1), ann, "overlap"),
        PlannedTask(CaseKey(1), bea, "overlap"),
        PlannedTask(CaseKey(2), bea, "second", 2.5),
    ]
    planned(varied, tasks, draw_key=key)
    with varied.store.reading(varied.sam) as read:
        (stored,) = read.plans.all()
        assert (stored.by, stored.at, stored.draw, stored.round, stored.kind) == ("sam", 8, key, 2, "plan")
        assert stored.record == {"seed": 1}
        assert read.plans.tasks(stored.key) == tasks
        assert read.plans.shared() == {(ann, bea): 1}
        # Everyone has every case since it came, and those of round 2 again.
        assert read.plans.waiting() == {ann: 6, bea: 7}
        unbegun = read.plans.unbegun(ann)
        assert [(one.case_id, one.round, one.kind) for one in unbegun[-2:]] == [
            ("m-5", 1, "single"),
            ("É-1", 2, "overlap"),
        ]
        assert unbegun[0].coders == {ann, bea}


def test_plans_see_cases_with_stratum_hint_and_assignments(varied: World) -> None:
    key = kept(varied, SamplePlan(5, 1, stratify="country"), FrameWish(stratify="country"))
    with varied.store.reading(varied.sam) as read:
        drawn = read.plans.cases(key)
        assert [(one.case, one.case_id, one.stratum, one.assigned) for one in drawn][:2] == [
            (CaseKey(1), "É-1", "NL", 2),
            (CaseKey(2), "a-2", "", 2),
        ]
        assert drawn[4].hint == "3"
        every = read.plans.cases(None)
        assert [(one.case_id, one.hint) for one in every] == [(one.case_id, one.hint) for one in drawn]
        assert {one.stratum for one in every} == {""}


@pytest.mark.parametrize("table", ["draw", "drawn_case", "assignment_plan", "planned_task"])
@pytest.mark.parametrize("change", ["UPDATE {} SET rowid = rowid", "DELETE FROM {}"])
def test_what_was_drawn_and_planned_never_changes(varied: World, table: str, change: str) -> None:
    key = kept(varied, SamplePlan(2, 1), FrameWish())
    planned(varied, [PlannedTask(CaseKey(1), varied.ann.key, "single")], draw_key=key)
    sql = change.format(table)
    if "rowid" in sql and table in {"drawn_case", "planned_task"}:
        sql = f"UPDATE {table} SET weight = 9"
    with (
        closing(varied.store.connect()) as driver,
        pytest.raises(sqlcipher.IntegrityError, match="append only"),
    ):
        driver.execute(sql)


def test_reviewers_and_exporters_see_nothing_of_draws_and_plans(varied: World) -> None:
    key = kept(varied, SamplePlan(2, 1), FrameWish())
    for who in (varied.ann, varied.eve):
        with varied.store.reading(who) as read:
            draws, plans = read.draws, read.plans
            questions: list[Callable[[], object]] = [
                partial(draws.frame, FrameWish()),
                draws.columns,
                draws.last_case,
                draws.all,
                partial(draws.get, key),
                partial(draws.sample, key),
                partial(plans.cases, key),
                plans.all,
                partial(plans.tasks, PlanKey(1)),
                partial(plans.unbegun, AccountKey(1)),
                plans.waiting,
                plans.shared,
            ]
            for question in questions:
                with pytest.raises(NotAllowed):
                    question()
        with pytest.raises(NotAllowed), varied.store.writing(who) as work:
            work.plans.add(NewPlan(None, 1, "plan", {}, 1), [])


def test_a_supervisor_who_also_codes_may_not_divide_by_hints(varied: World) -> None:
    both = Account(varied.sam.key, "sam", frozenset({Role.SUPERVISOR, Role.REVIEWER}))
    assert len(frame(varied, FrameWish(stratify="country"), both)) == 5
    for column in ("identified_status", "highest_category", "any_victim_identified"):
        for wish in (FrameWish(stratify=column), FrameWish(where=((column, "x"),))):
            with pytest.raises(NotAllowed, match=column):
                frame(varied, wish, both)
    with varied.store.reading(both) as read:
        assert "identified_status" not in read.draws.columns()
