"""Runs every benchmark (`benchmarks/bench_*.py`), each in a process of its own, or those that are named.

A benchmark is a module with `main() -> int`; it says what it measured, and beside it the limit and the peer.
It returns 0 where the limit was kept.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent


def names(chosen: list[str]) -> list[str]:
    """The benchmarks there are, in order; of these, the ones chosen by a part of their name."""
    found = sorted(path.stem for path in FOLDER.glob("bench_*.py"))
    return [name for name in found if not chosen or any(part in name for part in chosen)]


def main(arguments: list[str]) -> int:
    missed = []
    for name in names(arguments):
        sys.stdout.write(f"== {name}\n")
        sys.stdout.flush()
        # One process each: memory and import time of one are not those of the next.
        if subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=False).returncode != 0:
            missed.append(name)
    sys.stdout.write(f"limits missed: {', '.join(missed) or 'none'}\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
