"""Actions of the feedback page."""

from __future__ import annotations

from reviewer.ui.actions.kinds import Action, Menu, Scope


def _on_feedback(action: str, title: str, *keys: str, when: str = "", hint: str = "") -> Action:
    return Action(f"feedback_{action}", title, keys, Scope.FEEDBACK, Menu.FEEDBACK, when, hint)


FEEDBACK = (
    _on_feedback("next", "Next case with a difference", "j", hint="next case"),
    _on_feedback("previous", "Previous case with a difference", "k", hint="previous"),
    _on_feedback("variable", "Next variable with differences", "v", hint="variable"),
    _on_feedback("variable_back", "Previous variable with differences", "shift+v"),
    _on_feedback("open", "Open this case in the queue", "o", when="has_feedback", hint="open the case"),
    _on_feedback("again", "Read the feedback again", "f5"),
    _on_feedback("variables", "Go to your answers by variable", "f6"),
    _on_feedback("differences", "Go to the differences", "f7"),
    _on_feedback("cases", "Go to the cases that differ", "f8"),
)
