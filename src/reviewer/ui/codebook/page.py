"""The codebook page: everybody reads versions and differences; whoever supervises drafts and publishes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from reviewer.domain.edition import Edit
from reviewer.domain.errors import ReviewerError
from reviewer.domain.identifiers import CodebookKey
from reviewer.services.changes import Changes
from reviewer.services.ports import LookRow
from reviewer.ui.actions.table import Scope
from reviewer.ui.codebook.ask_panel import Question
from reviewer.ui.codebook.asks import Asks
from reviewer.ui.codebook.edits import edit_of_box, edit_of_field, moved, retired
from reviewer.ui.codebook.filing import Filing
from reviewer.ui.codebook.loading import load
from reviewer.ui.codebook.panels import Panels
from reviewer.ui.codebook.presenter import CodebookPresenter, Loaded, Side
from reviewer.ui.codebook.publishing import Publishing
from reviewer.ui.page import Page, Surroundings

if TYPE_CHECKING:
    from reviewer.services.revising.desk import RevisingDesk
    from reviewer.services.revising.results import Draft


_NOT_ASKING = frozenset(
    {"editing", "on_coded", "on_node", "on_named", "on_code", "on_mergeable", "can_publish", "has_draft"}
)


class CodebookPage(Page):
    """Stays while the project is open; the draft is on disk at each edit."""

    scope = Scope.CODEBOOK

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        self.desk: RevisingDesk = around.workspace.revising
        self.presenter = CodebookPresenter(around.language, self.desk.supervises)
        self.panels = Panels(self, around, self.presenter)
        self.asks = Asks(self.presenter, self.edit)
        self.publishing = Publishing(self, self)
        self.filing = Filing(self)
        self._connect()

    # ---- the page's side of the registry

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        asks, ask, panels = self.asks, self._ask, self.panels
        handlers: dict[str, Callable[[], None]] = {
            **{side.value: partial(self.show_side, side) for side in Side},
            "begin": self._begin,
            "undo": lambda: self._draft(self.desk.drafting.undo),
            "redo": lambda: self._draft(self.desk.drafting.redo),
            "add_code": lambda: ask(asks.add_code()),
            "add_variable": lambda: ask(asks.add_variable()),
            "add_rule": lambda: ask(asks.add_rule()),
            "merge": lambda: ask(asks.merge()),
            "split": lambda: ask(asks.split()),
            "rename": lambda: ask(asks.rename()),
            "version": lambda: ask(asks.version()),
            "retire": lambda: self.edit(*retired(self.presenter)),
            "up": lambda: self.edit(*moved(self.presenter, -1)),
            "down": lambda: self.edit(*moved(self.presenter, 1)),
            "open": lambda: ask(self.filing.ask_open()),
            "write": lambda: ask(self.filing.ask_write()),
            "discard": self._discard,
            "publish": partial(self.publishing.publish, carry=False),
            "carry": partial(self.publishing.publish, carry=True),
            "go_on": self.publishing.go_on,
            "carry_later": self.publishing.carry_later,
            "stop": self.publishing.stop,
            "lines": panels.outline.setFocus,
            "beside": panels.take_beside,
            "versions": panels.top.take_keyboard,
        }
        return {f"codebook_{name}": handler for name, handler in handlers.items()}

    def is_possible(self, when: str) -> bool:
        # What is asked is answered or left first: a letter on a choice must not do something else.
        return self.presenter.is_possible(when) and not (when in _NOT_ASKING and self.panels.ask.asks)

    def press(self, key: str) -> bool:
        if key != "esc":
            return False
        if self.panels.ask.asks:
            self.panels.ask.close_it()
        elif not self.panels.outline.hasFocus():
            self.panels.outline.setFocus()
        else:
            self.around.back()
        return True

    def begin(self) -> None:
        self.panels.outline.setFocus()
        self.reload()

    def come_back(self) -> None:
        super().come_back()
        loaded = self.presenter.loaded
        self.reload(*((loaded.shown, loaded.against) if loaded is not None else ()))

    def end(self) -> None:
        # A field that is left keeps what was typed.
        self.panels.outline.setFocus()
        self.publishing.stop()
        self.around.operations.settle()

    # ---- reading

    def reload(self, shown: CodebookKey | None = None, against: CodebookKey | None = None) -> None:
        """Read versions, draft and differences again; None: the draft where there is one, else what is in
        force.
        """
        desk = self.desk
        self.around.operations.run(
            lambda: load(desk, shown, against), done=self._loaded, failed=self.failed, owner=self
        )

    def _loaded(self, loaded: Loaded) -> None:
        self.presenter.show(loaded)
        self.panels.looks.show_looks(loaded.overview.waiting, self._looks)
        self.panels.show_all()
        if self.presenter.side is Side.PREVIEW:
            self.publishing.count()

    def _looks(self, last: LookRow | None, count: int) -> list[LookRow]:
        return self.desk.to_look_at(last.case if last is not None else 0, count)

    def failed(self, error: Exception) -> None:
        """What was wanted was refused: what is on screen is what the store has."""
        if isinstance(error, ReviewerError):
            self.around.notices.error(error)
        self.panels.show_all()

    # ---- drafting

    def edit(self, change: Edit, what: str) -> None:
        """Make an edit; it is durable when it is shown."""
        self._draft(lambda: self.desk.drafting.edit(change, what=what))

    def _draft(self, act: Callable[[], Draft]) -> None:
        desk = self.desk

        def work() -> tuple[Draft, Loaded]:
            draft = act()
            return draft, load(desk, None, None)

        self.around.operations.run(
            work, done=lambda done: self.show_draft(*done), failed=self.failed, owner=self
        )

    def show_draft(self, draft: Draft, loaded: Loaded) -> None:
        """An edit is durable: this is the draft now."""
        self.around.notices.clear()
        self.panels.ask.close_it()
        self._loaded(loaded)
        self.around.saved(draft.at)

    def _begin(self) -> None:
        self._draft(self.desk.drafting.begin)

    def _discard(self) -> None:
        self.around.operations.run(
            self.desk.drafting.discard, done=lambda _: self.reload(), failed=self.failed, owner=self
        )

    def _ask(self, question: Question) -> None:
        self.presenter.side = Side.EDIT
        self.panels.ask.ask(question)
        self.panels.show_beside()

    def _left(self) -> None:
        self.panels.show_beside()
        self.panels.outline.setFocus()

    def _field(self, name: str, language: str, text: str) -> None:
        made = edit_of_field(self.presenter, name, language, text)
        if made is not None:
            self.edit(*made)

    def _box(self, name: str, ticked: bool) -> None:
        made = edit_of_box(self.presenter, name, ticked)
        if made is not None:
            self.edit(*made)

    # ---- showing

    def show_side(self, side: Side) -> None:
        """Something else beside the outline."""
        self.panels.ask.close_it()
        self.presenter.side = side
        self.panels.show_beside()
        if side is Side.PREVIEW:
            self.publishing.count()

    def _select(self, at: int) -> None:
        lines = self.presenter.lines()
        if 0 <= at < len(lines):
            self.presenter.selected = lines[at].node
            self.panels.show_beside()

    def _open_line(self, _at: int) -> None:
        self.show_side(Side.EDIT)
        self.panels.take_beside()

    def _changed(self, changes: Changes, initiator: object) -> None:
        if (changes.project or changes.codings) and initiator is not self and self.isVisible():
            loaded = self.presenter.loaded
            self.reload(*((loaded.shown, loaded.against) if loaded is not None else ()))

    def _connect(self) -> None:
        panels = self.panels
        panels.outline.selected.connect(self._select)
        panels.outline.opened.connect(self._open_line)
        panels.top.chosen.connect(self.reload)
        panels.editor.changed.connect(self._field)
        panels.editor.ticked.connect(self._box)
        panels.ask.left.connect(self._left)
        panels.looks.opened.connect(self.around.show_case)
        self.around.operations.changed.connect(self._changed)
        self.around.registry.keys_changed.connect(panels.show_keys)
        self.setFocusProxy(panels.outline)
