"""One file on its way in: batches are merged as they come, set by set.

Nothing grows with the file but a narrow table of the cases it touches; whatever is wrong, no trace is left.
What others cannot see may be made durable in steps, so that they can write in between (`intake_pace`).
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import insert

from reviewer.domain.identifiers import AccountKey
from reviewer.services.ports import IntakeCounts
from reviewer.storage.intake_cases import Arriving, CaseIntake
from reviewer.storage.intake_media import MediaIntake
from reviewer.storage.intake_pace import Pace, Turn
from reviewer.storage.intake_revisions import finish_revisions
from reviewer.storage.intake_totals import finish_cases, finish_shared, queue_new_cases, stage_totals
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.sweeping import sweep_at_once
from reviewer.storage.tables.cases import IntakeRow

_NEXT = Prepared("SELECT coalesce(max(id), 0) + 1 FROM intake")
_BEGIN = Prepared(
    insert(IntakeRow),
    columns=("id", "source", "account_id", "at", "cases_new", "cases_known", "media_new", "media_known"),
)
_END = Prepared(
    "UPDATE intake SET cases_new = :cases_new, cases_known = :cases_known, media_new = :media_new,"
    " media_known = :media_known WHERE id = :intake"
)
_UNSTAGE = tuple(Prepared(f"DROP TABLE IF EXISTS temp.{name}") for name in ("changed_media", "lost_hash"))
_STAGE = (
    Prepared(
        "CREATE TEMP TABLE changed_media (case_id INTEGER, number INTEGER, before TEXT NOT NULL,"
        " PRIMARY KEY (case_id, number)) WITHOUT ROWID"
    ),
    Prepared("CREATE TEMP TABLE lost_hash (hash BLOB PRIMARY KEY) WITHOUT ROWID"),
)
_COUNT_CASES = Prepared(
    "SELECT count(*) FILTER (WHERE is_new), count(*) FILTER (WHERE NOT is_new) FROM temp.touched"
)
_COUNT_ITEMS = Prepared(
    "SELECT coalesce(sum(t.last - ifnull(c.media, 0)), 0)"
    " FROM temp.touched t LEFT JOIN case_record c ON c.id = t.case_id"
)
_KEEP = Prepared("UPDATE kept_count SET value = value + :more WHERE name = :name")


class Intake:
    """Takes one file in; `finish` says what was new.

    With a `turn` what nobody sees yet leaves the transaction whenever others want to write.
    """

    def __init__(
        self,
        access: Access,
        *,
        account: AccountKey,
        source: str,
        at: int,
        turn: Turn | None = None,
    ) -> None:
        self._access = access
        self._source, self._account, self._at = source, account, at
        self._begun = False
        for statement in (*_UNSTAGE, *_STAGE):
            access.run(statement)
        sweep_at_once(access)
        self._intake = (access.one(_NEXT) or (1,))[0]
        self._cases = CaseIntake(
            access, intake=self._intake, source=source, waits=turn is not None, begun=self._begin
        )
        self._media = MediaIntake(access, intake=self._intake)
        self._pace = Pace(turn)
        # The reader may need a while before it has something, and others need not wait for it.
        self._pace.begin()

    def add(self, records: Sequence[Arriving]) -> None:
        """Take in a batch (thousands at a time)."""
        for piece in self._pace.pieces(records):
            self._add(piece)
            self._rest()
        if self._media.hashes.are_many:
            self._store_hashes()

    def _rest(self) -> None:
        if self._cases.hidden:
            self._pace.rest()

    def _store_hashes(self) -> None:
        if self._media.hashes.are_some:
            for _ in self._media.hashes.store(self._pace.sizes(self._pace.hashes)):
                self._rest()

    def _add(self, records: Sequence[Arriving]) -> None:
        cases = self._cases.take(records)
        with_item = [record for record in records if record[1] is not None]
        if with_item:
            facts, items, given = zip(*with_item, strict=True)
            owners = [cases[one.case_id] for one in facts]
            if self._media.add(owners, items, given):
                self._cases.known_was_changed()

    def conflicts(self) -> list[tuple[str, str]]:
        """(case_id, field) where records of this file contradict each other; at most 10,000."""
        return self._cases.conflicts()

    def finish(self) -> IntakeCounts:
        """Bring totals, shared media, text index and queues up to date with what was taken in."""
        access, cases, tally = self._access, self._cases, self._media.tally
        self._store_hashes()
        for _ in cases.index(self._pace.sizes(self._pace.cases)):
            self._rest()
        items = (access.one(_COUNT_ITEMS) or (0,))[0]
        # In a pause others may write meanwhile, but no import: what is found out stays true.
        stage_totals(access, intake=self._intake, items=items + tally.changed)
        self._pace.end()
        cases_new, cases_known = access.one(_COUNT_CASES) or (0, 0)
        self._begin()
        totals_from = cases.show_with_totals()
        access.run(_KEEP, name="cases", more=cases_new)
        access.run(_KEEP, name="media", more=items)
        cases_changed = finish_revisions(access, intake=self._intake)
        finish_cases(
            access, first_new=cases.first_new, not_indexed=cases.not_indexed, totals_from=totals_from
        )
        finish_shared(access, items=items + tally.changed)
        queue_new_cases(access, first_new=cases.first_new)
        counts = IntakeCounts(
            cases_new,
            cases_known,
            tally.new,
            tally.known,
            cases_changed=cases_changed,
            media_changed=tally.changed,
        )
        self._end(counts)
        return counts

    def _begin(self) -> None:
        """Write down that there was an intake, before the first row that names it."""
        if not self._begun:
            self._begun = True
            none = {"cases_new": 0, "cases_known": 0, "media_new": 0, "media_known": 0}
            known = {"source": self._source, "account_id": self._account, "at": self._at}
            self._access.insert(_BEGIN, id=self._intake, **known, **none)

    def _end(self, counts: IntakeCounts) -> None:
        self._cases.close()
        for statement in _UNSTAGE:
            self._access.run(statement)
        self._access.run(
            _END,
            intake=self._intake,
            cases_new=counts.cases_new,
            cases_known=counts.cases_known,
            media_new=counts.media_new,
            media_known=counts.media_known,
        )
