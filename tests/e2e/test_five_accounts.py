"""A whole study by five accounts, from the draw to labels on another desk.

Everything on one real project, by the commands and services that people use; at the end everything is
verified, and every original coding is what its reviewer said.
"""

from __future__ import annotations

import csv
import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from reviewer.cli.main import Program, run
from reviewer.cli.windows import WindowRequest
from reviewer.domain.adjudication import Provenance, Reason
from reviewer.domain.editing_codes import merge_codes
from reviewer.domain.errors import NotAllowed
from reviewer.domain.person import Role
from reviewer.workspace import Workspace, create_project, open_workspace
from tests.costs import CHEAP

SECRET = "lantern harbour quiet meadow"
REVIEWERS = ("A", "B", "C")
CASES = 120
SIZE = 45
ANSWERS = {
    "identified_status": ("unidentified", "identified"),
    "age_category": ("toddler", "prepubescent", "pubescent"),
    "victim_sex": ("female", "male"),
    "severity": ("posing", "erotic_posing", "undetermined"),
    "theme": ("none", "undetermined"),
    "content_kind": ("exploitative",),
    "production_context": ("modelling",),
    "offender_visible": ("no",),
    "location_status": ("unknown",),
    "synthetic": ("not_synthetic",),
}

Run = Callable[..., Any]


def _no_window(_: WindowRequest) -> int:
    raise AssertionError("no window was asked for")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    create_project(folder, title="T", codebook="gi-2018", supervisor="sup", passphrase=SECRET, cost=CHEAP)
    with open_workspace(folder, account="sup", passphrase=SECRET, cost=CHEAP) as workspace:
        for name in REVIEWERS:
            workspace.people.add(name, frozenset({Role.REVIEWER}), passphrase=SECRET)
        workspace.people.add("exp", frozenset({Role.EXPORTER}), passphrase=SECRET)
    return folder


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command to its end and gives its JSON document."""
    secret = tmp_path / "passphrase"
    secret.write_text(SECRET + "\n", "utf-8")

    def called(*words: object, account: str = "sup", code: int = 0) -> Any:
        argv = [*map(str, words), "--as", account, "--passphrase-file", str(secret), "--json"]
        ended = run(argv, Program(open_window=_no_window))
        said = capsys.readouterr()
        assert ended == code, said.err
        return json.loads(said.out) if said.out else None

    return called


def signed_in(project: Path, account: str) -> Workspace:
    return open_workspace(project, account=account, passphrase=SECRET, cost=CHEAP)


def write_cases(file: Path) -> Path:
    lines = ["case_id,source,country"]
    lines += [
        f"F-{number:03},U-0{number % 4},{('DE', 'FR', 'NL')[number % 3]}" for number in range(1, CASES + 1)
    ]
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return file


def write_answers(file: Path, name: str, cases: list[str]) -> Path:
    """What a reviewer says: mostly what the case's number says, now and then something else."""
    rng = random.Random(f"{name}, the fixed seed of this reviewer")
    with file.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["case_id", "variable", "code"])
        for case in cases:
            for variable, codes in ANSWERS.items():
                usual = codes[int(case[2:]) % len(codes)]
                writer.writerow([case, variable, rng.choice(codes) if rng.random() < 0.25 else usual])
    return file


def queue_of(project: Path, name: str) -> list[str]:
    with signed_in(project, name) as workspace:
        return [row.case_id for row in workspace.worklist.rows(1, 1000)]


def settle_everything(workspace: Workspace) -> tuple[int, int]:
    """Take A, B or a side in turn until nothing is left; (cases that were open, decisions)."""
    desk = workspace.settling
    opened = desk.refresh().open
    decided = 0
    while (case := desk.next(None)) is not None:
        seen = desk.open(case)
        question = next(one for one in seen.questions if one.decision is None)
        label = question.sides[decided % len(question.sides)].label
        reason = (Reason.SLIP, Reason.OVERLOOKED)[decided % 2]
        desk.take(case, question.variable, label, reason=reason, save_id=f"decision-{decided}")
        decided += 1
        assert decided < 2000
    return opened, decided


