"""Merging what agrees: each case whose codings changed is worked out again, hundreds in a transaction."""

from __future__ import annotations

import hashlib
import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reviewer.domain.codebook import Codebook
from reviewer.domain.identifiers import CaseKey, Clock, CodebookKey, new_uuid, to_microseconds
from reviewer.domain.person import Account
from reviewer.services.ports import Place, Store, Writing
from reviewer.services.settling.working import Worked, is_coded, waiting_place, work_out

STEP = 200


def never() -> bool:
    """Nobody asks to stop."""
    return False


def untold(_done: int, _of: int) -> None:
    """Nobody listens."""


@dataclass(frozen=True, slots=True)
class Merging:
    """Works cases out as one account, at one codebook version."""

    store: Store
    account: Account
    codebook: Codebook
    codebook_key: CodebookKey
    clock: Clock
    rng: random.Random

    def run(self, progress: Callable[[int, int], None], stopped: Callable[[], bool]) -> None:
        """Every stale case; what is done stays done wherever it is stopped."""
        with self.store.reading(self.account) as read:
            total = read.settling.counts().get("stale", 0)
        done, after = 0, CaseKey(0)
        progress(0, total)
        while not stopped():
            cases = self._step(after)
            if not cases:
                return
            done, after = done + len(cases), cases[-1]
            progress(done, max(total, done))

    def _step(self, after: CaseKey) -> list[CaseKey]:
        with self.store.writing(self.account) as work:
            cases = work.settling.stale(after, STEP)
            if cases:
                self._merge(work, cases)
                work.commit()
        return cases

    def _merge(self, work: Writing, cases: Sequence[CaseKey]) -> None:
        at = to_microseconds(self.clock())
        decisions = work.decisions.standing(cases, self.codebook_key)
        worked: list[Worked] = []
        places: list[Place] = []
        ids: list[str] = []
        for coded in work.opinions.coded(cases, self.codebook_key):
            ids.append(coded.case_id)
            if is_coded(coded):
                one = work_out(self.codebook, coded, decisions.get(coded.case, {}))
                worked.append(one)
                places.append(one.place())
            else:
                places.append(waiting_place(coded))
        written = work.finals.add([one.final(self.codebook_key, new_uuid(self.rng), at) for one in worked])
        work.settling.put(places, self.codebook_key)
        states = Counter(one.state for one in places)
        digest = hashlib.sha256("\n".join(ids).encode()).hexdigest()
        detail = {"cases": len(ids), "sha256": digest, "written": written, "states": dict(states)}
        work.record("final.merged", "settling", detail, at)
