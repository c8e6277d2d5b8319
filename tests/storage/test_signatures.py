"""Signatures of trail entries."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from typing import Any

import pytest

from reviewer.domain.audit import Entry, canonical_bytes, chained
from reviewer.domain.errors import NotAllowed
from reviewer.domain.person import Account
from reviewer.storage.signatures import CONTEXT, Signer, wrongly_signed
from reviewer.vault.signing import public_key_of, sign
from tests.storage.world import World

SEED = bytes(range(32))


def signer(account: Account, seed: bytes = SEED) -> Signer:
    return Signer(account.key, public_key_of(seed), partial(sign, seed, CONTEXT))


def act(world: World, account: Account, kind: str = "test.done") -> None:
    with world.store.writing(account) as work:
        work.record(kind, "x", {"n": 1}, world.clock.microseconds())
        work.commit()


FORGED = bytes(range(100, 132))


def say(world: World, account: Account, kind: str, subject: str) -> None:
    with world.store.writing(account) as work:
        work.record(kind, subject, {}, world.clock.microseconds())
        work.commit()


def forge(driver: Any, actor: str, kind: str, subject: str, detail: dict[str, object], number: int) -> None:
    """An entry behind the last, chained and signed as the program would, by a key of somebody's own."""
    sign_as(driver, FORGED, actor, kind, subject, detail, number)


def sign_as(
    driver: Any, seed: bytes, actor: str, kind: str, subject: str, detail: dict[str, object], number: int
) -> None:
    last, before = driver.execute("SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1").fetchone()
    canonical = canonical_bytes(last + 1, Entry(last, actor, kind, subject, detail))
    own = chained(before, canonical)
    driver.execute("INSERT OR IGNORE INTO account (name, enabled, created_at) VALUES (?, 1, 0)", (actor,))
    driver.execute("INSERT INTO audit_entry VALUES (?, ?, ?, ?)", (last + 1, canonical, before, own))
    driver.execute(
        "INSERT INTO entry_signature (seq, account_id, number, signature)"
        " SELECT ?, id, ?, ? FROM account WHERE name = ?",
        (last + 1, number, sign(seed, CONTEXT, own), actor),
    )


@pytest.fixture
def signed(world: World) -> World:
    """Entries of sam before he had a key (1), his key (2) and two that he signed (3, 4)."""
    world.store.sign_with(signer(world.sam))
    act(world, world.sam)
    act(world, world.sam)
    return world


@pytest.fixture
def driver(signed: World) -> Iterator[Any]:
    with closing(signed.store.connect()) as opened:
        for table in ("entry_signature", "account_key", "audit_entry"):
            for guard in ("update", "delete"):
                opened.execute(f"DROP TRIGGER {table}_refuses_{guard}")
        opened.execute("PRAGMA foreign_keys = 0").fetchall()
        yield opened


def test_the_key_is_announced_before_its_first_use_and_once(signed: World) -> None:
    with signed.store.reading(signed.sam) as read:
        assert read.trail.head()[0] == 4
        assert list(read.trail.problems()) == []
    with closing(signed.store.connect()) as driver:
        rows = driver.execute("SELECT seq, account_id, number FROM entry_signature ORDER BY seq").fetchall()
        assert rows == [(2, 1, 1), (3, 1, 1), (4, 1, 1)]


def test_drafts_are_not_signed_and_others_cannot_use_the_key(signed: World) -> None:
    act(signed, signed.sam, "draft.answer")
    act(signed, signed.eve, "draft.answer")
    with closing(signed.store.connect()) as driver:
        assert driver.execute("SELECT count(*) FROM entry_signature").fetchone() == (3,)
        assert list(wrongly_signed(driver)) == []
    act(signed, signed.eve)
    with closing(signed.store.connect()) as driver:
        assert list(wrongly_signed(driver)) == [(7, "is not signed, and its account has no key yet")]


def test_a_new_key_follows_a_lost_one(signed: World) -> None:
    with closing(signed.store.connect()) as driver:
        vouching = {"number": 1, "public_key": public_key_of(FORGED).hex()}
        forge(driver, "eve", "account.key", "eve", vouching, 1)
        forge(driver, "eve", "account.passphrase", "sam", {}, 1)
    signed.store.sign_with(signer(signed.sam, bytes(32)))
    act(signed, signed.sam)
    with closing(signed.store.connect()) as driver:
        assert driver.execute("SELECT number FROM account_key ORDER BY number").fetchall() == [(1,), (2,)]
        assert list(wrongly_signed(driver)) == []


