"""Spreadsheets (.xlsx) as rows of text: written the same for the same rows, read under limits.

Only cells are looked at: pictures, charts, macros and links of a workbook are never opened.
"""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from reviewer.exchange.limits import MIB, Limits, in_words
from reviewer.exchange.problems import FieldFault

Row = list[str]
Sheets = dict[str, list[Row]]

MAX_BYTES = 8 * MIB
MAX_UNPACKED = 128 * MIB
MAX_RATIO = 200
MAX_MEMBERS = 10_000
MAX_ROWS = 100_000
# Small members pack far better than their share of harm.
_RATIO_FROM = MIB
_FIXED = datetime(2000, 1, 1)  # noqa: DTZ001 - the library writes it as it is, and wants it without a zone
_ZIP_FIXED = (2000, 1, 1, 0, 0, 0)


def written(sheets: Mapping[str, Sequence[Sequence[str]]]) -> bytes:
    """The workbook; every cell is text, so that nothing in it is ever a formula."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    workbook = Workbook(write_only=True)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            cells = [WriteOnlyCell(sheet, value=text or None) for text in row]
            for cell in cells:
                if cell.value is not None:
                    cell.data_type = "s"
            sheet.append(cells)
    raw = io.BytesIO()
    workbook.properties.created = _FIXED
    workbook.save(raw)
    return _without_dates(raw.getvalue(), workbook.properties)


def _without_dates(raw: bytes, properties: Any) -> bytes:
    """The same archive without the time at which it was made."""
    from openpyxl.xml.functions import tostring

    properties.modified = _FIXED
    result = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(raw)) as source,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for member in sorted(source.infolist(), key=lambda one: one.filename):
            is_core = member.filename == "docProps/core.xml"
            content = tostring(properties.to_tree()) if is_core else source.read(member)
            target.writestr(zipfile.ZipInfo(member.filename, _ZIP_FIXED), content, zipfile.ZIP_DEFLATED)
    return result.getvalue()


def read(raw: bytes, *, limits: Limits | None = None) -> Sheets:
    """Each sheet's rows, cells as text, rows and their ends without content left away.

    Raises FieldFault where the file is no workbook, or goes beyond a limit.
    """
    _check_archive(raw)
    try:
        return _sheets(raw, limits or Limits())
    except FieldFault:
        raise
    except Exception:  # noqa: BLE001 - the library raises whatever it meets in a damaged file
        raise FieldFault("", "this workbook is damaged", expected="an .xlsx file") from None


def _sheets(raw: bytes, limits: Limits) -> Sheets:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        # It warns of parts that it leaves out; none of them is a cell.
        warnings.simplefilter("ignore")
        workbook = load_workbook(io.BytesIO(raw), read_only=True, data_only=True, keep_links=False)
        try:
            return {sheet.title: list(_rows(sheet, limits)) for sheet in workbook.worksheets}
        finally:
            workbook.close()


def _rows(sheet: Any, limits: Limits) -> Iterator[Row]:
    # What the sheet says of its own size may be wrong, on purpose or not.
    sheet.reset_dimensions()
    for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
        place = f"{sheet.title}, row {number}"
        if number > MAX_ROWS:
            raise FieldFault(place, f"more than {MAX_ROWS:,} rows")
        row = [_text(cell) for cell in cells]
        while row and not row[-1]:
            row.pop()
        if len(row) > limits.columns:
            raise FieldFault(place, f"more than {limits.columns:,} columns")
        if any(len(text) > limits.string for text in row):
            raise FieldFault(place, f"a text is longer than {in_words(limits.string)}")
        yield row


def _text(value: object) -> str:
    """A cell as people read it: whole numbers without a point, truth as yes and no."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _check_archive(raw: bytes) -> None:
    if len(raw) > MAX_BYTES:
        raise FieldFault("", f"the file is larger than {in_words(MAX_BYTES)}")
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, RuntimeError):
        raise FieldFault("", "this is not an .xlsx workbook", expected="an .xlsx file") from None
    if len(members) > MAX_MEMBERS:
        raise FieldFault("", f"the workbook has more than {MAX_MEMBERS:,} parts")
    if sum(one.file_size for one in members) > MAX_UNPACKED:
        raise FieldFault("", f"the workbook unpacks to more than {in_words(MAX_UNPACKED)}")
    for one in members:
        if one.file_size > _RATIO_FROM and one.file_size > MAX_RATIO * one.compress_size:
            raise FieldFault(one.filename, f"this part is packed more than {MAX_RATIO} times")
