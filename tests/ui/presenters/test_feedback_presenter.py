"""The feedback page without its window."""

from __future__ import annotations

import pytest

from reviewer.services import codebooks
from reviewer.ui.feedback.presenter import Counted, FeedbackPresenter, Nothing
from tests.services.rated import BOOK


@pytest.fixture
def presenter() -> FeedbackPresenter:
    return FeedbackPresenter(codebooks.parse(BOOK.format(version="1"), name="small"), language="en")


def test_nothing_is_said_before_anything_is_read(presenter: FeedbackPresenter) -> None:
    assert presenter.nothing is None


def test_without_a_release_there_is_nothing(presenter: FeedbackPresenter) -> None:
    presenter.summarised([])
    assert presenter.nothing is Nothing.UNRELEASED
    assert presenter.summary == ()


def test_the_first_line_counts_all_together(presenter: FeedbackPresenter) -> None:
    presenter.summarised([("kind", 40, 3), ("grade", 40, 0), ("marks", 38, 2)])
    assert presenter.summary[0] == Counted("", 118, 5)
    assert presenter.nothing is None


def test_where_every_answer_stands_that_is_said(presenter: FeedbackPresenter) -> None:
    presenter.summarised([("kind", 40, 0)])
    assert presenter.nothing is Nothing.NO_DIFFERENCE


def test_variables_without_a_difference_are_passed_over(presenter: FeedbackPresenter) -> None:
    presenter.summarised([("kind", 40, 3), ("grade", 40, 0), ("marks", 38, 2)])
    assert presenter.neighbour(1) == "kind"
    assert presenter.choose("kind")
    assert not presenter.choose("kind")
    assert presenter.neighbour(1) == "marks"
    presenter.choose("marks")
    assert presenter.neighbour(1) == ""
    assert presenter.neighbour(-1) == "kind"


def test_a_variable_that_is_no_longer_there_is_left(presenter: FeedbackPresenter) -> None:
    presenter.summarised([("kind", 40, 3)])
    presenter.choose("kind")
    presenter.summarised([("marks", 1, 1)])
    assert presenter.variable == ""


def test_a_variable_that_the_codebook_does_not_know_is_named_by_its_id(presenter: FeedbackPresenter) -> None:
    assert presenter.label_of("kind") == "Kind"
    assert presenter.label_of("gone") == "gone"
