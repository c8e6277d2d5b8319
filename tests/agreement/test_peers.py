"""Where other programs are known to be wrong, ours gives another number, and the right one."""

from __future__ import annotations

from typing import Any

import pytest

from reviewer.agreement.result import Defined, Undefined
from tests.agreement import reference

_PRINTED = 5e-6  # irrCAC for R prints five decimals

NUMBERS = [
    (case["id"], name, program, theirs, field)
    for case in reference.cases(of_sets=False)
    for name, expected in case["expected"].items()
    for field, key in (("value", "differ"), ("se", "se_differ"))
    for program, theirs in expected.get(key, {}).items()
    if isinstance(theirs, int | float)
]
SILENT = [
    (case["id"], name, program, theirs)
    for case in reference.cases(of_sets=False)
    for name, expected in case["expected"].items()
    for program, theirs in expected.get("differ", {}).items()
    if isinstance(theirs, str) and expected["value"] is not None
]
UNDEFINED = [
    (case["id"], name)
    for case in reference.cases(of_sets=False)
    for name, expected in case["expected"].items()
    if "differ" in expected and expected["value"] is None
]


@pytest.mark.parametrize(("identifier", "name", "program", "theirs", "field"), NUMBERS)
def test_ours_is_not_the_wrong_number(
    identifier: str, name: str, program: str, theirs: float, field: str
) -> None:
    answer = reference.answers(identifier)[name]
    if isinstance(answer, Undefined):
        assert theirs == 1  # what they answer where nothing varies
        return
    assert isinstance(answer, Defined)
    ours = answer.value if field == "value" else answer.se
    assert ours is not None
    assert abs(ours - theirs) > _PRINTED, program


@pytest.mark.parametrize(("identifier", "name", "program", "theirs"), SILENT)
def test_ours_is_defined_where_theirs_breaks_down(
    identifier: str, name: str, program: str, theirs: Any
) -> None:
    answer = reference.answers(identifier)[name]
    assert answer.is_defined, (program, theirs)


@pytest.mark.parametrize(("identifier", "name"), UNDEFINED)
def test_ours_is_undefined_with_a_reason_where_theirs_guesses(identifier: str, name: str) -> None:
    answer = reference.answers(identifier)[name]
    assert isinstance(answer, Undefined)
    assert len(answer.reason.split()) > 4
