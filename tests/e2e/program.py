"""The real program as a second process: commands with their exit codes, and the window."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

COMMAND = [sys.executable, "-m", "reviewer"]


def wait_for(condition: Callable[[], bool], *, what: str, seconds: float = 60) -> None:
    """Ask again until it holds; fails with `what` otherwise.  The pauses are the operating system's."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"not within {seconds} s: {what}"
        signal.sigtimedwait([], 0.05)


@dataclass
class Program:
    """Runs `reviewer` with settings, logs and passphrases of the test alone."""

    home: Path
    display: str | None = None
    extra: dict[str, str] = field(default_factory=dict)
    windows: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def environment(self) -> dict[str, str]:
        """The variables of the process."""
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("REVIEWER_", "QT_"))
        }
        own = {
            "HOME": str(self.home),
            "REVIEWER_CONFIG_DIR": str(self.home / "config"),
            "REVIEWER_STATE_DIR": str(self.home / "state"),
            "QT_QPA_PLATFORM": "xcb" if self.display else "offscreen",
            "LANG": "C.UTF-8",
        }
        return {**kept, **own, **self.extra, **({"DISPLAY": self.display} if self.display else {})}

    def passphrase_file(self, text: str) -> Path:
        """A file with a passphrase on its first line."""
        file = self.home / f"passphrase-{len(text)}-{abs(hash(text)) % 10_000}"
        file.write_text(text + "\n")
        file.chmod(0o600)
        return file

    def run(self, *arguments: str | Path, code: int = 0) -> subprocess.CompletedProcess[str]:
        """Run a command to its end; it must end with `code`, and never with a traceback."""
        done = subprocess.run(
            [*COMMAND, *map(str, arguments)],
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        assert done.returncode == code, (done.returncode, done.stdout[-2000:], done.stderr[-2000:])
        return done

    def json(self, *arguments: str | Path, code: int = 0) -> Any:
        """Run a command with `--json` and read what it printed, which must be one document."""
        return json.loads(self.run(*arguments, "--json", code=code).stdout)

    def open_window(self, project: Path, *, account: str, passphrase: Path) -> subprocess.Popen[bytes]:
        """Start the window without any dialog first."""
        log = (self.home / f"window-{len(self.windows)}.txt").open("wb")
        with log:
            window = subprocess.Popen(
                [*COMMAND, "open", str(project), "--as", account, "--passphrase-file", str(passphrase)],
                env=self.environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self.windows.append(window)
        return window

    def kill_windows(self) -> None:
        """End whatever is left."""
        for window in self.windows:
            if window.poll() is None:
                window.kill()
            window.wait(timeout=10)
