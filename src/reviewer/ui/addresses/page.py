"""The address book page: keys at the left, beside them a form that adds, confirms by words, or revokes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent

from reviewer.domain.errors import ReviewerError
from reviewer.domain.identifiers import to_microseconds
from reviewer.domain.person import Right
from reviewer.services.changes import Changes
from reviewer.services.packages.address_book import Address
from reviewer.ui import forms
from reviewer.ui.actions.table import Scope
from reviewer.ui.addresses.panels import AddressForm, BookCard
from reviewer.ui.addresses.presenter import BookPresenter, BookRequest, Fault, Task
from reviewer.ui.addresses.words import do_words, done_words, fault_words, task_help, task_words
from reviewer.ui.clipboard import copy
from reviewer.ui.error_words import error_words
from reviewer.ui.page import Page, Surroundings
from reviewer.ui.pieces.work_card import WorkCard

if TYPE_CHECKING:
    from reviewer.workspace import Workspace


class AddressesPage(Page, forms.Filled):
    """Supervisors keep the book; exporters read it and compare words."""

    scope = Scope.ADDRESSES

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        self.presenter = BookPresenter(around.workspace.account.may(Right.SUPERVISE))
        self.doing = False
        theme, registry = around.theme, around.registry
        self._named = forms.fill(
            self,
            "addresses",
            theme=theme,
            made={
                "book": lambda parent: BookCard(theme, registry, parent),
                "form": lambda parent: WorkCard(
                    theme, registry, title=self.tr("Keys"), action="addresses_do", parent=parent or self
                ),
            },
        )
        self.book = self.part(BookCard, "book")
        self.work = self.part(WorkCard, "form")
        self.form = AddressForm(theme, self.work)
        self.work.body.addWidget(self.form)
        self.setFocusProxy(self.book.table)
        self.book.chosen.connect(self._choose)
        self.book.given.connect(registry.give)
        self.work.given.connect(registry.give)
        self.form.fields.changed.connect(self._typed)
        self._show()

    # ---- the page's side of the registry

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        return {
            **{f"addresses_{task.value}": partial(self._begin_task, task) for task in Task},
            "addresses_do": self.do,
            "addresses_copy": self._copy,
            "addresses_list": self.book.table.take_keyboard,
            "addresses_form": self.form.take_keyboard,
        }

    def is_possible(self, when: str) -> bool:
        if when == "can_do":
            return not self.doing and not isinstance(self.presenter.request(), Fault)
        if when == "has_key":
            return self.presenter.chosen is not None
        if when == "keeps":
            return self.presenter.may_keep
        if when.startswith("may_"):
            return self.presenter.may(Task(when.removeprefix("may_")))
        return not when

    def press(self, key: str) -> bool:
        if key != "esc":
            return False
        if self.presenter.task is not Task.ADD:
            self._begin_task(Task.ADD, keyboard=False)
            self.book.table.take_keyboard()
        else:
            self.around.back()
        return True

    def begin(self) -> None:
        self.book.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read()

    def come_back(self) -> None:
        super().come_back()
        self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        # A key that was pasted for one desk is never found there for the next.
        super().hideEvent(event)
        self.form.forget()
        self._typed()

    # ---- the book

    def _read(self, name: str = "") -> None:
        workspace = self.around.workspace
        self.around.operations.run(
            lambda: _all(workspace), done=lambda found: self._know(found, name), owner=self
        )

    def _know(self, found: tuple[tuple[Address, ...], list[Address]], name: str) -> None:
        self.presenter.know(*found)
        if name:
            self.presenter.find(name)
        self.book.show_book(self.presenter)
        self._show()

    def _choose(self, at: int) -> None:
        if self.presenter.choose(at):
            self.form.forget()
            self.presenter.values = {}
        self.book.show_chosen(self.presenter)
        self._show()

    def _begin_task(self, task: Task, *, keyboard: bool = True) -> None:
        self.presenter.begin(task)
        self.form.forget()
        self._typed()
        if keyboard and task is Task.REVOKE:
            self.work.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif keyboard:
            self.form.take_keyboard()

    def _typed(self) -> None:
        self.presenter.values = self.form.fields.values()
        self._show()

    def _copy(self) -> None:
        one = self.presenter.chosen
        if one is not None:
            copy(one.key)
            self.around.notices.note(self.tr("The key is copied."))

    def do(self) -> None:
        """What the form says."""
        request = self.presenter.request()
        if isinstance(request, Fault) or self.doing:
            return
        self.doing = True
        workspace = self.around.workspace
        self.around.operations.run(
            lambda: _done(workspace, request),
            done=lambda _changed: self._did(request),
            failed=self._refused,
            owner=self,
        )
        self._show()

    def _did(self, request: BookRequest) -> None:
        self.doing = False
        self.presenter.done(request)
        self.form.forget()
        self.around.saved(to_microseconds(self.around.workspace.clock()))
        self.around.notices.note(done_words(request.task, request.name))
        self.around.operations.announce(Changes(project=True), self)
        self._read(request.name if request.task is Task.ADD else "")
        self.book.table.take_keyboard()

    def _refused(self, error: Exception) -> None:
        self.doing = False
        self._show()
        if isinstance(error, ReviewerError):
            self.work.show_problem(error_words(error), refused=True)
        else:
            self.around.notices.error(error)

    # ---- showing

    def _show(self) -> None:
        presenter = self.presenter
        request, one = presenter.request(), presenter.chosen
        self.form.show_form(presenter)
        fault = fault_words(request) if isinstance(request, Fault) else ""
        if presenter.may_keep:
            self.work.say(task_words(presenter.task, one.name if one else ""), task_help(presenter.task))
        self.work.show_problem(fault)
        self.work.offer(do_words(presenter.task), possible=not fault and not self.doing)
        self.book.show_keys()


def _all(workspace: Workspace) -> tuple[tuple[Address, ...], list[Address]]:
    """On the storage thread: the project's own keys, and the others'."""
    book = workspace.packages.book
    return book.own(), book.all()


def _done(workspace: Workspace, request: BookRequest) -> list[Address]:
    """On the storage thread; gives what changed."""
    book = workspace.packages.book
    if request.task is Task.ADD:
        return book.add(request.name, signer=request.signer or None, recipient=request.recipient or None)
    if request.task is Task.CONFIRM:
        return book.confirm(request.name, request.words)
    return book.revoke(request.name)
