"""A process killed while it publishes: the old version is whole or the new one, and what follows goes on."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reviewer.domain.answer import chosen
from reviewer.workspace import Workspace
from tests.faults.workers import rounds_of
from tests.services.conftest import Project, project
from tests.services.revised import codings, forward, merge, publish, retire
from tests.services.study import code, take_in

__all__ = ["project"]

# `make faults` asks for more.
KILLS = rounds_of(6)
CASES = 40
SEVERITIES = ("nudist", "erotica", "posing")


@pytest.fixture
def drafted(project: Project) -> Project:
    """Codings that a merge carries, that a retired code asks again, and that stand; and the draft."""
    with project.sign_in("s-01") as supervisor:
        take_in(supervisor, CASES)
        for name in ("r-01", "r-02"):
            with project.sign_in(name) as reviewer:
                for number in range(1, CASES + 1):
                    code(reviewer, f"T-{number:04}", severity=chosen(SEVERITIES[number % 3]))
        supervisor.revising.drafting.begin()
        merge(supervisor, "severity", "nudist", "indicative")
        retire(supervisor, "severity", "erotica")
    return project


@pytest.fixture
def publisher() -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.publisher"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    with process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


def told(publisher: subprocess.Popen[str], folder: Path, seconds: float) -> dict[str, Any]:
    assert publisher.stdin is not None
    assert publisher.stdout is not None
    publisher.stdin.write(f"{folder}\t{seconds}\n")
    publisher.stdin.flush()
    answer: dict[str, Any] = json.loads(publisher.stdout.readline())
    return answer


def outcome(workspace: Workspace) -> tuple[list[Any], list[Any]]:
    """Codings with their answers, and what is looked at again; moments aside."""
    driver = workspace.store.connect()
    try:
        made = driver.execute(
            "SELECT k.uuid, k.kind, k.revision, k.codebook_id, w.variable_id, w.part, w.state, w.code_id,"
            " w.value FROM coding k JOIN coding_answer w ON w.coding_id = k.id"
            " ORDER BY k.uuid, w.variable_id, w.part"
        ).fetchall()
        looks = driver.execute("SELECT * FROM look_again ORDER BY reviewer_id, case_id").fetchall()
        counts = driver.execute("SELECT * FROM look_again_count ORDER BY reviewer_id").fetchall()
    finally:
        driver.close()
    return made, [*looks, *counts]


def test_a_process_killed_while_publishing_leaves_a_whole_version_and_goes_on_where_it_stood(
    drafted: Project, publisher: subprocess.Popen[str], tmp_path: Path
) -> None:
    unkilled = tmp_path / "unkilled"
    shutil.copytree(drafted.folder, unkilled)
    whole = told(publisher, unkilled, 0)
    assert whole["status"] == 0
    with Project(unkilled, drafted.clock).sign_in("s-01") as workspace:
        expected, before_publishing = outcome(workspace), codings(drafted.sign_in("s-01"))
    old = killed = 0
    for kill in range(KILLS):
        folder = tmp_path / f"killed-{kill}"
        shutil.copytree(drafted.folder, folder)
        done = told(publisher, folder, whole["seconds"] * (kill + 0.5) / KILLS)
        killed += done["status"] != 0
        with Project(folder, drafted.clock).sign_in("s-01") as workspace:
            overview = workspace.revising.overview()
            assert (overview.draft is None) is (overview.current.version == "1")
            assert (overview.forwarding is None) is (overview.current.version == "0")
            found = codings(workspace)
            assert [row for row in found if row in before_publishing] == before_publishing
            if overview.draft is not None:
                old += 1
                assert found == before_publishing
                publish(workspace, carry=True)
            forward(workspace)
            assert outcome(workspace) == expected
            assert workspace.doctor().ok
    assert killed > 0
