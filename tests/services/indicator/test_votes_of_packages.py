"""The program's own packages hold the codings that their final answers were made of."""

from __future__ import annotations

from pathlib import Path

from reviewer.domain.answer import chosen
from reviewer.exchange.package.rows import FINAL, LABELS
from reviewer.indicator.definitions import DEFINITIONS
from reviewer.indicator.engine.votes import FINAL_COLUMNS, LABEL_COLUMNS, votes
from reviewer.services.codebooks import load
from reviewer.services.packages.opened import opened_package
from tests.services.packages.desks import Desk, key_of


def test_settled_cases_of_a_real_project_have_their_votes(tmp_path: Path) -> None:
    desk = Desk.new(tmp_path / "desk")
    desk.code("r-01", "T-0001", severity=chosen("assault"))
    desk.code("r-02", "T-0001", severity=chosen("posing"))
    for reviewer in ("r-01", "r-02"):
        desk.code(reviewer, "T-0002", severity=chosen("assault"))
    with desk.sign_in() as office:
        office.settling.refresh()
        office.settling.decide(key_of(office, "T-0001"), "severity", chosen("assault"), save_id="d-1")
    packed = desk.pack(tmp_path / "labels.tar")
    with desk.sign_in() as office:
        secret = office.packages.keeper.keyring().open_secret
    with opened_package(packed.file, secret) as package:
        final = package.columns(FINAL, FINAL_COLUMNS)
        labels = package.columns(LABELS, LABEL_COLUMNS)
    codebook, _ = load("gi-2018")
    codes = {one.id: [code.id for code in one.codes] for one in codebook.variables}
    found = votes(final, labels, DEFINITIONS, codes, project="unit")
    assert final.num_rows
    assert found.whole
    assert [(row["variable"], row["code"]) for row in found.answers.to_pylist()] == [
        ("severity_by_coders", "some"),
        *[("youngest_age_alike_by_coders", "alike")] * 2,
    ]
