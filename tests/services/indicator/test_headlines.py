"""A sentence above a table does not claim more than the design of its share."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reviewer.indicator.share import SIMPLE
from reviewer.services.indicator.designs import IN_GROUPS
from reviewer.services.indicator.frames import MANY, UNTOLD
from reviewer.services.indicator.statements import figure_sentence
from tests.services.indicator import told

ALIKE = "with each series counted alike"


@pytest.mark.parametrize("design", [UNTOLD, MANY, IN_GROUPS])
def test_a_share_that_could_not_be_weighed_says_so_in_its_sentence(design: str) -> None:
    one = next(one for one in told.invented().figures if one.value is not None)
    assert ALIKE in figure_sentence(replace(one, design=design))


def test_a_simple_sample_needs_no_more_words() -> None:
    one = next(one for one in told.invented().figures if one.value is not None)
    assert ALIKE not in figure_sentence(replace(one, design=SIMPLE))
