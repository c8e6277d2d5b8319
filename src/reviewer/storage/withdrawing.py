"""Taking away assignments that nobody has begun, with the counts and the order that are kept of them."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.domain.identifiers import AccountKey, CaseKey
from reviewer.storage.assignments import KEPT_DONE, ORDER
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.settling_marks import BulkMarks

# Open may also be what was begun and taken back: then a coding, or a step that could be done again, knows of
# it.
UNBEGUN = (
    "a.reviewer_id = :reviewer AND a.state = 'open' AND a.flagged = 0"
    " AND NOT EXISTS (SELECT 1 FROM draft d WHERE d.reviewer_id = a.reviewer_id AND d.case_id = a.case_id)"
    " AND NOT EXISTS (SELECT 1 FROM coding k WHERE k.case_id = a.case_id AND k.reviewer_id = a.reviewer_id)"
    " AND a.case_id NOT IN (SELECT u.case_id FROM undo_step u WHERE u.account_id = a.reviewer_id)"
)
# Above every position there is, so that closing ranks never meets a position that is still taken.
_ASIDE = 1 << 40

_STAGE = Prepared(
    "CREATE TEMP TABLE IF NOT EXISTS to_withdraw (assignment INTEGER PRIMARY KEY, case_id INTEGER NOT NULL,"
    " flagged INTEGER NOT NULL)"
)
_EMPTY = Prepared("DELETE FROM temp.to_withdraw")
_CHOOSE = Prepared(
    f"INSERT INTO temp.to_withdraw SELECT a.id, a.case_id, a.flagged FROM assignment a WHERE {UNBEGUN}"
)
_CHOOSE_BACK = Prepared(
    "INSERT OR IGNORE INTO temp.to_withdraw SELECT a.id, a.case_id, a.flagged FROM assignment a"
    " WHERE a.reviewer_id = :reviewer AND a.case_id = :case AND a.state = 'handed_back'"
)
_CHOSEN = Prepared("SELECT count(*) FROM temp.to_withdraw")
# One coder fewer: what waited for that one may be settled.
_TO_SETTLE_AGAIN = BulkMarks("SELECT case_id FROM temp.to_withdraw")
_WERE_DONE = Prepared(
    "SELECT count(*) FROM case_progress WHERE done = 1 AND case_id IN (SELECT case_id FROM temp.to_withdraw)"
)
_DELETE = Prepared("DELETE FROM assignment WHERE id IN (SELECT assignment FROM temp.to_withdraw)")
_PROGRESS = Prepared(
    "UPDATE case_progress SET assigned = assigned - w.gone, pending = pending - w.gone,"
    " flags = flags - w.unflagged, done = (assigned - w.gone > 0 AND pending - w.gone = 0)"
    " FROM (SELECT case_id AS gone_case, count(*) AS gone, sum(flagged) AS unflagged FROM temp.to_withdraw"
    " GROUP BY case_id) w"
    " WHERE case_progress.case_id = w.gone_case"
)
_COUNT = Prepared(
    "UPDATE queue_count SET cases = cases - :gone WHERE reviewer_id = :reviewer AND state = :state"
)
_SET_ASIDE = Prepared(f"UPDATE assignment SET position = position + {_ASIDE} WHERE reviewer_id = :reviewer")
_RANKS = (
    "SELECT id AS ranked, row_number() OVER (ORDER BY position) AS place"
    " FROM assignment WHERE reviewer_id = :reviewer"
)
_CLOSE_RANKS = Prepared(
    f"UPDATE assignment SET position = r.place FROM ({_RANKS}) r WHERE assignment.id = r.ranked"
)
_FORGET_ORDER = Prepared("DELETE FROM queue_order WHERE reviewer_id = :reviewer")


def withdraw_unbegun(access: Access, reviewer: AccountKey) -> int:
    """Take the reviewer's untouched assignments away, as one change; how many there were."""
    _stage(access)
    access.run(_CHOOSE, reviewer=reviewer)
    return _withdraw(access, reviewer, state="open")


def withdraw_handed_back(access: Access, reviewer: AccountKey, cases: Iterable[CaseKey]) -> int:
    """Take the reviewer's assignments of these cases away that were handed back, with their flags; how many
    there were.
    """
    _stage(access)
    access.many(_CHOOSE_BACK, ({"reviewer": reviewer, "case": case} for case in cases))
    return _withdraw(access, reviewer, state="handed_back")


def _stage(access: Access) -> None:
    access.run(_STAGE)
    access.run(_EMPTY)


def _withdraw(access: Access, reviewer: AccountKey, *, state: str) -> int:
    """Take what is staged away; all of it is in that state."""
    gone = int((access.one(_CHOSEN) or (0,))[0])
    if gone:
        before = access.one(_WERE_DONE) or (0,)
        access.run(_DELETE)
        access.run(_PROGRESS)
        _TO_SETTLE_AGAIN.mark(access)
        after = access.one(_WERE_DONE) or (0,)
        access.run(KEPT_DONE, more=after[0] - before[0])
        access.run(_COUNT, reviewer=reviewer, gone=gone, state=state)
        access.run(_SET_ASIDE, reviewer=reviewer)
        access.run(_CLOSE_RANKS, reviewer=reviewer)
        access.run(_FORGET_ORDER, reviewer=reviewer)
        access.run(ORDER, reviewer=reviewer, last=0, last_case=0)
    access.run(_EMPTY)
    return gone
