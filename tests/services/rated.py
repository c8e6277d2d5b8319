"""A project on a real file with three simulated reviewers, and variables of every level."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reviewer.domain.answer import Answer, typed
from reviewer.domain.case import CaseFacts
from reviewer.domain.codebook import Codebook, Level, Variable
from reviewer.domain.identifiers import CaseKey, CodebookKey, new_uuid, to_microseconds
from reviewer.domain.person import Account, Role
from reviewer.domain.sheet import Sheet, choose, toggle
from reviewer.services import codebooks
from reviewer.services.ports import IntakeRecord, NewCoding, StoredCodebook
from reviewer.services.submitting import Closing, close_case
from reviewer.workspace import Workspace, create_project, open_workspace
from tests.costs import CHEAP

PASSPHRASE = "seven quiet rivers"
SUPERVISOR, EXPORTER = "s-01", "x-01"
REVIEWERS = ("r-01", "r-02", "r-03")
CASES = 120
COUNTRIES = ("BE", "FR", "NL")
START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
BOOK = """
[codebook]
id = "small"
version = "{version}"
languages = ["en"]
title.en = "Small"

[[variable]]
id = "kind"
level = "nominal"
label.en = "Kind"
code = [
  {{ id = "one", label.en = "One" }},
  {{ id = "two", label.en = "Two" }},
  {{ id = "three", label.en = "Three" }},
  {{ id = "never", label.en = "Never" }},
  {{ id = "undetermined", label.en = "Undetermined" }},
]

[[variable]]
id = "grade"
level = "ordinal"
label.en = "Grade"
code = [
  {{ id = "low", label.en = "Low" }},
  {{ id = "middle", label.en = "Middle" }},
  {{ id = "high", label.en = "High" }},
  {{ id = "undetermined", label.en = "Undetermined" }},
]

[[variable]]
id = "marks"
level = "set"
label.en = "Marks"
code = [
  {{ id = "a", label.en = "A" }},
  {{ id = "b", label.en = "B" }},
  {{ id = "c", label.en = "C" }},
  {{ id = "none", label.en = "None", exclusive = true }},
  {{ id = "undetermined", label.en = "Undetermined", exclusive = true }},
]

[[variable]]
id = "more"
level = "nominal"
condition = "marks has a"
label.en = "More"
code = [{{ id = "yes", label.en = "Yes" }}, {{ id = "no", label.en = "No" }}]

[[variable]]
id = "count"
level = "number"
minimum = 0
maximum = 9
label.en = "Count"

[[variable]]
id = "shift"
level = "number"
required = false
minimum = -9
maximum = 9
label.en = "Shift"

[[variable]]
id = "place"
level = "country"
required = false
label.en = "Place"

