"""The window's language: the program's own translations and those of Qt's widgets."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from reviewer.resources import resource_dir

LANGUAGES = ("en", "fr", "es", "ar")
"""English is written in the program itself; the others have a file each."""

_SYSTEM = "system"
_RIGHT_TO_LEFT = ("ar",)
# Arabic is written with Latin digits here, as on the keys and in the records.
_REGIONS = {"ar": "ar_AE"}


def language_for(chosen: str, system: QLocale) -> str:
    """The language to show: the one chosen, else the system's, else English."""
    wanted = chosen if chosen != _SYSTEM else QLocale.languageToCode(system.language())
    return wanted if wanted in LANGUAGES else LANGUAGES[0]


def install(application: QApplication, language: str) -> list[QTranslator]:
    """Translate from now on, with the language's numbers and direction; gives what `remove` takes back."""
    QLocale.setDefault(QLocale(_REGIONS.get(language, language)))
    if language in _RIGHT_TO_LEFT:
        from PySide6.QtCore import Qt

        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    files = (
        f"{qt_folder}/qtbase_{language}.qm",
        str(resource_dir() / "translations" / f"reviewer_{language}.qm"),
    )
    installed = []
    for file in files if language != LANGUAGES[0] else ():
        translator = QTranslator(application)
        if translator.load(file):
            application.installTranslator(translator)
            installed.append(translator)
    return installed


def remove(application: QApplication, translators: list[QTranslator]) -> None:
    """Back to English, left to right."""
    from PySide6.QtCore import Qt

    for translator in translators:
        application.removeTranslator(translator)
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.system())
