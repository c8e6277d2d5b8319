"""Key slots: who opens, who does not, and what the file gives away."""

from __future__ import annotations

import json
import stat
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.domain.errors import Damaged, NotFound, NotUnlocked, Refused, TooNew
from reviewer.vault import derivation, keyring
from reviewer.vault.derivation import MINIMUM, Cost

PROJECT = "11111111-2222-4333-8444-555555555555"
WORDS = "quiet harbour lantern"


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    path = tmp_path / "keys.json"
    keyring.create_keyring(path, project=PROJECT, account="sam", passphrase=WORDS, cost=MINIMUM)
    return path


def test_the_right_passphrase_gives_the_key_that_was_made(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    made = keyring.create_keyring(path, project=PROJECT, account="sam", passphrase=WORDS, cost=MINIMUM)
    assert len(made) == 32
    assert keyring.unlock(path, "sam", WORDS) == made


def test_the_key_is_neither_in_the_file_nor_the_passphrase(keys: Path) -> None:
    key = keyring.unlock(keys, "sam", WORDS)
    content = keys.read_bytes()
    assert bytes(key) not in content
    assert WORDS.encode() not in content
    assert stat.S_IMODE(keys.stat().st_mode) == 0o600


def test_a_wrong_passphrase_and_an_unknown_account_get_the_same_sentence(keys: Path) -> None:
    with pytest.raises(NotUnlocked) as wrong:
        keyring.unlock(keys, "sam", WORDS + "!")
    with pytest.raises(NotUnlocked) as unknown:
        keyring.unlock(keys, "nobody", WORDS)
    assert str(wrong.value) == str(unknown.value)
    assert WORDS not in str(wrong.value)


def test_an_unknown_account_costs_the_same_derivation(keys: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paid: list[Cost] = []
    real = derivation.derive

    def counted(passphrase: bytes, salt: bytes, cost: Cost) -> bytes:
        paid.append(cost)
        return real(passphrase, salt, cost)

    monkeypatch.setattr(keyring, "derive", counted)
    for account in ("sam", "nobody"):
        with pytest.raises(NotUnlocked):
            keyring.unlock(keys, account, "wrong")
    assert paid == [MINIMUM, MINIMUM]


@pytest.mark.parametrize("passphrase", ["", "x" * 1025])
def test_an_impossible_passphrase_is_not_derived_from(
    keys: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "derive", lambda *_: pytest.fail("derived"))
    with pytest.raises(NotUnlocked):
        keyring.unlock(keys, "sam", passphrase)
    with pytest.raises(Refused, match="1 to 1024 bytes"):
        keyring.change_passphrase(keys, account="sam", old=WORDS, new=passphrase, cost=MINIMUM)


def test_the_same_letters_typed_in_another_form_open_too(keys: Path) -> None:
    keyring.add_slot(keys, keyring.unlock(keys, "sam", WORDS), account="zoë", passphrase="é", cost=MINIMUM)
    assert keyring.unlock(keys, "zoe\u0308", "e\u0301") == keyring.unlock(keys, "sam", WORDS)


def test_every_account_opens_with_its_own_passphrase(keys: Path) -> None:
    key = keyring.unlock(keys, "sam", WORDS)
    keyring.add_slot(keys, key, account="ann", passphrase="other words", cost=MINIMUM)
    assert keyring.unlock(keys, "ann", "other words") == key
    assert keyring.accounts(keys) == ("sam", "ann")
    with pytest.raises(NotUnlocked):
        keyring.unlock(keys, "ann", WORDS)


def test_changing_a_passphrase_keeps_the_key_and_shuts_the_old_one_out(keys: Path) -> None:
    key = keyring.unlock(keys, "sam", WORDS)
    keyring.change_passphrase(keys, account="sam", old=WORDS, new="new words", cost=MINIMUM)
    assert keyring.unlock(keys, "sam", "new words") == key
    with pytest.raises(NotUnlocked):
        keyring.unlock(keys, "sam", WORDS)


def test_a_wrong_old_passphrase_changes_nothing(keys: Path) -> None:
    before = keys.read_bytes()
    with pytest.raises(NotUnlocked):
        keyring.change_passphrase(keys, account="sam", old="wrong", new="new words", cost=MINIMUM)
    assert keys.read_bytes() == before


def test_the_last_slot_stays(keys: Path) -> None:
    with pytest.raises(Refused, match="last keys"):
        keyring.remove_slot(keys, account="sam")
    key = keyring.unlock(keys, "sam", WORDS)
    keyring.add_slot(keys, key, account="ann", passphrase="other", cost=MINIMUM)
    keyring.remove_slot(keys, account="sam")
    assert keyring.accounts(keys) == ("ann",)
    with pytest.raises(NotFound):
        keyring.remove_slot(keys, account="sam")


def test_keys_are_never_overwritten_by_new_ones(keys: Path) -> None:
    with pytest.raises(Refused, match="already"):
        keyring.create_keyring(keys, project=PROJECT, account="sam", passphrase=WORDS, cost=MINIMUM)


def test_a_slot_that_is_moved_to_another_account_does_not_open(keys: Path) -> None:
    key = keyring.unlock(keys, "sam", WORDS)
    keyring.add_slot(keys, key, account="ann", passphrase="other", cost=MINIMUM)
    document = json.loads(keys.read_text())
    first, second = document["slots"]
    first["account"], second["account"] = second["account"], first["account"]
    keys.write_text(json.dumps(document))
    for account, passphrase in (("ann", WORDS), ("sam", "other")):
        with pytest.raises(NotUnlocked):
            keyring.unlock(keys, account, passphrase)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("memory_kib", 2**21),
        ("iterations", 21),
        ("lanes", 17),
        ("iterations", 0),
        ("memory_kib", "64"),
        ("salt", "AA"),
    ],
)
def test_a_planted_cost_is_refused_before_it_is_paid(
    keys: Path, field: str, value: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = json.loads(keys.read_text())
    document["slots"][0]["kdf"][field] = value
    keys.write_text(json.dumps(document))
    monkeypatch.setattr(keyring, "derive", lambda *_: pytest.fail("derived"))
    with pytest.raises(Damaged):
        keyring.unlock(keys, "sam", WORDS)


def test_a_missing_file_is_no_project(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        keyring.unlock(tmp_path / "keys.json", "sam", WORDS)


def test_keys_of_a_later_version_are_left_alone(keys: Path) -> None:
    document = json.loads(keys.read_text())
    document["format"] = 2
    keys.write_text(json.dumps(document))
    with pytest.raises(TooNew):
        keyring.unlock(keys, "sam", WORDS)


@given(data=st.data())
@settings(max_examples=25)
def test_a_mutilated_file_is_damaged_and_nothing_worse(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("keys") / "keys.json"
    keyring.create_keyring(path, project=PROJECT, account="sam", passphrase=WORDS, cost=MINIMUM)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content[: data.draw(st.integers(0, len(content)))])
    with suppress(Damaged, NotUnlocked, TooNew):
        keyring.unlock(path, "sam", WORDS)


@given(content=st.binary(max_size=400) | st.text(max_size=50).map(lambda text: json.dumps(text).encode()))
@settings(max_examples=40)
def test_a_file_of_anything_is_damaged(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("keys") / "keys.json"
    path.write_bytes(content)
    with pytest.raises(Damaged):
        keyring.accounts(path)


def test_a_deeply_nested_file_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    path.write_bytes(b"[" * 100_000)
    with pytest.raises(Damaged):
        keyring.accounts(path)


def test_a_wiped_key_is_zeros() -> None:
    key = bytearray(b"secret")
    keyring.wipe(key)
    assert key == bytearray(6)


def test_the_signing_seed_is_made_once_and_outlives_a_new_passphrase(keys: Path) -> None:
    first = keyring.unlock_to_sign(keys, "sam", WORDS)
    assert bytes(keyring.unlock_to_sign(keys, "sam", WORDS).seed) == bytes(first.seed)
    keyring.change_passphrase(keys, account="sam", old=WORDS, new="another one", cost=MINIMUM)
    again = keyring.unlock_to_sign(keys, "sam", "another one")
    assert (again.key, again.seed) == (first.key, first.seed)


def test_whoever_gives_another_a_passphrase_does_not_get_their_seed(keys: Path) -> None:
    first = keyring.unlock_to_sign(keys, "sam", WORDS)
    keyring.add_slot(keys, first.key, account="sam", passphrase="given", cost=MINIMUM)
    assert keyring.unlock_to_sign(keys, "sam", "given").seed != first.seed


def test_a_changed_seed_is_damage(keys: Path) -> None:
    keyring.unlock_to_sign(keys, "sam", WORDS)
    document = json.loads(keys.read_text())
    nonce = document["slots"][0]["signing"]["nonce"]
    document["slots"][0]["signing"]["nonce"] = ("B" if nonce[0] == "A" else "A") + nonce[1:]
    keys.write_text(json.dumps(document))
    with pytest.raises(Damaged):
        keyring.unlock_to_sign(keys, "sam", WORDS)
    assert keyring.unlock(keys, "sam", WORDS)
