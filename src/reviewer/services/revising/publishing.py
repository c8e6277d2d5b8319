"""Publishing the draft, and what follows: older codings are gone through in steps, and stay as they are.

Publishing is one transaction: a process that is killed leaves the old version whole, or the new one.  What
follows is kept step by step, with how far it is, and goes on where it stood.
"""

from __future__ import annotations

import uuid
from collections.abc import Generator
from dataclasses import replace

from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.identifiers import Clock, CodebookKey, to_microseconds
from reviewer.domain.person import Account, Right
from reviewer.exchange.codebook_file import canonical_toml, read_codebook
from reviewer.services.ports import CodingInForce, Forwarded, Store, StoredCodebook, Writing
from reviewer.services.revising.judging import Judge
from reviewer.services.revising.mapping_text import mapping_of
from reviewer.services.revising.results import Progress, Published
from reviewer.services.revising.ways import Ways

IN_ONE_STEP = 250
"""Codings of one transaction: a reviewer's save waits for no longer than that."""


class Publishing:
    """For whoever supervises (else NotAllowed)."""

    def __init__(self, store: Store, account: Account, *, ways: Ways, clock: Clock) -> None:
        self._store = store
        self._account = account
        self._ways = ways
        self._clock = clock

    def publish(self, *, carry: bool) -> Published:
        """The draft becomes the version that cases are coded with.

        `carry`: codings that need no look are carried over, as new revisions of kind `migrated`.  Refused
        where the current version is another one than the draft began with, and where the version's name is
        taken.
        """
        self._account.require(Right.SUPERVISE)
        with self._store.writing(self._account) as work:
            draft = work.revising.draft()
            if draft is None:
                raise NotFound("There is no draft of the codebook.", mend="Begin one first.")
            if work.projects.info().codebook != draft.base:
                raise Refused(
                    "Another version was published since this draft was begun.",
                    mend="Write the draft to a file, discard it, and begin again from that file.",
                )
            book = read_codebook(draft.content, name="draft")
            at = to_microseconds(self._clock())
            key = self._add(work, book, at, base=draft.base)
            work.revising.publish(key, draft.base, draft.mapping, carry=carry, at=at)
            work.revising.drop_draft()
            detail = {
                "version": book.version,
                "from": self._ways.book(work, draft.base).version,
                "digest": book.digest,
                "rules": len(mapping_of(draft.mapping).rules),
                "carry": carry,
            }
            work.record("codebook.published", book.id, detail, at)
            work.commit()
        return Published(key, book.id, book.version, at)

    def _add(self, work: Writing, book: Codebook, at: int, *, base: CodebookKey) -> CodebookKey:
        variables = [(one.id, one.level.value, [code.id for code in one.codes]) for one in book.variables]
        stored = StoredCodebook(base, book.id, book.version, book.digest, canonical_toml(book))
        same = next((one for one in work.revising.versions() if one.digest == book.digest), None)
        if same is not None:
            raise Refused(
                f"The draft says the same as version {same.version}.", mend="Change something first."
            )
        return work.projects.add_codebook(stored, variables, at)

    def unfinished(self) -> Forwarded | None:
        """What is still to be gone through for the current version; None where nothing is."""
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            forwarding = read.revising.forwarding()
        return None if forwarding is None or forwarding.finished else forwarding

    def carry_over(self) -> None:
        """Carry over under the version in force after all, where it was published without.

        Until then a case that waits to be settled waits for its coders to look at it again.  `in_steps` does
        it, from the first coding on.  Refused where it is done, or under way.
        """
        self._account.require(Right.SUPERVISE)
        with self._store.writing(self._account) as work:
            before = work.revising.forwarding()
            if before is None or before.carry:
                raise Refused("The codings of older versions are carried over already, or there are none.")
            work.revising.forwarded(Forwarded(before.codebook, carry=True))
            version = self._ways.book(work, before.codebook).version
            work.record("codebook.carried_later", version, {}, to_microseconds(self._clock()))
            work.commit()

    def in_steps(self) -> Generator[Progress, None, Forwarded | None]:
        """Go through the older codings from where it stood; each step is durable when it is told.

        Ends with the counts, or None where there was nothing to do.  May be left at any step.
        """
        forwarding = self.unfinished()
        if forwarding is None:
            return None
        with self._store.reading(self._account) as read:
            judge = Judge(read, self._ways, forwarding.codebook, whole=forwarding.carry)
            digest = self._ways.book(read, forwarding.codebook).digest
            end = read.revising.last_coding()
        while not forwarding.finished:
            forwarding = self._step(judge, digest)
            yield Progress(min(forwarding.after / end, 1.0) if end else 1.0, forwarding.seen)
        return forwarding

    def _step(self, judge: Judge, digest: str) -> Forwarded:
        with self._store.writing(self._account) as work:
            before = work.revising.forwarding()
            if before is None or before.finished:
                raise NotFound("Another version was published meanwhile.", mend="Look at the versions again.")
            codings = work.revising.in_force(
                before.codebook, after=before.after, count=IN_ONE_STEP, relevant=judge.relevant
            )
            at = to_microseconds(self._clock())
            carried, looks = self._forward(work, judge, codings, before, (digest, at))
            after = replace(
                before,
                after=codings[-1].coding if codings else before.after,
                seen=before.seen + len(codings),
                carried=before.carried + carried,
                looks=before.looks + looks,
                finished=len(codings) < IN_ONE_STEP,
            )
            work.revising.forwarded(after)
            detail = {"seen": len(codings), "carried": carried, "look": looks, "finished": after.finished}
            work.record("codebook.forwarded", self._ways.book(work, before.codebook).version, detail, at)
            work.commit()
        return after

    def _forward(
        self,
        work: Writing,
        judge: Judge,
        codings: list[CodingInForce],
        before: Forwarded,
        made: tuple[str, int],
    ) -> tuple[int, int]:
        """(codings carried, codings to look at) of this step."""
        digest, at = made
        carried, looks = [], 0
        for coding in codings:
            verdict = judge.verdict(work, coding)
            if verdict.look:
                work.revising.ask_again(coding, before.codebook, verdict.look)
                looks += 1
            elif before.carry:
                save_id = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{digest}/{coding.uuid}"))
                carried.append((coding.coding, save_id, verdict.answers))
        work.revising.carry(before.codebook, carried, at)
        return len(carried), looks
