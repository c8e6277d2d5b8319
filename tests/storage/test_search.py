"""Finding cases by text: every way gives what a plain look at each row would give."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reviewer.domain.assignment import AssignmentPolicy, AssignmentState
from reviewer.domain.case import CaseFacts
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.person import Account
from reviewer.services.ports import IntakeRecord, QueueFilter, QueueRow
from reviewer.storage import search
from reviewer.storage.search import text_has
from tests.storage.world import World

TEXTS = [
    ("SYN-0001", "unit-a", "NL"),
    ("SYN-0002", "Unit-B", "BE"),
    ("syn-0003", None, None),
    ('ODD "quoted" NEAR(x', "a*b OR c", "DE"),
    ("Ünïcode-0005", "полиция", "DE"),
    ("案-0006", "unit-a", None),
    ("x", "AND", "NL"),
    *((f"BULK-{number:04d}", "bulk source", "FR") for number in range(8, 40)),
]
ALPHABET = st.sampled_from(
    [*"synUNIT0123 -\"*()abcdüÜñ案поNLDE'%_^:", "NEAR", "AND", "OR", "unit", "syn-", "bulk"]
)
QUERIES = st.lists(ALPHABET, min_size=1, max_size=6).map("".join)


class Searched(World):
    """Cases of odd texts.  ann has them in order, bea has some of them in another order."""

    def __post_init__(self) -> None:
        self.policy = AssignmentPolicy.ASSIGNED_ONLY
        super().__post_init__()
        self.take_in(IntakeRecord(CaseFacts(*_facts(text)), None) for text in TEXTS)
        with self.store.writing(self.sam) as work:
            work.queue.assign_unassigned(self.ann.key)
            order = [CaseKey(number) for number in range(len(TEXTS), 0, -1) if number % 3]
            work.queue.assign(self.bea.key, order)
            work.queue.set_state(self.ann.key, CaseKey(2), AssignmentState.DONE)
            work.queue.set_flag(self.bea.key, CaseKey(2), flagged=True)
            work.record("assigned", "all", {}, 1)
            work.commit()


def _facts(text: tuple[str, str | None, str | None]) -> tuple[str, str | None, None, None, str | None]:
    case_id, source, country = text
    return case_id, source, None, None, country


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searched]:
    made = Searched(Path(tmp_path_factory.mktemp("search")) / "project")
    yield made
    made.store.close()


def expected(whole: list[QueueRow], wanted: QueueFilter) -> list[QueueRow]:
    words = wanted.text.lower().replace("\0", " ").split()

    def fits(row: QueueRow) -> bool:
        texts = [(text or "").lower() for text in TEXTS[row.case - 1]]
        return (
            all(any(word in text for text in texts) for word in words)
            and (not wanted.states or row.state in wanted.states)
            and (row.flagged or not wanted.flagged)
        )

    return [row for row in whole if fits(row)]


def check(searched: Searched, who: Account, wanted: QueueFilter, after: int, count: int) -> None:
    with searched.store.reading(who) as read:
        whole = read.queue.rows(1, 1000)
        found = read.queue.matching(wanted, after, count)
    assert found == [row for row in expected(whole, wanted) if row.position > after][:count]


FILTERS = st.builds(
    QueueFilter,
    text=QUERIES,
    states=st.frozensets(st.sampled_from(AssignmentState), max_size=2),
    flagged=st.booleans(),
)


@given(
    wanted=FILTERS,
    after=st.integers(0, 40),
    count=st.integers(1, 20),
    who=st.sampled_from(["sam", "ann", "bea"]),
)
@example(wanted=QueueFilter(text="syn"), after=0, count=9, who="ann")
@example(wanted=QueueFilter(text="UNIT-b"), after=0, count=9, who="bea")
@example(wanted=QueueFilter(text="nl"), after=0, count=9, who="sam")
@example(wanted=QueueFilter(text="ünï"), after=0, count=9, who="sam")
@example(wanted=QueueFilter(text="bulk 000"), after=8, count=2, who="bea")
@example(wanted=QueueFilter(text='"quoted" near( d'), after=0, count=9, who="ann")
def test_each_way_of_searching_finds_the_same(
    searched: Searched, wanted: QueueFilter, after: int, count: int, who: str
) -> None:
    person: Account = getattr(searched, who)
    check(searched, person, wanted, after, count)


@pytest.mark.parametrize("few", [0, 5])
@pytest.mark.parametrize("who", ["sam", "ann", "bea"])
@pytest.mark.parametrize("text", ["bulk", "syn", "unit-a", "bulk source 001", "bulk-0011"])
def test_many_hits_are_met_along_the_queue(
    searched: Searched, monkeypatch: pytest.MonkeyPatch, few: int, who: str, text: str
) -> None:
    monkeypatch.setattr(search, "_FEW", few)
    person: Account = getattr(searched, who)
    check(searched, person, QueueFilter(text=text), 0, 100)
    check(searched, person, QueueFilter(text=text), 4, 3)


@pytest.mark.parametrize("few", [0, 500])
@pytest.mark.parametrize("span", [1, 7, 100])
@pytest.mark.parametrize("who", ["sam", "ann", "bea"])
@pytest.mark.parametrize("text", ["bulk", "zz", "nl", "syn", "unit-a", "03"])
def test_step_by_step_the_same_is_found_and_no_step_looks_further_than_it_says(
    searched: Searched, monkeypatch: pytest.MonkeyPatch, who: str, text: str, span: int, few: int
) -> None:
    monkeypatch.setattr(search, "_STEP", span)
    monkeypatch.setattr(search, "_FEW", few)
    wanted, person = QueueFilter(text=text), getattr(searched, who)
    found: list[QueueRow] = []
    looked: int | None = 0
    with searched.store.reading(person) as read:
        while looked is not None:
            before = looked
            step = read.queue.found(wanted, looked, 3)
            assert all(row.position > before for row in step.rows)
            found, looked = found + step.rows, step.looked
            if looked is not None:
                assert looked > before
        whole = read.queue.rows(1, 1000)
    assert found == expected(whole, wanted)


def test_what_is_no_search_for_text_is_found_in_one_step(searched: Searched) -> None:
    wanted = QueueFilter(states=frozenset({AssignmentState.OPEN}))
    with searched.store.reading(searched.ann) as read:
        found = read.queue.found(wanted, 0, 1000)
        assert (found.rows, found.looked) == (read.queue.matching(wanted, 0, 1000), None)


def test_a_case_is_found_by_what_a_later_file_says_of_it(searched: Searched) -> None:
    before = QueueFilter(text="later-unit")
    with searched.store.writing(searched.sam) as work:
        intake = work.intake("second file")
        intake.add([IntakeRecord(CaseFacts("syn-0003", source="later-unit", country="SE"), None)])
        intake.finish()
        assert [row.case for row in work.queue.matching(before, 0, 9)] == [3]


def test_white_space_alone_finds_everything(searched: Searched) -> None:
    with searched.store.reading(searched.ann) as read:
        assert read.queue.matching(QueueFilter(text=" \t\n"), 0, 1000) == read.queue.rows(1, 1000)


def test_words_are_looked_for_in_one_text_at_a_time() -> None:
    assert text_has("ab", "cd", None, "b\nc") == 1
    assert text_has("ab", "cd", None, "bc") == 0
