"""Commands that read and write files: hostile names and contents stay words on the lines of the command."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from reviewer.cli.main import Program, run
from reviewer.cli.windows import WindowRequest
from reviewer.domain.person import Role
from reviewer.workspace import create_project, open_workspace
from tests.cli.test_hostile_words import FORGED, HOSTILE, faults
from tests.costs import CHEAP
from tests.services.rated import BOOK

PASSPHRASE = "calm lakes of a test"
LONG = "long" * 20_000
NAME = f"n\n{FORGED}\r{FORGED}\x1b[2J\u202e\u3164\ue000<b>"
"""As the name of a file."""
COLUMN = "batch<b>\u3164"
TEXTS = (*HOSTILE, LONG, "<b>x</b>", "\u3164\ufe0f\ue000")
LONGEST_LINE = 2_100


def no_window(_request: WindowRequest) -> int:
    raise AssertionError("no window is opened here")


def table(path: Path, head: Sequence[str], rows: Sequence[Sequence[object]]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([head, *rows])
    return path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a project of hostile values, which are its strata, and with files beside it."""
    folder = tmp_path_factory.mktemp("hostile-files")
    (folder / "passphrase").write_text(PASSPHRASE + "\n", "utf-8")
    project = folder / f"project{NAME}"
    (folder / "small.toml").write_text(BOOK.format(version="1"), "utf-8")
    create_project(
        project, title="<b>T</b>\u202e", codebook=str(folder / "small.toml"), supervisor="s-01",
        passphrase=PASSPHRASE, cost=CHEAP,
    )  # fmt: skip
    cases = [[f"S-{at}", TEXTS[at % len(TEXTS)]] for at in range(40)]
    table(folder / "cases.csv", ["case_id", COLUMN], cases)
    with open_workspace(project, account="s-01", passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        workspace.people.add("r-01", frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
        outcome = workspace.intake.import_files([folder / "cases.csv"])
        assert outcome.accepted, list(map(str, outcome.files[0].problems))
    return folder


@pytest.fixture
def place(made: Path, tmp_path: Path) -> Path:
    """A copy of it, for one test alone."""
    return shutil.copytree(made, tmp_path / "copy")


Command = Callable[..., tuple[int, str]]


@pytest.fixture
def command(place: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    def called(*argv: object, access: bool = True) -> tuple[int, str]:
        who = "r-01" if argv[0] == "code" else "s-01"
        own = ("--as", who, "--passphrase-file", place / "passphrase") if access else ()
        try:
            code = run([*map(str, argv), *map(str, own)], Program(open_window=no_window))
        except SystemExit as ended:
            code = int(str(ended.code))
        said = capsys.readouterr()
        everything = said.out + said.err
        assert faults(everything) == [], argv
        assert "something went wrong" not in everything
        if "--json" in argv:
            json.loads(said.out or "null")
        else:
            assert max(map(len, everything.split("\n"))) <= LONGEST_LINE, argv
        return code, everything

    return called


@pytest.fixture
def project(place: Path) -> Path:
    return place / f"project{NAME}"


@pytest.mark.parametrize("as_json", [(), ("--json",)], ids=["words", "json"])
def test_what_files_bring_in(command: Command, place: Path, project: Path, as_json: tuple[str, ...]) -> None:
    values = [[f"T-{at}", "1", text, text, text, text] for at, text in enumerate(TEXTS)]
    head = ["case_id", "media_id", "md5", "size", "created", COLUMN]
    wrong = table(place / f"{NAME}.csv", head, values)
    mapped = place / f"{NAME}.toml"
    mapped.write_text(f"columns = {json.dumps({NAME: 'case_id'})}\n", "utf-8")
    absent = place / f"absent{NAME}.csv"
    ratings = [["S-1", text[:50], text, text] for text in TEXTS]
    answers = table(place / f"answers{NAME}.csv", ["case_id", "variable", "code", "note"], ratings)
    lines = place / f"answers{NAME}.jsonl"
    lines.write_text("".join(json.dumps({text: text}) + "\n" for text in TEXTS), "utf-8")
    known = place / f"known{NAME}.csv"
    known.write_text(f"{TEXTS[0]!r},{TEXTS[3]}=x\nS-1,<b>\u202e=\u202e\n", "utf-8")
    assert command("import", project, wrong, absent, *as_json)[0] == 1
    assert command("import", project, wrong, "--dry-run", *as_json)[0] == 1
    assert command("import", project, wrong, "--accept-valid", place / f"{NAME}.rest", *as_json)[0] == 0
    assert command("import", project, wrong, "--mapping", mapped, *as_json)[0] == 1
    command("import", project, place / "cases.csv", "--save-mapping", place / f"kept{NAME}.toml", *as_json)
    assert command("code", project, answers, *as_json)[0] == 1
    assert command("code", project, lines, *as_json)[0] == 1
    given = ("--reviewers", "r-01", "--seed", "1", "--calibration", known)
    assert command("assign", project, *given, *as_json)[0] == 1


@pytest.mark.parametrize("as_json", [(), ("--json",)], ids=["words", "json"])
def test_draws_and_exports_of_hostile_values(
    command: Command, place: Path, project: Path, as_json: tuple[str, ...]
) -> None:
    by = ("--size", "20", "--seed", "1", "--stratify", COLUMN)
    assert command("draw", project, *by, *as_json)[0] == 0
    assert command("draw", project, "--list", *as_json)[0] == 0
    assert command("draw", project, "--again", "1", *as_json)[0] == 0
    # One reviewer is no team: refused, in words.
    assert command("assign", project, "--reviewers", "r-01", "--seed", "1", *as_json)[0] == 1
    assert command("assign", project, "--list", *as_json)[0] == 0
    to = ("--to", place / f"out{NAME}", "--scope", "cases", "--format")
    assert command("export", project, *to, "csv,jsonl", *as_json)[0] == 0
    # A cell of a workbook does not hold the longest text.
    assert command("export", project, *to, "xlsx", *as_json)[0] == 1
    assert command("trail", project, *as_json)[0] == 0
    assert command("doctor", project, *as_json)[0] == 0


@pytest.mark.parametrize("as_json", [(), ("--json",)], ids=["words", "json"])
def test_codebooks_backups_and_packages_under_hostile_names(
    command: Command, place: Path, project: Path, as_json: tuple[str, ...]
) -> None:
    broken, other = place / f"{NAME}.toml", place / f"other{NAME}.toml"
    words = json.dumps(f"Kind {NAME}")
    broken.write_text(BOOK.format(version="2").replace('"Kind"', words), "utf-8")
    other.write_text(BOOK.format(version="3").replace('"Kind"', json.dumps("<b>Kind\n")), "utf-8")
    for action in (("check", broken), ("check", other), ("show", other), ("show", place / NAME)):
        command("codebook", *action, *as_json, access=False)
    command("codebook", "diff", place / "small.toml", other, *as_json, access=False)
    command("codebook", "convert", other, place / f"other{NAME}.xlsx", *as_json, access=False)
    backup, package = place / f"{NAME}.backup", place / f"{NAME}.tar"
    assert command("backup", project, "--to", backup, *as_json)[0] == 0
    assert command("restore", backup, place / f"again{NAME}", *as_json)[0] == 0
    assert command("package", project, "--to", package, *as_json)[0] == 0
    assert command("verify", package, "--project", project, *as_json)[0] == 0
    assert command("merge", project, package, broken, *as_json)[0] == 1
    changed = place / f"changed{NAME}.tar"
    changed.write_bytes(package.read_bytes().replace(b"sha256", b"sha257", 1))
    assert command("verify", changed, *as_json, access=False)[0] in {1, 4}
    assert command("merge", project, changed, place / f"absent{NAME}", *as_json)[0] in {1, 4}
    for absent in (("open",), ("doctor",), ("trail",), ("agreement",)):
        assert command(*absent, place / f"absent{NAME}")[0] in {1, 2}


def test_names_that_are_typed_stay_words(command: Command, project: Path) -> None:
    for argv in (
        ("people", "add", project, NAME, "--role", "reviewer"),
        ("people", "disable", project, NAME),
        ("address", "revoke", project, NAME),
        ("trail", project, "--kind", NAME, "--by", LONG, "--about", NAME),
        ("draw", project, "--size", "3", "--seed", "1", "--where", NAME),
        ("draw", project, "--size", "3", "--seed", "1", "--stratify", LONG),
        ("agreement", project, "--variable", NAME),
        ("disagreements", project, "--variable", LONG),
        ("export", project, "--to", project / NAME, "--format", NAME),
        ("import", project, "--format", NAME),
        (NAME, LONG),
    ):
        assert command(*argv)[0] in {0, 1, 2, 3}
