"""The forms of planning without a window: what they mean, and what they do not say yet."""

from __future__ import annotations

from fractions import Fraction

import pytest

from reviewer.domain.allocation import Allocation
from reviewer.domain.errors import Refused
from reviewer.domain.frame import FrameRecord, StratumSize
from reviewer.domain.planning import Overlap
from reviewer.services import codebooks
from reviewer.services.agreement.results import Estimate
from reviewer.services.assigning import AssignRequest
from reviewer.services.drawing import DrawRequest
from reviewer.services.sizing import Formula
from reviewer.ui.planning import assign_form, draw_form, replace_form
from reviewer.ui.planning.assign_form import AssignForm, SecondRequest
from reviewer.ui.planning.draw_form import DrawForm, Sized
from reviewer.ui.planning.numbers import share, whole, words_of
from reviewer.ui.planning.replace_form import ReplaceForm, ReplaceRequest, ReturnRequest

BOOK = codebooks.load("gi-2018")[0]
FRAME = FrameRecord(100, 400, "0" * 64, {"DE": StratumSize(60, 300), "FR": StratumSize(40, 100)})


def drawing(**values: str) -> DrawForm:
    form = DrawForm(BOOK)
    form.say({"size": "10", "seed": "7", **values})
    form.counted(form.reached, FRAME)
    return form


@pytest.mark.parametrize(
    ("text", "found"),
    [("7", 7), (" 1 000 ", 1000), ("-3", -3), ("", None), ("7.5", None), ("x", None), ("9" * 30, None)],
)
def test_whole_numbers_are_read_as_people_write_them(text: str, found: int | None) -> None:
    assert whole(text, low=-10, high=10_000) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("20 %", Fraction(1, 5)),
        ("0,2", Fraction(1, 5)),
        ("1/5", Fraction(1, 5)),
        ("1", Fraction(1)),
        ("120 %", None),
        ("1/0", None),
        ("", None),
        ("20 % of all", None),
    ],
)
def test_shares_are_read_as_people_write_them(text: str, found: Fraction | None) -> None:
    assert share(text) == found


def test_names_are_parted_by_whatever_stands_between_them() -> None:
    assert words_of("S-1, S-2;S-3\nS-1  S-4") == ("S-1", "S-2", "S-3", "S-4")


def test_a_simple_draw_and_one_with_strata() -> None:
    assert drawing().request() == DrawRequest(size=10, seed=7)
    form = drawing(
        strata="country", allocation="equal", minimum="2", words=" de ", column="source", value="U"
    )
    assert form.request() == DrawRequest(
        size=10,
        seed=7,
        stratify="country",
        allocation=Allocation.EQUAL,
        minimum=2,
        text="de",
        where=(("source", "U"),),
    )
    shares = form.shares()
    assert not isinstance(shares, draw_form.Fault)
    assert [(one.name, one.size) for one in shares] == [("DE", 5), ("FR", 5)]


def test_what_was_counted_for_other_cases_is_forgotten() -> None:
    form = drawing()
    asked = [form.needs_frame]
    # The size does not change which cases there are.
    form.say({"size": "11", "seed": "7"})
    asked.append(form.needs_frame)
    form.say({"size": "11", "seed": "7", "words": "de"})
    asked.append(form.needs_frame)
    assert form.shares() is draw_form.Fault.COUNTING
    # This was counted for another form.
    form.counted(("", "", "", ""), FRAME)
    asked.append(form.needs_frame)
    assert asked == [False, False, True, True]


@pytest.mark.parametrize(
    ("values", "fault"),
    [
        ({"size": ""}, draw_form.Fault.SIZE),
        ({"seed": "x"}, draw_form.Fault.SEED),
        ({"size_by": "width"}, draw_form.Fault.WIDTH),
        ({"size_by": "width", "width": "0"}, draw_form.Fault.WIDTH),
        ({"size_by": "width", "width": "7%", "expected": "x"}, draw_form.Fault.EXPECTED),
        ({"size_by": "width", "width": "7%", "confidence": "1"}, draw_form.Fault.CONFIDENCE),
        ({"size_by": "alpha"}, draw_form.Fault.ALPHA),
        ({"size_by": "alpha", "alpha": "0.8"}, draw_form.Fault.PILOTING),
        ({"size_by": "alpha_width"}, draw_form.Fault.WIDTH),
        ({"size_by": "alpha_width", "width": "0.2"}, draw_form.Fault.OF),
        ({"size_by": "alpha_width", "width": "0.2", "of": "severity"}, draw_form.Fault.PILOTING),
        ({"strata": "country", "minimum": "x"}, draw_form.Fault.MINIMUM),
        ({"strata": "country", "allocation": "neyman"}, draw_form.Fault.PILOT),
    ],
)
def test_what_is_missing_is_named(values: dict[str, str], fault: draw_form.Fault) -> None:
    assert drawing(**values).request() is fault


