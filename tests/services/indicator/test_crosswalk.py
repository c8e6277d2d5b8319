"""Packages of an earlier codebook version are counted by the published mappings, and nothing is guessed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.carrying import CodebookMapping, CodeRule
from reviewer.domain.codebook import Codebook
from reviewer.domain.conditions import parse_condition
from reviewer.domain.errors import Refused
from reviewer.domain.forwarding import Forwarding
from reviewer.indicator import axes
from reviewer.indicator.definitions import DEFINITIONS
from reviewer.indicator.engine.crossing import Row, final_answers
from reviewer.indicator.engine.doors import embedded
from reviewer.indicator.engine.packed import COLUMNS
from reviewer.indicator.gathering import FinalAnswer, gather
from reviewer.services.indicator.crosswalk import Crosswalk
from reviewer.services.indicator.results import IndicatorResult
from tests.domain.revised_books import PERSONS, SEVERITY, STATUS, THEMES, book, variable
from tests.indicator.invented import cases as invented_cases
from tests.indicator.packages import Unit, acquaint, invented_package
from tests.indicator.test_engine import DIGEST, MARCH, arrow, same
from tests.indicator.test_engine import book as counted_book
from tests.services.revised import merge, publish, relabel, retire

OLD = book(STATUS, SEVERITY, THEMES, PERSONS)


def crosswalk(*steps: tuple[Codebook, Codebook, CodebookMapping]) -> Crosswalk:
    """The ways from the version "old" over these revisions to the version "new"."""
    return Crosswalk("new", {"old": tuple(Forwarding.between(*step) for step in steps)})


def passed(found: Crosswalk, *rows: Row) -> tuple[set[Row], int]:
    out = found.passed("old", rows)
    assert out.rows is not None
    return set(out.rows), out.lost


def without(variable_: str, *codes: str, of: Codebook = OLD) -> Codebook:
    """The book whose variable does not have these codes."""
    changed = tuple(
        replace(one, codes=tuple(code for code in one.codes if code.id not in codes))
        if one.id == variable_
        else one
        for one in of.variables
    )
    return replace(of, variables=changed, version="2")


def test_merged_codes_are_taken_over_and_what_is_untouched_passes() -> None:
    mapping = CodebookMapping((CodeRule("severity", "three", "two"),))
    found = crosswalk((OLD, without("severity", "three"), mapping))
    rows, lost = passed(
        found,
        ("severity", "answered", "three"),
        ("status", "answered", "known"),
        ("themes", "answered", "x"),
        ("themes", "answered", "z"),
    )
    assert rows == {
        ("severity", "answered", "two"),
        ("status", "answered", "known"),
        ("themes", "answered", "x"),
        ("themes", "answered", "z"),
    }
    assert lost == 0


def test_what_is_sent_to_another_look_is_not_settled() -> None:
    mapping = CodebookMapping((CodeRule("severity", "three", ""),))
    found = crosswalk((OLD, without("severity", "three"), mapping))
    assert passed(found, ("severity", "answered", "three"), ("status", "none", "")) == (
        {("severity", "unresolved", ""), ("status", "unresolved", "")},
        2,
    )
    assert passed(found, ("severity", "answered", "two")) == ({("severity", "answered", "two")}, 0)


def test_a_split_code_follows_its_conditions_and_is_never_guessed() -> None:
    parts = variable("severity", "one", "two", "mild", "grave", "undetermined", level=SEVERITY.level)
    new = book(STATUS, parts, THEMES, PERSONS, version="2")
    rules = [
        CodeRule("severity", "three", "mild", parse_condition("persons < 2")),
        CodeRule("severity", "three", "grave", parse_condition("persons > 4")),
    ]
    found = crosswalk((OLD, new, CodebookMapping(tuple(rules))))
    for persons, code in (("1", "mild"), ("7", "grave")):
        rows, lost = passed(found, ("severity", "answered", "three"), ("persons", "answered", persons))
        assert (rows, lost) == ({("severity", "answered", code)}, 0)
    for persons in ("3", "many"):
        rows, lost = passed(found, ("severity", "answered", "three"), ("persons", "answered", persons))
        assert (rows, lost) == ({("severity", "unresolved", "")}, 1)


def test_a_meaning_that_changed_is_not_passed_on_in_silence() -> None:
    changed = tuple(
        replace(one, definition={"en": "Says another thing."}) if one.id == "status" else one
        for one in OLD.variables
    )
    found = crosswalk((OLD, replace(OLD, variables=changed, version="2"), CodebookMapping()))
    rows, lost = passed(found, ("status", "answered", "known"), ("severity", "answered", "one"))
    assert (rows, lost) == ({("status", "unresolved", ""), ("severity", "answered", "one")}, 1)


def test_several_revisions_are_gone_through_one_after_the_other() -> None:
    middle = without("severity", "three")
    grades = tuple(replace(one, id="grade") if one.id == "severity" else one for one in middle.variables)
    last = replace(middle, variables=grades, version="3")
    found = crosswalk(
        (OLD, middle, CodebookMapping((CodeRule("severity", "three", "two"),))),
        (middle, last, CodebookMapping((), {"severity": "grade"})),
    )
    assert passed(found, ("severity", "answered", "three")) == ({("grade", "answered", "two")}, 0)
    assert passed(found, ("severity", "unresolved", "")) == ({("grade", "unresolved", "")}, 0)


@pytest.mark.parametrize(
    "rows",
    [
        [("severity", "answered", "unheard")],
        [("severity", "answered", "one"), ("severity", "answered", "two")],
        [("severity", "perhaps", "")],
        [("severity", "none", "one")],
    ],
)
def test_a_record_that_makes_no_sense_stays_what_it_is_and_is_set_apart(rows: list[Row]) -> None:
    found = crosswalk((OLD, without("severity", "three"), CodebookMapping()))
    answers = arrow([FinalAnswer("p", "c", "old", *row, MARCH) for row in rows])
    crossed = found.apply(answers)
    assert (crossed.records, crossed.lost) == (0, 0)
    assert crossed.answers.to_pylist() == answers.to_pylist()


STUDY = counted_book("severity", "identified_status", "theme")
MERGED = {"assault": "gross_assault", "erotica": "indicative"}
_ROWS = st.builds(
    lambda case, book, answer, at: FinalAnswer("p1", case, book, answer[0], answer[1], answer[2], at),
    st.sampled_from("abc"),
    st.sampled_from(["old", DIGEST]),
    st.sampled_from(
        [
            *[("severity", "answered", code) for code in ("posing", "assault", "erotica", "gross_assault")],
            ("severity", "unresolved", ""),
            *[("theme", "answered", code) for code in ("sadism", "other")],
            ("theme", "none", ""),
            ("identified_status", "answered", "identified"),
        ]
    ),
    st.sampled_from([MARCH, "2027-04-01T10:00:00.000000Z"]),
)


def merged_study() -> Crosswalk:
    from reviewer.services.codebooks import load

    old, _ = load("gi-2018")
    new = without("severity", *MERGED, of=old)
    rules = tuple(CodeRule("severity", code, into) for code, into in MERGED.items())
    return Crosswalk(DIGEST, {"old": (Forwarding.between(old, new, CodebookMapping(rules)),)})


def plainly(rows: list[FinalAnswer]) -> list[FinalAnswer]:
    return [
        row._replace(codebook=DIGEST, code=MERGED.get(row.code, row.code)) if row.codebook == "old" else row
        for row in rows
    ]


@pytest.mark.timeout(600)
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rows=st.lists(_ROWS, max_size=12))
def test_plain_gathering_and_engine_agree_on_what_went_through_a_mapping(rows: list[FinalAnswer]) -> None:
    crossed = merged_study().apply(arrow(rows))
    table = [*final_answers(crossed.answers)]
    asked = (axes.SEVERITY, axes.THEME, axes.STATUS)
    with embedded() as door:
        same([("a", table)], door, asked, of=STUDY)
    if all(row.codebook == DIGEST for row in table):
        here, there = (
            gather([("a", one)], codebooks={DIGEST}, codes=STUDY.codes, sets=STUDY.sets)
            for one in (table, plainly(rows))
        )
        assert (here.cases, here.again) == (there.cases, there.again)


def test_an_empty_table_stays_empty() -> None:
    nothing = pa.table({name: pa.array([], pa.string()) for name in COLUMNS})
    assert merged_study().apply(nothing) == (nothing, 0, 0)


def run(office: Unit, *files: Path, set_apart: bool = False) -> IndicatorResult:
    asked = [one for one in DEFINITIONS if one.id in ("GI-A", "severity-all")]
    with office.sign_in() as workspace:
        return workspace.indicator.desk.run(files, definitions=asked, set_apart=set_apart)


def test_real_packages_of_three_versions_are_counted_together(tmp_path: Path) -> None:
    """North codes with version 0, south with the next, the office counts under the one after."""
    office, north = (Unit.found(tmp_path / name, seed=seed) for seed, name in enumerate(("office", "north")))
    second = tmp_path / "second.toml"
    with office.sign_in() as workspace:
        workspace.revising.drafting.begin()
        merge(workspace, "severity", "gross_assault", "assault")
        workspace.revising.drafting.export(second)
        publish(workspace)
    with office.sign_in() as workspace:
        workspace.revising.drafting.begin()
        retire(workspace, "victim_sex", "both")
        relabel(workspace, "severity", "Grade")
        publish(workspace)
    south = Unit.found(tmp_path / "south", codebook=str(second), seed=7)
    for unit, name in ((north, "north"), (south, "south")):
        acquaint(unit, office, name)
    first = invented_package(north, tmp_path / "n.tar", size=60)
    files = (first, invented_package(south, tmp_path / "s.tar", size=50, seed=5, first=100))
    result = run(office, *files)
    assert [one.crossed for one in result.packages] == [60, 50]
    assert {one.codebook.version for one in result.packages} != {result.codebook.version}
    assert not any(one.coded for one in result.packages)
    assert any("110 records of earlier codebook versions" in note for note in result.notes)
    # South's version retired a code that some of its records have all the same: no rule says what it becomes.
    gone = sum("gross_assault" in case.said("severity").codes for case in invented_cases(50, 5))
    assert [one.lost for one in result.packages] == [0, gone]
    assert (result.cases, result.apart_counts) == (110, {})


def test_a_version_that_no_published_revision_leads_from_is_refused_with_a_way_out(tmp_path: Path) -> None:
    office, other = (Unit.found(tmp_path / name, seed=seed) for seed, name in enumerate(("office", "other")))
    with other.sign_in() as workspace:
        workspace.revising.drafting.begin()
        relabel(workspace, "severity", "Grade")
        publish(workspace)
    acquaint(other, office, "other")
    file = invented_package(other, tmp_path / "o.tar", size=20)
    with pytest.raises(Refused, match=r"no crosswalk leads from one to the other.*publish the revision"):
        run(office, file)
