"""Every option of `draw` and `assign` is in the manual, and the manual names no other."""

from __future__ import annotations

import argparse
import re

import pytest

from reviewer.cli import assigning, drawing
from tests.house.source import PROJECT

MANUAL = (PROJECT / "docs" / "manual" / "sampling.md").read_text("utf-8")
ELSEWHERE = {"--help", "--as", "--passphrase-file", "--json", "--seed"}


@pytest.mark.parametrize(
    ("group", "heading"), [(drawing, "## Drawing"), (assigning, "## Assigning")], ids=["draw", "assign"]
)
def test_the_options_of_the_manual_are_those_of_the_command(group: object, heading: str) -> None:
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers()
    group.register(commands)  # type: ignore[attr-defined]  # a module of commands
    (command,) = commands.choices.values()
    known = {one for action in command._actions for one in action.option_strings if one.startswith("--")}
    section = MANUAL.split(heading, 1)[1].split("\n## ", 1)[0]
    told = set(re.findall(r"(--[a-z][a-z-]+)", section))
    assert told <= known
    assert known - told <= ELSEWHERE
