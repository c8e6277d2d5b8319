"""Taking files in: known is known, numbers are dense, nothing depends on how a file is cut into batches."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.answer import chosen
from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.domain.identifiers import CaseKey
from reviewer.services.ports import IntakeCounts, IntakeRecord
from reviewer.storage import doctor
from reviewer.storage.unit_of_work import Writing
from tests.storage.world import World, records_of


def test_taking_the_same_file_in_again_adds_nothing(world: World) -> None:
    records = records_of("A", media=5) + records_of("B", media=3, first_id=100)
    assert world.take_in(records) == IntakeCounts(2, 0, 8, 0)
    assert world.take_in(records) == IntakeCounts(0, 2, 0, 8)
    with world.store.reading(world.sam) as read:
        assert read.cases.totals() == (2, 8)
        assert read.queue.counts().total == 2


def test_new_media_of_a_known_case_go_behind_the_others(world: World) -> None:
    world.take_in(records_of("A", media=3))
    assert world.take_in(records_of("A", media=6), batch=2) == IntakeCounts(0, 1, 3, 3)
    with world.store.reading(world.sam) as read:
        assert [(row.number, row.media_id) for row in read.cases.media(CaseKey(1), 1, 10)] == [
            (number + 1, number) for number in range(6)
        ]


def test_the_same_media_id_with_another_hash_is_another_item(world: World) -> None:
    facts = CaseFacts("A")
    hashes: list[str | None] = ["0" * 32, "1" * 32, None]
    assert world.take_in(IntakeRecord(facts, MediaItem(1, md5=md5)) for md5 in hashes) == IntakeCounts(
        1, 0, 3, 0
    )
    assert world.take_in([IntakeRecord(facts, MediaItem(1))]) == IntakeCounts(0, 1, 0, 1)


@pytest.mark.parametrize("batch", [1, 2, 3, 1000])
def test_a_record_that_names_several_series_counts_once(world: World, batch: int) -> None:
    def of_both(number: int) -> list[IntakeRecord]:
        item = MediaItem(number, md5=f"{number:032x}")
        return [IntakeRecord(CaseFacts(name), item, number) for name in ("A", "B")]

    first = of_both(1) + of_both(2) + [IntakeRecord(CaseFacts("A"), MediaItem(3), 3)]
    assert world.take_in(first, batch=batch) == IntakeCounts(2, 0, 3, 0)
    assert world.take_in(first, batch=batch) == IntakeCounts(0, 2, 0, 3)
    # Known in A, new in C: something of the record is new.
    mixed = [IntakeRecord(CaseFacts(name), MediaItem(1, md5=f"{1:032x}"), 1) for name in ("A", "C")]
    assert world.take_in(mixed, batch=batch) == IntakeCounts(1, 1, 1, 0)


@pytest.mark.parametrize("batch", [1, 1000])
def test_records_of_one_case_may_not_contradict_each_other(world: World, batch: int) -> None:
    records = [
        IntakeRecord(CaseFacts("A", source="unit-a", attributes={"n": 1}), None),
        IntakeRecord(CaseFacts("B", country="NL"), None),
        IntakeRecord(CaseFacts("A", source="unit-b", country="NL", attributes={"n": 1.0, "m": 2}), None),
        IntakeRecord(CaseFacts("A", country="BE", attributes={"m": 3}), None),
        IntakeRecord(CaseFacts("B"), None),
    ]
    with world.store.writing(world.sam) as work:
        intake = work.intake("file")
        for start in range(0, len(records), batch):
            intake.add(records[start : start + batch])
        assert intake.conflicts() == [("A", "source"), ("A", "n"), ("A", "country"), ("A", "m")]


@pytest.mark.parametrize("batch", [1, 1000])
def test_records_of_a_known_case_may_not_contradict_each_other_either(world: World, batch: int) -> None:
    world.take_in([IntakeRecord(CaseFacts("A", source="unit-a", country="NL"), None)])
    records = [IntakeRecord(CaseFacts("A", country=country), None) for country in ("BE", "NL")]
    with world.store.writing(world.sam) as work:
        intake = work.intake("file")
        for start in range(0, len(records), batch):
            intake.add(records[start : start + batch])
        assert intake.conflicts() == [("A", "country")]


def test_another_file_fills_blanks_renews_what_it_says_and_leaves_the_rest(world: World) -> None:
    world.take_in([IntakeRecord(CaseFacts("A", source="unit-a", attributes={"n": 1}), None)])
    later = CaseFacts("A", "unit-b", "2020-01-01", "identified", "NL", {"n": 2, "m": 3})
    world.take_in([IntakeRecord(later, None)], source="second.json")
    with world.store.reading(world.sam) as read:
        view = read.cases.view(CaseKey(1))
    assert (view.source, view.received, view.country) == ("unit-a", "2020-01-01", "NL")
    assert view.attributes == {"n": 2, "m": 3}
    assert view.sources == ("unit-a", "unit-b")
    assert view.hints is not None
    assert view.hints.identified_status == "identified"


def test_what_a_later_file_changes_makes_one_revision_of_the_case_and_leaves_codings(world: World) -> None:
    first = CaseFacts("A", source="unit-a", received="2026-01-01", attributes={"n": 1})
    world.take_in([IntakeRecord(first, MediaItem(n, category=1, comments="x"), n) for n in (1, 2, 3)])
    world.submit(world.ann, 1, {"age": chosen("younger")})
    later = CaseFacts("A", source="unit-b", received="2026-02-01", attributes={"n": 1, "m": True})
    records = [IntakeRecord(later, MediaItem(1, category=2), 1), IntakeRecord(later, MediaItem(2), 2)]
    assert world.take_in(records, source="b.json", batch=1) == IntakeCounts(0, 1, 0, 2, 1, 1)
    assert world.take_in(records, source="b.json") == IntakeCounts(0, 1, 0, 2)
    with world.store.reading(world.sam) as read:
        view = read.cases.view(CaseKey(1))
        (revision,) = read.cases.revisions(CaseKey(1))
        items = read.cases.media(CaseKey(1), 1, 9)
    assert (view.source, view.sources, view.received) == ("unit-a", ("unit-a", "unit-b"), "2026-02-01")
    assert (revision.revision, revision.source, revision.media_changed) == (2, "b.json", 1)
    assert revision.changes == {"received": ("2026-01-01", "2026-02-01"), "attributes.m": (None, True)}
    assert [item.category for item in items] == [2, 1, 1]
    with world.store.reading(world.ann) as read:
        assert read.codings.latest(CaseKey(1), world.ann.key) is not None
        assert read.cases.revisions(CaseKey(1)) == []
    assert all(check.ok for check in doctor.checks(world.store) if check.name != "keys")


def test_media_that_stop_sharing_a_hash_are_no_longer_marked(world: World) -> None:
    def item(sha1: int) -> MediaItem:
        return MediaItem(1, md5=None, sha1=f"{sha1:040x}")

    world.take_in([IntakeRecord(CaseFacts(name), item(1)) for name in ("A", "B")])
    world.take_in([IntakeRecord(CaseFacts("B"), item(2))])
    with world.store.reading(world.sam) as read:
        assert [read.cases.view(CaseKey(case)).shared_media for case in (1, 2)] == [0, 0]


def test_a_case_without_a_source_keeps_where_its_file_came_from(world: World) -> None:
    world.take_in([IntakeRecord(CaseFacts("A"), None)], source="file-1.json")
    world.take_in([IntakeRecord(CaseFacts("A"), None)], source="file-2.json")
    with world.store.reading(world.sam) as read:
        assert read.cases.view(CaseKey(1)).sources == ("file-1.json", "file-2.json")


def test_an_intake_that_is_not_committed_leaves_no_trace(world: World) -> None:
    world.cases(1)
    with world.store.writing(world.sam) as work:
        intake = work.intake("file")
        intake.add(records_of("B", media=50))
        intake.finish()
    with world.store.writing(world.sam) as work:
        intake = work.intake("file")
        intake.add(records_of("C", media=50))
    assert world.take_in(records_of("B", media=1, first_id=9)) == IntakeCounts(1, 0, 1, 0)
    with world.store.reading(world.sam) as read:
        assert [row.case_id for row in read.queue.rows(1, 9)] == ["SYN-0001", "B"]
    assert all(check.ok for check in doctor.checks(world.store) if check.name != "keys")


CASE_IDS = st.sampled_from(["A", "B", "C"])


def given_item(**given: Any) -> MediaItem:
    """For `builds`, which would give a named tuple values of its own where some are left out."""
    return MediaItem(**given)


ITEMS = st.builds(
    given_item,
    media_id=st.integers(0, 3),
    md5=st.none() | st.integers(0, 3).map(lambda value: f"{value:032x}"),
    sha1=st.none() | st.integers(0, 2).map(lambda value: f"{value:040x}"),
    mime_type=st.sampled_from([None, "image/png", "video/mp4", "text/plain"]),
    category=st.none() | st.integers(0, 3),
    victim_identified=st.none() | st.booleans(),
)
RECORDS = st.builds(lambda case_id, item: IntakeRecord(CaseFacts(case_id), item), CASE_IDS, st.none() | ITEMS)


@given(files=st.lists(st.lists(RECORDS, max_size=12), min_size=1, max_size=3), batch=st.integers(1, 5))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_files_in_any_batches_come_out_as_a_plain_list_would(
    world: World, files: list[list[IntakeRecord]], batch: int
) -> None:
    # One writing, which is not kept: each example starts from the empty project.
    with world.store.writing(world.sam) as work:
        expected: dict[str, list[MediaItem]] = {}
        for records in files:
            check_file(work, records, batch=batch, expected=expected)
        for case_id, items in expected.items():
            check_case(work, case_id, items, expected)
        assert doctor._kept_counts(work._access._driver, world.folder) == ""


def check_file(
    work: Writing, records: list[IntakeRecord], *, batch: int, expected: dict[str, list[MediaItem]]
) -> None:
    changed = 0
    cases_before, items_before = len(expected), sum(map(len, expected.values()))
    for record in records:
        items = expected.setdefault(record.facts.case_id, [])
        if record.item is None:
            continue
        known = {(item.media_id, item.md5): place for place, item in enumerate(items)}
        place = known.get((record.item.media_id, record.item.md5))
        if place is None:
            items.append(record.item)
        else:
            said = {name: value for name, value in record.item._asdict().items() if value not in (None, ())}
            changed += items[place] != items[place]._replace(**said)
            items[place] = items[place]._replace(**said)
    intake = work.intake("file")
    for start in range(0, len(records), batch):
        intake.add(records[start : start + batch])
    counts = intake.finish()
    assert counts.cases_new == len(expected) - cases_before
    assert counts.cases_known == len({record.facts.case_id for record in records}) - counts.cases_new
    assert counts.media_changed == changed
    assert counts.media_new == sum(map(len, expected.values())) - items_before
    assert counts.media_new + counts.media_known == sum(record.item is not None for record in records)


def check_case(
    work: Writing, case_id: str, items: list[MediaItem], expected: dict[str, list[MediaItem]]
) -> None:
    key = work.cases.find(case_id)
    assert key is not None
    view, rows = work.cases.view(key), work.cases.media(key, 1, 99)
    assert [(row.number, row.media_id, row.md5, row.sha1, row.mime_type) for row in rows] == [
        (number, item.media_id, item.md5, item.sha1, item.mime_type) for number, item in enumerate(items, 1)
    ]
    others = [item for name, more in expected.items() if name != case_id for item in more]
    assert view.shared_media == sum(_shared(item, others) for item in items)
    assert view.images == sum(item.kind == "image" for item in items)


def _shared(item: MediaItem, others: list[MediaItem]) -> bool:
    return any(
        (item.md5 is not None and item.md5 == other.md5)
        or (item.sha1 is not None and item.sha1 == other.sha1)
        for other in others
    )
