"""Drafts: the one thing that changes in place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.answer import DOES_NOT_APPLY, NONE, NOT_REACHED, Answer, Certainty, chosen, typed
from reviewer.domain.errors import Refused
from reviewer.domain.identifiers import CaseKey
from tests.storage.world import BOOK, VARIABLES, World

CASE = CaseKey(1)

ANSWERS = st.one_of(
    st.sampled_from(["younger", "older", "undetermined"]).map(lambda code: ("age", chosen(code))),
    st.lists(st.sampled_from(["theme-a", "theme-b", "theme-c"]), min_size=1, unique=True).map(
        lambda codes: ("theme", chosen(*codes))
    ),
    st.sampled_from([NONE, NOT_REACHED, DOES_NOT_APPLY]).map(lambda answer: ("theme", answer)),
    st.text(st.characters(codec="utf-8"), min_size=1).map(lambda text: ("remark", typed(text))),
    st.decimals(allow_nan=False, allow_infinity=False).map(lambda number: ("count", typed(str(number)))),
    st.sampled_from(["age", "theme", "remark", "count"]).map(lambda name: (name, None)),
)


@given(changes=st.lists(ANSWERS, min_size=1, max_size=12))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_draft_reads_back_as_it_was_left(world: World, changes: list[tuple[str, Answer | None]]) -> None:
    expected: dict[str, Answer] = {}
    with world.store.reading(world.sam) as read:
        known = read.cases.totals()[0]
    if known == 0:
        world.cases(1)
    with world.store.writing(world.ann) as work:
        for variable, answer in changes:
            work.drafts.put_answer(CASE, world.book, variable, answer, 7)
            expected.pop(variable, None)
            if answer is not None:
                expected[variable] = answer
        draft = work.drafts.get(CASE)
        assert draft is not None
        assert dict(draft.answers) == expected
        assert (draft.certainty, draft.note, draft.updated_at) == (None, "", 7)


def test_certainty_and_note_are_kept_beside_the_answers(world: World) -> None:
    world.cases(1)
    with world.store.writing(world.ann) as work:
        work.drafts.put_certainty(CASE, world.book, Certainty.LOW, 3)
        work.drafts.put_note(CASE, world.book, "two lines\nof text", 4)
        work.drafts.put_answer(CASE, world.book, "age", chosen("older"), 5)
        draft = work.drafts.get(CASE)
        assert draft is not None
        assert (draft.certainty, draft.note, draft.updated_at) == (Certainty.LOW, "two lines\nof text", 5)
        work.drafts.put_certainty(CASE, world.book, None, 6)
        again = work.drafts.get(CASE)
        assert again == replace(draft, certainty=None, updated_at=6)


def test_a_deleted_draft_takes_its_answers_along(world: World) -> None:
    world.cases(1)
    world.answer(world.ann, 1, "theme", chosen("theme-a", "theme-b"))
    with world.store.writing(world.ann) as work:
        work.drafts.delete(CASE)
        work.drafts.delete(CASE)
        assert work.drafts.get(CASE) is None
        work.drafts.put_note(CASE, world.book, "new", 9)
        draft = work.drafts.get(CASE)
        assert draft is not None
        assert draft.answers == {}


def test_two_reviewers_drafts_of_one_case_are_two(world: World) -> None:
    world.cases(1)
    world.answer(world.ann, 1, "age", chosen("older"))
    world.answer(world.bea, 1, "age", chosen("younger"))
    for who, code in ((world.ann, "older"), (world.bea, "younger")):
        with world.store.reading(who) as read:
            draft = read.drafts.get(CASE)
            assert draft is not None
            assert draft.answers == {"age": chosen(code)}


@pytest.mark.parametrize(("variable", "answer"), [("weight", typed("3")), ("age", chosen("theme-a"))])
def test_what_the_codebook_does_not_have_is_refused(world: World, variable: str, answer: Answer) -> None:
    world.cases(1)
    with world.store.writing(world.ann) as work, pytest.raises(Refused, match="has no"):
        work.drafts.put_answer(CASE, world.book, variable, answer, 1)


def test_a_draft_stays_with_its_codebook_version(world: World) -> None:
    world.cases(1)
    world.answer(world.ann, 1, "age", chosen("older"))
    with world.store.writing(world.ann) as work:
        second = work.projects.add_codebook(replace(BOOK, version="2", digest="b" * 64), VARIABLES, 1)
        with pytest.raises(Refused, match="another codebook version"):
            work.drafts.put_answer(CASE, second, "age", chosen("younger"), 2)


def test_a_name_from_a_writing_that_was_not_kept_is_forgotten(world: World) -> None:
    world.cases(1)
    other = replace(BOOK, version="2", digest="b" * 64)
    with world.store.writing(world.ann) as work:
        unkept = work.projects.add_codebook(other, [("age", "nominal", ["new"])], 1)
        work.drafts.put_answer(CASE, unkept, "age", chosen("new"), 1)
    with world.store.writing(world.ann) as work:
        kept = work.projects.add_codebook(
            other, [("weight", "number", []), ("age", "nominal", ["x", "new"])], 1
        )
        assert kept == unkept
        work.drafts.put_answer(CASE, kept, "age", chosen("new"), 1)
        draft = work.drafts.get(CASE)
        assert draft is not None
        assert draft.answers == {"age": chosen("new")}
