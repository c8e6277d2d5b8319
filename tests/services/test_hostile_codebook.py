"""A codebook whose words would be formulas or markup somewhere: every export holds them as words."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pyreadstat
import pytest

from reviewer.domain.answer import chosen, typed
from reviewer.domain.person import Role
from reviewer.services import codebooks
from reviewer.services.converting import convert
from reviewer.services.release import Wish
from reviewer.services.release_wish import SUFFIXES
from reviewer.workspace import create_project, open_workspace
from tests.costs import CHEAP
from tests.services.conftest import PASSPHRASE, TickingClock, bring_in

RUN = "=HYPERLINK(1)"
MARKUP = "<script>x</script>{{7*7}}"
BOOK = f"""
[codebook]
id = "small"
version = "1"
languages = ["en"]
title.en = "{RUN}"

[[variable]]
id = "kind"
level = "nominal"
label.en = "{RUN}"
definition.en = "{MARKUP}"
code = [{{ id = "one", label.en = "@SUM(1)" }}, {{ id = "two", label.en = "+1|cmd" }}]

[[variable]]
id = "marks"
level = "set"
label.en = "{MARKUP}"
code = [{{ id = "a", label.en = "-1+1" }}, {{ id = "b", label.en = "B" }}]

[[variable]]
id = "remark"
level = "text"
required = false
label.en = "Remark"
"""


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One coded case of that codebook, long and wide, in every format."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "book.toml").write_text(BOOK, "utf-8")
    clock = TickingClock()
    create_project(
        folder / "project",
        title=RUN,
        codebook=str(folder / "book.toml"),
        supervisor="s-01",
        passphrase=PASSPHRASE,
        clock=clock,
        cost=CHEAP,
    )

    with open_workspace(folder / "project", account="s-01", passphrase=PASSPHRASE, clock=clock) as office:
        office.people.add("r-01", frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
        bring_in(office, range(1, 2))
    with open_workspace(folder / "project", account="r-01", passphrase=PASSPHRASE, clock=clock) as desk:
        with desk.store.reading(desk.account) as read:
            case = read.cases.find("S-000001")
        assert case is not None
        desk.desk.answer(case, "kind", chosen("two"))
        desk.desk.answer(case, "marks", chosen("a"))
        desk.desk.answer(case, "remark", typed(RUN))
        desk.desk.submit(case, save_id="00000000-0000-4000-8000-000000000001")
    with open_workspace(folder / "project", account="s-01", passphrase=PASSPHRASE, clock=clock) as office:
        for shape in ("long", "wide"):
            office.release.export(folder / shape, Wish(tuple(SUFFIXES), shape=shape))
    convert(str(folder / "book.toml"), folder / "book.xlsx")
    return folder


def test_no_cell_of_a_spreadsheet_begins_as_a_formula(exported: Path) -> None:
    for path in (exported / "long" / "codings.csv", exported / "wide" / "codings_wide.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        assert not [cell for cell in cells if cell[:1] in tuple("=+-@\t\r")]
        assert f"'{RUN}" in cells
    books = ("long/codings.xlsx", "wide/codings_wide.xlsx", "book.xlsx")
    for name in books:
        for sheet in openpyxl.load_workbook(exported / name):
            kinds = {cell.data_type for row in sheet.iter_rows() for cell in row}
            assert "f" not in kinds, name


def test_labels_are_exact_where_nothing_runs_them(exported: Path) -> None:
    for name, read in (("sav", pyreadstat.read_sav), ("dta", pyreadstat.read_dta)):
        _, about = read(exported / "wide" / f"codings_wide.{name}")
        assert about.column_names_to_labels["kind"] == RUN
        assert set(about.variable_value_labels["kind"].values()) >= {"@SUM(1)", "+1|cmd"}
    book = codebooks.parse((exported / "wide" / "codebook.toml").read_text("utf-8"), name="book")
    assert book.variables[0].label["en"] == RUN


def test_the_page_shows_markup_as_text(exported: Path) -> None:
    for shape in ("long", "wide"):
        page = (exported / shape / "dictionary.html").read_text("utf-8")
        assert "<script" not in page
        assert "&lt;script&gt;x&lt;/script&gt;{{7*7}}" in page
