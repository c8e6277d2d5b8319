"""Handing a case over to the certified tool: only its id leaves, and the trail says so."""

from __future__ import annotations

from reviewer.domain.errors import NotFound
from reviewer.domain.identifiers import CaseKey, Clock, to_microseconds
from reviewer.domain.person import Account
from reviewer.services.changes import Changes, Saved
from reviewer.services.ports import Store


class Handover:
    """Records that a case id went to the certified tool, by program or by clipboard."""

    def __init__(self, store: Store, account: Account, *, clock: Clock) -> None:
        self._store = store
        self._account = account
        self._clock = clock

    def record(self, case: CaseKey, *, way: str) -> Saved:
        """Chain the entry before the id leaves; `way` is `program` or `clipboard`."""
        with self._store.writing(self._account) as work:
            row = work.queue.row_of(case)
            if row is None:
                raise NotFound("This case is not in your queue.")
            at = to_microseconds(self._clock())
            work.record("case.handed_over", row.case_id, {"way": way}, at)
            work.commit()
        return Saved(at, Changes())
