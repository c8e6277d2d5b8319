"""Draw docs/screenshots: the demo project as its first reviewer sees it, in the middle of a record.

Project, clock, keys and fonts are the same each time, so that the pictures change with the program only.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
CASES, SEED = 2_000, 1
NOW = datetime(2026, 11, 25, 10, 30, tzinfo=UTC)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The status bar says the time of the place.
os.environ["TZ"] = "UTC"

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt  # noqa: E402 - the environment comes first
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from screenshot_packages import make_packages  # noqa: E402

from reviewer.services.demo import REVIEWERS, SUPERVISOR  # noqa: E402
from reviewer.ui.adjudication.page import SettlePage  # noqa: E402
from reviewer.ui.agreement.page import AgreementPage  # noqa: E402
from reviewer.ui.application import Program  # noqa: E402
from reviewer.ui.beside import Beside  # noqa: E402
from reviewer.ui.planning.page import PlanningPage  # noqa: E402
from reviewer.workspace.demo import Demo, make_demo  # noqa: E402

_WAKEN = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_NAMED = {
    "enter": Qt.Key.Key_Return,
    "down": Qt.Key.Key_Down,
    "tab": Qt.Key.Key_Tab,
    **{f"f{number}": Qt.Key(Qt.Key.Key_F1.value + number - 1) for number in range(1, 10)},
}


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: which settings, whose window, after which keys, of which size; `behind` names a picture
    whose keys must have been pressed before.
    """

    name: str
    settings: str
    keys: Sequence[str]
    account: str = REVIEWERS[0]
    size: tuple[int, int] = (1440, 900)
    behind: str = ""


TYPED, PACKAGES = "typed:", "packages"
RECORD = ("2", "3", "enter", "1", "4", "0", "1")
AGREEMENT = ("ctrl+2", *("down",) * 16, "f7")
SETTLE = ("ctrl+4", "ctrl+shift+x", "down")
DRAW = ("ctrl+3", "tab", "tab", "down", "ctrl+enter", "ctrl+shift+x", "f5")
SECOND = ("ctrl+3", "f7", "down", *("tab",) * 4, *("down",) * 4, "tab", *("down",) * 4)
DECIDED = ("ctrl+4", *("a", "j") * 12, "g", "1", "enter", "ctrl+shift+x")
CODEBOOK = ("ctrl+6", "n", *("down",) * 26, "m", "tab", "enter", "f6")
FILES = [key for number in (1, 2, 3) for key in (f"{TYPED}{PACKAGES}/unit-{number}.tar", "enter")]
COUNTED = ("ctrl+alt+i", *FILES, "ctrl+enter")
PICTURES = (
    Picture("review-light", 'theme = "light"', RECORD),
    Picture("review-dark", 'theme = "dark"', RECORD),
    Picture("review-contrast", 'theme = "contrast"', RECORD, size=(1280, 720)),
    Picture("review-arabic", 'theme = "light"\nlanguage = "ar"', RECORD),
    Picture("keys-light", 'theme = "light"', (*RECORD, "f1")),
    Picture("read-only-light", 'theme = "light"', (), account=SUPERVISOR),
    Picture("settle-light", 'theme = "light"', SETTLE, account=SUPERVISOR),
    Picture("settle-dark", 'theme = "dark"', (*SETTLE, "o"), account=SUPERVISOR),
    Picture("settle-contrast", 'theme = "contrast"', SETTLE, account=SUPERVISOR, size=(1280, 720)),
    Picture("settle-arabic", 'theme = "light"\nlanguage = "ar"', SETTLE, account=SUPERVISOR),
    Picture("agreement-light", 'theme = "light"', AGREEMENT, account=SUPERVISOR),
    Picture("agreement-dark", 'theme = "dark"', AGREEMENT, account=SUPERVISOR),
    Picture("progress-light", 'theme = "light"', ("ctrl+5",), account=SUPERVISOR),
    Picture("progress-dark", 'theme = "dark"', ("ctrl+5",), account=SUPERVISOR, size=(1280, 720)),
    Picture("trail-light", 'theme = "light"', ("ctrl+8", "ctrl+enter", "down"), account=SUPERVISOR),
    Picture("trail-dark", 'theme = "dark"', ("ctrl+8", "down"), account=SUPERVISOR, size=(1280, 720)),
    Picture("people-light", 'theme = "light"', ("ctrl+7", "n"), account=SUPERVISOR),
    Picture("plan-second-dark", 'theme = "dark"', SECOND, account=SUPERVISOR, size=(1280, 720)),
    Picture("plan-replace-light", 'theme = "light"', ("ctrl+3", "f8", "tab", "down"), account=SUPERVISOR),
    # These begin a draft of the codebook.
    Picture("codebook-light", 'theme = "light"', CODEBOOK, account=SUPERVISOR),
    Picture("codebook-dark", 'theme = "dark"', ("ctrl+6", "p"), account=SUPERVISOR, behind="codebook-light"),
    # This draws.
    Picture("plan-draw-light", 'theme = "light"', DRAW, account=SUPERVISOR),
    # These decide on cases and release a round: behind all others.
    Picture("settle-rounds-light", 'theme = "light"', DECIDED, account=SUPERVISOR),
    Picture("feedback-light", 'theme = "light"', ("ctrl+9", "down"), behind="settle-rounds-light"),
    Picture("feedback-dark", 'theme = "dark"', ("ctrl+9", "v"), behind="settle-rounds-light"),
    # For these the address book learns to know the units of the packages.
    Picture("indicator-light", 'theme = "light"', COUNTED, account=SUPERVISOR),
    Picture("indicator-dark", 'theme = "dark"', (*COUNTED, "f7"), account=SUPERVISOR),
)


