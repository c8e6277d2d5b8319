"""Actions of the adjudication page: the question that is open, the case, and the queue."""

from __future__ import annotations

from reviewer.ui.actions.kinds import Action, Menu, Scope

MOST_SIDES = 9
_LETTERS = "ABCDEFGHI"
_BY_LETTER = 3
"""Sides further on are taken by their digit alone: `d` defers."""


def _on_settle(
    action: str,
    title: str,
    *keys: str,
    when: str = "",
    hint: str = "",
    in_fields: bool = False,
    menu: Menu = Menu.SETTLE,
) -> Action:
    return Action(f"settle_{action}", title, keys, Scope.SETTLE, menu, when, hint, in_fields)


def _side(at: int) -> Action:
    letter = _LETTERS[at]
    keys = (letter.lower(), str(at + 1)) if at < _BY_LETTER else (str(at + 1),)
    menu = Menu.SETTLE if at < _BY_LETTER else Menu.NONE
    return _on_settle(f"side_{at + 1}", f"Take answer {letter}", *keys, when=f"has_side_{at + 1}", menu=menu)


SETTLE = (
    *(_side(at) for at in range(MOST_SIDES)),
    _on_settle("other", "Give another answer", "o", when="can_decide", hint="another answer"),
    _on_settle("defer", "Defer the question", "d", when="can_decide", hint="defer"),
    _on_settle("withdraw", "Take the decision back", "backspace", when="has_decision"),
    _on_settle("reason", "Choose the reason", "r", when="can_decide", hint="reason"),
    _on_settle("note", "Write a note on the decision", "n", when="can_note", hint="note"),
    _on_settle("note_done", "Finish the note", "ctrl+enter", when="in_note", in_fields=True),
    _on_settle("enter", "Confirm, or next case", "enter", when="at_rest", hint="next case"),
    _on_settle("next", "Next case to settle", "j", "ctrl+down", when="at_rest"),
    _on_settle("previous", "Previous case to settle", "k", "ctrl+up", when="at_rest"),
    _on_settle("variable", "Queue of the next variable", "v", when="at_rest", hint="variable"),
    _on_settle("deferred", "Deferred cases, or those to settle", "s", when="at_rest"),
    _on_settle("find", "Find a case to settle", "ctrl+f", "ctrl+l", in_fields=True),
    _on_settle("blind", "Answer blind first, or not", "shift+b", when="at_rest", hint="blind first"),
    _on_settle("undo", "Undo the last decision", "ctrl+z", hint="undo"),
    _on_settle("redo", "Redo the decision", "ctrl+y", "ctrl+shift+z", hint="redo"),
    _on_settle("unfold", "Show or hide the record’s names and texts", "x", when="has_case", hint="names"),
    _on_settle(
        "handover", "Open the record in the certified tool", "t", when="has_case", hint="certified tool"
    ),
    _on_settle("rounds", "Release feedback of a round", "g", when="at_rest"),
    _on_settle("again", "Work the queue out again", "f5"),
    _on_settle("stop", "Stop working the queue out", "ctrl+.", when="refreshing", hint="stop"),
    _on_settle("questions", "Go to the questions", "f6", in_fields=True),
    _on_settle("media", "Go to the media metadata", "f7", in_fields=True),
    _on_settle("queue", "Go to the cases to settle", "f8", in_fields=True),
)
