"""A trigger that stores other answers than are given: nobody writes, and those who lead have a way back."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from reviewer.domain.errors import Damaged
from reviewer.workspace import open_workspace
from reviewer.workspace.restoring import restore
from tests.services.conftest import PASSPHRASE, Project
from tests.services.study import code

PLANTED = (
    "CREATE TRIGGER coding_refuses_insert AFTER INSERT ON coding_answer"
    " BEGIN UPDATE case_record SET attributes = '{}'; END"
)
NAMED = "trigger 'coding_refuses_insert' was added from outside"


def plant(project: Project) -> None:
    with project.sign_in("s-01") as office, closing(office.store.connect()) as driver:
        driver.execute(PLANTED)


def test_nobody_writes_before_it_is_taken_away(project: Project) -> None:
    plant(project)
    with project.sign_in("r-01") as reviewer, pytest.raises(Damaged, match="coding_refuses_insert"):
        code(reviewer, "S-000001")
    with project.sign_in("s-01") as office:
        assert (0, NAMED) in office.trail.verify().problems
        assert f"took away: {NAMED}" in office.repair()
        assert office.trail.verify().ok
    with project.sign_in("r-01") as reviewer:
        code(reviewer, "S-000001")


def test_a_backup_that_has_it_is_restored_and_mended(project: Project, tmp_path: Path) -> None:
    plant(project)
    with project.sign_in("s-01") as office:
        office.backups.make(tmp_path / "one.backup")
    restored = restore(
        tmp_path / "one.backup",
        tmp_path / "new",
        account="s-01",
        passphrase=PASSPHRASE,
        clock=project.clock,
    )
    assert NAMED in [one.detail for one in restored.findings]
    with open_workspace(
        tmp_path / "new", account="s-01", passphrase=PASSPHRASE, clock=project.clock
    ) as office:
        assert f"took away: {NAMED}" in office.repair()
        assert office.trail.verify().ok
