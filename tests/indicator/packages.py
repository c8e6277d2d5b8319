"""Units with real projects and keys, and packages that they sign and seal: whole ones, and ones that lie."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from reviewer.exchange.package.header import Kind
from reviewer.exchange.package.rows import (
    DECISIONS,
    DRAWN,
    FINAL,
    LABELS,
    REVISIONS,
    DrawnRow,
    FinalRow,
    LabelRow,
    RevisionRow,
)
from reviewer.indicator.answers import FinalCase, Said
from reviewer.services.packages.packing import PackingDesk
from reviewer.services.packages.sealed import CODEBOOK, PROVENANCE, SealedBag
from reviewer.services.packages.whole_file import whole_file
from reviewer.services.ports import StoredCodebook
from reviewer.workspace import Workspace, create_project, open_workspace
from tests.costs import CHEAP
from tests.indicator.invented import cases as invented_cases
from tests.services.conftest import PASSPHRASE, TickingClock

REVIEWERS = "ab"
SETTLED_AT = "2026-03-01T10:00:00.000000Z"


@dataclass
class Unit:
    """One unit's project; the supervisor is s-01."""

    folder: Path
    clock: TickingClock = field(default_factory=TickingClock)

    @classmethod
    def found(cls, folder: Path, *, codebook: str = "gi-2018", seed: int = 1) -> Unit:
        unit = cls(folder)
        create_project(
            folder, title="Unit", codebook=codebook, supervisor="s-01", passphrase=PASSPHRASE,
            clock=unit.clock, rng=random.Random(seed), cost=CHEAP,
        )  # fmt: skip
        return unit

    def sign_in(self, account: str = "s-01") -> Workspace:
        return open_workspace(
            self.folder, account=account, passphrase=PASSPHRASE, clock=self.clock, cost=CHEAP
        )

    @property
    def project(self) -> str:
        with self.sign_in() as workspace:
            return workspace.project.uuid


def acquaint(unit: Unit, office: Unit, name: str) -> None:
    """The unit may seal to the `office`, which knows the unit as `name`: both compared the words."""
    with unit.sign_in() as there, office.sign_in() as here:
        signer, recipient = there.packages.book.own()[0], here.packages.book.own()[1]
        here.packages.book.add(name, signer=signer.key, recipient=None)
        here.packages.book.confirm(name, signer.words)
        there.packages.book.add("office", signer=None, recipient=recipient.key)
        there.packages.book.confirm("office", recipient.words)


@dataclass(frozen=True)
class Lie:
    """What is changed before the package is sealed and signed."""

    counts: Mapping[str, int] = field(default_factory=dict)
    finals: Callable[[list[FinalRow]], list[FinalRow]] = list
    labels: Callable[[list[LabelRow]], list[LabelRow]] = list
    book: Callable[[StoredCodebook], StoredCodebook] = lambda book: book
    kind: Kind = Kind.LABELS


def invented_package(
    unit: Unit,
    file: Path,
    *,
    size: int = 200,
    seed: int = 1,
    first: int = 0,
    at: str = SETTLED_AT,
    to_office: bool = True,
    draws: Sequence[Mapping[str, object]] = (),
    drawn: Sequence[DrawnRow] | None = None,
    lie: Lie | None = None,
) -> Path:
    """A package of the unit with `size` invented cases, coded twice and settled; names count from `first`."""
    found = [replace(one, case=f"case-{first + i:06}") for i, one in enumerate(invented_cases(size, seed))]
    return package_of(unit, file, found, at=at, to_office=to_office, draws=draws, drawn=drawn, lie=lie)


