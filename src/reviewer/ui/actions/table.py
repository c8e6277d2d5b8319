"""The action table (no Qt): id, title, keys, where and when.  Everything that lists actions is made from it.

Keys are written as `actions/keys.py` names them: `u`, `?`, `enter`, `shift+a`, `ctrl+shift+z`.
The digits and letters of a codebook's codes are no actions: the page takes what no action takes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum


class Scope(StrEnum):
    """Where an action can be given: in the whole window, or on one page only."""

    WINDOW = "window"
    REVIEW = "review"
    IMPORT = "import"
    AGREEMENT = "agreement"


class Menu(StrEnum):
    """The menus, in order; NONE keeps an action out of them (it stays in the palette and overlay)."""

    PROJECT = "Project"
    RECORD = "Record"
    QUEUE = "Queue"
    IMPORT = "Import"
    AGREEMENT = "Agreement"
    VIEW = "View"
    HELP = "Help"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do.  `when` names the page's or window's answer to "is it possible now"; "" is always.

    `hint` is the short form beside a key cap in a footer.  `in_fields`: its keys work in text fields
    too (only keys that write nothing).  `palette` False keeps pure movement out of the palette.
    """

    id: str
    title: str
    keys: tuple[str, ...] = ()
    scope: Scope = Scope.WINDOW
    menu: Menu = Menu.NONE
    when: str = ""
    hint: str = ""
    in_fields: bool = False
    palette: bool = True
    repeats: bool = False
    """Whether holding the key down gives it again and again; never for what answers or saves."""

    @property
    def single_keys(self) -> tuple[str, ...]:
        """Its keys that are one letter, digit or sign without a modifier (WCAG 2.1.4)."""
        return tuple(key for key in self.keys if is_single(key))


def is_single(key: str) -> bool:
    """Whether the key writes a sign in a text field: one character, alone or with Shift."""
    return len(key.removeprefix("shift+")) == 1


_WINDOW = (
    Action(
        "palette",
        "Do anything…",
        ("ctrl+k",),
        menu=Menu.VIEW,
        hint="do anything",
        in_fields=True,
        palette=False,
    ),
    Action("keys", "Show the keys", ("?", "f1"), menu=Menu.HELP, hint="keys", in_fields=True),
    Action("leave_field", "Leave the text field", ("esc",), when="in_field", in_fields=True, palette=False),
    Action("larger_text", "Larger text", ("ctrl++", "ctrl+="), menu=Menu.VIEW, in_fields=True, repeats=True),
    Action("smaller_text", "Smaller text", ("ctrl+-",), menu=Menu.VIEW, in_fields=True, repeats=True),
    Action("usual_text", "Text of the usual size", ("ctrl+0",), menu=Menu.VIEW, in_fields=True),
    Action("theme_system", "Colours of the system", menu=Menu.VIEW),
    Action("theme_light", "Light colours", menu=Menu.VIEW),
    Action("theme_dark", "Dark colours", menu=Menu.VIEW),
    Action("theme_contrast", "High contrast", menu=Menu.VIEW),
    Action("single_keys", "Keys alone, or with Alt", menu=Menu.VIEW),
    Action("close_notice", "Close the notice", ("ctrl+shift+x",), when="notice_shown", in_fields=True),
    Action("settings_folder", "Copy the settings folder's path", menu=Menu.HELP),
    Action(
        "import",
        "Import case records",
        ("ctrl+i",),
        menu=Menu.PROJECT,
        when="may_import",
        hint="import",
        in_fields=True,
    ),
    Action(
        "agreement",
        "Agreement between reviewers",
        ("ctrl+2",),
        menu=Menu.PROJECT,
        when="may_agreement",
        hint="agreement",
        in_fields=True,
    ),
    Action("another_project", "Open another project", ("ctrl+shift+o",), menu=Menu.PROJECT, in_fields=True),
    Action("quit", "Quit", ("ctrl+q",), menu=Menu.PROJECT, in_fields=True),
)


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


