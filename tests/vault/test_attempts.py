"""Waiting after failed attempts: longer each time, forgotten by a right one, and never in the way."""

from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reviewer.domain.errors import NotUnlocked
from reviewer.storage.leftovers import is_half_written
from reviewer.vault import attempts
from reviewer.vault.derivation import MINIMUM
from reviewer.workspace import create_project, open_workspace
from reviewer.workspace.patience import patiently

SECOND = 1_000_000
START = datetime(2026, 11, 27, tzinfo=UTC)


def test_it_doubles_from_one_second_after_the_third_to_a_minute(tmp_path: Path) -> None:
    pauses = []
    for _ in range(12):
        attempts.failed(tmp_path, "sam", 5 * SECOND)
        pauses.append(attempts.pause(tmp_path, "sam", 5 * SECOND))
    assert pauses == [0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]
    assert stat.S_IMODE((tmp_path / attempts.ATTEMPTS_FILE).stat().st_mode) == 0o600
    attempts.passed(tmp_path, "sam")
    assert attempts.pause(tmp_path, "sam", 5 * SECOND) == 0
    assert list(tmp_path.iterdir()) == []


def test_time_that_passed_counts_and_a_clock_set_back_does_not_help(tmp_path: Path) -> None:
    for _ in range(5):
        attempts.failed(tmp_path, "sam", 100 * SECOND)
    assert attempts.pause(tmp_path, "sam", 101 * SECOND) == 3
    assert attempts.pause(tmp_path, "sam", 104 * SECOND) == 0
    assert attempts.pause(tmp_path, "sam", 1 * SECOND) == 4


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1]", b'{"1": 2}', b'{"1": ["a", 1]}', b"\xff", b"[" * 50_000]
)
def test_a_file_that_is_not_ours_stops_nobody(tmp_path: Path, content: bytes) -> None:
    (tmp_path / attempts.ATTEMPTS_FILE).write_bytes(content)
    assert attempts.pause(tmp_path, "sam", 1) == 0
    attempts.failed(tmp_path, "sam", 1)


def test_no_name_stands_in_the_file(tmp_path: Path) -> None:
    attempts.failed(tmp_path, "a passphrase in the wrong field", 1)
    assert len((tmp_path / attempts.ATTEMPTS_FILE).read_bytes()) < 30


@pytest.mark.parametrize("account", ["sup", "nobody at all"])
def test_opening_waits_for_accounts_that_exist_and_others_alike(tmp_path: Path, account: str) -> None:
    folder = tmp_path / "project"
    create_project(folder, title="T", codebook="sap", supervisor="sup", passphrase="right", cost=MINIMUM)
    now, waited = START, list[float]()

    def wait(seconds: float) -> None:
        nonlocal now
        waited.append(seconds)
        now += timedelta(seconds=seconds)

    for _ in range(6):
        with pytest.raises(NotUnlocked, match="not right"):
            open_workspace(folder, account=account, passphrase="wrong", clock=lambda: now, wait=wait)
    assert waited == [1, 2, 4]
    open_workspace(folder, account="sup", passphrase="right", clock=lambda: now, wait=wait).close()
    assert len(waited) == (4 if account == "sup" else 3)
    assert not (folder / attempts.ATTEMPTS_FILE).exists() or account != "sup"


def test_what_ends_the_waiting_ends_the_attempt(tmp_path: Path) -> None:
    folder = tmp_path / "project"
    create_project(folder, title="T", codebook="sap", supervisor="sup", passphrase="right", cost=MINIMUM)
    for _ in range(3):
        attempts.failed(folder, "sup", round(START.timestamp()) * SECOND)

    def interrupted(_seconds: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        open_workspace(folder, account="sup", passphrase="right", clock=lambda: START, wait=interrupted)


def test_guesses_at_once_wait_as_those_one_after_the_other_do(tmp_path: Path) -> None:
    """Each is counted before the next is checked, so that no more go unpaused than otherwise."""
    checked, waited = list[int](), list[float]()

    def guess(_number: int) -> None:
        def wrong() -> None:
            checked.append(attempts.failures(tmp_path, "sam")[0])
            raise NotUnlocked("The account or the passphrase is not right.")

        with pytest.raises(NotUnlocked, match="not right"):
            patiently(wrong, tmp_path, "sam", clock=lambda: START, wait=waited.append)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(guess, range(8)))
    assert checked == list(range(8))
    assert {1, 2, 4, 8, 16} <= set(waited)
    assert [one.name for one in tmp_path.iterdir()] == [attempts.ATTEMPTS_FILE]


def test_a_killed_attempt_and_a_folder_that_takes_no_file_stop_nobody(tmp_path: Path) -> None:
    with attempts.in_turn(tmp_path, "sam"):
        (left,) = tmp_path.iterdir()
    left.touch()
    with attempts.in_turn(tmp_path, "sam"), attempts.in_turn(tmp_path, "ann"):
        assert is_half_written(left.name)
    with attempts.in_turn(tmp_path / "nowhere", "sam"):
        assert list(tmp_path.iterdir()) == []
