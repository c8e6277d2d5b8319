"""What the services change, kind of entry by kind, is what the rules of acts say: an act without a rule, or a
rule without an act, is found here.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

from reviewer.domain.person import Role
from reviewer.services.ports import KeptRelease
from reviewer.storage.acts import ACTS, BROUGHT, MAKES_PROJECT
from reviewer.storage.covered import CONTENT
from reviewer.storage.standing import KEPT, STANDING
from reviewer.vault.keyring import KEYS_FILE
from tests.services.conftest import PASSPHRASE
from tests.services.packages.away import Away, sent
from tests.services.packages.desks import Desk
from tests.services.revised import publish, relabel
from tests.services.test_signed_acts import worked

Seen = dict[str, set[str]]
"""By kind of entry: the tables of `KEPT` and `BROUGHT` that it told of."""

OF_COPIES = ("package.merged", "late_words")
"""Words that come behind their coding need two desks and an office: `packages/test_words`."""


@cache
def _walked() -> tuple[Desk, ...]:
    """An office in which nearly everything was done, and another with a reviewer's own desk."""
    outer = Path(mkdtemp(prefix="reviewer-acts-"))
    away = sent(outer)
    _to_and_fro(away, outer)
    return Desk(worked()), away.office, away.desk


def _to_and_fro(away: Away, outer: Path) -> None:
    away.found()
    with away.desk.sign_in("r-01") as own:
        own.packages.merging.merge([away.work], receipts=outer)
    away.desk.code("r-01", "T-0002")
    back = away.return_to(outer / "back.tar")
    with away.office.sign_in() as office:
        office.packages.merging.merge([*outer.glob("receipt-*.tar"), back], receipts=outer)
        with office.store.writing(office.account) as work:
            work.releases.add(KeptRelease("u-1", "2026", "{}", 1))
            work.record("indicator.released", "u-1", {}, 1)
            work.commit()
    _with_another_book(away, outer / "work-2.tar")
    _with_a_slot_that_is_there(away.office, outer / "copy")


def _with_a_slot_that_is_there(office: Desk, folder: Path) -> None:
    """A keys.json from where somebody was added, beside a database that does not know of it."""
    copy = office.copy(folder, seed=3)
    for one in (copy, office):
        with one.sign_in() as workspace:
            workspace.people.add("z-01", frozenset({Role.EXPORTER}), passphrase=PASSPHRASE)
        if one is copy:
            shutil.copyfile(copy.folder / KEYS_FILE, office.folder / KEYS_FILE)


def _with_another_book(away: Away, file: Path) -> None:
    with away.office.sign_in() as office:
        office.revising.drafting.begin()
        relabel(office, "severity", "Severity, once more")
        publish(office)
    with away.office.sign_in() as office:
        office.packages.work.pack(file, reviewer="r-01", recipient="r-01-desk")
    with away.desk.sign_in("r-01") as own:
        (outcome,) = own.packages.merging.merge([file])
        assert outcome.problems == []


def owners() -> Iterator[tuple[Desk, str]]:
    yield from zip(_walked(), ("s-01", "s-01", "r-01"), strict=True)


@pytest.fixture(scope="module")
def seen() -> Seen:
    found: Seen = {}
    for desk, account in owners():
        with desk.sign_in(account) as workspace, closing(workspace.store.connect()) as driver:
            for (said,) in driver.execute("SELECT CAST(canonical AS TEXT) FROM audit_entry"):
                entry = json.loads(said)
                told = entry["detail"].get(STANDING, {}).keys() & KEPT.keys()
                brought = entry["detail"].get(CONTENT, {}).keys() & BROUGHT
                found.setdefault(entry["kind"], set()).update(told | brought)
    return found


def test_every_act_has_its_rule_and_every_rule_its_act(seen: Seen) -> None:
    ruled = {
        (kind, table) for kind, acts in ACTS.items() for act in acts for table in {*act.stands, *act.brings}
    }
    done = {(kind, table) for kind, tables in seen.items() for table in tables if kind != MAKES_PROJECT}
    assert done == ruled - {OF_COPIES}


def test_every_row_that_is_ruled_has_an_act(seen: Seen) -> None:
    reached = {table for acts in ACTS.values() for act in acts for table in {*act.stands, *act.brings}}
    assert reached == {*KEPT, *BROUGHT} - {"project"}
    assert "project" in seen[MAKES_PROJECT]


def test_what_honest_people_did_raises_no_alarm() -> None:
    for desk, account in owners():
        with desk.sign_in(account) as workspace:
            assert workspace.trail.verify().problems == ()
