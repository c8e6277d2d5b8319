"""What the manual tells is what the program does: its commands run, its options are the parser's."""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.cli.main import Program, build_parser
from tests.house.source import PROJECT

MANUAL = PROJECT / "docs" / "manual"
_HEADING = re.compile(r"^## reviewer (.+)$", re.MULTILINE)


def leaves(parser: argparse.ArgumentParser, name: str = "") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Every command that can be given, by its words."""
    groups = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    if not groups:
        yield name, parser
    for group in groups:
        for word, child in group.choices.items():
            yield from leaves(child, f"{name} {word}".strip())


def sections() -> dict[str, str]:
    """The text of each command of commands.md, by its words."""
    text = (MANUAL / "commands.md").read_text("utf-8")
    parts = _HEADING.split(text)[1:]
    words = (re.match(r"[a-z ]+\b", heading) for heading in parts[::2])
    return {match.group().strip(): body for match, body in zip(words, parts[1::2], strict=True) if match}


def told_options(section: str) -> set[str]:
    rows = [line.split(" | ")[0] for line in section.splitlines() if line.startswith("| `--")]
    return {option for row in rows for option in re.findall(r"`(--[a-z-]+)", row)}


COMMANDS = dict(leaves(build_parser(Program(open_window=lambda _request: 0))))


def test_the_manual_tells_every_command_and_no_other() -> None:
    assert set(sections()) == set(COMMANDS)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_the_manual_tells_every_option_and_no_other(name: str) -> None:
    known = {option for action in COMMANDS[name]._actions for option in action.option_strings}
    assert told_options(sections()[name]) == known - {"-h", "--help"}


@pytest.mark.skipif(sys.platform == "win32", reason="the manual's commands are for a POSIX shell")
def test_the_first_steps_lead_to_an_exported_label(tmp_path: Path, own_home: Path) -> None:
    blocks = re.findall(r"```sh run\n(.*?)```", (MANUAL / "first-steps.md").read_text("utf-8"), re.DOTALL)
    assert len(blocks) == 5
    programs = own_home / "programs"
    programs.mkdir()
    called = programs / "reviewer"
    called.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m reviewer "$@"\n', "utf-8")
    called.chmod(0o700)
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", "".join(blocks)],
        cwd=tmp_path,
        env={**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    rows = (tmp_path / "labels" / "codings.csv").read_text("utf-8").splitlines()
    assert sum("S-000123" in row and ",posing," in row for row in rows) == 1
    assert (tmp_path / "supervisor.pass").stat().st_mode & 0o777 == 0o600


def test_every_page_is_reached_from_the_first_and_no_link_is_dead() -> None:
    reached, waiting = set[str](), ["index.md"]
    while waiting:
        page = waiting.pop()
        reached.add(page)
        targets = re.findall(r"\]\(([\w-]+\.md)(?:#[\w-]+)?\)", (MANUAL / page).read_text("utf-8"))
        waiting += [one for one in targets if one not in reached]
    assert reached == {one.name for one in MANUAL.glob("*.md")}


def test_the_messages_of_troubleshooting_are_the_programs_own() -> None:
    pages = (MANUAL / "troubleshooting.md").read_text("utf-8")
    cells = [line.split(" | ")[0][2:] for line in pages.splitlines() if line.startswith("| ")]
    told = [part.strip(" .") for cell in cells for part in re.split(r"…|/", cell) if len(part) > 12]
    source = " ".join(
        re.sub(r'"\s+f?"', "", path.read_text("utf-8"))
        for path in (PROJECT / "src" / "reviewer").rglob("*.py")
    )
    missing = [one for one in told if one not in source]
    assert missing == [], missing
