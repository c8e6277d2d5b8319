"""Processes of their own that answer and submit, and say each save once it is durable.

`python -m tests.faults.saver` reads lines `FOLDER<tab>ACCOUNT<tab>SEED<tab>SAVES` and forks a process for
each.  It says `{"save": "ready", "pid": ...}` and then each acknowledged save, until it has made so many (0:
until it is killed); then `{"save": "ended", "status": ...}` follows.  Forking spares each one the imports.
"""

from __future__ import annotations

import json
import os
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

from reviewer.domain.answer import chosen
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.identifiers import AccountKey, CaseKey, to_microseconds
from reviewer.domain.person import Account
from reviewer.services.ports import NewCoding
from reviewer.services.steps import AnswerStep, CloseStep
from reviewer.storage.project_file import open_store
from reviewer.storage.store import SqlStore
from tests.storage.world import KEY

CODES = ("younger", "older", "undetermined")


class Saver:
    """One reviewer at work, as the services have it: draft, queue, undo and trail in one transaction."""

    def __init__(self, store: SqlStore, name: str, seed: int) -> None:
        self._store = store
        self._rng = random.Random(seed)
        with store.reading(Account(AccountKey(0), name, frozenset())) as read:
            person = read.projects.account_named(name)
            self._book = read.projects.info().codebook
        if person is None:
            raise SystemExit("no such account")
        self._person = person
        with store.reading(person) as read:
            self._cases = read.queue.counts().total
            self._number = read.trail.head()[0]

    def once(self) -> None:
        """Answer a case, or submit it where it is in draft."""
        case = CaseKey(self._rng.randint(1, self._cases))
        with self._store.reading(self._person) as read:
            draft = read.drafts.get(case)
        if draft is None or self._rng.random() < 0.6:
            self._answer(case)
        else:
            self._submit(case)

    def _answer(self, case: CaseKey) -> None:
        code = self._rng.choice(CODES)
        at = to_microseconds(datetime.now(UTC))
        with self._store.writing(self._person) as work:
            work.drafts.put_answer(case, self._book, "age", chosen(code), at)
            work.queue.set_state(self._person.key, case, AssignmentState.DRAFT)
            work.undo.push(AnswerStep(case, "age", None, chosen(code)), at)
            work.record("draft.answer", str(case), {"code": code}, at)
            work.commit()
        say({"save": "answer", "case": case, "code": code})

    def _submit(self, case: CaseKey) -> None:
        at = to_microseconds(datetime.now(UTC))
        uuid = f"{self._person.name}-{self._rng.getrandbits(64):016x}-{at}"
        with self._store.writing(self._person) as work:
            draft = work.drafts.get(case)
            answers = dict(draft.answers) if draft else {}
            work.codings.append(
                NewCoding(
                    uuid=uuid,
                    reviewer=self._person.key,
                    case=case,
                    codebook=self._book,
                    kind="submitted",
                    answers=answers,
                    certainty=None,
                    note="",
                    round=1,
                    at=at,
                )
            )
            work.drafts.delete(case)
            work.queue.set_state(self._person.key, case, AssignmentState.DONE)
            work.undo.collapse(case, CloseStep(case, uuid, "submitted"), at)
            work.record("coding.submitted", uuid, {"case": case}, at)
            work.commit()
        say({"save": "submit", "case": case, "uuid": uuid, "code": answers["age"].codes[0]})


def say(save: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(save) + "\n")
    sys.stdout.flush()


def run(folder: str, name: str, seed: str, saves: str) -> None:
    """Save without end, or so many times."""
    store = open_store(Path(folder), KEY, clock=lambda: datetime.now(UTC))
    saver = Saver(store, name, int(seed))
    say({"save": "ready", "pid": os.getpid()})
    done = 0
    while int(saves) == 0 or done < int(saves):
        saver.once()
        done += 1
    store.close()


def main() -> int:
    """Fork a process for each line of stdin."""
    for line in iter(sys.stdin.readline, ""):
        child = os.fork()
        if child == 0:
            run(*line.rstrip("\n").split("\t"))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        say({"save": "ended", "status": status})
    return 0


if __name__ == "__main__":
    sys.exit(main())
