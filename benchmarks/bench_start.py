"""Start: from the command to the first painted window, and to the first painted case, on a small project.

The peer is an empty PySide6 window.  Times are wall time from the moment before the process is made; each
command runs in turn, several times, and the medians are compared.  A machine that is busy shows in both.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 3
LIMIT = 1.5

_WATCH = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
started = float(sys.argv[1])

class Watch(QObject):
    def __init__(self, application, wanted):
        super().__init__()
        self.application, self.wanted, self.first = application, wanted, None
        application.installEventFilter(self)
    def eventFilter(self, target, event):
        if event.type() == QEvent.Type.Paint and target.isWidgetType() and self.first is None:
            self.first = time.time() - started
        if event.type() == QEvent.Type.Paint and self.wanted(target):
            self.wanted = lambda _target: False
            print(self.first, time.time() - started, flush=True)
            QTimer.singleShot(0, self.application.quit)
        return False
"""
_EMPTY = (
    _WATCH
    + """
application = QApplication([])
window = QMainWindow()
watch = Watch(application, lambda target: target is window)
window.resize(1280, 720)
window.show()
application.exec()
"""
)
_OURS = (
    """
import reviewer.__main__
from pathlib import Path
from reviewer.ui.application import run_window
"""
    + _WATCH
    + """
application = QApplication([])
watch = Watch(application, lambda target: type(target).__name__ == "SingleOption")
run_window(Path(sys.argv[2]), account=sys.argv[3], passphrase=sys.argv[4], render=None)
"""
)


def measured(script: str, *arguments: str) -> tuple[float, float]:
    """(first paint, last wanted paint) in seconds."""
    ran = subprocess.run(
        [sys.executable, "-c", script, repr(time.time()), *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    first, last = ran.stdout.split()[:2]
    return float(first), float(last)


def main() -> int:
    """Print the medians and the ratio to the empty window."""
    from reviewer.domain.case import CaseFacts
    from reviewer.domain.person import Role
    from reviewer.services.ports import IntakeRecord
    from reviewer.vault.derivation import MINIMUM
    from reviewer.workspace import create_project, open_workspace

    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        create_project(
            project, title="Start", codebook="gi-2018", supervisor="s", passphrase="start", cost=MINIMUM
        )
        with open_workspace(project, account="s", passphrase="start", cost=MINIMUM) as workspace:
            workspace.people.add("r", frozenset({Role.REVIEWER}), passphrase="start")
            with workspace.store.writing(workspace.account) as work:
                intake = work.intake("bench")
                intake.add([IntakeRecord(CaseFacts(f"SYN-{number:03d}"), None) for number in range(100)])
                intake.finish()
                work.record("made", "bench", {}, 1)
                work.commit()
        empty, ours = [], []
        for _ in range(RUNS):
            empty.append(measured(_EMPTY))
            ours.append(measured(_OURS, str(project), "r", "start"))
    peer = statistics.median(first for first, _ in empty)
    painted = statistics.median(first for first, _ in ours)
    case = statistics.median(last for _, last in ours)
    sys.stdout.write(
        f"empty window {peer:.3f} s, first painted window {painted:.3f} s, first case {case:.3f} s\n"
        f"first painted window / empty window: {painted / peer:.2f} (reach <= {LIMIT})\n"
    )
    return 0 if painted <= LIMIT * peer else 1


if __name__ == "__main__":
    sys.exit(main())
