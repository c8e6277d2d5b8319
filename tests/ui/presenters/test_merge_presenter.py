"""The merge page's presenter: which files are there, what can be merged, where receipts may go."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reviewer.services.packages.merging import MergeOutcome
from reviewer.ui.merging.presenter import Line, MergePresenter, State


def test_files_are_added_once_and_taken_off_again(tmp_path: Path) -> None:
    presenter = MergePresenter(tmp_path / "project")
    assert presenter.add([" a.tar ", "", "b.tar", "a.tar"]) == [Path("a.tar"), Path("b.tar")]
    assert presenter.add(["b.tar"]) == []
    presenter.remove(0)
    presenter.remove(7)
    assert [one.path.name for one in presenter.lines] == ["b.tar"]
    presenter.working = True
    presenter.remove(0)
    assert len(presenter.lines) == 1


def test_what_is_ready_can_be_merged_while_nothing_runs(tmp_path: Path) -> None:
    presenter = MergePresenter(tmp_path / "project")
    presenter.add(["a.tar", "b.tar"])
    assert presenter.ready == []
    refused = MergeOutcome("b.tar", problems=[{"file": "", "message": "changed"}], exit_code=4)
    presenter.hear(
        [
            replace(presenter.lines[0], state=State.READY, outcome=MergeOutcome("a.tar", new=1)),
            replace(presenter.lines[1], state=State.REFUSED, outcome=refused),
        ]
    )
    assert presenter.ready == [Path("a.tar")]
    assert [one.problem for one in presenter.lines] == ["", "changed"]
    possible = [presenter.can_merge]
    presenter.working = True
    possible.append(presenter.can_merge)
    assert possible == [True, False]
    presenter.hear([Line(Path("a.tar"), State.MERGED)])
    assert presenter.ready == []


def test_receipts_go_to_a_folder_outside_the_project(tmp_path: Path) -> None:
    presenter = MergePresenter(tmp_path)
    assert (presenter.receipts_folder, presenter.receipts_missing) == (None, False)
    (tmp_path / "inside").mkdir()
    for folder in ("/no/such/folder", str(tmp_path), str(tmp_path / "inside"), "nul\0"):
        presenter.receipts = folder
        assert presenter.receipts_missing, folder
    presenter.receipts = str(tmp_path.parent)
    assert not presenter.receipts_missing
