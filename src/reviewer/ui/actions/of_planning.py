"""Actions of the planning page."""

from __future__ import annotations

from reviewer.ui.actions.kinds import Action, Menu, Scope


def _on_plan(action: str, title: str, *keys: str, when: str = "", hint: str = "") -> Action:
    return Action(f"plan_{action}", title, keys, Scope.PLAN, Menu.PLAN, when, hint, in_fields=True)


PLAN = (
    _on_plan("draw", "Draw cases", "f6", hint="draw"),
    _on_plan("assign", "Assign cases", "f7", hint="assign"),
    _on_plan("replace", "Replace somebody, bring work back", "f8", hint="replace, bring back"),
    _on_plan("do", "Draw, assign or replace now", "ctrl+enter", when="can_do"),
    _on_plan("seed", "Offer another seed", "ctrl+r"),
    _on_plan("records", "Go to the draws that were made", "f9"),
    _on_plan("again", "Draw again from the record and compare", "f5", when="has_draw", hint="draw again"),
    _on_plan("copy", "Copy the record of the draw", "ctrl+shift+c", when="has_draw", hint="copy the record"),
    _on_plan("stop", "Stop planning", "ctrl+.", when="working", hint="stop"),
)
