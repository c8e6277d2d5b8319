"""What planning has to know of the project (no Qt)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reviewer.domain.codebook import Codebook, Level, text_in
from reviewer.domain.person import Role
from reviewer.domain.seeded import number
from reviewer.services.ports import StoredDraw

if TYPE_CHECKING:
    from reviewer.workspace import Workspace

_SEEDS = 100_000_000


@dataclass(frozen=True, slots=True)
class Facts:
    """`reviewers` may get cases; `everybody` who reviews also names accounts that are disabled."""

    draws: tuple[StoredDraw, ...]
    reviewers: tuple[str, ...]
    everybody: tuple[str, ...]
    last_round: int
    rule: int
    may_return: bool


def facts_of(workspace: Workspace) -> Facts:
    """Everything that is quickly known; on a thread that may wait."""
    review = [one for one in workspace.people.list() if Role.REVIEWER in one.roles]
    return Facts(
        draws=tuple(workspace.drawing.all()),
        reviewers=tuple(one.name for one in review if one.enabled),
        everybody=tuple(one.name for one in review),
        last_round=max((one.round for one in workspace.assigning.all()), default=0),
        rule=workspace.returning.rule(),
        may_return=workspace.returning.allowed,
    )


def first_seed(today: datetime) -> str:
    """The seed that is offered first: the day, which is easily written down."""
    return f"{today.astimezone(UTC):%Y%m%d}"


def next_seed(seed: str) -> str:
    """Another one, each time."""
    turn = int(seed) if seed.strip().isdecimal() else 1
    return str(number(turn % _SEEDS, 1, purpose="another seed") % _SEEDS)


def coded_variables(book: Codebook, language: str) -> list[tuple[str, str]]:
    """(label, id) of the questions that have codes."""
    return [
        (text_in(one.label, language) or one.id, one.id)
        for one in book.enabled
        if one.level in {Level.NOMINAL, Level.ORDINAL, Level.SET}
    ]


def codes_of(book: Codebook, variable: str, language: str) -> list[tuple[str, str]]:
    """(label, id) of a question's codes."""
    found = book.variable(variable)
    if found is None:
        return []
    return [(text_in(one.label, language) or one.id, one.id) for one in found.offered]
