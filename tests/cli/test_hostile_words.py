"""What a file can fill in steers no terminal, hides nothing, and begins no line of its own in any command."""

from __future__ import annotations

import csv
import json
import re
import unicodedata
import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from reviewer.cli.main import Program, run
from reviewer.cli.windows import WindowRequest
from reviewer.domain.answer import Answer, chosen, typed
from reviewer.domain.person import Role
from reviewer.domain.sheet import Sheet
from reviewer.ui.printing import pdf_of
from reviewer.workspace import create_project
from tests.costs import CHEAP
from tests.services.rated import BOOK, PASSPHRASE, START, SUPERVISOR, Rated, signed_in

FORGED = "Entry 7 FORGED"
HOSTILE = (
    f"a\n{FORGED}",
    f"b\r{FORGED}",
    f"c\u2028{FORGED}",
    "d\x1b[2J\x1b]0;title\x07",
    "e\u202egpj.exe\u2066",
    f"f\t{FORGED}\x85{FORGED}",
    "=1+1",
    '<img src="file:///etc/hostname"><b>x</b>\ue0007\ue001',
)
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
CODERS = ("r-01", "r-02")
Command = Callable[..., str]


def no_window(_request: WindowRequest) -> int:
    raise AssertionError("no window is opened here")


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Cases of hostile ids and attributes, which two reviewers coded differently."""
    folder = tmp_path_factory.mktemp("hostile") / "project"
    book, brought = folder.parent / "small.toml", folder.parent / "cases.jsonl"
    book.write_text(BOOK.format(version="1"), "utf-8")
    rows = [
        # A name of a case with a control sign is refused.
        {"case_id": f"S-{at}" if CONTROL.search(text) else text, "source": text}
        for at, text in enumerate(HOSTILE, 1)
    ]
    brought.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    (folder.parent / "passphrase").write_text(PASSPHRASE + "\n", "utf-8")
    create_project(
        folder, title="Unit", codebook=str(book), supervisor=SUPERVISOR, passphrase=PASSPHRASE, cost=CHEAP
    )
    with signed_in(folder, SUPERVISOR) as workspace:
        for name in CODERS:
            workspace.people.add(name, frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
        outcome = workspace.intake.import_files([brought])
        assert outcome.files[0].stored, outcome.to_json()
        rated = Rated(folder, workspace)
        for case in range(1, len(rows) + 1):
            for turn, who in enumerate(CODERS):
                answers: dict[str, Answer] = {
                    "kind": chosen("two" if turn else "one"),
                    "grade": chosen("low"),
                    "marks": chosen("b"),
                    "count": typed("2"),
                }
                rated.submit(who, case, Sheet(rated.book, answers), at=START + timedelta(hours=case + turn))
    return folder


@pytest.fixture
def command(study: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    access = ("--as", SUPERVISOR, "--passphrase-file", str(study.parent / "passphrase"))

    def called(*argv: str | Path) -> str:
        code = run([*map(str, argv), *access], Program(open_window=no_window))
        said = capsys.readouterr()
        # Codings that no desk made are told of, by code 4 and 1.
        assert code in {0, 1, 4}, said.err
        return said.out + said.err

    return called


def faults(said: str) -> list[str]:
    """Signs that steer or hide, and lines that no command wrote."""
    found = [
        f"U+{ord(sign):04X}"
        for sign in said
        if sign not in "\n\t" and unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
    ]
    return found + [line for line in said.split("\n") if line.lstrip().startswith(FORGED)]


@pytest.mark.parametrize(
    "argv",
    [
        ("agreement",),
        ("agreement", "--variable", "kind", "--by", "source"),
        ("disagreements",),
        ("trail",),
        ("trail", "--verify"),
        ("doctor",),
        ("people", "list"),
        ("address", "list"),
        ("draw", "--list"),
    ],
    ids=" ".join,
)
def test_words_of_a_file_stay_words(command: Command, study: Path, argv: tuple[str, ...]) -> None:
    at = 2 if argv[1:2] == ("list",) else 1
    said = command(*argv[:at], study, *argv[at:])
    assert said
    assert faults(said) == [], said


def test_pages_that_commands_write_are_words_too(
    command: Command, study: Path, tmp_path: Path, qapp: object
) -> None:
    command("agreement", study, "--report", tmp_path / "agreement.html")
    command("export", study, "--to", tmp_path / "out", "--scope", "cases", "--format", "csv,xlsx")
    pages = [tmp_path / "agreement.html", *(tmp_path / "out").glob("*.html")]
    assert len(pages) > 1
    for page in pages:
        html = page.read_text("utf-8")
        # A break is a space on a page.
        assert [one for one in faults(html) if one.startswith("U+")] == [], page.name
        assert "<img" not in html, page.name
        assert pdf_of(html).startswith(b"%PDF-")
    with zipfile.ZipFile(tmp_path / "out" / "cases.xlsx") as book:
        for name in book.namelist():
            # Whole XML, whatever signs the cells have.
            assert ET.fromstring(book.read(name)) is not None
            assert b"<f>" not in book.read(name)


def test_names_of_a_table_of_ratings_stay_in_their_cells(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "ratings.csv"
    with file.open("w", newline="", encoding="utf-8") as stream:
        rows = csv.writer(stream)
        rows.writerow(["unit", *HOSTILE[:4]])
        rows.writerows([at, *HOSTILE[at % 3 : at % 3 + 4]] for at in range(30))
    run(["agreement", str(file), "--level", "nominal"], Program(open_window=no_window))
    said = capsys.readouterr()
    assert "FORGED" in said.out
    assert faults(said.out + said.err) == []
