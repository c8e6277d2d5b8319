"""The indicator's report: ten statements with all that stands beside a share, and nothing that is hidden."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from reviewer.agreement.result import Defined, Interval
from reviewer.indicator.answers import NOT_COUNTED
from reviewer.indicator.association import Association
from reviewer.indicator.definitions import STATUS, UNCONFIRMED
from reviewer.indicator.disclosure.cells import Cell
from reviewer.indicator.figures import Figure
from reviewer.services.indicator.association_words import trend_words
from reviewer.services.indicator.report import draw_words, rendered
from reviewer.services.indicator.report_files import report_files
from reviewer.services.indicator.report_tables import breakdowns, cross_tables, hidden_in, whole
from reviewer.services.indicator.results import DrawTold
from reviewer.services.indicator.statements import HEADINGS, figure_sentence, statements
from reviewer.services.indicator.tables import tables_of
from reviewer.services.indicator.words import cell_words, code_words, count_words, share_words, visible
from reviewer.services.release_files import ReleaseFolder
from tests.services.indicator.told import invented, result, with_hidden, with_hidden_rows


class Texts(HTMLParser):
    """What stands in a page, cell by cell; SVG and styles are left out."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.texts: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.texts.append(data.replace("\u00a0", " ").strip())


def test_all_ten_statements_stand_in_it_each_with_its_shares() -> None:
    page = Texts(rendered(result()))
    text = "\n".join(page.texts)
    for number, heading in enumerate(HEADINGS, 1):
        assert f"{number}. {heading}" in text
    first = statements(invented())[0]
    severe = first.figures[0]
    assert f"{severe.numerator} of 800 coded series." in text
    assert [one.definition.id for one in first.figures] == ["severity-all", "GI-B"]
    for said in ("numerator", "denominator", "undetermined", "not counted", "95 % interval"):
        assert said in page.texts


def test_the_status_stands_above_everything_else() -> None:
    text = "\n".join(Texts(rendered(result())).texts)
    assert text.index(STATUS) < text.index(UNCONFIRMED) < text.index("The ten statements")


def test_it_stands_alone_and_nothing_of_a_package_is_more_than_text() -> None:
    html = rendered(result())
    page = Texts(html)
    assert not {"script", "link", "img", "iframe", "object", "image", "use"} & set(page.tags)
    assert not [name for name, _ in page.attributes if name in {"href", "src", "xlink:href"}]
    assert "url(" not in html
    assert "&lt;img src=&#34;x:y&#34;&gt;⟨U+202E⟩.tar" in html
    assert "\u202e" not in html


def test_the_same_result_gives_the_same_bytes() -> None:
    assert rendered(result()) == rendered(result())
    assert rendered(result(), printed=True) != rendered(result())


def test_a_hidden_count_comes_back_nowhere() -> None:
    def infants(one: Figure) -> bool:
        return one.definition.id == "GI-G" and one.group == "infant_or_toddler"

    (known,) = (one for one in invented().figures if infants(one))
    told = with_hidden(invented(), infants)
    fourth = statements(told)[3]
    (one,) = (one for one in fourth.figures if one.group == "infant_or_toddler")
    assert one.value is None
    assert known.value is not None
    assert figure_sentence(one) == (
        "Additional paraphilic theme, infant or toddler:"
        " withheld: a count behind it is hidden so that nobody can be found."
    )
    page = Texts(rendered(result(told)))
    at = page.texts.index("infant or toddler", page.texts.index(f"4. {HEADINGS[3]}"))
    row = [text for text in page.texts[at : at + 12] if text]
    assert row[:4] == ["infant or toddler", "•", count_words(one.denominator), "–"]
    assert [(one.table, one.hidden) for one in hidden_in(told)] == [
        ("GI-G · Additional paraphilic theme, by youngest age recorded", 1)
    ]


def test_a_cross_table_without_every_count_has_no_association_and_no_share_of_that_row() -> None:
    told = with_hidden_rows(invented(), "severity-by-age", 2)
    (table,) = (one for one in cross_tables(told) if one.title == "Severity by age")
    assert table.measures == ()
    assert table.reason.startswith("withheld")
    assert "%" in table.rows[0][1]
    assert table.rows[2][1] == "•"
    assert not any("%" in cell for cell in table.rows[2])
    assert table.rows[2][-1] == "•"
    assert "Severity by age: association withheld" in statements(told)[2].sentences[1]


def test_a_whole_cross_table_says_how_it_rises_with_every_measure() -> None:
    (table, _) = cross_tables(invented())
    assert [one.name for one in table.measures] == [
        "Goodman and Kruskal's gamma",
        "Kendall's tau-b",
        "Stuart's tau-c",
        "Somers' D, the column as response",
        "Jonckheere-Terpstra, z",
        "Linear by linear, M²",
        "Chi-square, 6 degrees of freedom",
        "Cramér's V, bias-corrected",
    ]
    assert all(one.value for one in table.measures)
    text = "\n".join(Texts(rendered(result())).texts)
    assert "Bergsma 2013" in text


def association(gamma: float, low: float, high: float) -> Association:
    found = Defined(gamma, 100, interval=Interval(low, high, "normal"))
    test = Defined(1.0, 100, details={"z": 2.0, "p": 0.0004})
    return Association(100, found, found, found, found, found, test, test, test, test, False)


