"""The synthetic project: repeatable, of a realistic shape, with work left for everyone."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.domain.codebook import Codebook, Hardness
from reviewer.domain.errors import Refused
from reviewer.domain.identifiers import from_microseconds
from reviewer.services.assigning import AssignRequest
from reviewer.services.codebooks import load, shipped_codebooks
from reviewer.services.demo import REVIEWERS, ROLES, SUPERVISOR, demo_passphrase
from reviewer.services.demo_cases import SyntheticCases
from reviewer.services.demo_coders import SimulatedReviewer, Truths
from reviewer.services.demo_plan import plan, sessions
from reviewer.workspace import open_workspace
from reviewer.workspace.demo import Demo, make_demo

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)


def clock() -> datetime:
    return NOW


@pytest.fixture(scope="module")
def book() -> Codebook:
    return load("gi-2018")[0]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """A small demo, made once and only read."""
    return make_demo(tmp_path_factory.mktemp("demo") / "project", cases=120, seed=5, clock=clock)


def test_it_holds_what_was_asked_for(demo: Demo) -> None:
    document = demo.to_json()
    assert list(document) == ["project", "cases", "media", "codings", "seed", "accounts"]
    assert (demo.filled.cases, demo.filled.codings, demo.seed) == (120, 13, 5)
    roles = Counter(role.value for role in ROLES.values())
    assert roles == {"reviewer": 3, "supervisor": 1, "exporter": 1}


@pytest.mark.parametrize("account", list(ROLES))
def test_every_account_opens_it_with_the_printed_passphrase(demo: Demo, account: str) -> None:
    with open_workspace(demo.folder, account=account, passphrase=demo.passphrase(account)) as workspace:
        assert workspace.account.roles == {ROLES[account]}
        assert workspace.doctor().ok


@pytest.mark.parametrize("account", REVIEWERS)
def test_ten_cases_and_more_are_open_for_each_reviewer(demo: Demo, account: str) -> None:
    with open_workspace(demo.folder, account=account, passphrase=demo.passphrase(account)) as workspace:
        counts = workspace.worklist.counts()
        assert counts.open >= 10
        assert counts.done > 0
        opened = workspace.desk.start()
        assert opened is not None
        assert opened.record.hints is None


def test_some_cases_are_coded_twice_and_not_always_alike(demo: Demo) -> None:
    passphrase = demo.passphrase("supervisor")
    with (
        open_workspace(demo.folder, account="supervisor", passphrase=passphrase) as workspace,
        workspace.store.reading(workspace.account) as read,
    ):
        rows = list(read.codings.table(own_only=False))
    coders: dict[str, set[str]] = {}
    for row in rows:
        coders.setdefault(row.case_id, set()).add(row.reviewer)
    assert Counter(len(names) for names in coders.values()) == {2: 5, 1: 3}
    moments = [from_microseconds(row.submitted_at) for row in rows]
    assert max(moments) < NOW
    assert (NOW - min(moments)).days >= 7


def test_it_is_found_again_and_nothing_else_is_touched(demo: Demo) -> None:
    again = make_demo(demo.folder, cases=120, seed=5, clock=clock)
    assert not again.made_now
    assert again.to_json() == demo.to_json()
    for cases, seed in ((120, 6), (121, 5)):
        with pytest.raises(Refused):
            make_demo(demo.folder, cases=cases, seed=seed, clock=clock)


def test_a_folder_that_holds_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", "utf-8")
    with pytest.raises(Refused):
        make_demo(tmp_path, cases=10, seed=1, clock=clock)
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]


def test_an_empty_folder_is_filled_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    (tmp_path / "project").mkdir()
    made = make_demo(tmp_path / "project", cases=3, seed=1, clock=clock)
    assert made.made_now
    assert [file.name for file in tmp_path.iterdir()] == ["project"]


@pytest.mark.parametrize("cases", [0, -1, 10**9])
def test_a_size_beyond_reason_is_refused(tmp_path: Path, cases: int) -> None:
    with pytest.raises(Refused):
        make_demo(tmp_path / "project", cases=cases, seed=1, clock=clock)


def test_the_same_seed_gives_the_same_records(book: Codebook) -> None:
    one, two, other = (
        list(SyntheticCases(cases=8, seed=seed, codebook=book, now=NOW).records()) for seed in (1, 1, 2)
    )
    assert one == two
    assert one != other


def test_the_records_have_a_realistic_shape(book: Codebook) -> None:
    cases = list(SyntheticCases(cases=300, seed=1, codebook=book, now=NOW).records())
    sizes = [len(records) for records in cases]
    items = [record.item for records in cases for record in records if record.item is not None]
    assert min(sizes) >= 4
    assert max(sizes) <= 600
    assert 45 <= sum(sizes) / len(sizes) <= 100
    assert [item.media_id for item in items] == sorted({item.media_id for item in items})
    assert len({item.md5 for item in items}) < len(items)
    kinds = Counter(item.kind.value for item in items)
    assert kinds["image"] > kinds["video"] > kinds["other"] > 0
    assert all(len(item.md5 or "") == 32 and len(item.sha1 or "") == 40 for item in items)
    assert {records[0].facts.case_id for records in cases} == {f"S-{n:06}" for n in range(1, 301)}


@pytest.mark.parametrize("codebook_id", list(shipped_codebooks()))
def test_simulated_sheets_are_complete_and_within_the_rules(codebook_id: str) -> None:
    codebook = load(codebook_id)[0]
    truths = Truths(codebook, seed=3)
    for reviewer in range(3):
        person = SimulatedReviewer(reviewer, 3, truths)
        for number in range(40):
            sheet = person.sheet(f"S-{number}", codebook)
            assert sheet.complete
            assert not sheet.broken(Hardness.HARD)
            assert person.sheet(f"S-{number}", codebook) == sheet


def test_reviewers_agree_more_often_than_not_but_not_always(book: Codebook) -> None:
    truths = Truths(book, seed=1)
    people = [SimulatedReviewer(number, 1, truths) for number in range(2)]
    same = 0
    for number in range(200):
        one, other = (person.sheet(f"S-{number}", book).answers["severity"] for person in people)
        same += one == other
    assert 120 <= same <= 185


@given(cases=st.integers(1, 900), reviewers=st.integers(1, 5), seed=st.integers(0, 9))
@settings(max_examples=60)
def test_a_plan_gives_cases_to_one_or_two_leaves_ten_open_and_in_large_projects_a_tenth_to_plan(
    cases: int, reviewers: int, seed: int
) -> None:
    case_ids = [f"S-{number}" for number in range(cases)]
    plans = plan(case_ids, reviewers=reviewers, seed=seed)
    given_to = Counter(case_id for one in plans for case_id in one.cases)
    left = round(cases / 10) if cases >= 100 else 0
    assert len(given_to) == cases - left
    for one in plans:
        assert len(set(one.cases)) == len(one.cases)
        assert len(one.cases) - one.coded >= min(10, len(one.cases))


def test_sessions_follow_each_other_on_working_days() -> None:
    plans = plan([f"S-{number}" for number in range(2000)], reviewers=3, seed=1)
    made = list(sessions(plans, now=NOW))
    assert sum(len(session.codings) for session in made) == 214
    moments = [at for session in made for _, at in session.codings]
    assert all(one < other for one, other in pairwise(moments))
    assert {from_microseconds(at).weekday() for at in moments} <= set(range(5))
    assert from_microseconds(moments[-1]) < NOW


def test_passphrases_follow_from_the_seed() -> None:
    assert demo_passphrase("supervisor", seed=1) == demo_passphrase("supervisor", seed=1)
    assert len({demo_passphrase(name, seed=seed) for name in ROLES for seed in (1, 2)}) == 10


def test_a_tenth_of_its_cases_is_left_to_be_assigned(demo: Demo) -> None:
    passphrase = demo.passphrase(SUPERVISOR)
    with open_workspace(demo.folder, account=SUPERVISOR, passphrase=passphrase) as workspace:
        assert workspace.assigning.preview(AssignRequest(tuple(REVIEWERS), seed=1)).cases == 12


def test_assigning_in_a_small_one_says_why_there_is_nothing_to_assign_and_what_to_do(tmp_path: Path) -> None:
    small = make_demo(tmp_path / "small", cases=12, seed=1, clock=clock)
    passphrase = small.passphrase(SUPERVISOR)
    with open_workspace(small.folder, account=SUPERVISOR, passphrase=passphrase) as workspace:
        with pytest.raises(Refused, match="no case left to assign: all") as told:
            workspace.assigning.preview(AssignRequest(tuple(REVIEWERS), seed=1))
        assert "reviewers already" in told.value.what
        assert "draw further cases" in told.value.mend
