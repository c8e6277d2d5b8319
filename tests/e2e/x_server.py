"""A real X server for one test, on a display of its own."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NEEDED = ("Xvfb", "xdotool")


def missing_programs() -> list[str]:
    """What the set-up should have installed and has not."""
    return [name for name in NEEDED if shutil.which(name) is None]


@contextmanager
def x_server(*, size: str = "1440x900x24") -> Iterator[str]:
    """Start Xvfb on a free display; gives its name, such as `:7`."""
    assert not missing_programs(), f"install {missing_programs()}: the set-up of 'make test' does it"
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            ready, _, _ = select.select([answer], [], [], 30)
            number = answer.readline().strip() if ready else ""
        assert number, "the X server did not start within 30 seconds"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=10)


class Keyboard:
    """Real key events, sent by the X server to whichever window has the focus."""

    def __init__(self, display: str) -> None:
        self._environment = {**os.environ, "DISPLAY": display}

    def focus(self, title: str, *, timeout: float = 60) -> None:
        """Wait for a visible window whose title contains this, and give it the keyboard."""
        found = self._run("search", "--sync", "--onlyvisible", "--name", title, timeout=timeout)
        window = found.split()[-1]
        self._run("windowfocus", "--sync", window, timeout=timeout)

    def press(self, *keys: str) -> None:
        """Press and release keys by their X names: `1`, `u`, `Return`, `ctrl+z`."""
        if keys:
            self._run("key", "--delay", "8", *keys, timeout=60)

    def title(self) -> str:
        """The title of the window that has the keyboard."""
        return self._run("getwindowfocus", "getwindowname", timeout=20).strip()

    def picture(self, file: Path) -> None:
        """What the screen shows, for a person to look at when a test failed."""
        import_program = shutil.which("import")
        if import_program:
            subprocess.run([import_program, "-window", "root", str(file)], env=self._environment, check=False)

    def _run(self, *arguments: str, timeout: float) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=timeout,
            check=True,
        )
        return done.stdout
