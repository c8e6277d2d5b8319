"""What files are called: cases named after them, cases called so by chance, names that are no text."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from reviewer.domain.identifiers import CaseKey
from reviewer.exchange.vics import apart
from reviewer.services.intake import FileOutcome, Options
from reviewer.services.intake_preview import preview
from reviewer.services.intake_problems import write_problems
from reviewer.workspace import Workspace
from tests.exchange.reading import CONTEXT_20, hash_set_20, media
from tests.services.conftest import Project

MANY = 2_500


@pytest.fixture
def supervisor(project: Project) -> Workspace:
    return project.sign_in("s-01")


def bring(workspace: Workspace, path: Path, options: Options | None = None) -> FileOutcome:
    (outcome,) = workspace.intake.import_files([path], options).files
    return outcome


def cases(workspace: Workspace, *case_ids: str) -> dict[str, tuple[int, tuple[str, ...]]]:
    """Media and sources of each of these that is there."""
    with workspace.store.reading(workspace.account) as read:
        keys = {case_id: read.cases.find(case_id) for case_id in case_ids}
        views = {case_id: read.cases.view(key) for case_id, key in keys.items() if key is not None}
    return {case_id: (view.media, view.sources) for case_id, view in views.items()}


def series(path: Path, *names: str | None) -> Path:
    """A hash set whose records name these series, or none."""
    records = [media(number) | {"Series": name} for number, name in enumerate(names, 1)]
    path.write_text(hash_set_20(*records), "utf-8")
    return path


@pytest.mark.parametrize("here", [True, False])
@pytest.mark.parametrize("first", ["SER-7", None])
def test_a_series_called_as_the_file_and_media_that_name_none_are_one_case(
    supervisor: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, here: bool, first: str | None
) -> None:
    monkeypatch.setattr(apart, "WORTH", 1 << 40 if here else 1)
    last = None if first else "SER-7"
    path = series(tmp_path / "SER-7.json", first, *["SER-8"] * MANY, last, first)
    outcome = bring(supervisor, path)
    assert (list(outcome.problems), outcome.counts.cases_new) == ([], 2)
    found = cases(supervisor, "SER-7", "SER-8")
    assert [count for count, _ in found.values()] == [3, MANY]
    ((own,), (other,)) = (sources for _, sources in found.values())
    assert own.startswith("SER-7.json (sha256 ")
    assert other == "SER-7.json"
    again = bring(supervisor, path).counts
    assert (again.cases_new, again.cases_changed, again.media_new, again.media_changed) == (0, 0, 0, 0)


def test_a_look_at_the_beginning_does_not_read_the_file_for_its_mark(tmp_path: Path) -> None:
    """Asked as often as the beginning takes, and no more."""
    asked: list[int] = []
    path = series(tmp_path / "SER-7.json", *["SER-7"] * MANY)
    with path.open("ab") as file:
        file.write(b" " * (64 << 20))

    def hear() -> bool:
        asked.append(1)
        return False

    found = preview(path, Options(cancelled=hear))
    assert found.rows[0][found.columns.index("source")] == "SER-7.json"
    assert len(asked) < 16


def test_a_case_number_called_as_the_file_is_that_case_too(supervisor: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "EX-9.json"
    listed = [{"CaseNumber": "EX-9", "Media": [{"MediaID": 1}]}, {"Media": [{"MediaID": 2}]}]
    path.write_text(json.dumps({"@odata.context": CONTEXT_20 + "Cases", "value": listed}), "utf-8")
    assert bring(supervisor, path).stored
    assert cases(supervisor, "EX-9")["EX-9"][0] == 2


def test_another_file_of_that_name_keeps_its_own_media_apart_each_time(
    supervisor: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "one").mkdir()
    bring(supervisor, series(tmp_path / "one" / "SER-7.json", "SER-7"))
    path = series(tmp_path / "SER-7.json", "SER-7", None)
    for new in (1, 0):
        counts = bring(supervisor, path).counts
        assert (counts.cases_new, counts.media_new) == (new, new)
    (case_id,) = (one for one in listed(supervisor) if one.startswith("SER-7-"))
    assert cases(supervisor, case_id)[case_id][0] == 1
    assert len(cases(supervisor, "SER-7")["SER-7"][1]) == 2


def listed(workspace: Workspace) -> list[str]:
    with workspace.store.reading(workspace.account) as read:
        return [read.cases.view(CaseKey(key)).case_id for key in range(1, read.cases.totals()[0] + 1)]


def test_a_name_with_control_characters_names_a_case_without_them(
    supervisor: Workspace, tmp_path: Path
) -> None:
    path = series(tmp_path / "a\nb\x07.json", None)
    outcome = bring(supervisor, path)
    assert outcome.stored
    assert outcome.file.endswith("a\\nb\\x07.json")
    assert list(cases(supervisor, "a\\nb\\x07")) == ["a\\nb\\x07"]


@pytest.mark.parametrize("length", [246, 250])
def test_the_longest_names_of_files_are_names_of_cases(
    supervisor: Workspace, tmp_path: Path, length: int
) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        path = series(tmp_path / folder / f"{'x' * length}.json", *[None] * len(folder), folder)
        assert bring(supervisor, path).counts.cases_new == 2
    assert max(map(len, listed(supervisor))) <= 255


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
@pytest.mark.parametrize("kind", ["csv", "json"])
def test_a_name_that_is_no_text_is_told_and_kept_escaped(
    supervisor: Workspace, tmp_path: Path, kind: str
) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff." + kind.encode()))
    if kind == "csv":
        path.write_text("case_id,country\nN-1,NL\nN-2,XX\n", "utf-8")
    else:
        series(path, "N-1", None).write_text(path.read_text().replace("0" * 31 + "2", "no hash"), "utf-8")
    (refused,) = bring(supervisor, path).problems
    assert refused.file.endswith("\\xff." + kind)
    assert write_problems([refused], tmp_path / "problems.csv") == 1
    outcome = bring(supervisor, path, Options(accept_valid=path.with_suffix(".jsonl")))
    assert (outcome.stored, outcome.records_refused) == (True, 1)
    assert cases(supervisor, "N-1")["N-1"][1] == ("\\xff." + kind,)
    outcome = bring(supervisor, path.with_suffix(".none"))
    assert {outcome.file, *(one.file for one in outcome.problems)} == {f"{tmp_path}/\\xff.none"}
