"""Carries out what the presenter wants, in order, on the storage thread, and brings the results back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from reviewer.domain.errors import NotAllowed, Refused
from reviewer.services.settling.results import Settlement, SettlingCase, WaitingRow
from reviewer.ui.adjudication.effects import (
    After,
    Decide,
    Defer,
    Effect,
    Effects,
    Explain,
    Open,
    OpenNext,
    Redo,
    Reveal,
    Take,
    Undo,
    Withdraw,
)
from reviewer.ui.adjudication.presenter import SettlePresenter

if TYPE_CHECKING:
    from reviewer.services.settling.desk import SettlingDesk


_MOST_PASSED_OVER = 200


class Runs(Protocol):
    """The storage thread."""

    def run(
        self,
        function: Callable[[], Any],
        *,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None: ...


class Listens(Protocol):
    """The page: it draws again when told, and says what was saved."""

    def desk_changed(self) -> None: ...
    def was_settled(self, settlement: Settlement) -> None: ...
    def words_of(self, error: Exception) -> str: ...


@dataclass(frozen=True, slots=True)
class Came:
    """The case that an effect brought, with its line."""

    row: WaitingRow | None = None
    case: SettlingCase | None = None


class Conductor:
    """One for each page; `carry_out` is called on the main thread."""

    def __init__(
        self,
        presenter: SettlePresenter,
        desk: Callable[[], SettlingDesk],
        *,
        runs: Runs,
        listener: Listens,
    ) -> None:
        self._presenter, self._desk = presenter, desk
        self._runs, self._listener = runs, listener

    def carry_out(self, effects: Effects) -> None:
        """Draw the page as it stands now, and queue these effects behind everything asked before."""
        self._listener.desk_changed()
        for effect in effects:
            self._runs.run(
                partial(self._do, effect),
                done=partial(self._came, effect),
                failed=self._failed,
            )

    # ---- on the storage thread

    def _do(self, effect: Effect) -> object:
        desk = self._desk()
        match effect:
            case Open(row, blind, _):
                return Came(row, desk.open(row.case, blind=blind))
            case OpenNext():
                return self._next(desk, effect)
            case Reveal(case):
                return desk.open(case)
            case Undo():
                return desk.undo()
            case Redo():
                return desk.redo()
            case _:
                return _settle(desk, effect)

    @staticmethod
    def _next(desk: SettlingDesk, effect: OpenNext) -> Came:
        """The next case that can be opened: one that is being coded again since is passed over."""
        found = _openable(desk, effect, effect.after)
        if found is None and effect.after is not None:
            found = _openable(desk, effect, None)
        return found or Came()

    # ---- on the main thread

    def _came(self, effect: Effect, found: object) -> None:
        presenter = self._presenter
        if isinstance(found, Came):
            active = effect.active if isinstance(effect, Open) else ""
            further = presenter.opened(found.row, found.case, active=active)
        elif isinstance(found, SettlingCase):
            further = presenter.revealed(found)
        elif isinstance(effect, Undo | Redo):
            settlement = found if isinstance(found, Settlement) else None
            self._tell(settlement)
            further = presenter.stepped(settlement, redone=isinstance(effect, Redo))
        elif isinstance(found, Settlement) and isinstance(effect, Take | Decide | Defer | Withdraw | Explain):
            self._tell(found)
            further = presenter.settled(effect, found)
        else:
            raise TypeError(f"no result of {type(effect).__name__}")
        self.carry_out(further)

    def _tell(self, settlement: Settlement | None) -> None:
        if settlement is not None:
            self._listener.was_settled(settlement)

    def _failed(self, error: Exception) -> None:
        self._presenter.failed(self._listener.words_of(error))
        self._listener.desk_changed()


def _openable(desk: SettlingDesk, effect: OpenNext, after: After | None) -> Came | None:
    for _ in range(_MOST_PASSED_OVER):
        rows = desk.waiting(variable=effect.variable, state=effect.state, after=after, count=1)
        if not rows:
            return None
        try:
            return Came(rows[0], desk.open(rows[0].case, blind=effect.blind))
        except (Refused, NotAllowed):
            after = (rows[0].weight, rows[0].case)
    return None


def _settle(desk: SettlingDesk, effect: Effect) -> Settlement:
    match effect:
        case Take(case, variable, label, said, save_id):
            return desk.take(
                case,
                variable,
                label,
                reason=said.reason,
                note=said.note,
                blind=said.blind,
                save_id=save_id,
            )
        case Decide(case, variable, answer, said, save_id):
            return desk.decide(
                case,
                variable,
                answer,
                reason=said.reason,
                note=said.note,
                blind=said.blind,
                save_id=save_id,
            )
        case Defer(case, variable, note, save_id):
            return desk.defer(case, variable, note=note, save_id=save_id)
        case Withdraw(case, variable, save_id):
            return desk.withdraw(case, variable, save_id=save_id)
        case Explain(case, variable, reason, note, save_id):
            return desk.explain(case, variable, reason=reason, note=note, save_id=save_id)
        case _:
            raise TypeError(f"nothing settles by {type(effect).__name__}")
