"""Labels that go back into VICS files in words of the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.services.vics_outcome import BackOutcome
from reviewer.ui.export.vics_presenter import VicsFault, VicsPresenter
from reviewer.ui.export.words import size_words
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.untrusted import isolated, shown


def fault_words(fault: VicsFault) -> str:
    """Why nothing can be written yet."""
    translate = QCoreApplication.translate
    return {
        VicsFault.NO_SOURCE: translate("Vics", "Name the imported file."),
        VicsFault.NO_CROSSWALK: translate(
            "Vics", "The crosswalk cannot be taken: name another one, or none."
        ),
        VicsFault.NO_FOLDER: translate("Export", "Name a folder to write to."),
        VicsFault.NOT_A_FOLDER: translate("Export", "This is a file: name a folder to write to."),
        VicsFault.IN_PROJECT: translate("Export", "This is the project's own folder: name another one."),
        VicsFault.SOURCES_PLACE: translate(
            "Vics", "A copy would take its source's place: name another folder."
        ),
    }[fault]


def same_name_words() -> str:
    """Why a second file of one name is not taken."""
    return QCoreApplication.translate("Vics", "A file of this name is on the list already.")


def rule_words(presenter: VicsPresenter) -> str:
    """Which labels are written, and what stays."""
    translate = QCoreApplication.translate
    if presenter.scope == "final":
        which = translate("Vics", "Tags hold the final answers of cases that nobody is coding again.")
    else:
        which = translate("Vics", "Tags hold the labels that every coding in force of a case has.")
    if presenter.crosswalk_file is None:
        category = translate("Vics", "Category stays as it is.")
    else:
        category = translate("Vics", "Category changes where the crosswalk says so.")
    stays = translate("Vics", "Typed answers and notes are never written; the source stays as it is.")
    return f"{which} {category} {stays}"


def done_words(presenter: VicsPresenter) -> str:
    """How the media were found, and where the copies are."""
    found = presenter.outcomes or []
    words = QCoreApplication.translate(
        "Vics", "Media: {number} matched by MediaID, {md5} by MD5, {rest} not matched. Copies are in {folder}"
    )
    return words.format(
        number=number_words(sum(one.by_media_id for one in found)),
        md5=number_words(sum(one.by_md5 for one in found)),
        rest=number_words(sum(one.not_matched for one in found)),
        folder=isolated(str(presenter.place)),
    )


def row_words(one: BackOutcome) -> tuple[str, ...]:
    """One copy: its name, how its media were found, what was written."""
    counts = (one.media, one.by_media_id, one.by_md5, one.not_matched, one.tagged, one.categories_changed)
    return (shown(one.file), *map(number_words, counts))


def far_words(done: int, total: int) -> str:
    """How many bytes of how many."""
    words = QCoreApplication.translate("Pace", "{done} of {total}")
    return words.format(done=size_words(done), total=size_words(total))


def listed(sha256: str, name: str) -> str:
    """A line as `sha256sum` writes and checks it: a name with a break in it makes no line of its own."""
    safe = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    mark = "" if safe == name else "\\"
    return f"{mark}{sha256}  {safe}\n"
