"""Actions of the trail page."""

from __future__ import annotations

from reviewer.ui.actions.kinds import Action, Menu, Scope


def _on_trail(action: str, title: str, *keys: str, when: str = "", hint: str = "") -> Action:
    fields = all(len(key) > 1 for key in keys)
    return Action(f"trail_{action}", title, keys, Scope.TRAIL, Menu.TRAIL, when, hint, in_fields=fields)


TRAIL = (
    _on_trail("verify", "Verify the trail", "ctrl+enter", when="can_work", hint="verify"),
    _on_trail("again", "Read the trail again", "f5"),
    _on_trail("narrow", "Go to what narrows the list", "/"),
    _on_trail("list", "Go to the entries", "f6"),
    _on_trail("detail", "Go to the entry's details", "f7"),
    _on_trail("copy", "Copy the entry", "c", when="has_entry"),
    _on_trail("csv", "Save the entries as CSV", "ctrl+s", when="can_work"),
    _on_trail("jsonl", "Save the entries as JSON lines", "ctrl+shift+s", when="can_work"),
    _on_trail("stop", "Stop what runs", "ctrl+.", when="working", hint="stop"),
)
