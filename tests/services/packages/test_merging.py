"""Merging: any order, any repetition, any division gives the same project; conflicts lose nothing."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from functools import cache, partial
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.domain.answer import chosen
from reviewer.domain.errors import NotAllowed
from tests.services.packages.desks import Desk, key_of


def told(desk: Desk, *files: Path, dry_run: bool = False) -> list[tuple[int, int, int, int]]:
    found = desk.merge(*files, dry_run=dry_run)
    assert [one.problems for one in found] == [[]] * len(files)
    return [(one.new, one.known, one.conflicting, one.refused) for one in found]


@pytest.fixture
def two(tmp_path: Path) -> tuple[Desk, Desk]:
    """Two desks: both know a coding of T-0001 by r-01."""
    here = Desk.new(tmp_path / "here")
    here.code("r-01", "T-0001")
    return here, here.copy(tmp_path / "there", seed=2, later=timedelta(hours=1))


def test_what_another_desk_coded_arrives_once(two: tuple[Desk, Desk], tmp_path: Path) -> None:
    here, there = two
    there.code("r-01", "T-0002")
    there.code("r-02", "T-0001", severity=chosen("undetermined"))
    packed = there.pack(tmp_path / "labels.tar")
    assert dict(packed.header.counts)["codings"] == 3
    before = here.content()
    assert told(here, packed.file, dry_run=True) == [(2, 1, 0, 0)]
    assert here.content() == before
    assert told(here, packed.file, packed.file) == [(2, 1, 0, 0), (0, 3, 0, 0)]
    assert here.content() == there.content()
    assert here.is_whole()
    entries = here.rows("SELECT count(*) FROM audit_entry")
    assert told(here, packed.file) == [(0, 3, 0, 0)]
    assert here.rows("SELECT count(*) FROM audit_entry") == entries


def test_a_conflict_keeps_both_and_the_later_is_in_force_on_every_desk(
    two: tuple[Desk, Desk], tmp_path: Path
) -> None:
    here, there = two
    earlier = here.code("r-01", "T-0001", severity=chosen("undetermined"))
    later = there.code("r-01", "T-0001", victim_sex=chosen("male"))
    from_there, from_here = there.pack(tmp_path / "there.tar"), here.pack(tmp_path / "here.tar")
    assert told(here, from_there.file) == [(0, 1, 1, 0)]
    assert told(there, from_here.file) == [(0, 1, 1, 0)]
    assert here.content() == there.content()
    ordered = here.rows("SELECT revision, uuid FROM coding WHERE case_id = 1 ORDER BY revision")
    assert [uuid for _, uuid in ordered][1:] == [earlier, later]
    for desk in two:
        with desk.sign_in("r-01") as workspace, workspace.store.reading(workspace.account) as read:
            latest = read.codings.latest(key_of(workspace, "T-0001"), workspace.account.key)
        assert latest is not None
        assert latest.uuid == later
        assert desk.is_whole()


def test_an_earlier_coding_that_arrived_later_is_found_where_it_was_put_in_force(
    two: tuple[Desk, Desk], tmp_path: Path
) -> None:
    """Numbers in the order in which they came are no excuse: a merge goes by the times."""
    here, there = two
    earlier = here.code("r-01", "T-0001", severity=chosen("undetermined"))
    there.code("r-01", "T-0001", victim_sex=chosen("male"))
    there.merge(here.pack(tmp_path / "here.tar").file)
    assert there.is_whole()
    with there.sign_in() as office, closing(office.store.connect()) as driver:
        for name in driver.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            driver.execute(f"DROP TRIGGER {name[0]}")
        for number in ("revision + 9", "14 - revision"):
            driver.execute(f"UPDATE coding SET revision = {number} WHERE case_id = 1 AND revision > 1")
    assert there.rows("SELECT uuid FROM coding ORDER BY revision DESC LIMIT 1") == [(earlier,)]
    assert not there.is_whole()


def test_a_withdrawal_arrives_too(two: tuple[Desk, Desk], tmp_path: Path) -> None:
    here, there = two
    there.code("r-02", "T-0003")
    assert told(here, there.pack(tmp_path / "1.tar").file) == [(1, 1, 0, 0)]
    there.undo("r-02")
    assert told(here, there.pack(tmp_path / "2.tar").file) == [(1, 2, 0, 0)]
    states = here.rows("SELECT state FROM assignment WHERE case_id = 3 AND reviewer_id = 3")
    assert states == [("open",)]
    there.code("r-02", "T-0003")
    assert told(here, there.pack(tmp_path / "3.tar", since=str(tmp_path / "2.tar")).file) == [(1, 0, 0, 0)]
    assert here.is_whole()


def test_an_unfinished_draft_here_stays(two: tuple[Desk, Desk], tmp_path: Path) -> None:
    here, there = two
    with here.sign_in("r-01") as workspace:
        workspace.desk.answer(key_of(workspace, "T-0002"), "severity", chosen("posing"))
    there.code("r-01", "T-0002")
    assert told(here, there.pack(tmp_path / "labels.tar").file) == [(1, 1, 0, 0)]
    with here.sign_in("r-01") as workspace, workspace.store.reading(workspace.account) as read:
        draft = read.drafts.get(key_of(workspace, "T-0002"))
    assert draft is not None
    assert here.rows("SELECT state FROM assignment WHERE case_id = 2 AND reviewer_id = 2") == [("draft",)]


def test_final_answers_arrive_with_their_decisions(two: tuple[Desk, Desk], tmp_path: Path) -> None:
    here, there = two
    there.code("r-02", "T-0001", severity=chosen("undetermined"))
    settle(there, "T-0001", "severity", "posing")
    packed = there.pack(tmp_path / "labels.tar")
    assert dict(packed.header.counts)["final_answers"] > 10
    assert told(here, packed.file) == [(1, 1, 0, 0)]
    assert here.content() == there.content()
    with here.sign_in() as office:
        office.settling.refresh()
        settled = office.settling.open(key_of(office, "T-0001"))
    assert [one.variable for one in settled.questions if one.decision is not None] == ["severity"]
    assert here.content() == there.content()


def settle(desk: Desk, case_id: str, variable: str, code: str) -> None:
    with desk.sign_in() as office:
        office.settling.refresh()
        save_id = f"{desk.rng.getrandbits(64):016x}"
        office.settling.decide(key_of(office, case_id), variable, chosen(code), save_id=save_id)


@cache
def many() -> tuple[Desk, tuple[Path, ...]]:
    """A desk to merge on, and packages of four desks: whole ones, parts of ones, conflicts, decisions."""
    folder = Path(mkdtemp(prefix="reviewer-desks-"))
    base = Desk.new(folder / "base")
    base.code("r-01", "T-0001")
    base.code("r-02", "T-0001", severity=chosen("undetermined"))
    one, two, three = (
        base.copy(folder / name, seed=seed, later=timedelta(seconds=seconds))
        for name, seed, seconds in (("one", 2, 0), ("two", 3, 3), ("three", 4, 3600))
    )
    files = [folder / f"{number}.tar" for number in range(7)]
    one.code("r-01", "T-0002")
    one.pack(files[0])
    one.code("r-01", "T-0001", victim_sex=chosen("male"))
    one.code("r-01", "T-0002", victim_sex=chosen("male"))
    one.pack(files[1], since=str(files[0]))
    one.pack(files[2])
    two.code("r-01", "T-0001", severity=chosen("undetermined"))
    two.code("r-02", "T-0003")
    two.undo("r-02")
    settle(two, "T-0001", "victim_sex", "male")
    two.pack(files[3])
    settle(two, "T-0001", "victim_sex", "female")
    two.pack(files[4], since=str(files[3]))
    settle(three, "T-0001", "severity", "posing")
    three.code("r-02", "T-0003", victim_sex=chosen("male"))
    three.pack(files[5])
    three.merge(files[0])
    three.pack(files[6])
    return base, tuple(files)


@cache
def expected() -> str:
    return merged_in(range(7))


def merged_in(order: object) -> str:
    base, files = many()
    folder = Path(mkdtemp(prefix="reviewer-merged-"))
    try:
        desk = base.copy(folder / "desk", seed=9)
        for number in order:  # type: ignore[attr-defined]
            for outcome in desk.merge(files[number]):
                assert outcome.problems == []
        return desk.content()
    finally:
        shutil.rmtree(folder)


@settings(max_examples=8)
@given(st.permutations(range(7)), st.lists(st.integers(0, 6), max_size=3), st.randoms(use_true_random=False))
def test_any_order_and_repetition_gives_the_same_project(
    order: list[int], again: list[int], rng: random.Random
) -> None:
    mixed = list(order)
    for number in again:
        mixed.insert(rng.randrange(len(mixed) + 1), number)
    assert merged_in(mixed) == expected()


def test_whole_packages_alone_say_what_their_parts_say() -> None:
    assert merged_in([2, 4, 3, 5]) == expected()


def disable(here: Desk, name: str) -> None:
    with here.sign_in() as office:
        office.people.disable(name)


def change(here: Desk, sql: str) -> None:
    """From outside, as if the desk had been another one."""
    with here.sign_in() as office:
        connection = office.store.connect()
        try:
            connection.execute(sql)
        finally:
            connection.close()


def rename(here: Desk, name: str) -> None:
    change(here, f"UPDATE account SET name = 'other' WHERE name = '{name}'")


def rename_case(here: Desk) -> None:
    change(here, "UPDATE case_record SET case_id = 'U-1' WHERE case_id = 'T-0003'")


def other_book(here: Desk) -> None:
    change(here, "UPDATE codebook_version SET digest = 'other'")


def refused(desk: Desk, file: Path) -> tuple[int, str]:
    (outcome,) = desk.merge(file)
    assert (outcome.new, outcome.known, outcome.conflicting) == (0, 0, 0)
    return outcome.exit_code, outcome.problems[0]["message"]


@pytest.mark.parametrize(
    ("mend", "code", "words"),
    [
        (partial(disable, name="r-02"), 1, "by a reviewer whose account is disabled here"),
        (partial(rename, name="r-02"), 1, "by people who have no account here"),
        (rename_case, 1, "of cases that this desk does not have"),
        (other_book, 1, "a codebook version that this desk does not have"),
    ],
)
def test_what_this_desk_cannot_take_is_refused_whole(
    two: tuple[Desk, Desk], tmp_path: Path, mend: Callable[[Desk], None], code: int, words: str
) -> None:
    here, there = two
    there.code("r-02", "T-0003")
    there.code("r-01", "T-0002")
    packed = there.pack(tmp_path / "labels.tar")
    mend(here)
    before = here.content()
    found = refused(here, packed.file)
    assert found[0] == code
    assert words in found[1]
    assert here.merge(packed.file)[0].refused == 3
    assert here.content() == before


def test_known_codings_of_a_disabled_reviewer_do_no_harm(two: tuple[Desk, Desk], tmp_path: Path) -> None:
    here, there = two
    packed = there.pack(tmp_path / "labels.tar")
    disable(here, "r-01")
    assert told(here, packed.file) == [(0, 1, 0, 0)]


def test_only_supervisors_merge(two: tuple[Desk, Desk], tmp_path: Path) -> None:
    here, there = two
    packed = there.pack(tmp_path / "labels.tar", account="x-01")
    for account in ("r-01", "x-01"):
        with pytest.raises(NotAllowed):
            here.merge(packed.file, account=account)
    with pytest.raises(NotAllowed):
        here.pack(tmp_path / "own.tar", account="r-01")
