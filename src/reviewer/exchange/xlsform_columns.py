"""The columns of an XLSForm: their names, with languages, and the rows as readers ask for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reviewer.exchange.codebook_file_fields import LANGUAGE

OWN = "reviewer_"
"""Begins the columns that only this program reads; others pass over them."""

LANGUAGE_NAMES: Mapping[str, str] = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "sw": "Swahili",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
    "zh": "Chinese",
}

TRANSLATED = ("label", "hint")
_BY_NAME = {name.lower(): tag for tag, name in LANGUAGE_NAMES.items()}
_TAGGED = re.compile(r".*\(\s*([A-Za-z0-9-]+)\s*\)")
_HEADER = re.compile(r"\s*([^:]+?)\s*(?:::?\s*(.+?)\s*)?")


def heading(column: str, language: str) -> str:
    """`label::French (fr)`."""
    return f"{column}::{language_words(language)}"


def language_words(language: str) -> str:
    """`French (fr)`; the tag twice where its name is not known here."""
    return f"{LANGUAGE_NAMES.get(language.partition('-')[0], language)} ({language})"


def language_tag(words: str) -> str | None:
    """The tag that `French (fr)`, `French` or `fr` names, else None."""
    match = _TAGGED.fullmatch(words)
    tag = match[1] if match else _BY_NAME.get(words.strip().lower(), words.strip())
    first, *rest = tag.split("-")
    tag = "-".join((first.lower(), *rest))
    return tag if LANGUAGE.fullmatch(tag) else None


@dataclass(frozen=True, slots=True)
class FormRow:
    """One row of a sheet: cells by column, and texts by column and language."""

    place: str
    cells: Mapping[str, str]
    texts: Mapping[str, Mapping[str, str]]

    def cell(self, column: str) -> str:
        """The cell without spaces around it, empty where there is none."""
        return self.cells.get(column, "").strip()

    def own(self, column: str) -> str:
        """A cell of this program's own columns, as it is."""
        return self.cells.get(OWN + column, "")

    def in_languages(self, column: str) -> dict[str, str]:
        """The translated texts that are not empty."""
        return {language: text for language, text in self.texts.get(column, {}).items() if text.strip()}


@dataclass(frozen=True, slots=True)
class FormSheet:
    """A sheet: its rows with content, the languages of its headings in their order, and what is not read."""

    rows: tuple[FormRow, ...]
    languages: tuple[str, ...]
    unread: tuple[str, ...]
    faults: tuple[str, ...]


def sheet_of(
    name: str, rows: Sequence[Sequence[str]], known: frozenset[str], *, default_language: str
) -> FormSheet:
    """Read the rows below the first one, which names the columns; `known` are those without languages."""
    header = rows[0] if rows else []
    columns: list[tuple[str, str]] = []
    unread: list[str] = []
    faults: list[str] = []
    for title in header:
        column, language, fault = _column(title, default_language)
        if fault:
            faults.append(fault)
        elif title and column not in known and column not in TRANSLATED and not column.startswith(OWN):
            unread.append(title.strip())
        columns.append((column, language))
    twice = {one for one in columns if one[0] and columns.count(one) > 1}
    faults += [f"column '{column}' is there twice" for column, _ in sorted(twice)]
    languages = dict.fromkeys(language for column, language in columns if column == "label" and language)
    read = (_row(f"{name}, row {at}", columns, row) for at, row in enumerate(rows[1:], start=2))
    return FormSheet(
        tuple(row for row in read if any(row.cells.values()) or row.texts),
        tuple(languages),
        tuple(unread),
        tuple(faults),
    )


def _column(title: str, default_language: str) -> tuple[str, str, str]:
    """(column, language, fault) of a heading."""
    match = _HEADER.fullmatch(title)
    if match is None:
        return "", "", ""
    column = re.sub(r"\s+", "_", match[1].lower()) if not match[1].startswith(OWN) else match[1]
    if column not in TRANSLATED:
        return column if match[2] is None else title.strip(), "", ""
    if match[2] is None:
        return column, default_language, ""
    language = language_tag(match[2])
    fault = "" if language else f"the language '{match[2]}' has no tag; write 'Name (xx)'"
    return column, language or "", fault


def _row(place: str, columns: Sequence[tuple[str, str]], row: Sequence[str]) -> FormRow:
    cells: dict[str, str] = {}
    texts: dict[str, dict[str, str]] = {}
    for (column, language), text in _filled(columns, row):
        if language:
            texts.setdefault(column, {})[language] = text
        else:
            cells[column] = text
    return FormRow(place, cells, texts)


def _filled(columns: Sequence[tuple[str, str]], row: Sequence[str]) -> Iterator[tuple[tuple[str, str], str]]:
    return ((column, text) for column, text in zip(columns, row, strict=False) if column[0] and text)
