"""The people page: who there is, and a form that adds, disables, enables, or changes a passphrase."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent

from reviewer.domain.errors import ReviewerError
from reviewer.domain.identifiers import AccountKey, to_microseconds
from reviewer.domain.person import Account
from reviewer.services.changes import Changes
from reviewer.ui import forms
from reviewer.ui.actions.table import Scope
from reviewer.ui.error_words import error_words
from reviewer.ui.page import Page, Surroundings
from reviewer.ui.people.panels import AccountsCard, FormPanel
from reviewer.ui.people.presenter import Fault, PeoplePresenter, PeopleRequest, Task
from reviewer.ui.people.words import do_words, done_words, fault_words, task_help, task_words
from reviewer.ui.pieces.work_card import WorkCard

if TYPE_CHECKING:
    from reviewer.workspace import Workspace


class PeoplePage(Page, forms.Filled):
    """For whoever manages people.  What was made or typed is forgotten when the page is left."""

    scope = Scope.PEOPLE

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        self.presenter = PeoplePresenter()
        self.doing = False
        theme, registry = around.theme, around.registry
        self._named = forms.fill(
            self,
            "people",
            theme=theme,
            made={
                "accounts": lambda parent: AccountsCard(theme, registry, parent),
                "form": lambda parent: WorkCard(
                    theme, registry, title=self.tr("Account"), action="people_do", parent=parent or self
                ),
            },
        )
        self.accounts = self.part(AccountsCard, "accounts")
        self.work = self.part(WorkCard, "form")
        self.form = FormPanel(theme, self.work)
        self.work.body.addWidget(self.form)
        self.setFocusProxy(self.accounts.table)
        self.accounts.chosen.connect(self._choose)
        self.accounts.given.connect(registry.give)
        self.work.given.connect(registry.give)
        self.form.fields.changed.connect(self._typed)
        around.operations.changed.connect(self._changed)
        self._show()

    # ---- the page's side of the registry

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        return {
            **{f"people_{task.value}": partial(self._begin_task, task) for task in Task},
            "people_do": self.do,
            "people_list": self.accounts.table.take_keyboard,
            "people_form": self.form.take_keyboard,
        }

    def is_possible(self, when: str) -> bool:
        if when == "can_do":
            return not self.doing and not isinstance(self.presenter.request(), Fault)
        if when.startswith("may_"):
            return self.presenter.may(Task(when.removeprefix("may_")))
        return not when

    def press(self, key: str) -> bool:
        if key != "esc":
            return False
        if self.presenter.made or self.presenter.task is not Task.ADD:
            self._begin_task(Task.ADD, keyboard=False)
            self.accounts.table.take_keyboard()
        else:
            self.around.back()
        return True

    def begin(self) -> None:
        self.accounts.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read()

    def come_back(self) -> None:
        super().come_back()
        self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        # Nobody who comes back, or sits down here later, finds a passphrase.
        super().hideEvent(event)
        self.form.forget()
        self.presenter.forget()
        self.presenter.values = self.form.fields.values()
        self._show()

    # ---- people

    def _read(self) -> None:
        people = self.around.workspace.people
        self.around.operations.run(lambda: (people.list(), people.to_do()), done=self._know, owner=self)

    def _know(self, read: tuple[list[Account], dict[AccountKey, int]]) -> None:
        self.presenter.know(*read)
        self.accounts.show_accounts(self.presenter)
        self._show()

    def _choose(self, name: str) -> None:
        if self.presenter.choose(name):
            self.form.forget()
        self._show()

    def _begin_task(self, task: Task, *, keyboard: bool = True) -> None:
        if task is Task.RENEW and self.presenter.chosen == self.around.workspace.account.name:
            # The own one asks for the present passphrase first.
            self.around.registry.give("passphrase")
            return
        self.presenter.begin(task)
        self.form.forget()
        self._typed()
        if keyboard:
            self.form.take_keyboard()
            if task is Task.DISABLE:
                self.work.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self.presenter.values = self.form.fields.values()
        self._show()

    def do(self) -> None:
        """What the form says; the key is wrapped on the storage thread."""
        request = self.presenter.request()
        if isinstance(request, Fault) or self.doing:
            return
        self.doing = True
        workspace = self.around.workspace
        self.around.operations.run(
            lambda: _done(workspace, request),
            done=lambda made: self._did(request, made),
            failed=self._refused,
            owner=self,
        )
        self._show()

    def _did(self, request: PeopleRequest, made: str | None) -> None:
        self.doing = False
        self.presenter.done(request, made)
        self.form.forget(name=True)
        self.presenter.values = self.form.fields.values()
        self.around.saved(to_microseconds(self.around.workspace.clock()))
        self.around.notices.note(done_words(request.task, request.name))
        self.around.operations.announce(Changes(queue=True, project=True), self)
        self._read()
        self.accounts.table.take_keyboard()

    def _refused(self, error: Exception) -> None:
        self.doing = False
        self._show()
        if isinstance(error, ReviewerError):
            self.work.show_problem(error_words(error), refused=True)
        else:
            self.around.notices.error(error)

    def _changed(self, changes: Changes, initiator: object) -> None:
        if changes.project and initiator is not self and self.isVisible():
            self._read()

    # ---- showing

    def _show(self) -> None:
        presenter = self.presenter
        request = presenter.request()
        self.form.show_form(presenter)
        self.work.say(task_words(presenter.task, presenter.chosen), task_help(presenter.task))
        fault = fault_words(request) if isinstance(request, Fault) else ""
        blind = self.tr("With the role reviewer it codes blind, and sees neither hints nor others' codings.")
        hint = fault or (blind if presenter.codes_and_oversees else "")
        self.work.show_problem("" if presenter.made else hint)
        self.work.offer(do_words(presenter.task), possible=not fault and not self.doing)
        self.accounts.show_keys()


def _done(workspace: Workspace, request: PeopleRequest) -> str | None:
    """On the storage thread; gives a passphrase that was made."""
    people = workspace.people
    if request.task is Task.ADD:
        return people.add(request.name, request.roles, passphrase=request.passphrase)[1]
    if request.task is Task.RENEW:
        return people.change_passphrase(request.name, passphrase=request.passphrase)
    if request.task is Task.ENABLE:
        return people.enable(request.name, passphrase=request.passphrase)
    people.disable(request.name)
    return None
