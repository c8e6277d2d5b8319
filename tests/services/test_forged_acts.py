"""Somebody with the database key writes entries with other tools, in their own name or of nobody, that answer
for what is not theirs to change.  Each of these was done unseen before acts had rules.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from reviewer.domain.audit import Entry, canonical_bytes, chained
from reviewer.storage.covered import CONTENT, digest
from reviewer.storage.signatures import CONTEXT
from reviewer.storage.standing import KEPT, STANDING, digest_of_row
from reviewer.vault.signing import public_key_of, sign
from reviewer.workspace import Workspace
from tests.services.conftest import Project
from tests.services.study import code

SEED = bytes(range(32))
NOT_OF_ACT = "changes what such an entry cannot change"
NOT_OF_ROLE = "changes what such an account cannot change"
NOBODYS = "is of an account that no supervisor added"
MAY_NOT = "is of an account that may not do this"
NOT_ARRIVED = "brings rows of a package that did not arrive"
GIVEN_UP = "is signed with a key that was given up"
KEY = "announces another signing key than is kept"
TWICE = "changes what is made only once"
SAID = {NOT_OF_ACT, NOT_OF_ROLE, NOBODYS, MAY_NOT, NOT_ARRIVED, GIVEN_UP, KEY, TWICE}


class Forger:
    """A connection with the database key, on which nothing refuses; and the keys of who forges."""

    def __init__(self, supervisor: Workspace, reviewer: Workspace, driver: Any) -> None:
        self.supervisor = supervisor
        self.seeds = {"s-01": supervisor._keys.seed, "r-01": reviewer._keys.seed, "z-01": SEED}
        self.driver = driver

    def entry(self, actor: str, kind: str, subject: str, detail: dict[str, object], number: int = 1) -> None:
        """One behind the last, chained and signed as the program would."""
        last, before, said = self.driver.execute(
            "SELECT seq, hash, canonical FROM audit_entry ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        canonical = canonical_bytes(last + 1, Entry(json.loads(said)["at"] + 1, actor, kind, subject, detail))
        own = chained(before, canonical)
        self.driver.execute("INSERT INTO audit_entry VALUES (?, ?, ?, ?)", (last + 1, canonical, before, own))
        signature = sign(bytes(self.seeds[actor]), CONTEXT, own)
        self.driver.execute(
            "INSERT INTO entry_signature (seq, account_id, number, signature)"
            " SELECT ?, id, ?, ? FROM account WHERE name = ?",
            (last + 1, number, signature, actor),
        )

    def standing(self, **told: str) -> dict[str, object]:
        """What stands now in these tables under that name; `__` for a point."""
        by = {table.replace("__", "."): name for table, name in told.items()}
        now = {
            table: {str(row[0]): digest_of_row(row) for row in self.driver.execute(KEPT[table])}
            for table in by
        }
        return {STANDING: {table: {name: now[table][name]} for table, name in by.items()}}

    def content(self, table: str, first: int, last: int) -> dict[str, object]:
        return {CONTENT: {table: [first, last, digest(self.driver, table, first, last)]}}

    def found(self) -> set[str]:
        """What verifying says of acts and keys, beside rows that follow from them."""
        return {wrong for _, wrong in self.supervisor.trail.verify().problems} & SAID

    def coding(self) -> int:
        """One in r-02's name, as the last of theirs but for its time."""
        (new,) = self.driver.execute("SELECT max(id) + 1 FROM coding").fetchone()
        self.driver.execute(
            "INSERT INTO coding SELECT ?, '11111111-2222-4333-8444-555555555555', reviewer_id, case_id,"
            " codebook_id, kind, revision + 1, certainty, '', round, at + 1000 FROM coding WHERE id = ?",
            (new, new - 1),
        )
        return int(new)