[[variable]]
id = "remark"
level = "text"
required = false
label.en = "Remark"
"""


@dataclass
class Rated:
    """The project, signed in by its supervisor."""

    folder: Path
    workspace: Workspace

    @property
    def book(self) -> Codebook:
        return self.workspace.codebook

    def account(self, name: str) -> Account:
        with self.workspace.store.reading(self.workspace.account) as read:
            found = read.projects.account_named(name)
        assert found is not None
        return found

    def submit(
        self, who: str, case: int, sheet: Sheet, *, at: datetime, key: CodebookKey | None = None
    ) -> None:
        """A coding as the desk closes it."""
        account = self.account(who)
        closing = Closing(
            save_id=new_uuid(random.Random(f"{who}/{case}/{at}")),
            reviewer=account.key,
            case=CaseKey(case),
            case_id=f"S-{case:04}",
            codebook=key or self.workspace.project.codebook,
            sheet=sheet,
            certainty=None,
            note="",
            at=to_microseconds(at),
        )
        with self.workspace.store.writing(account) as work:
            close_case(work, closing, kind="submitted")
            work.commit()

    def append(self, who: str, case: int, kind: str, answers: dict[str, Answer], *, at: datetime) -> None:
        """A revision of any kind."""
        account = self.account(who)
        with self.workspace.store.writing(account) as work:
            work.codings.append(
                NewCoding(
                    uuid=new_uuid(random.Random(f"{kind}/{who}/{case}/{at}")),
                    reviewer=account.key,
                    case=CaseKey(case),
                    codebook=self.workspace.project.codebook,
                    kind=kind,
                    answers=answers,
                    certainty=None,
                    note="",
                    round=1,
                    at=to_microseconds(at),
                )
            )
            work.record("coding.appended", str(case), {"kind": kind}, to_microseconds(at))
            work.commit()

    def publish(self, version: str) -> tuple[CodebookKey, Codebook]:
        """Another version of the same codebook, current from now on."""
        book = codebooks.parse(BOOK.format(version=version), name="small")
        stored = StoredCodebook(
            CodebookKey(0), book.id, book.version, book.digest, BOOK.format(version=version)
        )
        variables = [(one.id, one.level.value, [code.id for code in one.codes]) for one in book.variables]
        with self.workspace.store.writing(self.workspace.account) as work:
            key = work.projects.add_codebook(stored, variables, 1)
            work.record("codebook.published", version, {}, 1)
            work.commit()
        return key, book


def any_answer(variable: Variable, rng: random.Random) -> Answer:
    """Some answer that fits, those in front more often."""
    if variable.level is Level.COUNTRY:
        return typed(rng.choice(COUNTRIES))
    if variable.level is Level.NUMBER:
        return typed(str(rng.choice([0, 1, 1, 2, 5])))
    offered = [code.id for code in variable.offered if code.id != "never"]
    first = choose(variable, rng.choice(offered))
    if variable.level is not Level.SET or rng.random() < 0.5:
        return first
    return toggle(variable, first, rng.choice(offered)) or first


def simulated(book: Codebook, case: int, who: str, *, slips: float = 0.25) -> Sheet:
    """The case's true answers with slips of the reviewer; optional variables are blank now and then."""
    sheet = Sheet(book)
    while (variable := _next(sheet, case, who)) is not None:
        rng = random.Random(f"{case}/{variable.id}")
        truth = any_answer(variable, rng)
        own = random.Random(f"{who}/{case}/{variable.id}")
        sheet = sheet.with_answer(variable.id, any_answer(variable, own) if own.random() < slips else truth)
    return sheet


def _next(sheet: Sheet, case: int, who: str) -> Variable | None:
    for one in sheet.applicable():
        blank = not one.required and random.Random(f"blank/{who}/{case}/{one.id}").random() < 0.2
        if one.level is not Level.TEXT and one.id not in sheet.answers and not blank:
            return one
    return None


def make_rated(folder: Path) -> None:
    """Every third case goes to one reviewer, every tenth to all three, the others to two."""
    file = folder.parent / "small.toml"
    file.write_text(BOOK.format(version="1"), encoding="utf-8")
    create_project(
        folder,
        title="Unit North",
        codebook=str(file),
        supervisor=SUPERVISOR,
        passphrase=PASSPHRASE,
        clock=lambda: START,
        rng=random.Random(7),
        cost=CHEAP,
    )
    with signed_in(folder, SUPERVISOR) as workspace:
        for name in REVIEWERS:
            workspace.people.add(name, frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
        workspace.people.add(EXPORTER, frozenset({Role.EXPORTER}), passphrase=PASSPHRASE)
        with workspace.store.writing(workspace.account) as work:
            intake = work.intake("unit")
            intake.add([_case(number) for number in range(1, CASES + 1)])
            intake.finish()
            work.record("import.finished", "unit", {}, 1)
            work.commit()
        rated = Rated(folder, workspace)
        for number in range(1, CASES + 1):
            for turn, who in enumerate(coders(number)):
                at = START + timedelta(hours=10 * number, minutes=turn)
                rated.submit(who, number, simulated(rated.book, number, who), at=at)


def coders(case: int) -> list[str]:
    """Who codes the case, in the order of coding."""
    first = case % len(REVIEWERS)
    ordered = [REVIEWERS[(first + step) % len(REVIEWERS)] for step in range(len(REVIEWERS))]
    return ordered[: 3 if case % 10 == 0 else 1 if case % 3 == 0 else 2]


def signed_in(folder: Path, account: str) -> Workspace:
    return open_workspace(folder, account=account, passphrase=PASSPHRASE, clock=lambda: START, cost=CHEAP)


def _case(number: int) -> IntakeRecord:
    facts = CaseFacts(
        f"S-{number:04}",
        source="unit-a" if number % 2 else "unit-b",
        country=COUNTRIES[number % len(COUNTRIES)] if number % 7 else None,
        attributes={"size": number % 4},
    )
    return IntakeRecord(facts, None, 0)
