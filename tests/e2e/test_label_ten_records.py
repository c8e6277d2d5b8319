"""From an empty folder to an exported label, through the real window, with a kill in the middle."""

from __future__ import annotations

import csv
import random
import signal
from pathlib import Path

from tests.e2e.conftest import write_vics
from tests.e2e.onlooker import SECRET, wait_for_answers, wait_for_submitted
from tests.e2e.planned import Record, plan
from tests.e2e.program import Program
from tests.e2e.x_server import Keyboard

TITLE = "Unit North"


def make_project(program: Program, folder: Path, *, series: int) -> Path:
    """A project whose reviewer r-01 has an imported VICS file in the queue; gives the passphrase file."""
    secret = program.passphrase_file(SECRET)
    access = ("--as", "s-01", "--passphrase-file", secret)
    new = ("new", folder, "--codebook", "gi-2018", "--title", TITLE, "--supervisor", "s-01")
    program.run(*new, "--passphrase-file", secret)
    program.run(
        "people", "add", folder, "r-01", "--role", "reviewer", "--new-passphrase-file", secret, *access
    )
    program.run("import", folder, write_vics(folder.with_suffix(".json"), series=series), *access)
    return secret


def type_record(keyboard: Keyboard, record: Record, *, first: int = 0) -> None:
    """Type a record's answers from the `first` variable on, and submit."""
    keys = [key for strokes in record.strokes[first:] for key in strokes]
    keyboard.press(*keys, "Return")


def test_ten_records_are_typed_killed_finished_and_exported(
    program: Program, screen: Keyboard, tmp_path: Path
) -> None:
    folder = tmp_path / "project"
    secret = make_project(program, folder, series=11)
    book = program.json("codebook", "show", "gi-2018")
    rng = random.Random(2018)
    records = [plan(book, rng) for _ in range(10)]
    window = program.open_window(folder, account="r-01", passphrase=secret)
    try:
        screen.focus(TITLE)
        for record in records[:5]:
            type_record(screen, record)
        wait_for_submitted(folder, 5)

        half = len(records[5].strokes) // 2
        screen.press(*(key for strokes in records[5].strokes[:half] for key in strokes))
        wait_for_answers(folder, half)
        window.send_signal(signal.SIGKILL)
        window.wait(timeout=10)

        window = program.open_window(folder, account="r-01", passphrase=secret)
        screen.focus(TITLE)
        type_record(screen, records[5], first=half)
        for record in records[6:]:
            type_record(screen, record)
        wait_for_submitted(folder, 10)
        screen.press("ctrl+q")
        assert window.wait(timeout=30) == 0
    except BaseException:
        screen.picture(tmp_path / "screen.png")
        raise

    target = tmp_path / "out"
    access = ("--as", "r-01", "--passphrase-file", secret)
    program.run("export", folder, "--to", target, "--format", "csv,jsonl", *access)
    exported: dict[str, dict[str, set[str]]] = {}
    with (target / "codings.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            code = row["code"] if row["state"] == "answered" else row["state"]
            exported.setdefault(row["case_id"], {}).setdefault(row["variable"], set()).add(code)
    assert len(exported) == 10
    for (case_id, answers), record in zip(sorted(exported.items()), records, strict=True):
        given = {name: set(codes) for name, codes in record.given.items()}
        asked = {name: codes for name, codes in answers.items() if codes - {"does_not_apply", "not_reached"}}
        assert asked == given, case_id
    checked = program.json("doctor", folder, *access)
    assert checked["ok"], checked
    assert checked["counts"]["codings"] == 10