def package_of(
    unit: Unit,
    file: Path,
    cases: Iterable[FinalCase],
    *,
    at: str = SETTLED_AT,
    to_office: bool = True,
    draws: Sequence[Mapping[str, object]] = (),
    drawn: Sequence[DrawnRow] | None = None,
    lie: Lie | None = None,
) -> Path:
    """A package of these cases as the unit would seal it for the office, or for itself; without `drawn` as
    earlier versions made it.
    """
    lie = lie or Lie()
    with unit.sign_in() as workspace:
        desk = workspace.packages.packing._desk
        book = lie.book(desk.codebook)
        finals = lie.finals(list(_finals(desk, cases, book, at)))
        codings = list(_codings(finals))
        labels = lie.labels(list(_labels(codings, finals)))
        counts = {
            "codings": len(codings), "cases": len({one.case_id for one in codings}), "reviewers": 2,
            "answers": len(labels), "final_answers": len(finals),
            **({} if drawn is None else {"drawn": len(drawn)}), **lie.counts,
        }  # fmt: skip
        keyring = desk.keeper.keyring()
        header = replace(desk.header(lie.kind, keyring), counts=counts)
        with whole_file(file) as stream:
            bag = SealedBag(stream, desk.book.recipients(["office"] if to_office else []))
            bag.add_table(LABELS, lambda: labels)
            bag.add_table(REVISIONS, lambda: codings)
            bag.add_table(DECISIONS, list)
            bag.add_table(FINAL, lambda: finals)
            if drawn is not None:
                bag.add_table(DRAWN, lambda: drawn)
            bag.add_text(CODEBOOK, book.content, "The codebook.")
            bag.add_json(PROVENANCE, _provenance(desk, book, draws))
            bag.close(header, [keyring.sign, desk.signer.sign], title="Labels", reply_to=keyring.recipient)
    return file


def draw(cases: int, frame: int, *, number: int = 1) -> dict[str, object]:
    """A simple draw as provenance tells it."""
    return {
        "draw": number, "cases": cases, "size": cases, "reach": "cases", "allocation": "proportional",
        "minimum": 0, "algorithm": "sha256-v1", "seed": 7, "stratified": False,
        "frame": {"cases": frame, "filtered": False}, "strata": [],
    }  # fmt: skip


def draw_by_stratum(strata: Mapping[str, tuple[int, int]], *, number: int = 1) -> dict[str, object]:
    """A draw by stratum as provenance tells it: cases of the frame and cases drawn, by pseudonym."""
    frame, cases = (sum(sizes) for sizes in zip(*strata.values(), strict=True))
    told = [{"stratum": name, "cases": size, "size": taken} for name, (size, taken) in strata.items()]
    return {**draw(cases, frame, number=number), "stratified": True, "strata": told}


def _provenance(
    desk: PackingDesk, book: StoredCodebook, draws: Sequence[Mapping[str, object]]
) -> dict[str, object]:
    return {
        "project": desk.project.uuid,
        "codebook": {"id": book.id, "version": book.version, "digest": book.digest},
        "trail": {"entries": 3, "head": "00" * 32},
        "agreement": None,
        "draws": json.loads(json.dumps(list(draws))),
        "plans": [],
    }


def _finals(
    desk: PackingDesk, cases: Iterable[FinalCase], book: StoredCodebook, at: str
) -> Iterable[FinalRow]:
    for case in cases:
        codings = " ".join(_coding(case.case, reviewer) for reviewer in REVIEWERS)
        for variable, said in case.answers.items():
            if variable == "period":
                continue
            for code in _rows_of(said):
                yield FinalRow(
                    desk.project.uuid, case.case, f"final-{case.case}", book.id, book.version, variable,
                    code, said.state, "unanimous", codings, "", codings, 0, "s-01",
                    "standing", at, book.digest,
                )  # fmt: skip


def _coding(case: str, reviewer: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_OID, case + reviewer))


def _rows_of(said: Said) -> list[str]:
    return sorted(said.codes) or [""]


def _codings(finals: Sequence[FinalRow]) -> Iterable[RevisionRow]:
    books = {one.case_id: one for one in finals}
    for case, one in books.items():
        for reviewer in REVIEWERS:
            yield RevisionRow(
                _coding(case, reviewer), case, reviewer, one.codebook,
                "submitted", "", "high", 1, one.settled_at,
            )  # fmt: skip


def _labels(codings: Sequence[RevisionRow], finals: Sequence[FinalRow]) -> Iterable[LabelRow]:
    by_case: dict[str, list[FinalRow]] = {}
    for one in finals:
        by_case.setdefault(one.case_id, []).append(one)
    for coding in codings:
        for one in by_case[coding.case_id]:
            yield LabelRow(
                one.project_id, one.case_id, coding.coding_id, coding.reviewer, one.codebook_id,
                one.codebook_version, one.variable, one.code, coding.certainty, 1, "submitted",
                coding.submitted_at, one.state,
            )  # fmt: skip
