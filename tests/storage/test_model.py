"""Random work of two reviewers against a plain model; everything kept is what can be counted."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reviewer.domain.answer import Answer, chosen
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.person import Account
from reviewer.services.ports import QueueCounts, QueueFilter
from reviewer.storage.doctor import checks
from tests.storage.world import World

CASES = st.integers(1, 6)
WHO = st.sampled_from(["ann", "bea"])
STATES = list(AssignmentState)


class Work(RuleBasedStateMachine):
    """The model: drafts, submitted answers, states and flags by (reviewer, case), and the trail's length."""

    folder: Path

    @initialize()
    def begin(self) -> None:
        type(self).folder = self.folder.with_name(f"{self.folder.name}x")
        self.world = World(self.folder)
        self.world.cases(6)
        self.entries = 2
        self.drafts: dict[tuple[str, int], Answer] = {}
        self.codings: dict[tuple[str, int], list[Answer]] = {}
        self.states = {(who, case): AssignmentState.OPEN for who in ("ann", "bea") for case in range(1, 7)}
        self.flags: set[tuple[str, int]] = set()
        self.moved = False

    def person(self, who: str) -> Account:
        return self.world.ann if who == "ann" else self.world.bea

    @rule(who=WHO, case=CASES, code=st.sampled_from(["younger", "older", "undetermined"]))
    def answer(self, who: str, case: int, code: str) -> None:
        self.world.answer(self.person(who), case, "age", chosen(code))
        self.drafts[who, case] = chosen(code)
        self.states[who, case] = AssignmentState.DRAFT
        self.entries += 1

    @precondition(lambda self: self.drafts)
    @rule(data=st.data())
    def submit(self, data: st.DataObject) -> None:
        who, case = data.draw(st.sampled_from(sorted(self.drafts)))
        answer = self.drafts.pop((who, case))
        self.world.submit(self.person(who), case, {"age": answer})
        self.codings.setdefault((who, case), []).append(answer)
        self.states[who, case] = AssignmentState.DONE
        self.entries += 1

    @rule(who=WHO, case=CASES, state=st.sampled_from(STATES), flagged=st.booleans(), kept=st.booleans())
    def move(self, who: str, case: int, state: AssignmentState, *, flagged: bool, kept: bool) -> None:
        person = self.person(who)
        with self.world.store.writing(person) as work:
            work.queue.set_state(person.key, CaseKey(case), state)
            work.queue.set_flag(person.key, CaseKey(case), flagged=flagged)
            work.record("moved", str(case), {}, 1)
            if not kept:
                return
            work.commit()
        self.moved = True
        self.states[who, case] = state
        (self.flags.add if flagged else self.flags.discard)((who, case))
        self.entries += 1

    @rule()
    def restart(self) -> None:
        self.world.reopen()

    @invariant()
    def everything_reads_as_the_model_says(self) -> None:
        for who in ("ann", "bea"):
            person = self.person(who)
            mine = {case: self.states[who, case] for case in range(1, 7)}
            with self.world.store.reading(person) as read:
                rows = read.queue.rows(1, 99)
                assert {row.case: row.state for row in rows} == mine
                assert {row.case for row in rows if row.flagged} == {
                    case for name, case in self.flags if name == who
                }
                assert read.queue.counts() == QueueCounts(**Counter(state.value for state in mine.values()))
                for state in STATES:
                    page = read.queue.matching(QueueFilter(states=frozenset({state})), 2, 2)
                    assert page == [row for row in rows if row.state is state and row.position > 2][:2]
                for case in range(1, 7):
                    draft = read.drafts.get(CaseKey(case))
                    assert (draft and draft.answers) == (
                        {"age": self.drafts[who, case]} if (who, case) in self.drafts else None
                    )
                    latest = read.codings.latest(CaseKey(case), person.key)
                    revisions = self.codings.get((who, case), [])
                    assert (latest.revision if latest else 0) == len(revisions)
                    assert latest is None or latest.answers == {"age": revisions[-1]}
                assert read.trail.verify() == (self.entries, None)

    def teardown(self) -> None:
        if hasattr(self, "world"):
            wrong = {check.name for check in checks(self.world.store) if not check.ok}
            self.world.store.close()
            # No service puts an assignment where no draft and no coding says it is, and verifying names it.
            by_hand = {"rows and signatures"} if self.moved else set()
            assert wrong <= {"keys", "free space"} | by_hand


def test_random_work_reads_as_a_plain_model_says(tmp_path: Path) -> None:
    class Here(Work):
        folder = tmp_path / "project"

    Here.TestCase.settings = settings(
        max_examples=12, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
    )
    case = Here.TestCase()
    case.runTest()


@pytest.mark.parametrize("count", [1, 3])
def test_pages_put_together_are_the_whole_queue(world: World, count: int) -> None:
    world.cases(10)
    with world.store.reading(world.ann) as read:
        pages, after = [], 0
        while page := read.queue.matching(QueueFilter(text="syn"), after, count):
            pages += page
            after = page[-1].position
        assert pages == read.queue.rows(1, 99)
