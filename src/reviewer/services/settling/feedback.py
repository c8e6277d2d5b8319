"""Feedback: where final answers are not what a reviewer had said, once a supervisor releases the round."""

from __future__ import annotations

from reviewer.domain.adjudication import differences
from reviewer.domain.errors import NotFound
from reviewer.domain.identifiers import CaseKey, Clock, to_microseconds
from reviewer.domain.person import Account, Right
from reviewer.services.changes import Changes
from reviewer.services.ports import Reading, Store, Writing
from reviewer.services.settling.results import FeedbackRow, RoundState


class Feedback:
    """As a supervisor: releasing rounds; as a reviewer: what was released of one's own."""

    def __init__(self, store: Store, account: Account, *, clock: Clock) -> None:
        self._store = store
        self._account = account
        self._clock = clock

    def rounds(self) -> list[RoundState]:
        """Every round that was coded in, with how far it is settled."""
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            return _rounds(read)

    def release(self, round_number: int) -> Changes:
        """Let reviewers see the final answers of a round beside their own; it is never taken back.

        Harmless where it is released.  Raises NotFound for a round that nobody coded in.
        """
        self._account.require(Right.SUPERVISE)
        with self._store.writing(self._account) as work:
            state = next((one for one in _rounds(work) if one.round == round_number), None)
            if state is None:
                raise NotFound(f"There is no round {round_number}.")
            if state.released_at is not None:
                return Changes()
            at = to_microseconds(self._clock())
            work.settling.release(round_number, at)
            detail = {"settled": state.settled, "waiting": state.waiting}
            work.record("feedback.released", f"round {round_number}", detail, at)
            work.commit()
        return Changes(project=True)

    def mine(
        self, *, variable: str = "", after: CaseKey | None = None, count: int = 100
    ) -> list[FeedbackRow]:
        """Own cases of released rounds with a difference (in that variable), by case, behind `after`."""
        self._account.require(Right.CODE)
        with self._store.reading(self._account) as read:
            found = read.feedback.compared(variable=variable, after=after or CaseKey(0), count=count)
        return [
            FeedbackRow(
                one.case,
                one.case_id,
                tuple(
                    difference
                    for difference in differences(one.own, one.final)
                    if not variable or difference.variable == variable
                ),
            )
            for one in found
        ]

    def summary(self) -> list[tuple[str, int, int]]:
        """(variable, own answers compared, differences) over what was released, in the codebook's order."""
        self._account.require(Right.CODE)
        with self._store.reading(self._account) as read:
            return read.feedback.summary()


def _rounds(read: Reading | Writing) -> list[RoundState]:
    released = read.settling.releases()
    settled: dict[int, int] = {}
    waiting: dict[int, int] = {}
    for round_, state, cases in read.settling.by_round():
        if state == "settled":
            settled[round_] = cases
        elif state != "stale":
            waiting[round_] = waiting.get(round_, 0) + cases
    return [
        RoundState(one, settled.get(one, 0), waiting.get(one, 0), released.get(one))
        for one in sorted({*settled, *waiting, *released})
        if settled.get(one) or waiting.get(one) or one in released
    ]
