"""Agreement of a real project: the numbers are those of the plain functions on its exported codings."""

from __future__ import annotations

import csv
import shutil
from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from reviewer.agreement import sets, units
from reviewer.agreement.result import Defined
from reviewer.agreement.set_alpha import set_alpha
from reviewer.agreement.sets import masi
from reviewer.domain.answer import chosen
from reviewer.domain.errors import NotAllowed, NotFound
from reviewer.services.agreement.behind_results import Spot
from reviewer.services.agreement.detail import confusion_of
from reviewer.services.agreement.document import project_document
from reviewer.services.agreement.project import AgreementOfProject
from reviewer.services.agreement.results import Kind, LineKey, Verdict
from reviewer.services.agreement.study import Study
from reviewer.services.reporting import report_on_codes
from reviewer.services.reporting_sets import report_on_sets
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

Cells = dict[str, dict[str, Any]]
"""By case and reviewer: a code, a set of codes, a typed value, or None."""

CODES = {
    "kind": ("one", "two", "three", "never", "undetermined"),
    "grade": ("low", "middle", "high"),
    "marks": ("a", "b", "c", "undetermined"),
    "more": ("yes", "no"),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once; tests that change it take a copy."""
    folder = tmp_path_factory.mktemp("rated") / "project"
    make_rated(folder)
    return folder


@pytest.fixture(scope="module")
def rated(made: Path) -> Iterator[Rated]:
    """Only read."""
    with signed_in(made, SUPERVISOR) as workspace:
        yield Rated(made, workspace)


@pytest.fixture(scope="module")
def study(rated: Rated) -> Study:
    return rated.workspace.agreement.study()


@pytest.fixture
def own(made: Path, tmp_path: Path) -> Iterator[Rated]:
    """A copy that the test may change."""
    folder = Path(shutil.copytree(made, tmp_path / "project"))
    with signed_in(folder, SUPERVISOR) as workspace:
        yield Rated(folder, workspace)


def exported(rated: Rated, folder: Path, variable: str) -> Cells:
    """What `codings.csv` says of one variable."""
    if not (folder / "codings.csv").is_file():
        rated.workspace.release.export(folder, formats=["csv"])
    cells: Cells = defaultdict(dict)
    with (folder / "codings.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["variable"] != variable:
                continue
            of_case = cells[row["case_id"]]
            if variable == "marks":
                given = of_case.get(row["reviewer"]) or frozenset()
                of_case[row["reviewer"]] = given | ({row["code"]} if row["code"] else set())
            else:
                of_case[row["reviewer"]] = row["code"] if row["state"] == "answered" else None
    return cells


def rows_of(cells: Cells) -> list[list[Any]]:
    return [[cells[case].get(name) for name in REVIEWERS] for case in sorted(cells)]


def without(rows: list[list[Any]], code: str) -> list[list[Any]]:
    return [[None if cell == code else cell for cell in row] for row in rows]


def document_of(study: Study, variable: str) -> dict[str, Any]:
    documents: Any = project_document(study, variables=[variable])["variables"]
    document: dict[str, Any] = documents[0]
    return document


@pytest.mark.parametrize(
    ("variable", "level"),
    [
        ("kind", "nominal"),
        ("grade", "ordinal"),
        ("more", "nominal"),
        ("count", "ratio"),
        ("shift", "interval"),
    ],
)
def test_coefficients_are_those_of_the_exported_codings(
    rated: Rated, study: Study, tmp_path: Path, variable: str, level: Any
) -> None:
    rows = rows_of(exported(rated, tmp_path / "out", variable))
    values = sorted({cell for row in rows for cell in row if cell is not None}, key=str)
    categories = CODES.get(variable) or sorted(values, key=float)
    if variable == "grade":
        rows = without(rows, "undetermined")
    expected = report_on_codes(units.from_rows(rows, categories, raters=REVIEWERS), level)
    document = document_of(study, variable)
    assert document["level"] == level
    for part in ("coefficients", "prevalence", "pairwise", "hints", "headline", "categories"):
        assert document[part] == expected[part], part
    assert document["counts"]["units_pairable"] == expected["counts"]["units_pairable"]  # type: ignore[index]


def test_sets_are_those_of_the_exported_codings(rated: Rated, study: Study, tmp_path: Path) -> None:
    rows = rows_of(exported(rated, tmp_path / "out", "marks"))
    assert frozenset() in {cell for row in rows for cell in row}, "none of them is the empty set"
    found = sets.from_rows(rows, CODES["marks"], raters=REVIEWERS)
    expected: Any = report_on_sets(found, None, seed=None)
    document = document_of(study, "marks")
    assert document["coefficients"]["per_flag"] == expected["coefficients"]["per_flag"]
    for name in ("alpha_masi", "alpha_jaccard", "exact_set_agreement"):
        assert document["coefficients"][name]["value"] == pytest.approx(
            expected["coefficients"][name]["value"], abs=1e-12
        )
    assert document["pairwise"] == expected["pairwise"]
    line = study.overview.line(LineKey("marks"))
    alpha = set_alpha(found, masi)
    assert isinstance(alpha, Defined)
    assert line is not None
    assert line.alpha.value == pytest.approx(alpha.value)
    assert line.alpha.se == pytest.approx(alpha.se)


def test_undetermined_has_no_rank_but_stays_a_code(rated: Rated, study: Study, tmp_path: Path) -> None:
    rows = rows_of(exported(rated, tmp_path / "out", "grade"))
    with_it = units.from_rows(rows, (*CODES["grade"], "undetermined"), raters=REVIEWERS)
    document = document_of(study, "grade")
    nominal = document["nominal_with_undetermined"]
    expected: Any = report_on_codes(with_it, "nominal")["coefficients"]
    assert nominal["coefficients"] == expected
    count = sum(cell == "undetermined" for row in rows for cell in row)
    assert document["treatment"]["undetermined"] == count > 0
    line = study.overview.line(LineKey("grade"))
    assert line is not None
    assert line.nominal is not None
    assert line.nominal.value == pytest.approx(expected["krippendorff_alpha_nominal"]["value"])
    assert line.nominal.value != line.alpha.value


def test_every_state_is_counted_and_treated_in_words(rated: Rated, study: Study, tmp_path: Path) -> None:
    overview = study.overview
    hidden = sum(
        cell is None for row in exported(rated, tmp_path / "out", "more").values() for cell in row.values()
    )
    more = overview.line(LineKey("more"))
    assert more is not None
    assert more.treatment.does_not_apply == hidden == more.treatment.missing > 0
    assert any("does not apply" in words and "missing" in words for words in more.treatment.words)
    marks = overview.line(LineKey("marks"))
    assert marks is not None
    assert marks.treatment.none > 0
    assert marks.treatment.missing == 0
    for line in overview.lines:
        assert line.treatment.codings == overview.codings


def test_a_line_stands_for_every_variable_and_flag(study: Study) -> None:
    keys = [line.key for line in study.overview.lines]
    flags = [LineKey("marks", flag) for flag in CODES["marks"]]
    assert keys[:3] == [LineKey("kind"), LineKey("grade"), LineKey("marks")]
    assert keys[3:7] == flags
    assert [key.variable for key in keys[7:]] == ["more", "count", "shift", "place", "remark"]
    text = study.overview.line(LineKey("remark"))
    assert text is not None
    assert (text.kind, text.judgement.verdict) == (Kind.TEXT, Verdict.NOT_COMPUTED)
    assert "not compared" in text.alpha.reason


def test_the_plan_decides_what_is_coded_twice(study: Study) -> None:
    overview = study.overview
    triple = CASES // 10
    single = sum(case % 3 == 0 and case % 10 != 0 for case in range(1, CASES + 1))
    assert overview.cases == CASES
    assert overview.double_coded == CASES - single
    assert overview.codings == 2 * (CASES - single - triple) + 3 * triple + single
    assert overview.reviewers == REVIEWERS
    kind = overview.line(LineKey("kind"))
    assert kind is not None
    assert (kind.units, kind.pairable) == (CASES, CASES - single)
    # Gwet's error would grow with every case that the plan gave to one reviewer alone.
    gwet = document_of(study, "kind")["coefficients"]["percent_agreement"]
    assert kind.agreement.value == gwet["value"]
    assert kind.agreement.se is not None
    assert kind.agreement.se < gwet["se"]


def test_what_follows_the_first_coding_changes_nothing(own: Rated, study: Study) -> None:
    before = study.overview.lines
    later = START + timedelta(days=90)
    own.append("r-01", 2, "submitted", {"kind": chosen("never")}, at=later)
    own.append("r-02", 4, "migrated", {"kind": chosen("never")}, at=later)
    own.append("r-03", 5, "handed_back", {"kind": chosen("never")}, at=later)
    assert own.workspace.agreement.study().overview.lines == before


def test_a_withdrawn_coding_is_gone_until_another_is_submitted(own: Rated, study: Study) -> None:
    later = START + timedelta(days=90)
    own.append("r-01", 3, "withdrawn", {}, at=later)
    assert own.workspace.agreement.study().codings.count == study.codings.count - 1
    own.append("r-01", 3, "submitted", {"kind": chosen("never")}, at=later)
    again = own.workspace.agreement.study()
    assert again.codings.count == study.codings.count
    line = again.overview.line(LineKey("kind"))
    assert line is not None
    assert line.prevalence[0].shares[3] > 0  # type: ignore[operator]


def test_each_codebook_version_is_judged_alone(own: Rated, study: Study) -> None:
    key, book = own.publish("2")
    service = own.workspace.agreement
    assert service.study().overview.codings == 0
    for case in range(1, 41):
        for who in REVIEWERS[:2]:
            sheet = simulated(book, case, who, slips=0.0)
            own.submit(who, case, sheet, at=START + timedelta(days=100, minutes=case), key=key)
    lines = service.versions(study, LineKey("kind"))
    old = study.overview.line(LineKey("kind"))
    assert old is not None
    assert [line.label for line in lines] == ["1", "2"]
    assert lines[0].alpha == old.alpha
    assert lines[1].alpha.value == 1.0
    assert lines[1].difference is not None
    assert lines[1].difference.value == pytest.approx(1 - old.alpha.value)  # type: ignore[operator]
    assert service.version("1") == study.wanted.codebook
    with pytest.raises(NotFound):
        service.version("3")


def test_groups_are_parts_of_the_same_cases(rated: Rated, study: Study) -> None:
    service = rated.workspace.agreement
    for group in ("country", "source", "size"):
        lines = service.groups(study, LineKey("kind"), group)
        whole = study.overview.line(LineKey("kind"))
        assert whole is not None
        assert sum(line.pairable for line in lines) == whole.pairable, group
    alone = service.study(group=("source", "unit-a")).overview.line(LineKey("kind"))
    part = next(line for line in service.groups(study, LineKey("kind"), "source") if line.label == "unit-a")
    assert alone is not None
    assert (alone.alpha, alone.pairable) == (part.alpha, part.pairable)


def test_months_follow_the_last_coding_of_a_case(study: Study) -> None:
    months = study.detail(LineKey("kind")).months
    assert [line.label for line in months] == ["2026-01", "2026-02"]
    whole = study.overview.line(LineKey("kind"))
    assert whole is not None
    assert sum(line.pairable for line in months) == whole.pairable
    assert months[1].difference is not None


def test_every_cell_opens_the_cases_behind_it(rated: Rated, study: Study, tmp_path: Path) -> None:
    cells = exported(rated, tmp_path / "out", "kind")
    service = rated.workspace.agreement
    for key in (LineKey("kind"), LineKey("grade"), LineKey("marks", "a")):
        confusion = study.detail(key).confusion
        assert confusion is not None
        for row in range(len(confusion.rows)):
            for column in range(len(confusion.columns)):
                found = service.cases(study, Spot(key, cell=(row, column)))
                assert found.total <= confusion.counts[row][column]
                assert (found.total == 0) == (confusion.counts[row][column] == 0)
    found = service.cases(study, Spot(LineKey("kind"), cell=(0, 1)), count=500)
    assert found.total == len(found.rows) > 0
    for one in found.rows:
        said = [answer.codes[0] for answer in one.answers]
        assert "two" in said[said.index("one") + 1 :]
        assert {answer.reviewer: answer.codes[0] for answer in one.answers} == cells[one.case_id]


def test_a_pair_of_reviewers_has_its_own_cells(rated: Rated, study: Study) -> None:
    service, key = rated.workspace.agreement, LineKey("kind")
    for pair in study.detail(key).pairs:
        table = confusion_of(study.rated(key), (pair.first, pair.second))
        assert table.total == pair.units
        assert service.cases(study, Spot(key, pair=(pair.first, pair.second))).total == pair.units
        turned = confusion_of(study.rated(key), (pair.second, pair.first))
        assert turned.counts == tuple(zip(*table.counts, strict=True))
        for row, counts in enumerate(table.counts):
            for column, count in enumerate(counts):
                spot = Spot(key, cell=(row, column), pair=(pair.first, pair.second))
                assert service.cases(study, spot).total == count


def test_the_worst_cases_come_first_and_pages_join(rated: Rated, study: Study) -> None:
    service, spot = rated.workspace.agreement, Spot(LineKey("grade"), disagreed=True)
    whole = service.cases(study, spot, count=500)
    apart = [one.disagreement for one in whole.rows]
    assert apart == sorted(apart, reverse=True)
    assert apart[-1] > 0
    pages = [service.cases(study, spot, first=first, count=7).rows for first in range(0, whole.total, 7)]
    assert [one for page in pages for one in page] == list(whole.rows)


def test_windows_and_reviewers_have_cases_behind_them(rated: Rated, study: Study) -> None:
    service, key = rated.workspace.agreement, LineKey("kind")
    drift = study.detail(key).drift
    assert len(drift.windows) > 1
    first = drift.windows[0]
    assert service.cases(study, Spot(key, window=(first.first, first.last))).total == 50
    assert {one.reviewer for one in drift.cusums} == {0, 1, 2}
    for one in drift.cusums:
        assert service.cases(study, Spot(key, reviewer=one.reviewer)).total == one.codings
        assert 0 < one.disagreements < one.codings
    assert drift.false_alarm is not None
    assert drift.true_alarm is not None
    assert drift.false_alarm > 10 * drift.true_alarm


def test_disagreements_are_sorted_over_all_variables(rated: Rated, study: Study) -> None:
    service = rated.workspace.agreement
    total, worst = service.worst(study)
    assert total == len(worst) > 0
    apart = [case.disagreement for _, case in worst]
    assert apart == sorted(apart, reverse=True)
    only, of_kind = service.worst(study, variable="kind", most=5)
    assert len(of_kind) == 5 < only
    assert {key for key, _ in of_kind} == {LineKey("kind")}
    assert only == sum(key == LineKey("kind") for key, _ in worst)


def test_the_exporter_sees_numbers_and_no_names(rated: Rated) -> None:
    with signed_in(rated.folder, EXPORTER) as workspace:
        overview = workspace.agreement.study().overview
    assert overview.reviewers == ("reviewer 1", "reviewer 2", "reviewer 3")
    assert not any(name in repr(overview) for name in REVIEWERS)


def test_in_steps_it_comes_to_the_same_and_can_be_ended(rated: Rated, study: Study) -> None:
    service = rated.workspace.agreement
    told: list[float] = []
    steps = service.in_steps()
    finished = None
    while finished is None:
        try:
            told.append(next(steps).share)
        except StopIteration as stop:
            finished = stop.value
    assert finished.overview.lines == study.overview.lines
    assert told == sorted(told)
    assert told[-1] == 1.0
    ended = service.in_steps()
    next(ended)
    ended.close()
    with pytest.raises(StopIteration):
        next(ended)


def test_whoever_codes_gets_nothing_of_it(rated: Rated, study: Study) -> None:
    store, account = rated.workspace.store, rated.account("r-01")
    service = AgreementOfProject(store, account, clock=rated.workspace.clock)
    key = LineKey("kind")
    for ask in (
        service.choices,
        service.study,
        lambda: next(service.in_steps()),
        lambda: service.cases(study, Spot(key)),
        lambda: service.groups(study, key, "country"),
        lambda: service.versions(study, key),
        lambda: service.worst(study),
    ):
        with pytest.raises(NotAllowed):
            ask()


def test_nothing_coded_is_said_and_not_computed(rated: Rated) -> None:
    study = rated.workspace.agreement.study(group=("source", "nowhere"))
    overview = study.overview
    assert (overview.cases, overview.double_coded, overview.codings) == (0, 0, 0)
    for line in overview.lines:
        assert line.alpha.value is None
        assert line.alpha.reason
    for line in overview.lines:
        detail = study.detail(line.key)
        assert detail.pairs == ()
        assert detail.drift.windows == ()


def test_what_is_not_asked_is_not_found(study: Study) -> None:
    for key in (LineKey("nothing"), LineKey("marks", "nothing"), LineKey("kind", "one")):
        with pytest.raises(NotFound):
            study.rated(key)
