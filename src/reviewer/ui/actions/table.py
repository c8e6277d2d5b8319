"""The action table (no Qt): id, title, keys, where and when.  Everything that lists actions is made from it.

Keys are written as `actions/keys.py` names them: `u`, `?`, `enter`, `shift+a`, `ctrl+shift+z`.
The digits and letters of a codebook's codes are no actions: the page takes what no action takes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from reviewer.ui.actions.kinds import Action, Menu, Scope, is_single
from reviewer.ui.actions.of_addresses import ADDRESSES
from reviewer.ui.actions.of_agreement import AGREEMENT
from reviewer.ui.actions.of_codebook import CODEBOOK
from reviewer.ui.actions.of_export import EXPORT
from reviewer.ui.actions.of_feedback import FEEDBACK
from reviewer.ui.actions.of_import import IMPORT
from reviewer.ui.actions.of_indicator import INDICATOR
from reviewer.ui.actions.of_merge import MERGE
from reviewer.ui.actions.of_people import PEOPLE
from reviewer.ui.actions.of_planning import PLAN
from reviewer.ui.actions.of_progress import PROGRESS
from reviewer.ui.actions.of_review import QUEUE, RECORD
from reviewer.ui.actions.of_settle import SETTLE
from reviewer.ui.actions.of_trail import TRAIL
from reviewer.ui.actions.of_window import WINDOW

__all__ = ["ACTIONS", "Action", "Menu", "Scope", "by_id", "clashes", "is_single", "with_keys"]

ACTIONS: tuple[Action, ...] = (
    *WINDOW,
    *RECORD,
    *QUEUE,
    *IMPORT,
    *EXPORT,
    *MERGE,
    *ADDRESSES,
    *AGREEMENT,
    *PLAN,
    *PROGRESS,
    *PEOPLE,
    *SETTLE,
    *TRAIL,
    *FEEDBACK,
    *INDICATOR,
    *CODEBOOK,
)
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