@pytest.mark.parametrize(
    ("gamma", "said"),
    [
        ((-0.3, -0.5, -0.1), "falls; gamma −0.300 (95\u00a0% interval −0.500 to −0.100)"),
        ((0.3, 0.1, 0.5), "rises; gamma 0.300"),
        ((0.1, -0.1, 0.3), "no trend is shown; gamma 0.100"),
    ],
)
def test_a_trend_is_named_where_its_interval_leaves_out_zero(
    gamma: tuple[float, float, float], said: str
) -> None:
    words = trend_words(association(*gamma), "rises", "falls")
    assert words.startswith(said)
    assert words.endswith("Jonckheere-Terpstra p < 0.001")


def test_every_definition_has_its_table_and_every_breakdown_another() -> None:
    titles = [one.title for one in whole(invented())]
    assert titles[:3] == [
        "GI-A · Series with unidentified victims",
        "GI-B · Explicit sexual activity or more severe",
        "GI-C · Age profile",
    ]
    assert "GI-B · Explicit sexual activity or more severe, by sex of the victims" in [
        one.title for one in breakdowns(invented())
    ]
    assert all(one.denominator for block in breakdowns(invented()) for one in block.figures)


def test_a_design_effect_stands_beside_its_interval() -> None:
    first = invented().figures[0]
    told = replace(invented(), figures=[replace(first, deff=1.314, design="stratified random sample")])
    texts = Texts(rendered(result(told))).texts
    assert "design effect 1.31" in texts
    assert any("Design: stratified random sample." in text for text in texts)
    assert "design effect" not in rendered(result())


def test_packages_are_named_with_signer_project_counts_and_draw() -> None:
    text = "\n".join(Texts(rendered(result())).texts)
    assert "simple random draw of 400 of 12 000 cases, sha256-v1, seed 7" in text
    assert "not told: whoever packed may not see draws" in text
    assert "project 00000000-0000-4000-8000-000000000001" in text
    assert "unit-2" in text
    assert "400 cases" in text
    assert "the country code is none of ISO 3166" in text
    assert "coded with another version" not in text


def test_numbers_of_all_cases_are_withheld_where_they_would_give_a_hidden_count_away() -> None:
    protected = invented().protected
    shown = {cell: count for cell, count in protected.published.items() if not _is_without_answer(cell)}
    told = result(replace(invented(), protected=replace(protected, published=shown)))
    text = "\n".join(Texts(rendered(told)).texts)
    assert "• coded series of 2 units" in text
    assert "• cases, • codings" in text
    assert "800 series" not in text
    packages = next(table for table in tables_of(told) if table.name == "packages")
    places = [at for at, one in enumerate(packages.columns) if one.name in ("cases", "codings", "draws")]
    assert [row[at] for row in packages.rows() for at in places] == [None, None, ""] * 2
    assert "800 coded series of 2 units" in "\n".join(Texts(rendered(result())).texts)


def _is_without_answer(cell: Cell) -> bool:
    return any(code == NOT_COUNTED for _, code in cell)


def test_a_stratified_draw_of_a_filtered_frame_says_so() -> None:
    draw = DrawTold(2, 80, 900, True, True, "sha256-v1", "7", (("a", 500, 40), ("b", 400, 40)))
    assert draw_words(draw) == (
        "stratified by 2 strata draw of 80 of 900 cases that a filter left, sha256-v1, seed 7"
    )


def test_codes_counts_and_cells_are_said_in_words() -> None:
    assert code_words("content_kind", "both") == "abusive and exploitative"
    assert code_words("victim_sex", "both") == "female and male"
    assert code_words("victims", "other") == "without unidentified victims"
    assert code_words("country", "FR") == "FR"
    assert code_words("country", "not_counted") == "no final answer, or not asked"
    assert code_words("ethnicity", "hispanic_latino") == "Hispanic/Latino"
    assert code_words("ethnicity", "of_the_unit") == "of_the_unit"
    assert cell_words(frozenset()) == "all cases"
    cell = frozenset({("victims", "unidentified_victims"), ("victim_sex", "female")})
    assert cell_words(cell) == "sex of the victims: female; victims: with unidentified victims"
    assert count_words(1234567) == "1\u00a0234\u00a0567"
    assert share_words(None) == "–"
    assert visible("a\u200bb\n") == "a⟨U+200B⟩b⟨U+000A⟩"


class Paper:
    """A press that tells what it was given."""

    def pdf(self, html: str) -> bytes:
        return b"PDF " + html[:20].encode()

    def png(self, svg: str) -> bytes:
        return b"PNG " + svg[:4].encode()


def test_report_and_plots_are_files_and_pictures_where_there_is_a_press(tmp_path: Path) -> None:
    without = report_files(result(), None)
    assert {name.rpartition(".")[2] for name in without} == {"svg"}
    files = report_files(result(), Paper())
    assert {"indicator.pdf", "severity-by-age.svg", "severity-by-age.png"} <= set(files)
    for name, fill in files.items():
        fill(tmp_path / name)
    assert (tmp_path / "indicator.pdf").read_bytes().startswith(b"PDF ")
    assert (tmp_path / "indicators.png").read_bytes() == b"PNG <svg"
    assert (tmp_path / "indicators.svg").read_bytes().startswith(b"<svg class=")


def test_what_a_killed_run_left_of_any_file_is_taken_away_by_the_next(tmp_path: Path) -> None:
    names = ["indicator.html", *report_files(result(), Paper()), "indicators-by-unit.svg"]
    for name in names:
        (tmp_path / f".{name}.0123456789ab.part").touch()
    with ReleaseFolder(tmp_path):
        assert list(tmp_path.iterdir()) == []
