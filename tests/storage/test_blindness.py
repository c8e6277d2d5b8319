"""A reviewer codes blind: hints, others' codings and others' cases do not exist, whichever way one asks."""

from __future__ import annotations

from dataclasses import astuple, replace
from pathlib import Path

import pytest

from reviewer.domain.answer import chosen, typed
from reviewer.domain.assignment import AssignmentPolicy, AssignmentState
from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.domain.errors import NotAllowed, NotFound
from reviewer.domain.identifiers import AccountKey, CaseKey
from reviewer.domain.person import Account, Role
from reviewer.services.ports import IntakeRecord, QueueCounts, QueueFilter, Reading
from tests.storage.world import World

HINT = "planted-hint"
SECRET = "planted-answer"
CATEGORY = 987


@pytest.fixture
def split(tmp_path: Path) -> World:
    """Case 1 is for ann and bea, case 2 for bea only; they share an item and hints; bea has coded both."""
    world = World(tmp_path / "project", policy=AssignmentPolicy.ASSIGNED_ONLY)
    facts = [CaseFacts(name, identified_status=HINT) for name in ("OF-ANN", "OF-BEA")]
    item = MediaItem(
        1, md5="1" * 32, category=CATEGORY, tags=(HINT,), victim_identified=True, self_generated=True
    )
    world.take_in(IntakeRecord(one, item) for one in facts)
    with world.store.writing(world.sam) as work:
        work.queue.assign(world.ann.key, [CaseKey(1)])
        work.queue.assign(world.bea.key, [CaseKey(2), CaseKey(1)])
        work.record("assigned", "both", {}, 1)
        work.commit()
    world.submit(world.bea, 1, {"remark": typed(SECRET)}, uuid="bea-1")
    world.submit(world.bea, 2, {"remark": typed(SECRET)}, uuid="bea-2")
    world.answer(world.bea, 2, "remark", typed(SECRET))
    return world


def everything(read: Reading, world: World) -> list[object]:
    """Whatever a reading gives, asked for in every way there is."""
    seen: list[object] = [read.projects.info(), read.queue.counts(), read.queue.saved_filters()]
    seen += [read.queue.rows(1, 100), read.queue.next_open(0), read.queue.latest_draft()]
    for text in ("", "OF", "OF-BEA", "of", HINT, SECRET):
        for flagged in (False, True):
            seen.append(read.queue.matching(QueueFilter(text=text, flagged=flagged), 0, 100))
    seen += [read.queue.matching(QueueFilter(states=frozenset({one})), 0, 100) for one in AssignmentState]
    for key in range(4):
        case = CaseKey(key)
        seen += [read.queue.row_of(case), read.drafts.get(case), read.cases.media(case, 1, 100)]
        try:
            seen.append(read.cases.view(case))
        except NotFound:
            seen.append(None)
        seen += [read.codings.latest(case, AccountKey(reviewer)) for reviewer in range(6)]
    seen += [read.codings.last_submitted(AccountKey(reviewer)) for reviewer in range(6)]
    seen += [read.codings.by_uuid(uuid) for uuid in ("bea-1", "bea-2")]
    seen += list(read.codings.table(own_only=True))
    seen += [read.cases.find(name) for name in ("OF-ANN", "OF-BEA")]
    return seen


BLIND = [
    frozenset({Role.REVIEWER}),
    frozenset({Role.REVIEWER, Role.SUPERVISOR}),
    frozenset({Role.REVIEWER, Role.EXPORTER}),
    frozenset(Role),
]


@pytest.mark.parametrize("roles", BLIND)
def test_nothing_of_hints_or_others_reaches_a_reviewer(split: World, roles: frozenset[Role]) -> None:
    ann = replace(split.ann, roles=roles)
    with split.store.reading(ann) as read:
        seen = repr(everything(read, split))
        assert "OF-ANN" in seen
        for hidden in (HINT, SECRET, str(CATEGORY), "OF-BEA", "bea-1", "bea-2"):
            assert hidden not in seen
        assert read.cases.view(CaseKey(1)).shared_media == 1
        for refused in (read.cases.table, lambda: read.codings.table(own_only=False)):
            with pytest.raises(NotAllowed):
                refused()
    split.store.close()


@pytest.mark.parametrize("roles", BLIND)
def test_a_writing_is_as_blind_as_a_reading(split: World, roles: frozenset[Role]) -> None:
    ann = replace(split.ann, roles=roles)
    with split.store.writing(ann) as work:
        assert work.codings.by_uuid("bea-1") is None
        assert work.codings.latest(CaseKey(1), split.bea.key) is None
        assert work.codings.last_submitted(split.bea.key) is None
        assert work.queue.assignment(split.bea.key, CaseKey(1)) is None
        assert work.cases.find("OF-BEA") is None
        assert work.cases.view(CaseKey(1)).hints is None
        with pytest.raises(NotAllowed):
            work.codings.append(split.coding(split.bea, 2, {"age": chosen("older")}, uuid="planted"))
    split.store.close()


def test_the_supervisor_sees_what_was_hidden(split: World) -> None:
    with split.store.reading(split.sam) as read:
        seen = repr(
            everything(read, split) + list(read.codings.table(own_only=False)) + list(read.cases.table())
        )
        hints = read.cases.view(CaseKey(2)).hints
        assert hints is not None
        assert (hints.identified_status, hints.categories) == (HINT, ((CATEGORY, 1),))
    for shown in (HINT, SECRET, str(CATEGORY), "OF-ANN", "OF-BEA", "bea-1"):
        assert shown in seen
    split.store.close()


def test_nobody_sees_another_persons_draft(split: World) -> None:
    for who in (split.sam, split.eve, split.ann):
        with split.store.reading(who) as read:
            assert all(read.drafts.get(CaseKey(key)) is None for key in range(4))
            assert SECRET not in repr(read.drafts.get(CaseKey(2)))
    split.store.close()


def test_the_exporter_sees_codings_and_cases_but_no_hints_in_records(split: World) -> None:
    with split.store.reading(split.eve) as read:
        assert read.cases.view(CaseKey(2)).hints is None
        assert [astuple(row)[-1] for row in read.cases.media(CaseKey(2), 1, 9)] == [None]
        assert read.cases.media(CaseKey(2), 1, 9)[0].category is None
        assert {row.code for row in read.codings.table(own_only=False)} == {SECRET}
    split.store.close()


def test_an_account_without_roles_sees_no_case(split: World) -> None:
    nobody = Account(AccountKey(0), "nobody", frozenset())
    with split.store.reading(nobody) as read:
        assert read.queue.counts() == QueueCounts()
        assert read.queue.rows(1, 9) == read.queue.matching(QueueFilter(text="OF"), 0, 9) == []
        assert read.queue.next_open(0) is read.queue.latest_draft() is read.queue.row_of(CaseKey(1)) is None
        assert read.cases.find("OF-ANN") is None
        assert read.projects.account_named("ann") == split.ann
    split.store.close()
