"""What the agreement page shows and what choosing on it means, on the figures of a real project."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest

from reviewer.services.agreement.behind_results import AgainstFinal, GroupLine, ReviewerAgainstFinal, Spot
from reviewer.services.agreement.results import Estimate, Kind, LineKey, Overview, Progress, Shares
from reviewer.services.agreement.study import Study
from reviewer.ui.agreement.grids import Heading, bars, commonest_confusion, pairs_grid
from reviewer.ui.agreement.presenter import AgreementPresenter, Side
from reviewer.ui.agreement.saving import csv_of, tabbed
from reviewer.ui.agreement.words import side_remark
from tests.services.rated import REVIEWERS, SUPERVISOR, Rated, make_rated, signed_in

KIND, MARKS, FLAG = LineKey("kind"), LineKey("marks"), LineKey("marks", "a")


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Study]:
    folder = tmp_path_factory.mktemp("rated") / "project"
    make_rated(folder)
    with signed_in(folder, SUPERVISOR) as workspace:
        yield Rated(folder, workspace).workspace.agreement.study()


@pytest.fixture
def presenter(study: Study) -> AgreementPresenter:
    made = AgreementPresenter("en")
    made.computed(study.overview, study.book)
    return made


def selected(presenter: AgreementPresenter, study: Study, key: LineKey) -> AgreementPresenter:
    presenter.select(key)
    assert presenter.detailed(study.detail(key))
    return presenter


def test_nothing_is_shown_before_there_are_figures() -> None:
    presenter = AgreementPresenter("en")
    shown = (presenter.line, presenter.grid(), presenter.open_line(), presenter.toggle_agreeing())
    assert shown == (None, None, None, None)
    assert presenter.open_window(0) is presenter.open_codings(0, 0, 1) is None
    assert not presenter.select(KIND)
    assert presenter.name(KIND) == "kind"


def test_the_first_line_is_selected_and_stays_where_figures_come_again(study: Study) -> None:
    presenter = AgreementPresenter("en")
    assert presenter.computed(study.overview, study.book) == KIND
    assert presenter.select(FLAG)
    assert not presenter.select(FLAG)
    assert presenter.computed(study.overview, study.book) == FLAG
    fewer = replace(study.overview, lines=study.overview.lines[:2])
    assert presenter.computed(fewer, study.book) == KIND


def test_old_figures_are_grey_until_new_ones_come(presenter: AgreementPresenter, study: Study) -> None:
    grey = [presenter.greyed]
    presenter.begin()
    grey.append(presenter.greyed)
    presenter.stopped()
    grey.append(presenter.greyed and presenter.stale)
    presenter.computed(study.overview, study.book)
    grey.append(presenter.greyed)
    assert grey == [False, True, True, False]
    without = AgreementPresenter("en")
    without.begin()
    without.stopped()
    assert not without.greyed


def test_the_detail_of_another_line_comes_too_late(presenter: AgreementPresenter, study: Study) -> None:
    presenter.select(FLAG)
    assert not presenter.detailed(study.detail(KIND))
    assert presenter.detail is None
    assert presenter.detailed(study.detail(FLAG))


def test_names_are_the_codebooks_words(presenter: AgreementPresenter) -> None:
    assert presenter.name(KIND) == "Kind"
    assert presenter.name(FLAG) == "A"
    line = presenter.line
    assert line is not None
    assert presenter.category_names(line) == ("One", "Two", "Three", "Never", "Undetermined")
    presenter.select(FLAG)
    flag = presenter.line
    assert flag is not None
    assert presenter.category_names(flag, flag_words=("no", "yes")) == ("no", "yes")


def test_confusions_are_darker_where_there_are_more(presenter: AgreementPresenter, study: Study) -> None:
    grid = selected(presenter, study, KIND).grid()
    assert grid is not None
    assert grid.rows == grid.columns == ("One", "Two", "Three", "Never", "Undetermined")
    counts = study.detail(KIND).confusion
    assert counts is not None
    cells = [
        (cell, n)
        for row, line in zip(grid.cells, counts.counts, strict=True)
        for cell, n in zip(row, line, strict=True)
    ]
    assert [cell.value for cell, _ in cells] == [n for _, n in cells]
    darkest = max(cells, key=lambda one: one[1])
    assert darkest[0].heat == 1.0
    assert all(0 <= (cell.heat or 0) <= 1 for cell, _ in cells)
    assert grid.cell(1, 2).spot == Spot(KIND, cell=(1, 2))
    assert grid.cell(9, 9).spot is None
    assert any(cell.marked for cell, _ in cells)


def test_every_side_has_its_rows(presenter: AgreementPresenter, study: Study) -> None:
    selected(presenter, study, KIND)
    expected = {
        Side.PAIRS: (REVIEWERS, REVIEWERS),
        Side.CATEGORIES: (
            ("One", "Two", "Three", "Never", "Undetermined"),
            (Heading.USES, Heading.SPECIFIC, Heading.ONE_VS_REST),
        ),
        Side.REVIEWERS: (REVIEWERS, (Heading.CODINGS, Heading.AGREEMENT, Heading.KAPPA, Heading.WITHOUT)),
    }
    for side, (rows, columns) in expected.items():
        presenter.side = side
        grid = presenter.grid()
        assert grid is not None
        assert (grid.rows, grid.columns) == (rows, columns)
    presenter.side = Side.MONTHS
    months = presenter.grid()
    assert months is not None
    assert months.rows == ("2026-01", "2026-02")
    assert months.cell(0, 0).spot == Spot(KIND, month="2026-01")
    assert months.cell(0, 2).spot == Spot(KIND, month="2026-01", disagreed=True)


def test_a_pair_has_no_cell_with_itself_and_the_same_kappa_both_ways(
    presenter: AgreementPresenter, study: Study
) -> None:
    selected(presenter, study, KIND).side = Side.PAIRS
    grid = presenter.grid()
    assert grid is not None
    for number in range(len(REVIEWERS)):
        assert grid.cell(number, number).value is None
    assert grid.cell(0, 1).value == grid.cell(1, 0).value
    assert isinstance(grid.cell(0, 1).value, Estimate)
    assert grid.cell(1, 0).spot == Spot(KIND, pair=(1, 0))


def test_pairs_show_kappa_alone_and_of_sets_agreement(presenter: AgreementPresenter, study: Study) -> None:
    detail = study.detail(KIND)
    pair = replace(
        detail.pairs[0], agreement=Estimate(1.0, 9), kappa=Estimate(None, 9, reason="no variation")
    )
    spot = (pair.first, pair.second)
    flat = pairs_grid(replace(detail, pairs=(pair,)), REVIEWERS, of_sets=False)
    assert flat.cell(*spot).value == pair.kappa
    assert flat.cell(*spot).heat is None
    selected(presenter, study, MARKS).side = Side.PAIRS
    grid = presenter.grid()
    assert grid is not None
    of_sets = study.detail(MARKS).pairs[0]
    assert grid.cell(of_sets.first, of_sets.second).value == of_sets.agreement
    assert side_remark(presenter, ()) == "agreement"


def test_a_whole_set_has_no_confusions_but_pairs(presenter: AgreementPresenter, study: Study) -> None:
    selected(presenter, study, MARKS)
    assert presenter.sides == (Side.PAIRS, Side.MONTHS, Side.FINAL)
    shown = [presenter.shown_side]
    grid = presenter.grid()
    assert grid is not None
    assert isinstance(grid.cell(0, 1).value, Estimate)
    shown.append(selected(presenter, study, FLAG).shown_side)
    assert shown == [Side.PAIRS, Side.CONFUSION]


def test_every_number_opens_its_cases(presenter: AgreementPresenter, study: Study) -> None:
    selected(presenter, study, KIND)
    assert presenter.open_line() == presenter.spot == Spot(KIND, disagreed=True)
    assert presenter.toggle_agreeing() == Spot(KIND)
    assert presenter.open_cell(0, 1) == Spot(KIND, cell=(0, 1))
    window = study.detail(KIND).drift.windows[0]
    assert presenter.open_window(0) == Spot(KIND, window=(window.first, window.last))
    assert presenter.open_window(99) is None
    assert presenter.open_codings(2, 3, 9) == Spot(KIND, reviewer=2, codings=(3, 9), disagreed=True)
    presenter.side = Side.CATEGORIES
    assert presenter.open_cell(0, 0) == Spot(KIND, category=0)
    assert presenter.open_cell(0, 1) == Spot(KIND, category=0, disagreed=True)
    presenter.side = Side.PAIRS
    assert presenter.open_cell(0, 0) is None
    assert presenter.spot == Spot(KIND, category=0, disagreed=True)
    presenter.select(FLAG)
    assert presenter.spot is None


def part(label: str) -> GroupLine:
    return GroupLine(label, 3, 2, Estimate(0.5, 2), Estimate(0.4, 2), Estimate(0.5, 2))


def test_groups_are_asked_for_column_after_column(presenter: AgreementPresenter, study: Study) -> None:
    selected(presenter, study, KIND)
    assert Side.GROUPS not in presenter.sides
    assert Side.VERSIONS not in presenter.sides
    presenter.choices(("stratum", "country"), several_versions=True)
    presenter.show_side(Side.GROUPS)
    asked = [presenter.asked]
    assert presenter.grid() is None
    presenter.show_side(Side.GROUPS)
    asked.append(presenter.asked)
    expected = [(KIND, Side.GROUPS, "stratum"), (KIND, Side.GROUPS, "country")]
    assert asked == expected
    assert not presenter.came(expected[0], (part("A"),))
    assert presenter.came(expected[1], (part("NL"), part("")))
    grid = presenter.grid()
    assert grid is not None
    assert (grid.rows, grid.columns[3]) == (("NL", Heading.NOT_SAID), Heading.TO_OTHERS)
    assert grid.cell(0, 0).spot == Spot(KIND, group=("country", "NL"))
    presenter.show_side(Side.VERSIONS)
    assert presenter.came((KIND, Side.VERSIONS, ""), (part("1"),))
    assert presenter.open_cell(0, 2) == Spot(KIND, version="1", disagreed=True)


def test_final_answers_have_their_own_drift_and_cases(presenter: AgreementPresenter, study: Study) -> None:
    selected(presenter, study, KIND).show_side(Side.FINAL)
    usual = presenter.drift
    one = ReviewerAgainstFinal(1, 4, Estimate(0.75, 4, 0.3, 0.95), 2, 1)
    drift = replace(study.detail(KIND).drift, window=0, windows=())
    asked = presenter.asked
    assert asked is not None
    assert presenter.came(asked, AgainstFinal("kind", Estimate(0.75, 4), (one,), drift))
    assert presenter.drift is drift
    assert usual is not drift
    grid = presenter.grid()
    assert grid is not None
    assert grid.rows == (REVIEWERS[1],)
    spot = Spot(KIND, reviewer=1, final=True)
    expected = [spot, replace(spot, disagreed=True)]
    expected += [replace(one, decided=True) for one in expected]
    assert [cell.spot for cell in grid.cells[0]] == expected
    assert presenter.open_codings(1, 0, 3) == replace(spot, codings=(0, 3), disagreed=True)
    presenter.select(FLAG)
    assert Side.FINAL not in presenter.sides


def test_the_commonest_confusion_is_counted_both_ways(study: Study) -> None:
    confusion = study.detail(KIND).confusion
    assert confusion is not None
    found = commonest_confusion(confusion)
    assert found is not None
    first, second, count, total = found
    both = confusion.counts[first][second] + confusion.counts[second][first]
    assert count == both <= total
    same = sum(confusion.counts[i][i] for i in range(len(confusion.counts)))
    assert total == confusion.total - same
    agreed = replace(confusion, counts=((3, 0), (0, 2)), rows=("a", "b"), columns=("a", "b"))
    assert commonest_confusion(agreed) is None


def test_bars_are_those_of_the_reviewers_with_most_codings() -> None:
    shares = [Shares(f"r{n}", n, (0.5, 0.5) if n else (None, None)) for n in (0, 3, 9, 1)]
    assert bars(shares, most=2) == [(0.5, 0.5), (0.5, 0.5)]
    assert bars([]) == []


def test_progress_goes_from_reading_to_computing() -> None:
    steps = [Progress(0, 0), Progress(1, 4), Progress(4, 4), Progress(0, 5, computing=True)]
    shares = [step.share for step in steps[1:]]
    assert shares == sorted(shares)
    assert Progress(5, 5, computing=True).share == 1.0


def test_an_undefined_line_still_has_a_line(study: Study) -> None:
    overview: Overview = study.overview
    text = next(line for line in overview.lines if line.kind is Kind.TEXT)
    presenter = AgreementPresenter("en")
    presenter.computed(overview, study.book)
    selected(presenter, study, text.key)
    grid = presenter.grid()
    assert grid is None or grid.rows == ()


def test_the_presenter_needs_neither_qt_nor_the_statistics() -> None:
    code = (
        "import sys, reviewer.ui.agreement.presenter;"
        "assert not {'numpy', 'scipy', 'PySide6'} & {name.partition('.')[0] for name in sys.modules}"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_labels_with_commas_quotes_and_signs_stay_in_their_cells() -> None:
    content = csv_of([("", "Girls, boys", '=HYPERLINK("x")'), ('"a"\tb', 1, -0.5), ("c", None, 2)])
    assert tabbed(content) == '\tGirls, boys\t\'=HYPERLINK("x")\n"a" b\t1\t-0.5\nc\t\t2\n'
