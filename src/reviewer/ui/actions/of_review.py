"""Actions of the review page: the record that is open, and the queue."""

from __future__ import annotations

from reviewer.ui.actions.kinds import Action, Menu, Scope


def _on_review(
    action: str,
    title: str,
    keys: tuple[str, ...],
    *,
    menu: Menu = Menu.RECORD,
    when: str = "",
    hint: str = "",
    in_fields: bool = False,
    repeats: bool = False,
) -> Action:
    return Action(action, title, keys, Scope.REVIEW, menu, when, hint, in_fields, repeats=repeats)


RECORD = (
    _on_review("submit", "Save and go to the next case", ("enter",), when="can_submit", hint="save + next"),
    _on_review("undetermined", "Answer: undetermined", ("u",), when="can_undetermine"),
    _on_review("clear_answer", "Clear the answer", ("backspace",), when="can_clear"),
    _on_review("repeat_last", "Repeat the last record's answers", ("r",), when="can_repeat", hint="repeat"),
    _on_review("note", "Write a note", ("n",), when="can_code", hint="note"),
    _on_review("certainty_low", "Certainty: low", ("q",), when="can_code", hint="low"),
    _on_review("certainty_moderate", "Certainty: moderate", ("w",), when="can_code", hint="moderate"),
    _on_review("certainty_high", "Certainty: high", ("e",), when="can_code", hint="high"),
    _on_review("flag", "Flag the case", ("f",), when="can_code", hint="flag"),
    _on_review("hand_back", "Hand the case back", ("h",), when="can_hand_back", hint="hand back"),
    _on_review(
        "handover", "Open in the certified tool", ("o",), when="has_case", hint="open in certified tool"
    ),
    _on_review("unfold", "Show or hide names and texts", ("x",), when="has_case", hint="names and texts"),
    _on_review(
        "retry_saving",
        "Try saving again",
        ("ctrl+s",),
        when="saving_stopped",
        hint="try again",
        in_fields=True,
    ),
    _on_review("undo", "Undo", ("ctrl+z",), when="can_undo", hint="undo", repeats=True),
    _on_review("redo", "Redo", ("ctrl+shift+z", "ctrl+y"), when="can_redo", hint="redo", repeats=True),
)

QUEUE = (
    _on_review(
        "filter", "Filter the queue", ("ctrl+f", "ctrl+l"), menu=Menu.QUEUE, hint="filter", in_fields=True
    ),
    _on_review(
        "save_filter",
        "Keep this filter",
        ("ctrl+shift+s",),
        menu=Menu.QUEUE,
        when="can_save_filter",
        in_fields=True,
    ),
    _on_review("saved_filters", "Choose a saved filter", ("ctrl+shift+f",), menu=Menu.QUEUE, in_fields=True),
    _on_review(
        "delete_filter",
        "Delete the saved filter",
        ("ctrl+shift+d",),
        menu=Menu.QUEUE,
        when="has_saved_filter",
        in_fields=True,
    ),
    _on_review(
        "next_case", "Next case of the queue", ("j", "ctrl+down"), menu=Menu.QUEUE, hint="next", repeats=True
    ),
    _on_review(
        "previous_case",
        "Previous case of the queue",
        ("k", "ctrl+up"),
        menu=Menu.QUEUE,
        hint="previous",
        repeats=True,
    ),
    _on_review("next_open", "Next open case", ("ctrl+j",), menu=Menu.QUEUE, hint="next open", in_fields=True),
    _on_review(
        "next_look",
        "Next case to look at again",
        ("ctrl+g",),
        menu=Menu.QUEUE,
        when="has_looks",
        hint="look again",
        in_fields=True,
    ),
    _on_review(
        "looks",
        "Show only cases to look at again, or all",
        ("ctrl+shift+g",),
        menu=Menu.QUEUE,
        when="has_looks",
        in_fields=True,
    ),
    _on_review("focus_form", "Go to the form", ("f6",), menu=Menu.VIEW, in_fields=True),
    _on_review("focus_media", "Go to the media table", ("f7",), menu=Menu.VIEW, in_fields=True),
    _on_review("focus_queue", "Go to the queue", ("f8",), menu=Menu.VIEW, in_fields=True),
)
