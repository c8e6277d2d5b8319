"""Importing into a real project: all or nothing, idempotent, every problem listed."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from reviewer.domain.errors import NotAllowed, Refused
from reviewer.exchange.limits import Limits
from reviewer.services.intake import Cancelled, FileOutcome, Options, Progress
from reviewer.workspace import Workspace
from tests.exchange.reading import cases_20, hash_set_20, media
from tests.services.conftest import Project


@pytest.fixture
def supervisor(project: Project) -> Workspace:
    return project.sign_in("s-01")


def written(folder: Path, name: str, content: str) -> Path:
    path = folder / name
    path.write_text(content, "utf-8")
    return path


def bring(workspace: Workspace, path: Path, options: Options | None = None) -> FileOutcome:
    """Import one file."""
    (outcome,) = workspace.intake.import_files([path], options).files
    return outcome


def numbers(outcome: FileOutcome) -> tuple[int, int, int, int]:
    counts = outcome.counts
    return counts.cases_new, counts.cases_known, counts.media_new, counts.media_known


def totals(workspace: Workspace) -> tuple[int, int]:
    with workspace.store.reading(workspace.account) as read:
        return read.cases.totals()


def entries(workspace: Workspace) -> int:
    with workspace.store.reading(workspace.account) as read:
        return read.trail.head()[0]


def test_a_file_is_taken_in_and_known_the_second_time(supervisor: Workspace, tmp_path: Path) -> None:
    path = written(
        tmp_path, "a.json", cases_20(media(1), media(2, Series="SER-2"), media(3, Series="SER-1,SER-2"))
    )
    before = totals(supervisor)
    assert numbers(bring(supervisor, path)) == (2, 0, 3, 0)
    assert totals(supervisor) == (before[0] + 2, before[1] + 4)
    assert numbers(bring(supervisor, path)) == (0, 2, 0, 3)
    assert totals(supervisor) == (before[0] + 2, before[1] + 4)


def test_another_file_with_the_same_records_brings_nothing(supervisor: Workspace, tmp_path: Path) -> None:
    bring(supervisor, written(tmp_path, "a.json", cases_20(media(1))))
    assert numbers(bring(supervisor, written(tmp_path, "b.json", cases_20(media(1), media(2))))) == (
        0,
        1,
        1,
        1,
    )


def test_one_bad_record_in_a_thousand_keeps_the_whole_file_out(supervisor: Workspace, tmp_path: Path) -> None:
    records = [media(n) for n in range(1000)]
    records[700]["MD5"] = "bad"
    before = totals(supervisor), entries(supervisor)
    outcome = bring(supervisor, written(tmp_path, "a.json", cases_20(*records)))
    assert not outcome.stored
    assert [(one.record, one.field) for one in outcome.problems] == [(701, "MD5")]
    assert numbers(outcome) == (0, 0, 0, 0)
    assert (totals(supervisor), entries(supervisor)) == before


def test_a_refused_file_leaves_the_others_alone(supervisor: Workspace, tmp_path: Path) -> None:
    good = written(tmp_path, "good.json", cases_20(media(1)))
    bad = written(tmp_path, "bad.json", "{")
    outcome = supervisor.intake.import_files([bad, good, tmp_path / "none.json"])
    assert [one.stored for one in outcome.files] == [False, True, False]
    assert not outcome.accepted


def test_valid_records_are_kept_and_refused_ones_written_whole(supervisor: Workspace, tmp_path: Path) -> None:
    rejects = tmp_path / "rejects.jsonl"
    path = written(
        tmp_path, "a.json", cases_20(media(1), media(2, MD5="bad", Comments="all of it"), media(3))
    )
    outcome = bring(supervisor, path, Options(accept_valid=rejects))
    assert outcome.stored
    assert (numbers(outcome), outcome.records_refused) == ((1, 0, 2, 0), 1)
    (line,) = rejects.read_text("utf-8").splitlines()
    document = json.loads(line)
    assert (document["record"], document["reasons"][0]["field"]) == (2, "MD5")
    assert json.loads(document["text"])["Comments"] == "all of it"
    assert stat.S_IMODE(rejects.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir() if "rejects" in one.name] == ["rejects.jsonl"]


def test_a_dry_run_counts_the_same_and_stores_nothing(supervisor: Workspace, tmp_path: Path) -> None:
    path = written(tmp_path, "a.json", cases_20(media(1), media(2)))
    before = totals(supervisor), entries(supervisor)
    counted = numbers(bring(supervisor, path, Options(dry_run=True)))
    assert (totals(supervisor), entries(supervisor)) == before
    assert numbers(bring(supervisor, path)) == counted == (1, 0, 2, 0)


def test_rows_of_a_case_that_differ_are_refused_each(supervisor: Workspace, tmp_path: Path) -> None:
    text = "case_id,source,batch\nA,u,1\nB,u,1\nA,v,1\nB,,\nC,u,1\nA,u,2\n"
    path = written(tmp_path, "c.csv", text)
    outcome = bring(supervisor, path)
    assert not outcome.stored
    assert {(one.record, one.line) for one in outcome.problems} == {(1, 2), (3, 4), (6, 7)}
    kept = bring(supervisor, path, Options(accept_valid=tmp_path / "r.jsonl"))
    assert (numbers(kept), kept.records_refused) == ((2, 0, 0, 0), 3)
    assert len((tmp_path / "r.jsonl").read_text("utf-8").splitlines()) == 3


def test_a_row_that_says_nothing_is_not_told_to_mend_it(supervisor: Workspace, tmp_path: Path) -> None:
    path = written(tmp_path, "c.csv", "case_id,source\nA,\nA,u\nB,w\nA,v\nA,u\nA,\n")
    told = [(one.record, one.message, one.found, one.expected) for one in bring(supervisor, path).problems]
    mine, others = (
        "records of this case say different things",
        "other records of this case say different things",
    )
    anyhow = "the same in every record of a case, or nothing"
    assert told == [
        (1, others, None, None),
        (2, mine, "u", anyhow),
        (4, mine, "v", "the same as in record 2, 'u', or nothing"),
        (5, mine, "u", anyhow),
        (6, f"{others}, the first of them record 2", None, None),
    ]


def test_a_second_file_of_a_name_adds_to_nothing(supervisor: Workspace, tmp_path: Path) -> None:
    first = written(tmp_path, "set.json", hash_set_20({"MediaID": 1}))
    (tmp_path / "other").mkdir()
    second = written(tmp_path / "other", "set.json", hash_set_20({"MediaID": 2}))
    assert numbers(bring(supervisor, first)) == (1, 0, 1, 0)
    assert numbers(bring(supervisor, second)) == (1, 0, 1, 0)
    assert numbers(bring(supervisor, first)) == (0, 1, 0, 1)
    assert numbers(bring(supervisor, second)) == (0, 1, 0, 1)
    with supervisor.store.reading(supervisor.account) as read:
        names = [row.case_id for row in read.cases.table() if row.case_id.startswith("set")]
    assert len(names) == 2
    assert names[0] == "set"
    assert len(names[1]) == len("set-12345678")


def test_a_file_never_adds_to_a_series_of_its_name(supervisor: Workspace, tmp_path: Path) -> None:
    bring(supervisor, written(tmp_path, "a.json", cases_20(media(1, Series="set"))))
    assert numbers(bring(supervisor, written(tmp_path, "set.json", hash_set_20({"MediaID": 2})))) == (
        1,
        0,
        1,
        0,
    )


def test_two_files_of_a_name_in_one_dry_run_are_told_apart(supervisor: Workspace, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    paths = [
        written(tmp_path, "set.json", hash_set_20({"MediaID": 1})),
        written(tmp_path / "other", "set.json", hash_set_20({"MediaID": 2})),
    ]
    outcome = supervisor.intake.import_files(paths, Options(dry_run=True))
    assert [numbers(one) for one in outcome.files] == [(1, 0, 1, 0), (1, 0, 1, 0)]


def test_media_of_a_case_number_join_across_files(supervisor: Workspace, tmp_path: Path) -> None:
    for number in (1, 2):
        path = written(tmp_path, f"{number}.json", cases_20(media(number, Series=""), CaseNumber="EX-1"))
        assert numbers(bring(supervisor, path))[:2] == ((1, 0) if number == 1 else (0, 1))


def test_a_header_alone_is_said_and_stores_nothing(supervisor: Workspace, tmp_path: Path) -> None:
    before = entries(supervisor)
    outcome = bring(supervisor, written(tmp_path, "c.csv", "case_id\n"))
    assert outcome.stored
    assert "no records" in outcome.note
    assert entries(supervisor) == before


def test_what_is_no_file_is_refused_unopened(supervisor: Workspace, tmp_path: Path) -> None:
    pipe, loop = tmp_path / "pipe", tmp_path / "loop"
    os.mkfifo(pipe)
    loop.symlink_to(loop)
    outcome = supervisor.intake.import_files([pipe, loop, tmp_path, tmp_path / "none"])
    assert [one.stored for one in outcome.files] == [False] * 4
    assert all(one.problems.total == 1 for one in outcome.files)


@pytest.mark.parametrize("head", [b"PK\x03\x04", b"\x1f\x8b\x08", b"PAR1"])
def test_a_packed_file_is_refused_in_words(supervisor: Workspace, tmp_path: Path, head: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(head + bytes(100))
    (problem,) = bring(supervisor, path).problems
    assert "not read" in problem.message


def test_the_format_is_found_by_content(supervisor: Workspace, tmp_path: Path) -> None:
    contents = {"vics": cases_20(media(1)), "csv": "case_id\nA\n", "jsonl": '{"case_id": "B"}\n'}
    found = [bring(supervisor, written(tmp_path, "same.dat", text)).format for text in contents.values()]
    assert found == list(contents)


@pytest.mark.parametrize(
    "encoding", ["klingon", "hex", "base64", "rot13", "undefined", "idna", "unicode_escape"]
)
def test_what_is_no_encoding_of_text_is_refused(supervisor: Workspace, tmp_path: Path, encoding: str) -> None:
    path = written(tmp_path, "c.csv", "case_id\nA\n")
    assert not bring(supervisor, path, Options(encoding=encoding, dry_run=True)).stored
    assert bring(supervisor, path, Options(encoding="cp1252", dry_run=True)).stored


def test_problems_are_capped_and_counted(supervisor: Workspace, tmp_path: Path) -> None:
    records = [media(n, MD5="bad") for n in range(300)]
    options = Options(limits=Limits(problems=10))
    outcome = bring(supervisor, written(tmp_path, "a.json", cases_20(*records)), options)
    document = outcome.to_json()
    assert len(outcome.problems.kept) == 10
    assert (document["problems_total"], document["records_refused"]) == (300, 300)


def test_progress_is_told_and_a_stop_leaves_nothing(supervisor: Workspace, tmp_path: Path) -> None:
    path = written(tmp_path, "a.json", cases_20(*(media(n) for n in range(15_000))))
    seen: list[Progress] = []
    before = totals(supervisor), entries(supervisor)
    options = Options(progress=seen.append, cancelled=lambda: len(seen) >= 1)
    with pytest.raises(Cancelled):
        supervisor.intake.import_files([path], options)
    assert seen
    assert all(0 < one.done <= one.total for one in seen)
    assert (totals(supervisor), entries(supervisor)) == before


def test_only_a_supervisor_imports(project: Project, tmp_path: Path) -> None:
    path = written(tmp_path, "a.json", cases_20(media(1)))
    for name in ("r-01", "x-01"):
        with pytest.raises(NotAllowed):
            project.sign_in(name).intake.import_files([path])


def test_the_file_of_refused_records_is_none_of_the_files(supervisor: Workspace, tmp_path: Path) -> None:
    path = written(tmp_path, "a.json", cases_20(media(1)))
    with pytest.raises(Refused):
        supervisor.intake.import_files([path], Options(accept_valid=path))
    assert json.loads(path.read_text("utf-8"))


def test_a_file_that_cannot_be_read_on_is_refused_even_where_valid_records_are_kept(
    supervisor: Workspace, tmp_path: Path
) -> None:
    text = cases_20(media(1, MD5="bad"), media(2))[:-3]
    outcome = bring(supervisor, written(tmp_path, "a.json", text), Options(accept_valid=tmp_path / "r.jsonl"))
    assert not outcome.stored
    assert (tmp_path / "r.jsonl").read_text("utf-8") == ""


def test_no_file_that_is_named_inside_is_opened(supervisor: Workspace, tmp_path: Path) -> None:
    named = tmp_path / "M-1.jpg"
    named.write_bytes(b"not to be read")
    os.utime(named, ns=(10**18, 10**18))
    files = [{"FileName": named.name, "FilePath": str(named)}]
    path = written(tmp_path, "a.json", cases_20(media(1, MediaFiles=files, RelativeFilePath=str(named))))
    assert bring(supervisor, path).stored
    assert named.stat().st_atime_ns == 10**18


def test_the_project_is_whole_afterwards(supervisor: Workspace, tmp_path: Path) -> None:
    bring(supervisor, written(tmp_path, "a.json", cases_20(media(1), media(2, Series="A,B"))))
    bring(supervisor, written(tmp_path, "b.json", cases_20(media(1, MD5="x"))))
    report = supervisor.doctor()
    assert [check for check in report.checks if not check.ok] == []
