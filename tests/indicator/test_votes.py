"""What coders said becomes a word for each case and variable, where it differs from what is settled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.indicator.answers import NOT_COUNTED, FinalCase, Said
from reviewer.indicator.between_coders import alike, alike_axis, cuts
from reviewer.indicator.definitions import DEFINITIONS
from reviewer.indicator.engine.packed import COLUMNS, standing_answers
from reviewer.indicator.engine.votes import FINAL_COLUMNS, LABEL_COLUMNS, Votes, votes
from reviewer.services.codebooks import load

AT = "2026-03-01T10:00:00.000000Z"


class Final(NamedTuple):
    case_id: str
    variable: str
    state: str
    code: str
    based_on: str
    status: str = "standing"
    codebook: str = "digest"
    settled_at: str = AT


class Label(NamedTuple):
    coding_id: str
    variable: str
    state: str
    code: str


def codes() -> dict[str, list[str]]:
    codebook, _ = load("gi-2018")
    return {one.id: [code.id for code in one.codes] for one in codebook.variables}


def arrow(rows: Sequence[NamedTuple], columns: Sequence[str]) -> Any:
    return pa.table({name: pa.array([getattr(row, name) for row in rows], pa.string()) for name in columns})


def found(final: Sequence[Final], labels: Sequence[Label]) -> Votes:
    return votes(
        arrow(final, FINAL_COLUMNS), arrow(labels, LABEL_COLUMNS), DEFINITIONS, codes(), project="p1"
    )


def said(final: Sequence[Final], labels: Sequence[Label]) -> set[tuple[str, str, str]]:
    rows = found(final, labels).answers.to_pylist()
    assert all((row["project"], row["state"], row["settled_at"]) == ("p1", "answered", AT) for row in rows)
    named = [(row["case"], row["variable"], row["code"]) for row in rows]
    assert len(named) == len(set(named))
    return set(named)


def severity(coding: str, code: str) -> Label:
    return Label(coding, "severity", "answered", code)


SETTLED = Final("c1", "severity", "answered", "assault", "a b")


def test_coders_who_say_what_is_settled_need_no_row() -> None:
    assert said([SETTLED], [severity("a", "assault"), severity("b", "gross_assault")]) == set()


def test_coders_who_differ_are_some() -> None:
    assert said([SETTLED], [severity("a", "assault"), severity("b", "posing")]) == {
        ("c1", "severity_by_coders", "some")
    }


def test_coders_who_were_overruled_are_all_or_nobody() -> None:
    assert said([SETTLED], [severity("a", "posing"), severity("b", "nudist")]) == {
        ("c1", "severity_by_coders", "nobody")
    }
    milder = SETTLED._replace(code="posing")
    assert said([milder], [severity("a", "assault"), severity("b", "assault")]) == {
        ("c1", "severity_by_coders", "all")
    }


def test_only_codings_that_were_settled_have_a_vote() -> None:
    later = [severity("a", "assault"), severity("b", "assault"), severity("c", "posing")]
    assert said([SETTLED], later) == set()


def test_who_did_not_answer_has_no_vote() -> None:
    unsaid = [severity("a", "assault"), Label("b", "severity", "does_not_apply", "")]
    assert said([SETTLED], unsaid) == set()
    assert said([SETTLED], [Label("a", "severity", "not_reached", "")]) == set()


def test_of_several_codes_the_first_place_counts_as_in_final_answers() -> None:
    youngest = Final("c1", "age_category", "answered", "infant", "a b")
    labels = [
        Label("a", "age_category", "answered", "pubescent"),
        Label("a", "age_category", "answered", "toddler"),
        Label("b", "age_category", "answered", "pubescent"),
    ]
    assert said([youngest], labels) == {
        ("c1", "youngest_age_by_coders", "some"),
        ("c1", "youngest_age_alike_by_coders", "apart_across"),
    }


def test_coders_of_an_age_say_the_same_or_differ_on_one_side_or_across() -> None:
    def ages(*codes: str) -> set[tuple[str, str, str]]:
        names = [f"n{at}" for at in range(len(codes))]
        final = Final("c1", "age_category", "answered", "infant", " ".join(names))
        labels = [
            Label(name, "age_category", "answered", code) for name, code in zip(names, codes, strict=True)
        ]
        return {one for one in said([final], labels) if one[1] == "youngest_age_alike_by_coders"}

    def word(code: str) -> set[tuple[str, str, str]]:
        return {("c1", "youngest_age_alike_by_coders", code)}

    assert ages("infant") == set()
    # Infants and toddlers stand as one group, so these coders say the same.
    assert ages("infant", "toddler") == word("alike")
    assert ages("undetermined", "undetermined") == word("alike")
    assert ages("infant", "prepubescent") == word("apart_on_one_side")
    assert ages("pubescent", "undetermined") == word("apart_on_one_side")
    assert ages("infant", "infant", "pubescent") == word("apart_across")


def test_a_theme_that_one_coder_sees_and_one_does_not() -> None:
    without = Final("c1", "theme", "none", "", "a b")
    labels = [Label("a", "theme", "answered", "sadism"), Label("b", "theme", "none", "")]
    assert said([without], labels) == {("c1", "theme_by_coders", "some")}


def test_what_was_superseded_or_is_not_settled_has_no_row() -> None:
    labels = [severity("a", "assault"), severity("b", "posing")]
    assert said([SETTLED._replace(status="superseded")], labels) == set()
    assert said([SETTLED._replace(state="unresolved", code="")], labels) == set()


def test_a_package_without_the_codings_says_so() -> None:
    assert found([SETTLED], [severity("b", "assault")]).whole
    assert not found([SETTLED], [severity("z", "assault")]).whole
    assert not found([SETTLED._replace(based_on="")], [severity("a", "assault")]).whole
    assert found([], []).whole


def test_a_package_cannot_answer_for_its_coders() -> None:
    final = pa.table(
        {
            "project_id": ["x", "x"], "case_id": ["c1", "c1"], "codebook": ["digest", "digest"],
            "variable": ["severity_by_coders", "severity"], "state": ["answered", "answered"],
            "code": ["all", "assault"], "settled_at": [AT, AT], "status": ["standing", "standing"],
        }
    )  # fmt: skip
    beside = found([SETTLED], [severity("a", "posing")]).answers
    rows = standing_answers(final, project="p1", beside=beside)
    assert rows.column_names == list(COLUMNS)
    assert [(row["variable"], row["code"]) for row in rows.to_pylist()] == [
        ("severity", "assault"),
        ("severity_by_coders", "nobody"),
    ]


_SAID = st.sampled_from(
    [
        *[("severity", "answered", code) for code in ("posing", "assault", "undetermined", "unheard")],
        *[("severity", state, "") for state in ("does_not_apply", "not_reached")],
        *[("age_category", "answered", code) for code in ("infant", "pubescent", "undetermined", "unheard")],
        ("theme", "none", ""),
        *[("theme", "answered", code) for code in ("sadism", "undetermined")],
        ("coercion", "answered", "none_observed"),
    ]
)
# Of each person a state for each variable, and of sets perhaps several codes.
_ANSWERS = st.lists(_SAID, max_size=5).map(
    lambda rows: [one for at, one in enumerate(rows) if _fits(one, rows[:at])]
)


def _fits(one: tuple[str, str, str], before: Sequence[tuple[str, str, str]]) -> bool:
    same = [other for other in before if other[0] == one[0]]
    several = one[0] in {"age_category", "theme"} and one[1] == "answered"
    return all(several and other[1] == "answered" and other != one for other in same)


_CASE = st.tuples(_ANSWERS, st.lists(_ANSWERS, max_size=3))


@settings(max_examples=60, deadline=None)
@given(st.lists(_CASE, max_size=4))
def test_votes_are_what_one_counts_case_by_case(cases: list[tuple[list[Any], list[list[Any]]]]) -> None:
    final, labels, expected = list[Final](), list[Label](), set[tuple[str, str, str]]()
    for number, (answers, coders) in enumerate(cases):
        names = [f"{number}-{at}" for at in range(len(coders))]
        final += [
            Final(f"c{number}", variable, state, code, " ".join(names)) for variable, state, code in answers
        ]
        labels += [Label(name, *one) for name, coder in zip(names, coders, strict=True) for one in coder]
        expected |= {(f"c{number}", *one) for one in _counted(answers, coders)}
    assert said(final, labels) == expected


def _counted(answers: list[Any], coders: list[list[Any]]) -> set[tuple[str, str]]:
    counted = set()
    for by_coders, axis, yes in cuts(DEFINITIONS):
        settled = axis.code(_case(answers))
        given = [code for code in (axis.code(_case(one)) for one in coders) if code != NOT_COUNTED]
        if settled == NOT_COUNTED or not given:
            continue
        say = sum(code in yes for code in given)
        word = "all" if say == len(given) else "some" if say else "nobody"
        if word != ("all" if settled in yes else "nobody"):
            counted.add((by_coders.variable, word))
    for one in alike(DEFINITIONS):
        given = [code for code in (one.axis.code(_case(coder)) for coder in coders) if code != NOT_COUNTED]
        if one.axis.code(_case(answers)) != NOT_COUNTED and len(given) > 1:
            young = {code in {"infant_or_toddler", "prepubescent"} for code in given}
            apart = "apart_across" if len(young) > 1 else "apart_on_one_side"
            counted.add((alike_axis(one).variable, "alike" if len(set(given)) == 1 else apart))
    return counted


def _case(answers: list[Any]) -> FinalCase:
    found: dict[str, Said] = {}
    for variable, state, code in answers:
        before = found.get(variable, Said(state)).codes
        found[variable] = Said(state, before | ({code} if code else set()))
    return FinalCase("c", found)
