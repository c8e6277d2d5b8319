"""The real program in a real X server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.program import Program
from tests.e2e.watched import Watched
from tests.e2e.x_server import Keyboard, x_server
from tests.markers import PASSPHRASES


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    """The program without a screen: for commands."""
    home = tmp_path / "home"
    home.mkdir()
    made = Program(home)
    yield made
    made.kill_windows()


@pytest.fixture
def screen(program: Program) -> Iterator[Keyboard]:
    """A screen for the program's windows, and the keyboard before it."""
    with x_server() as display:
        program.display = display
        yield Keyboard(display)
        program.kill_windows()


@pytest.fixture
def watched(program: Program, tmp_path: Path) -> Watched:
    """Commands, and a look at temporary files, the home folder and `project` while they run."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    program.extra = {"TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary)}
    return Watched(program, (temporary, program.home, tmp_path / "project"))


@pytest.fixture
def access(tmp_path: Path) -> tuple[str, ...]:
    """The passphrase stands in one file, which is not looked into."""
    file = tmp_path / "secret"
    file.write_text(PASSPHRASES[0] + "\n", "utf-8")
    file.chmod(0o600)
    return "--as", "sup-01", "--passphrase-file", str(file)


def write_vics(file: Path, *, series: int, media: int = 5, path: str = "store\\item") -> Path:
    """An invented VICS 2.0 file with so many series."""
    items = [
        {
            "MediaID": number * 100 + index,
            "Category": 1 + index % 2,
            "MD5": f"{number * 100 + index:032X}",
            "Series": f"SER-{number:04d}",
            "MimeType": "image/jpeg",
            "MediaSize": 2048,
            "VictimIdentified": False,
            "RelativeFilePath": f"{path}-{number}-{index}.jpg",
            "MediaFiles": [{"MD5": f"{number * 100 + index:032X}", "FileName": f"item-{number}-{index}.jpg"}],
        }
        for number in range(1, series + 1)
        for index in range(1, media + 1)
    ]
    document = {
        "@odata.context": "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/US/$metadata#Cases",
        "value": [{"CaseID": "c-1", "CaseNumber": "EX-2026-0001", "Media": items}],
    }
    file.write_text(json.dumps(document), encoding="utf-8")
    return file
