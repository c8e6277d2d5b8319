"""Packages that begin where the last one ended: each holds what is new alone, and together they say all."""

from __future__ import annotations

import csv
import io
import shutil
import uuid
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise, permutations
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.domain.answer import chosen
from reviewer.domain.errors import Refused
from reviewer.services.packages.opened import opened_package
from reviewer.workspace import Workspace
from tests.services.packages.desks import REVIEWERS, Desk, key_of
from tests.services.study import ANSWERS

CASES = ("T-0001", "T-0002", "T-0003")
SEVERITIES = ("posing", "indicative", "undetermined")
ACTS = st.one_of(
    st.tuples(
        st.just("code"), st.sampled_from(REVIEWERS), st.sampled_from(CASES), st.sampled_from(SEVERITIES)
    ),
    st.tuples(st.just("undo"), st.sampled_from((*REVIEWERS, "s-01"))),
    st.tuples(st.just("decide"), st.sampled_from(CASES), st.sampled_from(SEVERITIES)),
    st.tuples(st.just("withdraw"), st.sampled_from(CASES)),
    st.tuples(st.just("pack")),
)


@dataclass
class Office:
    """A desk whose people are all signed in, and the packages that it sent, each behind the one before."""

    desk: Desk
    people: dict[str, Workspace]
    folder: Path
    sent: list[Path] = field(default_factory=list)
    acts: int = 0

    def act(self, kind: str, *given: str) -> None:
        """Do it; a case that is still being coded cannot be settled, and is passed over."""
        self.acts += 1
        with suppress(Refused):
            getattr(self, kind)(*given)

    def code(self, reviewer: str, case_id: str, severity: str) -> None:
        workspace, save_id = self.people[reviewer], uuid.UUID(int=self.acts, version=4)
        case = key_of(workspace, case_id)
        for variable, answer in {**ANSWERS, "severity": chosen(severity)}.items():
            workspace.desk.answer(case, variable, answer)
        workspace.desk.submit(case, save_id=str(save_id))

    def undo(self, name: str) -> None:
        if name in REVIEWERS:
            self.people[name].desk.undo()
        else:
            self.people[name].settling.undo()

    def decide(self, case_id: str, severity: str) -> None:
        settling, case = self.people["s-01"].settling, key_of(self.people["s-01"], case_id)
        settling.refresh()
        if any(one.variable == "severity" for one in settling.open(case).questions):
            settling.decide(case, "severity", chosen(severity), save_id=f"d-{self.acts}")

    def withdraw(self, case_id: str) -> None:
        settling, case = self.people["s-01"].settling, key_of(self.people["s-01"], case_id)
        asked = [one for one in settling.open(case).questions if one.variable == "severity"]
        if asked and asked[0].decision is not None:
            settling.withdraw(case, "severity", save_id=f"w-{self.acts}")

    def pack(self) -> Path:
        """What is new since the last package."""
        file = self.folder / f"{len(self.sent)}.tar"
        since = str(self.sent[-1]) if self.sent else None
        self.people["s-01"].packages.packing.labels(file, since=since)
        self.sent.append(file)
        return file

    def whole(self) -> Path:
        file = self.folder / "whole.tar"
        self.people["s-01"].packages.packing.labels(file)
        return file


def opened(folder: Path) -> tuple[ExitStack, Office, Desk]:
    """An office that begins with two codings that differ, and a desk of its project for what it sends."""
    here = Desk.new(folder / "here")
    there = here.copy(folder / "there", seed=2, later=timedelta(hours=1))
    stack = ExitStack()
    people = {name: stack.enter_context(there.sign_in(name)) for name in (*REVIEWERS, "s-01")}
    office = Office(there, people, folder)
    for number, reviewer in enumerate(REVIEWERS):
        office.act("code", reviewer, CASES[0], SEVERITIES[number])
    return stack, office, here


@pytest.fixture
def made(tmp_path: Path) -> Iterator[tuple[Office, Desk]]:
    stack, office, here = opened(tmp_path)
    with stack:
        yield office, here


def merged(here: Desk, folder: Path, files: Sequence[Path]) -> str:
    desk = here.copy(folder, seed=3)
    for outcome in desk.merge(*files):
        assert outcome.problems == []
    return desk.content()


def rows(office: Office, file: Path, table: str) -> list[dict[str, str]]:
    secret = office.people["s-01"].packages.keeper.keyring().open_secret
    with opened_package(file, secret) as package:
        return list(csv.DictReader(io.StringIO(package.read(f"{table}.csv").decode("utf-8"))))


