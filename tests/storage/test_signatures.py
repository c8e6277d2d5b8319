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
from reviewer.storage.standing import STANDING, digest_of_row
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
FORGED_KEY: dict[str, object] = {"number": 1, "public_key": public_key_of(FORGED).hex()}


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
    if kind == "account.key":
        driver.execute(
            "INSERT INTO account_key SELECT id, ?, ?, ? FROM account WHERE name = ?",
            (detail["number"], bytes.fromhex(str(detail["public_key"])), last, actor),
        )
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
        sign_as(driver, SEED, "sam", "account.added", "zoe", {"roles": ["supervisor"]}, 1)
        forge(driver, "zoe", "account.key", "zoe", FORGED_KEY, 1)
        forge(driver, "zoe", "account.passphrase", "sam", {}, 1)
    signed.store.sign_with(signer(signed.sam, bytes(32)))
    act(signed, signed.sam)
    with closing(signed.store.connect()) as driver:
        numbers = driver.execute("SELECT number FROM account_key WHERE account_id = 1 ORDER BY number")
        assert numbers.fetchall() == [(1,), (2,)]
        assert list(wrongly_signed(driver)) == []
        sign_as(driver, SEED, "sam", "test.done", "x", {}, 1)
        assert list(wrongly_signed(driver)) == [(10, "is signed with a key that was given up")]


def test_only_one_whom_a_supervisor_added_is_somebody(driver: Any) -> None:
    """With the database key alone: a row in `account`, a key that it announces itself, and its entries."""
    forge(driver, "zoe", "account.key", "zoe", FORGED_KEY, 1)
    forge(driver, "zoe", "account.passphrase", "sam", {}, 1)
    forge(driver, "zoe", "draft.answer", "x", {}, 1)
    forge(driver, "zoe", "project.created", "x", {}, 1)
    nobodys = "is of an account that no supervisor added"
    assert list(wrongly_signed(driver)) == [
        *((5, nobodys), (6, nobodys), (7, nobodys)),
        (8, "is of an account that may not do this"),
        (0, "announces another signing key than is kept"),
    ]


def test_nobody_is_added_twice_or_with_other_roles_than_are_told(driver: Any) -> None:
    told = {STANDING: {"account_role": {"zoe": digest_of_row(("zoe", "reviewer,supervisor"))}}}
    roles: dict[str, object] = {"roles": ["reviewer", "supervisor"]}
    sign_as(driver, SEED, "sam", "account.added", "zoe", {"roles": ["reviewer"], **told}, 1)
    sign_as(driver, SEED, "sam", "account.added", "zoe", {**roles, **told}, 1)
    sign_as(driver, SEED, "sam", "account.added", "zoe", roles, 1)
    wrong = "is of an account that may not do this"
    assert list(wrongly_signed(driver)) == [(5, wrong), (7, wrong)]


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
    forge(driver, "sam", "account.key", "sam", {**FORGED_KEY, "number": 2}, 2)
    forge(driver, "sam", "test.done", "x", {}, 2)
    assert list(wrongly_signed(driver)) == [
        (5, "announces a key that nobody vouches for"),
        (6, "has a signature that does not fit"),
        (0, "announces another signing key than is kept"),
    ]


def test_only_supervisors_vouch_and_only_while_they_are_enabled(driver: Any) -> None:
    add = {"roles": ["reviewer"], "assigned": 0}
    sign_as(driver, SEED, "sam", "account.added", "rob", add, 1)
    forge(driver, "rob", "account.key", "rob", FORGED_KEY, 1)
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
    forge(driver, "rob", "account.key", "rob", {**FORGED_KEY, "number": 2}, 2)
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
    wrong = (2, "announces another signing key than is kept")
    assert list(wrongly_signed(driver)) == [wrong]
    (own,) = driver.execute("SELECT hash FROM audit_entry WHERE seq = 4").fetchone()
    forged = sign(bytes(32), CONTEXT, own)
    driver.execute("UPDATE entry_signature SET signature = ? WHERE seq = 4", (forged,))
    assert list(wrongly_signed(driver)) == [(4, "has a signature that does not fit"), wrong]


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ("DELETE FROM account_key", 2),
        ("UPDATE account_key SET at = at + 1", 2),
        ("UPDATE account_key SET number = 2", 2),
        ("UPDATE account_key SET account_id = 2", 2),
        ("INSERT INTO account_key SELECT account_id, 2, public_key, at FROM account_key", 0),
    ],
)
def test_keys_are_kept_as_they_were_announced(driver: Any, change: str, named: int) -> None:
    driver.execute(change)
    found = list(wrongly_signed(driver))
    assert (named, "announces another signing key than is kept") in found
    assert {entry for entry, _ in found} <= {named, 0}


def test_a_key_whose_row_is_gone_is_not_announced_again(driver: Any, signed: World) -> None:
    """Else the trail would be broken in the name of whoever works on."""
    driver.execute("DELETE FROM account_key")
    with pytest.raises(NotAllowed, match="knows another signing key of 'sam'"):
        act(signed, signed.sam)
    assert [entry for entry, _ in wrongly_signed(driver)] == [2]
