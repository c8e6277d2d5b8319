"""Whatever stands in a cell comes back, and each row ends with one line feed."""

from __future__ import annotations

import csv
import io

from hypothesis import example, given
from hypothesis import strategies as st

from reviewer.exchange.csv_writing import row_writer

CELLS = st.lists(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8), min_size=2
)


@given(st.lists(CELLS, min_size=1, max_size=4))
@example([["\r", "a"]])
@example([["a\r\n", "\n"]])
@example([["\r\n", "\r\n"]])
def test_every_cell_comes_back(rows: list[list[str]]) -> None:
    text = io.StringIO(newline="")
    row_writer(text).writerows(rows)
    assert list(csv.reader(io.StringIO(text.getvalue(), newline=""))) == rows


def test_rows_end_with_a_line_feed_alone() -> None:
    text = io.StringIO(newline="")
    row_writer(text).writerows([["a", "b"], ["c", 1]])
    assert text.getvalue() == "a,b\nc,1\n"
