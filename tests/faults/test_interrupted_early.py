"""Ctrl+C while the program is still being loaded ends it as it does later: in words, by its own exit code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.talking import ROOT

# Whoever loads the module is interrupted as it asks for it.
INTERRUPTED = """
import os, signal, sys

def interrupt(event, arguments, left=[1]):
    if event == "import" and arguments[0] == sys.argv[1] and left:
        left.clear()
        os.kill(os.getpid(), signal.SIGINT)

sys.addaudithook(interrupt)
from reviewer.__main__ import main
code = main()
print("asked for" if not interrupt.__defaults__[0] else "never asked for")
sys.exit(code)
"""


MODULES = ("reviewer.hardening", "reviewer.logs", "platformdirs", "reviewer.cli.main", "reviewer.cli.trail")


@pytest.mark.parametrize("module", MODULES)
def test_an_interruption_while_the_program_is_loaded_ends_with_130_in_words(
    module: str, tmp_path: Path
) -> None:
    command = [sys.executable, "-c", INTERRUPTED, module, "trail", str(tmp_path / "none")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("asked for\n", 130), done.stderr
    assert done.stderr == "reviewer: interrupted; nothing was left half done\n"
