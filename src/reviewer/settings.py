"""The one table of settings, and the file in which a person's own choices are kept."""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import platformdirs

from reviewer.domain.errors import Refused
from reviewer.files import make_folder, write_whole

FILE_NAME = "settings.toml"
FOLDER_VARIABLE = "REVIEWER_CONFIG_DIR"

Value = bool | int | str


class Kind(StrEnum):
    YES_NO = "true or false"
    NUMBER = "a whole number"
    TEXT = "a text on one line"
    CHOICE = "one of the choices"


@dataclass(frozen=True, slots=True)
class Setting:
    """`low` and `high` bound numbers, both included; `choices` bound choices."""

    key: str
    kind: Kind
    default: Value
    help: str
    choices: tuple[str, ...] = ()
    low: int = 0
    high: int = 2**31 - 1

    def problem_with(self, value: object) -> str:
        """What is wrong with the value; empty where it is right."""
        if not self._has_kind(value):
            return f"must be {self.kind.value}"
        if self.kind is Kind.CHOICE and value not in self.choices:
            return f"must be one of {', '.join(self.choices)}"
        if isinstance(value, int) and self.kind is Kind.NUMBER and not self.low <= value <= self.high:
            return f"must lie from {self.low} to {self.high}"
        if isinstance(value, str) and not value.isprintable():
            return "must not hold control characters"
        return ""

    def _has_kind(self, value: object) -> bool:
        if self.kind is Kind.YES_NO:
            return isinstance(value, bool)
        if self.kind is Kind.NUMBER:
            return isinstance(value, int) and not isinstance(value, bool)
        return isinstance(value, str)


def _yes_no(key: str, default: bool, text: str) -> Setting:
    return Setting(key, Kind.YES_NO, default, text)


def _number(key: str, default: int, low: int, high: int, text: str) -> Setting:
    return Setting(key, Kind.NUMBER, default, text, low=low, high=high)


def _choice(key: str, choices: tuple[str, ...], text: str) -> Setting:
    return Setting(key, Kind.CHOICE, choices[0], text, choices=choices)


TABLE: tuple[Setting, ...] = (
    _choice("appearance.theme", ("system", "light", "dark", "contrast"), "Colours of the window."),
    _choice("appearance.language", ("system", "en", "fr", "es", "ar"), "Language of the window."),
    _number("appearance.text_percent", 100, 75, 200, "Size of text, in percent of the system's."),
    _yes_no("keys.single_keys", True, "Whether one key alone, with no Ctrl or Alt, may answer or command."),
    _yes_no("projects.remember", True, "Whether the chooser lists the projects that were opened lately."),
    _yes_no("review.show_definitions", True, "Whether the definition of the focused option is shown."),
    _yes_no("review.terminology_hints", True, "Whether notes are checked for terms to avoid, while typing."),
    _number("review.reminder_minutes", 0, 0, 600, "Remind of a pause after so many minutes; 0 never does."),
    Setting(
        "review.certified_tool", Kind.TEXT, "", "Program that opens a case by its id; empty copies the id."
    ),
    _number("lock.idle_minutes", 10, 0, 600, "Lock the window after so many idle minutes; 0 never does."),
    _yes_no("lock.with_system", True, "Whether the window is locked when the system locks or goes to sleep."),
    _number("store.busy_seconds", 10, 1, 120, "How long a change waits while another process writes."),
    _number("store.cache_mib", 64, 2, 1024, "Memory for database pages, in MiB."),
    _number(
        "backup.every_minutes", 60, 5, 1440, "Minutes between automatic backups, while something changes."
    ),
    _number("backup.hourly", 24, 1, 1000, "How many hours keep their newest automatic backup."),
    _number("backup.daily", 7, 0, 1000, "How many days keep their newest automatic backup."),
    _number("backup.weekly", 8, 0, 1000, "How many weeks keep their newest automatic backup."),
    _number("import.string_bytes", 1_048_576, 1024, 1_073_741_824, "Longest text in a file, in bytes."),
    _number("import.nesting", 64, 4, 1000, "Deepest nesting of a JSON file."),
    _number("import.columns", 1000, 1, 16_384, "Most columns of a table."),
    _number("import.compression_ratio", 200, 1, 10_000, "Most bytes that one packed byte may become."),
    _number("import.archive_members", 10_000, 1, 1_000_000, "Most files in one archive."),
    _number("import.problems_shown", 100, 1, 100_000, "Problems listed in full; those beyond are counted."),
    _number("log.file_bytes", 1_000_000, 10_000, 1_000_000_000, "Size at which a new log file is begun."),
    _number("log.files_kept", 5, 1, 100, "How many full log files are kept."),
)
_BY_KEY: Mapping[str, Setting] = {setting.key: setting for setting in TABLE}


