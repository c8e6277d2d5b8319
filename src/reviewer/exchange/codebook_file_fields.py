"""The tables of a codebook file, field by field: what is wrong is noted, and reading goes on.

A field that cannot be used gives a harmless value, so that one reading finds every problem.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

from reviewer.exchange.codebook_file_lines import Lines, Path
from reviewer.exchange.problems import Problem, ProblemList, glimpse

MAX_LABEL = 200
MAX_TEXT = 2000
MAX_ITEMS = 100
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
# Signs that reorder or hide what is displayed; marks of direction and joiners, which texts need, stay.
_UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_MAX_DIGITS = 18

Choice = TypeVar("Choice", bound=StrEnum)


class Findings:
    """The problems found in one file's text, each with its line; those beyond the cap are only counted."""

    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._text = text
        self.problems = ProblemList()

    # Looked for only where something is wrong: good files are read at every start.
    @cached_property
    def _lines(self) -> Lines:
        return Lines(self._text)

    def add(self, path: Path, message: str, *, found: object = None, expected: str | None = None) -> None:
        """Note a problem at the field of that path."""
        if len(self.problems.kept) >= self.problems.cap:
            self.problems.total += 1
            return
        self.problems.add(
            Problem(
                file=self._name,
                message=message,
                line=self._lines.of(path),
                field=field_name(path),
                found=None if found is None else glimpse(_plain(found)),
                expected=expected,
            )
        )


def _plain(found: object) -> str:
    """TOML's own words for what was found."""
    if isinstance(found, dict | list):
        return "a table" if isinstance(found, dict) else "a list"
    if isinstance(found, bool):
        return "true" if found else "false"
    if isinstance(found, int) and found.bit_length() > 256:
        return "a very long number"
    return str(found)


def field_name(path: Path) -> str:
    """`variable[2].code[1].label.en`: tables of one kind count from 1."""
    parts = (f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path)
    return "".join(parts).removeprefix(".")


