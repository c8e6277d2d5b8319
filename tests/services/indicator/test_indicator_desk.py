"""From sealed packages of several units to published tables: what lies is told, what is small stays."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from reviewer.domain.errors import NotAllowed, NotUnlocked, Refused, ReviewerError, VerificationFailed
from reviewer.domain.person import Role
from reviewer.exchange.package.header import Kind
from reviewer.indicator.definitions import DEFINITIONS, Definition
from reviewer.services.indicator.results import IndicatorResult
from reviewer.services.watching import Stopped, Watch
from reviewer.workspace.indicator import IndicatorServices
from tests.indicator.packages import Lie, Unit, acquaint, invented_package
from tests.services.conftest import PASSPHRASE

CHOSEN = ("GI-A", "severity-all")
LATER = "2026-05-01T10:00:00.000000Z"


def chosen(*names: str) -> list[Definition]:
    return [one for one in DEFINITIONS if one.id in (names or CHOSEN)]


@dataclass
class Study:
    """The receiving office, and two units that it knows."""

    folder: Path
    office: Unit
    north: Unit
    south: Unit

    @contextmanager
    def signed_in(self, account: str = "s-01") -> Iterator[IndicatorServices]:
        with self.office.sign_in(account) as workspace:
            yield workspace.indicator

    def run(self, *files: Path, threshold: int = 10, set_apart: bool = False) -> IndicatorResult:
        with self.signed_in() as services:
            return services.desk.run(files, definitions=chosen(), threshold=threshold, set_apart=set_apart)

    def publish(self, result: IndicatorResult, name: str = "out") -> IndicatorResult:
        with self.signed_in() as services:
            return services.publishing.publish(result, self.folder / name)


@pytest.fixture(scope="module")
def units(tmp_path_factory: pytest.TempPathFactory) -> tuple[Unit, Unit, Unit]:
    folder = tmp_path_factory.mktemp("units")
    office, north, south = (
        Unit.found(folder / name, seed=seed) for seed, name in enumerate(("office", "north", "south"), 1)
    )
    acquaint(north, office, "north")
    acquaint(south, office, "south")
    with office.sign_in() as workspace:
        workspace.people.add("r-01", frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
        workspace.people.add("x-01", frozenset({Role.EXPORTER}), passphrase=PASSPHRASE)
    return office, north, south


@pytest.fixture
def study(units: tuple[Unit, Unit, Unit], tmp_path: Path) -> Study:
    office, north, south = units
    # A log of its own for each test.
    import shutil

    shutil.copytree(office.folder, tmp_path / "office")
    return Study(tmp_path, replace(office, folder=tmp_path / "office"), north, south)


def test_two_units_become_tables_that_agree_in_both_formats(study: Study) -> None:
    files = (
        invented_package(study.north, study.folder / "n.tar", size=150),
        invented_package(study.south, study.folder / "s.tar", size=90, seed=5, first=150),
    )
    result = study.run(*files)
    assert (result.cases, result.again, result.shared, result.units) == (240, 0, 0, ("north", "south"))
    assert [one.signer for one in result.packages] == ["north", "south"]
    assert any("once for each" in note for note in result.notes)
    kept = study.publish(result)
    assert kept.release
    out = study.folder / "out"
    with (out / "figures.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    packed = pq.read_table(out / "figures.parquet").to_pylist()
    assert [(row["indicator"], row["part"], row["group"]) for row in rows] == [
        (row["indicator"], row["part"], row["group"] or "") for row in packed
    ]
    whole = next(row for row in rows if (row["indicator"], row["by"]) == ("GI-A", ""))
    units = [row for row in rows if (row["indicator"], row["by"]) == ("GI-A", "unit")]
    assert int(whole["denominator"]) == 240 == sum(int(row["denominator"]) for row in units)
    assert float(whole["low"]) < float(whole["share"]) < float(whole["high"])
    described = json.loads((out / "datapackage.json").read_text("utf-8"))
    assert {one["path"] for one in described["resources"]} == {
        one.name for one in out.iterdir() if one.name != "datapackage.json"
    }


def test_the_same_case_under_a_shared_pseudonym_counts_once(study: Study) -> None:
    old = invented_package(study.north, study.folder / "n.tar", size=80)
    new = invented_package(study.south, study.folder / "s.tar", size=80, at=LATER)
    result = study.run(old, new, old)
    assert (result.cases, result.again, result.shared) == (80, 160, 80)


LIES = [
    (Lie(counts={"final_answers": 3}), "counts", VerificationFailed),
    (Lie(counts={"cases": 3}), "counts", VerificationFailed),
    (Lie(book=lambda book: replace(book, digest="0" * 64)), "codebook", VerificationFailed),
    (Lie(kind=Kind.RECEIPT), "kind", Refused),
    (
        Lie(finals=lambda rows: [row._replace(project_id="another") for row in rows]),
        "contents",
        VerificationFailed,
    ),
]


@pytest.mark.parametrize(("lie", "fault", "error"), LIES)
def test_a_package_that_lies_is_refused_or_set_apart_and_named(
    study: Study, lie: Lie, fault: str, error: type[ReviewerError]
) -> None:
    bad = invented_package(study.north, study.folder / "bad.tar", size=20, lie=lie)
    good = invented_package(study.south, study.folder / "good.tar", size=60, first=100)
    with pytest.raises(error, match=r"bad\.tar"):
        study.run(good, bad)
    result = study.run(good, bad, set_apart=True)
    assert [(Path(one.file).name, one.fault) for one in result.left_out] == [("bad.tar", fault)]
    assert (result.cases, [Path(one.file).name for one in result.packages]) == (60, ["good.tar"])
    assert any("left out" in note for note in result.notes)


def test_records_that_make_no_sense_are_set_apart_with_their_reason(study: Study) -> None:
    def spoil(rows: list[object]) -> list[object]:
        return [
            row._replace(code="QQ", variable="location_country") if i == 3 else row  # type: ignore[attr-defined]
            for i, row in enumerate(rows)
        ]

    lie = Lie(finals=spoil)  # type: ignore[arg-type]
    result = study.run(invented_package(study.north, study.folder / "n.tar", size=60, lie=lie))
    assert (result.cases, dict(result.apart_counts)) == (59, {"country": 1})
    assert [one.reason for one in result.apart] == ["country"]


def test_what_was_changed_sealed_for_others_or_signed_by_strangers_is_not_counted(
    study: Study, tmp_path: Path
) -> None:
    good = invented_package(study.north, tmp_path / "good.tar", size=60)
    changed = tmp_path / "changed.tar"
    changed.write_bytes(good.read_bytes().replace(b"labels", b"lapels", 1))
    with pytest.raises(VerificationFailed, match="changed since it was signed"):
        study.run(good, changed)
    own = invented_package(study.north, tmp_path / "own.tar", size=60, to_office=False)
    with pytest.raises(NotUnlocked):
        study.run(own)
    stranger = Unit.found(tmp_path / "stranger", seed=9)
    with study.office.sign_in() as here, stranger.sign_in() as there:
        recipient = here.packages.book.own()[1]
        there.packages.book.add("office", signer=None, recipient=recipient.key)
        there.packages.book.confirm("office", recipient.words)
    unknown = invented_package(stranger, tmp_path / "unknown.tar", size=60)
    with pytest.raises(Refused, match="somebody unknown"):
        study.run(unknown)
    result = study.run(good, own, unknown, changed, set_apart=True)
    assert [one.fault for one in result.left_out] == ["sealed", "signer", "changed"]


def test_too_few_cases_and_a_needless_threshold_are_refused(study: Study) -> None:
    few = invented_package(study.north, study.folder / "few.tar", size=9)
    with pytest.raises(Refused, match="fewer than the threshold"):
        study.run(few)
    with pytest.raises(Refused, match="less than 2"):
        study.run(few, threshold=1)
    with pytest.raises(Refused, match="No package"):
        study.run()


def test_only_those_who_may_export_count_and_publish(study: Study) -> None:
    file = invented_package(study.north, study.folder / "n.tar", size=60)
    with study.signed_in("x-01") as services:
        result = services.desk.run([file], definitions=chosen("severity-all"))
        services.publishing.publish(result, study.folder / "out")
    with study.signed_in("r-01") as services:
        with pytest.raises(NotAllowed):
            services.desk.run([file], definitions=chosen("severity-all"))
        with pytest.raises(NotAllowed):
            services.publishing.publish(result, study.folder / "other")
    assert not (study.folder / "other").exists()


def test_a_release_that_an_earlier_one_would_open_does_not_leave(study: Study) -> None:
    first = invented_package(study.north, study.folder / "a.tar", size=100)
    study.publish(study.run(first), "first")
    study.publish(study.run(first), "again")
    later = invented_package(study.north, study.folder / "b.tar", size=3, first=100)
    result = study.run(first, later)
    with pytest.raises(Refused, match="few cases were added"):
        study.publish(result, "second")
    assert not list((study.folder / "second").glob("*"))
    with study.office.sign_in() as workspace, workspace.store.reading(workspace.account) as read:
        assert len(list(read.releases.all())) == 2
        assert workspace.trail.verify().ok


def test_stopping_ends_it(study: Study) -> None:
    file = invented_package(study.north, study.folder / "n.tar", size=20)
    with study.signed_in() as services, pytest.raises(Stopped):
        services.desk.run([file], definitions=chosen(), watch=Watch(stopped=lambda: True))


def test_stopping_what_is_published_leaves_nothing(study: Study) -> None:
    result = study.run(invented_package(study.north, study.folder / "n.tar", size=60))
    heard = 0

    def count() -> bool:
        nonlocal heard
        heard += 1
        return False

    with study.signed_in() as services:
        services.publishing.publish(result, study.folder / "whole", watch=Watch(stopped=count))
        assert heard > 1
        for last in (1, heard):
            left = iter(range(last - 1))
            watch = Watch(stopped=lambda left=left: next(left, None) is None)  # type: ignore[misc]
            with pytest.raises(Stopped):
                services.publishing.publish(result, study.folder / "out", watch=watch)
            assert not list((study.folder / "out").glob("*"))
    with study.office.sign_in() as workspace, workspace.store.reading(workspace.account) as read:
        assert len(list(read.releases.all())) == 1
