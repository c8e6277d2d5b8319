"""A study in words: cases of several countries, reviewers, codings; on a real project."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.domain.answer import Answer, chosen
from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.domain.person import Role
from reviewer.services.ports import IntakeRecord
from reviewer.workspace import Workspace
from tests.services.conftest import PASSPHRASE, Project

COUNTRIES = ("DE", "FR", "NL")
ANSWERS: dict[str, Answer] = {
    "identified_status": chosen("unidentified"),
    "age_category": chosen("toddler"),
    "victim_sex": chosen("female"),
    "severity": chosen("posing"),
    "theme": chosen("undetermined"),
    "content_kind": chosen("exploitative"),
    "production_context": chosen("modelling"),
    "offender_visible": chosen("no"),
    "location_status": chosen("unknown"),
    "synthetic": chosen("not_synthetic"),
}


def take_in(supervisor: Workspace, count: int, *, first: int = 1) -> None:
    """Cases T-0001, T-0002, ... in turn of three countries, with one to four media items and categories."""
    records = []
    for number in range(first, first + count):
        facts = CaseFacts(f"T-{number:04}", source="U-07", country=COUNTRIES[number % 3])
        for at in range(1 + number % 4):
            item = MediaItem(number * 10 + at, md5=f"{number * 10 + at:032x}", category=number % 4)
            records.append(IntakeRecord(facts, item))
    with supervisor.store.writing(supervisor.account) as work:
        intake = work.intake("study")
        intake.add(records)
        intake.finish()
        work.record("import.finished", "study", {"cases": count}, 1)
        work.commit()


def add_reviewers(supervisor: Workspace, *names: str) -> None:
    for name in names:
        supervisor.people.add(name, frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)


def code(workspace: Workspace, case_id: str, **changes: Answer) -> None:
    """One whole coding through the desk."""
    desk = workspace.desk
    with workspace.store.reading(workspace.account) as read:
        case = read.cases.find(case_id)
    assert case is not None
    for variable, answer in {**ANSWERS, **changes}.items():
        desk.answer(case, variable, answer)
    desk.submit(case, save_id=f"{workspace.account.name}-{case_id}")


def queue(workspace: Workspace) -> list[tuple[str, str]]:
    """(case id, state) of the own queue, in its order."""
    return [(row.case_id, row.state.value) for row in workspace.worklist.rows(1, 10_000)]


def queues(project: Project, names: Iterable[str]) -> dict[str, list[str]]:
    """Case ids in each reviewer's queue."""
    found = {}
    for name in names:
        with project.sign_in(name) as workspace:
            found[name] = [case_id for case_id, _ in queue(workspace)]
    return found
