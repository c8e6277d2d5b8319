"""What the record says of a case that two files brought."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.ui.record.facts import facts
from reviewer.workspace import Workspace, open_workspace
from reviewer.workspace.demo import make_demo
from tests.ui.presenters.books import record

MEDIA = "case_id,media_id,md5,source,mime_type\n"


@pytest.fixture
def told(tmp_path: Path) -> dict[str, str]:
    """Of case A, which two units know; its only media item is B's too."""
    demo = make_demo(tmp_path / "project", cases=3, seed=1)
    with open_workspace(
        demo.folder, account="supervisor", passphrase=demo.passphrase("supervisor")
    ) as workspace:
        for number, rows in enumerate((f"A,1,{1:032x},unit-1,image/jpeg\nB,2,{1:032x},,\n", "A,,,unit-2,\n")):
            path = tmp_path / f"file-{number}.csv"
            path.write_text(MEDIA + rows, "utf-8")
            assert workspace.intake.import_files([path]).accepted
        return _facts(workspace, "A")


def _facts(workspace: Workspace, case_id: str) -> dict[str, str]:
    with workspace.store.reading(workspace.account) as read:
        case = read.cases.find(case_id)
        assert case is not None
        return dict(facts(read.cases.view(case), folded=True))


def test_every_source_and_every_related_series_is_named(told: dict[str, str]) -> None:
    assert (told["Source"], told["Related"]) == ("unit-1, unit-2", "B")
    assert (told["Media"], told["Known elsewhere"]) == ("1 image", "1 of 1 (100 %)")


def test_a_case_that_shares_nothing_says_so() -> None:
    told = dict(facts(record(1), folded=True))
    assert (told["Source"], told["Related"]) == ("unit-07", "none")
