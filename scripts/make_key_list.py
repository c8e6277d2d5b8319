"""Write docs/manual/keys.md from the action table; run it whenever the table changes."""

from __future__ import annotations

from pathlib import Path

from reviewer.ui.actions.keys import printed
from reviewer.ui.actions.table import ACTIONS, Action, Menu, Scope

TARGET = Path(__file__).resolve().parents[1] / "docs" / "manual" / "keys.md"

_HEAD = """\
# Keys

Made from the action table by `scripts/make_key_list.py`.

Everything can be done without a mouse. In the window `?` or F1 shows the keys that work there, and Ctrl+K
does anything by a few letters of its name, or opens a case by its id.

While a case is open, digits and letters choose the codes that the form shows beside them: each code and
each variable has its key printed on it. In a set they toggle and Enter goes on; `0` is "none", or the tenth
code. The arrow keys, Home and End move among the options, Space or Enter chooses. The same keys work on
every layout: digits on AZERTY's unshifted row and on the keypad, Arabic digits, and letters by their place
where the layout writes no Latin letters. In text fields every key writes; Esc leaves the field and keeps
what was typed.
"""

_TAIL = """\
## Other keys

Press `?`, go to a line, press Enter and then the new key; Backspace takes a key away. What was changed is
kept in `keys.toml` in the settings folder (Help, Copy the settings folder's path) and can be written by
hand:

```toml
[keys]
flag = ["f9"]
next_case = ["j", "ctrl+down"]
```

A key is one sign, a name (`enter`, `esc`, `space`, `backspace`, `delete`, `up`, `down`, `left`, `right`,
`home`, `end`, `pageup`, `pagedown`, `insert`, `menu`, `f1` to `f12`), or either behind `ctrl+`, `alt+`,
`shift+`, in this order. A file that is wrong is told at the start, and the usual keys are used.

Where single keys are in the way (speech input, tremor), "Keys alone, or with Alt" in the menu View switches
them off: then each is given with Alt (Alt+1, Alt+R), and is printed so. It is kept as `single_keys` in
`settings.toml`.
"""


def key_list() -> str:
    """The manual's page."""
    sections = [_section(menu) for menu in Menu]
    return "\n".join([_HEAD, *(one for one in sections if one), _TAIL])


def _section(menu: Menu) -> str:
    actions = [action for action in ACTIONS if action.menu is menu]
    if not actions:
        return ""
    lines = [f"## {menu.value or 'Everywhere'}", "", "| what | keys | name in `keys.toml` |", "|---|---|---|"]
    return "\n".join([*lines, *(_line(action) for action in actions), ""])


def _line(action: Action) -> str:
    place = "" if action.scope is Scope.WINDOW else " (review)" if action.menu is Menu.VIEW else ""
    keys = ", ".join(f"`{printed(key)}`" for key in action.keys) or "–"
    return f"| {action.title}{place} | {keys} | `{action.id}` |"


if __name__ == "__main__":
    TARGET.write_text(key_list(), encoding="utf-8")
