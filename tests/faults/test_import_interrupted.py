"""Ctrl+C while the command reads what holds no record: it ends as the contract says, nothing stored."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reviewer.services.demo import SUPERVISOR, demo_passphrase
from reviewer.workspace import open_workspace
from reviewer.workspace.demo import make_demo

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
MIB = 1 << 20

# Interrupts itself where it reads the file for the time of that number.
INTERRUPTED = """
import os, signal, sys
from reviewer.exchange import listening

left, real = int(sys.argv.pop(1)), listening._Heard.readinto

def readinto(self, buffer):
    global left
    left -= 1
    if not left:
        os.kill(os.getpid(), signal.SIGINT)
    return real(self, buffer)

listening._Heard.readinto = readinto
from reviewer.__main__ import main
sys.exit(main())
"""
SHAPES = {
    "blank lines": b"case_id\n" + b"\n" * MIB + b"A\n",
    "white space": b'{"value":' + b" " * (4 * MIB) + b'[{"MediaID":1}]}',
    "blank JSON lines": b'{"case_id":"A"}\n' + b" \n" * MIB,
}


def totals(folder: Path) -> tuple[int, int]:
    passphrase = demo_passphrase(SUPERVISOR, seed=1)
    with (
        open_workspace(folder, account=SUPERVISOR, passphrase=passphrase) as found,
        found.store.reading(found.account) as read,
    ):
        return read.cases.totals()


@pytest.mark.parametrize("name", SHAPES)
def test_an_interrupted_import_ends_with_130_and_stores_nothing(tmp_path: Path, name: str) -> None:
    folder = make_demo(tmp_path / "project", cases=3, seed=1, clock=lambda: NOW).folder
    (tmp_path / "in").write_bytes(SHAPES[name])
    (tmp_path / "words").write_text(demo_passphrase(SUPERVISOR, seed=1) + "\n", "utf-8")
    before = totals(folder)
    # In the digest, and behind it.
    for reads in ("2", "8"):
        command = [sys.executable, "-c", INTERRUPTED, reads, "import", str(folder), str(tmp_path / "in")]
        command += ["--as", SUPERVISOR, "--passphrase-file", str(tmp_path / "words")]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 130, done.stderr
        assert "interrupted" in done.stderr
        assert "Traceback" not in done.stderr
    assert totals(folder) == before
