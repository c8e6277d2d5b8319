"""Abandoned work comes back: what nobody has touched for so many days goes to others, and nothing is lost.

What a reviewer has not begun is handed on where the reviewer has done nothing, and been given nothing, for
that long.  A draft that old is handed back with its answers, as a revision that stays, and somebody else gets
the case.  The same happens to cases that were handed back that long ago.  Each step is a transaction of its
own: a stop between two of them leaves whole work, and the next run goes on.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import Refused
from reviewer.domain.identifiers import AccountKey, Clock, CodebookKey, to_microseconds
from reviewer.domain.person import Account, Right, Role
from reviewer.domain.planning import TaskKind
from reviewer.domain.sheet import Sheet
from reviewer.services import codebooks
from reviewer.services.ports import AbandonedCounts, Draft, Projects, Store, UnbegunTask, Writing
from reviewer.services.reassigning import HandedOn, hand_on, hand_unbegun_on
from reviewer.services.submitting import Closing, close_case

RULE = "work.returns_after_days"
"""The project's setting: after how many days work comes back; 0 or unset: it never does by itself."""

RETURNED = "coding.returned"
"""The kind of the entry by which a supervisor hands back what somebody else began."""

MOST_DAYS = 3650
_DAY = 86_400_000_000
_DRAFTS_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Returned:
    """What was brought back: tasks that others have now (`moved`), those that nobody may take (`kept`), and
    drafts that were handed back with their answers.
    """

    moved: int = 0
    kept: int = 0
    drafts: int = 0

    def __add__(self, other: Returned) -> Returned:
        return Returned(self.moved + other.moved, self.kept + other.kept, self.drafts + other.drafts)


