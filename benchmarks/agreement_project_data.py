"""A project of any number of doubly coded cases, written by the bare driver: the answers are simulated.

Three reviewers take turns in pairs.  A case has a true answer to every variable; a reviewer gives it four
times in five, and any other code else.  Sets hold one or two codes; every hundredth variable was not reached.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.codebook import NONE_CODE, Codebook, Level, Variable
from reviewer.domain.identifiers import AccountKey, CodebookKey
from reviewer.domain.person import Account, Role
from reviewer.services.codebooks import load
from reviewer.services.ports import StoredCodebook
from reviewer.storage.engine import DATABASE, connect
from reviewer.storage.project_file import create_project, open_store
from reviewer.storage.store import SqlStore

KEY = bytes(range(32))
SUPERVISOR = Account(AccountKey(1), "sam", frozenset({Role.SUPERVISOR}))
REVIEWERS = (2, 3, 4)
BATCH = 20_000
COUNTRIES = ("BE", "DE", "FR", "NL")
START, STEP = 1_770_000_000_000_000, 5_000_000  # microseconds: one coding every five seconds

AnswerRow = tuple[int, int, int, int, str, int | None, str | None]
Numbers = NDArray[np.int64]


def make(folder: Path, cases: int) -> SqlStore:
    """The project, with gi-2018 as its codebook; the caller closes it."""
    book, content = load("gi-2018")
    create_project(folder, KEY)
    store = open_store(folder, KEY, clock=lambda: datetime.now(UTC))
    with store.writing(SUPERVISOR) as work:
        work.projects.create("00000000-0000-4000-8000-000000000000", "Bench", AssignmentPolicy.EVERYONE, 1)
        for name, role in (("sam", Role.SUPERVISOR), *((f"r{key}", Role.REVIEWER) for key in REVIEWERS)):
            work.projects.add_account(name, frozenset({role}), 1)
        variables = [(one.id, one.level.value, [code.id for code in one.codes]) for one in book.variables]
        stored = StoredCodebook(CodebookKey(0), book.id, book.version, book.digest, content)
        work.projects.add_codebook(stored, variables, 1)
        work.intake("bench").finish()
        work.record("made", "bench", {}, 1)
        work.commit()
    with closing(connect(folder / DATABASE, KEY)) as driver:
        _fill(driver, book, cases)
    store.checkpoint()
    return store


def _fill(driver: Any, book: Codebook, cases: int) -> None:
    # The file is made to be read: what keeps it whole while it is written only costs time here.
    driver.execute("PRAGMA foreign_keys = 0").fetchall()
    driver.execute("PRAGMA synchronous = 0").fetchall()
    asked = [_Asked.of(driver, one) for one in book.enabled]
    generator = np.random.default_rng(1)
    for start in range(0, cases, BATCH):
        keys = np.arange(start, min(start + BATCH, cases)) + 1
        driver.execute("BEGIN IMMEDIATE")
        driver.executemany(_CASE, ((key, f"S-{key:07}", COUNTRIES[key % 4]) for key in keys.tolist()))
        codings = np.concatenate([keys * 2 - 1, keys * 2])
        cases_of = np.concatenate([keys, keys])
        who = np.take(REVIEWERS, (cases_of + codings) % len(REVIEWERS))
        columns = zip(codings.tolist(), who.tolist(), cases_of.tolist(), strict=True)
        driver.executemany(
            _CODING, ((key, f"{key:x}", one, case, START + key * STEP) for key, one, case in columns)
        )
        rows = [row for one in asked for row in one.rows(keys, generator)]
        rows.sort()
        driver.executemany(_ANSWER, rows)
        driver.execute("COMMIT")


_CASE = (
    "INSERT INTO case_record (id, case_id, country, attributes, media, images, videos, shared_media,"
    " revision, intake_id) VALUES (?, ?, ?, '{}', 0, 0, 0, 0, 1, 1)"
)
_CODING = (
    "INSERT INTO coding (id, uuid, reviewer_id, case_id, codebook_id, kind, revision, note, round, at)"
    " VALUES (?, ?, ?, ?, 1, 'submitted', 1, '', 1, ?)"
)
_ANSWER = "INSERT INTO coding_answer VALUES (?, ?, ?, ?, ?, ?, ?)"


class _Asked:
    """One variable with the keys of its codes."""

    def __init__(self, variable: Variable, key: int, codes: list[int]) -> None:
        self.variable, self.key, self.codes = variable, key, codes
        names = [code.id for code in variable.codes]
        self.none = names.index(NONE_CODE) if variable.level is Level.SET and NONE_CODE in names else -2

    @classmethod
    def of(cls, driver: Any, variable: Variable) -> _Asked:
        found = driver.execute("SELECT id FROM codebook_variable WHERE name = ?", (variable.id,)).fetchone()[
            0
        ]
        codes = driver.execute(
            "SELECT id FROM codebook_code WHERE variable_id = ? ORDER BY position", (found,)
        )
        return cls(variable, found, [row[0] for row in codes])

    @property
    def kinds(self) -> int:
        return len(self.codes) or len(COUNTRIES)

    def rows(self, keys: Numbers, generator: np.random.Generator) -> Iterator[AnswerRow]:
        """The rows of both reviewers' answers to this variable."""
        truth = generator.integers(0, self.kinds, len(keys))
        for turn in (1, 0):
            slip = generator.random(len(truth)) < 0.2
            given = np.where(slip, generator.integers(0, self.kinds, len(truth)), truth)
            second = np.where(generator.random(len(truth)) < 0.3, (given + 1) % self.kinds, -1)
            reached = generator.random(len(truth)) >= 0.01
            columns = ((keys * 2 - turn).tolist(), given.tolist(), second.tolist(), reached.tolist())
            for one in zip(*columns, strict=True):
                yield from self._rows(*one)

    def _rows(self, coding: int, given: int, second: int, reached: bool) -> list[AnswerRow]:
        if not reached:
            return [(coding, self.key, 0, 1, "not_reached", None, None)]
        if not self.codes:
            return [(coding, self.key, 0, 1, "answered", None, COUNTRIES[given])]
        if given == self.none:
            return [(coding, self.key, 0, 1, "none", None, None)]
        both = self.variable.level is Level.SET and second not in {-1, self.none}
        chosen = [given, second] if both else [given]
        return [
            (coding, self.key, part, 1, "answered", self.codes[code], None)
            for part, code in enumerate(chosen)
        ]
