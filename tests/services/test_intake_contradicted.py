"""Files that say different things of very many cases: all of them are told in one further reading."""

from __future__ import annotations

import tracemalloc
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.exchange.contradicted import ContradictedCases
from reviewer.services.intake import FileOutcome, Options, Progress
from reviewer.storage import intake_cases
from tests.services.conftest import Project

CASES = 3_000


def bring(project: Project, path: Path, rejects: Path | None) -> tuple[FileOutcome, int]:
    """What became of the file, and how often it was read."""
    done: list[int] = []

    def hear(progress: Progress) -> None:
        done.append(progress.done)

    options = Options(accept_valid=rejects, progress=hear)
    (outcome,) = project.sign_in("s-01").intake.import_files([path], options).files
    return outcome, 1 + sum(now < before for before, now in pairwise(done))


@pytest.mark.parametrize("all_or_nothing", [True, False])
def test_all_contradicted_cases_are_found_at_once(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, all_or_nothing: bool
) -> None:
    # As many as a batch can hold.
    monkeypatch.setattr(intake_cases, "MAX_CONFLICTS", 1_000)
    path = tmp_path / "a.csv"
    rows = [f"C-{number},{country},{'x' * 60}\n" for country in ("NL", "FR") for number in range(CASES)]
    path.write_text("case_id,country,note\n" + "".join([*rows, "C-X,NL,\n"]), "utf-8")
    outcome, times = bring(project, path, None if all_or_nothing else tmp_path / "refused.jsonl")
    assert times == 2
    assert (outcome.records_refused, outcome.stored) == (2 * CASES, not all_or_nothing)
    assert outcome.counts.cases_new == (0 if all_or_nothing else 1)
    (first, *_) = outcome.problems
    assert (first.record, first.field) == (1, "country")


ids = st.text(max_size=5)


@given(st.lists(st.tuples(ids, ids)), st.lists(st.tuples(ids, ids)), st.lists(ids))
def test_a_case_keeps_the_first_field_that_was_found(
    some: list[tuple[str, str]], more: list[tuple[str, str]], others: list[str]
) -> None:
    known = dict(reversed([*some, *more]))
    found, further = ContradictedCases(), ContradictedCases()
    found.add(some)
    further.add(more)
    found.add_all(further)
    assert len(found) == len(known)
    assert all(found.get(case_id) == known.get(case_id) for case_id in [*known, *others])


def test_many_cases_and_fields_take_little_memory() -> None:
    tracemalloc.start()
    try:
        found = ContradictedCases()
        found.add((f"C-{number}", f"field {number}") for number in range(60_000))
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(found) == 60_000
    assert found.get("C-7") == "field 7"
    assert found.get("C-59999") == ""
    assert held < 6_000_000
