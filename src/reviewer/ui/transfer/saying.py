"""What the import page says at each step: how it stands, where on and back lead."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reviewer.ui.pieces.icons import Icon
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.transfer.presenter import ImportPresenter, Step
from reviewer.ui.transfer.words import totals_words


@dataclass(frozen=True, slots=True)
class Said:
    """A sign, a title and a sentence; `colour` is a token of the theme."""

    icon: Icon
    title: str
    words: str
    colour: str = "text"


def way_back(presenter: ImportPresenter) -> str:
    """Where Esc leads."""
    translate = QCoreApplication.translate
    if presenter.step in {Step.FORMAT, Step.CHECK}:
        return translate("Import", "back")
    if presenter.step is Step.IMPORT:
        return translate("Import", "to the queue meanwhile")
    return translate("Import", "to the queue")


def going_on(presenter: ImportPresenter) -> str:
    """What the next step does; "" where there is none."""
    translate = QCoreApplication.translate
    if presenter.step is Step.CHECK:
        count = len(presenter.to_take())
        if not count:
            return translate("Import", "Import")
        if count == 1:
            return translate("Import", "Import 1 file")
        return translate("Import", "Import {count} files").format(count=number_words(count))
    if presenter.step is Step.FORMAT and presenter.stopped:
        return translate("Import", "Look at them")
    return {
        Step.FILES: translate("Import", "Look at them"),
        Step.FORMAT: translate("Import", "Check without storing"),
        Step.DONE: translate("Import", "Finish"),
    }.get(presenter.step, "")


def standing(presenter: ImportPresenter, trouble: str) -> Said:
    """How check or import stands."""
    translate = QCoreApplication.translate
    if presenter.working:
        checking = presenter.step is Step.CHECK
        title = translate("Import", "Checking") if checking else translate("Import", "Importing")
        words = (
            translate("Import", "Every record is read; nothing is stored.")
            if checking
            else translate(
                "Import", "Each file is stored whole or not at all; stopping leaves nothing of it."
            )
        )
        return Said(Icon.SAVING, title, words)
    if presenter.failed:
        title = translate("Import", "It did not work")
        kept = totals_words(presenter.totals(), done=True) if presenter.step is Step.DONE else ""
        return Said(Icon.PROBLEM, title, f"{trouble} {kept}".strip(), "problem_text")
    return _checked(presenter) if presenter.step is Step.CHECK else _done(presenter)


def _checked(presenter: ImportPresenter) -> Said:
    translate = QCoreApplication.translate
    totals = presenter.totals()
    if presenter.stopped:
        return Said(Icon.NOTE, translate("Import", "The check was stopped"), _kept_none())
    if not totals.files:
        title = translate("Import", "No file can be imported as it is")
        return Said(
            Icon.PROBLEM, title, translate("Import", "The problems are listed below."), "problem_text"
        )
    words = totals_words(totals, done=False)
    lines = len(presenter.lines())
    if totals.files < lines:
        title = translate("Import", "{count} of {all} files can be imported")
        said = title.format(count=number_words(totals.files), all=number_words(lines))
        return Said(Icon.WARNING, said, words, "warning_text")
    if presenter.every_problem():
        title = translate("Import", "Refused records are left out")
        return Said(Icon.WARNING, title, words, "warning_text")
    return Said(Icon.DONE, translate("Import", "Everything can be imported"), words, "accent")


def _done(presenter: ImportPresenter) -> Said:
    translate = QCoreApplication.translate
    totals = presenter.totals()
    words = totals_words(totals, done=True)
    if presenter.stopped:
        title = translate("Import", "Stopped: nothing of the file on its way was kept")
        return Said(Icon.NOTE, title, words)
    lines = len(presenter.lines())
    if totals.files < lines:
        title = translate("Import", "{count} of {all} files were stored")
        said = title.format(count=number_words(totals.files), all=number_words(lines))
        return Said(Icon.WARNING, said, words, "warning_text")
    if totals.refused:
        title = translate("Import", "Stored, without {count} refused records")
        return Said(Icon.WARNING, title.format(count=number_words(totals.refused)), words, "warning_text")
    return Said(Icon.SAVED, translate("Import", "Everything is stored"), words, "accent")


def _kept_none() -> str:
    return QCoreApplication.translate("Import", "Nothing was stored.")