def main() -> int:
    """Draw every picture, or those that are named; 0 where all were drawn."""
    wanted = set(sys.argv[1:])
    wanted |= {picture.behind for picture in PICTURES if picture.name in wanted and picture.behind}
    application = QApplication(["reviewer"])
    application.setStyle("Fusion")
    TARGET.mkdir(parents=True, exist_ok=True)
    drawn = True
    with tempfile.TemporaryDirectory() as folder:
        demo = make_demo(Path(folder) / "demo", cases=CASES, seed=SEED, clock=lambda: NOW)
        os.chdir(folder)
        for picture in PICTURES:
            if not wanted or picture.name in wanted:
                if picture.name.startswith("indicator") and not Path(PACKAGES).exists():
                    make_packages(demo, Path(PACKAGES))
                drawn = _draw(application, demo, picture, Path(folder)) and drawn
    return 0 if drawn else 1


def _draw(application: QApplication, demo: Demo, picture: Picture, folder: Path) -> bool:
    with _window(application, demo, picture, folder) as program:
        for key in picture.keys:
            _press(key)
            _settle(program)
        target = TARGET / f"{picture.name}.png"
        sys.stdout.write(f"{target.name}\n")
        return program.window.grab().save(str(target), "PNG")


def _press(key: str) -> None:
    if key.startswith(TYPED):
        QTest.keyClicks(QApplication.focusWidget(), key.removeprefix(TYPED))
        return
    base, held = key.rpartition("+")[2], Qt.KeyboardModifier.NoModifier
    held |= Qt.KeyboardModifier.ControlModifier if key.startswith("ctrl+") else held
    held |= Qt.KeyboardModifier.AltModifier if "alt+" in key else held
    held |= Qt.KeyboardModifier.ShiftModifier if "shift+" in key else held
    QTest.keyClick(QApplication.focusWidget(), _NAMED.get(base) or Qt.Key(ord(base.upper())), held)


@contextmanager
def _window(application: QApplication, demo: Demo, picture: Picture, folder: Path) -> Iterator[Program]:
    settings = folder / picture.name
    settings.mkdir()
    (settings / "settings.toml").write_text(f"[appearance]\n{picture.settings}\n", encoding="utf-8")
    os.environ["REVIEWER_CONFIG_DIR"] = str(settings)
    program = Program(application, clock=lambda: NOW)
    errors = program.begin(demo.folder, picture.account, demo.passphrase(picture.account))
    program.window.resize(*picture.size)
    while not program.window.header.isVisible() and not errors:
        QCoreApplication.processEvents(_WAKEN)
    if errors:
        raise errors[0]
    _settle(program)
    try:
        yield program
        # What the picture answered is taken back: the next one finds the project as it was.
        for _ in picture.keys:
            program.registry.give("undo")
            _settle(program)
    finally:
        program.close()
        QCoreApplication.processEvents()


def _settle(program: Program) -> None:
    QCoreApplication.processEvents()
    page = program.window.page
    if isinstance(page, AgreementPage) and page.waits:
        page.ask_now()
    while program.operations.busy or (isinstance(page, SettlePage) and page.listing.refreshing.busy):
        QCoreApplication.processEvents(_WAKEN)
    QCoreApplication.processEvents()
    while program.operations.busy:
        QCoreApplication.processEvents(_WAKEN)
    if isinstance(page, PlanningPage) and page.side.waits:
        page.side.ask_now()
    while program.operations.busy or any(one.busy for one in program.window.findChildren(Beside)):
        QCoreApplication.processEvents(_WAKEN)
    QCoreApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main())