def test_sizes_are_worked_out_with_their_formula() -> None:
    wide = drawing(size_by="width", width="20 %", expected="50 %").sized()
    assert wide == Sized(49, Formula.WILSON)
    form = drawing(size_by="alpha", alpha="0.8", confidence="95 %")
    assert form.needs_formulas
    form.formulas = True
    assert form.sized() == Sized(52, Formula.KRIPPENDORFF)
    form = drawing(size_by="alpha_width", width="0.2", of="severity")
    assert form.needs_alpha
    form.alpha_found("age", Estimate(0.7, 100, se=0.05))
    assert form.needs_alpha
    form.alpha_found("severity", Estimate(0.7, 100, se=0.05))
    assert form.sized() == Sized(97, Formula.PILOT)
    form.alpha_found("severity", Estimate(1.0, 100, se=0.0))
    with pytest.raises(Refused, match="pilot"):
        form.sized()


def test_neyman_weighs_by_its_pilot() -> None:
    form = drawing(strata="country", allocation="neyman", pilot_variable="severity", pilot_code="posing")
    assert form.needs_deviations
    assert form.shares() is draw_form.Fault.PILOTING
    form.piloted(form.asking(), {"DE": 0.1, "FR": 0.5})
    shares = form.shares()
    assert not isinstance(shares, draw_form.Fault)
    assert [(one.name, one.size) for one in shares] == [("DE", 2), ("FR", 8)]
    form.say({**form.values, "pilot_code": "assault"})
    assert form.needs_deviations


def test_a_sample_larger_than_its_frame_is_refused() -> None:
    with pytest.raises(Refused, match="cannot be drawn"):
        drawing(size="101").shares()


def test_a_plan_says_what_it_says() -> None:
    form = AssignForm({"reviewers": "a\nb\nc", "seed": "1", "overlap": "25%", "calibration": "S-1 S-2"})
    assert form.request() == AssignRequest(
        ("a", "b", "c"), seed=1, overlap=Overlap(Fraction(1, 4)), calibration=("S-1", "S-2")
    )
    form = AssignForm(
        {
            "reviewers": "a\nb",
            "seed": "1",
            "overlap_by": "count",
            "overlap": "12",
            "draw": "3",
            "round": "4",
            "rounds": "2",
            "strata": "country",
            "coders": "1",
        }
    )
    request = form.request()
    assert isinstance(request, AssignRequest)
    assert (request.overlap, request.draw, request.round) == (Overlap(count=12), 3, 4)
    assert (request.rounds, request.stratify, request.coders) == (2, "country", 1)


@pytest.mark.parametrize(
    ("values", "fault"),
    [
        ({"reviewers": ""}, assign_form.Fault.REVIEWERS),
        ({"seed": ""}, assign_form.Fault.SEED),
        ({"coders": "3"}, assign_form.Fault.CODERS),
        ({"overlap": "2"}, assign_form.Fault.OVERLAP),
        ({"overlap": "20%", "overlap_by": "count"}, assign_form.Fault.OVERLAP),
        ({"round": "0"}, assign_form.Fault.ROUND),
        ({"rounds": "x"}, assign_form.Fault.ROUNDS),
        ({"kind": "second"}, assign_form.Fault.CODE),
        (
            {"kind": "second", "variable": "v", "code": "c", "without_code": "x"},
            assign_form.Fault.SHARES,
        ),
    ],
)
def test_what_a_plan_misses_is_named(values: dict[str, str], fault: assign_form.Fault) -> None:
    assert AssignForm({"reviewers": "a\nb", "seed": "1", **values}).request() is fault


def test_a_second_coder_is_asked_for_by_shares() -> None:
    values = {"kind": "second", "reviewers": "a\nb", "seed": "1", "variable": "v", "code": "c"}
    request = AssignForm(values).request()
    assert isinstance(request, SecondRequest)
    assert (request.wanted.flagged, request.wanted.others) == (Fraction(1), Fraction(1, 10))
    assert not AssignForm(values).rows()["overlap"]


def test_replacing_and_bringing_back() -> None:
    form = ReplaceForm({"absent": "a", "takers": "a\nb\nc", "seed": "1"})
    assert form.request() == ReplaceRequest("a", ("b", "c"), 1)
    assert ReplaceForm({"kind": "return", "days": "30", "rule": "7"}).request() == ReturnRequest(30, 7)
    assert ReplaceForm({"kind": "return"}).request() == ReturnRequest(14, 0)
    faults: list[tuple[dict[str, str], replace_form.Fault]] = [
        ({}, replace_form.Fault.ABSENT),
        ({"absent": "a", "takers": "a"}, replace_form.Fault.TAKERS),
        ({"absent": "a", "takers": "b"}, replace_form.Fault.SEED),
        ({"kind": "return", "days": "0"}, replace_form.Fault.DAYS),
        ({"kind": "return", "rule": "x"}, replace_form.Fault.RULE),
    ]
    for values, fault in faults:
        assert ReplaceForm(values).request() is fault
