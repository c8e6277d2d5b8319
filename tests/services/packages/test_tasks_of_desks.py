"""Whatever desks of one project do apart and bring together, assignments raise no alarm on either."""

from __future__ import annotations

import random
from contextlib import closing, suppress
from pathlib import Path

import pytest

from reviewer.domain.answer import chosen
from reviewer.domain.errors import ReviewerError
from reviewer.storage.differing import Changed, changed
from tests.services.packages.desks import REVIEWERS, Desk, key_of


def found(desk: Desk) -> list[Changed]:
    with desk.sign_in() as workspace, closing(workspace.store.connect()) as driver:
        return list(changed(driver))


@pytest.mark.parametrize("seed", range(2))
def test_codings_that_arrive_in_any_state_raise_no_alarm(tmp_path: Path, seed: int) -> None:
    draws = random.Random(seed)
    office = Desk.new(tmp_path / "office", seed=10 + seed)
    desks = (office, office.copy(tmp_path / "other", seed=20 + seed))
    for number in range(14):
        desk, other = draws.sample(desks, 2)
        with suppress(ReviewerError):
            if draws.randrange(3):
                _work(desk, draws, f"back-{seed}-{number}")
            else:
                file = tmp_path / f"{number}.tar"
                other.pack(file)
                desk.merge(file)
    for one in desks:
        assert found(one) == []


def _work(desk: Desk, draws: random.Random, save_id: str) -> None:
    reviewer, case_id = draws.choice(REVIEWERS), f"T-000{draws.randrange(1, 4)}"
    act = draws.randrange(4)
    if act == 0:
        desk.code(reviewer, case_id, severity=chosen(draws.choice(("posing", "nudist"))))
    elif act == 1:
        desk.undo(reviewer)
    else:
        with desk.sign_in(reviewer) as workspace:
            case = key_of(workspace, case_id)
            if act == 2:
                workspace.desk.answer(case, "severity", chosen("posing"))
            else:
                workspace.desk.hand_back(case, save_id=save_id)
