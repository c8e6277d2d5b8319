"""The steps of an import without a window: what may follow what, and that nothing chosen is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.services.intake_mapping import ColumnMapping
from reviewer.services.intake_outcome import FileOutcome, IntakeCounts, Problem, ProblemList
from reviewer.services.intake_preview import Preview, SeenColumn
from reviewer.ui.pieces.paths import Fault, common_start, completions, path_of
from reviewer.ui.transfer.lines import Verdict
from reviewer.ui.transfer.pace import Pace
from reviewer.ui.transfer.presenter import STEPS, ImportPresenter, Step, Task

SEEN = (
    SeenColumn("No", "case_id", "S-1"),
    SeenColumn("size", "size", "4"),
    SeenColumn("Batch", "Batch", "a"),
)
LOOKED = Preview("csv", "utf-8", ",", mapping=ColumnMapping({"No": "case_id"}), seen=SEEN)


def outcome(
    file: Path, *, refused: int = 0, stored: bool = True, new: int = 1, known: int = 0
) -> FileOutcome:
    problems = ProblemList()
    problems.extend(Problem(str(file), "not a hash", record=at, field="md5") for at in range(1, refused + 1))
    counts = IntakeCounts(cases_new=new, cases_known=known)
    return FileOutcome(str(file), "csv", problems, counts, records_refused=refused, stored=stored)


@pytest.fixture
def presenter(tmp_path: Path) -> ImportPresenter:
    project = tmp_path / "north"
    project.mkdir()
    (project / "project.db").write_text("x", "utf-8")
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text("case_id\nA\n", "utf-8")
    return ImportPresenter(project)


def add(presenter: ImportPresenter, *names: str) -> None:
    for name in names:
        assert presenter.add(str(presenter.project.parent / name)) is None


def to_check(presenter: ImportPresenter, *names: str) -> None:
    """Up to the check, which is begun."""
    add(presenter, *names)
    assert presenter.go_on() is Task.LOOK
    for choice in presenter.to_look():
        presenter.looked(choice, LOOKED)
    assert presenter.go_on() is Task.CHECK


def test_what_cannot_be_imported_is_not_put_on_the_list(presenter: ImportPresenter, tmp_path: Path) -> None:
    assert presenter.add(str(tmp_path / "none.csv")) is Fault.MISSING
    assert presenter.add(str(tmp_path)) is Fault.FOLDER
    assert presenter.add(str(tmp_path / "north" / "project.db")) is Fault.PROJECT
    assert presenter.add("\0") is Fault.MISSING
    add(presenter, "a.csv")
    assert presenter.add(f'"{tmp_path / "north" / ".." / "a.csv"}"') is Fault.TWICE
    assert [one.path.name for one in presenter.choices] == ["a.csv"]
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert presenter.add(str(loop)) is Fault.MISSING


def test_nothing_leads_on_without_a_file_or_before_it_was_looked_at(presenter: ImportPresenter) -> None:
    assert presenter.go_on() is None
    add(presenter, "a.csv", "b.csv")
    assert presenter.go_on() is Task.LOOK
    first, second = presenter.to_look()
    presenter.looked(first, LOOKED)
    assert not presenter.can_go_on
    presenter.looked(second, Preview("csv", fault=Problem("b.csv", "the file is empty")))
    assert presenter.can_go_on


def test_the_guess_is_what_the_check_reads_by(presenter: ImportPresenter) -> None:
    to_check(presenter, "a.csv")
    (choice,) = presenter.to_check()
    assert choice.mapping == ColumnMapping({"No": "case_id"})


def test_another_way_of_reading_is_looked_at_anew_and_a_late_answer_is_left_out(
    presenter: ImportPresenter,
) -> None:
    add(presenter, "a.csv")
    presenter.go_on()
    before = presenter.choices[0]
    assert presenter.change("encoding", "cp1252") is Task.LOOK
    presenter.looked(before, LOOKED)
    assert presenter.preview is None
    presenter.looked(presenter.choices[0], LOOKED)
    assert presenter.change("encoding", "cp1252") is Task.LOOK
    assert presenter.choices[0].encoding == "cp1252"


def test_a_column_takes_its_meaning_from_the_one_that_had_it(presenter: ImportPresenter) -> None:
    add(presenter, "a.csv")
    presenter.go_on()
    presenter.looked(presenter.choices[0], LOOKED)
    assert presenter.change_column("Batch", "size") is Task.LOOK
    mapping = presenter.choices[0].mapping
    assert mapping is not None
    assert dict(mapping.columns) == {"No": "case_id", "size": "", "Batch": "size"}
    seen = tuple(SeenColumn(one.name, mapping.names([one.name])[0], "") for one in SEEN)
    presenter.looked(presenter.choices[0], Preview("csv", mapping=mapping, seen=seen))
    presenter.change_column("size", "case_id")
    mapping = presenter.choices[0].mapping
    assert mapping is not None
    assert dict(mapping.columns) == {"size": "case_id", "Batch": "size"}


def test_a_saved_mapping_counts_for_every_file(presenter: ImportPresenter) -> None:
    add(presenter, "a.csv", "b.csv")
    presenter.go_on()
    mapping = ColumnMapping({"Fall": "case_id"})
    assert presenter.use_mapping(mapping) is Task.LOOK
    assert [one.mapping for one in presenter.to_look()] == [mapping, mapping]


def test_only_files_of_which_something_would_be_stored_are_taken_in(presenter: ImportPresenter) -> None:
    to_check(presenter, "a.csv", "b.csv")
    a, b = presenter.choices
    presenter.checked(a, [outcome(a.path)])
    presenter.checked(b, [outcome(b.path, refused=2)])
    assert not presenter.can_go_on
    presenter.ended()
    assert [one.verdict for one in presenter.lines()] == [Verdict.READY, Verdict.REFUSED]
    assert presenter.to_take() == (a,)
    assert presenter.can_accept_valid
    presenter.accept_valid = True
    assert [one.verdict for one in presenter.lines()] == [Verdict.READY, Verdict.PARTLY]
    assert presenter.to_take() == (a, b)
    assert presenter.rejects_folder == a.path.parent


def test_a_file_whose_records_are_all_refused_is_refused_whatever_is_accepted(
    presenter: ImportPresenter,
) -> None:
    to_check(presenter, "a.csv")
    a = presenter.choices[0]
    presenter.checked(a, [outcome(a.path, refused=1, new=0)])
    presenter.ended()
    presenter.accept_valid = True
    assert [one.verdict for one in presenter.lines()] == [Verdict.REFUSED]
    assert not presenter.can_go_on


def test_an_archive_has_a_line_for_each_of_its_files(presenter: ImportPresenter) -> None:
    to_check(presenter, "a.csv")
    a = presenter.choices[0]
    presenter.checked(a, [outcome(a.path / "x.csv"), outcome(a.path / "y.csv", new=0, known=1)])
    presenter.ended()
    assert [(one.name, one.verdict) for one in presenter.lines()] == [
        ("x.csv", Verdict.READY),
        ("y.csv", Verdict.KNOWN),
    ]


def test_the_summary_keeps_what_was_refused_before_and_says_what_was_left_out(
    presenter: ImportPresenter,
) -> None:
    to_check(presenter, "a.csv", "b.csv")
    a, b = presenter.choices
    presenter.checked(a, [outcome(a.path)])
    presenter.checked(b, [outcome(b.path)])
    presenter.ended()
    assert presenter.go_on() is Task.IMPORT
    assert [one.verdict for one in presenter.lines()] == [Verdict.WAITING, Verdict.WAITING]
    presenter.taken(a, [outcome(a.path)])
    presenter.ended(stopped=True)
    assert presenter.step is Step.DONE
    assert [one.verdict for one in presenter.lines()] == [Verdict.STORED, Verdict.LEFT_OUT]
    assert presenter.totals().counts == IntakeCounts(cases_new=1)


def test_problems_are_found_by_any_of_their_words(presenter: ImportPresenter) -> None:
    to_check(presenter, "a.csv")
    a = presenter.choices[0]
    presenter.checked(a, [outcome(a.path, refused=12)])
    presenter.ended()
    assert presenter.problems_total == 12
    presenter.filter = "HASH 11"
    assert [one.record for one in presenter.problems()] == [11]
    assert len(presenter.every_problem()) == 12


def test_behind_the_summary_it_begins_anew(presenter: ImportPresenter) -> None:
    to_check(presenter, "a.csv")
    presenter.checked(presenter.choices[0], [outcome(presenter.choices[0].path)])
    presenter.ended()
    presenter.go_on()
    presenter.taken(presenter.choices[0], [outcome(presenter.choices[0].path)])
    presenter.ended()
    assert not presenter.go_back()
    assert presenter.go_on() is None
    assert (presenter.step, presenter.choices) == (Step.FILES, ())


@given(st.lists(st.sampled_from(["on", "back", "end", "change"]), max_size=12))
def test_going_to_and_fro_never_loses_a_file_nor_stores_unchecked(
    tmp_path_factory: pytest.TempPathFactory, moves: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("moves")
    (folder / "a.csv").write_text("case_id\nA\n", "utf-8")
    presenter = ImportPresenter(folder / "north")
    add(presenter, "a.csv")
    for move in moves:
        if presenter.step is Step.DONE:
            break
        task = None
        if move == "on":
            task = presenter.go_on()
        elif move == "back" and presenter.step is not Step.IMPORT:
            presenter.go_back()
        elif move == "change" and presenter.step is Step.FORMAT:
            task = presenter.change("encoding", "" if presenter.choices[0].encoding else "cp1252")
        elif move == "end" and presenter.working:
            if presenter.step is Step.CHECK:
                presenter.checked(presenter.choices[0], [outcome(folder / "a.csv")])
            presenter.ended()
        if task is Task.LOOK:
            presenter.looked(presenter.choices[0], LOOKED)
        assert len(presenter.choices) == 1
        assert STEPS.index(presenter.step) < STEPS.index(Step.IMPORT) or presenter.taking == presenter.choices


def test_paths_are_completed_as_typed(tmp_path: Path) -> None:
    (tmp_path / "media-1.csv").touch()
    (tmp_path / "media-2.csv").touch()
    (tmp_path / "more").mkdir()
    (tmp_path / ".hidden").touch()
    assert completions(f"{tmp_path}/med") == [f"{tmp_path}/media-1.csv", f"{tmp_path}/media-2.csv"]
    assert completions(f"{tmp_path}/mo") == [f"{tmp_path}/more/"]
    assert len(completions(f"{tmp_path}/")) == 3
    assert completions(f"{tmp_path}/.h") == [f"{tmp_path}/.hidden"]
    assert completions(f"{tmp_path}/none/") == completions("") == []
    assert common_start(completions(f"{tmp_path}/med")) == f"{tmp_path}/media-"


@given(st.lists(st.text(max_size=6), max_size=5))
def test_the_common_start_begins_every_text_and_is_the_longest(texts: list[str]) -> None:
    start = common_start(texts)
    assert all(text.startswith(start) for text in texts)
    if texts and all(len(text) > len(start) for text in texts):
        assert len({text[len(start)] for text in texts}) > 1


def test_pasted_paths_are_understood() -> None:
    assert path_of("  'a b.csv' ") == Path("a b.csv")
    assert path_of("file:///cases/a%20b.csv") == Path("/cases/a b.csv")


def test_a_rate_is_told_once_it_is_known_and_the_time_that_is_left_by_it() -> None:
    pace = Pace(1000, began=50.0)
    pace.tell(50.5, 100)
    assert (pace.rate, pace.remaining, pace.share) == (None, None, 0.1)
    pace.tell(52.0, 400)
    assert pace.rate == pytest.approx(200)
    assert pace.remaining == pytest.approx(3)
    pace.tell(53.0, 300)
    assert pace.done == 400
    assert Pace(0, began=0).share == 1


@given(st.lists(st.tuples(st.floats(0.01, 5), st.integers(0, 400)), max_size=30))
def test_a_share_never_leaves_its_bounds_and_never_falls(steps: list[tuple[float, int]]) -> None:
    pace, now, done, before = Pace(3000, began=0.0), 0.0, 0, 0.0
    for seconds, more in steps:
        now, done = now + seconds, done + more
        pace.tell(now, done)
        assert before <= pace.share <= 1
        assert pace.rate is None or pace.rate >= 0
        assert pace.remaining is None or pace.remaining >= 0
        before = pace.share
