"""What was marked with the mouse lies in a clipboard of its own on X11, and goes like what was copied."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.x_server import x_server

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is no X server"),
    pytest.mark.timeout(300),
]
ROOT = Path(__file__).parents[2]
MARKED = """
from PySide6.QtGui import QClipboard, QGuiApplication
from reviewer.ui.clipboard import ShortLived

app = QGuiApplication([])
kept, clipboard, marked = ShortLived(app), app.clipboard(), QClipboard.Mode.Selection
kept.begin()
clipboard.setText("S-000001", marked)
print(clipboard.ownsSelection(), clipboard.text(marked), kept.timer.isActive())
kept.timer.timeout.emit()
print(repr(clipboard.text(marked)), kept.timer.isActive())
"""


def test_what_was_marked_is_gone_after_a_minute() -> None:
    with x_server() as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        done = subprocess.run(
            [sys.executable, "-c", MARKED],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=200,
            check=False,
        )
    assert done.stdout.splitlines() == ["True S-000001 True", "'' False"], done.stderr
