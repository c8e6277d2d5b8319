"""The search for cycles is made seldom meanwhile, and as before afterwards, whatever happens."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from reviewer.exchange.collecting import seldom_collected


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    found = gc.get_threshold()
    yield
    gc.set_threshold(*found)


@pytest.mark.parametrize(("usual", "meanwhile"), [(700, 10_000), (50_000, 50_000), (0, 0)])
def test_it_is_made_seldom_and_no_more_often_than_before(usual: int, meanwhile: int) -> None:
    gc.set_threshold(usual, 10, 10)
    with seldom_collected():
        assert gc.get_threshold() == (meanwhile, 10, 10)
    assert gc.get_threshold() == (usual, 10, 10)


def test_a_fault_leaves_it_as_it_was() -> None:
    gc.set_threshold(700, 10, 10)
    with pytest.raises(ValueError, match="meanwhile"), seldom_collected():
        raise ValueError("meanwhile")
    assert gc.get_threshold() == (700, 10, 10)
