"""What a person has chosen, kept in files of the settings folder: settings, keys, projects opened lately.

A file that is wrong never stops the window: the defaults are used, and a notice says what is wrong and where.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from pathlib import Path

from reviewer import settings
from reviewer.domain.errors import Refused
from reviewer.files import make_folder, write_whole
from reviewer.settings import Settings, Value
from reviewer.ui.actions.keys import is_name
from reviewer.ui.actions.table import Action, by_id, clashes, with_keys

KEYS_FILE = "keys.toml"
RECENT_FILE = "recent.json"
MOST_RECENT = 12

_KEYS_HEAD = """\
# Keys of actions, where they are not the usual ones.  docs/manual/keys.md lists every action with its keys.
# An action without a key: []
[keys]
"""


class Preferences:
    """Read once at start; each change is written at once.  `problems` are for the first notice."""

    def __init__(self, folder: Path, table: Iterable[Action]) -> None:
        self.folder = folder
        self.problems: list[Refused] = []
        self._table = tuple(table)
        self.settings = self._settings()
        self.actions = self._actions()

    def change(self, key: str, value: Value) -> None:
        """Change one setting and keep it."""
        self.settings = self.settings.changed({key: value})
        settings.save(self.settings, self.folder)

    def change_keys(self, action: str, keys: tuple[str, ...]) -> None:
        """Give an action other keys and keep them; Refused where they would clash."""
        changed = {one.id: one.keys for one in self.actions if one.keys != by_id(self._table)[one.id].keys}
        changed[action] = keys
        self.actions = _checked(self._table, changed, where=KEYS_FILE)
        lines = [
            f"{json.dumps(name)} = {json.dumps(list(kept), ensure_ascii=False)}"
            for name, kept in sorted(changed.items())
            if kept != by_id(self._table)[name].keys
        ]
        _write(self.folder / KEYS_FILE, _KEYS_HEAD + "".join(f"{line}\n" for line in lines))

    # ---- projects opened lately

    def recent(self) -> list[Path]:
        """Folders of projects that were opened lately, the latest first; those that are gone left out."""
        if not self.settings.flag("projects.remember"):
            return []
        try:
            kept = json.loads((self.folder / RECENT_FILE).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return []
        paths = [Path(one) for one in kept if isinstance(one, str)] if isinstance(kept, list) else []
        return [path for path in paths if path.is_dir()][:MOST_RECENT]

    def remember(self, project: Path) -> None:
        """Put a project first in the list; where remembering is switched off, forget the list."""
        path = self.folder / RECENT_FILE
        if not self.settings.flag("projects.remember"):
            path.unlink(missing_ok=True)
            return
        project = project.absolute()
        kept = [project, *(one for one in self.recent() if one != project)][:MOST_RECENT]
        _write(path, json.dumps([str(one) for one in kept], ensure_ascii=False, indent=1) + "\n")

    # ---- reading

    def _settings(self) -> Settings:
        try:
            return settings.load(self.folder)
        except Refused as refused:
            self.problems.append(refused)
            return Settings()

    def _actions(self) -> tuple[Action, ...]:
        try:
            return read_keys(self.folder / KEYS_FILE, self._table)
        except Refused as refused:
            self.problems.append(refused)
            return self._table


def read_keys(path: Path, table: tuple[Action, ...]) -> tuple[Action, ...]:
    """The table with the keys of that file; Refused, naming the line, where the file is wrong."""
    try:
        text = path.read_bytes().decode("utf-8")
        document = tomllib.loads(text)
    except FileNotFoundError:
        return table
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _refused(f"The key file is not valid TOML: {_said(error)}.", str(path)) from None
    if set(document) - {"keys"} or not isinstance(document.get("keys", {}), dict):
        raise _refused("The key file has one section, [keys].", str(path))
    changed = {
        name: _keys_of(name, value, table=table, where=_place(path, text, name))
        for name, value in document.get("keys", {}).items()
    }
    return _checked(table, changed, where=str(path))


def _keys_of(name: str, value: object, *, table: tuple[Action, ...], where: str) -> tuple[str, ...]:
    if name not in by_id(table):
        raise _refused(f"There is no action '{name}'.", where)
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise _refused(f"The keys of '{name}' are a list of texts.", where)
    for key in value:
        if not is_name(key):
            raise _refused(f"'{key}' is no key.", where)
    return tuple(value)


def _checked(
    table: tuple[Action, ...], changed: dict[str, tuple[str, ...]], *, where: str
) -> tuple[Action, ...]:
    made = with_keys(table, changed)
    for key, first, second in clashes(made):
        raise _refused(f"'{key}' would be both '{first.title}' and '{second.title}'.", where)
    return made


def _refused(what: str, where: str) -> Refused:
    return Refused(what, where=where, mend="Mend the file, or remove it to have the usual keys.")


def _said(error: UnicodeDecodeError | tomllib.TOMLDecodeError) -> str:
    # A UnicodeDecodeError's own words would quote the file's bytes.
    return "it is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else str(error)


def _place(path: Path, text: str, name: str) -> str:
    for number, line in enumerate(text.splitlines(), start=1):
        if line.lstrip().startswith((name, f'"{name}"', f"'{name}'")):
            return f"{path}, line {number}"
    return str(path)


def _write(path: Path, text: str) -> None:
    make_folder(path.parent)
    write_whole(path, text.encode())
