"""The plots of the indicator: well-formed, light, told apart without colour, said in words."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from reviewer.indicator.figures import Figure
from reviewer.services.indicator.drawing import Drawing, Fill, fitting, wrapped
from reviewer.services.indicator.forest_plot import forest, overall_rows, rows_by
from reviewer.services.indicator.plots import plots
from reviewer.services.indicator.stacked_plot import FILLS, stacked
from tests.services.indicator.told import invented, with_hidden, with_hidden_rows

_SVG = "{http://www.w3.org/2000/svg}"


def parsed(drawing: Drawing) -> ET.Element:
    return ET.fromstring(drawing.svg())


def texts(drawing: Drawing) -> list[str]:
    return [(one.text or "").replace("\u00a0", " ") for one in parsed(drawing).iter(f"{_SVG}text")]


def test_there_is_a_plot_of_every_cross_table_of_all_indicators_and_of_each_breakdown() -> None:
    assert list(plots(invented())) == [
        "severity-by-age",
        "severity-by-sex",
        "indicators",
        "indicators-by-youngest-age",
        "indicators-by-victim-sex",
        "indicators-by-severity",
    ]


def test_every_plot_is_well_formed_says_what_it_shows_and_needs_nothing_from_elsewhere() -> None:
    for drawing in plots(invented()).values():
        root = parsed(drawing)
        assert root.get("role") == "img"
        assert root.findtext(f"{_SVG}title") == drawing.title
        assert "%" in (root.findtext(f"{_SVG}desc") or "")
        assert {one.tag.removeprefix(_SVG) for one in root.iter()} <= {
            *("svg", "title", "desc", "rect", "path", "circle", "text"),
        }
        assert drawing.svg() == drawing.svg()


def test_nothing_is_drawn_outside_the_plot() -> None:
    for drawing in plots(invented()).values():
        for rect in parsed(drawing).iter(f"{_SVG}rect"):
            left, wide = float(rect.get("x", 0)), float(rect.get("width", 0))
            assert -12 <= left <= left + wide <= drawing.width + 12.1


def test_severities_differ_in_lines_and_darkness_and_carry_their_shares() -> None:
    assert len({(one.lines, one.ground) for one in FILLS}) == 5
    drawing = plots(invented())["severity-by-age"]
    said = texts(drawing)
    for words in ("infant or toddler", "prepubescent", "pubescent or older", "without explicit activity"):
        assert words in said
    assert sum(bool(re.fullmatch(r"\d+\.\d %", one)) for one in said) >= 9
    assert said.count("n = 126") == 1


def test_a_row_with_a_hidden_count_shows_no_shares() -> None:
    told = with_hidden_rows(invented(), "severity-by-age", 0)
    drawing = stacked(told.crossings[0])
    assert drawing is not None
    assert "a count is hidden, so no shares are shown" in texts(drawing)
    assert "n = 126" not in texts(drawing)
    assert "infant or toddler: not shown" in drawing.words
    nothing = with_hidden_rows(invented(), "severity-by-age", 0, 1, 2)
    assert stacked(nothing.crossings[0]) is None


def test_a_row_without_cases_says_so() -> None:
    one = invented().crossings[0]
    empty = replace(one, counts=((0, 0, 0, 0, 0), *one.counts[1:]))
    drawing = stacked(empty)
    assert drawing is not None
    assert "no series" in texts(drawing)


def test_words_of_a_plot_name_each_share_by_its_own_title() -> None:
    rows = overall_rows(invented().figures)
    drawing = forest("t", "a", rows)
    assert drawing is not None
    alone = [row.words for row in rows if row.stands_alone and row.figure and row.figure.value is not None]
    sentences = drawing.words.split(". ")
    assert len(alone) > 3
    assert all(any(one.startswith(f"{words}: ") for one in sentences) for words in alone)


def test_a_forest_plot_has_a_line_for_each_group_with_counts_and_interval() -> None:
    drawing = plots(invented())["indicators-by-victim-sex"]
    said = texts(drawing)
    assert "Youth-produced" in said
    assert said.count("female") == 4
    assert "432" in "".join(said)
    assert any(re.fullmatch(r"\d+\.\d % \[\d+\.\d % to \d+\.\d %\]", one) for one in said)


def test_a_hidden_share_is_a_line_without_a_mark() -> None:
    def male(one: Figure) -> bool:
        return one.by == "victim_sex" and one.group == "male"

    def circles(drawing: Drawing | None) -> int:
        assert drawing is not None
        return sum(1 for _ in parsed(drawing).iter(f"{_SVG}circle"))

    told = with_hidden(invented(), male)
    hidden = forest("t", "a", rows_by(told.figures, "victim_sex"))
    assert circles(plots(invented())["indicators-by-victim-sex"]) - circles(hidden) == 4
    assert hidden is not None
    assert texts(hidden).count("hidden") == 4
    assert "male:" not in hidden.words.replace("female:", "")
    assert forest("t", "a", []) is None


def test_one_group_alone_is_no_breakdown() -> None:
    assert rows_by(invented().figures, "period") == []


@given(st.text(max_size=60), st.floats(20, 400))
def test_words_keep_their_letters_when_they_are_wrapped(words: str, width: float) -> None:
    assert " ".join(wrapped(words, width, 12)).split() == words.split() or " " not in words
    assert len(fitting(words, width, 12)) <= max(len(words), 1)


@given(st.text(max_size=30), st.sampled_from(["", "up", "down", "across", "cross"]), st.floats(1, 500))
def test_any_words_and_any_box_give_well_formed_svg(words: str, lines: str, width: float) -> None:
    plain = "".join(sign for sign in words if sign.isprintable())
    drawing = Drawing(plain, plain, 500, 50)
    drawing.text(0, 10, plain)
    drawing.plate(10, 20, plain)
    drawing.box(0, 0, width, 30, Fill(lines=lines))  # type: ignore[arg-type]
    assert parsed(drawing).findtext(f"{_SVG}title") in {plain, None, ""}
    for path in parsed(drawing).iter(f"{_SVG}path"):
        numbers = [float(one) for one in re.findall(r"-?[\d.]+", path.get("d") or "")]
        assert all(-0.1 <= one <= max(width, 30) + 0.1 for one in numbers)