_RECORD = (
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

_QUEUE = (
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
    _on_review("focus_form", "Go to the form", ("f6",), menu=Menu.VIEW, in_fields=True),
    _on_review("focus_media", "Go to the media table", ("f7",), menu=Menu.VIEW, in_fields=True),
    _on_review("focus_queue", "Go to the queue", ("f8",), menu=Menu.VIEW, in_fields=True),
)


def _on_import(
    action: str, title: str, keys: tuple[str, ...], *, when: str = "", hint: str = "", in_fields: bool = True
) -> Action:
    return Action(action, title, keys, Scope.IMPORT, Menu.IMPORT, when, hint, in_fields)


_IMPORT = (
    _on_import("import_on", "Go on with the import", ("ctrl+enter",), when="can_go_on"),
    _on_import("import_back", "Go back a step", ("alt+left",), when="can_go_back", hint="back"),
    _on_import("import_choose", "Choose files to import", ("ctrl+o",), when="choosing", hint="choose files"),
    _on_import(
        "import_remove", "Take the file off the list", ("delete",), when="can_remove", in_fields=False
    ),
    _on_import("import_mapping", "Use a saved mapping", ("ctrl+l",), when="mapping", hint="use a mapping"),
    _on_import(
        "import_keep_mapping",
        "Save the mapping",
        ("ctrl+shift+s",),
        when="has_columns",
        hint="save the mapping",
    ),
    _on_import("import_find", "Filter the problems", ("ctrl+f",), when="has_problems", hint="filter"),
    _on_import("import_save", "Save the problems as CSV", ("ctrl+s",), when="has_problems", hint="as CSV"),
    _on_import("import_stop", "Stop the import", ("ctrl+.",), when="working", hint="stop"),
)


def _on_agreement(action: str, title: str, *keys: str, when: str = "", hint: str = "") -> Action:
    return Action(f"agreement_{action}", title, keys, Scope.AGREEMENT, Menu.AGREEMENT, when, hint)


_AGREEMENT = (
    _on_agreement("confusion", "Show confusions of codes", "c", when="has_side_confusion"),
    _on_agreement("pairs", "Show pairs of reviewers", "p", when="has_side_pairs"),
    _on_agreement("categories", "Show category by category", "k", when="has_side_categories"),
    _on_agreement("reviewers", "Show each reviewer and the others", "v", when="has_side_reviewers"),
    _on_agreement("months", "Show month by month", "m", when="has_side_months"),
    _on_agreement("agreeing", "Cases with differences alone, or all", "a", when="has_cases"),
    _on_agreement("save", "Save the figure", "s", when="has_figures", hint="save figure"),
    _on_agreement("copy", "Copy the figures", "ctrl+c", when="has_figures"),
    _on_agreement("report", "Write the report (HTML)", "g", when="has_figures", hint="report"),
    _on_agreement("pdf", "Write the report (PDF)", "shift+g", when="has_figures"),
    _on_agreement("again", "Compute again", "f5"),
    _on_agreement("stop", "Stop computing", "ctrl+.", when="computing", hint="stop"),
    _on_agreement("lines", "Go to the variables", "f6"),
    _on_agreement("figures", "Go to the figures beside", "f7"),
    _on_agreement("drift", "Go to the drift chart", "f8"),
    _on_agreement("cases", "Go to the cases behind", "f9"),
)

ACTIONS: tuple[Action, ...] = _WINDOW + _RECORD + _QUEUE + _IMPORT + _AGREEMENT
"""Every action of the program, in the order in which menus and the overlay show them."""


def by_id(actions: Iterable[Action]) -> dict[str, Action]:
    """The actions by their id."""
    return {action.id: action for action in actions}


def with_keys(actions: Iterable[Action], changed: Mapping[str, tuple[str, ...]]) -> tuple[Action, ...]:
    """The table with the keys that a person chose; ids that it does not name keep theirs."""
    return tuple(replace(one, keys=changed[one.id]) if one.id in changed else one for one in actions)


def clashes(actions: Iterable[Action]) -> Iterator[tuple[str, Action, Action]]:
    """(key, first, second) wherever one key would do two things at one place."""
    seen: dict[tuple[Scope, str], Action] = {}
    for action in actions:
        for key in action.keys:
            for scope in Scope if action.scope is Scope.WINDOW else (action.scope, Scope.WINDOW):
                other = seen.get((scope, key))
                if other is not None and other.id != action.id and _meet(action, other):
                    yield key, other, action
                    break
            seen[action.scope, key] = action


def _meet(first: Action, second: Action) -> bool:
    return first.scope is second.scope or Scope.WINDOW in {first.scope, second.scope}
