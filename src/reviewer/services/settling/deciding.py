"""One decision: appended, with the final record and the queue that follow from it, in one transaction."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, replace

from reviewer.domain.adjudication import Decision, Provenance, Reason, check_adjudicator, check_decision
from reviewer.domain.answer import DOES_NOT_APPLY, Answer
from reviewer.domain.codebook import Codebook, Variable
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.identifiers import CaseKey, Clock, CodebookKey, new_uuid, to_microseconds
from reviewer.domain.person import Account
from reviewer.services.changes import Changes
from reviewer.services.ports import NewDecision, Reading, Store, StoredDecision, Writing
from reviewer.services.settling.presenting import presented
from reviewer.services.settling.results import Settlement, SettlingCase
from reviewer.services.settling.working import Worked, is_coded, work_out
from reviewer.services.submitting import answer_detail

MAX_NOTE = 20_000


@dataclass(frozen=True, slots=True)
class Adjudicator:
    """One account at work on one codebook version: what every part of the desk needs."""

    store: Store
    account: Account
    codebook: Codebook
    codebook_key: CodebookKey
    seed: int
    clock: Clock
    rng: random.Random

    def now(self) -> int:
        """The present in microseconds since 1970 UTC."""
        return to_microseconds(self.clock())

    def worked(self, read: Reading | Writing, case: CaseKey) -> Worked:
        """The case as it is now.  NotAllowed for whoever codes it, Refused while it is being coded."""
        mine = self.account.key in read.opinions.coders(case)
        check_adjudicator(self.account.name, [self.account.name] if mine else [])
        coded = next(iter(read.opinions.coded([case], self.codebook_key)), None)
        if coded is None:
            raise NotFound("There is no such case.")
        if not is_coded(coded):
            raise Refused(
                "This case is still being coded.",
                where=f"case {coded.case_id}",
                mend="Settle it when everybody has submitted it with the current codebook.",
            )
        standing = read.decisions.standing([case], self.codebook_key).get(case, {})
        return work_out(self.codebook, coded, standing)

    def presented(self, read: Reading | Writing, worked: Worked, *, blind: bool = False) -> SettlingCase:
        """The case for the page."""
        return presented(
            worked,
            read.opinions.record(worked.coded.case),
            codebook=self.codebook_key,
            seed=self.seed,
            revision=read.finals.revision(worked.coded.case),
            blind=blind,
        )

    def settlement(self, work: Reading | Writing, worked: Worked, at: int) -> Settlement:
        """What a page is told."""
        changes = Changes(cases=frozenset({worked.coded.case}))
        return Settlement(changes, self.presented(work, worked), at, worked.state == "settled")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to stand on a variable; `kind` is decided, deferred or withdrawn, `save_id` names it."""

    case: CaseKey
    variable: str
    kind: str
    save_id: str
    answer: Answer | None = None
    reason: Reason | None = None
    note: str = ""
    blind: Answer | None = None


def known(desk: Adjudicator, work: Writing, wish: Wish) -> Settlement | None:
    """The settlement of a save id that was used; Refused where it belongs to another decision."""
    stored = work.decisions.by_uuid(wish.save_id)
    if stored is None:
        return None
    if (stored.case, stored.variable, stored.adjudicator) != (wish.case, wish.variable, desk.account.key):
        raise Refused("This save id belongs to another decision.")
    return desk.settlement(work, desk.worked(work, wish.case), stored.at)


def checked_variable(desk: Adjudicator, worked: Worked, name: str) -> Variable:
    """The variable; Refused where nobody can decide on it as the case stands."""
    variable = desk.codebook.variable(name)
    if variable is None or not variable.enabled:
        raise Refused(f"The codebook does not ask '{name}'.")
    result = worked.results[name]
    if result.answer == DOES_NOT_APPLY:
        raise Refused(f"'{name}' does not apply to this case.", mend="Decide what hides it first.")
    asked = {one.id for one, _ in worked.questions}
    if result.provenance is Provenance.UNRESOLVED and name not in asked:
        raise Refused(f"Whether '{name}' applies is not settled yet.", mend="Decide what it hangs on first.")
    return variable


def check_wish(variable: Variable, wish: Wish) -> None:
    """Refused where an answer does not fit, or a reason lacks its note."""
    check_decision(variable, Decision(wish.answer, "", wish.reason, wish.note))
    if wish.blind is not None:
        check_decision(variable, Decision(wish.blind, ""))
    if len(wish.note) > MAX_NOTE:
        raise Refused(f"The note is longer than {MAX_NOTE} characters.", mend="Shorten it.")


def carry_out(
    desk: Adjudicator, work: Writing, worked: Worked, wish: Wish, *, at: int, called: str = ""
) -> tuple[Worked, StoredDecision]:
    """Append the decision with all that follows from it; the caller pushes the step and commits."""
    stored = work.decisions.add(
        NewDecision(
            uuid=wish.save_id,
            case=wish.case,
            codebook=desk.codebook_key,
            variable=wish.variable,
            kind=wish.kind,
            answer=wish.answer,
            blind=wish.blind,
            reason=wish.reason,
            note=wish.note,
            based_on=tuple(one.opinion.coding for one in worked.coded.opinions),
            at=at,
        )
    )
    after = work_out(desk.codebook, worked.coded, {**worked.decisions, wish.variable: stored})
    work.finals.add([after.final(desk.codebook_key, new_uuid(desk.rng), at)])
    work.settling.put([after.place()], desk.codebook_key)
    kind = f"adjudication.{called or wish.kind}"
    work.record(kind, worked.coded.case_id, _detail(stored, after), at)
    return after, stored


def _detail(stored: StoredDecision, after: Worked) -> dict[str, object]:
    """Codes in clear; of the note only its length and digest."""
    detail: dict[str, object] = {
        "variable": stored.variable,
        "revision": stored.revision,
        "stands": stored.kind,
        "answer": answer_detail(stored.answer),
        "reason": stored.reason,
        "unresolved": len(after.unresolved),
    }
    if stored.blind is not None:
        detail["blind"] = answer_detail(stored.blind)
    if stored.note:
        digest = hashlib.sha256(stored.note.encode()).hexdigest()
        detail["note"] = {"characters": len(stored.note), "sha256": digest}
    return detail


def copied(stored: StoredDecision | None, wish: Wish) -> Wish:
    """The wish that the decision stands again; none or a withdrawn one: that nothing stands."""
    if stored is None or stored.kind == "withdrawn":
        return replace(wish, kind="withdrawn", answer=None, reason=None, note="", blind=None)
    return replace(
        wish,
        kind=stored.kind,
        answer=stored.answer,
        reason=stored.reason,
        note=stored.note,
        blind=stored.blind,
    )
