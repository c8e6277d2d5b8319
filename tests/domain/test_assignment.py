from __future__ import annotations

from reviewer.domain.assignment import Assignment, AssignmentState
from reviewer.domain.identifiers import AccountKey, AssignmentKey, CaseKey


def test_an_assignment_begins_in_the_first_round_and_without_a_flag() -> None:
    task = Assignment(AssignmentKey(1), CaseKey(2), AccountKey(3), 1, AssignmentState.OPEN)
    assert task.round == 1
    assert not task.flagged
