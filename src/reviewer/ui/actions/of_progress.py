"""Actions of the progress page."""

from __future__ import annotations

from reviewer.ui.actions.kinds import Action, Menu, Scope


def _on_progress(action: str, title: str, *keys: str, when: str = "", hint: str = "") -> Action:
    return Action(f"progress_{action}", title, keys, Scope.PROGRESS, Menu.PROGRESS, when, hint)


PROGRESS = (
    _on_progress("again", "Count again", "f5", hint="count again"),
    _on_progress("divide", "Divide the cases otherwise", "g", hint="divide by"),
    _on_progress("stop", "Stop counting", "ctrl+.", when="counting", hint="stop"),
    _on_progress("strata", "Go to the counts by stratum", "f6"),
    _on_progress("rounds", "Go to the counts by round", "f7"),
    _on_progress("variables", "Go to the counts by variable", "f8"),
)