@dataclass(frozen=True, slots=True)
class Study:
    """One project and what its people do with it, step by step."""

    project: Path
    command: Run
    folder: Path

    def draw(self) -> set[str]:
        """Records come in, a sample is drawn, and drawn again from its record; the cases."""
        self.command("import", self.project, write_cases(self.folder / "cases.csv"))
        options = ("--size", SIZE, "--stratify", "country", "--seed", 2018)
        drawn = self.command("draw", self.project, *options)
        again = self.command("draw", self.project, "--again", drawn["draw"], "--dry-run")
        assert [one["case_id"] for one in again["sample"]] == [one["case_id"] for one in drawn["sample"]]
        return {one["case_id"] for one in drawn["sample"]}

    def assign(self, sample: set[str]) -> dict[str, list[str]]:
        """Who has which cases; balanced, and nothing is left out."""
        plan = ("--reviewers", "A,B,C", "--overlap", "0.6", "--coders", "2", "--seed", "7")
        self.command("assign", self.project, *plan)
        queues = {name: queue_of(self.project, name) for name in REVIEWERS}
        assert {case for cases in queues.values() for case in cases} == sample
        assert sum(map(len, queues.values())) == SIZE + round(SIZE * 0.6)
        assert max(map(len, queues.values())) - min(map(len, queues.values())) <= 1
        return queues

    def code(self, queues: dict[str, list[str]]) -> None:
        """Everybody codes blind."""
        for name, cases in queues.items():
            answers = write_answers(self.folder / f"{name}.csv", name, cases)
            assert self.command("code", self.project, answers, account=name)["recorded"] == len(cases)
        with signed_in(self.project, "A") as workspace:
            with pytest.raises(NotAllowed):
                workspace.settling.refresh()
            assert workspace.feedback.mine() == []

    def settle(self) -> None:
        """What agrees merges by itself, the rest is settled."""
        with signed_in(self.project, "sup") as workspace:
            opened, decided = settle_everything(workspace)
            counts = workspace.settling.counts()
            assert (counts.open, counts.deferred, counts.stale, counts.settled) == (0, 0, 0, SIZE)
            assert 0 < opened <= decided
            workspace.feedback.release(workspace.feedback.rounds()[0].round)

    def feed_back(self, name: str, cases: list[str]) -> None:
        """Where the final answer is another, and why; of the own cases only."""
        with signed_in(self.project, name) as workspace:
            rows = workspace.feedback.mine(count=1000)
        assert rows
        assert {row.case_id for row in rows} <= set(cases)
        told = [one for row in rows for one in row.differences]
        assert all(one.own != one.final and one.reason is not None for one in told)
        assert {one.provenance for one in told} == {Provenance.ADJUDICATED}

    def revise(self) -> str:
        """A new version in which two codes are one; codings for which the rule says all are carried over."""
        with signed_in(self.project, "sup") as workspace:
            revising = workspace.revising
            revising.drafting.begin()
            wider = partial(merge_codes, variable="severity", codes=("erotic_posing",), into="posing")
            revising.drafting.edit(wider, what="merge_codes")
            published = revising.publishing.publish(carry=True)
            for _ in revising.publishing.in_steps():
                pass
        return published.version

    def table(self, name: str, *, scope: str, project: Path | None = None) -> list[dict[str, str]]:
        """What the exporter gets."""
        to = self.folder / name
        words = ("--to", to, "--format", "csv", "--scope", scope)
        self.command("export", project or self.project, *words, account="exp")
        (file,) = [one for one in to.glob("*.csv") if one.stem in {"codings", "final"}]
        with file.open(newline="", encoding="utf-8-sig") as stream:
            return list(csv.DictReader(stream))

    def pack(self) -> Path:
        """Labels leave signed and sealed; a flipped byte is found."""
        packed, flipped = self.folder / "labels.package", self.folder / "flipped.package"
        self.command("package", self.project, "--to", packed, account="exp")
        assert self.command("verify", packed)["ok"]
        content = bytearray(packed.read_bytes())
        content[len(content) // 2] ^= 1
        flipped.write_bytes(bytes(content))
        assert not self.command("verify", flipped, code=4)["ok"]
        return packed

    def restore(self) -> Path:
        """Another desk, made of a backup."""
        self.command("backup", self.project, "--to", self.folder / "study.backup", account="exp")
        self.command("restore", self.folder / "study.backup", self.folder / "desk")
        return self.folder / "desk"


def test_a_study_of_five_accounts(project: Path, command: Run, tmp_path: Path) -> None:
    study = Study(project, command, tmp_path)
    sample = study.draw()
    queues = study.assign(sample)
    study.code(queues)
    before = study.table("before", scope="codings")
    agreement = command("agreement", project, "--variable", "age_category")
    assert agreement["counts"]["units_pairable"] == round(SIZE * 0.6)
    low, high = agreement["coefficients"]["alpha_jaccard"]["ci95"]
    assert low < agreement["coefficients"]["alpha_jaccard"]["value"] < high

    study.settle()
    assert study.table("after", scope="codings") == before, "nobody's coding changes"
    study.feed_back("A", queues["A"])

    version = study.revise()
    later = study.table("later", scope="codings")
    older = [row | {"status": "submitted"} for row in later if row["codebook_version"] != version]
    assert older == before, "that a newer revision stands behind them is all that is said of them"
    migrated = [row for row in later if row["codebook_version"] == version]
    assert {row["status"] for row in migrated} == {"migrated"}
    assert {row["code"] for row in migrated if row["variable"] == "severity"} == {"posing", "undetermined"}

    final = study.table("final", scope="final")
    assert {row["case_id"] for row in final} == sample
    assert {row["provenance"] for row in final} >= {"unanimous", "adjudicated"}
    assert {row["reviewer"] for row in final} == {""}

    packed, desk = study.pack(), study.restore()
    assert study.table("restored", scope="final", project=desk) == final
    merged = command("merge", desk, packed)["packages"][0]
    assert (merged["new"], merged["conflicting"], merged["refused"]) == (0, 0, 0)
    for folder in (project, desk):
        assert command("trail", folder, "--verify")["first_broken"] is None
        assert command("doctor", folder)["ok"]
