"""Processes that change `keys.json` at once: each changes its own slot, and none undoes what another did."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from reviewer.domain.errors import Busy, NotUnlocked
from reviewer.storage.leftovers import is_half_written
from reviewer.vault import key_turn, keyring
from reviewer.vault.derivation import MINIMUM
from tests.vault.key_changer import KEY, MANY

ROOT = Path(__file__).parents[2]
WORDS = "quiet harbour lantern"
NEW = "nine green valleys"
pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    """Three accounts; an older version made the slots of ann and ben, who were not there since."""
    path = tmp_path / "keys.json"
    keyring.create_keyring(
        path,
        project="11111111-2222-4333-8444-555555555555",
        account="sam",
        passphrase=WORDS,
        cost=MINIMUM,
        rng_bytes=lambda length: KEY[:length],
    )
    for account in ("ann", "ben"):
        give(path, account, WORDS)
    document = json.loads(path.read_text())
    for slot in document["slots"][1:]:
        del slot["signing"]
    path.write_text(json.dumps(document))
    path.chmod(0o600)
    return path


def give(keys: Path, account: str, passphrase: str) -> None:
    keyring.add_slot(keys, KEY, account=account, passphrase=passphrase, cost=MINIMUM)


def opens(keys: Path, account: str, passphrase: str) -> bool:
    try:
        return keyring.unlock(keys, account, passphrase) == KEY
    except NotUnlocked:
        return False


class Changer:
    """One of the processes."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def hear(self) -> str:
        """The next that it says."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def go_on(self) -> str:
        """Let it come to its end; how it ended."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return self.hear()


Start = Callable[[str, str, str], Changer]


@pytest.fixture
def start(keys: Path) -> Iterator[Start]:
    """Starts such a process, by its act, account and passphrase; ends them all."""
    with ExitStack() as ending:

        def started(*words: str) -> Changer:
            process = ending.enter_context(
                subprocess.Popen(
                    [sys.executable, "-m", "tests.vault.key_changer", str(keys), *words],
                    cwd=ROOT,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
            ending.callback(process.kill)
            return Changer(process)

        yield started


def test_who_signs_in_for_the_first_time_undoes_no_change_made_meanwhile(start: Start, keys: Path) -> None:
    first = start("sign-in", "ben", WORDS)
    assert first.hear() == "ready"
    give(keys, "ann", NEW)
    keyring.remove_slot(keys, account="sam")
    seed = first.go_on()
    assert (opens(keys, "ann", NEW), opens(keys, "ann", WORDS)) == (True, False)
    assert "sam" not in keyring.accounts(keys)
    assert keyring.unlock_to_sign(keys, "ben", WORDS).seed.hex() == seed


def test_who_gives_a_passphrase_undoes_no_change_made_meanwhile(start: Start, keys: Path) -> None:
    other = start("renew", "ben", NEW)
    assert other.hear() == "ready"
    give(keys, "ann", NEW)
    keyring.remove_slot(keys, account="sam")
    assert other.go_on() == "done"
    assert (opens(keys, "ann", NEW), opens(keys, "ben", NEW)) == (True, True)
    assert keyring.accounts(keys) == ("ann", "ben")


def test_of_two_changes_of_one_slot_the_slower_begins_again(start: Start, keys: Path) -> None:
    slower = start("renew", "ann", f"{NEW} too")
    assert slower.hear() == "ready"
    give(keys, "ann", NEW)
    assert slower.go_on() == "Busy"
    assert (opens(keys, "ann", NEW), opens(keys, "ann", f"{NEW} too")) == (True, False)


def test_a_first_sign_in_does_not_stand_in_the_way_of_a_new_passphrase(start: Start, keys: Path) -> None:
    """Its own passphrase is not right any more: it neither comes in nor back."""
    first, slower = start("sign-in", "ann", WORDS), start("renew", "ben", NEW)
    assert (first.hear(), slower.hear()) == ("ready", "ready")
    give(keys, "ann", NEW)
    assert first.go_on() == "NotUnlocked"
    assert (opens(keys, "ann", NEW), opens(keys, "ann", WORDS)) == (True, False)
    # A seed that came meanwhile is no change of what opens.
    keyring.begin_seed(keys, "ben", WORDS)
    assert slower.go_on() == "done"


def test_two_windows_that_sign_in_for_the_first_time_keep_one_seed(start: Start, keys: Path) -> None:
    first = start("sign-in", "ben", WORDS)
    assert first.hear() == "ready"
    seed = keyring.begin_seed(keys, "ben", WORDS).hex()
    assert first.go_on() == seed
    assert keyring.unlock_to_sign(keys, "ben", WORDS).seed.hex() == seed


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such locks")
def test_while_one_holds_the_turn_the_others_change_nothing(
    start: Start, keys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_turn, "_PATIENCE", 0.0)
    before = keys.read_bytes()
    holder = start("hold", "ann", NEW)
    assert holder.hear() == "ready"
    (turn,) = [one for one in keys.parent.iterdir() if one.name.endswith(".turn")]
    assert is_half_written(turn.name)
    for change in (
        lambda: give(keys, "ben", NEW),
        lambda: keyring.remove_slot(keys, account="ben"),
        lambda: keyring.begin_seed(keys, "ben", WORDS),
    ):
        with pytest.raises(Busy, match=r"keys\.json"):
            change()
    # Whoever was there before has nothing to change.
    keyring.begin_seed(keys, "sam", WORDS)
    assert keys.read_bytes() == before
    # One that is killed leaves the turn to the next, and changed nothing.
    holder.process.kill()
    holder.process.wait()
    give(keys, "ben", NEW)
    assert (opens(keys, "ann", WORDS), opens(keys, "ben", NEW)) == (True, True)
    assert [one.name for one in keys.parent.iterdir()] == [keys.name]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such locks")
def test_many_changes_at_once_are_all_kept(start: Start, keys: Path) -> None:
    changers = {account: start("many", account, account) for account in ("sam", "ann", "ben")}
    assert {changer.hear() for changer in changers.values()} == {"done"}
    for account in changers:
        kept = [number for number in range(MANY) if opens(keys, account, f"{account} {number}")]
        assert kept == [0], "the last one"
    assert [one.name for one in keys.parent.iterdir()] == [keys.name]