class Fields:
    """One table of the file; `path` says where it stands."""

    def __init__(self, findings: Findings, path: Path, table: Mapping[str, object]) -> None:
        self._findings = findings
        self._table = table
        self._asked: set[str] = set()
        self.path = path

    def problem(self, name: str, message: str, *, found: object = None, expected: str | None = None) -> None:
        """Note a problem at one field of this table."""
        self._findings.add((*self.path, name), message, found=found, expected=expected)

    def finish(self) -> None:
        """Note every field that nobody asked for: a misspelt name must not pass in silence."""
        known = ", ".join(sorted(self._asked))
        for name in self._table:
            if name not in self._asked:
                self.problem(name, "this field is not known here", found=name, expected=f"one of {known}")

    def has(self, name: str) -> bool:
        """Whether the field is there, of whatever type."""
        self._asked.add(name)
        return name in self._table

    def text(self, name: str, *, limit: int = MAX_LABEL, lines: bool = False) -> str:
        """A text, empty where there is none."""
        value = self._take(name)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.problem(name, "this is not a text", found=value, expected="a text in quotation marks")
            return ""
        return value if self._readable(name, value, limit=limit, lines=lines) else ""

    def identifier(self, name: str, pattern: re.Pattern[str], expected: str) -> str:
        """A required text of that pattern, else empty."""
        value = self.text(name, limit=MAX_TEXT)
        if not self.has(name):
            self.problem(name, "this field is needed", expected=expected)
        elif isinstance(self._table[name], str) and not pattern.fullmatch(value):
            self.problem(name, f"'{name}' cannot be used", found=value, expected=expected)
            return ""
        return value

    def choice(self, name: str, choices: type[Choice], default: Choice | None = None) -> Choice | None:
        """One of the values of an enumeration; a required one where there is no default."""
        expected = "one of " + ", ".join(one.value for one in choices)
        value = self._take(name)
        if value is None and default is None:
            self.problem(name, "this field is needed", expected=expected)
        if value is None:
            return default
        if isinstance(value, str) and value in [one.value for one in choices]:
            return choices(value)
        self.problem(name, f"'{name}' cannot be used", found=value, expected=expected)
        return default

    def flag(self, name: str, *, default: bool) -> bool:
        """A truth value."""
        value = self._take(name)
        if value is None or isinstance(value, bool):
            return default if value is None else value
        self.problem(name, "this is neither true nor false", found=value, expected="true or false")
        return default

    def number(self, name: str) -> str | None:
        """A number as canonical decimal text, or None."""
        value = self._take(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            self.problem(name, "this is not a number", found=value, expected="a number")
            return None
        text = _number_text(Decimal(value))
        if text is None:
            self.problem(name, "this is no number of usable size", found=value, expected="at most 18 digits")
        return text

    def texts(self, name: str, languages: Sequence[str], *, limit: int, required: bool) -> dict[str, str]:
        """Texts by language, in the order of `languages`; a required one is needed in each of them."""
        table = self._take(name)
        if table is None and not required:
            return {}
        if table is not None and not isinstance(table, dict):
            self.problem(name, "this is not a table of languages", found=table, expected=f'{name}.en = "..."')
            return {}
        inner = Fields(self._findings, (*self.path, name), table or {})
        lines = limit > MAX_LABEL
        found = {language: inner.text(language, limit=limit, lines=lines) for language in languages}
        for language in languages:
            inner.require(language, required=required)
        if languages:
            inner.finish()
        return {language: text for language, text in found.items() if text}

    def require(self, name: str, *, required: bool = True) -> None:
        """Note a field that is missing where it is required, or there and empty."""
        value = self._table.get(name)
        empty = isinstance(value, str) and not value.strip()
        if empty or (required and value is None):
            self.problem(name, "this text is missing", expected="a text")

    def strings(self, name: str, *, limit: int = MAX_TEXT) -> tuple[str, ...]:
        """A list of texts, in order."""
        value = self._take(name)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            self.problem(name, "this is not a list of texts", expected='["...", "..."]')
            return ()
        if len(value) > MAX_ITEMS:
            self.problem(name, "this list is too long", found=len(value), expected=f"at most {MAX_ITEMS}")
        return tuple(one for one in value[:MAX_ITEMS] if self._readable(name, one, limit=limit, lines=True))

    def table(self, name: str) -> Fields:
        """A table inside this one, empty where there is none."""
        value = self._take(name)
        if not isinstance(value, dict):
            self.problem(name, f"the table [{name}] is needed", expected=f"[{name}]")
        return Fields(self._findings, (*self.path, name), value if isinstance(value, dict) else {})

    def tables(self, name: str, *, limit: int) -> list[Fields]:
        """The tables `[[name]]` inside this one, in order, at most `limit`."""
        value = self._take(name)
        heading = field_name(tuple(part for part in (*self.path, name) if isinstance(part, str)))
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.problem(name, "this is not a list of tables", expected=f"[[{heading}]]")
            return []
        if len(value) > limit:
            self.problem(name, "there are too many of these", found=len(value), expected=f"at most {limit}")
        return [Fields(self._findings, (*self.path, name, at), one) for at, one in enumerate(value[:limit])]

    def _take(self, name: str) -> object:
        self._asked.add(name)
        return self._table.get(name)

    def _readable(self, name: str, value: str, *, limit: int, lines: bool) -> bool:
        if len(value) > limit:
            self.problem(name, "this text is too long", found=len(value), expected=f"at most {limit} signs")
            return False
        if _UNSEEN.search(value) or (not lines and "\n" in value):
            self.problem(name, "this text holds a sign that is not seen", found=value)
            return False
        return True


def _number_text(number: Decimal) -> str | None:
    """Canonical decimal text, or None where the number is not finite, too large or too fine."""
    if not number.is_finite() or len(number.as_tuple().digits) > _MAX_DIGITS:
        return None
    return format(number.normalize(), "f") if abs(number.adjusted()) < _MAX_DIGITS else None
