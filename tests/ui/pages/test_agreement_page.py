"""The agreement page in the real window, on a real project, by keys alone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reviewer.resources import resource_dir
from reviewer.services.agreement.behind_results import Spot
from reviewer.services.agreement.results import Estimate, LineKey
from reviewer.services.changes import Changes
from reviewer.ui.agreement.lines_table import LineColumn
from reviewer.ui.agreement.page import AgreementPage
from reviewer.ui.agreement.painting import heat_colours, paint_interval, place
from reviewer.ui.agreement.presenter import Side
from reviewer.ui.application import Program
from reviewer.ui.cases import CasePage
from reviewer.ui.theme import Appearance, Theme, read_tokens
from tests.services.rated import (
    EXPORTER,
    START,
    SUPERVISOR,
    Rated,
    make_rated,
    signed_in,
)
from tests.ui.accessibility import accessibility_faults, rich_labels, unreached
from tests.ui.pages.agreeing import Window


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rated") / "project"
    make_rated(folder)
    return folder


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, made: Path, tmp_path: Path) -> Iterator[Window]:
    program = Program(qapp)
    opened = Window(program, qtbot)
    opened.open(Path(shutil.copytree(made, tmp_path / "project")))
    opened.press("ctrl+2")
    yield opened
    program.close()


def test_the_page_comes_by_a_key_and_goes_by_one(window: Window) -> None:
    assert window.page.presenter.overview is not None
    assert window.page.table.hasFocus()
    window.press("esc")
    assert isinstance(window.program.window.page, CasePage)
    page = window.program.window.page
    window.press("ctrl+2")
    assert window.program.window.page is not page
    assert window.page.table.hasFocus()


def test_the_table_says_what_the_figures_are(window: Window) -> None:
    page = window.page
    overview = page.presenter.overview
    assert overview is not None
    model = page.table.lines
    assert model.rowCount() == len(overview.lines)
    for row, line in enumerate(overview.lines):
        said = str(model.data(model.index(row, LineColumn.ALPHA), int(Qt.ItemDataRole.AccessibleTextRole)))
        if line.alpha.value is not None:
            assert f"{line.alpha.value:.2f}" in said
        assert model.data(model.index(row, LineColumn.VERDICT))
    shares = str(model.data(model.index(0, LineColumn.SHARES), int(Qt.ItemDataRole.AccessibleTextRole)))
    assert "r-01: One" in shares


def test_moving_shows_the_next_variable_beside_and_below(window: Window) -> None:
    page = window.page
    assert page.side.heading.text().startswith("\u2068Kind\u2069")
    assert "Kind" in window.listed
    window.press("down")
    assert page.presenter.line is not None
    assert page.presenter.line.key == LineKey("grade")
    assert "Grade" in page.side.heading.text()
    assert "Grade" in window.listed
    assert "without a rank" in page.computed.text
    window.press("up")
    assert page.presenter.selected == LineKey("kind")
    assert "Do = " in page.computed.text
    assert "Krippendorff 2011" in page.computed.text


def test_each_side_is_one_key_away(window: Window) -> None:
    for key, side in (("p", Side.PAIRS), ("k", Side.CATEGORIES), ("v", Side.REVIEWERS), ("m", Side.MONTHS)):
        window.press(key)
        assert window.page.presenter.shown_side is side
        assert window.page.side.table.shown.rowCount() > 0
    window.press("c")
    assert window.page.side.table.shown.rowCount() == 5


def test_every_cell_is_reached_and_opens_its_cases(window: Window) -> None:
    page = window.page
    window.press("f7", "home", "right", "enter")
    assert page.side.table.hasFocus()
    assert page.presenter.spot == Spot(LineKey("kind"), cell=(0, 1))
    confusion = page.presenter.detail.confusion if page.presenter.detail is not None else None
    assert confusion is not None
    assert "One\u2069 × \u2068Two" in window.listed
    window.qtbot.waitUntil(lambda: page.cases.model.row(0) is not None)
    row = page.cases.model.row(0)
    assert row is not None
    assert {code for answer in row.answers for code in answer.codes} >= {"one", "two"}
    window.press("f9")
    assert page.cases.table.hasFocus()
    assert page.cases.table.currentIndex().isValid()


def test_enter_on_a_case_shows_its_record(window: Window) -> None:
    page = window.page
    window.press("enter", "f9")
    window.qtbot.waitUntil(lambda: page.cases.model.row(0) is not None)
    listed = page.cases.model.row(page.cases.table.currentIndex().row())
    assert listed is not None
    window.press("enter")
    shown = window.program.window.page
    assert isinstance(shown, CasePage)
    assert listed.case_id in "".join(label.text() for label in shown.record.findChildren(QLabel))
    window.press("ctrl+2")
    assert window.page is page
    assert page.cases.table.hasFocus()


def test_a_pair_opens_its_own_confusions(window: Window) -> None:
    page = window.page
    window.press("p", "f7", "right", "enter")
    pair = page.presenter.pair
    assert pair is not None
    assert pair.pair == (0, 1)
    assert page.presenter.shown_side is Side.CONFUSION
    assert "r-01" in page.side.heading.text()
    assert page.cases.model.rowCount() == pair.total
    window.press("c")
    assert page.side.table.shown.rowCount() == 5
    assert "earlier" in page.side.heading.text()


def test_the_drift_chart_is_walked_point_by_point(window: Window) -> None:
    page = window.page
    window.press("f8", "home")
    assert page.chart.hasFocus()
    said = [page.chart.words]
    window.press("right")
    said.append(page.chart.words)
    assert said[0] != said[1]
    window.press("left", "enter")
    assert page.presenter.spot == Spot(LineKey("kind"), window=(0, 49))
    assert page.cases.model.rowCount() == 50
    window.press("down")
    assert "r-01" in page.chart.title
    window.press("enter")
    spot = page.presenter.spot
    assert spot is not None
    assert (spot.reviewer, spot.disagreed, spot.final) == (0, True, False)
    assert spot.codings is not None
    assert spot.codings[0] <= spot.codings[1]
    assert "codings" in window.listed
    assert page.chart.accessibleDescription() == page.chart.words
    window.press("up")
    assert "50" in page.chart.title


def test_agreeing_cases_come_and_go(window: Window) -> None:
    page = window.page
    window.press("enter")
    differing = page.cases.model.rowCount()
    window.press("a")
    assert page.cases.model.rowCount() > differing
    window.press("a")
    assert page.cases.model.rowCount() == differing


def test_new_codings_grey_the_figures_until_new_ones_are_there(window: Window) -> None:
    page = window.page
    before = page.presenter.overview
    assert before is not None
    workspace = page.around.workspace
    done: list[bool] = []

    def code() -> None:
        rated = Rated(workspace.folder, workspace)
        rated.append("r-01", 2, "withdrawn", {}, at=START + timedelta(days=200))

    window.program.operations.run(code, done=lambda _none: done.append(True))
    window.qtbot.waitUntil(lambda: bool(done))
    window.program.operations.announce(Changes(codings=True), None)
    grey = [page.presenter.greyed]
    assert page.table.lines.rowCount() == len(before.lines)
    window.settle()
    grey.append(page.presenter.greyed)
    assert grey == [True, False]
    after = page.presenter.overview
    assert after is not None
    assert after.codings == before.codings - 1


def test_a_change_elsewhere_waits_until_the_page_is_shown_again(window: Window) -> None:
    page = window.page
    window.press("esc")
    window.program.operations.announce(Changes(codings=True), None)
    window.settle()
    assert page.presenter.stale
    window.press("ctrl+2")
    assert not page.presenter.stale


def test_computing_can_be_stopped_and_begun_again(window: Window) -> None:
    page = window.page
    page.compute()
    assert page.is_possible("computing")
    page.handlers()["agreement_stop"]()
    window.settle()
    assert page.presenter.stale
    assert not page.is_possible("computing")
    window.press("f5")
    assert not page.presenter.greyed


def test_a_screen_reader_finds_every_part(window: Window) -> None:
    if not QAccessible.isActive():
        QAccessible.setActive(True)
    top = window.program.window
    assert accessibility_faults(top) == []
    assert unreached(top) == []
    assert rich_labels(top) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_it_fits_the_smallest_window_at_every_text_size(window: Window, percent: int) -> None:
    top = window.program.window
    top.resize(1280, 720)
    top.theme.choose(scale=percent)
    window.settle()
    assert (top.width(), top.height()) == (1280, 720)
    page = window.page
    for name, part in (("side", page.side.table), ("lines", page.table), ("drift", page.chart)):
        assert part.height() >= page.fontMetrics().height() * 1.5, name
    for _ in range(4):
        # Layouts inside of layouts are placed one after the other.
        QCoreApplication.processEvents()
    window.press("f9")
    assert page.cases.table.hasFocus()
    assert page.cases.table.visibleRegion().boundingRect().height() > 0
    top.theme.choose(scale=100)


def test_the_exporter_sees_the_page_and_no_names(qapp: QApplication, qtbot: QtBot, made: Path) -> None:
    program = Program(qapp)
    opened = Window(program, qtbot)
    opened.open(made, EXPORTER)
    opened.press("ctrl+2")
    overview = opened.page.presenter.overview
    program.close()
    assert overview is not None
    assert overview.reviewers == ("reviewer 1", "reviewer 2", "reviewer 3")


def test_whoever_codes_has_no_such_page(qapp: QApplication, qtbot: QtBot, made: Path) -> None:
    program = Program(qapp)
    opened = Window(program, qtbot)
    opened.open(made, "r-01")
    opened.press("ctrl+2")
    page = program.window.page
    program.close()
    assert not isinstance(page, AgreementPage)


def test_an_empty_project_says_that_nothing_was_coded(
    qapp: QApplication, qtbot: QtBot, made: Path, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(made, tmp_path / "empty"))
    with signed_in(folder, SUPERVISOR) as workspace:
        Rated(folder, workspace).publish("2")
    program = Program(qapp)
    opened = Window(program, qtbot)
    opened.open(folder)
    opened.press("ctrl+2")
    page = opened.page
    shown = [str(page.table.lines.data(page.table.lines.index(0, column))) for column in LineColumn]
    opened.press("down", "f7", "f8", "right", "enter", "c", "p", "m", "f9")
    versions = page.top.versions.count()
    page.top.versions.setCurrentIndex(0)
    page.top.versions.activated.emit(0)
    opened.settle()
    coded = page.presenter.overview.codings if page.presenter.overview is not None else 0
    program.close()
    assert "nothing was coded" in shown
    assert versions == 1
    assert coded > 0


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.03928 else float(((c + 0.055) / 1.055) ** 2.4) for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_numbers_are_read_on_every_heat(qapp: QApplication, theme: str) -> None:
    tokens = read_tokens(resource_dir() / "themes" / f"{theme}.toml")
    for step in range(101):
        ground, ink = heat_colours(tokens, step / 100)
        light, dark = sorted((_luminance(ground), _luminance(ink)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, step


def test_intervals_are_drawn_where_they_lie_and_clipped_at_the_edge(qapp: QApplication) -> None:
    assert place(1.0, 0, 110) == 110
    assert place(-5, 0, 110) == 0
    theme = Theme(appearance=Appearance.LIGHT)
    image = QImage(220, 20, QImage.Format.Format_RGB32)
    image.fill(theme.tokens.card)
    painter = QPainter(image)
    one = Estimate(0.5, 10, low=-2.0, high=0.9)
    paint_interval(painter, image.rect().toRectF(), one, theme, theme.tokens.accent)
    paint_interval(painter, image.rect().toRectF(), Estimate(None, 0, reason="x"), theme, theme.tokens.accent)
    painter.end()
    assert image.pixelColor(round(place(0.5, 0, 220)), 10) == theme.tokens.accent
    assert image.pixelColor(round(place(0.98, 0, 220)), 10) == theme.tokens.card
