"""XLSForm (.xlsx), the form format of the ODK family of programs: a codebook out, and a form in."""

from __future__ import annotations

from reviewer.domain.codebook import Codebook
from reviewer.exchange import workbook
from reviewer.exchange.foreign_codebook import Findings, ForeignCodebook, refused
from reviewer.exchange.problems import FieldFault
from reviewer.exchange.xlsform_reading import codebook_of
from reviewer.exchange.xlsform_writing import sheets_of


def to_xlsform(codebook: Codebook) -> bytes:
    """The workbook, the same bytes for the same codebook."""
    return workbook.written(sheets_of(codebook))


def from_xlsform(raw: bytes, *, name: str) -> ForeignCodebook:
    """The codebook that a form makes; raises CodebookRefused with every problem, by sheet and row."""
    try:
        sheets = workbook.read(raw)
    except FieldFault as fault:
        raise refused(name, [fault.at(name, record=None, line=None)]) from None
    return codebook_of(sheets, Findings(name))
