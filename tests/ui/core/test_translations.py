"""French, Spanish and Arabic: every word translated, current, and in force in the window."""

from __future__ import annotations

import re
import runpy
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from reviewer.domain.errors import NotUnlocked
from reviewer.resources import resource_dir
from reviewer.ui.actions.table import ACTIONS
from reviewer.ui.error_words import error_words
from reviewer.ui.translations import LANGUAGES, install, language_for, remove

ROOT = Path(__file__).resolve().parents[3]
FOLDER = resource_dir() / "translations"
TRANSLATED = LANGUAGES[1:]


@pytest.fixture(scope="module")
def script() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "scripts" / "make_translations.py"))


def messages(file: Path) -> Iterator[tuple[str, str, ET.Element]]:
    """(context, source, translation) of each message of a .ts file."""
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield context.findtext("name", ""), message.findtext("source", ""), translation


def holes(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_word_is_translated_with_its_holes_and_signs(language: str) -> None:
    for context, source, translation in messages(FOLDER / f"reviewer_{language}.ts"):
        said = translation.text or ""
        place = f"{context}: {source}"
        assert translation.get("type") is None, place
        assert said.strip(), place
        assert holes(said) == holes(source), place
        assert re.findall(r"[✓✕⚠↩⚑]", said) == re.findall(r"[✓✕⚠↩⚑]", source), place


def test_no_word_of_the_program_is_missing(script: dict[str, Any], tmp_path: Path) -> None:
    script["update"](tmp_path)
    for language in TRANSLATED:
        name = f"reviewer_{language}.ts"
        wanted = {(context, source) for context, source, _ in messages(tmp_path / name)}
        kept = {(context, source) for context, source, _ in messages(FOLDER / name)}
        assert wanted - kept == set(), "run scripts/make_translations.py and translate what is new"
        assert kept - wanted == set(), "run scripts/make_translations.py"


def test_the_compiled_files_are_current(script: dict[str, Any], tmp_path: Path) -> None:
    script["compile_all"](FOLDER, tmp_path)
    for language in TRANSLATED:
        name = f"reviewer_{language}.qm"
        assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes(), name


@pytest.fixture(params=TRANSLATED)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translators = install(qapp, request.param)
    yield request.param
    remove(qapp, translators)


def test_actions_errors_and_qts_own_words_are_said_in_the_language(language: str) -> None:
    for action in ACTIONS:
        assert QCoreApplication.translate("actions", action.title) != action.title
    refused = NotUnlocked("The account or the passphrase is not right.", mend="Check both and try again.")
    assert "passphrase" not in error_words(refused)
    assert QCoreApplication.translate("QShortcut", "Delete") != "Delete"


def test_arabic_runs_from_right_to_left_with_latin_digits(language: str, qapp: QApplication) -> None:
    mirrored = qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert mirrored == (language == "ar")
    assert QLocale().zeroDigit() == "0"


def test_english_comes_back_when_the_window_goes(qapp: QApplication) -> None:
    remove(qapp, install(qapp, "ar"))
    assert QCoreApplication.translate("actions", "Undo") == "Undo"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("chosen", "system", "expected"),
    [("system", "fr_CA", "fr"), ("system", "de_DE", "en"), ("es", "fr_FR", "es"), ("system", "ar_MA", "ar")],
)
def test_the_language_is_the_chosen_one_else_the_systems_else_english(
    chosen: str, system: str, expected: str
) -> None:
    assert language_for(chosen, QLocale(system)) == expected
