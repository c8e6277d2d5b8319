"""Severities, as imported files tell them, are mixed in the order in which a reviewer meets the cases."""

from __future__ import annotations

from fractions import Fraction
from itertools import groupby

from reviewer.domain.planning import Overlap
from reviewer.services.assigning import AssignRequest
from reviewer.services.drawing import DrawRequest
from tests.services.conftest import Project
from tests.services.study import queue, take_in


def category(case_id: str) -> int:
    """As `take_in` gives it to the media of the case."""
    return int(case_id.removeprefix("T-")) % 4


def test_no_category_stands_in_a_long_run_and_reviewers_are_not_told(project: Project) -> None:
    supervisor = project.sign_in("s-01")
    take_in(supervisor, 40)
    supervisor.drawing.make(DrawRequest(size=40, seed=3, text="T-"))
    supervisor.assigning.make(AssignRequest(("r-01",), seed=7, coders=1, overlap=Overlap(Fraction(0))))
    with project.sign_in("r-01") as reviewer:
        met = [category(case_id) for case_id, _ in queue(reviewer)]
        record = reviewer.worklist.record(reviewer.worklist.rows(1, 1)[0].case)
    assert sorted(met) == sorted([0, 1, 2, 3] * 10)
    for first in range(0, 40, 4):
        assert sorted(met[first : first + 4]) == [0, 1, 2, 3], "one of each in every tenth of the queue"
    assert max(len(list(run)) for _, run in groupby(met)) <= 2
    assert record.hints is None
