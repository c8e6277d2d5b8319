"""Jobs in processes of their own that can be killed at any moment, from a backup to an export.

`python -m tests.faults.worker` reads lines `JOB<tab>FOLDER<tab>TARGET` and forks a process for each.  It says
`{"pid": ...}` as the job begins, what the job says, and then `{"ended": status}`.  Forking spares each one
the imports.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from reviewer.domain.answer import chosen
from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import Refused
from reviewer.domain.identifiers import AccountKey, CaseKey, CodebookKey
from reviewer.domain.person import Account
from reviewer.services import codebooks
from reviewer.services.coding import CodingDesk
from reviewer.services.settling.desk import SettlingDesk
from reviewer.storage.backup import back_up
from reviewer.storage.project_file import open_store
from reviewer.storage.store import SqlStore
from tests.faults import desk_jobs, reimport
from tests.faults.saying import say
from tests.services.test_settling_holds import BOOK
from tests.storage.world import KEY, records_of

NEW_CASES = 60


def now() -> datetime:
    return datetime.now(UTC)


def _backup(folder: Path, target: Path) -> None:
    with closing(open_store(folder, KEY, clock=now)) as store:
        say({"began": True})
        back_up(store, target, now=now())


def _backup_beside_another(folder: Path, target: Path) -> None:
    """As `_backup`; says `made`, or that it was refused."""
    with closing(open_store(folder, KEY, clock=now)) as store:
        say({"began": True})
        try:
            back_up(store, target, now=now())
        except Refused as error:
            say({"made": False, "mend": error.mend})
        else:
            say({"made": True})


def _upgrade(folder: Path, _target: Path) -> None:
    say({"began": True})
    open_store(folder, KEY, clock=now).close()


def _intake(folder: Path, _target: Path) -> None:
    with closing(open_store(folder, KEY, clock=now)) as store:
        sam = person(store, "sam")
        say({"began": True})
        with store.writing(sam) as work:
            intake = work.intake("unit-b")
            for number in range(NEW_CASES):
                intake.add(list(records_of(f"NEW-{number:04d}", media=3, first_id=900_000 + number * 10)))
            intake.finish()
            work.record("intake", "unit-b", {"cases_new": NEW_CASES}, 1)
            work.commit()


def _reimport(folder: Path, _target: Path) -> None:
    """A file that changes known cases; whatever can be made durable before the end is."""
    with closing(open_store(folder, KEY, clock=now)) as store:
        sam = person(store, "sam")
        with reimport.somebody_waits(folder):
            say({"began": True})
            reimport.take_in(store, sam, reimport.file(again=True))


def _undo(folder: Path, _target: Path) -> None:
    """Answer, take it back, answer again, without end; says before each step what will stand there."""
    with closing(open_store(folder, KEY, clock=now)) as store:
        desk = CodingDesk(
            store, person(store, "ann"), codebook=book(), codebook_key=book_key(store), clock=now
        )
        desk.start()
        say({"began": True})
        case = CaseKey(1)
        for _ in range(400):
            for step, then in (("one", "one"), ("two", "two"), ("undo", "one"), ("redo", "two")):
                say({"next": then})
                if step == "undo":
                    desk.undo()
                elif step == "redo":
                    desk.redo()
                else:
                    desk.answer(case, "kind", chosen(step))
                say({"stands": then})


def _settle(folder: Path, _target: Path) -> None:
    """Merge what agrees, then decide the rest one by one; each is said once it is durable."""
    with closing(open_store(folder, KEY, clock=now)) as store:
        key = book_key(store)
        desk = SettlingDesk(store, person(store, "sam"), codebook=book(), codebook_key=key, seed=1, clock=now)
        say({"began": True})
        desk.refresh(lambda done, _of: say({"merged": done}))
        case = desk.next(None)
        while case is not None:
            for question in desk.open(case).questions:
                desk.decide(case, question.variable, chosen("one"), save_id=f"{case}-{question.variable}")
                say({"decided": case})
            case = desk.next(None)


def book() -> Codebook:
    return codebooks.parse(BOOK, name="short")


def book_key(store: SqlStore) -> CodebookKey:
    with store.reading(person(store, "sam")) as read:
        return read.projects.info().codebook


def person(store: SqlStore, name: str) -> Account:
    with store.reading(Account(AccountKey(0), name, frozenset())) as read:
        person = read.projects.account_named(name)
    if person is None:
        raise SystemExit("no such account")
    return person


JOBS: Mapping[str, Callable[[Path, Path], None]] = {
    "backup": _backup,
    "backup-beside": _backup_beside_another,
    "upgrade": _upgrade,
    "intake": _intake,
    "reimport": _reimport,
    "undo": _undo,
    "settle": _settle,
    **desk_jobs.JOBS,
}


def main() -> int:
    """Fork a process for each line of stdin."""
    for line in iter(sys.stdin.readline, ""):
        job, folder, target = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            say({"pid": os.getpid()})
            JOBS[job](Path(folder), Path(target))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        say({"ended": status})
    return 0


if __name__ == "__main__":
    sys.exit(main())
