"""Dialogs for files keep no list of folders on the disk, whatever is chosen in them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_CHOOSES = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from reviewer.ui.application import run_window

application = QApplication(["reviewer"])
polled = QTimer()

def leave():
    dialog = application.activeModalWidget()
    if isinstance(dialog, QFileDialog):
        polled.stop()
        dialog.reject()

def choose():
    polled.timeout.connect(leave)
    polled.start(10)
    QFileDialog.getSaveFileName(None, "", sys.argv[1], "", "", QFileDialog.Option.DontUseNativeDialog)
    print("chosen", flush=True)
    os._exit(0)

QTimer.singleShot(0, choose)
run_window(None, account=None, passphrase=None, render=None)
"""


def test_folders_that_were_shown_are_written_nowhere(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", tmp_path / "QZ-FOLDER"
    home.mkdir()
    folder.mkdir()
    places: tuple[str, ...] = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    places += ("REVIEWER_CONFIG_DIR", "REVIEWER_STATE_DIR")
    done = subprocess.run(
        [sys.executable, "-c", _CHOOSES, str(folder / "a.csv")],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | dict.fromkeys(places, str(home)),
    )
    assert done.stdout == "chosen\n", done.stderr
    files = [one for one in home.rglob("*") if one.is_file()]
    assert [one.name for one in files if b"QZ-FOLDER" in one.read_bytes()] == []
    assert "QtProject.conf" not in {one.name for one in files}
