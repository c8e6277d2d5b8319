"""Signatures of trail entries."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from typing import Any

import pytest

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
    act(signed, signed.eve)
    with closing(signed.store.connect()) as driver:
        assert driver.execute("SELECT count(*) FROM entry_signature").fetchone() == (3,)
        assert list(wrongly_signed(driver)) == []


def test_a_new_key_follows_a_lost_one(signed: World) -> None:
    signed.store.sign_with(signer(signed.sam, bytes(32)))
    act(signed, signed.sam)
    with closing(signed.store.connect()) as driver:
        assert driver.execute("SELECT number FROM account_key ORDER BY number").fetchall() == [(1,), (2,)]
        assert list(wrongly_signed(driver)) == []


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
