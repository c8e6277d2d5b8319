"""Whatever happens in whatever order: kept counts are true, and final answers follow from what stands."""

from __future__ import annotations

import random
import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.adjudication import Opinion, settled
from reviewer.domain.answer import Answer, chosen
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import Refused
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.sheet import Sheet
from reviewer.services import codebooks
from reviewer.services.ports import StoredCodebook, StoredDecision
from reviewer.services.settling.desk import SettlingDesk
from reviewer.services.settling.working import as_decision, is_coded
from reviewer.storage.doctor import checks
from tests.storage.world import World

CASES = 3
BOOK = """
[codebook]
id = "short"
version = "1"
languages = ["en"]
title.en = "Short"

[[variable]]
id = "kind"
level = "nominal"
label.en = "Kind"
code = [{ id = "one", label.en = "One" }, { id = "two", label.en = "Two" }]

[[variable]]
id = "more"
level = "set"
condition = "kind = one"
label.en = "More"
code = [{ id = "a", label.en = "A" }, { id = "b", label.en = "B" }, { id = "none", label.en = "None" }]
"""
ANSWERS: dict[str, tuple[Answer, ...]] = {
    "kind": (chosen("one"), chosen("two")),
    "more": (chosen("a"), chosen("b"), chosen("a", "b")),
}
who = st.sampled_from(["ann", "bea"])
case = st.integers(1, CASES)
place = st.integers(0, 2)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("code"), who, case, place, place),
        st.tuples(st.just("withdraw"), who, case),
        st.tuples(st.just("decide"), case, st.sampled_from(["kind", "more"]), place),
        st.tuples(st.just("defer"), case, st.sampled_from(["kind", "more"])),
        st.tuples(st.just("drop"), case, st.sampled_from(["kind", "more"])),
        st.tuples(st.sampled_from(["refresh", "undo", "redo", "unassign"])),
    ),
    max_size=40,
)


class Play:
    """A project of three cases, two reviewers and a supervisor, on which steps are played."""

    def __init__(self, folder: Path) -> None:
        self.world = World(folder)
        self.world.cases(CASES, media=0)
        self.book: Codebook = codebooks.parse(BOOK, name="short")
        variables = [
            (one.id, one.level.value, [code.id for code in one.codes]) for one in self.book.variables
        ]
        stored = StoredCodebook(self.world.book, "short", "1", self.book.digest, BOOK)
        with self.world.store.writing(self.world.sam) as work:
            self.world.book = work.projects.add_codebook(stored, variables, 1)
            work.record("codebook.published", "short", {}, 1)
            work.commit()
        self.desk = SettlingDesk(
            self.world.store,
            self.world.sam,
            codebook=self.book,
            codebook_key=self.world.book,
            seed=1,
            clock=self.world.clock,
            rng=random.Random(4),
        )
        self.saves = 0

    def play(self, step: tuple[object, ...]) -> None:
        name, *rest = step
        # Still being coded, hidden, not settled yet, or nothing to drop: what a page would say.
        with suppress(Refused):
            getattr(self, f"do_{name}")(*rest)

    def save_id(self) -> str:
        self.saves += 1
        return f"decision-{self.saves}"

    def do_code(self, name: str, key: int, kind: int, more: int) -> None:
        sheet = Sheet(self.book).with_answer("kind", ANSWERS["kind"][kind % 2])
        if kind % 2 == 0:
            sheet = sheet.with_answer("more", ANSWERS["more"][more])
        self.world.submit(getattr(self.world, name), key, sheet.finished())

    def do_withdraw(self, name: str, key: int) -> None:
        account = getattr(self.world, name)
        with self.world.store.writing(account) as work:
            new = self.world.coding(account, key, {}, uuid=f"back-{self.save_id()}", kind="withdrawn")
            work.codings.append(new)
            work.queue.set_state(account.key, CaseKey(key), AssignmentState.OPEN)
            work.record("coding.withdrawn", new.uuid, {}, 1)
            work.commit()

    def do_decide(self, key: int, variable: str, answer: int) -> None:
        options = ANSWERS[variable]
        said = options[answer % len(options)]
        self.desk.decide(CaseKey(key), variable, said, save_id=self.save_id())

    def do_defer(self, key: int, variable: str) -> None:
        self.desk.defer(CaseKey(key), variable, save_id=self.save_id())

    def do_drop(self, key: int, variable: str) -> None:
        self.desk.withdraw(CaseKey(key), variable, save_id=self.save_id())

    def do_refresh(self) -> None:
        self.desk.refresh()

    def do_undo(self) -> None:
        self.desk.undo()

    def do_redo(self) -> None:
        self.desk.redo()

    def do_unassign(self) -> None:
        with self.world.store.writing(self.world.sam) as work:
            work.plans.withdraw_unbegun(self.world.bea.key)
            work.record("assignments.withdrawn", "bea", {}, 1)
            work.commit()

    def check(self) -> None:
        found = {one.name: one for one in checks(self.world.store)}
        assert found["kept counts"].ok, found["kept counts"].detail
        self.desk.refresh()
        assert self.desk.counts().stale == 0
        with self.world.store.reading(self.world.sam) as read:
            cases = [CaseKey(key) for key in range(1, CASES + 1)]
            coded = read.opinions.coded(cases, self.world.book)
            decisions = read.decisions.standing(cases, self.world.book)
            finals: dict[tuple[str, str], tuple[str, tuple[str, ...]]] = {}
            for row in read.finals.table():
                before = finals.get((row.case_id, row.variable), ("", ()))[1]
                codes = (*before, row.code) if row.code else before
                finals[row.case_id, row.variable] = (row.provenance, codes)
        for one in coded:
            if is_coded(one):
                standing = decisions.get(one.case, {})
                self.check_case(one.case_id, [each.opinion for each in one.opinions], standing, finals)

    def check_case(
        self,
        case_id: str,
        opinions: list[Opinion],
        standing: dict[str, StoredDecision],
        finals: dict[tuple[str, str], tuple[str, tuple[str, ...]]],
    ) -> None:
        decisions = {name: as_decision(one) for name, one in standing.items() if one.kind != "withdrawn"}
        for name, result in settled(self.book, opinions, decisions).items():
            codes = result.answer.codes if result.answer is not None else ()
            assert finals[case_id, name] == (result.provenance.value, tuple(sorted(codes)))


@given(steps)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_kept_counts_and_final_answers_follow_from_what_stands(played: list[tuple[object, ...]]) -> None:
    with tempfile.TemporaryDirectory() as outer:
        game = Play(Path(outer) / "project")
        try:
            for step in played:
                game.play(step)
            game.check()
        finally:
            game.world.store.close()
