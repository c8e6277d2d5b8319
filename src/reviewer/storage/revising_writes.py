"""The draft of the next version step by step, its publication, and what follows for older codings."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import insert

from reviewer.domain.answer import Answer
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.identifiers import CaseKey, CodebookKey, CodingKey
from reviewer.domain.person import Right
from reviewer.services.ports import CodingInForce, Forwarded
from reviewer.storage.prepared import Prepared
from reviewer.storage.revising import Revising
from reviewer.storage.settling_marks import mark_coded
from reviewer.storage.tables.coding import CodingAnswer
from reviewer.storage.tables.revising import (
    CodebookDraft,
    CodebookDraftStep,
    CodebookForwarding,
    CodebookPublication,
)

MOST_STEPS = 200
"""Edits that undo can go back over."""

_BEGIN = Prepared(insert(CodebookDraft))
_PUT_STEP = Prepared(insert(CodebookDraftStep))
_FORGET_BEHIND = Prepared("DELETE FROM codebook_draft_step WHERE step > :step")
_FORGET_OLDEST = Prepared("DELETE FROM codebook_draft_step WHERE step <= :step")
_MOVE = Prepared(
    "UPDATE codebook_draft SET step = :step, account_id = :account, at = :at"
    " WHERE EXISTS (SELECT 1 FROM codebook_draft_step s WHERE s.step = :step)"
)
_DROP = Prepared("DELETE FROM codebook_draft")
_DROP_STEPS = Prepared("DELETE FROM codebook_draft_step")
_PUBLISH = Prepared(insert(CodebookPublication))
_BEGIN_FORWARDING = Prepared(insert(CodebookForwarding))
_FORWARDED = Prepared(
    "UPDATE codebook_forwarding SET carry = :carry, after_coding = :after, seen = :seen, carried = :carried,"
    " looks = :looks, finished = :finished WHERE codebook_id = :codebook"
)
_CARRY = Prepared(
    "INSERT INTO coding (uuid, reviewer_id, case_id, codebook_id, kind, revision, certainty, note, round, at)"
    # Later than what it follows, whatever the clock says: every desk orders revisions by their times.
    " SELECT :uuid, reviewer_id, case_id, :codebook, 'migrated', revision + 1, certainty, note, round,"
    " max(:at, at + 1) FROM coding WHERE id = :coding"
)
_CARRIED = Prepared("SELECT case_id, round FROM coding WHERE id = :coding")
_CARRY_ANSWER = Prepared(insert(CodingAnswer))
_KNOWN = Prepared("SELECT done FROM look_again WHERE reviewer_id = :reviewer AND case_id = :case")
_ASK = Prepared(
    "INSERT INTO look_again (reviewer_id, case_id, codebook_id, coding_id, variables, done)"
    " VALUES (:reviewer, :case, :codebook, :coding, :why, 0) ON CONFLICT (reviewer_id, case_id) DO UPDATE"
    " SET codebook_id = excluded.codebook_id, coding_id = excluded.coding_id,"
    " variables = excluded.variables, done = 0"
)
_LOOKED = Prepared(
    "UPDATE look_again SET done = 1 WHERE reviewer_id = :reviewer AND case_id = :case AND done = 0"
)
_COUNT = Prepared(
    "INSERT INTO look_again_count (reviewer_id, cases) VALUES (:reviewer, 1)"
    " ON CONFLICT (reviewer_id) DO UPDATE SET cases = cases + 1"
)
_COUNT_LESS = Prepared("UPDATE look_again_count SET cases = cases - 1 WHERE reviewer_id = :reviewer")


class RevisingWrites(Revising):
    """Changes, each inside the transaction of whoever makes it."""

    def begin_draft(self, base: CodebookKey, content: str, mapping: str, *, what: str, at: int) -> None:
        """The one draft; Refused where there is one."""
        if self.draft() is not None:
            raise Refused("There is a draft already.", mend="Go on with it, or discard it first.")
        self._access.run(_BEGIN, id=1, base_id=base, step=0, account_id=self._viewer.key, at=at)
        self._access.run(_PUT_STEP, step=0, what=what, content=content, mapping=mapping)

    def put_step(self, content: str, mapping: str, *, what: str, at: int) -> None:
        """The draft after another edit; steps that were undone are forgotten."""
        draft = self.draft()
        if draft is None:
            raise NotFound("There is no draft of the codebook.", mend="Begin one first.")
        step = draft.step + 1
        self._access.run(_FORGET_BEHIND, step=draft.step)
        self._access.run(_PUT_STEP, step=step, what=what, content=content, mapping=mapping)
        self._access.run(_FORGET_OLDEST, step=step - MOST_STEPS)
        self.move_to(step, at)

    def move_to(self, step: int, at: int) -> None:
        """Undo or redo: the draft is as it was after that step."""
        self._viewer.require(Right.SUPERVISE)
        if not self._access.run(_MOVE, step=step, account=self._viewer.key, at=at):
            raise Refused("The draft has no such step.")

    def drop_draft(self) -> None:
        """There is no draft any more; harmless where there is none."""
        self._viewer.require(Right.SUPERVISE)
        self._access.run(_DROP)
        self._access.run(_DROP_STEPS)

    def publish(
        self, codebook: CodebookKey, base: CodebookKey, mapping: str, *, carry: bool, at: int
    ) -> None:
        """Say how this version came about, and begin to go through older codings."""
        self._viewer.require(Right.SUPERVISE)
        self._access.insert(
            _PUBLISH,
            codebook_id=codebook,
            base_id=base,
            mapping=mapping,
            account_id=self._viewer.key,
            at=at,
        )
        self._access.run(
            _BEGIN_FORWARDING,
            codebook_id=codebook,
            carry=int(carry),
            after_coding=0,
            seen=0,
            carried=0,
            looks=0,
            finished=0,
        )

    def forwarded(self, how_far: Forwarded) -> None:
        """Keep how far it is."""
        self._viewer.require(Right.SUPERVISE)
        self._access.run(
            _FORWARDED,
            codebook=how_far.codebook,
            carry=int(how_far.carry),
            after=how_far.after,
            seen=how_far.seen,
            carried=how_far.carried,
            looks=how_far.looks,
            finished=int(how_far.finished),
        )

    def carry(
        self, codebook: CodebookKey, codings: Sequence[tuple[CodingKey, str, Mapping[str, Answer]]], at: int
    ) -> None:
        """Append a revision of kind `migrated` to each coding, under that save id, with these answers."""
        self._viewer.require(Right.SUPERVISE)
        names = self._catalogue.names(self._access, codebook)
        rows = []
        for coding, uuid, answers in codings:
            key = self._access.insert(_CARRY, uuid=uuid, codebook=codebook, at=at, coding=coding)
            case, round_ = self._access.one(_CARRIED, coding=key) or (0, 1)
            mark_coded(self._access, CaseKey(case), round_)
            rows += [
                {
                    "coding_id": key,
                    "variable_id": variable,
                    "part": part,
                    "codebook_id": codebook,
                    "state": state,
                    "code_id": code,
                    "value": value,
                }
                for name, answer in answers.items()
                for variable, part, state, code, value in names.rows(name, answer)
            ]
        self._access.many(_CARRY_ANSWER, rows)

    def ask_again(self, coding: CodingInForce, codebook: CodebookKey, why: Mapping[str, str]) -> None:
        """The coding is to be looked at again under that version."""
        if coding.reviewer != self._viewer.key:
            self._viewer.require(Right.SUPERVISE)
        known = self._access.one(_KNOWN, reviewer=coding.reviewer, case=coding.case)
        self._access.run(
            _ASK,
            reviewer=coding.reviewer,
            case=coding.case,
            codebook=codebook,
            coding=coding.coding,
            why=json.dumps(why, ensure_ascii=False),
        )
        if known is None or known[0]:
            self._access.run(_COUNT, reviewer=coding.reviewer)

    def looked(self, case: CaseKey) -> bool:
        """The viewer's case has been looked at; whether it was waiting for that."""
        if not self._access.run(_LOOKED, reviewer=self._viewer.key, case=case):
            return False
        self._access.run(_COUNT_LESS, reviewer=self._viewer.key)
        return True
