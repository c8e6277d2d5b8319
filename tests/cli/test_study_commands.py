"""`draw` and `assign` as other programs call them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reviewer.cli.main import Program, run
from reviewer.cli.windows import WindowRequest
from reviewer.domain.person import Role
from reviewer.workspace import create_project, open_workspace
from tests.costs import CHEAP
from tests.services.conftest import PASSPHRASE
from tests.services.study import take_in

IDS = [f"T-{number:04}" for number in range(1, 61)]

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Sixty cases of three countries, a supervisor and three reviewers who have them all."""
    folder = tmp_path / "project"
    create_project(folder, title="T", codebook="sap", supervisor="sup", passphrase=PASSPHRASE, cost=CHEAP)
    with open_workspace(folder, account="sup", passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        for name in ("A", "B", "C"):
            workspace.people.add(name, frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
        take_in(workspace, 60)
    return folder


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs one command; gives exit code, stdout and stderr."""
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE + "\n", "utf-8")

    def called(*argv: object, account: str = "sup") -> tuple[int, str, str]:
        words = [*map(str, argv), "--as", account, "--passphrase-file", str(secret)]
        code = run(words, Program(open_window=_no_window))
        said = capsys.readouterr()
        return code, said.out, said.err

    return called


def _no_window(_: WindowRequest) -> int:
    raise AssertionError("no window was asked for")


def document(command: Command, *argv: object) -> Any:
    code, out, err = command(*argv, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


def test_draw_prints_a_sample_that_another_program_can_repeat(command: Command, project: Path) -> None:
    shown = document(command, "draw", project, "--size", 10, "--seed", 7)
    expected = sorted(IDS, key=lambda one: hashlib.sha256(b"7\0" + one.encode()).digest())[:10]
    assert [one["case_id"] for one in shown["sample"]] == expected
    assert shown["frame"]["digest"] == hashlib.sha256("".join(f"{one}\0" for one in IDS).encode()).hexdigest()
    assert (shown["draw"], shown["cases"], shown["algorithm"]) == (1, 10, "sha256-order-v1")
    assert {(one["probability"], one["weight"]) for one in shown["sample"]} == {(10 / 60, 6.0)}
    assert shown["quoted"].startswith("simple random sample: 10 of 60 cases; seed 7")


def test_draw_divides_by_a_column(command: Command, project: Path) -> None:
    shown = document(command, "draw", project, "--size", 12, "--stratify", "country", "--seed", 7)
    assert [(one["name"], one["cases"], one["size"]) for one in shown["strata"]] == [
        ("DE", 20, 4),
        ("FR", 20, 4),
        ("NL", 20, 4),
    ]
    code, out, _ = command("draw", project, "--size", 2, "--stratify", "country", "--seed", 7)
    assert code == 0
    assert out.splitlines()[0] == "Draw 2: 2 cases."
    assert "No case was drawn from: NL. Estimates say nothing of them." in out


def test_draw_again_list_and_dry_run(command: Command, project: Path) -> None:
    assert command("draw", project, "--list")[1] == "No draw yet.\n"
    tried = document(command, "draw", project, "--size", 5, "--seed", 1, "--dry-run", "--where", "country=FR")
    assert (tried["draw"], document(command, "draw", project, "--list")) == (None, [])
    made = document(
        command, "draw", project, "--size", 5, "--seed", 1, "--where", "country=FR", "--filter", "t-"
    )
    assert made["sample"] == tried["sample"]
    again = document(command, "draw", project, "--again", 1)
    assert (again["same"], again["sample"]) == (True, made["sample"])
    assert command("draw", project, "--again", 1)[1].startswith(
        "Draw 1 gives the same 5 cases.\nsimple random"
    )
    (listed,) = document(command, "draw", project, "--list")
    assert (listed["draw"], listed["by"], listed["cases"]) == (1, "sup", 5)
    assert "by" in made
    assert "1  20" in command("draw", project, "--list")[1]
    assert (
        "Would draw 3 cases; nothing was kept."
        in command("draw", project, "--size", 3, "--seed", 2, "--dry-run")[1]
    )


def test_draw_works_the_size_out(command: Command, project: Path) -> None:
    shown = document(command, "draw", project, "--width", 0.3, "--seed", 1)
    # (z / .3)^2 - z^2 = 38.8 cases of a large population; of sixty, 38.8 * 60 / (59 + 38.8).
    assert shown["size"] == 24
    rare = document(command, "draw", project, "--width", 0.3, "--expected", 0.05, "--seed", 1, "--dry-run")
    assert rare["size"] < 24
    assert document(command, "draw", project, "--alpha", 0.8, "--seed", 1)["size"] == 52
    through = document(command, "draw", project, "--size", 9, "--reach", "files", "--seed", 1)
    assert (through["algorithm"], sum(one["hits"] for one in through["sample"])) == ("sha256-files-v1", 9)
    assert "reached through random files: 9 turns among 60 cases; seed 1" in through["quoted"]


@pytest.mark.parametrize(
    ("argv", "code", "words"),
    [
        (("--size", "61", "--seed", "1"), 1, "61 cases cannot be drawn from 60"),
        (("--size", "5"), 1, "needs a seed"),
        (("--size", "5", "--seed", "1", "--stratify", "colour"), 1, "They have source"),
        (("--size", "5", "--seed", "1", "--where", "country"), 1, "not of the form"),
        (("--size", "5", "--seed", "1", "--allocation", "neyman"), 1, "needs a pilot"),
        (
            ("--size", "5", "--seed", "1", "--allocation", "neyman", "--pilot", "level=nowhere"),
            1,
            "no code 'nowhere' of a variable 'level'",
        ),
        (("--width", "2", "--seed", "1"), 1, "between 0 and 1"),
        (("--again", "3"), 1, "no draw 3"),
    ],
)
def test_a_refused_draw_says_why(
    command: Command, project: Path, argv: tuple[str, ...], code: int, words: str
) -> None:
    got, out, err = command("draw", project, *argv)
    assert (got, out) == (code, "")
    assert words in err


def test_wrong_usage_ends_with_2(command: Command, project: Path) -> None:
    for argv in (("draw", project, "--seed", "1"), ("draw", project, "--size", "x", "--seed", "1")):
        with pytest.raises(SystemExit) as caught:
            command(*argv)
        assert caught.value.code == 2


def test_reviewers_may_neither_draw_nor_assign(command: Command, project: Path) -> None:
    assert command("draw", project, "--size", 1, "--seed", 1, account="A")[0] == 3
    assert command("assign", project, "--reviewers", "A,B", "--seed", 1, account="A")[0] == 3


def assign(*more: object) -> tuple[object, ...]:
    return ("--reviewers", "A,B,C", "--overlap", "0.2", "--coders", 2, "--seed", 9, *more)


def test_assign_prints_loads_and_pairs(command: Command, project: Path) -> None:
    document(command, "draw", project, "--size", 30, "--stratify", "country", "--seed", 7)
    shown = document(command, "assign", project, *assign())
    assert {name: shown[name] for name in ("plan", "draw", "round", "cases", "overlap", "tasks")} == {
        "plan": 1,
        "draw": 1,
        "round": 1,
        "cases": 30,
        "overlap": 6,
        "tasks": 36,
    }
    assert [one["total"] for one in shown["loads"]] == [12, 12, 12]
    assert [(one["a"], one["b"], one["cases"]) for one in shown["pairs"]] == [
        ("A", "B", 2),
        ("A", "C", 2),
        ("B", "C", 2),
    ]
    assert shown["withdrawn"] == 180
    for name in ("A", "B", "C"):
        with open_workspace(project, account=name, passphrase=PASSPHRASE, cost=CHEAP) as workspace:
            assert workspace.worklist.counts().total == 12


def test_assign_speaks_to_people(command: Command, project: Path) -> None:
    code, out, _ = command("assign", project, *assign("--dry-run"))
    assert code == 0
    assert out.splitlines()[0] == "Would assign 60 cases, 12 of them to 2 reviewers each."
    assert out.splitlines()[-1] == "Nothing was kept."
    assert command("assign", project, "--list")[1] == "No plan yet.\n"
    _, out, _ = command("assign", project, *assign())
    assert "  A: 24 cases (16 alone, 8 shared)" in out
    assert "180 assignments that everybody had" in out
    listed = document(command, "assign", project, "--list")
    assert [(one["plan"], one["kind"], one["reviewers"]) for one in listed] == [(1, "plan", ["A", "B", "C"])]
    assert "plan, round 1" in command("assign", project, "--list")[1]


def test_assign_mixes_calibration_in_and_replaces(command: Command, project: Path, tmp_path: Path) -> None:
    known = tmp_path / "known.txt"
    known.write_text("T-0001\n\nT-0002\n", "utf-8")
    shown = document(command, "assign", project, *assign("--calibration", known, "--round", 4))
    assert (shown["calibration"], shown["cases"], shown["round"]) == (2, 58, 4)
    replaced = document(
        command, "assign", project, "--replace", "C", "--reviewers", "A,B", "--seed", 2, "--dry-run"
    )
    assert (replaced["replaced"], replaced["dropped"]) == ("C", 2)
    assert {one["round"] for one in replaced["moved"]} == {4}
    replace = ("assign", project, "--replace", "C", "--reviewers", "A,B", "--seed", 2)
    _, out, _ = command(*replace, "--dry-run")
    assert "2 calibration cases would be taken back" in out
    assert out.endswith("\nNothing was kept.\n")
    _, out, _ = command(*replace)
    assert out.splitlines()[0] == f"{len(replaced['moved'])} cases of C were handed on."
    assert "2 calibration cases were taken back: the others have them already." in out


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("T-0001,level", "'level' is no known answer"),
        ("T-0001,level=", "'level=' is no known answer"),
        ("T-0001,colour=1", "asks for no codes of 'colour'"),
        ("T-0001,level=nowhere", "'level' has no code 'nowhere'"),
        ("T-0001,level=1;2", "'level' takes one code"),
        ("T-0001,level={}", "'level' takes one code"),
        ("T-0001,level=1,level=2", "stands there twice"),
        ("T-0001\nT-0001,level=1", "stands there twice"),
        ('T-0001,"level=1', "cannot be read"),
    ],
)
def test_known_answers_fit_the_codebook(
    command: Command, project: Path, tmp_path: Path, line: str, words: str
) -> None:
    known = tmp_path / "known.csv"
    known.write_text(f"{line}\n", "utf-8")
    code, _, err = command("assign", project, "--reviewers", "A,B", "--seed", 1, "--calibration", known)
    assert code == 1
    assert words in err
    assert command("assign", project, "--list")[1] == "No plan yet.\n"


def test_what_is_known_is_kept_with_the_plan(command: Command, project: Path, tmp_path: Path) -> None:
    known = tmp_path / "known.csv"
    known.write_text("T-0001,level=1\nT-0002\n", "utf-8-sig")
    command("assign", project, "--reviewers", "A,B", "--seed", 1, "--calibration", known)
    with open_workspace(project, account="sup", passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        (plan,) = workspace.assigning.all()
    assert plan.record["calibration"] == ["T-0001", "T-0002"]
    assert plan.record["known"] == {"T-0001": {"level": ["1"]}}


def test_substitutes_who_lack_a_calibration_case_get_it(
    command: Command, project: Path, tmp_path: Path
) -> None:
    known = tmp_path / "known.txt"
    known.write_text("T-0001\nT-0002\n", "utf-8")
    command("assign", project, "--reviewers", "A,B", "--seed", 1, "--calibration", known)
    replace = ("assign", project, "--replace", "A", "--reviewers", "B,C", "--seed", 2)
    _, out, _ = command(*replace, "--dry-run")
    assert "2 of them are calibration cases: whoever lacked one would get it." in out
    _, out, _ = command(*replace)
    assert "2 of them are calibration cases: whoever lacked one got it." in out
    assert "taken back" not in out
    with open_workspace(project, account="C", passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        coded = workspace.worklist.counts().total
    assert f"  C: {coded}\n" in out


def test_assign_says_what_it_could_not_do(command: Command, project: Path, tmp_path: Path) -> None:
    document(command, "draw", project, "--size", 9, "--seed", 1)
    command("assign", project, "--reviewers", "A,B", "--seed", 1)
    drawn = {
        one["case_id"] for one in document(command, "draw", project, "--size", 12, "--seed", 1)["sample"]
    }
    known = tmp_path / "known.txt"
    known.write_text("\n".join([one for one in IDS if one not in drawn][:2]), "utf-8")
    _, out, _ = command("assign", project, "--reviewers", "A,B,C", "--seed", 1, "--calibration", known)
    assert "9 cases have assignments already and were left out." in out
    assert "2 for calibration" in out
    assert "draw 2" in command("assign", project, "--list")[1]
    _, out, _ = command("assign", project, "--replace", "A", "--reviewers", "B", "--seed", 1)
    assert "cases stay: the others have them already." in out
    broken = tmp_path / "broken.txt"
    broken.write_bytes(b"\xff\xfe\x00")
    code, _, err = command("assign", project, "--reviewers", "A,B", "--seed", 1, "--calibration", broken)
    assert (code, "not UTF-8" in err) == (1, True)


@pytest.mark.parametrize("share", ["20%", "1/5", " 0.20 "])
def test_shares_are_written_in_several_ways(command: Command, project: Path, share: str) -> None:
    shown = document(
        command, "assign", project, "--reviewers", "A, B", "--overlap", share, "--seed", 1, "--dry-run"
    )
    assert shown["overlap"] == 12
    by_count = document(
        command, "assign", project, "--reviewers", "A,B", "--overlap-count", 12, "--seed", 1, "--dry-run"
    )
    assert by_count["overlap"] == 12


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (("--reviewers", "A,B", "--overlap", "20", "--seed", "1"), "not a share"),
        (("--reviewers", "A,B", "--overlap", "x%", "--seed", "1"), "not a share"),
        (("--reviewers", "A,B", "--overlap", "1/0", "--seed", "1"), "not a share"),
        (("--reviewers", "A,Z", "--seed", "1"), "no account 'Z'"),
        (("--reviewers", "A,sup", "--seed", "1"), "not an enabled reviewer"),
        (("--reviewers", "A,B", "--coders", "3", "--seed", "1"), "cannot be found among 2"),
        (("--reviewers", "A,B"), "needs reviewers and a seed"),
        (("--seed", "1"), "needs reviewers and a seed"),
        (("--reviewers", "A,B", "--seed", "1", "--calibration", "nowhere.txt"), "does not exist"),
        (("--reviewers", "A,B", "--seed", "1", "--second", "sap"), "--second VARIABLE=CODE"),
        (("--reviewers", "A,B", "--seed", "1", "--second", "level=1"), "coded by one reviewer alone"),
        (("--reviewers", "A,B", "--seed", "1", "--second", "level=nowhere"), "no code 'nowhere'"),
    ],
)
def test_a_refused_plan_says_why(command: Command, project: Path, argv: tuple[str, ...], words: str) -> None:
    code, out, err = command("assign", project, *argv)
    assert (code, out) == (1, "")
    assert words in err


def test_second_coders_are_given_by_command(command: Command, project: Path, tmp_path: Path) -> None:
    document(command, "assign", project, "--reviewers", "A,B,C", "--overlap", "0", "--seed", 1)
    with open_workspace(project, account="A", passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        (variable,) = workspace.codebook.enabled
        codes = [code.id for code in variable.offered]
        cases = [row.case_id for row in workspace.worklist.rows(1, 10)]
    rows = [f"{case},{variable.id},{codes[at > 2]}" for at, case in enumerate(cases)]
    answers = tmp_path / "answers.csv"
    answers.write_text("\n".join(["case_id,variable,code", *rows]) + "\n", "utf-8")
    assert command("code", project, answers, account="A")[0] == 0
    second = ("--second", f"{variable.id}={codes[0]}", "--shares", "1,0", "--reviewers", "A,B,C", "--seed", 4)
    _, out, _ = command("assign", project, *second, "--dry-run")
    assert out == (
        "3 of 10 cases coded once would get a second coder, 3 of them with the code.\nNothing was kept.\n"
    )
    shown = document(command, "assign", project, *second)
    assert (shown["plan"], shown["round"], shown["first"]) == (2, 2, 10)
    assert {one["reviewer"] for one in shown["second"]} <= {"B", "C"}
    assert {(one["with_code"], one["weight"]) for one in shown["second"]} == {(True, 1.0)}


def test_assign_brings_abandoned_work_back(command: Command, project: Path) -> None:
    command("assign", project, "--reviewers", "A,B,C", "--seed", 1, "--in-rounds", 2, "--overlap", "0")
    found = document(command, "assign", project, "--bring-back", 1)
    assert found == {"returns_after_days": 0, "moved": 0, "kept": 0, "drafts": 0}
    found = document(command, "assign", project, "--returns-after", 14, "--bring-back", 14, "--dry-run")
    assert found == {"returns_after_days": 0, "unbegun": 0, "drafts": 0, "handed_back": 0}
    assert document(command, "assign", project, "--returns-after", 14) == {"returns_after_days": 14}
    assert command("assign", project, "--returns-after", -1)[0] == 1
    assert command("assign", project, "--bring-back", 14)[1].startswith("Work comes back after 14 days.")


def test_a_size_by_a_pilot_needs_codings(command: Command, project: Path) -> None:
    code, _, err = command("draw", project, "--alpha-width", 0.2, "--seed", 1)
    assert (code, "--of VARIABLE" in err) == (1, True)
    code, _, err = command("draw", project, "--alpha-width", 0.2, "--of", "level", "--seed", 1)
    assert (code, "pilot" in err) == (1, True)


def test_people_are_enabled_again(command: Command, project: Path) -> None:
    assert command("people", "disable", project, "C")[0] == 0
    shown = document(command, "people", "enable", project, "C")
    assert (shown["name"], shown["enabled"]) == ("C", True)
    assert len(shown["passphrase"]) > 10
    assert command("people", "enable", project, "C")[0] == 1
