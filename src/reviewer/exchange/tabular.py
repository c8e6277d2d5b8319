"""Tables going out as SPSS (.sav) and Stata (.dta) files, with labels and declared missing values.

The one door to pandas, which the writer of those files wants.  Both formats are written from a whole table in
memory.  Times are UTC without a zone, for neither format knows zones.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reviewer.domain.errors import Refused
from reviewer.exchange.outgoing.labelled import MISSING, SPSS, STATA, Dialect, Kind, Labelled, labelled
from reviewer.exchange.outgoing.labelled_values import Why, columns_of_values
from reviewer.exchange.outgoing.table import Table

if TYPE_CHECKING:
    from pandas import DataFrame

_NUMBERS: Why = {one.state: float(one.number) for one in MISSING}
_LETTERS: Why = {one.state: one.letter for one in MISSING}
# Both formats say when the file was made; here they say the same every time.
_SAV_MADE = (92, b"01 Jan 7000:00:00")
_ROOM = 1 << 20
_DTA_MARK, _DTA_MADE = b"<timestamp>\x11", b"01 Jan 1970 00:00"


def write_sav(path: Path, table: Table, about: Mapping[str, str]) -> int:
    """Write an SPSS file; gives the number of rows.  Raises Refused for what it cannot hold."""
    import pyreadstat

    columns = labelled(table.columns, SPSS)
    frame = _frame(table, columns, _NUMBERS, SPSS)
    _write(
        pyreadstat.write_sav,
        frame,
        path,
        file_label=about.get("title", "")[:60],
        column_labels=[one.label for one in columns],
        row_compress=True,
        variable_value_labels=_value_labels(columns, {one.number: one.label for one in MISSING}),
        missing_ranges={
            one.name: [{"lo": MISSING[-1].number, "hi": MISSING[0].number}] for one in _answers(columns)
        },
        variable_measure={one.name: "scale" if one.kind is Kind.NUMBER else "nominal" for one in columns},
    )
    at, made = _SAV_MADE
    _overwrite(path, at, made)
    return len(frame)


def write_dta(path: Path, table: Table, about: Mapping[str, str]) -> int:
    """Write a Stata file (version 14 and later); gives the number of rows.  Raises Refused as `write_sav`."""
    import pyreadstat

    columns = labelled(table.columns, STATA)
    frame = _frame(table, columns, _LETTERS, STATA)
    _write(
        pyreadstat.write_dta,
        frame,
        path,
        file_label=about.get("title", "")[:60],
        column_labels=[one.label for one in columns],
        variable_value_labels=_value_labels(columns, {one.letter: one.label for one in MISSING}),
        missing_user_values={one.name: [gone.letter for gone in MISSING] for one in _answers(columns)},
    )
    with path.open("rb") as file:
        at = file.read(4096).index(_DTA_MARK)
    _overwrite(path, at + len(_DTA_MARK), _DTA_MADE)
    return len(frame)


def _write(write: Callable[..., None], frame: DataFrame, path: Path, **options: object) -> None:
    """The library tells neither what failed nor why; all that is left to fail is the disk."""
    from pyreadstat import ReadstatError

    try:
        write(frame, path, **options)
    except ReadstatError as error:
        if shutil.disk_usage(path.parent).free < _ROOM:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from None
        raise Refused(
            f"The table cannot be written in this format: {error}.", mend="Write another format."
        ) from None


def _frame(table: Table, columns: Sequence[Labelled], why: Why, dialect: Dialect) -> DataFrame:
    import pandas as pd

    values = columns_of_values(table, columns, why, longest=dialect.text)
    series = {}
    for at, one in enumerate(columns):
        taken = values[at]
        values[at] = None
        if one.kind is Kind.TIME:
            series[one.name] = pd.Series(pd.to_datetime(taken, unit="us"))
        else:
            series[one.name] = pd.Series(taken, dtype=object if isinstance(taken, list) else "float64")
    return pd.DataFrame(series, copy=False)


def _answers(columns: Sequence[Labelled]) -> list[Labelled]:
    """Columns of numbers that can be empty for a reason."""
    return [one for one in columns if one.says_why is not None and one.kind is not Kind.TEXT]


def _value_labels(columns: Sequence[Labelled], why: Mapping[Any, str]) -> dict[str, dict[Any, str]]:
    asked = {one.name for one in _answers(columns)}
    return {
        one.name: {**one.labels, **(why if one.name in asked else {})}
        for one in columns
        if one.labels or one.name in asked
    }


def _overwrite(path: Path, at: int, text: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(text)
