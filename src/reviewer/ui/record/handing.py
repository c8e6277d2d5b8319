"""Handing a case over to the certified tool: only its id goes, to a program or the clipboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QProcess

from reviewer.services.changes import Saved
from reviewer.services.handover import Handover
from reviewer.services.ports import CaseView
from reviewer.ui.clipboard import copy
from reviewer.ui.notices import Notices
from reviewer.ui.operations import Operations
from reviewer.ui.untrusted import isolated

PROGRAM, CLIPBOARD = "program", "clipboard"


def way_for(program: str, case_id: str) -> str:
    """By the configured program; an id that the program could take for an option goes to the clipboard."""
    return PROGRAM if program and not case_id.startswith(("-", "/")) else CLIPBOARD


class HandingOver(QObject):
    """The trail says so first: only when that is durable does the id leave."""

    def __init__(
        self,
        handover: Handover,
        operations: Operations,
        notices: Notices,
        *,
        program: str,
        saved: Callable[[Saved], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._handover, self._operations, self._notices = handover, operations, notices
        self._program, self._saved = program, saved

    def hand_over(self, record: CaseView) -> None:
        """Record it, then start the program with the id, or copy the id."""
        way = way_for(self._program, record.case_id)
        self._operations.run(
            lambda: self._handover.record(record.case, way=way),
            done=lambda saved: self._recorded(saved, record.case_id, way),
            owner=self,
        )

    def _recorded(self, saved: Saved, case_id: str, way: str) -> None:
        self._saved(saved)
        translate = QCoreApplication.translate
        if way == PROGRAM and QProcess.startDetached(self._program, [case_id])[0]:
            words = translate("Record", "{case} was handed over to the certified tool.")
        else:
            copy(case_id)
            words = translate("Record", "The id {case} is copied: paste it into the certified tool.")
            if way == PROGRAM:
                words = translate("Record", "The certified tool did not start; its id {case} is copied.")
        self._notices.note(words.format(case=isolated(case_id)))
