"""The real window hears on a real message bus that the screen was locked, and locks itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.message_bus import Desktop, desktop, message_bus
from tests.e2e.program import Program, wait_for
from tests.e2e.x_server import Keyboard

pytestmark = pytest.mark.timeout(600)
TITLE, LOCKED, SECRET = "Unit North", "Reviewer", "quietrivers"
SESSION = "c1"
LOGIN = "org.freedesktop.login1"
SIGNALS = (
    "/ScreenSaver org.freedesktop.ScreenSaver ActiveChanged true",
    "/org/gnome/ScreenSaver org.gnome.ScreenSaver ActiveChanged true",
    f"/org/freedesktop/login1 {LOGIN}.Manager PrepareForSleep true",
    f"/org/freedesktop/login1/session/{SESSION} {LOGIN}.Session Lock",
)


@pytest.fixture
def system(program: Program) -> Iterator[Desktop]:
    """A desktop, on one bus that is the session's and the system's."""
    with message_bus() as address, desktop(address) as made:
        program.extra = {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "DBUS_SYSTEM_BUS_ADDRESS": address,
            "XDG_SESSION_ID": SESSION,
        }
        yield made
        program.kill_windows()


@pytest.fixture
def project(program: Program, tmp_path: Path) -> tuple[Path, Path]:
    """The folder, and the file of the passphrase."""
    folder, secret = tmp_path / "project", program.passphrase_file(SECRET)
    new = ("new", folder, "--codebook", "gi-2018", "--title", TITLE, "--supervisor", "s-01")
    program.run(*new, "--passphrase-file", secret)
    return folder, secret


def test_each_word_of_the_system_locks_the_window(
    program: Program, system: Desktop, screen: Keyboard, project: tuple[Path, Path]
) -> None:
    folder, secret = project
    program.open_window(folder, account="s-01", passphrase=secret)
    for signal in SIGNALS:
        screen.focus(TITLE, timeout=200)

        def is_locked(signal: str = signal) -> bool:
            # The window listens a moment after it was opened: said again until it is heard.
            system.send(signal)
            return screen.title() == LOCKED

        wait_for(is_locked, what=f"locked by {signal}", seconds=200)
        screen.press(*SECRET, "Return")
