"""The adjudicator's desk: what agrees merges, what is left is decided by keys; each decision is durable."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from reviewer.domain.adjudication import Reason
from reviewer.domain.answer import Answer
from reviewer.domain.codebook import Codebook
from reviewer.domain.disagreement import disagreement
from reviewer.domain.errors import NotAllowed, Refused
from reviewer.domain.identifiers import CaseKey, Clock, CodebookKey
from reviewer.domain.person import Account, Right
from reviewer.services.ports import Reading, Store
from reviewer.services.settling.carrying import Carrying
from reviewer.services.settling.deciding import (
    Adjudicator,
    Wish,
    carry_out,
    check_wish,
    checked_variable,
    copied,
    known,
)
from reviewer.services.settling.merging import Merging, never, untold
from reviewer.services.settling.presenting import labelled
from reviewer.services.settling.results import Settlement, SettlingCase, SettlingCounts, WaitingRow
from reviewer.services.settling.undoing import go
from reviewer.services.settling.working import Worked


class SettlingDesk:
    """Settles cases as one supervisor; raises NotAllowed for whoever may not supervise."""

    def __init__(
        self,
        store: Store,
        account: Account,
        *,
        codebook: Codebook,
        codebook_key: CodebookKey,
        seed: int,
        clock: Clock,
        rng: random.Random | None = None,
    ) -> None:
        account.require(Right.SUPERVISE)
        chance = rng or random.SystemRandom()
        self._store = store
        self._account = account
        self._desk = Adjudicator(store, account, codebook, codebook_key, seed, clock, chance)

    # ---- what waits

    def refresh(
        self, progress: Callable[[int, int], None] = untold, stopped: Callable[[], bool] = never
    ) -> SettlingCounts:
        """Work out every case whose codings changed, in steps of their own; safe to stop between them.

        `progress` hears (done, of).
        """
        desk = self._desk
        merging = Merging(
            self._store,
            self._account,
            desk.codebook,
            desk.codebook_key,
            desk.clock,
            desk.rng,
            Carrying(desk.codebook, desk.codebook_key),
        )
        merging.run(progress, stopped)
        return self.counts()

    def counts(self) -> SettlingCounts:
        """Kept counts by state."""
        with self._store.reading(self._account) as read:
            return SettlingCounts(**read.settling.counts())

    def waiting(
        self,
        *,
        variable: str = "",
        state: str = "open",
        after: tuple[float, CaseKey] | None = None,
        count: int = 100,
    ) -> list[WaitingRow]:
        """The next rows behind (weight, case), the heaviest first; never cases that the account codes.

        Of one variable, `weight` is how far apart the answers to it lie.
        """
        with self._store.reading(self._account) as read:
            rows = read.settling.waiting(
                variable=variable, codebook=self._desk.codebook_key, state=state, after=after, count=count
            )
        return [WaitingRow(one.case, one.case_id, one.weight, one.unresolved, one.state) for one in rows]

    def variables(self) -> list[tuple[str, int]]:
        """Variables with open cases, in the codebook's order, with how many (from kept counts)."""
        with self._store.reading(self._account) as read:
            return read.settling.variables(self._desk.codebook_key)

    def next(self, after: CaseKey | None, *, variable: str = "") -> CaseKey | None:
        """The next open case behind that one in the queue, then from its start; None where none is left."""
        with self._store.reading(self._account) as read:
            place = None if after is None else self._place(read, after, variable)
            for start, count in ((place, 1), (None, 2)):
                rows = read.settling.waiting(
                    variable=variable,
                    codebook=self._desk.codebook_key,
                    state="open",
                    after=start,
                    count=count,
                )
                others = [one.case for one in rows if one.case != after]
                if others:
                    return others[0]
        return None

    def _place(self, read: Reading, case: CaseKey, variable: str) -> tuple[float, CaseKey] | None:
        """Also of a case that has left the queue since: decided questions keep their weight."""
        if not variable:
            return read.settling.place(case)
        asked = self._desk.codebook.variable(variable)
        for coded in read.opinions.coded([case], self._desk.codebook_key):
            said = [one.opinion.answers for one in coded.opinions]
            if asked is not None and said:
                return disagreement(asked, [one[variable] for one in said if variable in one]), case
        return None

    def open(self, case: CaseKey, *, blind: bool = False) -> SettlingCase:
        """The case as it is now; `blind`: sides stay away until a question is decided.

        NotAllowed for whoever coded it or was given it, Refused while it is still being coded.
        """
        with self._store.reading(self._account) as read:
            return self._desk.presented(read, self._desk.worked(read, case), blind=blind)

    # ---- deciding

    def decide(
        self,
        case: CaseKey,
        variable: str,
        answer: Answer,
        *,
        reason: Reason | None = None,
        note: str = "",
        blind: Answer | None = None,
        save_id: str,
    ) -> Settlement:
        """This is the answer; `blind` is what was decided before the sides were shown.

        The same save id again changes nothing.  Refused where the answer does not fit.
        """
        wish = Wish(case, variable, "decided", save_id, answer, reason, note, blind)
        return self._write(wish, lambda _: wish)

    def take(
        self,
        case: CaseKey,
        variable: str,
        label: str,
        *,
        reason: Reason | None = None,
        note: str = "",
        blind: Answer | None = None,
        save_id: str,
    ) -> Settlement:
        """Decide what side A, B, ... says."""
        wish = Wish(case, variable, "decided", save_id, None, reason, note, blind)

        def of_side(worked: Worked) -> Wish:
            side = labelled(worked.coded, self._desk.seed).get(label)
            answer = None if side is None else side.opinion.answers.get(variable)
            if answer is None:
                raise Refused(f"There is no side {label} on '{variable}'.")
            return replace(wish, answer=answer)

        return self._write(wish, of_side)

    def defer(self, case: CaseKey, variable: str, *, note: str = "", save_id: str) -> Settlement:
        """Put the question off; it waits among those deferred."""
        wish = Wish(case, variable, "deferred", save_id, note=note)
        return self._write(wish, lambda _: wish)

    def withdraw(self, case: CaseKey, variable: str, *, save_id: str) -> Settlement:
        """The decision no longer stands."""
        wish = Wish(case, variable, "withdrawn", save_id)

        def of_standing(worked: Worked) -> Wish:
            self._standing(worked, variable)
            return wish

        return self._write(wish, of_standing)

    def explain(
        self, case: CaseKey, variable: str, *, reason: Reason | None, note: str, save_id: str
    ) -> Settlement:
        """Say afterwards why: the standing decision again, with this reason and note."""
        wish = Wish(case, variable, "decided", save_id)

        def of_standing(worked: Worked) -> Wish:
            same = self._standing(worked, variable)
            return replace(same, case=case, save_id=save_id, reason=reason, note=note)

        return self._write(wish, of_standing, called="explained")

    def _standing(self, worked: Worked, variable: str) -> Wish:
        stored = worked.decisions.get(variable)
        if stored is None or stored.kind == "withdrawn":
            raise Refused(f"No decision stands on '{variable}'.")
        return copied(stored, Wish(stored.case, variable, stored.kind, ""))

    def _write(self, wish: Wish, made: Callable[[Worked], Wish], *, called: str = "") -> Settlement:
        with self._store.writing(self._account) as work:
            before = known(self._desk, work, wish)
            if before is not None:
                return before
            worked = self._desk.worked(work, wish.case)
            wanted = made(worked)
            if wanted.kind != "withdrawn":
                check_wish(checked_variable(self._desk, worked, wish.variable), wanted)
            at = self._desk.now()
            after, stored = carry_out(self._desk, work, worked, wanted, at=at, called=called)
            work.decisions.push(worked.decisions.get(wish.variable), stored)
            work.commit()
            return self._desk.settlement(work, after, at)

    # ---- taking back

    def undo(self) -> Settlement | None:
        """Take back the account's latest decision; None where there is none.  At least 50 are kept."""
        return go(self._desk, redoing=False)

    def redo(self) -> Settlement | None:
        """Do again what was undone last; None where there is nothing."""
        return go(self._desk, redoing=True)


def seed_of(store: Store, account: Account, *, at: int, rng: random.Random | None = None) -> int:
    """The project's seed for shuffling coders, made once; NotAllowed for whoever may not supervise."""
    with store.reading(account) as read:
        seed = read.settling.seed()
    if seed is not None:
        return seed
    with store.writing(account) as work:
        work.settling.put_seed((rng or random.SystemRandom()).getrandbits(63))
        work.record("settling.seeded", "settling", {}, at)
        made = work.settling.seed()
        work.commit()
    if made is None:
        raise NotAllowed("The project keeps no seed.")
    return made
