"""Why a path that was named is not taken, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.ui.pieces.paths import Fault
from reviewer.ui.untrusted import isolated


def path_words(fault: Fault, path: str) -> str:
    """What is wrong with it, and the path as it may be drawn."""
    translate = QCoreApplication.translate
    words = {
        Fault.MISSING: translate("Import", "There is no such file: {path}"),
        Fault.FOLDER: translate("Import", "This is a folder; name the files in it: {path}"),
        Fault.NO_FILE: translate("Import", "This is not a regular file: {path}"),
        Fault.TWICE: translate("Import", "This file is on the list already: {path}"),
        Fault.PROJECT: translate("Import", "This file belongs to the project itself: {path}"),
    }[fault]
    return words.format(path=isolated(path))
