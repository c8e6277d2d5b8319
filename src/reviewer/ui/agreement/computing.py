"""Computing in steps on the storage thread: other work finds its turn between two of them, and a person can
stop it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from reviewer.services.agreement.results import Overview, Progress
from reviewer.ui.agreement.presenter import Wanted
from reviewer.ui.operations import Operations

if TYPE_CHECKING:
    from reviewer.services.agreement.project import AgreementOfProject, Choices
    from reviewer.services.agreement.study import Study

_STEP_SECONDS = 0.06


class Computed(NamedTuple):
    """The study (to be used on the storage thread only), its table, and what else could be selected."""

    study: Study
    overview: Overview
    choices: Choices


class Computing(QObject):
    """One computation at a time; a new one takes the place of the old."""

    def __init__(
        self,
        service: Callable[[], AgreementOfProject],
        operations: Operations,
        *,
        told: Callable[[Progress], None],
        done: Callable[[Computed], None],
        failed: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._service, self._operations = service, operations
        self._told, self._done, self._failed = told, done, failed
        self._steps: Generator[Progress, None, Study] | None = None
        self._running = 0

    def start(self, wanted: Wanted) -> None:
        """Begin; what was being computed is ended."""
        self.stop()
        self._running += 1
        self._ask(wanted, self._running)

    def stop(self) -> None:
        """End what is being computed, if anything is; nothing of it is told any more."""
        self._running += 1
        self._operations.run(self._close)

    def _ask(self, wanted: Wanted, number: int) -> None:
        self._operations.run(
            lambda: self._step(wanted),
            done=lambda found: self._stepped(wanted, number, found),
            failed=lambda error: self._gave_up(number, error),
            owner=self,
        )

    def _stepped(self, wanted: Wanted, number: int, found: Progress | Computed) -> None:
        if number != self._running:
            return
        if isinstance(found, Computed):
            self._done(found)
            return
        self._told(found)
        self._ask(wanted, number)

    def _gave_up(self, number: int, error: Exception) -> None:
        if number == self._running:
            self._failed(error)

    # ---- on the storage thread

    def _step(self, wanted: Wanted) -> Progress | Computed:
        if self._steps is None:
            self._steps = self._service().in_steps(codebook=wanted.codebook, round_number=wanted.round)
        end = time.monotonic() + _STEP_SECONDS
        try:
            progress = next(self._steps)
            while time.monotonic() < end:
                progress = next(self._steps)
        except StopIteration as finished:
            self._steps = None
            study: Study = finished.value
            return Computed(study, study.overview, self._service().choices())
        except BaseException:
            self._steps = None
            raise
        return progress

    def _close(self) -> None:
        if self._steps is not None:
            self._steps.close()
            self._steps = None
