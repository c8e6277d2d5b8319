"""Every public call of the workspace and of every service, by accounts that have no right to it: it refuses
before it looks at what it was given, and leaves nothing behind.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reviewer.domain.errors import NotAllowed
from reviewer.domain.person import Role
from reviewer.workspace import Workspace
from tests.services.conftest import PASSPHRASE
from tests.services.packages.desks import Desk

ACCOUNTS = {"supervisor": "s-01", "exporter": "x-01", "reviewer": "r-01"}
BOTH = {
    "reviewer and exporter": "rx-01",
    "reviewer and supervisor": "rs-01",
    "exporter and supervisor": "xs-01",
}

# Whole services and single calls, by who may; the longest name that fits counts.
ONLY: dict[str, set[str]] = {
    "agreement": {"supervisor", "exporter"},
    "assigning": {"supervisor"},
    "backups.make": {"supervisor", "exporter"},
    "desk": {"reviewer"},
    "drawing": {"supervisor"},
    "feedback.mine": {"reviewer"},
    "feedback.release": {"supervisor"},
    "feedback.rounds": {"supervisor"},
    "feedback.summary": {"reviewer"},
    "indicator": {"supervisor", "exporter"},
    "intake": {"supervisor"},
    "packages": {"supervisor", "exporter"},
    "packages.merging": {"supervisor"},
    "packages.work": {"supervisor"},
    "people": {"supervisor"},
    "progress": {"supervisor"},
    "reassigning": {"supervisor"},
    "recording": {"reviewer"},
    "repair": {"supervisor"},
    "returning": {"supervisor"},
    "revising.drafting": {"supervisor"},
    "revising.preview_in_steps": {"supervisor"},
    "revising.publishing": {"supervisor"},
    "settling": {"supervisor"},
    "vics_back": {"supervisor", "exporter"},
}

# For everybody: one's own, or what is shown is decided where rows are read (`test_blindness*`).
EVERYBODY = {
    *("beside", "checkpoint", "close", "doctor", "follow", "going_out"),
    *("backups.automatic", "backups.is_due", "backups.make_if_due"),
    *("handover", "people.list", "people.change_own"),
    *("release", "trail", "worklist"),
    *("revising.book", "revising.differences", "revising.differences_to", "revising.overview"),
    *("revising.to_look_at", "revising.version"),
}

# They take what only a call that asks for the right can give, or look at a file before.
BEHIND_ANOTHER = {
    *("packages.verifying.verify", "packages.pseudonyms", "revising.drafting.of"),
}


def may(path: str, role: str) -> bool | None:
    """None where nobody has said who may; `role` can be several, joined by "and"."""
    fitting = [one for one in (*ONLY, *EVERYBODY) if path == one or path.startswith(f"{one}.")]
    if not fitting:
        return None
    longest = max(fitting, key=len)
    return longest in EVERYBODY or not ONLY[longest].isdisjoint(role.split(" and "))


def calls(workspace: Workspace) -> Iterator[tuple[str, Callable[..., object] | None]]:
    """(path, call) of everything public; None for a service that is not given out at all."""
    parts = {name for name, one in inspect.getmembers(type(workspace)) if isinstance(one, property)}
    for name, _ in inspect.getmembers(type(workspace), inspect.isfunction):
        if not name.startswith("_"):
            yield name, getattr(workspace, name)
    for name in sorted({*parts, "worklist", "handover", "people"}):
        yield from _calls(name, lambda name=name: getattr(workspace, name))  # type: ignore[misc]


def _calls(path: str, give: Callable[[], Any]) -> Iterator[tuple[str, Callable[..., object] | None]]:
    try:
        service = give()
    except NotAllowed:
        yield path, None
        return
    if not type(service).__module__.startswith(("reviewer.services.", "reviewer.workspace.")):
        return
    for name in (one for one in dir(service) if not one.startswith("_")):
        static = inspect.getattr_static(service, name)
        if inspect.isfunction(static):
            yield f"{path}.{name}", getattr(service, name)
        elif path in {"packages", "indicator", "revising"}:
            yield from _calls(f"{path}.{name}", lambda name=name: getattr(service, name))  # type: ignore[misc]


def tried(call: Callable[..., object]) -> None:
    """The call with things that are nothing, and the first step of what goes step by step."""
    given = inspect.signature(call).parameters.values()
    needed = [one for one in given if one.default is one.empty]
    named = {one.name: object() for one in needed if one.kind is one.KEYWORD_ONLY}
    result = call(*(object() for one in needed if one.kind is one.POSITIONAL_OR_KEYWORD), **named)
    if isinstance(result, Iterator):
        next(result, None)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    made = Desk.new(tmp_path_factory.mktemp("rights") / "project")
    made.code("r-01", "T-0001")
    with made.sign_in() as office:
        for roles, name in BOTH.items():
            office.people.add(name, frozenset(map(Role, roles.split(" and "))), passphrase=PASSPHRASE)
    return made


def state_of(workspace: Workspace) -> list[object]:
    with closing(workspace.store.connect()) as driver:
        tables = ("audit_entry", "package", "known_key", "project_key", "draw", "coding", "account")
        return [driver.execute(f"SELECT count(*) FROM {one}").fetchone() for one in tables]


@pytest.mark.parametrize("role", ACCOUNTS | BOTH)
def test_no_call_is_open_to_whom_it_is_not_for(desk: Desk, role: str) -> None:
    refused, open_to_all = set[str](), list[str]()
    with desk.sign_in((ACCOUNTS | BOTH)[role]) as workspace:
        # Giving a service out may keep what it begins with, such as the seed of an order.
        every = list(calls(workspace))
        before = state_of(workspace)
        keys = Path(workspace.folder / "keys.json").read_bytes()
        for path, call in every:
            allowed = may(path, role)
            assert allowed is not None or path in BEHIND_ANOTHER, f"say in ONLY or EVERYBODY who may: {path}"
            if allowed or path in BEHIND_ANOTHER:
                continue
            refused.add(path)
            try:
                if call is not None:
                    tried(call)
                    open_to_all.append(f"{path}: done")
            except NotAllowed:
                continue
            except Exception as error:  # noqa: BLE001 - whatever it is, it came before the refusal
                open_to_all.append(f"{path}: {type(error).__name__}")
        assert open_to_all == []
        assert state_of(workspace) == before
        assert (workspace.folder / "keys.json").read_bytes() == keys
    least = {"supervisor": 3, "exporter": 25, "reviewer": 60, "reviewer and exporter": 20}
    assert len(refused) >= least.get(role, 0)


def test_whoever_may_is_not_refused(desk: Desk) -> None:
    """The lists above are not merely too narrow: each role has calls that it alone may make."""
    for role, account in ACCOUNTS.items():
        with desk.sign_in(account) as workspace:
            given = {path for path, call in calls(workspace) if call is not None and may(path, role)}
        assert {"trail.verify", "people.list"} <= given, role
        assert ("people.add" in given, "desk.submit" in given) == (role == "supervisor", role == "reviewer")
