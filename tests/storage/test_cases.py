"""Case records: totals, shared media, pages of media, the table."""

from __future__ import annotations

import pytest

from reviewer.domain.case import CaseFacts, MediaItem, MediaKind
from reviewer.domain.errors import NotAllowed, NotFound
from reviewer.domain.identifiers import CaseKey
from reviewer.services.ports import IntakeRecord
from tests.storage.world import World, records_of


def test_a_record_holds_what_the_file_said_and_what_follows_from_its_media(world: World) -> None:
    facts = CaseFacts(
        "A", "unit-a", "2020-02-03", "unidentified", "NL", {"site": "x", "n": 3, "ok": True, "f": 0.5}
    )
    world.take_in(records_of("A", media=7, facts=facts))
    with world.store.reading(world.ann) as read:
        view = read.cases.view(CaseKey(1))
    assert (view.case_id, view.source, view.received, view.country) == ("A", "unit-a", "2020-02-03", "NL")
    assert view.attributes == {"site": "x", "n": 3, "ok": True, "f": 0.5}
    assert (view.media, view.images, view.videos) == (7, 4, 3)
    assert (view.first_created, view.last_created) == ("2020-01-01T00:00:00Z", "2020-01-07T00:00:00Z")
    assert view.sources == ("unit-a",)
    assert (view.shared_media, view.related) == (0, ())


def test_media_rows_come_in_pages_from_one_on(world: World) -> None:
    world.take_in(records_of("A", media=10))
    with world.store.reading(world.sam) as read:
        rows = read.cases.media(CaseKey(1), 4, 3)
        assert [row.number for row in rows] == [4, 5, 6]
        assert [row.number for row in read.cases.media(CaseKey(1), 9, 9)] == [9, 10]
        assert read.cases.media(CaseKey(1), 11, 3) == []
    first = rows[0]
    assert (first.media_id, first.kind, first.mime_type) == (3, MediaKind.VIDEO, "video/mp4")
    assert (first.md5, first.sha1) == (f"{3:032x}", f"{3:040x}")
    assert (first.category, first.tags, first.path) == (3, "hint", "folder\\file-3.bin")


@pytest.mark.parametrize(
    ("said", "expected"),
    [([None, None], None), ([None, False], False), ([False, True], True), ([True, None], True)],
)
def test_whether_a_victim_is_identified_has_three_answers(
    world: World, said: list[bool | None], expected: bool | None
) -> None:
    facts = CaseFacts("A")
    world.take_in(IntakeRecord(facts, MediaItem(n, victim_identified=one)) for n, one in enumerate(said))
    with world.store.reading(world.sam) as read:
        hints = read.cases.view(CaseKey(1)).hints
        assert hints is not None
        assert hints.any_victim_identified is expected
        assert [row.any_victim_identified for row in read.cases.table()] == [expected]


def test_the_highest_category_leaves_uncategorised_media_out(world: World) -> None:
    categories = {"A": [None, 0], "B": [0, 1, 3, None], "C": []}
    for case_id, values in categories.items():
        items = [MediaItem(n, category=value, distributed=True) for n, value in enumerate(values)]
        world.take_in(
            [IntakeRecord(CaseFacts(case_id), item) for item in items] or [IntakeRecord(CaseFacts("C"), None)]
        )
    with world.store.reading(world.sam) as read:
        assert [row.highest_category for row in read.cases.table()] == [None, 3, None]
        hints = [read.cases.view(CaseKey(number)).hints for number in (1, 2, 3)]
        assert [one.categories for one in hints if one] == [(), ((1, 1), (3, 1)), ()]
        assert [one.distributed for one in hints if one] == [2, 4, 0]


def shared_record(
    case_id: str, media_id: int, *, md5: int | None = None, sha1: int | None = None
) -> IntakeRecord:
    item = MediaItem(
        media_id,
        md5=None if md5 is None else f"{md5:032x}",
        sha1=None if sha1 is None else f"{sha1:040x}",
    )
    return IntakeRecord(CaseFacts(case_id), item)


def test_media_that_occur_in_another_case_too_are_shared_in_both(world: World) -> None:
    world.take_in([shared_record("A", 1, md5=1), shared_record("A", 2, md5=2), shared_record("B", 3, sha1=9)])
    world.take_in(
        [shared_record("C", 4, md5=1), shared_record("C", 5, md5=77, sha1=9), shared_record("C", 6, md5=5)]
    )
    with world.store.reading(world.sam) as read:
        views = {view.case_id: view for view in (read.cases.view(CaseKey(number)) for number in (1, 2, 3))}
    assert {name: view.shared_media for name, view in views.items()} == {"A": 1, "B": 1, "C": 2}
    assert {name: view.related for name, view in views.items()} == {"A": ("C",), "B": ("C",), "C": ("A", "B")}


def test_the_same_hash_twice_in_one_case_is_not_shared(world: World) -> None:
    world.take_in([shared_record("A", 1, md5=1), shared_record("A", 2, md5=1)])
    with world.store.reading(world.sam) as read:
        assert read.cases.view(CaseKey(1)).shared_media == 0


def test_a_small_file_into_a_large_project_finds_its_shared_media(world: World) -> None:
    world.take_in(
        record
        for number in range(20)
        for record in records_of(f"BIG-{number}", media=20, first_id=number * 100)
    )
    world.take_in([shared_record("NEW", 1, md5=305), shared_record("NEW", 2, md5=10**9)])
    with world.store.reading(world.sam) as read:
        assert read.cases.view(CaseKey(21)).related == ("BIG-3",)
        assert read.cases.view(CaseKey(4)).related == ("NEW",)


def test_at_most_twenty_related_cases_are_named(world: World) -> None:
    world.take_in(shared_record(f"A-{number:02d}", number, md5=1) for number in range(30))
    with world.store.reading(world.sam) as read:
        related = read.cases.view(CaseKey(1)).related
    assert related == tuple(f"A-{number:02d}" for number in range(1, 21))


def test_cases_are_found_by_their_id(world: World) -> None:
    world.cases(2)
    with world.store.reading(world.ann) as read:
        assert read.cases.find("SYN-0002") == 2
        assert read.cases.find("syn-0002") is None
        with pytest.raises(NotFound):
            read.cases.view(CaseKey(3))


def test_totals_are_kept(world: World) -> None:
    world.cases(3, media=4)
    with world.store.reading(world.ann) as read:
        assert read.cases.totals() == (3, 12)


def test_the_table_is_for_those_who_may_export_everything(world: World) -> None:
    world.cases(3)
    for who in (world.sam, world.eve):
        with world.store.reading(who) as read:
            assert [row.case_id for row in read.cases.table()] == ["SYN-0001", "SYN-0002", "SYN-0003"]
    with world.store.reading(world.ann) as read, pytest.raises(NotAllowed):
        read.cases.table()
