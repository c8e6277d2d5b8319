"""Actions of the merge page."""

from __future__ import annotations

from reviewer.ui.actions.kinds import Action, Menu, Scope


def _on_merge(
    action: str, title: str, *keys: str, when: str = "", hint: str = "", fields: bool = True
) -> Action:
    return Action(f"merge_{action}", title, keys, Scope.MERGE, Menu.MERGE, when, hint, in_fields=fields)


MERGE = (
    _on_merge("now", "Merge the packages", "ctrl+enter", when="can_merge", hint="merge"),
    _on_merge("choose", "Choose packages", "ctrl+o", hint="choose"),
    _on_merge("look", "Go to the packages", "f7", hint="packages"),
    _on_merge("remove", "Take the package off the list", "delete", when="has_packages", fields=False),
    _on_merge("stop", "Stop behind this package", "ctrl+.", when="working", hint="stop"),
)
