"""The demo: a synthetic project that appears whole, or is opened again where it lies already."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.errors import Refused
from reviewer.domain.identifiers import Clock
from reviewer.services.demo import (
    BEGAN,
    CODEBOOK,
    REVIEWERS,
    ROLES,
    SUPERVISOR,
    DemoProject,
    Filled,
    demo_passphrase,
)
from reviewer.vault.derivation import MINIMUM
from reviewer.workspace.founding import create_project
from reviewer.workspace.new_folder import NewFolder
from reviewer.workspace.opening import Workspace, open_workspace, system_clock

MARK_FILE = "demo.json"
MOST_CASES = 2_000_000


@dataclass(frozen=True, slots=True)
class Demo:
    """A demo project that is ready."""

    folder: Path
    seed: int
    filled: Filled
    made_now: bool

    def passphrase(self, account: str) -> str:
        """The passphrase of one of its accounts."""
        return demo_passphrase(account, seed=self.seed)

    def to_json(self) -> dict[str, object]:
        """The shape that commands print."""
        accounts = [
            {"name": name, "role": role.value, "passphrase": self.passphrase(name)}
            for name, role in ROLES.items()
        ]
        return {
            "project": str(self.folder),
            **asdict(self.filled),
            "seed": self.seed,
            "accounts": accounts,
        }


def make_demo(
    folder: Path,
    *,
    cases: int,
    seed: int,
    clock: Clock = system_clock,
    progress: Callable[[str], None] = lambda _: None,
) -> Demo:
    """The demo project at `folder`; Refused where it holds something else.

    The keys cost the least that is allowed: its passphrases are known to everybody.
    """
    if not 1 <= cases <= MOST_CASES:
        raise Refused(f"A demo has 1 to {MOST_CASES:,} cases.", mend="Name another number with --cases.")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        return _found_again(folder, cases=cases, seed=seed)
    with NewFolder(folder) as building:
        filled = _built(building, cases=cases, seed=seed, clock=clock, progress=progress)
    return Demo(folder, seed, filled, made_now=True)


def _found_again(folder: Path, *, cases: int, seed: int) -> Demo:
    try:
        mark = json.loads((folder / MARK_FILE).read_text("utf-8"))
        filled = Filled(int(mark["cases"]), int(mark["media"]), int(mark["codings"]))
        same = (filled.cases, int(mark["seed"])) == (cases, seed)
    except (OSError, ValueError, KeyError, TypeError):
        raise Refused(
            "Something else lies there.", where=str(folder), mend="Name a new or empty folder with --dir."
        ) from None
    if not same:
        raise Refused(
            "A demo project of another size or seed lies there.",
            where=str(folder),
            mend="Name a new folder with --dir.",
        )
    return Demo(folder, seed, filled, made_now=False)


def _built(folder: Path, *, cases: int, seed: int, clock: Clock, progress: Callable[[str], None]) -> Filled:
    now = clock()
    began = now - BEGAN
    passphrase = demo_passphrase(SUPERVISOR, seed=seed)
    create_project(
        folder,
        title="Demo: synthetic records",
        codebook=CODEBOOK,
        supervisor=SUPERVISOR,
        passphrase=passphrase,
        policy=AssignmentPolicy.ASSIGNED_ONLY,
        clock=lambda: began,
        rng=random.Random(f"{seed}/project"),
        cost=MINIMUM,
    )
    with open_workspace(
        folder, account=SUPERVISOR, passphrase=passphrase, clock=lambda: began, cost=MINIMUM
    ) as workspace:
        filled = _filled(workspace, cases=cases, seed=seed, clock=clock, progress=progress)
    mark = folder / MARK_FILE
    mark.touch(mode=0o600)
    mark.write_text(json.dumps({"seed": seed, **asdict(filled)}) + "\n", "utf-8")
    return filled


def _filled(
    workspace: Workspace, *, cases: int, seed: int, clock: Clock, progress: Callable[[str], None]
) -> Filled:
    people = {SUPERVISOR: workspace.account}
    for name, role in ROLES.items():
        if name not in people:
            made, _ = workspace.people.add(
                name, frozenset({role}), passphrase=demo_passphrase(name, seed=seed)
            )
            people[name] = made
    with ExitStack() as opened:
        project = DemoProject(
            store=workspace.store,
            supervisor=workspace.account,
            reviewers=[people[name] for name in REVIEWERS],
            desks=[opened.enter_context(_desk(workspace, name, seed)).store for name in REVIEWERS],
            codebook=workspace.codebook,
            codebook_key=workspace.project.codebook,
            cases=cases,
            seed=seed,
            now=clock(),
        )
        return project.fill(progress)


def _desk(workspace: Workspace, name: str, seed: int) -> Workspace:
    """The same project, as a reviewer has it open."""
    return open_workspace(
        workspace.folder,
        account=name,
        passphrase=demo_passphrase(name, seed=seed),
        clock=workspace.clock,
        cost=MINIMUM,
    )