@settings(max_examples=3)
@given(st.lists(ACTS, min_size=3, max_size=7), st.randoms(use_true_random=False))
def test_whatever_happens_between_packages_their_parts_say_what_the_whole_says(
    acts: list[tuple[str, ...]], rng: object
) -> None:
    folder = Path(mkdtemp(prefix="reviewer-increments-"))
    stack, office, here = opened(folder)
    try:
        with stack:
            office.pack()
            for act in acts:
                office.act(*act)
            office.pack()
            whole = office.whole()
            parts = list(office.sent)
            for table, name in (("revisions", "coding_id"), ("final", "final_id")):
                found = [{row[name] for row in rows(office, file, table)} for file in parts]
                assert sum(map(len, found)) == len(set().union(*found))
                assert set().union(*found) == {row[name] for row in rows(office, whole, table)}
        rng.shuffle(parts)  # type: ignore[attr-defined]
        expected = merged(here, folder / "a", [whole])
        assert merged(here, folder / "b", [*parts, parts[0]]) == expected
    finally:
        shutil.rmtree(folder)


def test_an_adjudication_that_is_taken_back_is_taken_back_everywhere(
    made: tuple[Office, Desk], tmp_path: Path
) -> None:
    office, here = made
    office.act("decide", CASES[0], "posing")
    office.pack()
    office.act("undo", "s-01")
    office.pack()
    standing = [row for row in rows(office, office.sent[1], "final") if row["variable"] == "severity"]
    assert [(row["status"], row["state"], row["code"]) for row in standing] == [
        ("standing", "unresolved", "")
    ]
    assert [row["kind"] for row in rows(office, office.sent[1], "decisions")] == ["withdrawn"]
    contents = set()
    for number, order in enumerate(permutations(office.sent)):
        desk = here.copy(tmp_path / f"{number}", seed=4)
        assert [one.problems for one in desk.merge(*order)] == [[], []]
        contents.add(desk.content())
        with desk.sign_in() as workspace:
            workspace.settling.refresh()
            (asked,) = workspace.settling.open(key_of(workspace, CASES[0])).questions
            assert (asked.variable, asked.decision) == ("severity", None)
    assert len(contents) == 1


def test_a_later_final_answer_supersedes_the_one_before_in_any_order(
    made: tuple[Office, Desk], tmp_path: Path
) -> None:
    office, here = made
    for severity in ("posing", "indicative"):
        office.act("decide", CASES[0], severity)
        office.pack()
    assert {row["status"] for row in rows(office, office.sent[1], "final")} == {"standing"}
    for number, order in enumerate(permutations(office.sent)):
        desk = here.copy(tmp_path / f"{number}", seed=4)
        assert [one.problems for one in desk.merge(*order)] == [[], []]
        with desk.sign_in() as workspace:
            packed = workspace.packages.packing.labels(tmp_path / f"{number}.tar")
        said = [row for row in rows(office, packed.file, "final") if row["variable"] == "severity"]
        found = [(row["status"], row["code"]) for row in said if row["provenance"] == "adjudicated"]
        assert sorted(found) == [("standing", "indicative"), ("superseded", "posing")]


def test_behind_a_receipt_there_is_only_what_is_new(made: tuple[Office, Desk], tmp_path: Path) -> None:
    """Packed, merged, receipted and packed again: nothing goes twice, and nothing is left out."""
    office, here = made
    packing, receipts = office.people["s-01"].packages.packing, tmp_path / "receipts"
    receipts.mkdir()
    sent = []
    for number in range(3):
        office.act("code", REVIEWERS[number % 2], CASES[1], SEVERITIES[number])
        sent.append(packing.labels(tmp_path / f"since-{number}.tar", since="last"))
        with here.sign_in() as workspace:
            (taken,) = workspace.packages.merging.merge([sent[-1].file], receipts=receipts)
        assert taken.receipt is not None
        assert (taken.new, taken.known, taken.problems) == (3 if number == 0 else 1, 0, [])
        (noted,) = office.people["s-01"].packages.merging.merge([taken.receipt])
        assert noted.problems == []
    assert [one.header.since for one in sent] == [None, sent[0].header.package, sent[1].header.package]
    found = [{row["coding_id"] for row in rows(office, one.file, "revisions")} for one in sent]
    assert [len(one) for one in found] == [3, 1, 1]
    assert not any(before & after for before, after in pairwise(found))
    nothing = packing.labels(tmp_path / "nothing.tar", since="last")
    assert (nothing.header.counts["codings"], nothing.header.counts["answers"]) == (0, 0)
    assert here.content() == office.desk.content()
