"""What people do that must be whole or not done, step by step: each is acknowledged as it is yielded."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.answer import chosen
from reviewer.domain.errors import StorageFailed
from reviewer.services.release import Wish
from reviewer.workspace import Workspace
from tests.exchange.reading import hash_set_20, media
from tests.services.packages.desks import Desk, key_of
from tests.services.revised import merge, publish, retire
from tests.services.study import ANSWERS

CASES = ("T-0002", "T-0003")
FORMATS = ("csv", "jsonl", "xlsx")
RECORDS = 300
_SAID = (
    "SELECT case_id, reviewer_id, certainty, note FROM draft",
    "SELECT case_id, reviewer_id, variable_id, part, state, code_id, value FROM draft_answer",
    "SELECT uuid, case_id, reviewer_id, revision, kind, certainty, note FROM coding",
    "SELECT coding_id, variable_id, part, state, code_id, value FROM coding_answer",
    "SELECT case_id, reviewer_id, round, state, flagged FROM assignment",
    "SELECT uuid, case_id, variable_id, kind, reason, note FROM decision",
)


def answers(workspace: Workspace, _target: Path) -> Iterator[None]:
    """Every answer to two cases, without submitting."""
    for case_id in CASES:
        case = key_of(workspace, case_id)
        for variable, answer in ANSWERS.items():
            workspace.desk.answer(case, variable, answer)
            yield


def submits(workspace: Workspace, target: Path) -> Iterator[None]:
    """Two cases, answered and submitted."""
    for case_id in CASES:
        case = key_of(workspace, case_id)
        for variable, answer in ANSWERS.items():
            workspace.desk.answer(case, variable, answer)
            yield
        workspace.desk.submit(case, save_id=f"{workspace.account.name}-{case_id}")
        yield


def undoes(workspace: Workspace, target: Path) -> Iterator[None]:
    """Two cases submitted, then everything taken back, and done again."""
    yield from submits(workspace, target)
    desk, steps = workspace.desk, 0
    while desk.undo() is not None:
        steps += 1
        yield
    for _ in range(steps):
        desk.redo()
        yield


def imports(workspace: Workspace, target: Path) -> Iterator[None]:
    (outcome,) = workspace.intake.import_files([target]).files
    assert outcome.stored, outcome.problems
    yield


def merges(workspace: Workspace, target: Path) -> Iterator[None]:
    (outcome,) = workspace.packages.merging.merge([target])
    if outcome.problems:
        raise StorageFailed("It was not merged.", mend=str(outcome.problems[0]["message"]))
    yield


def backs_up(workspace: Workspace, target: Path) -> Iterator[None]:
    workspace.backups.make(target)
    yield


def packs(workspace: Workspace, target: Path) -> Iterator[None]:
    workspace.packages.packing.labels(target)
    yield


def exports(workspace: Workspace, target: Path) -> Iterator[None]:
    workspace.release.export(target.parent, Wish(FORMATS, scope="cases"))
    yield


def settles(workspace: Workspace, target: Path) -> Iterator[None]:
    """What agrees is merged; then the rest is decided, question by question."""
    # Whoever settles first makes the seed of what sides are called.
    desk = workspace.settling
    yield
    desk.refresh()
    yield
    while (case := desk.next(None)) is not None:
        for question in desk.open(case).questions:
            desk.decide(case, question.variable, chosen("posing"), save_id=f"{case}-{question.variable}")
            yield


def publishes(workspace: Workspace, target: Path) -> Iterator[None]:
    """The draft comes into force, then what was coded before is carried over."""
    if workspace.revising.overview().draft is not None:
        publish(workspace, carry=True)
        yield
    for _ in workspace.revising.publishing.in_steps():
        yield
    yield


def code_apart(desk: Desk) -> None:
    """Four cases that two reviewers coded, the half of them differently."""
    for number in range(2, 6):
        for name, code in (("r-01", "posing"), ("r-02", ("posing", "nudist")[number % 2])):
            desk.code(name, f"T-000{number}", severity=chosen(code))


def draft(desk: Desk) -> None:
    """A draft that carries some of the codings over and asks others again."""
    code_apart(desk)
    with desk.sign_in() as supervisor:
        supervisor.revising.drafting.begin()
        merge(supervisor, "severity", "nudist", "indicative")
        retire(supervisor, "severity", "erotica")


@dataclass(frozen=True, slots=True)
class Act:
    """Who does it, and what."""

    account: str
    do: Callable[[Workspace, Path], Iterator[None]]


ACTS: Mapping[str, Act] = {
    "answer": Act("r-01", answers),
    "submit": Act("r-01", submits),
    "undo": Act("r-01", undoes),
    "import": Act("s-01", imports),
    "reimport": Act("s-01", imports),
    "merge": Act("s-01", merges),
    "backup": Act("s-01", backs_up),
    "package": Act("s-01", packs),
    "export": Act("s-01", exports),
    "settle": Act("s-01", settles),
    "publish": Act("s-01", publishes),
}


def write_list(file: Path) -> Path:
    """A list of new cases to import."""
    lines = [f"N-{number:04},U-0{number % 4},{('DE', 'FR')[number % 2]}" for number in range(RECORDS)]
    file.write_text("\n".join(["case_id,source,country", *lines, ""]), "utf-8")
    return file


def write_set(file: Path, *, again: bool) -> Path:
    """Media records to import; again every second one says something else, and some are new."""
    records = (
        media(number, Series=f"R-{number % 4}", Category=1 + (again and number % 2), Comments="x" * 200)
        for number in range(RECORDS + 60 * again)
    )
    file.write_text(hash_set_20(*records), "utf-8")
    return file


def said_by_people(workspace: Workspace) -> str:
    """A digest of what people have said and of what is left to do, moments aside."""
    digest = hashlib.sha256()
    with closing(workspace.store.connect()) as connection:
        for sql in _SAID:
            rows = sorted(map(repr, connection.execute(sql)))
            digest.update(repr(rows).encode())
    return digest.hexdigest()


def what_stands(workspace: Workspace) -> tuple[str, tuple[int, bytes]]:
    """What people have said, and the trail's end: every change of anything moves that."""
    with workspace.store.reading(workspace.account) as read:
        return said_by_people(workspace), read.trail.head()
