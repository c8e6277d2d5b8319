"""Revising in words: a supervisor's edits of the draft, and the ends of what goes in steps."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from typing import Any, TypeVar

from reviewer.domain.editing import set_text
from reviewer.domain.editing_codes import Part, merge_codes, retire_code, split_code
from reviewer.domain.identifiers import CaseKey
from reviewer.services.ports import Forwarded
from reviewer.services.revising.results import Published, Tally
from reviewer.workspace import Workspace

Ended = TypeVar("Ended")


def ended(steps: Generator[Any, None, Ended]) -> Ended:
    """What the steps come to."""
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]


def merge(supervisor: Workspace, variable: str, code: str, into: str) -> None:
    change = partial(merge_codes, variable=variable, codes=[code], into=into)
    supervisor.revising.drafting.edit(change, what="merge")


def retire(supervisor: Workspace, variable: str, code: str) -> None:
    supervisor.revising.drafting.edit(partial(retire_code, variable=variable, code=code), what="retire")


def split(supervisor: Workspace, variable: str, code: str, parts: list[Part]) -> None:
    change = partial(split_code, variable=variable, code=code, parts=parts)
    supervisor.revising.drafting.edit(change, what="split")


def relabel(supervisor: Workspace, variable: str, text: str) -> None:
    change = partial(set_text, field="label", variable=variable, language="en", text=text)
    supervisor.revising.drafting.edit(change, what="label")


def redefine(supervisor: Workspace, variable: str, text: str) -> None:
    change = partial(set_text, field="definition", variable=variable, language="en", text=text)
    supervisor.revising.drafting.edit(change, what="definition")


def preview(supervisor: Workspace) -> Tally:
    return ended(supervisor.revising.preview_in_steps())


def publish(supervisor: Workspace, *, carry: bool = False) -> Published:
    return supervisor.revising.publishing.publish(carry=carry)


def forward(supervisor: Workspace) -> Forwarded | None:
    return ended(supervisor.revising.publishing.in_steps())


def case_key(workspace: Workspace, case_id: str) -> CaseKey:
    with workspace.store.reading(workspace.account) as read:
        case = read.cases.find(case_id)
    assert case is not None
    return case


def codings(workspace: Workspace) -> list[tuple[Any, ...]]:
    """Every row of codings and answers, by key, as they lie in the database."""
    driver = workspace.store.connect()
    try:
        rows: list[tuple[Any, ...]] = driver.execute("SELECT * FROM coding ORDER BY id").fetchall()
        rows += driver.execute("SELECT * FROM coding_answer ORDER BY coding_id, variable_id, part").fetchall()
    finally:
        driver.close()
    return rows
