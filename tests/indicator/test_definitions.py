"""The ten statements and the indicators as data, and the codes that they name."""

from __future__ import annotations

from itertools import chain

import pytest

from reviewer.indicator import axes
from reviewer.indicator.answers import COUNTED, NONE, NOT_COUNTED, UNDETERMINED, Axis, FinalCase, Said
from reviewer.indicator.between_coders import agreement_axis
from reviewer.indicator.definitions import DEFINITIONS, STATUS, UNCONFIRMED, Crossing, Shares
from tests.house.source import PROJECT

AXES = [one for one in vars(axes).values() if isinstance(one, Axis)]


def said(variable: str, *codes: str) -> FinalCase:
    return FinalCase("c", {variable: Said("answered", frozenset(codes))})


def test_every_statement_and_every_indicator_is_defined() -> None:
    assert set(chain.from_iterable(one.statements for one in DEFINITIONS)) == set(range(1, 11))
    assert {one.id for one in DEFINITIONS} >= {f"GI-{letter}" for letter in "ABCDEFGH"}
    assert len({one.id for one in DEFINITIONS}) == len(DEFINITIONS)
    assert "Application-defined" in STATUS
    assert "unconfirmed" in UNCONFIRMED


def test_the_codes_are_those_of_the_codebook() -> None:
    text = (PROJECT / "resources" / "codebooks" / "gi-2018.toml").read_text("utf-8")
    for axis in AXES:
        for _, codes in axis.groups:
            assert [code for code in codes if f'id = "{code}"' not in text] == []
        assert axis.always or f'id = "{axis.variable}"' in text, axis.variable


@pytest.mark.parametrize("definition", DEFINITIONS, ids=lambda one: one.id)
def test_what_is_shown_exists_on_its_axis(definition: Shares | Crossing) -> None:
    if isinstance(definition, Crossing):
        assert set(definition.shown) <= set(definition.rows.known)
        return
    axis = agreement_axis(definition) if definition.alike else definition.axis
    unions = {name for name, _ in axis.unions}
    assert set(definition.parts) <= unions | set(axis.codes(()))
    for axis, code in definition.of:
        assert code in axis.codes(())


def test_a_variable_is_cut_in_one_way_only() -> None:
    # STATUS and VICTIMS share a name; the codes of the one are joined codes of the other.
    assert len({one.variable for one in AXES}) == len({one.name for one in AXES})
    for status in ("identified", "unidentified", "partial", "not_recorded"):
        fine, coarse = (one.code(said("identified_status", status)) for one in (axes.STATUS, axes.VICTIMS))
        assert fine in dict(axes.STATUS.unions)[coarse]


def test_every_state_has_its_place() -> None:
    assert axes.AGE.code(said("age_category", "pubescent", "toddler")) == "infant_or_toddler"
    assert axes.AGE.code(said("age_category", UNDETERMINED)) == UNDETERMINED
    assert axes.AGE.code(FinalCase("c", {})) == NOT_COUNTED
    assert axes.OFFENDER.code(FinalCase("c", {"offender_sex": Said("does_not_apply")})) == NOT_COUNTED
    assert axes.THEME.code(FinalCase("c", {"theme": Said("none")})) == NONE
    assert axes.VICTIMS.code(FinalCase("c", {"identified_status": Said("unresolved")})) == "other"
    assert axes.COUNTRY.code(said("location_country", "LU")) == "LU"


def test_what_is_counted_holds_undetermined_cases() -> None:
    counted = dict(axes.SEX.joined(axes.SEX.codes(())))[COUNTED]
    assert UNDETERMINED in counted
    assert NOT_COUNTED not in counted
