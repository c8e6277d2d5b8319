"""Where labels come from stands in every package, in numbers and codes, and tells whoever codes nothing."""

from __future__ import annotations

import json
from collections import Counter
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from reviewer.domain.answer import chosen
from reviewer.domain.errors import NotAllowed
from reviewer.domain.planning import Overlap
from reviewer.exchange.package.rows import DRAWN, DrawnRow
from reviewer.services.assigning import AssignRequest
from reviewer.services.drawing import DrawRequest
from reviewer.services.packages.opened import opened_package
from tests.services.packages.away import Away, sent
from tests.services.packages.desks import REVIEWERS, Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Four cases of one source are drawn by country, half of them for both reviewers; one is known."""
    desk = Desk.new(tmp_path / "desk")
    with desk.sign_in() as office:
        office.drawing.make(DrawRequest(4, seed=71, stratify="country", where=(("source", "U-07"),)))
        office.assigning.make(
            AssignRequest(REVIEWERS, seed=72, overlap=Overlap(Fraction(1, 2)), calibration=("T-0006",))
        )
    desk.code("r-01", "T-0006")
    desk.code("r-02", "T-0006", severity=chosen("undetermined"))
    with desk.sign_in("r-01") as workspace:
        waiting = [row.case_id for row in workspace.worklist.rows(1, 10) if row.case_id != "T-0006"]
    desk.code("r-01", waiting[0])
    return desk


@pytest.fixture
def away(tmp_path: Path) -> Away:
    return sent(tmp_path)


def provenance(desk: Desk, file: Path) -> dict[str, Any]:
    with desk.sign_in() as office:
        secret = office.packages.keeper.keyring().open_secret
    with opened_package(file, secret) as package:
        document = package.document("provenance.json")
    assert isinstance(document, dict)
    return document


def test_an_exporters_package_tells_of_draw_overlap_and_agreement(desk: Desk, tmp_path: Path) -> None:
    found = provenance(desk, desk.pack(tmp_path / "labels.tar", account="x-01").file)
    (draw,), (plan,) = found["draws"], found["plans"]
    assert (draw["size"], draw["cases"], draw["seed"], draw["stratified"]) == (4, 4, 71, True)
    assert draw["frame"] == {"cases": 6, "filtered": True}
    assert [sum(one[name] for one in draw["strata"]) for name in ("cases", "size")] == [6, 4]
    assert (plan["overlap"], plan["coders"], plan["reviewers"], plan["calibration"]) == ("1/2", 2, 2, 1)
    assert (plan["draw"], plan["round"], plan["seed"], plan["kind"]) == (draw["draw"], 1, 72, "plan")
    assert plan["tasks"]["calibration"] == 2
    assert found["overlap"] == {"cases_by_coders": {"1": 1, "2": 1}}
    assert {one["variable"] for one in found["agreement"]} >= {"severity", "victim_sex"}


def holds_drawn(desk: Desk, file: Path) -> bool:
    with desk.sign_in() as office:
        secret = office.packages.keeper.keyring().open_secret
    with opened_package(file, secret) as package:
        return package.holds(DRAWN)


def test_every_drawn_case_stands_in_every_package_with_its_stratum(desk: Desk, tmp_path: Path) -> None:
    first = desk.pack(tmp_path / "labels.tar", account="x-01")
    found = provenance(desk, first.file)
    with desk.sign_in() as office:
        secret = office.packages.keeper.keyring().open_secret
        # What begins behind another package tells of all draws too.
        rest = office.packages.packing.labels(tmp_path / "rest.tar", since=first.header.package)
    tables = []
    for packed in (first, rest):
        with opened_package(packed.file, secret) as package:
            rows = [DrawnRow(*row) for row in package.rows(DRAWN)]
            tables.append(rows)
        assert packed.header.counts["drawn"] == len(rows)
    assert tables[0] == tables[1] == sorted(tables[0])
    (draw,) = found["draws"]
    assert Counter(row.stratum for row in tables[0]) == {
        one["stratum"]: one["size"] for one in draw["strata"] if one["size"]
    }
    assert {row.draw for row in tables[0]} == {draw["draw"]}
    assert rest.header.counts["codings"] == 0


def test_whoever_packs_the_same_is_told_and_no_name_is(desk: Desk, tmp_path: Path) -> None:
    exporter = provenance(desk, desk.pack(tmp_path / "1.tar", account="x-01").file)
    supervisor = provenance(desk, desk.pack(tmp_path / "2.tar", account="s-01").file)
    # Packing itself stands in the trail.
    for found in (exporter, supervisor):
        assert len(found.pop("trail")["head"]) == 64
    assert exporter == supervisor
    text = json.dumps(exporter)
    for word in (*REVIEWERS, "s-01", "x-01", "T-000", "U-07", '"BE', '"FR', '"NL', "Unit"):
        assert word not in text, word


def test_whoever_codes_is_told_of_project_and_codebook_alone(away: Away, tmp_path: Path) -> None:
    away.found()
    away.desk.code("r-01", "T-0002")
    returned = provenance(away.office, away.return_to(tmp_path / "back.tar"))
    nothing = ("agreement", "draws", "plans", "overlap")
    assert [returned[name] for name in nothing] == [None] * 4
    with away.desk.sign_in("r-01") as workspace:
        secret = workspace.packages.keeper.keyring().open_secret
        with workspace.store.reading(workspace.account) as read:
            for ask in (read.departing.origins, read.departing.drawn):
                with pytest.raises(NotAllowed):
                    ask()
    with opened_package(away.work, secret) as package:
        given = package.document("provenance.json")
        assert not package.holds(DRAWN)
    assert not holds_drawn(away.office, tmp_path / "back.tar")
    assert given == {name: returned[name] for name in ("project", "codebook")}
