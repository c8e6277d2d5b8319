"""The report stands alone, says all that GRRAS asks for, and gives the same bytes again."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from fractions import Fraction
from html.parser import HTMLParser
from pathlib import Path

import pytest

from reviewer.domain.case import CaseFacts
from reviewer.domain.errors import NotAllowed
from reviewer.domain.planning import Overlap
from reviewer.services.agreement.project import AgreementOfProject
from reviewer.services.agreement.results import LineKey
from reviewer.services.assigning import AssignRequest
from reviewer.services.drawing import DrawRequest
from reviewer.services.ports import IntakeRecord
from tests.services.rated import (
    CASES,
    EXPORTER,
    REVIEWERS,
    START,
    SUPERVISOR,
    Rated,
    make_rated,
    signed_in,
    simulated,
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rated") / "project"
    make_rated(folder)
    return folder


@pytest.fixture(scope="module")
def rated(made: Path) -> Iterator[Rated]:
    with signed_in(made, SUPERVISOR) as workspace:
        yield Rated(made, workspace)


@pytest.fixture(scope="module")
def report(rated: Rated) -> str:
    service = rated.workspace.agreement
    return service.report(service.study())


class Tags(HTMLParser):
    """Every tag with its attributes, and whether tags close in order."""

    VOID = frozenset({"meta", "br", "circle", "path"})

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes += attrs
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            assert self.open.pop() == tag


def test_it_answers_the_items_of_the_guideline(report: str) -> None:
    headings = re.findall(r"<h2>.*?GRRAS ([\d, ]+)</span></h2>", report)
    assert [int(item) for heading in headings for item in heading.split(", ")] == list(range(6, 14))
    for words in ("taken in and assigned", "Each reviewer coded alone", "jackknife", "coded twice or more"):
        assert words in report
    for name in REVIEWERS:
        assert name in report
    assert f"{CASES} coded cases" in report


def test_the_numbers_are_those_of_the_table(rated: Rated, report: str) -> None:
    overview = rated.workspace.agreement.study().overview
    for line in overview.lines:
        if line.alpha.value is not None:
            assert f"{line.alpha.value:.3f}".replace("-", "−") in report
    kind = overview.line(LineKey("kind"))
    assert kind is not None
    assert kind.parts.observed is not None
    assert f"Do = {kind.parts.observed:.4f}" in report


def test_it_stands_alone_and_is_well_formed(report: str) -> None:
    tags = Tags(report)
    assert tags.open == []
    assert tags.seen & {"script", "link", "img", "iframe", "object", "a"} == set()
    assert not {name for name, _ in tags.attributes} & {"href", "src", "style", "onload"}
    assert "://" not in report
    assert "@import" not in report
    assert "url(" not in report


def test_the_same_study_gives_the_same_bytes(rated: Rated, report: str) -> None:
    service = rated.workspace.agreement
    assert service.report(service.study()) == report


def test_what_comes_from_a_project_is_text(made: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(made, tmp_path / "project"))
    with signed_in(folder, SUPERVISOR) as workspace:
        study = workspace.agreement.study(group=("source", "<script>alert(1)</script>\u202egpj\x1b"))
        report = workspace.agreement.report(study)
    assert "&lt;script&gt;" in report
    assert "<script>" not in report
    assert "⟨U+202E⟩gpj⟨U+001B⟩" in report


def test_several_versions_are_compared(made: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(made, tmp_path / "project"))
    with signed_in(folder, SUPERVISOR) as workspace:
        own = Rated(folder, workspace)
        key, book = own.publish("2")
        for who in REVIEWERS[:2]:
            own.submit(who, 1, simulated(book, 1, who), at=START, key=key)
        report = workspace.agreement.report(workspace.agreement.study())
    assert "By version of the codebook" in report


def test_a_draw_and_a_plan_are_quoted(made: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(made, tmp_path / "project"))
    with signed_in(folder, SUPERVISOR) as workspace:
        with workspace.store.writing(workspace.account) as work:
            intake = work.intake("unit-c")
            intake.add(
                [IntakeRecord(CaseFacts(f"T-{number}", source="unit-c"), None, 0) for number in range(9)]
            )
            intake.finish()
            work.record("import.finished", "unit-c", {}, 1)
            work.commit()
        workspace.assigning.make(AssignRequest(REVIEWERS, seed=11, overlap=Overlap(Fraction(1, 3))))
        workspace.drawing.make(DrawRequest(size=20, seed=5))
        report = workspace.agreement.report(workspace.agreement.study())
    assert f"simple random sample: 20 of {CASES + 9} cases; seed 5" in report
    assert "a share of 1/3 coded by 2 reviewers each, the others by one; 3 reviewers" in report
    assert "Reviewers had the cases that they were given" in report
    with signed_in(folder, EXPORTER) as workspace:
        told = workspace.agreement.report(workspace.agreement.study())
    assert f"simple random sample: 20 of {CASES + 9} cases; seed 5" in told
    assert not any(name in told for name in REVIEWERS)


def test_the_exporter_gets_it_without_names(made: Path) -> None:
    with signed_in(made, EXPORTER) as workspace:
        report = workspace.agreement.report(workspace.agreement.study())
    assert not any(name in report for name in REVIEWERS)
    assert "for its supervisors" in report


def test_it_is_written_whole_and_noted_in_the_trail(made: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(made, tmp_path / "project"))
    target = tmp_path / "out" / "agreement.html"
    with signed_in(folder, SUPERVISOR) as workspace:
        service = workspace.agreement
        study = service.study()
        with workspace.store.reading(workspace.account) as read:
            before = read.trail.head()[0]
        service.write_report(study, target)
        assert target.read_text("utf-8") == service.report(study)
        assert [one.name for one in target.parent.iterdir()] == ["agreement.html"]
        with workspace.store.reading(workspace.account) as read:
            assert read.trail.head()[0] == before + 1


def test_whoever_codes_gets_no_report(rated: Rated) -> None:
    service = rated.workspace.agreement
    study = service.study()
    blind = AgreementOfProject(rated.workspace.store, rated.account("r-01"), clock=rated.workspace.clock)
    with pytest.raises(NotAllowed):
        blind.report(study)
    with pytest.raises(NotAllowed):
        blind.write(study, rated.workspace.store.folder / "figure.svg", b"")
