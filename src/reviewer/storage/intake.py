"""One file on its way in: batches are merged as they come, set by set.

Nothing grows with the file but narrow tables of the cases it touches and of what it changes; whatever is
wrong, no trace is left.  Nothing is seen by others before the last transaction, so that they can write in
between (`intake_pace`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import insert

from reviewer.domain.arrivals import Arrivals
from reviewer.domain.errors import Overtaken
from reviewer.domain.identifiers import AccountKey
from reviewer.services.ports import IntakeCounts
from reviewer.storage.folding import fold_at_once
from reviewer.storage.intake_cases import Arriving, CaseIntake
from reviewer.storage.intake_media import MediaIntake
from reviewer.storage.intake_pace import Pace, Turn
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
# Items that stand beside have no case of their own until they are taken away again.
_DEFER = Prepared("PRAGMA defer_foreign_keys = 1")
_COUNT_CASES = Prepared(
    "SELECT count(*) FILTER (WHERE is_new), count(*) FILTER (WHERE NOT is_new) FROM temp.touched"
)
_COUNT_ITEMS = Prepared(
    "SELECT coalesce(sum(t.last - ifnull(c.media, 0)), 0),"
    " coalesce(sum(t.last) FILTER (WHERE t.is_new), 0)"
    " FROM temp.touched t LEFT JOIN case_record c ON c.id = t.case_id"
)
_KEEP = Prepared("UPDATE kept_count SET value = value + :more WHERE name = :name")


class Intake:
    """Takes one file in; `finish` says what was new.

    `answer` is told what the entry answers for.  With a `turn` what nobody sees yet leaves the transaction
    whenever others want to write.
    """

    def __init__(
        self,
        access: Access,
        *,
        account: AccountKey,
        source: str,
        at: int,
        turn: Turn | None = None,
        answer: Callable[[int, str], None],
    ) -> None:
        self._access = access
        self._source, self._account, self._at = source, account, at
        self._begun = False
        self._answer = answer
        if turn is None:
            access.run(_DEFER)
        sweep_at_once(access)
        self._intake = (access.one(_NEXT) or (1,))[0]
        self._cases = CaseIntake(
            access, intake=self._intake, source=source, waits=turn is not None, begun=self._begin
        )
        self._media = MediaIntake(access, intake=self._intake)
        self._is_one = turn is None
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
        if isinstance(records, Arrivals):
            cases, media = self._cases.take(records.facts), records
        else:
            cases = self._cases.take([facts for facts, _, _ in records])
            with_item = [(facts, item, number) for facts, item, number in records if item is not None]
            if not with_item:
                return
            media = Arrivals.of(with_item)
        self._media.add([cases[one.case_id] for one in media.facts], media.items, media.numbers)

    def conflicts(self) -> list[tuple[str, str]]:
        """(case_id, field) where records of this file contradict each other, since this was asked before."""
        return self._cases.conflicts()

    def finish(self) -> IntakeCounts:
        """Bring totals, shared media, text index and queues up to date with what was taken in.

        Raises Overtaken where another import came in between.
        """
        self._store_hashes()
        further, cases_changed = self._find_out()
        for _ in self._cases.index(self._pace.sizes(self._pace.cases)):
            self._rest()
        self._pace.end()
        self._insist()
        cases_new, cases_known = self._access.one(_COUNT_CASES) or (0, 0)
        self._show(cases=cases_new, media=further)
        tally = self._media.tally
        counts = IntakeCounts(
            cases_new,
            cases_known,
            tally.new,
            tally.known,
            cases_changed=cases_changed,
            media_changed=tally.changed,
        )
        self._end(counts)
        self._answer(self._intake, self._media.answering.said())
        return counts

    def _find_out(self) -> tuple[int, int]:
        """Media items that there will be more of, and cases that changed; everything that takes long is done.

        In a pause others may write meanwhile, but no import: what is found out stays true.
        """
        if self._cases.hidden and self._media.beside.are_some:
            self._pace.begin()
        beside = self._media.beside
        further, of_new = self._access.one(_COUNT_ITEMS) or (0, 0)
        for _ in stage_totals(self._access, intake=self._intake, items=of_new, beside=beside.have_hashes):
            if self._cases.hidden:
                self._pace.look()
        changed = self._cases.renewed.find_changes()
        answering = self._media.answering
        for _ in answering.find_out(first_new=self._cases.first_new, waiting=self._cases.hidden):
            if self._cases.hidden:
                self._pace.look()
        return further, changed

    def _show(self, *, cases: int, media: int) -> None:
        """Take over what stood aside: after the commit everybody sees all of it."""
        access = self._access
        self._begin()
        totals_from = self._cases.show_with_totals()
        access.run(_KEEP, name="cases", more=cases)
        access.run(_KEEP, name="media", more=media)
        self._media.beside.lose_hashes()
        self._cases.renewed.store(self._intake)
        if self._is_one:
            fold_at_once(access)
        finish_cases(
            access,
            first_new=self._cases.first_new,
            not_indexed=self._cases.not_indexed,
            totals_from=totals_from,
        )
        finish_shared(access)
        queue_new_cases(access, first_new=self._cases.first_new)

    def _insist(self) -> None:
        """Raises Overtaken where there was another import meanwhile, which locks should have kept out."""
        if not self._begun and (self._access.one(_NEXT) or (1,))[0] != self._intake:
            raise Overtaken("Another import came in between.", mend="Try again.")

    def _begin(self) -> None:
        """Write down that there was an intake, before the first row that names it."""
        if not self._begun:
            self._begun = True
            none = {"cases_new": 0, "cases_known": 0, "media_new": 0, "media_known": 0}
            known = {"source": self._source, "account_id": self._account, "at": self._at}
            self._access.insert(_BEGIN, id=self._intake, **known, **none)

    def _end(self, counts: IntakeCounts) -> None:
        self._cases.close()
        self._media.beside.close()
        self._access.run(
            _END,
            intake=self._intake,
            cases_new=counts.cases_new,
            cases_known=counts.cases_known,
            media_new=counts.media_new,
            media_known=counts.media_known,
        )
