"""One file, one subject; nothing of the machine it was written on; nothing unfinished."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.source import PROJECT, python_files, shown, text_files

MOST_LINES = 300
MOST_LINES_OF_TESTS = 400
MOST_LINES_OF_A_FUNCTION = 50
# Longer on purpose, each with its reason.
LONGER_FILES: dict[str, str] = {
    "db/versions/0001_first_form.py": "the whole first form of the store, frozen",
    "tests/services/test_agreement_of_project.py": "one simulated study, made once, asked everything",
}
LUMBER_ROOMS = {"utils", "util", "misc", "common", "helpers", "helper", "stuff", "tools"}
# Spelt so that they do not find themselves. Ann is invented: her paths stand in tests of mounted disks.
NEVER_IN_A_FILE = {
    "a path of one machine": r"/wor[k]/\w|/roo[t]/\w|/hom[e]/(?!ann/)\w+/",
    "a package host": r"(pyp[i]|pythonhoste[d]|npmj[s])\.(org|com)|deb\.debia[n]\.org",
    "unfinished work": r"\bTOD[O]\b|\bFIXM[E]\b|NotImplemente[d]Error|\bXX[X]\b",
    "a mock": r"MagicMoc[k]|unittest\.moc[k]|from unittest import moc[k]",
    "a sleep in place of a condition": r"\btime\.slee[p]\(|\bqSlee[p]\(|QThread\.m?slee[p]\(",
}
NEVER_IN_A_LOCK = r"://|--(extra-)?index-url|--find-links|\bfile:"


def function_lengths(text: str) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def prints(text: str) -> list[int]:
    calls = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
    return [call.lineno for call in calls if isinstance(call.func, ast.Name) and call.func.id == "print"]


def found_in(text: str) -> list[str]:
    return [what for what, pattern in NEVER_IN_A_FILE.items() if re.search(pattern, text)]


def test_files_have_one_subject() -> None:
    sizes = {shown(path): len(path.read_text("utf-8").splitlines()) for path in python_files()}
    long = {name: size for name, size in sizes.items() if size > most_lines(name)}
    assert {name: size for name, size in long.items() if name not in LONGER_FILES} == {}
    assert [name for name in LONGER_FILES if name not in long] == [], "no longer an exception"


def most_lines(name: str) -> int:
    return MOST_LINES_OF_TESTS if name.startswith("tests/") else MOST_LINES


def test_functions_fit_on_a_screen() -> None:
    long = [
        f"{shown(path)}: {name} has {length} lines"
        for path in python_files()
        for name, length in function_lengths(path.read_text("utf-8"))
        if length > MOST_LINES_OF_A_FUNCTION
    ]
    assert long == []


def test_a_long_function_is_found() -> None:
    text = "class A:\n    def f(self):\n" + "        x = 1\n" * 50
    assert list(function_lengths(text)) == [("f", 51)]


def test_there_are_no_lumber_rooms() -> None:
    parts = {part for path in python_files() for part in Path(shown(path)).with_suffix("").parts}
    assert parts & LUMBER_ROOMS == set()


def test_nothing_prints() -> None:
    assert prints("def f():\n    print(1)") == [2]
    assert [f"{shown(p)}:{line}" for p in python_files("src") for line in prints(p.read_text("utf-8"))] == []


def test_files_name_no_machine_and_are_finished() -> None:
    found = [f"{shown(path)}: {what}" for path, text in text_files() for what in found_in(text)]
    assert found == []


@pytest.mark.parametrize(
    ("planted", "what"),
    [
        ("cd /wor" + "k/main", "a path of one machine"),
        ("/hom" + "e/somebody/x", "a path of one machine"),
        ("https://pyp" + "i.org/simple", "a package host"),
        ("# TOD" + "O later", "unfinished work"),
        ("m = MagicMoc" + "k()", "a mock"),
        ("time.slee" + "p(1)", "a sleep in place of a condition"),
    ],
)
def test_a_planted_text_is_found(planted: str, what: str) -> None:
    assert found_in(planted) == [what]


def test_locks_hold_hashes_and_no_address() -> None:
    locks = sorted(PROJECT.glob("requirements*.lock"))
    assert [lock.name for lock in locks] == [
        "requirements-bench-irrcac.lock",
        "requirements-bench.lock",
        "requirements-build.lock",
        "requirements-dev.lock",
        "requirements-spark.lock",
        "requirements.lock",
    ]
    for lock in locks:
        text = lock.read_text("utf-8")
        assert re.findall(NEVER_IN_A_LOCK, text) == []
        pins = re.findall(r"^([a-z0-9._-]+)==", text, re.MULTILINE)
        assert pins
        assert pins == re.findall(r"^([a-z0-9._-]+)==.*\n    --hash=sha256:", text, re.MULTILINE)


def test_the_users_lock_holds_no_tools_and_agrees_with_the_developers() -> None:
    pins = {
        name: set(re.findall(r"^(\S+==\S+)", (PROJECT / name).read_text("utf-8"), re.MULTILINE))
        for name in ("requirements.lock", "requirements-dev.lock")
    }
    assert pins["requirements.lock"] < pins["requirements-dev.lock"]
    assert not any(pin.startswith(("pytest", "mypy", "ruff")) for pin in pins["requirements.lock"])


def test_the_canary_of_the_pins_is_in_force() -> None:
    locked = (PROJECT / "requirements.lock").read_text("utf-8")
    version = re.search(r"^pyside6-essentials==(\d+)\.(\d+)", locked, re.MULTILINE)
    assert version is not None
    assert version.groups() == ("6", "11")
