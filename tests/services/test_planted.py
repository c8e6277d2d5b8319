"""Triggers that store other answers than are given, and keys that nobody announced: nobody writes, and those
who lead have a way back.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from reviewer.domain.errors import Damaged, NotAllowed
from reviewer.workspace import open_workspace
from reviewer.workspace.restoring import restore
from tests.services.conftest import PASSPHRASE, Project
from tests.services.study import code

PLANTED = (
    "CREATE TRIGGER coding_refuses_insert AFTER INSERT ON coding_answer"
    " BEGIN UPDATE case_record SET attributes = '{}'; END"
)
TRIGGERS = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'account_key' ORDER BY name"
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


OF_REVIEWER = "account_id = (SELECT id FROM account WHERE name = 'r-01')"


@pytest.mark.parametrize(
    "statement",
    [
        f"DELETE FROM account_key WHERE {OF_REVIEWER}",
        f"UPDATE account_key SET public_key = zeroblob(32) WHERE {OF_REVIEWER}",
        (
            "INSERT INTO account_key SELECT account_id, 2, zeroblob(32), at FROM account_key"
            f" WHERE {OF_REVIEWER}"
        ),
    ],
)
def test_keys_that_are_kept_otherwise_than_announced_are_made_anew(project: Project, statement: str) -> None:
    with project.sign_in("r-01") as reviewer:
        code(reviewer, "S-000001")
    with project.sign_in("s-01") as office, closing(office.store.connect()) as driver:
        # Triggers hold the program, not whoever has the key.
        triggers = driver.execute(TRIGGERS).fetchall()
        for name, _ in triggers:
            driver.execute(f"DROP TRIGGER {name}")
        driver.execute(statement)
        for _, made in triggers:
            driver.execute(made)
    with project.sign_in("r-01") as reviewer, pytest.raises(NotAllowed):
        code(reviewer, "S-000002")
    with project.sign_in("s-01") as office:
        assert not office.trail.verify().ok
        assert "kept the signing keys again that the trail announces" in office.repair()
        assert office.trail.verify().ok
        assert office.repair() == []
        with closing(office.store.connect()) as driver:
            assert driver.execute(TRIGGERS).fetchall() == triggers
    with project.sign_in("r-01") as reviewer:
        code(reviewer, "S-000002")
    with project.sign_in("s-01") as office:
        assert office.trail.verify().ok
