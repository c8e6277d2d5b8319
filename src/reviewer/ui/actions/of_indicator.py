"""Actions of the indicator page."""

from __future__ import annotations

from reviewer.ui.actions.kinds import Action, Menu, Scope


def _on_indicator(
    action: str, title: str, *keys: str, when: str = "", hint: str = "", fields: bool = True
) -> Action:
    return Action(
        f"indicator_{action}", title, keys, Scope.INDICATOR, Menu.INDICATOR, when, hint, in_fields=fields
    )


INDICATOR = (
    _on_indicator("count", "Count the packages", "ctrl+enter", when="can_count", hint="count"),
    _on_indicator("choose", "Choose packages to count", "ctrl+o", when="idle", hint="choose"),
    _on_indicator("packages", "Go to the packages to count", "f5", hint="packages"),
    _on_indicator("shares", "Show the shares", "f6", when="counted", hint="shares"),
    _on_indicator("plots", "Show the plots", "f7", when="counted", hint="plots"),
    _on_indicator("told", "Show what is hidden, set apart and counted", "f8", when="counted", hint="hidden"),
    _on_indicator("write", "Write tables, report and plots", "ctrl+s", when="can_write", hint="write"),
    _on_indicator("remove", "Take the package off the count", "delete", when="has_packages", fields=False),
    _on_indicator("stop", "Stop counting or writing", "ctrl+.", when="working", hint="stop"),
)
