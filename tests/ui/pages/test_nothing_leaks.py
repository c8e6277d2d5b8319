"""Markers planted in case text, names, a note and passphrases turn up nowhere in clear but on the screen."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from reviewer import logs
from reviewer.domain.errors import ReviewerError
from reviewer.domain.person import Role
from reviewer.workspace import create_project, open_workspace
from tests.costs import CHEAP
from tests.guards.log_records import LogRecords
from tests.markers import (
    CASE,
    EVERYTHING,
    NOTE,
    PASSPHRASES,
    files_below,
    found_in,
    leaks,
    shared_memory,
    write_marked_files,
)
from tests.ui.pages.project import Project
from tests.ui.pages.screen import Screen


@pytest.fixture
def planted(tmp_path: Path) -> Project:
    folder, files = tmp_path / "project", tmp_path / "brought"
    files.mkdir()
    brought = write_marked_files(files)
    create_project(
        folder, title="T", codebook="gi-2018", supervisor="sup-01", passphrase=PASSPHRASES[0], cost=CHEAP
    )
    with open_workspace(folder, account="sup-01", passphrase=PASSPHRASES[0], cost=CHEAP) as workspace:
        workspace.people.add("rev-01", frozenset({Role.REVIEWER}), passphrase=PASSPHRASES[1])
        workspace.intake.import_files(brought)
    for one in files.iterdir():
        one.unlink()
    return Project(folder, (CASE, "S-2"))


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files go."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def use(screen: Screen, project: Project) -> None:
    """Code a case with a note, look for one, hand one over, and let a fault of the program happen."""
    errors = screen.program.begin(project.folder, "rev-01", PASSPHRASES[1])
    with screen.qtbot.waitActive(screen.program.window):
        screen.program.window.activateWindow()
    screen.wait(lambda: bool(errors) or screen.program.window.header.isVisible())
    screen.settle()
    assert not errors
    assert screen.case == CASE
    screen.press("2", "n")
    screen.type(NOTE)
    screen.press("esc")
    assert screen.stored().note == NOTE
    screen.press("/")
    screen.type(CASE)
    screen.press("enter", "esc", "ctrl+8")
    screen.settle()
    screen.press("ctrl+1")


def fail(screen: Screen) -> None:
    try:
        _fault(PASSPHRASES[1])
    except KeyError as error:
        screen.program.window.notices.error(error)


def _fault(secret: str) -> None:
    raise KeyError(f"{CASE} {secret} {NOTE}")


def test_markers_stand_in_no_file_and_in_no_place_of_the_desktop(
    screen: Screen,
    planted: Project,
    temporary: Path,
    tmp_path: Path,
    own_home: Path,
    expected_logs: LogRecords,
) -> None:
    expected_logs.announce("a fault of the program", level=40)
    before, places = shared_memory(), (planted.folder, temporary, own_home, tmp_path)
    with logs.logging_to(logs.log_folder()):
        use(screen, planted)
        fail(screen)
        backups = screen.program.opening.backups
        assert backups is not None
        backups.look()
        screen.wait(lambda: not backups.busy)
        (temporary / "to see that it is seen").write_text(NOTE.upper(), "utf-16-le")
        assert len(leaks(places)) == 1
        (temporary / "to see that it is seen").unlink()
        # While it is open, with its journal and whatever the program keeps beside it.
        assert leaks(places) == {}
        title = screen.program.window.windowTitle()
        assert found_in(title.encode(), EVERYTHING) == []
        assert found_in(screen.program.window.notices.text.encode(), EVERYTHING) == []
        screen.press("o")
        screen.wait(lambda: CASE in QGuiApplication.clipboard().text())
        # A minute later.
        assert screen.program.opening.copied is not None
        screen.program.opening.copied.timer.timeout.emit()
        assert found_in(QGuiApplication.clipboard().text().encode(), EVERYTHING) == []
        screen.program.window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert leaks(places) == {}
    assert logs.log_folder().joinpath(logs.FILE_NAME).stat().st_size > 0
    assert any(one.suffix == ".backup" for one in files_below(planted.folder))
    assert not any(found_in(one.read_bytes(), EVERYTHING) for one in shared_memory() - before)


def test_no_error_that_is_shown_holds_a_passphrase(planted: Project) -> None:
    for account, passphrase in (
        ("rev-01", PASSPHRASES[0]),
        (PASSPHRASES[1], "x"),
        ("nobody", PASSPHRASES[1]),
    ):
        with pytest.raises(ReviewerError) as caught:
            open_workspace(planted.folder, account=account, passphrase=passphrase)
        assert found_in(f"{caught.value!r} {caught.value}".encode(), PASSPHRASES) == []
    workspace = open_workspace(planted.folder, account="rev-01", passphrase=PASSPHRASES[1])
    with workspace:
        key = workspace._keys.key.hex()
        described = f"{workspace!r} {workspace._keys!r} {workspace.store!r} {vars(workspace)!r}"
        assert key not in described
        assert repr(bytes(workspace._keys.key)) not in described


def test_a_command_shows_no_passphrase_to_those_who_list_processes(planted: Project, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text(PASSPHRASES[0] + "\n", "utf-8")
    command = [sys.executable, "-m", "reviewer", "trail", str(planted.folder), "--as", "sup-01"]
    # What it says is more than a pipe holds only after it was opened; it waits for its reader either way.
    with subprocess.Popen(
        [*command, "--verify", "--passphrase-file", str(secret)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as process:
        seen = b""
        while process.poll() is None:
            for name in ("cmdline", "environ", "comm"):
                try:
                    seen += Path(f"/proc/{process.pid}/{name}").read_bytes()
                except OSError:
                    continue
        said = process.stdout.read() if process.stdout is not None else b""
    assert process.returncode == 0, said
    assert b"reviewer" in seen
    assert found_in(seen + said, EVERYTHING) == []
