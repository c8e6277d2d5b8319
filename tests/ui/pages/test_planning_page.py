"""Drawing, assigning and replacing by keys alone on the real window."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.domain.answer import chosen
from reviewer.domain.identifiers import DrawKey
from reviewer.domain.planning import Overlap
from reviewer.services.assigning import AssignRequest
from reviewer.services.drawing import DrawRequest
from reviewer.ui.cases import CasePage
from reviewer.ui.planning.page import Part
from reviewer.workspace import Workspace, open_workspace
from tests.costs import CHEAP
from tests.ui.accessibility import accessibility_faults, rich_labels
from tests.ui.pages.planning import REVIEWERS, Planner, make_study
from tests.ui.pages.project import PASSPHRASE, SUPERVISOR, Project
from tests.ui.pages.screen import Screen


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return make_study(tmp_path_factory.mktemp("study") / "north", cases=2_000)


@pytest.fixture
def planner(screen: Screen, study: Project, tmp_path: Path) -> Planner:
    folder = tmp_path / "north"
    shutil.copytree(study.folder, folder)
    return Planner.opened(screen, Project(folder, study.cases))


def shown_to_all(planner: Planner) -> None:
    assert accessibility_faults(planner.screen.program.window) == []
    assert rich_labels(planner.screen.program.window) == []


def test_200_of_2000_cases_are_drawn_and_assigned_to_three_reviewers_by_keys_alone(planner: Planner) -> None:
    assert planner.headline == "200 of 2,000 cases"
    shown_to_all(planner)
    planner.choose("strata", "source")
    shares = [int(row[2]) for row in planner.page.drawing.strata.texts()]
    assert (len(shares), sum(shares), max(shares) - min(shares)) == (9, 200, 1)
    planner.press("ctrl+enter")
    draw = planner.page.drawing.draws.current
    assert draw is not None
    assert (draw.cases, draw.record.plan.stratify) == (200, "source")
    assert f"frame {draw.record.frame.digest}" in planner.page.drawing.draws.record.toPlainText()
    shown_to_all(planner)
    planner.press("f7")
    assert planner.headline == "200 cases, 40 of them to 2 reviewers each"
    assert [row[4] for row in planner.page.assigning.loads.texts()] == ["80"] * 3
    assert {row[1] for row in planner.page.assigning.pairs.texts()} <= {"13", "14"}
    shown_to_all(planner)
    planner.press("ctrl+enter")
    assert "they are in the queues now" in planner.screen.program.window.notices.text
    workspace = planner.page.around.workspace
    with workspace.store.reading(workspace.account) as read:
        assert sorted(read.plans.waiting().values()) == [80, 80, 80]
    assert planner.screen.keys < 20, "few keys, and no mouse"


def test_a_draw_gives_the_same_cases_again_and_its_record_can_be_copied(planner: Planner) -> None:
    planner.to("size")
    planner.press("ctrl+a")
    planner.type("25")
    planner.press("ctrl+enter", "f9", "f5")
    assert planner.page.drawing.draws.checked.text() == "Drawn again from the record: the same 25 cases."
    planner.press("ctrl+shift+c")
    assert QApplication.clipboard().text().startswith("Draw 1, ")
    QApplication.clipboard().clear()
    assert planner.page.around.workspace.drawing.sample(DrawKey(1))


def test_the_frame_follows_what_is_typed(planner: Planner) -> None:
    planner.to("words")
    planner.type("de-03")
    assert planner.headline == "200 of 222 cases"
    planner.choose("column", "country")
    planner.to("value")
    planner.type("FR")
    assert planner.problem.startswith("No case is like that.")
    planner.press("ctrl+enter")
    assert planner.page.around.workspace.drawing.all() == []


def test_a_size_is_worked_out_from_a_wanted_width_and_the_formula_named(planner: Planner) -> None:
    planner.choose("size_by", "width")
    assert planner.problem == "Say how wide the interval may be, such as 7 % or 0.07."
    planner.to("width")
    planner.type("7 %")
    assert "Wilson 1927" in planner.page.side.work.words.text()
    wide = int(planner.headline.partition(" ")[0].replace(",", ""))
    assert 560 < wide < 570
    planner.choose("size_by", "alpha")
    planner.to("alpha")
    planner.type("0,8")
    assert "Krippendorff 2004" in planner.page.side.work.words.text()
    planner.choose("size_by", "alpha_width")
    planner.choose("of", "severity")
    assert "pilot" in planner.problem


def test_neyman_asks_for_a_pilot(planner: Planner) -> None:
    planner.choose("strata", "country")
    planner.choose("allocation", "neyman")
    assert planner.problem == "Choose the code whose share is to be estimated."
    planner.choose("pilot_variable", "severity")
    planner.choose("pilot_code", "posing")
    assert "The pilot says nothing of 1 strata." in planner.problem


def test_another_seed_is_offered_and_a_wrong_one_is_refused(planner: Planner) -> None:
    first = planner.page.side.fields.value("seed")
    planner.press("ctrl+r")
    assert planner.page.side.fields.value("seed") not in {"", first}
    planner.to("seed")
    planner.press("ctrl+a")
    planner.type("seven")
    assert planner.problem == "The seed is a whole number."
    assert not planner.page.is_possible("can_do")


def test_a_plan_needs_reviewers_and_an_overlap_that_can_be(planner: Planner) -> None:
    planner.press("f7")
    side = planner.page.assigning
    planner.to("overlap")
    planner.type("half")
    assert planner.problem.startswith("The overlap is a share")
    planner.press("ctrl+a")
    planner.type("1/2")
    assert planner.headline == "2,000 cases, 1,000 of them to 2 reviewers each"
    planner.choose("overlap_by", "count")
    planner.to("overlap")
    planner.press("ctrl+a")
    planner.type("30")
    assert planner.headline == "2,000 cases, 30 of them to 2 reviewers each"
    planner.to("calibration")
    planner.type("S-004000, S-004007")
    assert "2 calibration cases for everybody" in side.work.words.text()
    planner.press("ctrl+a")
    planner.type("S-999999")
    assert "There is no such case for calibration." in planner.problem


def test_somebody_is_replaced_and_the_page_says_who_takes_over(planner: Planner) -> None:
    planner.press("ctrl+enter", "f7", "ctrl+enter", "f8")
    planner.choose("absent", "rev-03")
    assert planner.headline.startswith("80 cases of")
    assert [row[0] for row in planner.page.replacing.takers.texts()] == ["rev-01", "rev-02"]
    shown_to_all(planner)
    planner.press("ctrl+enter")
    assert "go to others" in planner.screen.program.window.notices.text
    workspace = planner.page.around.workspace
    with workspace.store.reading(workspace.account) as read:
        assert sorted(read.plans.waiting().values()) == [120, 120]


def test_the_rule_for_abandoned_work_is_set_on_the_page(planner: Planner) -> None:
    planner.press("ctrl+enter", "f7", "ctrl+enter", "f8")
    planner.choose("kind", "return")
    assert planner.headline == "Nothing is abandoned"
    assert not planner.page.side.can_do
    planner.to("rule")
    planner.type("21")
    planner.press("ctrl+enter")
    assert planner.page.around.workspace.returning.rule() == 21
    assert "after 21 days" in planner.screen.program.window.notices.text


def test_esc_leads_back_and_what_was_typed_is_there_again(planner: Planner) -> None:
    planner.to("words")
    planner.type("de-01")
    planner.press("esc", "esc")
    assert isinstance(planner.screen.program.window.page, CasePage)
    planner.press("ctrl+3")
    assert planner.page.drawing.fields.value("words") == "de-01"
    planner.press("f7")
    assert planner.page.stack.currentIndex() == Part.ASSIGN


def test_whoever_may_not_supervise_is_not_offered_it(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    screen.press("ctrl+3")
    assert isinstance(screen.program.window.page, CasePage)


def abandoned(folder: Path) -> None:
    """Two of three reviewers were at work yesterday, the third is away since a month; the rule is on."""
    then = datetime.now(UTC) - timedelta(days=30)
    yesterday = then + timedelta(days=29)

    def signed_in(name: str, at: datetime) -> Workspace:
        return open_workspace(folder, account=name, passphrase=PASSPHRASE, clock=lambda: at, cost=CHEAP)

    with signed_in(SUPERVISOR, then) as workspace:
        workspace.drawing.make(DrawRequest(size=30, seed=1))
        workspace.assigning.make(AssignRequest(REVIEWERS, seed=1, overlap=Overlap(count=0)))
        workspace.returning.set_rule(14)
    for name, at in (("rev-01", yesterday), ("rev-02", yesterday), ("rev-03", then)):
        with signed_in(name, at) as workspace:
            case = workspace.worklist.rows(1, 1)[0].case
            workspace.desk.answer(case, "severity", chosen("posing"))


def test_work_comes_back_when_a_supervisor_opens_the_project(
    screen: Screen, study: Project, tmp_path: Path
) -> None:
    folder = tmp_path / "north"
    shutil.copytree(study.folder, folder)
    abandoned(folder)
    screen.open(folder, "rev-01")
    assert screen.program.window.notices.text == ""
    screen.open(folder, SUPERVISOR)
    said = screen.program.window.notices.text
    assert said == (
        "10 abandoned cases have another reviewer now. 1 drafts were handed back with their answers."
    )
    with open_workspace(folder, account=SUPERVISOR, passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        assert workspace.returning.waiting(14).total == 0
        assert workspace.doctor().ok


def test_a_project_that_is_left_at_once_is_left_whole(screen: Screen, study: Project, tmp_path: Path) -> None:
    folder = tmp_path / "north"
    shutil.copytree(study.folder, folder)
    abandoned(folder)
    screen.open(folder, SUPERVISOR)
    screen.press("ctrl+3", "ctrl+shift+o")
    assert not isinstance(screen.program.window.page, CasePage)
