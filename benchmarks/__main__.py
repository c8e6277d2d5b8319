"""Runs every benchmark (`benchmarks/bench_*.py`), each in a process of its own, or those that are named.

A benchmark is a module with `main() -> int`; it says what it measured, and beside it the limit and the peer.
It returns 0 where the limit was kept.  What each said is also written to `docs/benchmarks.md`, in the place
of what it said the last time.  `NAME=1000000` runs those of that name with this argument.
"""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

FOLDER = Path(__file__).parent
TABLE = FOLDER.parent / "docs" / "benchmarks.md"
_HEAD = """# Figures

Written by `make bench`: what each benchmark said when it last ran, beside its peer and its limit. Machines
differ and are shared; what counts is the ratio to the peer of the same run.
"""
_SECTION = re.compile(r"^## (\S+)\n", re.MULTILINE)


def names(chosen: list[str]) -> list[tuple[str, list[str]]]:
    """The benchmarks in order, with their arguments; or of these the ones chosen by a part of their name."""
    found = sorted(path.stem for path in FOLDER.glob("bench_*.py"))
    if not chosen:
        return [(name, []) for name in found]
    asked = [one.partition("=") for one in chosen]
    return [
        (name, argument.split(",") if argument else [])
        for name in found
        for part, _, argument in asked
        if part in name
    ]


def run(name: str, arguments: list[str]) -> tuple[int, str]:
    """Exit code and what was said, which is passed on as it is said."""
    # One process each: memory and import time of one are not those of the next.
    argv = [sys.executable, "-m", f"benchmarks.{name}", *arguments]
    said: list[str] = []
    with subprocess.Popen(argv, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout or ():
            sys.stdout.write(line)
            sys.stdout.flush()
            said.append(line)
    return process.returncode, "".join(said)


def sections(text: str) -> Iterator[tuple[str, str]]:
    """Name and body of each section of the table."""
    parts = _SECTION.split(text)
    yield from zip(parts[1::2], parts[2::2], strict=True)


def write_down(name: str, said: str, *, kept: bool) -> None:
    """Put it in the place of what that benchmark said before."""
    known = dict(sections(TABLE.read_text("utf-8"))) if TABLE.exists() else {}
    machine = f"{os.cpu_count()} processors, Python {platform.python_version()}, {datetime.now(UTC):%Y-%m-%d}"
    if hasattr(os, "getloadavg"):
        # What others do on the machine at the time; above the number of processors, times mean little.
        machine += f", load {os.getloadavg()[2]:.1f}"
    verdict = "limits kept" if kept else "**a limit was missed**"
    known[name] = f"\n{machine}: {verdict}.\n\n```\n{said.strip()}\n```\n\n"
    body = "".join(f"## {one}\n{known[one]}" for one in sorted(known))
    TABLE.write_text(f"{_HEAD}\n{body.rstrip()}\n", "utf-8")


def main(arguments: list[str]) -> int:
    missed = []
    for name, further in names(arguments):
        sys.stdout.write(f"== {name}\n")
        sys.stdout.flush()
        code, said = run(name, further)
        if said:
            write_down(name, said, kept=code == 0)
        if code != 0:
            missed.append(name)
    sys.stdout.write(f"limits missed: {', '.join(missed) or 'none'}\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
