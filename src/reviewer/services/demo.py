"""Filling a new project with synthetic records, assignments and codings, through the usual ports."""

from __future__ import annotations

import base64
import hashlib
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from reviewer.domain.codebook import Codebook
from reviewer.domain.identifiers import CaseKey, CodebookKey, new_uuid, to_microseconds
from reviewer.domain.person import Account, Role
from reviewer.services.demo_cases import SyntheticCases
from reviewer.services.demo_coders import SimulatedReviewer, Truths
from reviewer.services.demo_plan import ReviewerPlan, Session, plan, sessions
from reviewer.services.ports import IntakeCounts, IntakeRecord, Store
from reviewer.services.submitting import Closing, close_case

SUPERVISOR, EXPORTER = "supervisor", "exporter"
REVIEWERS = ("reviewer-1", "reviewer-2", "reviewer-3")
ROLES = {SUPERVISOR: Role.SUPERVISOR, **dict.fromkeys(REVIEWERS, Role.REVIEWER), EXPORTER: Role.EXPORTER}
CODEBOOK = "gi-2018"
BEGAN = timedelta(days=30)
"""How long before the present the synthetic project was made."""

_BATCH = 5_000


def demo_passphrase(account: str, *, seed: int) -> str:
    """The passphrase of a demo account.  It follows from the seed, to be shown again: no secret."""
    digest = hashlib.sha256(f"reviewer demo/{seed}/{account}".encode()).digest()
    letters = base64.b32encode(digest).decode("ascii").lower()[:20]
    return "-".join(letters[start : start + 5] for start in range(0, 20, 5))


@dataclass(frozen=True, slots=True)
class Filled:
    """What the project holds now."""

    cases: int
    media: int
    codings: int


@dataclass(frozen=True, slots=True)
class DemoProject:
    """An open, empty project with its accounts, and what to fill it with."""

    store: Store
    supervisor: Account
    reviewers: Sequence[Account]
    desks: Sequence[Store]
    """The project as each of the reviewers has it open: what they code is signed by themselves."""
    codebook: Codebook
    codebook_key: CodebookKey
    cases: int
    seed: int
    now: datetime

    def fill(self, progress: Callable[[str], None]) -> Filled:
        """Take in the cases, assign them, and record the codings of the past weeks."""
        progress("making case records")
        counts = self._take_in()
        case_ids = [f"S-{number:06}" for number in range(1, self.cases + 1)]
        plans = plan(case_ids, reviewers=len(self.reviewers), seed=self.seed)
        progress("assigning cases")
        self._assign(plans)
        progress("recording codings")
        truths = Truths(self.codebook, seed=self.seed)
        coded = sum(self._session(session, truths) for session in sessions(plans, now=self.now))
        return Filled(counts.cases_new, counts.media_new, coded)

    def _take_in(self) -> IntakeCounts:
        made = SyntheticCases(cases=self.cases, seed=self.seed, codebook=self.codebook, now=self.now)
        at = to_microseconds(self.now - BEGAN + timedelta(hours=1))
        with self.store.writing(self.supervisor) as work:
            intake = work.intake("synthetic")
            batch: list[IntakeRecord] = []
            for records in made.records():
                batch += records
                if len(batch) >= _BATCH:
                    intake.add(batch)
                    batch = []
            intake.add(batch)
            counts = intake.finish()
            detail: dict[str, object] = {
                "format": "synthetic",
                "seed": self.seed,
                "media_new": counts.media_new,
            }
            work.record("import.finished", "synthetic", {**detail, "cases_new": counts.cases_new}, at)
            work.commit()
        return counts

    def _assign(self, plans: Sequence[ReviewerPlan]) -> None:
        at = to_microseconds(self.now - BEGAN + timedelta(hours=2))
        with self.store.writing(self.supervisor) as work:
            for reviewer, of_one in zip(self.reviewers, plans, strict=True):
                keys = [self._found(work.cases.find(case_id)) for case_id in of_one.cases]
                assigned = work.queue.assign(reviewer.key, keys)
                work.record("assignment.added", reviewer.name, {"cases": assigned, "seed": self.seed}, at)
            work.commit()

    def _session(self, session: Session, truths: Truths) -> int:
        account = self.reviewers[session.reviewer]
        person = SimulatedReviewer(session.reviewer, self.seed, truths)
        rng = random.Random(f"{self.seed}/codings/{session.reviewer}/{session.codings[0][1]}")
        with self.desks[session.reviewer].writing(account) as work:
            for case_id, at in session.codings:
                sheet = person.sheet(case_id, self.codebook)
                closing = Closing(
                    save_id=new_uuid(rng),
                    reviewer=account.key,
                    case=self._found(work.cases.find(case_id)),
                    case_id=case_id,
                    codebook=self.codebook_key,
                    sheet=sheet,
                    certainty=person.certainty(case_id, sheet),
                    note="",
                    at=at,
                )
                close_case(work, closing, kind="submitted")
            work.commit()
        return len(session.codings)

    @staticmethod
    def _found(case: CaseKey | None) -> CaseKey:
        if case is None:
            raise LookupError("a synthetic case is not in the store")
        return case
