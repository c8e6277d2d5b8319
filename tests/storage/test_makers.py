"""Whose rows an entry may answer for: nobody codes, decides or draws in another's name unseen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from typing import Any

import pytest

from reviewer.domain.answer import chosen
from reviewer.domain.audit import Entry, canonical_bytes, chained
from reviewer.domain.person import Account
from reviewer.storage.acts import BROUGHT, NOT_OF_ACT, NOT_OF_ROLE
from reviewer.storage.covered import CONTENT, COVERED, digest
from reviewer.storage.doctor import checks
from reviewer.storage.intake_answering import INTAKE
from reviewer.storage.makers import BRINGING, LED, MAKERS, NOT_ARRIVED
from reviewer.storage.signatures import CONTEXT, Signer, wrongly_signed
from reviewer.vault.signing import public_key_of, sign
from tests.storage.world import World

OTHERS = "answers for rows of somebody else"
LED_ALONE = "answers for rows that such an account cannot make"
KIND = "answers for codings that such an entry cannot make"
UNKNOWN = "is not signed, and its account has no key yet"
ROW = 99
AGE = {"age": chosen("older")}


@pytest.fixture
def known(world: World) -> World:
    """Two cases, and what the trail says of roles; sam supervises."""
    world.cases(2)
    for who, role in ((world.eve, "exporter"), (world.ann, "reviewer"), (world.bea, "reviewer")):
        detail = {"roles": [role], "assigned": 0}
        with world.store.writing(world.sam) as work:
            work.record("account.added", who.name, detail, world.clock.microseconds())
            work.commit()
    return world


def act(world: World, by: Account, of: Account, kind: str, *, made: str, subject: str = "u-1") -> None:
    """An entry of `by` that answers for a coding of `of`: what the services would never do."""
    with world.store.writing(by) as work:
        coding = world.coding(of, 1, {} if made == "withdrawn" else AGE, uuid="u-1", kind=made)
        work.codings.append(coding)
        work.record(kind, subject, {"case": "SYN-0001"}, world.clock.microseconds())
        work.commit()


def said(world: World) -> list[str]:
    with closing(world.store.connect()) as driver:
        return [wrong for _, wrong in wrongly_signed(driver)]


@pytest.mark.parametrize("made", ["submitted", "withdrawn", "handed_back"])
def test_a_coding_is_its_reviewers_own(known: World, made: str) -> None:
    act(known, known.ann, known.ann, f"coding.{made}", made=made)
    assert said(known) == []


@pytest.mark.parametrize("made", ["submitted", "withdrawn"])
@pytest.mark.parametrize("by", ["sam", "eve"])
def test_a_coding_that_somebody_else_made_in_its_reviewers_name_is_found(
    known: World, by: str, made: str
) -> None:
    act(known, getattr(known, by), known.bea, f"coding.{made}", made=made)
    assert said(known) == [OTHERS]
    (doctor,) = [one for one in checks(known.store) if one.name == "rows and signatures"]
    assert OTHERS in doctor.detail
    with known.store.reading(known.ann) as read:
        assert OTHERS in dict(read.trail.problems()).values()


@pytest.mark.parametrize("kind", ["coding.returned", "coding.handed_back"])
def test_a_supervisor_hands_back_what_another_began_and_nobody_else_does(known: World, kind: str) -> None:
    """The second as such entries were called once: they stay right."""
    act(known, known.sam, known.bea, kind, made="handed_back")
    assert said(known) == []


@pytest.mark.parametrize(
    ("kind", "made"), [("coding.returned", "handed_back"), ("package.merged", "submitted")]
)
def test_whoever_does_not_lead_brings_nothing_of_others(known: World, kind: str, made: str) -> None:
    act(known, known.eve, known.bea, kind, made=made)
    assert said(known) == [OTHERS]


@pytest.mark.parametrize(
    ("kind", "made", "subject"),
    [
        ("coding.returned", "submitted", "u-1"),
        ("coding.returned", "handed_back", "u-2"),
        ("codebook.forwarded", "submitted", "2"),
        ("final.merged", "migrated", "settling"),
        ("import.finished", "submitted", "u-1"),
    ],
)
def test_an_entry_makes_codings_of_its_own_kind_alone(
    known: World, kind: str, made: str, subject: str
) -> None:
    act(known, known.sam, known.bea, kind, made=made, subject=subject)
    assert said(known)[0] in {OTHERS, KIND}


def test_codings_cannot_stand_in_entries_that_need_no_signature(known: World) -> None:
    act(known, known.ann, known.ann, "draft.answer", made="submitted")
    assert said(known) == [KIND]


def test_an_account_that_never_signed_is_found_once_there_is_a_key(known: World) -> None:
    """With the database key alone: in the name of somebody who has not signed in yet."""
    act(known, known.ann, known.ann, "coding.submitted", made="submitted")
    assert said(known) == []
    seed = bytes(range(32))
    known.store.sign_with(Signer(known.sam.key, public_key_of(seed), partial(sign, seed, CONTEXT)))
    with known.store.writing(known.sam) as work:
        work.record("test.done", "x", {}, 1)
        work.commit()
    assert said(known) == []
    known.submit(known.bea, 2, AGE)
    assert said(known) == [UNKNOWN]
    known.answer(known.bea, 1, "age", chosen("older"))
    assert said(known) == [UNKNOWN]


@pytest.fixture
def driver(known: World) -> Iterator[Any]:
    """What the database refuses is no hindrance to whoever has its key."""
    with closing(known.store.connect()) as opened:
        for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            opened.execute(f"DROP TRIGGER {name}")
        for pragma in ("foreign_keys = 0", "ignore_check_constraints = 1"):
            opened.execute(f"PRAGMA {pragma}").fetchall()
        yield opened


def put(driver: Any, table: str, maker: int, *, row: int = ROW) -> None:
    """A row of somebody's making; of codings one that was submitted."""
    names = driver.execute(f"PRAGMA table_info({table})").fetchall()
    known = {MAKERS[table]: maker, "id": row, "codebook_id": row, "kind": "submitted"}
    plain = {"INTEGER": 9_000, "BLOB": b"9", "REAL": 0.5}
    values = [known.get(name, plain.get(kind, f"u-{1 + row - ROW}")) for _, name, kind, *_ in names]
    driver.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(names))})", values)


