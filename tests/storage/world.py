"""A small invented project on a real file, and the words that the tests speak about it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from reviewer.domain.answer import Answer
from reviewer.domain.assignment import AssignmentPolicy, AssignmentState
from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.domain.identifiers import AccountKey, CaseKey, CodebookKey, to_microseconds
from reviewer.domain.person import Account, Role
from reviewer.services.ports import IntakeCounts, IntakeRecord, NewCoding, StoredCodebook
from reviewer.storage.project_file import create_project, open_store
from reviewer.storage.store import SqlStore

KEY = bytes(range(32))
START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
VARIABLES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("age", "nominal", ("younger", "older", "undetermined")),
    ("theme", "set", ("theme-a", "theme-b", "theme-c", "none")),
    ("count", "number", ()),
    ("remark", "text", ()),
    ("place", "country", ()),
)
BOOK = StoredCodebook(CodebookKey(0), "small", "1", "a" * 64, "id = 'small'")


@dataclass
class TickingClock:
    """One second later each time it is asked."""

    now: datetime = START

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def microseconds(self) -> int:
        return to_microseconds(self())


@cache
def _new_project(policy: AssignmentPolicy) -> dict[str, bytes]:
    """The files of a project that was just made: making it takes ten times as long as writing them."""
    clock = TickingClock()
    with tempfile.TemporaryDirectory() as outer:
        folder = Path(outer) / "project"
        create_project(folder, KEY)
        store = open_store(folder, KEY, clock=clock)
        founder = Account(AccountKey(0), "sam", frozenset({Role.SUPERVISOR}))
        at = clock.microseconds()
        with store.writing(founder) as work:
            work.projects.create("11111111-2222-4333-8444-555555555555", "Small", policy, at)
            people = {
                "sam": Role.SUPERVISOR,
                "eve": Role.EXPORTER,
                "ann": Role.REVIEWER,
                "bea": Role.REVIEWER,
            }
            for name, role in people.items():
                work.projects.add_account(name, frozenset({role}), at)
            work.projects.add_codebook(BOOK, VARIABLES, at)
            work.record("project.created", "project", {}, at)
            work.commit()
        store.close()
        return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@dataclass
class World:
    """An open project with a supervisor, an exporter and two reviewers."""

    folder: Path
    clock: TickingClock = field(default_factory=TickingClock)
    policy: AssignmentPolicy = AssignmentPolicy.EVERYONE

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        for name, content in _new_project(self.policy).items():
            (self.folder / name).write_bytes(content)
        (self.folder / "backups").mkdir(mode=0o700)
        self.store: SqlStore = open_store(self.folder, KEY, clock=self.clock)
        founder = Account(AccountKey(0), "sam", frozenset({Role.SUPERVISOR}))
        with self.store.reading(founder) as read:
            self.sam, self.eve, self.ann, self.bea = read.projects.accounts()
            self.book = read.projects.info().codebook

    def reopen(self) -> None:
        self.store.close()
        self.store = open_store(self.folder, KEY, clock=self.clock)

    def take_in(
        self, records: Iterable[IntakeRecord], *, source: str = "unit-a", batch: int = 1000
    ) -> IntakeCounts:
        staged = list(records)
        with self.store.writing(self.sam) as work:
            intake = work.intake(source)
            for start in range(0, len(staged), batch):
                intake.add(staged[start : start + batch])
            assert intake.conflicts() == []
            counts = intake.finish()
            work.record("intake", source, {"cases_new": counts.cases_new}, self.clock.microseconds())
            work.commit()
        return counts

    def cases(self, count: int, *, media: int = 2, prefix: str = "SYN") -> None:
        """Cases SYN-0001, SYN-0002, ... with that many media items each."""
        self.take_in(
            record
            for number in range(1, count + 1)
            for record in records_of(f"{prefix}-{number:04d}", media=media, first_id=number * 1000)
        )

    def answer(self, who: Account, case: int, variable: str, answer: Answer | None) -> None:
        at = self.clock.microseconds()
        with self.store.writing(who) as work:
            work.drafts.put_answer(CaseKey(case), self.book, variable, answer, at)
            work.queue.set_state(who.key, CaseKey(case), AssignmentState.DRAFT)
            work.record("draft.answer", str(case), {"variable": variable}, at)
            work.commit()

    def submit(self, who: Account, case: int, answers: dict[str, Answer], *, uuid: str = "") -> str:
        at = self.clock.microseconds()
        save_id = uuid or f"save-{who.name}-{at}"
        with self.store.writing(who) as work:
            work.codings.append(self.coding(who, case, answers, uuid=save_id, at=at))
            work.drafts.delete(CaseKey(case))
            work.queue.set_state(who.key, CaseKey(case), AssignmentState.DONE)
            work.record("coding.submitted", save_id, {}, at)
            work.commit()
        return save_id

    def coding(
        self,
        who: Account,
        case: int,
        answers: dict[str, Answer],
        *,
        uuid: str,
        at: int = 0,
        kind: str = "submitted",
    ) -> NewCoding:
        return NewCoding(
            uuid=uuid,
            reviewer=who.key,
            case=CaseKey(case),
            codebook=self.book,
            kind=kind,
            answers=answers,
            certainty=None,
            note="",
            round=1,
            at=at or self.clock.microseconds(),
        )


def records_of(
    case_id: str, *, media: int, first_id: int = 0, facts: CaseFacts | None = None
) -> list[IntakeRecord]:
    """A case with media items of its own; without media one record stands for the case."""
    known = facts or CaseFacts(case_id, source="unit-a", country="NL")
    items = [
        MediaItem(
            media_id=first_id + number,
            md5=f"{first_id + number:032x}",
            sha1=f"{first_id + number:040x}",
            mime_type="image/jpeg" if number % 3 else "video/mp4",
            category=number % 4,
            tags=("hint",),
            file_name=f"file-{number}.bin",
            path=f"folder\\file-{number}.bin",
            created=f"2020-01-{1 + number % 28:02d}T00:00:00Z",
        )
        for number in range(media)
    ]
    return [IntakeRecord(known, item) for item in items] or [IntakeRecord(known, None)]
