"""Abandoned work comes back by the project's rule when a supervisor opens it, step by step."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from reviewer.domain.person import Right
from reviewer.services.changes import Changes
from reviewer.services.returning import Returned
from reviewer.ui.page import Surroundings


class ReturningWork(QObject):
    """Runs on the storage thread, a transaction at a time; `stop` before the project is left."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._steps: Iterator[Returned] | None = None
        self._sum = Returned()
        self._stopped = False

    def begin(self) -> None:
        """Do what the rule asks for; nothing for those who may not, and where there is none."""
        account = self._around.workspace.account
        if account.may(Right.SUPERVISE) and account.may(Right.SEE_ALL_CODINGS):
            self._go_on()

    def stop(self) -> None:
        """No further step; what came back so far has."""
        self._stopped = True

    def _go_on(self) -> None:
        self._around.operations.run(self._step, done=self._told, owner=self)

    def _step(self) -> Returned | None:
        """On the storage thread."""
        if self._steps is None:
            self._steps = self._around.workspace.returning.by_rule()
        return None if self._stopped else next(self._steps, None)

    def _told(self, step: Returned | None) -> None:
        if step is not None:
            self._sum += step
            if not self._stopped:
                self._go_on()
        elif self._sum.moved or self._sum.drafts:
            self._around.notices.note(returned_words(self._sum))
            self._around.operations.announce(Changes(queue=True, codings=True), self)


def returned_words(returned: Returned) -> str:
    """What came back."""
    translate, number = QCoreApplication.translate, QLocale().toString
    words = translate("Planning", "{count} abandoned cases have another reviewer now.")
    parts = [words.format(count=number(returned.moved))]
    if returned.drafts:
        words = translate("Planning", "{count} drafts were handed back with their answers.")
        parts.append(words.format(count=number(returned.drafts)))
    if returned.kept:
        words = translate("Planning", "{count} stay: nobody else may take them.")
        parts.append(words.format(count=number(returned.kept)))
    return " ".join(parts)