def chain(driver: Any, actor: str, kind: str, table: str, row: int) -> None:
    """An entry that answers for that row, chained as the program would."""
    last, before = driver.execute("SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1").fetchone()
    said = digest(driver, table, row, row) if table in COVERED else ""
    detail = {CONTENT: {table: [row, row, said]}, "digest": "ab"}
    canonical = canonical_bytes(last + 1, Entry(last, actor, kind, "u-1", detail))
    entry = (last + 1, canonical, before, chained(before, canonical))
    driver.execute("INSERT INTO audit_entry VALUES (?, ?, ?, ?)", entry)


@pytest.mark.parametrize("table", sorted({*MAKERS} - BROUGHT))
def test_every_row_that_names_its_maker_has_an_entry_of_that_account(driver: Any, table: str) -> None:
    put(driver, table, 4)
    assert wrongs(driver, "bea", "coding.submitted", table) <= {LED_ALONE}
    assert (wrongs(driver, "bea", "coding.submitted", table) == {LED_ALONE}) is (table in LED)
    for kind in ("coding.submitted", *BRINGING):
        assert wrongs(driver, "ann", kind, table) == {LED_ALONE if table in LED else OTHERS}
        by_sam = set() if table in BRINGING.get(kind, ()) else {OTHERS}
        assert wrongs(driver, "sam", kind, table) - {KIND, NOT_ARRIVED} == by_sam


@pytest.mark.parametrize(
    ("by", "kind"), [("eve", "indicator.released"), ("eve", "package.sent"), ("sam", "package.receipt")]
)
def test_what_left_and_what_came_has_an_entry_of_whoever_made_it(driver: Any, by: str, kind: str) -> None:
    table = kind.partition(".")[0].replace("indicator", "indicator_release")
    put(driver, table, {"sam": 1, "eve": 2}[by])
    assert wrongs(driver, by, kind, table) == set()
    assert wrongs(driver, "ann", kind, table) == {NOT_OF_ROLE}
    assert wrongs(driver, by, "filter.saved", table) == {NOT_OF_ACT}
    put(driver, table, 4, row=ROW + 1)
    assert wrongs(driver, by, kind, table, ROW + 1) == {OTHERS}


def test_rows_come_with_a_package_that_arrived(driver: Any) -> None:
    put(driver, "coding", 4)
    assert wrongs(driver, "sam", "package.merged", "coding") == {NOT_ARRIVED}
    names = "id, uuid, direction, kind, digest, up_to, account_id, at, record"
    package = f"INSERT INTO package ({names}) VALUES (1, 'u-1', 'received', 'labels', x'AB', 0, 1, 1, '{{}}')"
    driver.execute(package)
    assert wrongs(driver, "sam", "package.merged", "coding") == set()
    assert wrongs(driver, "ann", "package.merged", "coding") == {OTHERS}
    for change in ("uuid = 'u-2'", "direction = 'sent'", "digest = x'AC'"):
        driver.execute("SAVEPOINT tried")
        driver.execute(f"UPDATE package SET {change}")
        assert wrongs(driver, "sam", "package.merged", "coding") == {NOT_ARRIVED}
        driver.execute("ROLLBACK TO tried")


def wrongs(driver: Any, actor: str, kind: str, table: str, row: int = ROW) -> set[str]:
    """What is found where such an entry answers for the row; it is taken back."""
    driver.execute("SAVEPOINT forged")
    chain(driver, actor, kind, table, row)
    found = {wrong for _, wrong in wrongly_signed(driver)}
    driver.execute("ROLLBACK TO forged")
    return found


def test_every_covered_table_with_an_account_says_who_made_its_rows() -> None:
    named = {
        table
        for table, covered in COVERED.items()
        if {"account_id", "reviewer_id", "adjudicator_id"}
        & {one.strip() for one in covered.columns.split(",")}
    }
    assert named == {*MAKERS} - {INTAKE}
