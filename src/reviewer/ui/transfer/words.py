"""The import in words of the window's language."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QLocale

from reviewer.services.intake_outcome import IntakeCounts, Problem, Progress
from reviewer.ui.pieces.icons import Icon
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.pieces.painting import Tone
from reviewer.ui.transfer.lines import Totals, Verdict
from reviewer.ui.transfer.pace import Pace
from reviewer.ui.transfer.presenter import Step
from reviewer.ui.untrusted import isolated, shown

_MINUTE, _HOUR = 60, 3600


def step_words(step: Step) -> str:
    """What the step is called."""
    translate = QCoreApplication.translate
    return {
        Step.FILES: translate("Import", "Files"),
        Step.FORMAT: translate("Import", "Format"),
        Step.CHECK: translate("Import", "Check"),
        Step.IMPORT: translate("Import", "Import"),
        Step.DONE: translate("Import", "Summary"),
    }[step]


def format_words(name: str) -> str:
    """A format by the name that people know it by."""
    translate = QCoreApplication.translate
    return {
        "vics": translate("Import", "Project VIC (JSON)"),
        "csv": translate("Import", "Table (CSV)"),
        "jsonl": translate("Import", "JSON lines"),
        "xlsx": translate("Import", "Workbook (XLSX)"),
        "parquet": translate("Import", "Parquet"),
    }.get(name, name)


def delimiter_words(delimiter: str) -> str:
    """The sign between cells."""
    translate = QCoreApplication.translate
    return {
        ",": translate("Import", "comma"),
        ";": translate("Import", "semicolon"),
        "\t": translate("Import", "tab"),
        "|": translate("Import", "vertical bar"),
    }.get(delimiter, delimiter)


def verdict_words(verdict: Verdict) -> str:
    """What becomes of a file."""
    translate = QCoreApplication.translate
    return {
        Verdict.WAITING: translate("Import", "waiting"),
        Verdict.READY: translate("Import", "ready"),
        Verdict.PARTLY: translate("Import", "without refused records"),
        Verdict.KNOWN: translate("Import", "known already"),
        Verdict.EMPTY: translate("Import", "holds no records"),
        Verdict.REFUSED: translate("Import", "refused"),
        Verdict.STORED: translate("Import", "stored"),
        Verdict.LEFT_OUT: translate("Import", "left out"),
    }[verdict]


VERDICT_ICONS = {
    Verdict.WAITING: Icon.OPEN,
    Verdict.READY: Icon.DONE,
    Verdict.PARTLY: Icon.WARNING,
    Verdict.KNOWN: Icon.DONE,
    Verdict.EMPTY: Icon.NOTE,
    Verdict.REFUSED: Icon.PROBLEM,
    Verdict.STORED: Icon.SAVED,
    Verdict.LEFT_OUT: Icon.OPEN,
}
VERDICT_TONES = {
    Verdict.READY: Tone.ACCENT,
    Verdict.STORED: Tone.ACCENT,
    Verdict.PARTLY: Tone.WARNING,
    Verdict.REFUSED: Tone.PROBLEM,
}


def counts_words(counts: IntakeCounts) -> str:
    """New, known and changed, of cases and media."""
    translate = QCoreApplication.translate
    words = translate("Import", "Cases: {new} new, {known} known")
    cases = words.format(new=number_words(counts.cases_new), known=number_words(counts.cases_known))
    words = translate("Import", "Media records: {new} new, {known} known")
    media = words.format(new=number_words(counts.media_new), known=number_words(counts.media_known))
    if not counts.cases_changed:
        return f"{cases} · {media}"
    words = translate("Import", "{cases} cases say something else than before: they get a new revision")
    if counts.cases_changed == 1:
        words = translate("Import", "1 case says something else than before: it gets a new revision")
    return f"{cases} · {media} · {words.format(cases=number_words(counts.cases_changed))}"


def problem_words(problem: Problem) -> str:
    """One problem in a sentence, without its file's name."""
    translate = QCoreApplication.translate
    place = [
        words.format(value=value if isinstance(value, int) else isolated(value))
        for words, value in (
            (translate("Import", "record {value}"), problem.record),
            (translate("Import", "line {value}"), problem.line),
            (translate("Import", "field {value}"), problem.field),
        )
        if value is not None
    ]
    parts = [shown(problem.message)]
    if problem.found is not None:
        parts.append(translate("Import", "found {what}").format(what=isolated(problem.found)))
    if problem.expected is not None:
        parts.append(translate("Import", "expected {what}").format(what=isolated(problem.expected)))
    return f"{', '.join(place)}: {'; '.join(parts)}" if place else "; ".join(parts)


def totals_words(totals: Totals, *, done: bool) -> str:
    """One sentence on all files."""
    translate = QCoreApplication.translate
    if not totals.files:
        return (
            translate("Import", "Nothing was stored.") if done else translate("Import", "Nothing to store.")
        )
    return counts_words(totals.counts)


def pace_words(pace: Pace) -> str:
    """Share, rate and remaining time, as far as they can be told."""
    translate = QCoreApplication.translate
    size = QLocale().formattedDataSize
    parts = [
        translate("Import", "{done} of {total}").format(done=size(pace.done, 1), total=size(pace.total, 1))
    ]
    if pace.rate is not None:
        parts.append(translate("Import", "{size} a second").format(size=size(int(pace.rate), 1)))
    if pace.remaining is not None and pace.share < 1:
        parts.append(time_words(pace.remaining))
    return " · ".join(parts)


def time_words(seconds: float) -> str:
    """A remaining time, no more exact than it is known."""
    translate = QCoreApplication.translate
    if seconds < _MINUTE:
        near = max(5, 5 * math.ceil(seconds / 5))
        return translate("Import", "about {count} seconds left").format(count=near)
    if seconds < _HOUR:
        return translate("Import", "about {count} minutes left").format(count=math.ceil(seconds / _MINUTE))
    return translate("Import", "about {count} hours left").format(count=math.ceil(seconds / _HOUR))


def reading_words(progress: Progress, at: int, count: int) -> str:
    """Which file is read; the last stretch is the store's own."""
    translate = QCoreApplication.translate
    name = isolated(progress.file.replace("\\", "/").rpartition("/")[2])
    if progress.done >= progress.total:
        words = translate("Import", "{name} is read; putting it in order…")
    else:
        words = translate("Import", "Reading {name}")
    counted = translate("Import", "{at} of {count}").format(at=at, count=count) if count > 1 else ""
    return f"{words.format(name=name)}{f' ({counted})' if counted else ''}"
