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
from reviewer.services.ports import Store, Writing
from reviewer.services.settling.carrying import Carrying
from reviewer.services.settling.working import is_coded, stands, waiting_place, work_out

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
    carrying: Carrying

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
        coded = work.opinions.coded(cases, self.codebook_key)
        ready = [one for one in coded if is_coded(one)]
        carried = self.carrying.carry(work, ready, at)
        decisions = work.decisions.standing([one.case for one in ready], self.codebook_key)
        worked = [work_out(self.codebook, one, decisions.get(one.case, {})) for one in ready]
        written = work.finals.add([one.final(self.codebook_key, new_uuid(self.rng), at) for one in worked])
        kept = set(work.settling.keep([one.case for one in coded if stands(one)]))
        unready = [one for one in coded if not is_coded(one) and one.case not in kept]
        places = [*(one.place() for one in worked), *map(waiting_place, unready)]
        work.settling.put(places, self.codebook_key)
        digest = hashlib.sha256("\n".join(one.case_id for one in coded).encode()).hexdigest()
        detail = {
            "cases": len(coded),
            "sha256": digest,
            "written": written,
            "states": dict(Counter(one.state for one in places)),
            "decisions_carried": carried,
            "kept": len(kept),
        }
        work.record("final.merged", "settling", detail, at)
