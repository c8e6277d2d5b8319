"""What the codebook page shows and what choosing on it means; free of Qt, and of words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from reviewer.domain.codebook import Codebook, Level, Rule, text_in
from reviewer.domain.identifiers import CodebookKey
from reviewer.domain.revising import Change
from reviewer.services.revising.results import Draft, Overview, Progress, Tally


class Side(StrEnum):
    """What stands beside the outline."""

    EDIT = "edit"
    CHANGES = "changes"
    PREVIEW = "preview"
    LOOKS = "looks"


class Mark(StrEnum):
    """How a line of the draft's outline differs from its base, or that it stands out of use."""

    ADDED = "added"
    CHANGED = "changed"
    RETIRED = "retired"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Node:
    """A line of the outline: a variable, a code of it, or a rule (`variable` empty)."""

    variable: str = ""
    code: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """`label` in the window's language; codes stand below their variable."""

    node: Node
    label: str
    mark: Mark
    level: Level | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read: versions and draft, the codebook that is shown, and how it differs from another.

    `shown` and `against` are versions; None is the draft.
    """

    overview: Overview
    shown: CodebookKey | None
    against: CodebookKey | None
    book: Codebook
    changes: tuple[Change, ...]


@dataclass(slots=True)
class CodebookPresenter:
    """`tally`: what publishing would mean, None until it was counted for the draft as it stands; `progress`:
    something is gone through, which `forwarding` says is the following of a publication.
    """

    language: str
    supervises: bool
    loaded: Loaded | None = None
    selected: Node = Node()
    side: Side = Side.EDIT
    tally: Tally | None = None
    progress: Progress | None = None
    forwarding: bool = False
    _tallied: Draft | None = field(default=None, repr=False)

    # ---- what is there

    def show(self, loaded: Loaded) -> None:
        """Newly read; the line that was chosen stays chosen where it is still there."""
        self.loaded = loaded
        nodes = [line.node for line in self.lines()]
        if self.selected not in nodes:
            above = Node(self.selected.variable)
            self.selected = above if above in nodes else next(iter(nodes), Node())
        if self.draft is None or self.draft != self._tallied:
            self.tally, self._tallied = None, None

    def counted(self, tally: Tally) -> None:
        """What publishing the draft would mean."""
        self.tally, self._tallied, self.progress = tally, self.draft, None

    @property
    def draft(self) -> Draft | None:
        """The draft, whether shown or not."""
        return self.loaded.overview.draft if self.loaded is not None else None

    @property
    def book(self) -> Codebook | None:
        """The codebook that is shown."""
        return self.loaded.book if self.loaded is not None else None

    @property
    def shows_draft(self) -> bool:
        """Whether the draft is what is shown."""
        return self.loaded is not None and self.loaded.shown is None

    @property
    def editable(self) -> bool:
        """Whether what is shown can be changed."""
        return self.supervises and self.shows_draft and self.draft is not None

    @property
    def can_publish(self) -> bool:
        """Whether the draft says something else than the version that it starts from."""
        draft = self.draft
        return self.supervises and draft is not None and any(one.what != "version" for one in draft.changes)

    # ---- the outline

    def lines(self) -> list[Line]:
        """Variables with their codes, and rules, in the codebook's order."""
        return list(self._lines()) if self.book is not None else []

    def _lines(self) -> Iterator[Line]:
        book = self.book
        if book is None:
            return
        for variable in book.variables:
            node = Node(variable.id)
            label = text_in(variable.label, self.language)
            retired = not variable.enabled
            yield Line(node, label, self._mark(node, retired=retired), variable.level)
            for code in variable.codes:
                inner = Node(variable.id, code.id)
                yield Line(
                    inner, text_in(code.label, self.language), self._mark(inner, retired=not code.offered)
                )
        for rule in book.rules:
            node = Node(rule=rule.id)
            yield Line(node, text_in(rule.message, self.language), self._mark(node, retired=False))

    def _mark(self, node: Node, *, retired: bool) -> Mark:
        if retired:
            return Mark.RETIRED
        found = list(self._changes_of(node))
        if any(one.what == "added" for one in found):
            return Mark.ADDED
        return Mark.CHANGED if found else Mark.NONE

    def _changes_of(self, node: Node) -> Iterator[Change]:
        changes = self.draft.changes if self.shows_draft and self.draft is not None else ()
        return (
            one
            for one in changes
            if (one.variable, one.code, one.rule) == (node.variable, node.code, node.rule)
        )

    @property
    def rule(self) -> Rule | None:
        """The chosen rule."""
        rules = self.book.rules if self.book is not None else ()
        return next((one for one in rules if one.id == self.selected.rule), None)

    def others(self) -> list[tuple[str, str]]:
        """(id, label) of the codes in use that the chosen code can be merged into."""
        variable = self.book.variable(self.selected.variable) if self.book is not None else None
        if variable is None or not self.selected.code:
            return []
        return [
            (one.id, text_in(one.label, self.language))
            for one in variable.offered
            if one.id != self.selected.code
        ]

    def successors(self) -> list[tuple[str, str]]:
        """(code, condition) that answers given with the chosen code pass to, the first that holds; none where
        they stay or nothing says.
        """
        draft, node = self.draft, self.selected
        if draft is None or not self.shows_draft:
            return []
        source = draft.edition.source_of(node.variable)
        return [
            (one.target, one.when.text if one.when is not None else "")
            for one in draft.edition.mapping.rules
            if (one.variable, one.code) == (source, node.code)
        ]

    # ---- what is possible

    def is_possible(self, when: str) -> bool:
        """Answers the table's `when` names."""
        node, draft = self.selected, self.draft
        variable = self.book.variable(node.variable) if self.book is not None and node.variable else None
        code = variable.code(node.code) if variable is not None and node.code else None
        in_use = self.editable and code is not None and code.offered
        possible = {
            "may_draft": self.supervises and draft is None and self.loaded is not None,
            "may_open": self.supervises and self.loaded is not None,
            "has_draft": self.supervises and draft is not None,
            "can_undo_draft": draft is not None and draft.can_undo,
            "can_redo_draft": draft is not None and draft.can_redo,
            "editing": self.editable,
            "on_coded": self.editable and variable is not None and bool(variable.codes),
            "on_node": self.editable and bool(node.variable or node.rule),
            "on_named": self.editable and bool(node.variable),
            "on_code": in_use,
            "on_mergeable": in_use and bool(self.others()),
            "can_publish": self.can_publish and self.progress is None,
            "going": self.progress is not None,
            "unfinished": self.unfinished and self.progress is None,
            "can_carry_later": self._carries_later and self.progress is None,
        }
        return possible.get(when, not when)

    @property
    def _carries_later(self) -> bool:
        """Whether the current version was published without carrying codings over."""
        forwarding = self.loaded.overview.forwarding if self.loaded is not None else None
        return self.supervises and self.draft is None and forwarding is not None and not forwarding.carry

    @property
    def unfinished(self) -> bool:
        """Whether older codings are still to be gone through for the current version."""
        forwarding = self.loaded.overview.forwarding if self.loaded is not None else None
        return forwarding is not None and not forwarding.finished
