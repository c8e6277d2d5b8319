"""Nothing that a reviewer can call tells of what others coded, decided or settled.

Two projects differ in nothing but others' answers, notes and decisions.  A reviewer calls every public method
of every service of the workspace, and every read path behind them: the results are the same in both, to the
letter, and hold no name of others.  Services are found by reflection, so that a new one is tried too.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from reviewer.domain.answer import Answer, chosen, typed
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.person import Role
from reviewer.services.ports import NewPlan, PlannedTask, QueueFilter
from reviewer.services.release import SCOPES
from reviewer.workspace import Workspace, create_project, open_workspace
from tests.costs import CHEAP
from tests.services.conftest import PASSPHRASE, TickingClock, bring_in
from tests.services.exploring import Examples, asked, masked, methods, services, told
from tests.services.study import ANSWERS

# Doors of the program itself: what opens, closes and copies the project, and the store, which shows nothing
# without saying for whom.
PASSED_OVER = frozenset({"beside", "checkpoint", "clock", "close", "doctor", "follow", "folder", "store"})
# A study of all codings, or the draft of a codebook: neither can a reviewer make.
NEEDS_WHAT_OTHERS_MAKE = frozenset(
    {
        *(f"agreement.{name}" for name in ("cases", "groups", "versions", "under", "compared", "worst")),
        *(f"agreement.{name}" for name in ("report", "write_report")),
        *("revising.differences_to", "revising.drafting.of"),
    }
)
OTHERS = ("r-02", "s-02", "x-01")
# Who has an account is no secret within a project; what anyone was given, or said, is.
# Whose key slots there are stands in the key file too, which everybody of the project reads.
NAMES_PEOPLE = frozenset({"people.list", "projects.accounts", "projects.account_named", "slots.all"})
NOTES = ("a note of r-02", "a note of the adjudicator")
LATER = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Others:
    """What others said: the one thing in which the two projects differ."""

    severity: str
    country: str
    note: str
    decided: str
    why: str


ONE = Others("nudist", "LU", "a note of r-02: first", "assault", "a note of the adjudicator: first")
OTHER = Others("posing", "BE", "a note of r-02: second", "erotica", "a note of the adjudicator: second")


def make(folder: Path, others: Others) -> Path:
    """r-01 and r-02 coded two cases, r-02 drafts a third; a supervisor settled; plans and a draw exist."""
    clock = TickingClock()
    create_project(
        folder,
        title="Unit North",
        codebook="gi-2018",
        supervisor="s-02",
        passphrase=PASSPHRASE,
        clock=clock,
        rng=random.Random(7),
        cost=CHEAP,
    )
    with ExitStack() as stack:
        supervisor = stack.enter_context(signed_in(folder, "s-02", clock))
        for name, role in (("r-01", Role.REVIEWER), ("r-02", Role.REVIEWER), ("x-01", Role.EXPORTER)):
            supervisor.people.add(name, frozenset({role}), passphrase=PASSPHRASE)
        bring_in(supervisor, range(1, 9))
        mine, theirs = (stack.enter_context(signed_in(folder, name, clock)) for name in ("r-01", "r-02"))
        for case in (CaseKey(1), CaseKey(2)):
            code(mine, case, ANSWERS)
            code(theirs, case, ANSWERS | _said(others), note=others.note)
        theirs.desk.answer(CaseKey(3), "severity", chosen(others.severity))
        supervisor.settling.refresh()
        supervisor.settling.decide(
            CaseKey(1), "severity", chosen(others.decided), note=others.why, save_id="decided"
        )
        with supervisor.store.writing(supervisor.account) as work:
            task = PlannedTask(CaseKey(1), mine.account.key, "calibration")
            work.plans.add(NewPlan(None, 1, "plan", {"who": "r-02"}, 1), [task])
            work.record("test.planned", "test", {}, 1)
            work.commit()
    return folder


def _said(others: Others) -> dict[str, Answer]:
    return {
        "severity": chosen(others.severity),
        "location_status": chosen("confirmed"),
        "location_country": typed(others.country),
    }


def code(workspace: Workspace, case: CaseKey, answers: dict[str, Answer], *, note: str = "") -> None:
    for variable, answer in answers.items():
        workspace.desk.answer(case, variable, answer)
    if note:
        workspace.desk.set_note(case, note)
    workspace.desk.submit(case, save_id=f"{workspace.account.name}-{case}")


def signed_in(folder: Path, name: str, clock: TickingClock) -> Workspace:
    return open_workspace(folder, account=name, passphrase=PASSPHRASE, clock=clock, cost=CHEAP)


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    outer = tmp_path_factory.mktemp("blind")
    return make(outer / "one" / "project", ONE), make(outer / "other" / "project", OTHER)


@pytest.fixture
def reviewers(both: tuple[Path, Path]) -> Iterator[tuple[Workspace, Workspace]]:
    with ExitStack() as stack:
        first, second = (
            stack.enter_context(signed_in(folder, "r-01", TickingClock(LATER))) for folder in both
        )
        yield first, second


def explored(workspace: Workspace) -> dict[str, str]:
    """What r-01 hears from every method of every service, and finds in the files that it may write."""
    outer = workspace.folder.parent
    heard: dict[str, str] = {}
    for name, part in services(workspace, PASSED_OVER):
        if isinstance(part, Exception):
            heard[name] = f"{type(part).__name__}: {part}"
            continue
        for method, call in methods(part):
            heard[f"{name}.{method}"] = asked(call, examples_of(workspace))
    for scope in SCOPES:
        call = partial(workspace.release.export, outer / "out", formats=["csv", "jsonl"], scope=scope)
        heard[f"release.export {scope}"] = asked(call, examples_of(workspace))
    for text in ("nudist", "r-02", "S-00000"):
        rows = workspace.worklist.matching(QueueFilter(text=text), 0, 100)
        heard[f"worklist.matching {text}"] = told(rows)
    heard["worklist.matching again"] = told(workspace.worklist.matching(QueueFilter(again=True), 0, 100))
    heard["files"] = masked(told(outer / "out"), outer)
    heard["written"] = masked((outer / "written").read_text("utf-8"), outer)
    return heard


def examples_of(workspace: Workspace) -> Examples:
    with workspace.store.reading(workspace.account) as read:
        other = read.projects.account_named("r-02")
    assert other is not None
    return Examples(CaseKey(2), other.key, workspace.folder.parent)


def queried(workspace: Workspace) -> dict[str, str]:
    """What r-01 hears from every read path of the store."""
    heard: dict[str, str] = {}
    examples = examples_of(workspace)
    with workspace.store.reading(workspace.account) as read:
        for name, port in vars(read).items():
            if not name.startswith("_"):
                for method, call in methods(port):
                    heard[f"{name}.{method}"] = asked(call, examples)
    return heard


def compare(first: dict[str, str], second: dict[str, str]) -> None:
    assert {name: (one, second[name]) for name, one in first.items() if one != second[name]} == {}
    for name, text in first.items():
        if name not in NAMES_PEOPLE:
            assert [one for one in (*OTHERS, *NOTES) if one in text] == [], (name, text)


def test_no_service_tells_what_others_said(reviewers: tuple[Workspace, Workspace]) -> None:
    first, second = (explored(one) for one in reviewers)
    compare(first, second)
    unheard = {name for name, text in first.items() if text.startswith("nothing: ")}
    assert unheard - NEEDS_WHAT_OTHERS_MAKE == set(), "give `Examples` something to call these with"
    assert {one.partition(".")[0] for one in first} >= {"settling", "feedback", "agreement", "worklist"}
    own = (reviewers[0].folder.parent / "out" / "codings.csv").read_text("utf-8")
    assert ("posing" in own, "nudist" in own) == (True, False), "the own codings are exported, and no others"


def test_no_read_path_tells_what_others_said(reviewers: tuple[Workspace, Workspace]) -> None:
    first, second = (queried(one) for one in reviewers)
    compare(first, second)
    assert {one.partition(".")[0] for one in first} >= {"opinions", "decisions", "finals", "codings"}


def test_the_two_projects_do_differ(both: tuple[Path, Path]) -> None:
    """Else the tests above would prove nothing: whoever supervises hears of it."""
    heard = []
    for folder in both:
        with signed_in(folder, "s-02", TickingClock(LATER)) as supervisor:
            heard.append(queried(supervisor))
    differing = {name for name, text in heard[0].items() if text != heard[1][name]}
    assert differing >= {"opinions.coded", "decisions.standing", "finals.table", "codings.latest"}
