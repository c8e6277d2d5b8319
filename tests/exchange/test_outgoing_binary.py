"""Parquet, workbooks, SPSS and Stata files, each opened by the library that its users use."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pandas as pd
import pyarrow.parquet as pq
import pyreadstat
import pytest

from reviewer.domain.errors import Refused
from reviewer.exchange.outgoing.labelled import SPSS, STATA, labelled
from reviewer.exchange.outgoing.table import Column
from reviewer.exchange.parquet_writing import write_parquet
from reviewer.exchange.tabular import write_dta, write_sav
from reviewer.exchange.workbook_writing import write_workbook
from tests.exchange.outgoing_tables import COLUMNS, ROWS, START, Grouped, Plain

ABOUT = {"title": "Unit North", "sheet": "codings", "codebook": "gi-2018 0"}
MOMENT = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=START)


def test_parquet_is_opened_by_pyarrow_pandas_and_duckdb(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    assert write_parquet(path, Plain(), ABOUT) == len(ROWS)
    table = pq.read_table(path)
    assert table.column_names == [column.name for column in COLUMNS]
    assert [str(kind) for kind in table.schema.types] == [
        *("string", "timestamp[us, tz=UTC]", "int64", "double", "string", "string", "int64", "bool"),
        "string",
    ]
    first, *_, last = table.to_pylist()
    assert (first["case_id"], first["at"], first["length"], first["known"]) == ("=1+1", MOMENT, 1.5, True)
    assert last["severity"] is last["length"] is last["known"] is last["by"] is None
    assert pq.read_schema(path).metadata[b"codebook"] == b"gi-2018 0"
    assert pd.read_parquet(path)["theme__a"].tolist()[:2] == [1.0, 0.0]
    found = duckdb.sql(f"SELECT case_id, items FROM '{path}' WHERE severity = 'assault'")
    assert found is not None
    assert found.fetchall() == [("Äß中 ", 1)]


def test_parquet_of_groups_is_that_of_their_rows(tmp_path: Path) -> None:
    columns = tuple(Column(name, "string", "One.") for name in ("case_id", "variable", "status", "state"))
    rows = [[[f"v{at}", "answered" if at % 2 else ""] for at in range(group % 4)] for group in range(40_000)]
    grouped = Grouped(columns, (1, 3), [([f"S-{at}", None], some) for at, some in enumerate(rows)])
    number = write_parquet(tmp_path / "a.parquet", grouped, {})
    assert number == sum(map(len, rows)) == pq.read_metadata(tmp_path / "a.parquet").num_rows
    write_parquet(tmp_path / "b.parquet", Plain(columns, list(grouped.rows())), {})
    assert pq.read_table(tmp_path / "a.parquet").equals(pq.read_table(tmp_path / "b.parquet"))


def test_a_workbook_holds_texts_and_never_formulas(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    assert write_workbook(path, Plain(), ABOUT) == len(ROWS)
    book = openpyxl.load_workbook(path)
    sheet = book["codings"]
    rows = list(sheet.iter_rows(values_only=True))
    assert list(rows[0]) == [column.name for column in COLUMNS]
    assert [cell.data_type for cell in sheet["A"]] == ["s"] * 6
    assert (sheet["A2"].value, sheet["A2"].quotePrefix) == ("=1+1", True)
    assert (sheet["B2"].value, sheet["D2"].value, sheet["H3"].value) == (
        *("2026-02-02T02:40:00.000000Z", 1.5, False),
    )
    assert sheet["A3"].quotePrefix is False
    assert all(cell.quotePrefix for cell in sheet[1])
    assert book.properties.created == datetime(1980, 1, 1)  # noqa: DTZ001 - as the file says it


def test_rows_beyond_a_sheet_go_to_the_next(tmp_path: Path) -> None:
    table = Plain(COLUMNS[:1], [(f"S-{at}",) for at in range(25)])
    assert write_workbook(tmp_path / "a.xlsx", table, ABOUT, max_rows=11) == 25
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["codings", "codings 2", "codings 3"]
    assert [sheet.max_row for sheet in book] == [11, 11, 6]
    more = Plain(COLUMNS[:1], [(f"S-{at}",) for at in range(201)])
    with pytest.raises(Refused, match="more than 200 rows"):
        write_workbook(tmp_path / "b.xlsx", more, ABOUT, max_rows=11)
    with pytest.raises(Refused, match="a cell holds"):
        write_workbook(tmp_path / "b.xlsx", Plain(COLUMNS[:1], [("x" * 40_000,)]), ABOUT)
    assert [path.name for path in tmp_path.iterdir() if path.suffix != ".xlsx"] == []


def test_spss_gets_labels_and_declared_missing_values(tmp_path: Path) -> None:
    path = tmp_path / "a.sav"
    assert write_sav(path, Plain(), ABOUT) == len(ROWS)
    frame, about = pyreadstat.read_sav(path, user_missing=True)
    assert frame["case_id"].tolist()[0] == "=1+1"
    assert frame["severity"].tolist() == [1.0, -99997.0, -99998.0, 2.0, -99999.0]
    assert frame["length"].tolist() == [1.5, -99997.0, -99998.0, -3.0, -99999.0]
    assert frame["at"].tolist()[0] == datetime(2026, 2, 2, 2, 40)  # noqa: DTZ001 - SPSS knows no zones
    assert about.variable_value_labels["severity"] == {
        1.0: "Posing",
        2.0: "Übergriff",
        -99997.0: "does not apply",
        -99998.0: "not reached",
        -99999.0: "not said",
    }
    assert about.missing_ranges["severity"] == [{"lo": -99999.0, "hi": -99997.0}]
    assert about.column_names_to_labels["length"] == "Length"
    assert about.column_names_to_labels["v_by"] == "by: Anything."
    assert about.file_label == "Unit North"
    # What is declared as missing is not there for whoever computes.
    counted, _ = pyreadstat.read_sav(path)
    assert counted["severity"].count() == counted["length"].count() == 2


def test_stata_gets_labels_and_missing_values_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "a.dta"
    assert write_dta(path, Plain(), ABOUT) == len(ROWS)
    frame, about = pyreadstat.read_dta(path, user_missing=True)
    assert frame["severity"].tolist() == [1.0, "a", "b", 2.0, "c"]
    assert "does not apply" in about.variable_value_labels["severity"].values()
    read = pd.read_stata(path, convert_categoricals=False)
    assert read["severity"].count() == 2
    assert read["theme__a"].tolist()[:2] == [1.0, 0.0]
    assert math.isnan(read["items"].tolist()[2])


@pytest.mark.parametrize("write", [write_sav, write_dta])
def test_a_number_that_means_missing_is_refused(tmp_path: Path, write: Any) -> None:
    columns = (Column("n", "number", "N.", says_why="s"), Column("s", "string", "S.", ("answered",)))
    with pytest.raises(Refused, match="declared as a missing value"):
        write(tmp_path / "a", Plain(columns, [("-99998", "answered")]), ABOUT)
    with pytest.raises(Refused, match="this format takes"):
        write(tmp_path / "a", Plain(COLUMNS[:1], [("ä" * 20_000,)]), ABOUT)


def test_names_are_allowed_short_and_unique() -> None:
    names = ["by", "if", "Theme", "theme", "9x", "a" * 80, "a" * 79 + "b", "über", "x__", "_n"]
    columns = [Column(name, "string", "One.") for name in names]
    for dialect in (SPSS, STATA):
        found = [one.name for one in labelled(columns, dialect)]
        assert len({name.lower() for name in found}) == len(names)
        assert all(name.isascii() and name[0].isalpha() and len(name) <= dialect.name for name in found)
        assert all(name.lower() not in dialect.reserved and not name.endswith("_") for name in found)
        assert found == [one.name for one in labelled(columns, dialect)]


@pytest.mark.parametrize("many", [12, 120])
def test_many_columns_with_long_names_can_be_opened(tmp_path: Path, many: int) -> None:
    labels = {"0": "no", "1": "yes"}
    columns = tuple(
        Column(f"a_variable_with_a_long_name__code_{at}", "integer", "F.", ("0", "1"), labels=labels)
        for at in range(many)
    )
    table = Plain(columns, [[at % 2 for at in range(many)]])
    for write, read, name in (
        (write_sav, pyreadstat.read_sav, "a.sav"),
        (write_dta, pyreadstat.read_dta, "a.dta"),
    ):
        write(tmp_path / name, table, ABOUT)
        frame, _ = read(tmp_path / name)
        assert frame.iloc[0].tolist() == [at % 2 for at in range(many)]
