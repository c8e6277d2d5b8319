"""What is carried to a published version stays in force, whatever the clock said when it was carried."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta

import pytest

from reviewer.domain.answer import chosen
from reviewer.workspace import Workspace
from tests.services.conftest import Project
from tests.services.revised import forward, merge, publish
from tests.services.study import code
from tests.storage.test_attacks import without_guards


@pytest.fixture
def supervisor(project: Project) -> Workspace:
    """Who published, by a clock that was set back, and carried a coding over."""
    code(project.sign_in("r-01"), "S-000001", severity=chosen("nudist"))
    supervisor = project.sign_in("s-01")
    project.clock.present -= timedelta(days=3)
    supervisor.revising.drafting.begin()
    merge(supervisor, "severity", "nudist", "indicative")
    publish(supervisor, carry=True)
    done = forward(supervisor)
    assert done is not None
    assert done.carried == 1
    return supervisor


def whole(workspace: Workspace) -> bool:
    return all(one.ok for one in workspace.doctor().checks if one.name == "rows and signatures")


def test_what_is_carried_is_later_than_what_it_follows(supervisor: Workspace) -> None:
    with closing(supervisor.store.connect()) as driver:
        rows = driver.execute("SELECT kind, revision, at FROM coding ORDER BY at").fetchall()
    assert [row[:2] for row in rows] == [("submitted", 1), ("migrated", 2)]
    assert rows[0][2] < rows[1][2]
    assert whole(supervisor)


def test_a_carried_coding_that_was_put_behind_is_found(supervisor: Workspace) -> None:
    with closing(supervisor.store.connect()) as driver:
        without_guards(driver)
        driver.execute("UPDATE coding SET revision = revision + 9")
        driver.execute("UPDATE coding SET revision = 12 - revision")
    assert not whole(supervisor)
