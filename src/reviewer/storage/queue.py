"""The queue of the account that looks, and its saved filters."""

from __future__ import annotations

import json

from sqlalchemy import bindparam, delete, select

from reviewer.domain.assignment import AssignmentState
from reviewer.domain.identifiers import CaseKey
from reviewer.services.ports import Found, QueueCounts, QueueFilter, QueueRow
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.queue_views import AllCases, NoCases, OwnQueue, QueueView
from reviewer.storage.scope import Scope
from reviewer.storage.tables.queue import SavedFilter

_FILTERS = Prepared(
    select(SavedFilter.name, SavedFilter.text, SavedFilter.states, SavedFilter.flagged)
    .where(SavedFilter.account_id == bindparam("account"))
    .order_by(SavedFilter.name)
)
_SAVE_FILTER = Prepared(
    "INSERT INTO saved_filter (account_id, name, text, states, flagged)"
    " VALUES (:account, :name, :text, :states, :flagged) ON CONFLICT (account_id, name)"
    " DO UPDATE SET text = excluded.text, states = excluded.states, flagged = excluded.flagged"
)
_DELETE_FILTER = Prepared(
    delete(SavedFilter).where(
        SavedFilter.account_id == bindparam("account"), SavedFilter.name == bindparam("called")
    )
)


class Queue:
    """A reviewer's queue; for an account that does not review, every case of the project."""

    def __init__(self, access: Access, scope: Scope) -> None:
        self._access = access
        self._scope = scope
        self._view = _view(access, scope)

    def counts(self) -> QueueCounts:
        """Kept counts by state."""
        return self._view.counts()

    def rows(self, first: int, count: int) -> list[QueueRow]:
        """Positions first, first+1, ... of the unfiltered queue."""
        return self._view.rows(first, count)

    def matching(self, wanted: QueueFilter, after: int, count: int) -> list[QueueRow]:
        """The next rows that match, behind position `after`."""
        return self._view.matching(wanted, after, count)

    def found(self, wanted: QueueFilter, after: int, count: int) -> Found:
        """As many of these rows as are found in a step."""
        return self._view.found(wanted, after, count)

    def next_open(self, after: int) -> QueueRow | None:
        """The next open row behind `after`, then from the start; never one in draft."""
        return self._view.next_open(after)

    def latest_draft(self) -> QueueRow | None:
        """The case in draft that the viewer changed last."""
        return self._view.latest_draft()

    def row_of(self, case: CaseKey) -> QueueRow | None:
        """The row of a case, where it is in the queue."""
        return self._view.row_of(case)

    def saved_filters(self) -> list[tuple[str, QueueFilter]]:
        """The viewer's filters by name."""
        rows = self._access.all(_FILTERS, account=self._scope.viewer.key)
        return [
            (
                name,
                QueueFilter(
                    text, frozenset(AssignmentState(one) for one in json.loads(states)), bool(flagged)
                ),
            )
            for name, text, states, flagged in rows
        ]


class FilterWrites(Queue):
    """Keeping filters."""

    def save_filter(self, name: str, wanted: QueueFilter) -> None:
        """Keep a filter under a name; the same name is replaced."""
        self._access.run(
            _SAVE_FILTER,
            account=self._scope.viewer.key,
            name=name,
            text=wanted.text,
            states=json.dumps(sorted(state.value for state in wanted.states)),
            flagged=int(wanted.flagged),
        )

    def delete_filter(self, name: str) -> None:
        """Forget a filter; harmless where there is none."""
        self._access.run(_DELETE_FILTER, account=self._scope.viewer.key, called=name)


def _view(access: Access, scope: Scope) -> QueueView:
    if scope.own_queue:
        return OwnQueue(access, scope.viewer.key)
    return AllCases(access) if scope.all_cases else NoCases()
