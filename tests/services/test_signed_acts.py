"""Signing cannot end unseen: which entries must be signed stands here by name, and each act of the services
is done on a real project and its signature checked from the rows alone.

Whether an entry is to be signed is one rule, which those who sign and those who check share; so these tests
ask neither of the two.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import closing
from fractions import Fraction
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

import reviewer
from reviewer.domain.answer import chosen
from reviewer.domain.person import Role
from reviewer.domain.planning import Overlap
from reviewer.services.assigning import AssignRequest
from reviewer.services.drawing import DrawRequest
from reviewer.storage.signatures import is_to_be_signed
from reviewer.vault.signing import is_signed
from reviewer.workspace import Workspace
from reviewer.workspace.restoring import restore
from tests.services.conftest import PASSPHRASE
from tests.services.packages.desks import Desk, key_of
from tests.services.revised import forward, publish, relabel

STATEMENTS = (
    *("account.added", "account.disabled", "account.enabled", "account.key", "account.passphrase"),
    "account.slot",
    *("address.added", "address.confirmed", "address.revoked"),
    *("adjudication.decided", "adjudication.deferred", "adjudication.explained", "adjudication.passed"),
    *("adjudication.withdrawn", "agreement.reported", "assignment.added", "backup.made"),
    *("case.handed_over", "codebook.carried_later", "codebook.draft_begun", "codebook.draft_discarded"),
    *("codebook.draft_edited", "codebook.draft_redone", "codebook.draft_undone", "codebook.forwarded"),
    *("codebook.published", "coding.handed_back", "coding.returned", "coding.submitted"),
    *("coding.withdrawn", "draw.made", "export.written", "feedback.released", "final.merged"),
    *("import.finished", "indicator.released"),
    *("keys.made", "package.merged", "package.receipt", "package.sent", "plan.made", "plan.replaced"),
    *("plan.seconded", "project.created", "project.length_missing", "project.mended"),
    "project.recounted",
    *("project.restored", "setting.changed", "settling.seeded", "work.returned"),
)
NO_STATEMENTS = (
    *("assignment.flag", "draft.answer", "draft.carried", "draft.certainty", "draft.closed_unchanged"),
    *("draft.note", "draft.redo", "draft.repeat", "draft.undo", "filter.deleted", "filter.saved"),
    "undo.passed",
)
DONE = (
    *("account.added", "account.disabled", "account.enabled", "account.key", "account.passphrase"),
    "account.slot",
    *("address.added", "address.confirmed", "address.revoked", "adjudication.decided"),
    *("adjudication.withdrawn", "backup.made", "case.handed_over", "codebook.draft_begun"),
    *("codebook.draft_edited", "codebook.forwarded", "codebook.published", "coding.handed_back"),
    *("coding.submitted", "coding.withdrawn", "draw.made", "export.written", "feedback.released"),
    *("final.merged", "keys.made", "package.merged", "package.sent", "plan.made", "project.restored"),
    *("setting.changed", "settling.seeded"),
)


@cache
def worked() -> Path:
    """A project in which each of these was done through the services, restored from its backup."""
    outer = Path(mkdtemp(prefix="reviewer-signed-"))
    desk = Desk.new(outer / "first")
    with desk.sign_in() as office:
        _people(office)
        _books(office)
    _code(desk)
    with desk.sign_in() as office:
        _settle(office)
    _exchange(desk, outer)
    with desk.sign_in() as office:
        _lead(office)
        # A backup is an entry once it is made, so the second holds that of the first.
        office.backups.make(outer / "backup-before")
        office.backups.make(outer / "backup")
    restore(outer / "backup", outer / "worked", account="s-01", passphrase=PASSPHRASE, clock=desk.clock)
    return outer / "worked"


def _people(office: Workspace) -> None:
    office.people.add("x-02", frozenset({Role.EXPORTER}), passphrase=PASSPHRASE)
    office.people.change_passphrase("x-02", passphrase=PASSPHRASE)
    office.people.disable("x-02")
    office.people.enable("x-02", passphrase=PASSPHRASE)


def _books(office: Workspace) -> None:
    recipient = "age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg"
    (line,) = office.packages.book.add("upstream", signer=None, recipient=recipient)
    office.packages.book.confirm("upstream", line.words)
    office.packages.book.revoke("upstream")
    office.packages.book.own()
    office.revising.drafting.begin()
    relabel(office, "severity", "Severity, once more")
    publish(office, carry=True)
    forward(office)


def _code(desk: Desk) -> None:
    desk.code("r-01", "T-0001")
    desk.code("r-02", "T-0001", severity=chosen("nudist"))
    desk.code("r-02", "T-0002")
    desk.undo("r-02")
    with desk.sign_in("r-01") as reviewer:
        reviewer.handover.record(key_of(reviewer, "T-0003"), way="clipboard")
        reviewer.desk.hand_back(key_of(reviewer, "T-0003"), save_id="back")


def _settle(office: Workspace) -> None:
    case = key_of(office, "T-0001")
    office.settling.refresh()
    office.settling.decide(case, "severity", chosen("posing"), save_id="decided")
    office.settling.withdraw(case, "severity", save_id="withdrawn")
    office.settling.decide(case, "severity", chosen("posing"), save_id="decided-again")
    office.feedback.release(1)


def _exchange(desk: Desk, outer: Path) -> None:
    there = desk.copy(outer / "there", seed=2)
    there.code("r-01", "T-0004")
    desk.merge(there.pack(outer / "there.tar").file)
    desk.pack(outer / "here.tar")
    with desk.sign_in("x-01") as exporter:
        exporter.release.export(outer / "out", formats=["csv"])


def _lead(office: Workspace) -> None:
    office.drawing.make(DrawRequest(size=5, seed=1))
    office.assigning.make(AssignRequest(("r-01", "r-02"), seed=1, overlap=Overlap(Fraction(1))))
    office.returning.set_rule(9)


def entries(folder: Path) -> list[tuple[int, dict[str, object], bytes, bytes | None, int | None]]:
    """(number, entry, hash, signature, number of the key) of every entry, from the tables."""
    with Desk(folder).sign_in() as workspace, closing(workspace.store.connect()) as driver:
        rows = driver.execute(
            "SELECT e.seq, e.canonical, e.hash, s.signature, s.number"
            " FROM audit_entry e LEFT JOIN entry_signature s ON s.seq = e.seq ORDER BY e.seq"
        ).fetchall()
    return [(seq, json.loads(canonical), own, signature, key) for seq, canonical, own, signature, key in rows]


def proven(folder: Path) -> Iterator[tuple[str, bool]]:
    """(kind, whether its signature verifies with a key that its actor announced before) of every entry."""
    announced: dict[tuple[object, object], bytes] = {}
    for _, entry, own, signature, number in entries(folder):
        if entry["kind"] == "account.key":
            detail = entry["detail"]
            assert isinstance(detail, dict)
            announced[entry["actor"], detail["number"]] = bytes.fromhex(detail["public_key"])
        public = announced.get((entry["actor"], number))
        fits = public is not None and signature is not None
        yield (
            str(entry["kind"]),
            fits and is_signed(public or b"", "trail-entry", own, signature or b""),
        )


@pytest.fixture(scope="module")
def signed() -> dict[str, set[bool]]:
    found: dict[str, set[bool]] = {}
    for kind, holds in proven(worked()):
        found.setdefault(kind, set()).add(holds)
    return found


@pytest.mark.parametrize("kind", DONE)
def test_an_act_leaves_an_entry_that_is_signed(signed: dict[str, set[bool]], kind: str) -> None:
    assert signed.get(kind) == {True}


def test_nothing_else_that_was_done_is_without_a_signature(signed: dict[str, set[bool]]) -> None:
    # The first entry is made before anybody has an account or a key.
    unsigned = {kind for kind, holds in signed.items() if holds != {True}}
    assert unsigned <= {"project.created", *NO_STATEMENTS}
    assert {"draft.answer", "coding.submitted"} <= set(signed)


@pytest.mark.parametrize("kind", STATEMENTS)
def test_statements_must_be_signed(kind: str) -> None:
    assert is_to_be_signed(kind)


@pytest.mark.parametrize("kind", NO_STATEMENTS)
def test_key_presses_do_not_wait_for_a_signature(kind: str) -> None:
    assert not is_to_be_signed(kind)


def test_every_kind_that_the_program_records_stands_in_one_of_the_lists() -> None:
    source = Path(reviewer.__file__).parent
    texts = [one.read_text(encoding="utf-8") for one in sorted(source.rglob("*.py"))]
    recorded = {kind for text in texts for kind in re.findall(r'\.record\(\s*"([a-z_.]+)"', text)}
    assert len(recorded) > 30
    assert recorded <= {*STATEMENTS, *NO_STATEMENTS}
