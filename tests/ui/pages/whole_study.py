"""A study at its real size, and every number of it counted from the raw tables: the test's own opinion."""

from __future__ import annotations

import csv
import random
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from reviewer.domain.person import Role
from reviewer.domain.planning import Overlap
from reviewer.services.assigning import AssignRequest
from reviewer.services.drawing import DrawRequest
from reviewer.workspace import Workspace, create_project, open_workspace
from tests.costs import CHEAP
from tests.ui.pages.project import EXPORTER, PASSPHRASE, SUPERVISOR

CODERS = ("rev-01", "rev-02", "rev-03")
CASES, SIZE, OVERLAP = 5_000, 800, 160
BY_WINDOW = 20
COUNTRIES = ("DE", "DE", "DE", "FR", "FR", "NL")
SLIP = 0.03
CODES = {
    "identified_status": ("unidentified", "identified"),
    "age_category": ("toddler", "prepubescent", "pubescent"),
    "victim_sex": ("female", "male"),
    "severity": ("posing", "erotica", "undetermined"),
    "theme": ("none", "undetermined"),
    "content_kind": ("exploitative",),
    "production_context": ("modelling",),
    "offender_visible": ("no",),
    "location_status": ("unknown",),
    "synthetic": ("not_synthetic",),
}

Said = frozenset[tuple[str, str | None, str | None]]
"""One answer: (state, code, value) of each part."""
Sheet = dict[str, Said]
IN_FORCE = (
    "k.kind IN ('submitted', 'migrated') AND k.revision = (SELECT max(n.revision) FROM coding n"
    " WHERE n.case_id = k.case_id AND n.reviewer_id = k.reviewer_id)"
)


def signed_in(folder: Path, account: str) -> Workspace:
    return open_workspace(folder, account=account, passphrase=PASSPHRASE, cost=CHEAP)


def make_study(folder: Path) -> None:
    """Five accounts; 5,000 cases come in, 800 are drawn by country, a fifth of them go to two of three."""
    create_project(
        folder,
        title="Unit North",
        codebook="gi-2018",
        supervisor=SUPERVISOR,
        passphrase=PASSPHRASE,
        cost=CHEAP,
    )
    with signed_in(folder, SUPERVISOR) as workspace:
        roles = dict.fromkeys(CODERS, Role.REVIEWER) | {EXPORTER: Role.EXPORTER}
        for name, role in roles.items():
            workspace.people.add(name, frozenset({role}), passphrase=PASSPHRASE)
        workspace.intake.import_files([_write_cases(folder.parent / "cases.csv")])
        workspace.drawing.make(DrawRequest(size=SIZE, seed=2018, stratify="country"))
        workspace.assigning.make(AssignRequest(CODERS, seed=7, overlap=Overlap(Fraction("0.2"))))


def _write_cases(file: Path) -> Path:
    with file.open("w", newline="", encoding="utf-8") as stream:
        rows = csv.writer(stream)
        rows.writerow(["case_id", "source", "country"])
        for at in range(1, CASES + 1):
            rows.writerow([f"C-{at:05}", f"U-{at % 7:02}", COUNTRIES[at % len(COUNTRIES)]])
    return file


def code_by_services(folder: Path) -> None:
    """Everybody codes the own queue, the first reviewer all but the twenty that come by the window."""
    for name in CODERS:
        with signed_in(folder, name) as workspace:
            cases = [row.case_id for row in workspace.worklist.rows(1, SIZE)]
            own = cases[BY_WINDOW:] if name == CODERS[0] else cases
            file = _write_answers(folder.parent / f"{name}.csv", name, own)
            outcome = workspace.recording.record_file(file)
            assert (outcome.recorded, outcome.refused) == (len(own), 0)


def _write_answers(file: Path, name: str, cases: Iterable[str]) -> Path:
    """What the case's number says, and now and then something else."""
    rng = random.Random(f"{name}, the fixed seed of this reviewer")
    with file.open("w", newline="", encoding="utf-8") as stream:
        rows = csv.writer(stream)
        rows.writerow(["case_id", "variable", "code"])
        for case in cases:
            for variable, codes in CODES.items():
                usual = codes[int(case[2:]) % len(codes)]
                rows.writerow([case, variable, rng.choice(codes) if rng.random() < SLIP else usual])
    return file


@dataclass(frozen=True, slots=True)
class Raw:
    """The project's tables, read by the driver itself."""

    folder: Path

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        with signed_in(self.folder, SUPERVISOR) as workspace:
            driver = workspace.store.connect()
            try:
                return [tuple(row) for row in driver.execute(sql)]
            finally:
                driver.close()

    def count(self, sql: str) -> int:
        return int(self.rows(f"SELECT count(*) FROM {sql}")[0][0])

    def sheets(self, more: str = "1") -> dict[tuple[int, str], Sheet]:
        """What the codings in force say, by case and coder; `more` narrows the revisions `k`."""
        return _sheets(
            self.rows(
                "SELECT k.case_id, a.name, v.name, w.state, c.name, w.value FROM coding k"
                " JOIN account a ON a.id = k.reviewer_id JOIN coding_answer w ON w.coding_id = k.id"
                " JOIN codebook_variable v ON v.id = w.variable_id"
                f" LEFT JOIN codebook_code c ON c.id = w.code_id WHERE {IN_FORCE} AND {more}"
            )
        )

    def finals(self) -> dict[int, Sheet]:
        """The newest final record of each case."""
        found = self.rows(
            "SELECT f.case_id, '', v.name, w.state, c.name, w.value FROM final_record f"
            " JOIN final_answer w ON w.final_id = f.id JOIN codebook_variable v ON v.id = w.variable_id"
            " LEFT JOIN codebook_code c ON c.id = w.code_id WHERE f.revision ="
            " (SELECT max(n.revision) FROM final_record n WHERE n.case_id = f.case_id)"
        )
        return {case: sheet for (case, _), sheet in _sheets(found).items()}

    def differing(self) -> set[tuple[int, str]]:
        """(case, variable) of which two coders do not say the same."""
        by_case: dict[int, list[Sheet]] = defaultdict(list)
        for (case, _), sheet in self.sheets().items():
            by_case[case].append(sheet)
        return {
            (case, name)
            for case, (first, *others) in by_case.items()
            for name, said in first.items()
            if any(one[name] != said for one in others)
        }

    def told(self, name: str) -> set[tuple[int, str]]:
        """(case, variable) where the final answer is not what that reviewer had said."""
        finals = self.finals()
        return {
            (case, variable)
            for (case, coder), sheet in self.sheets().items()
            if coder == name
            for variable, said in sheet.items()
            if states(said) <= {"answered", "none"} and finals[case].get(variable, said) != said
        }

    def states_of(self, variable: str) -> Counter[str]:
        """How many codings say something of it in each state, and `undetermined` among them."""
        found: Counter[str] = Counter()
        for sheet in self.sheets().values():
            said = sheet[variable]
            found[next(iter(states(said)))] += 1
            found["undetermined"] += any(code == "undetermined" for _, code, _ in said)
        return found


def states(said: Said) -> set[str]:
    """In which state an answer is: one, whatever its parts."""
    return {state for state, _, _ in said}


def _sheets(rows: list[tuple[Any, ...]]) -> dict[tuple[int, str], Sheet]:
    parts: dict[tuple[int, str], dict[str, set[Any]]] = defaultdict(lambda: defaultdict(set))
    for case, who, variable, *part in rows:
        parts[case, who][variable].add(tuple(part))
    return {key: {name: frozenset(said) for name, said in sheet.items()} for key, sheet in parts.items()}