@pytest.fixture
def forger(project: Project) -> Iterator[Forger]:
    supervisor, reviewer, other = (project.sign_in(name) for name in ("s-01", "r-01", "r-02"))
    code(reviewer, "S-000001")
    code(other, "S-000002")
    with closing(supervisor.store.connect()) as driver:
        for (name,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            driver.execute(f"DROP TRIGGER {name}")
        for pragma in ("foreign_keys = 0", "ignore_check_constraints = 1"):
            driver.execute(f"PRAGMA {pragma}").fetchall()
        made = Forger(supervisor, reviewer, driver)
        assert made.found() == set()
        yield made


MARK = "00" * 32
_ADDRESS = "INSERT INTO known_key SELECT zeroblob(32), 'signer', 'unit-x', zeroblob(32), 1, 0, 1, 1"
_DESK = "INSERT INTO project_setting VALUES ('desk.of', '{\"reviewer\": \"r-01\"}')"
_ROLE = "INSERT INTO account_role SELECT id, 'supervisor' FROM account WHERE name = 'r-01'"
STANDS = {
    "role": (_ROLE, "account_role", "r-01"),
    "enabled": ("UPDATE account SET enabled = 0 WHERE name = 's-01'", "account", "s-01"),
    "policy": ("UPDATE project SET policy = 'assigned_only'", "project.policy", "1"),
    "setting": (_DESK, "project_setting", "desk.of"),
    "feedback": ("INSERT INTO feedback_release VALUES (1, 1, 1)", "feedback_release", "1"),
    "signer": ("UPDATE project_key SET secret = randomblob(32) WHERE use = 'sign'", "project_key", "sign"),
    "address": (_ADDRESS, "known_key", MARK),
    "trusted": (_ADDRESS, "known_key.state", MARK),
}


@pytest.mark.parametrize("name", sorted(STANDS))
def test_what_stands_is_changed_by_acts_of_its_own_alone(forger: Forger, name: str) -> None:
    sql, table, row = STANDS[name]
    forger.supervisor.packages.keeper.keyring()
    forger.driver.execute(sql)
    told = forger.standing(**{table.replace(".", "__"): row})
    forger.entry("r-01", "filter.saved", "mine", told)
    assert forger.found() == {NOT_OF_ACT}
    forger.entry("s-01", "project.recounted", "kept counts", told)
    assert forger.found() == {NOT_OF_ACT}


@pytest.mark.parametrize(
    ("kind", "name", "subject", "more"),
    [
        ("plan.made", "policy", "plan 1", {}),
        ("feedback.released", "feedback", "round 1", {}),
        ("keys.made", "signer", "project", {"uses": ["sign"]}),
        ("address.added", "address", "unit-x", {"fingerprint": MARK}),
        ("address.confirmed", "trusted", "unit-x", {"fingerprint": MARK}),
    ],
)
def test_acts_of_those_who_lead_are_theirs(
    forger: Forger, kind: str, name: str, subject: str, more: dict[str, object]
) -> None:
    sql, table, row = STANDS[name]
    forger.supervisor.packages.keeper.keyring()
    forger.driver.execute(sql)
    told = forger.standing(**{table.replace(".", "__"): row})
    forger.entry("r-01", kind, subject, {**more, **told})
    assert forger.found() == {NOT_OF_ROLE}


def test_a_supervisor_changes_no_other_row_than_the_entry_is_about(forger: Forger) -> None:
    forger.driver.execute(STANDS["role"][0])
    forger.entry("s-01", "account.enabled", "r-02", forger.standing(account="r-01"))
    assert forger.found() == {NOT_OF_ACT}
    forger.entry("s-01", "setting.changed", "desk.of", {STANDING: {"project_setting": {"desk.of": ""}}})
    assert forger.found() == {NOT_OF_ACT}


def test_the_project_gets_no_other_signing_key(forger: Forger) -> None:
    forger.supervisor.packages.keeper.keyring()
    forger.driver.execute(STANDS["signer"][0])
    forger.entry("s-01", "keys.made", "project", {"uses": ["sign"], **forger.standing(project_key="sign")})
    assert forger.found() == {TWICE}


@pytest.mark.parametrize("by", ["z-01", "r-01"])
def test_nobody_makes_an_account_but_a_supervisor(forger: Forger, by: str) -> None:
    """With the key of somebody who was let go, or by a reviewer: an account that supervises."""
    forger.driver.execute("INSERT INTO account VALUES (77, 'z-01', 1, 1)")
    forger.driver.execute("INSERT INTO account_role VALUES (77, 'supervisor')")
    forger.driver.execute("INSERT INTO account_key VALUES (77, 1, ?, 1)", (public_key_of(SEED),))
    key: dict[str, object] = {"number": 1, "public_key": public_key_of(SEED).hex()}
    if by == "z-01":
        forger.entry("z-01", "account.key", "z-01", key)
    told = forger.content("account", 77, 77) | forger.standing(account="z-01", account_role="z-01")
    forger.entry(by, "account.added", "z-01", {"roles": ["supervisor"], **told})
    assert forger.found() == {MAY_NOT if by == "r-01" else NOBODYS, KEY}
    forger.entry(by, "project.recounted", "kept counts", told)
    forger.entry("z-01", "account.passphrase", "s-01", {})
    of_reviewer = {MAY_NOT, NOT_OF_ACT} if by == "r-01" else set()
    assert forger.found() == {NOBODYS, KEY} | of_reviewer


def test_an_account_is_added_by_an_entry_about_itself(forger: Forger) -> None:
    """A supervisor's entry that answers for another account than it says."""
    forger.driver.execute("INSERT INTO account VALUES (77, 'z-01', 1, 1)")
    told = forger.content("account", 77, 77)
    forger.entry("s-01", "account.added", "z-02", {"roles": ["reviewer"], **told})
    assert forger.found() == {NOT_OF_ACT}


def test_words_are_put_behind_codings_by_packages_alone(forger: Forger) -> None:
    (coding,) = forger.driver.execute("SELECT max(id) FROM coding").fetchone()
    forger.driver.execute("UPDATE coding SET note = 'not mine' WHERE id = ?", (coding,))
    forger.driver.execute("INSERT INTO late_words VALUES (1, ?, 0, 'not mine')", (coding,))
    told = forger.content("late_words", 1, 1)
    for by, kind in (("r-01", "filter.saved"), ("s-01", "project.recounted")):
        forger.entry(by, kind, "x", told)
        assert forger.found() == {NOT_OF_ACT}
    forger.entry("s-01", "package.merged", "none", {**told, "digest": "00"})
    assert forger.found() == {NOT_OF_ACT, NOT_ARRIVED}


def test_codebooks_are_published_by_those_who_lead(forger: Forger) -> None:
    forger.driver.execute(
        "INSERT INTO codebook_version SELECT 2, name, 'x', 'x', content, 1 FROM codebook_version"
    )
    forger.driver.execute("UPDATE project SET codebook_id = 2")
    told = forger.content("codebook_version", 2, 2) | forger.standing(project__codebook="1")
    forger.entry("r-01", "filter.saved", "x", told)
    assert forger.found() == {NOT_OF_ACT}
    forger.entry("r-01", "codebook.published", "x", told)
    forger.entry("r-01", "package.merged", "x", told)
    assert forger.found() == {NOT_OF_ACT, NOT_OF_ROLE}


@pytest.mark.parametrize(
    ("table", "kind", "values"),
    [
        ("package", "package.sent", "'u-1', 'sent', 'labels', x'00', 9000, {}, 1, '{{}}'"),
        ("package", "package.receipt", "'u-1', 'received', 'receipt', x'00', 0, {}, 1, '{{}}'"),
        ("indicator_release", "indicator.released", "'2026', 'x', '{{}}', {}, 1"),
    ],
)
def test_what_leaves_is_kept_by_those_who_may_send_it(
    forger: Forger, table: str, kind: str, values: str
) -> None:
    own = "(SELECT id FROM account WHERE name = 'r-01')"
    forger.driver.execute(f"INSERT INTO {table} VALUES (1, {values.format(own)})")
    told = forger.content(table, 1, 1)
    forger.entry("r-01", "filter.saved", "x", told)
    assert forger.found() == {NOT_OF_ACT}
    forger.entry("r-01", kind, "x", told)
    assert forger.found() == {NOT_OF_ACT, NOT_OF_ROLE}


def test_a_supervisor_brings_no_rows_of_a_package_that_there_never_was(forger: Forger) -> None:
    new = forger.coding()
    told = forger.content("coding", new, new)
    forger.entry("s-01", "package.merged", "no-such-package", {**told, "digest": "00"})
    assert forger.found() == {NOT_ARRIVED}


def test_a_key_that_was_given_up_signs_nothing(forger: Forger, project: Project) -> None:
    """Somebody kept the passphrase and the files from before a supervisor gave r-01 a new one."""
    forger.supervisor.people.change_passphrase("r-01", passphrase="seven quiet rivers")
    again = project.sign_in("r-01")
    code(again, "S-000003")
    assert forger.found() == set()
    forger.entry("r-01", "case.handed_over", "S-000003", {"way": "clipboard"})
    assert forger.found() == {GIVEN_UP}


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM account_key WHERE account_id = 3",
        "UPDATE account_key SET public_key = zeroblob(32) WHERE account_id = 3",
        "INSERT INTO account_key VALUES (3, 2, zeroblob(32), 1)",
    ],
)
def test_keys_are_kept_as_the_trail_announced_them(forger: Forger, project: Project, change: str) -> None:
    forger.driver.execute(change)
    assert forger.found() == {KEY}
    (said,) = [one.detail for one in forger.supervisor.doctor().checks if one.name == "rows and signatures"]
    assert KEY in said
