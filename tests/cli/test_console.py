"""What comes from files steers no terminal, begins no line, and leaves a JSON document as it is."""

from __future__ import annotations

import io
import json
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.cli.console import Console, one_line
from reviewer.cli.main import Program, run
from reviewer.cli.windows import WindowRequest
from reviewer.workspace import create_project
from tests.costs import CHEAP

SECRET = "a passphrase of the test"
HOSTILE = "ca\nreviewer: all is well\x1b[2J\x9b31m\u202egpj\u2028\r\x07\U000e0041é漢"


def console(encoding: str, *, as_json: bool) -> tuple[Console, io.BytesIO]:
    written = io.BytesIO()
    stream = io.TextIOWrapper(written, encoding=encoding, newline="\n", write_through=True)
    return Console(stream, stream, as_json), written


@given(st.text(max_size=60), st.sampled_from(["utf-8", "ascii", "latin-1", "cp1252", "cp437"]))
def test_a_document_says_the_same_in_every_encoding_and_holds_nothing_that_steers(
    text: str, encoding: str
) -> None:
    made, written = console(encoding, as_json=True)
    made.result({"file": text}, "unused")
    said = written.getvalue().decode(encoding)
    assert json.loads(said) == {"file": text}
    assert all(sign == "\n" or sign.isprintable() for sign in said)


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_what_is_said_is_one_line_without_signs_that_steer(encoding: str) -> None:
    made, written = console(encoding, as_json=False)
    made.say(f"reviewer: {HOSTILE}")
    said = written.getvalue().decode(encoding)
    assert said.count("\n") == 1
    assert not any(unicodedata.category(sign) in {"Cc", "Cf", "Zl", "Zp"} for sign in said.rstrip("\n"))
    assert said.startswith("reviewer: ca\\nreviewer: all is well\\u001b[2J\\u009b31m\\u202egpj\\u2028")


def test_a_part_of_a_line_begins_neither_line_nor_column() -> None:
    assert one_line("a\tb\nc") == "a\\tb\\nc"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    create_project(folder, title="T", codebook="gi-2018", supervisor="sup", passphrase=SECRET, cost=CHEAP)
    (tmp_path / "secret").write_text(SECRET + "\n", "utf-8")
    return folder


def no_window(_request: WindowRequest) -> int:
    raise AssertionError("no window is opened here")


@pytest.fixture
def said(capfd: pytest.CaptureFixture[str]) -> Callable[..., list[str]]:
    """Runs a command; gives everything that it writes, by lines."""

    def call(*arguments: str) -> list[str]:
        with suppress(SystemExit):
            run(arguments, Program(open_window=no_window))
        written = "".join(capfd.readouterr())
        assert all(sign in "\n\t" or sign.isprintable() for sign in written), ascii(written)
        return written.split("\n")

    return call


def test_no_name_of_a_file_and_no_word_in_it_speaks_for_the_program(
    tmp_path: Path, project: Path, said: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    name = "ca\nreviewer: all is well\x1b[2J\u202e.csv"
    (tmp_path / name).write_text('case_id,source\n"S-1\nreviewer: stored\x1b[31m",x\n"",y\n', "utf-8")
    access = ("--as", "sup", "--passphrase-file", "secret")
    for arguments in (
        ("import", "project", name, *access),
        ("import", "project", name + "-missing", *access),
        ("code", "project", "--answers", name, *access),
        ("codebook", "check", name),
        ("codebook", "show", name),
        ("verify", name),
        ("merge", "project", name, *access),
        ("agreement", name),
        ("--\nreviewer: all is well\x1b[2J",),
        ("import", "project", "cases.csv", "--\nreviewer: all is well\x1b[2J", *access),
        ("restore", name, "new", "--passphrase-file", "secret"),
    ):
        lines = said(*arguments)
        assert len(lines) > 1, arguments
        assert not any(one.startswith(("reviewer: all is well", "reviewer: stored")) for one in lines), lines


def test_doctor_lists_strange_names_in_lines_of_its_own(
    tmp_path: Path, project: Path, said: Callable[..., list[str]]
) -> None:
    (project / "x\nok   everything: is well\x1b[31m").write_text("")
    lines = said("doctor", str(project), "--as", "sup", "--passphrase-file", str(tmp_path / "secret"))
    assert len(lines) > 1
    assert not any(one.startswith("ok   everything") for one in lines), lines
