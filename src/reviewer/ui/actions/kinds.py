"""What an action is, where it can be given and in which menu it stands (no Qt)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Scope(StrEnum):
    """Where an action can be given: in the whole window, or on one page only."""

    WINDOW = "window"
    REVIEW = "review"
    IMPORT = "import"
    AGREEMENT = "agreement"
    PLAN = "plan"
    SETTLE = "settle"
    PROGRESS = "progress"
    CODEBOOK = "codebook"
    PEOPLE = "people"
    TRAIL = "trail"
    EXPORT = "export"
    MERGE = "merge"
    ADDRESSES = "addresses"
    FEEDBACK = "feedback"
    INDICATOR = "indicator"


class Menu(StrEnum):
    """The menus, in order; NONE keeps an action out of them (it stays in the palette and overlay)."""

    PROJECT = "Project"
    RECORD = "Record"
    QUEUE = "Queue"
    IMPORT = "Import"
    EXPORT = "Export"
    MERGE = "Merge"
    ADDRESSES = "Address book"
    AGREEMENT = "Agreement"
    PLAN = "Plan"
    PROGRESS = "Progress"
    PEOPLE = "People"
    CODEBOOK = "Codebook"
    SETTLE = "Settle"
    TRAIL = "Trail"
    FEEDBACK = "Feedback"
    INDICATOR = "Indicator"
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