def test_a_key_that_nobody_vouches_for_is_not_used(signed: World) -> None:
    say(signed, signed.sam, "account.passphrase", "sam")
    signed.store.sign_with(signer(signed.sam, bytes(32)))
    with pytest.raises(NotAllowed, match="knows another signing key of 'sam'"):
        act(signed, signed.sam)
    with closing(signed.store.connect()) as driver:
        assert driver.execute("SELECT count(*) FROM account_key").fetchone() == (1,)
        assert list(wrongly_signed(driver)) == []


def test_a_key_that_somebody_slips_in_signs_nothing(driver: Any) -> None:
    """With the database key alone: a second key in sam's name, and an entry that it signs."""
    forge(driver, "sam", "account.key", "sam", {"number": 2, "public_key": public_key_of(FORGED).hex()}, 2)
    forge(driver, "sam", "test.done", "x", {}, 2)
    assert list(wrongly_signed(driver)) == [
        (5, "announces a key that nobody vouches for"),
        (6, "has a signature that does not fit"),
    ]


def test_only_supervisors_vouch_and_only_while_they_are_enabled(driver: Any) -> None:
    add = {"roles": ["reviewer"], "assigned": 0}
    sign_as(driver, SEED, "sam", "account.added", "rob", add, 1)
    key = {"number": 1, "public_key": public_key_of(FORGED).hex()}
    forge(driver, "rob", "account.key", "rob", key, 1)
    forge(driver, "rob", "account.passphrase", "sam", {}, 1)
    forge(driver, "rob", "account.added", "mal", {"roles": ["supervisor"]}, 1)
    forge(driver, "rob", "account.passphrase", "rob", {}, 1)
    assert list(wrongly_signed(driver)) == [
        (7, "is of an account that may not do this"),
        (8, "is of an account that may not do this"),
    ]
    sign_as(driver, SEED, "sam", "account.disabled", "rob", {}, 1)
    forge(driver, "rob", "test.done", "x", {}, 1)
    assert list(wrongly_signed(driver))[2:] == [(11, "is of an account that was disabled")]
    sign_as(driver, SEED, "sam", "account.enabled", "rob", {}, 1)
    forge(driver, "rob", "account.key", "rob", {**key, "number": 2}, 2)
    assert len(list(wrongly_signed(driver))) == 3


def test_a_missing_signature_is_found(driver: Any) -> None:
    driver.execute("DELETE FROM entry_signature WHERE seq = 3")
    assert list(wrongly_signed(driver)) == [(3, "is not signed")]


@pytest.mark.parametrize("place", range(0, 64, 7))
def test_a_changed_signature_is_found(driver: Any, place: int) -> None:
    (signature,) = driver.execute("SELECT signature FROM entry_signature WHERE seq = 4").fetchone()
    changed = signature[:place] + bytes([signature[place] ^ 1]) + signature[place + 1 :]
    driver.execute("UPDATE entry_signature SET signature = ? WHERE seq = 4", (changed,))
    assert [entry for entry, _ in wrongly_signed(driver)] == [4]


def test_a_signature_of_another_entry_or_account_does_not_fit(driver: Any) -> None:
    other = "(SELECT signature FROM entry_signature WHERE seq = 3)"
    driver.execute(f"UPDATE entry_signature SET signature = {other} WHERE seq = 4")
    driver.execute("UPDATE entry_signature SET account_id = 2 WHERE seq = 3")
    assert [entry for entry, _ in wrongly_signed(driver)] == [3, 4]


def test_a_key_that_was_put_in_from_outside_proves_nothing(driver: Any) -> None:
    """The keys that count are those that the chained entries announce, not those of the table."""
    driver.execute("UPDATE account_key SET public_key = ?", (public_key_of(bytes(32)),))
    assert list(wrongly_signed(driver)) == []
    (own,) = driver.execute("SELECT hash FROM audit_entry WHERE seq = 4").fetchone()
    forged = sign(bytes(32), CONTEXT, own)
    driver.execute("UPDATE entry_signature SET signature = ? WHERE seq = 4", (forged,))
    assert [entry for entry, _ in wrongly_signed(driver)] == [4]
