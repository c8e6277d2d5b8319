"""A sentence above a table does not claim more than the design of its share."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reviewer.indicator.definitions import DEFINITIONS
from reviewer.indicator.figures import indicator
from reviewer.indicator.share import SIMPLE, STRATIFIED
from reviewer.services.indicator.designs import IN_GROUPS, WEIGHTS
from reviewer.services.indicator.frames import MANY, UNTOLD
from reviewer.services.indicator.report import rendered
from reviewer.services.indicator.statements import crossed_sentence, figure_sentence, statements
from reviewer.services.indicator.tables import tables_of
from tests.indicator.invented import cases
from tests.services.indicator import told

ALIKE = "with each series counted alike"


@pytest.mark.parametrize("design", [UNTOLD, MANY, IN_GROUPS])
def test_a_share_that_could_not_be_weighed_says_so_in_its_sentence(design: str) -> None:
    one = next(one for one in told.invented().figures if one.value is not None)
    assert ALIKE in figure_sentence(replace(one, design=design))


def test_a_share_that_units_weigh_does_not_look_like_its_counts() -> None:
    one = next(one for one in told.invented().figures if one.value is not None)
    assert "weighted by units (95" in figure_sentence(replace(one, design=STRATIFIED))


@pytest.mark.parametrize(("design", "said"), [(WEIGHTS, True), (SIMPLE, False)])
def test_an_association_says_how_cases_were_counted(design: str, said: bool) -> None:
    one = replace(told.invented().crossings[0], design=design)
    assert (ALIKE in crossed_sentence(one)) is said
    found = told.result(replace(told.invented(), crossings=[one]))
    tables = {table.name: list(table.rows()) for table in tables_of(found)}
    assert {row[-1] for row in (*tables["crossings"], *tables["associations"])} == {design}
    assert design in rendered(found)


def test_a_question_that_nobody_answers_is_not_called_withheld() -> None:
    only_status = [
        replace(one, answers={"identified_status": one.said("identified_status")}) for one in cases(50)
    ]
    asked = [one for one in DEFINITIONS if one.id in ("GI-A", "severity-by-sex")]
    found = indicator(asked, only_status, threshold=2)
    assert found.crossings == []
    (fifth,) = [one for one in statements(found) if one.number == 5]
    assert fifth.sentences == ("No package answers this.",)


def test_a_simple_sample_needs_no_more_words() -> None:
    one = next(one for one in told.invented().figures if one.value is not None)
    assert ALIKE not in figure_sentence(replace(one, design=SIMPLE))
