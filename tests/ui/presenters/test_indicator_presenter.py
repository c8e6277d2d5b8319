"""What the indicator page may do when, without a window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.indicator.disclosure.joining import Proposal
from reviewer.services.indicator.lines import figure_lines
from reviewer.ui.indicator.presenter import Fault, IndicatorPresenter, Work
from reviewer.ui.indicator.rows import told_rows
from tests.services.indicator.told import invented, result, with_hidden


@pytest.fixture
def presenter(tmp_path: Path) -> IndicatorPresenter:
    return IndicatorPresenter(tmp_path / "project")


def test_files_are_added_once_and_only_while_nothing_runs(presenter: IndicatorPresenter) -> None:
    assert presenter.add(["a.tar", " a.tar ", "", "b.tar"])
    assert [one.name for one in presenter.packages] == ["a.tar", "b.tar"]
    assert not presenter.add(["b.tar"])
    presenter.work = Work.COUNTING
    assert not presenter.add(["c.tar"])
    presenter.remove(0)
    assert len(presenter.packages) == 2
    presenter.work = Work.NONE
    presenter.remove(7)
    presenter.remove(0)
    assert [one.name for one in presenter.packages] == ["b.tar"]


@pytest.mark.parametrize(
    ("text", "threshold"),
    [("10", 10), (" 5 ", 5), ("1", None), ("", None), ("ten", None), ("²", None), ("9" * 5000, None)],
)
def test_a_threshold_is_a_whole_number_from_two_on(
    presenter: IndicatorPresenter, text: str, threshold: int | None
) -> None:
    presenter.add(["a.tar"])
    presenter.threshold_text = text
    assert presenter.threshold == threshold
    assert presenter.can_count is (threshold is not None)
    assert (presenter.fault is Fault.THRESHOLD) is (threshold is None)


def test_a_result_is_written_once_and_only_of_what_the_page_shows(presenter: IndicatorPresenter) -> None:
    presenter.add(["a.tar"])
    assert not presenter.can_write
    counted = replace(result(), release="")
    presenter.hear(counted)
    possible = [presenter.can_write]
    for text in ("5", "10"):
        presenter.threshold_text = text
        possible.append(presenter.can_write)
    presenter.hear_written(replace(counted, release="one"))
    assert [*possible, presenter.can_write] == [True, False, True, False]
    assert presenter.is_current


def test_the_projects_own_folder_is_no_place_for_files(presenter: IndicatorPresenter, tmp_path: Path) -> None:
    for text in (str(tmp_path / "project"), str(tmp_path / "project" / "x"), "a\0b"):
        presenter.folder_text = text
        assert presenter.fault is Fault.FOLDER
        assert presenter.folder is None
    presenter.folder_text = str(tmp_path / "out")
    assert presenter.folder == tmp_path / "out"


def test_lines_say_what_a_share_is_of_and_why_one_is_hidden() -> None:
    told = with_hidden(invented(), lambda one: one.definition.id == "GI-G" and one.group == "prepubescent")
    lines = figure_lines(replace(result(), indicator=told))
    (hidden,) = (one for one in lines if one.numerator is None)
    assert (hidden.indicator, hidden.by, hidden.group) == ("GI-G", "youngest_age", "prepubescent")
    assert "Withheld: a count behind it is hidden" in hidden.about
    assert lines[0].about == (
        "Series with unidentified victims, of all coded series. Simple random sample. Wilson interval."
    )
    assert all(one.denominator != 0 for one in lines if one.by)


def test_what_is_to_be_shown_together_is_part_of_what_is_asked(presenter: IndicatorPresenter) -> None:
    presenter.add(["a.tar"])
    presenter.hear(replace(result(), release=""))
    said = []
    for text in (" severity=assault+gross_assault ; ;victim_sex=male+both", " ; "):
        presenter.joins_text = text
        said.append((list(presenter.joins), presenter.can_write))
    assert said == [(["severity=assault+gross_assault", "victim_sex=male+both"], False), ([], True)]


def test_what_could_be_shown_together_is_said_with_how_much_it_helps() -> None:
    proposed = Proposal("victim_sex", ("male", "both"), 12, 7)
    (row,) = [one for one in told_rows(replace(result(), proposed=(proposed,))) if "together" in one.what]
    assert row.which == "sex of the victims: male / female and male"
    assert row.number == "7 small counts, not 12"
    assert "victim_sex=male+both" in row.about