class Settings:
    """What is in force: the defaults and a person's own choices. A key not in the table is our bug."""

    def __init__(self, chosen: Mapping[str, Value] | None = None) -> None:
        self._chosen = dict(chosen or {})

    def flag(self, key: str) -> bool:
        return bool(self._value(key, bool))

    def number(self, key: str) -> int:
        return int(self._value(key, int))

    def text(self, key: str) -> str:
        return str(self._value(key, str))

    def chosen(self) -> dict[str, Value]:
        """Only what somebody has set."""
        return dict(self._chosen)

    def changed(self, changes: Mapping[str, Value]) -> Settings:
        """With these changes; Refused where one is unknown or not allowed."""
        for key, value in changes.items():
            _refuse_wrong(key, value, where=key)
        return Settings(self._chosen | dict(changes))

    def _value(self, key: str, kind: type) -> Value:
        value = self._chosen.get(key, _BY_KEY[key].default)
        if type(value) is not kind:
            raise TypeError(f"{key} is not read as {kind.__name__}")
        return value


def settings_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Where a person's own settings lie; REVIEWER_CONFIG_DIR names another place."""
    named = environment.get(FOLDER_VARIABLE)
    return Path(named) if named else platformdirs.user_config_path("reviewer", appauthor=False)


def load(folder: Path) -> Settings:
    """Defaults where there is no file. Refused, with the line, where something is unknown or wrong."""
    path = folder / FILE_NAME
    try:
        text = path.read_bytes().decode("utf-8")
        document = tomllib.loads(text)
    except FileNotFoundError:
        return Settings()
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise _refused("Settings must be UTF-8 text.", f"{path}, line {line}") from None
    except tomllib.TOMLDecodeError as error:
        raise _refused(f"Settings are not valid TOML: {error}.", str(path)) from None
    return Settings(_checked(document, path, text))


def save(settings: Settings, folder: Path) -> None:
    """Write a whole new file, then put it in the old one's place; a failure leaves the old one as it was."""
    make_folder(folder)
    write_whole(folder / FILE_NAME, as_toml(settings).encode())


def as_toml(settings: Settings) -> str:
    """Every setting with its help; those that nobody has set stand as comments with their default."""
    chosen = settings.chosen()
    lines = ["# Written by the program: values are kept, comments are not."]
    section = ""
    for setting in TABLE:
        table, _, name = setting.key.partition(".")
        if table != section:
            lines += ["", f"[{table}]"]
            section = table
        mark = "" if setting.key in chosen else "# "
        value = json.dumps(chosen.get(setting.key, setting.default), ensure_ascii=False)
        lines += [f"# {setting.help}", f"{mark}{name} = {value}"]
    return "\n".join(lines) + "\n"


def _checked(document: Mapping[str, object], path: Path, text: str) -> dict[str, Value]:
    chosen: dict[str, Value] = {}
    for table, content in document.items():
        if not isinstance(content, dict):
            raise _refused(f"{table!r} stands in no section.", _place(path, text, "", table))
        for name, value in content.items():
            _refuse_wrong(f"{table}.{name}", value, where=_place(path, text, table, name))
            chosen[f"{table}.{name}"] = value
    return chosen


def _refuse_wrong(key: str, value: object, *, where: str) -> None:
    setting = _BY_KEY.get(key)
    if setting is None:
        # Only for a wrong name: no start waits for it.
        import difflib

        near = difflib.get_close_matches(key, _BY_KEY, n=1)
        advice = f"Did you mean {near[0]!r}?" if near else "Remove it."
        raise Refused(f"There is no setting {key!r}.", where=where, mend=advice)
    problem = setting.problem_with(value)
    if problem:
        advice = f"The default is {json.dumps(setting.default)}."
        raise Refused(f"The setting {key!r} {problem}.", where=where, mend=advice)


def _refused(what: str, where: str) -> Refused:
    return Refused(what, where=where, mend="Mend the file, or remove it to have the defaults.")


def _place(path: Path, text: str, table: str, name: str) -> str:
    """File and line. tomllib keeps no lines: of a key that is written in an unusual way, the file alone."""
    section = ""
    for number, line in enumerate(text.splitlines(), start=1):
        header = re.match(r"\s*\[\s*([\w-]+)\s*\]", line)
        section = header.group(1) if header else section
        if section == table and re.match(rf"""\s*["']?{re.escape(name)}["']?\s*=""", line):
            return f"{path}, line {number}"
    return str(path)