class Returning:
    """Brings work back as the supervisor who is signed in.

    Whoever also codes may not: drafts of others would be read.
    """

    def __init__(self, store: Store, account: Account, *, clock: Clock) -> None:
        self._store = store
        self._account = account
        self._clock = clock
        self._books: dict[CodebookKey, Codebook] = {}

    @property
    def allowed(self) -> bool:
        """Whether this account may."""
        return self._account.may(Right.SUPERVISE) and self._account.may(Right.SEE_ALL_CODINGS)

    def rule(self) -> int:
        """After how many days work comes back by itself; 0: never."""
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            kept = read.projects.setting(RULE)
        return kept if isinstance(kept, int) and 0 < kept <= MOST_DAYS else 0

    def set_rule(self, days: int) -> None:
        """Another rule for the whole project; 0 switches it off."""
        self._account.require(Right.SUPERVISE)
        if not 0 <= days <= MOST_DAYS:
            raise Refused(f"Work comes back after 1 to {MOST_DAYS} days.", mend="0 switches it off.")
        with self._store.writing(self._account) as work:
            before = work.projects.setting(RULE)
            work.projects.set_setting(RULE, days)
            detail = {"name": RULE, "before": before, "after": days}
            work.record("setting.changed", RULE, detail, to_microseconds(self._clock()))
            work.commit()

    def waiting(self, days: int) -> AbandonedCounts:
        """How much has not been touched for so many days; nothing is changed."""
        self._require(days)
        with self._store.reading(self._account) as read:
            return read.abandoned.counts(self._before(days))

    def by_rule(self) -> Iterator[Returned]:
        """The steps that the project's rule asks for now; none where it is off."""
        days = self.rule()
        return self.steps(days) if days and self.allowed else iter(())

    def steps(self, days: int) -> Iterator[Returned]:
        """Bring back what was not touched for so many days, a transaction at each turn."""
        self._require(days)
        before = self._before(days)
        with self._store.reading(self._account) as read:
            if read.projects.info().policy is AssignmentPolicy.EVERYONE:
                return
            idle = read.abandoned.idle(before)
            drafters = read.abandoned.drafters(before)
            back = read.abandoned.handers_back(before)
            accounts = {one.key: one for one in read.projects.accounts()}
        for key in idle:
            yield self._return_unbegun(accounts[key], before, days)
        for key in drafters:
            yield from self._return_drafts(accounts[key], before, days)
        for key in back:
            yield self._return_handed_back(accounts[key], before, days)

    # ---- one transaction each

    def _return_unbegun(self, absent: Account, before: int, days: int) -> Returned:
        with self._store.writing(self._account) as work:
            idle = work.abandoned.idle(before)
            people = _takers(work, idle, absent)
            tasks = work.plans.unbegun(absent.key)
            if absent.key not in idle or not people or not tasks:
                return Returned(kept=len(tasks))
            at, seed = self._now(), _seed(before)
            outcome = hand_unbegun_on(work, absent, _ordinary(tasks), people, seed=seed, at=at)
            return _committed(work, absent, outcome, "unbegun", days=days, at=at)

    def _return_drafts(self, absent: Account, before: int, days: int) -> Iterator[Returned]:
        while True:
            with self._store.writing(self._account) as work:
                people = _takers(work, work.abandoned.idle(before), absent)
                drafts = work.abandoned.drafts(absent.key, before, _DRAFTS_AT_ONCE)
                if not drafts or not people:
                    return
                at = self._now()
                for draft in drafts:
                    self._hand_back(work, draft, at)
                cases = {one.case for one in drafts}
                tasks = [one for one in work.abandoned.handed_back(absent.key, at + 1) if one.case in cases]
                outcome = self._hand_on(work, absent, tasks, people, seed=_seed(before), at=at)
                detail = _detail(outcome, "drafts", days) | {"drafts": len(drafts)}
                work.record("work.returned", absent.name, detail, at)
                work.commit()
            yield Returned(len(outcome.moved), len(outcome.unplaced), len(drafts))

    def _hand_back(self, work: Writing, draft: Draft, at: int) -> None:
        """As if the reviewer had handed the case back, with what was answered; the entry says who did."""
        book = self._book(work.projects, draft.codebook)
        project = uuid.UUID(work.projects.info().uuid)
        name = f"returned {draft.reviewer} {draft.case} {draft.updated_at}"
        closing = Closing(
            save_id=str(uuid.uuid5(project, name)),
            reviewer=draft.reviewer,
            case=draft.case,
            case_id=work.cases.view(draft.case).case_id,
            codebook=draft.codebook,
            sheet=Sheet(book, dict(draft.answers)),
            certainty=draft.certainty,
            note=draft.note,
            at=at,
        )
        close_case(work, closing, kind="handed_back", entry=RETURNED)
        work.abandoned.end_draft(draft)

    def _return_handed_back(self, absent: Account, before: int, days: int) -> Returned:
        with self._store.writing(self._account) as work:
            people = _takers(work, work.abandoned.idle(before), absent)
            tasks = work.abandoned.handed_back(absent.key, before)
            if not people or not tasks:
                return Returned(kept=len(tasks))
            at = self._now()
            outcome = self._hand_on(work, absent, tasks, people, seed=_seed(before), at=at)
            return _committed(work, absent, outcome, "handed_back", days=days, at=at)

    def _hand_on(
        self,
        work: Writing,
        absent: Account,
        tasks: Sequence[UnbegunTask],
        people: Mapping[str, AccountKey],
        *,
        seed: int,
        at: int,
    ) -> HandedOn:
        """Cases that were handed back leave the queue of whoever gave them up, once somebody has them."""
        outcome = hand_on(work, absent, _ordinary(tasks), people, seed=seed, at=at)
        stay = {one.case for one in outcome.unplaced}
        work.abandoned.take_back(absent.key, frozenset(one.case for one in tasks) - stay)
        return outcome

    def _book(self, projects: Projects, key: CodebookKey) -> Codebook:
        if key not in self._books:
            stored = projects.codebook(key)
            self._books[key] = codebooks.parse(stored.content, name=f"{stored.id} {stored.version}")
        return self._books[key]

    def _before(self, days: int) -> int:
        return self._now() - days * _DAY

    def _now(self) -> int:
        return to_microseconds(self._clock())

    def _require(self, days: int) -> None:
        self._account.require(Right.SUPERVISE)
        self._account.require(Right.SEE_ALL_CODINGS)
        if not 1 <= days <= MOST_DAYS:
            raise Refused(f"Work comes back after 1 to {MOST_DAYS} days.")


def _takers(work: Writing, idle: Sequence[AccountKey], absent: Account) -> dict[str, AccountKey]:
    """Reviewers who are part of a plan, may code, and have not abandoned theirs, but for the absent one."""
    planned: set[object] = set()
    for plan in work.plans.all():
        names = plan.record.get("reviewers")
        planned |= set(names) if isinstance(names, list) else set()
    return {
        one.name: one.key
        for one in work.projects.accounts()
        if one.name in planned
        and one.enabled
        and Role.REVIEWER in one.roles
        and one.key not in idle
        and one.key != absent.key
    }


def _ordinary(tasks: Sequence[UnbegunTask]) -> list[UnbegunTask]:
    """Without calibration cases: no one is named as a substitute here, and each plan has its own."""
    return [one for one in tasks if one.kind != TaskKind.CALIBRATION.value]


def _committed(
    work: Writing, absent: Account, outcome: HandedOn, what: str, *, days: int, at: int
) -> Returned:
    """Commit where anybody got anything: else each opening would write the same again."""
    if outcome.moved:
        work.record("work.returned", absent.name, _detail(outcome, what, days), at)
        work.commit()
    return Returned(moved=len(outcome.moved), kept=len(outcome.unplaced))


def _detail(outcome: HandedOn, what: str, days: int) -> dict[str, object]:
    return {"days": days, "what": what, "moved": outcome.by_taker(), "kept": len(outcome.unplaced)}


def _seed(before: int) -> int:
    """The day, as a number: whoever repeats the run on that day gets the same plan."""
    return before // _DAY
