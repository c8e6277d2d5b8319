"""The export in words of the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from reviewer.ui.export.presenter import ExportPresenter, Fault
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.untrusted import isolated


def scope_words(scope: str, *, may_all: bool) -> str:
    """What goes out."""
    translate = QCoreApplication.translate
    if not may_all:
        return translate("Export", "My codings")
    return {
        "codings": translate("Export", "All codings"),
        "final": translate("Export", "Final answers"),
        "cases": translate("Export", "Case records"),
    }[scope]


def shape_words(shape: str) -> str:
    """How answers lie in the table."""
    translate = QCoreApplication.translate
    return {
        "long": translate("Export", "Long: one row for each answer"),
        "wide": translate("Export", "Wide: one row for each coding"),
    }[shape]


def format_words(kind: str) -> str:
    """A format by the name that people know it by."""
    translate = QCoreApplication.translate
    return {
        "csv": translate("Export", "CSV"),
        "jsonl": translate("Export", "JSON lines"),
        "parquet": translate("Export", "Parquet"),
        "xlsx": translate("Export", "Excel (XLSX)"),
        "sav": translate("Export", "SPSS (.sav)"),
        "dta": translate("Export", "Stata (.dta)"),
        "case-uco": translate("Export", "CASE/UCO"),
    }[kind]


def fault_words(fault: Fault) -> str:
    """Why nothing can be written yet."""
    translate = QCoreApplication.translate
    return {
        Fault.NO_FORMAT: translate("Export", "Choose a format at least."),
        Fault.NO_FOLDER: translate("Export", "Name a folder to write to."),
        Fault.NOT_A_FOLDER: translate("Export", "This is a file: name a folder to write to."),
        Fault.IN_PROJECT: translate("Export", "This is the project's own folder: name another one."),
    }[fault]


def held_back(presenter: ExportPresenter) -> str:
    """What never goes out this way, and what does as it is."""
    translate = QCoreApplication.translate
    if presenter.scope == "cases":
        return translate(
            "Export",
            "Held back: every media item with its file name and hashes. Case ids and what sources say go out"
            " as they are.",
        )
    if presenter.pseudonyms:
        return translate(
            "Export",
            "Held back: case ids and account names, typed texts, drafts, notes, times spent, media items with"
            " their file names and hashes.",
        )
    return translate(
        "Export",
        "Held back: drafts, notes, times spent, media items with their file names and hashes. Case ids and"
        " account names go out as they are.",
    )


def sample_words(presenter: ExportPresenter) -> str:
    """What the table below shows."""
    translate = QCoreApplication.translate
    sample = presenter.sample
    if sample is None:
        return translate("Export", "Reading the first rows…")
    if not sample.rows:
        return translate("Export", "There is nothing to write yet: only the columns will be there.")
    columns = len(presenter.seen) - len(presenter.leave_out)
    words = translate("Export", "The first {rows} rows, {columns} columns")
    return words.format(rows=number_words(len(sample.rows)), columns=number_words(columns))


def done_words(presenter: ExportPresenter) -> str:
    """What was written where."""
    translate = QCoreApplication.translate
    outcome = presenter.outcome
    if outcome is None:
        return ""
    words = translate("Export", "{rows} rows are written to {folder}")
    return words.format(rows=number_words(outcome.rows), folder=isolated(str(outcome.folder)))


def size_words(size: int) -> str:
    """A file's size."""
    return QLocale().formattedDataSize(size, 1)
