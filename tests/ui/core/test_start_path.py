"""What the way to the first window loads, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from reviewer.workspace import create_project
from tests.costs import CHEAP

SECRET = "four calm harbours"
_RENDER = """
import json, sys
from pathlib import Path
from reviewer.cli.windows import WindowRequest
from reviewer.__main__ import _open_window
folder, picture = Path(sys.argv[1]), Path(sys.argv[2])
code = _open_window(WindowRequest(folder, "s-01", sys.argv[3], picture))
import threading
threads = [thread.name for thread in threading.enumerate()]
print(json.dumps({"code": code, "modules": list(sys.modules), "threads": threads}))
"""
_NOT_AT_START = ("pandas", "numpy", "scipy", "alembic", "matplotlib", "duckdb", "ibis")
# asyncio and ssl are loaded by SQLAlchemy itself, which never uses them here.
_NETWORK = ("PySide6.QtNetwork", "http.client", "urllib.request", "xmlrpc.client", "ftplib", "smtplib")


def test_the_first_window_loads_nothing_slow_and_no_network_and_leaves_no_thread(tmp_path: Path) -> None:
    folder, picture = tmp_path / "north", tmp_path / "window.png"
    create_project(
        folder, title="Unit North", codebook="gi-2018", supervisor="s-01", passphrase=SECRET, cost=CHEAP
    )
    ran = subprocess.run(
        [sys.executable, "-c", _RENDER, str(folder), str(picture), SECRET],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert ran.returncode == 0, ran.stderr
    said = json.loads(ran.stdout)
    assert said["code"] == 0
    assert picture.stat().st_size > 10_000
    assert said["threads"] == ["MainThread"]
    loaded = {module.partition(".")[0] for module in said["modules"]}
    assert loaded.isdisjoint(_NOT_AT_START)
    assert set(said["modules"]).isdisjoint(_NETWORK)
    # The window is painted before the store and the pages are known.
    order = said["modules"].index
    assert order("reviewer.ui.main_window") < order("sqlalchemy") < order("reviewer.ui.review")
