"""A project with several desks, each a copy that went its own way; and what is compared between them."""

from __future__ import annotations

import json
import random
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from pathlib import Path

from reviewer.domain.answer import Answer
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.person import Role
from reviewer.services.packages.merging import MergeOutcome
from reviewer.services.packages.packing import Packed
from reviewer.workspace import Workspace, create_project, open_workspace
from tests.costs import CHEAP
from tests.services.conftest import PASSPHRASE, TickingClock
from tests.services.study import ANSWERS, take_in

REVIEWERS = ("r-01", "r-02")


@cache
def _base() -> Path:
    """Made once for all tests: six cases, two reviewers, an exporter."""
    folder = Path(tempfile.mkdtemp(prefix="reviewer-base-")) / "project"
    clock = TickingClock()
    create_project(
        folder,
        title="Unit North",
        codebook="gi-2018",
        supervisor="s-01",
        passphrase=PASSPHRASE,
        clock=clock,
        cost=CHEAP,
    )
    with open_workspace(folder, account="s-01", passphrase=PASSPHRASE, clock=clock, cost=CHEAP) as office:
        for name in REVIEWERS:
            office.people.add(name, frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
        office.people.add("x-01", frozenset({Role.EXPORTER}), passphrase=PASSPHRASE)
        take_in(office, 6)
    return folder


@dataclass
class Desk:
    """One desk of the project; its clock goes on by itself, `behind` moves it."""

    folder: Path
    clock: TickingClock = field(default_factory=TickingClock)
    rng: random.Random = field(default_factory=lambda: random.Random(11))

    @classmethod
    def new(cls, folder: Path, *, seed: int = 1) -> Desk:
        """A desk of the project that all tests begin with."""
        shutil.copytree(_base(), folder)
        return cls(folder, rng=random.Random(seed))

    def copy(self, folder: Path, *, seed: int, later: timedelta = timedelta()) -> Desk:
        """Another desk, which goes its own way from here."""
        shutil.copytree(self.folder, folder)
        clock = TickingClock(self.clock.present + later)
        return Desk(folder, clock, random.Random(seed))

    @contextmanager
    def sign_in(self, account: str = "s-01") -> Iterator[Workspace]:
        with open_workspace(
            self.folder, account=account, passphrase=PASSPHRASE, clock=self.clock, cost=CHEAP
        ) as workspace:
            yield workspace

    def code(self, reviewer: str, case_id: str, **changes: Answer) -> str:
        """One whole coding, or the revision of one; its identity."""
        save_id = str(uuid.UUID(int=self.rng.getrandbits(128), version=4))
        with self.sign_in(reviewer) as workspace:
            case = key_of(workspace, case_id)
            for variable, answer in {**ANSWERS, **changes}.items():
                workspace.desk.answer(case, variable, answer)
            workspace.desk.submit(case, save_id=save_id)
        return save_id

    def undo(self, reviewer: str) -> None:
        with self.sign_in(reviewer) as workspace:
            workspace.desk.undo()

    def pack(self, file: Path, *, account: str = "s-01", since: str | None = None) -> Packed:
        with self.sign_in(account) as workspace:
            return workspace.packages.packing.labels(file, since=since)

    def merge(self, *files: Path, account: str = "s-01", dry_run: bool = False) -> list[MergeOutcome]:
        with self.sign_in(account) as workspace:
            return workspace.packages.merging.merge(files, dry_run=dry_run)

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        with self.sign_in() as workspace:
            connection = workspace.store.connect()
            try:
                return [tuple(row) for row in connection.execute(sql)]
            finally:
                connection.close()

    def content(self) -> str:
        """Codings, decisions, final answers and the state of every task, by names and identities."""
        with self.sign_in() as workspace, closing(workspace.store.connect()) as connection:
            return json.dumps([connection.execute(sql).fetchall() for sql in _CONTENT], indent=1)

    def is_whole(self) -> bool:
        """Whether nothing is wrong but what a killed process leaves half-written beside the database."""
        with self.sign_in() as workspace:
            wrong = [one.name for one in workspace.doctor().checks if not one.ok]
            return set(wrong) <= {"files"} and workspace.trail.verify().ok


def key_of(workspace: Workspace, case_id: str) -> CaseKey:
    with workspace.store.reading(workspace.account) as read:
        case = read.cases.find(case_id)
    assert case is not None
    return case


_CASE = "JOIN case_record c ON c.id = x.case_id"
_ANSWER = "v.name, w.part, w.state, k.name, w.value"
_CODES = "JOIN codebook_variable v ON v.id = w.variable_id LEFT JOIN codebook_code k ON k.id = w.code_id"
_CONTENT = (
    (
        "SELECT c.case_id, a.name, x.revision, x.uuid, x.kind, x.certainty, x.round, x.at, x.note"
        f" FROM coding x {_CASE} JOIN account a ON a.id = x.reviewer_id ORDER BY 1, 2, 3"
    ),
    (
        f"SELECT x.uuid, {_ANSWER} FROM coding x JOIN coding_answer w ON w.coding_id = x.id {_CODES}"
        " ORDER BY 1, 2, 3"
    ),
    (
        "SELECT c.case_id, x.revision, x.uuid, x.kind, a.name, x.reason, x.based_on, x.at"
        f" FROM decision x {_CASE} JOIN account a ON a.id = x.adjudicator_id ORDER BY 1, x.variable_id, 2"
    ),
    (
        f"SELECT x.uuid, w.stage, {_ANSWER} FROM decision x JOIN decision_answer w ON w.decision_id = x.id"
        f" {_CODES} ORDER BY 1, 2, 3, 4"
    ),
    (
        "SELECT c.case_id, x.revision, x.uuid, a.name, x.unresolved, x.based_on, x.at"
        f" FROM final_record x {_CASE} JOIN account a ON a.id = x.account_id ORDER BY 1, 2"
    ),
    (
        f"SELECT x.uuid, {_ANSWER}, w.provenance, w.support, d.uuid FROM final_record x"
        f" JOIN final_answer w ON w.final_id = x.id {_CODES} LEFT JOIN decision d ON d.id = w.decision_id"
        " ORDER BY 1, 2, 3"
    ),
    (
        f"SELECT c.case_id, a.name, x.round, x.state FROM assignment x {_CASE}"
        " JOIN account a ON a.id = x.reviewer_id ORDER BY 1, 2, 3"
    ),
    (
        "SELECT a.name, q.state, q.cases FROM queue_count q JOIN account a ON a.id = q.reviewer_id"
        " WHERE q.cases > 0 ORDER BY 1, 2"
    ),
)
