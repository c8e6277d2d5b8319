"""Draws at the edges: pilots without variance, strata of one case, a thousand strata, a whole frame."""

from __future__ import annotations

import math

import pytest

from reviewer.domain.allocation import Allocation
from reviewer.domain.answer import chosen
from reviewer.domain.case import CaseFacts
from reviewer.domain.errors import Refused
from reviewer.domain.sampling import Reach
from reviewer.services.drawing import DrawRequest, MadeDraw
from reviewer.services.ports import IntakeRecord
from reviewer.workspace import Workspace
from tests.services.conftest import Project
from tests.services.study import code, take_in


@pytest.fixture
def supervisor(project: Project) -> Workspace:
    """Twelve cases of the fixture, all of DE, and twelve of three countries in turn."""
    workspace = project.sign_in("s-01")
    take_in(workspace, 12)
    return workspace


def take(supervisor: Workspace, cases: dict[str, str]) -> None:
    """Cases by id, each of that source."""
    with supervisor.store.writing(supervisor.account) as work:
        intake = work.intake("edges")
        intake.add([IntakeRecord(CaseFacts(name, source=source), None) for name, source in cases.items()])
        intake.finish()
        work.record("import.finished", "edges", {"cases": len(cases)}, 1)
        work.commit()


def made_and_repeated(supervisor: Workspace, request: DrawRequest) -> MadeDraw:
    """Kept, and the same again from its record: cases, probabilities and weights."""
    made = supervisor.drawing.make(request)
    assert made.stored is not None
    assert supervisor.drawing.again(made.stored.key).draw == made.draw
    assert supervisor.drawing.sample(made.stored.key) == list(made.draw.cases)
    return made


def neyman(size: int) -> DrawRequest:
    return DrawRequest(
        size=size,
        seed=11,
        stratify="country",
        text="T-",
        allocation=Allocation.NEYMAN,
        pilot=("severity", "posing"),
    )


def test_a_pilot_in_which_nothing_varies_divides_by_size(project: Project, supervisor: Workspace) -> None:
    with project.sign_in("r-01") as reviewer:
        for number in range(1, 13):
            code(reviewer, f"T-{number:04}", severity=chosen("posing"))
    made = made_and_repeated(supervisor, neyman(6))
    assert [one.size for one in made.draw.record.strata] == [2, 2, 2]
    assert all(deviation > 0 for deviation in made.draw.record.plan.deviations.values())


def test_a_pilot_may_be_coded_unevenly_and_in_one_case_of_a_stratum(
    project: Project, supervisor: Workspace
) -> None:
    with project.sign_in("r-01") as reviewer:
        for number in (1, 2, 3, 6, 9, 12):
            code(reviewer, f"T-{number:04}", severity=chosen("posing" if number % 2 else "erotica"))
    made = made_and_repeated(supervisor, neyman(7))
    assert sum(one.size for one in made.draw.record.strata) == 7
    assert set(made.draw.record.plan.deviations) >= {"DE", "FR", "NL"}


def test_a_stratum_of_one_case_is_drawn_whole_or_not_at_all(supervisor: Workspace) -> None:
    take(supervisor, {"T-ONE": "alone"})
    request = DrawRequest(size=5, seed=3, stratify="source", text="T-", allocation=Allocation.EQUAL)
    made = made_and_repeated(supervisor, request)
    sizes = {one.name: (one.cases, one.size) for one in made.draw.record.strata}
    assert sizes["alone"] == (1, 1)
    alone = next(one for one in made.draw.cases if one.case_id == "T-ONE")
    assert (alone.probability, alone.weight) == (1.0, 1.0)
    proportional = made_and_repeated(supervisor, DrawRequest(size=2, seed=3, stratify="source", text="T-"))
    assert {one.name: one.size for one in proportional.draw.record.strata} == {"U-07": 2, "alone": 0}


def test_a_thousand_strata_are_drawn_from_and_one_more_is_refused(supervisor: Workspace) -> None:
    take(supervisor, {f"K-{number:04}-{part}": f"{number:04}" for number in range(1000) for part in "ab"})
    request = DrawRequest(size=1000, seed=8, stratify="source", text="K-", minimum=1)
    made = made_and_repeated(supervisor, request)
    assert [one.size for one in made.draw.record.strata] == [1] * 1000
    assert math.isclose(sum(one.weight for one in made.draw.cases), 2000)
    take(supervisor, {"K-1000-a": "1000"})
    for way in (supervisor.drawing.preview, supervisor.drawing.make):
        with pytest.raises(Refused, match="more than 1000 strata"):
            way(request)


@pytest.mark.parametrize("allocation", [Allocation.PROPORTIONAL, Allocation.EQUAL])
@pytest.mark.parametrize("stratify", ["", "country"])
def test_all_of_the_frame_may_be_drawn(supervisor: Workspace, stratify: str, allocation: Allocation) -> None:
    request = DrawRequest(size=24, seed=2, stratify=stratify, allocation=allocation)
    made = made_and_repeated(supervisor, request)
    assert len({one.case_id for one in made.draw.cases}) == 24
    assert {(one.probability, one.weight) for one in made.draw.cases} == {(1.0, 1.0)}
    with pytest.raises(Refused, match="cannot be drawn from 24"):
        supervisor.drawing.make(DrawRequest(size=25, seed=2, stratify=stratify, allocation=allocation))


def test_files_are_met_more_often_than_there_are_any_and_cases_without_files_never(
    supervisor: Workspace,
) -> None:
    take(supervisor, {"T-NONE": "U-07"})
    request = DrawRequest(size=200, seed=2, text="T-", reach=Reach.FILES)
    made = made_and_repeated(supervisor, request)
    assert sum(one.hits for one in made.draw.cases) == 200
    assert "T-NONE" not in {one.case_id for one in made.draw.cases}
    assert all(0 < one.probability <= 1 for one in made.draw.cases)


def test_nothing_is_drawn_from_nothing(supervisor: Workspace) -> None:
    for size, words in ((0, "at least one"), (-3, "at least one"), (1, "cannot be drawn from 0")):
        with pytest.raises(Refused, match=words):
            supervisor.drawing.make(DrawRequest(size=size, seed=2, text="nowhere"))
    assert supervisor.drawing.all() == []
