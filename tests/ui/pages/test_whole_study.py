"""A study of five accounts at its real size: coded, settled and revised, in the window where people do it.

Every number that a page shows is the one that the raw tables give.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.domain.answer import chosen
from reviewer.domain.disagreement import OPINIONS
from reviewer.ui.agreement.page import AgreementPage
from reviewer.ui.application import Program
from reviewer.ui.codebook.page import CodebookPage
from reviewer.ui.codebook.presenter import Node
from reviewer.ui.feedback.page import FeedbackPage
from reviewer.ui.progress.page import ProgressPage
from tests.services.revised import case_key
from tests.ui.pages.answering import plan
from tests.ui.pages.project import SUPERVISOR
from tests.ui.pages.screen import Screen
from tests.ui.pages.settling import Window
from tests.ui.pages.whole_study import (
    BY_WINDOW,
    CASES,
    CODERS,
    OVERLAP,
    SIZE,
    Raw,
    code_by_services,
    make_study,
    signed_in,
)

RETIRED = "erotica"
AGAIN_BY_WINDOW = 3
STATES = ("answered", "undetermined", "none", "does_not_apply", "not_reached")


@dataclass
class Study:
    """The project, and the window of one account after the other."""

    qapp: QApplication
    qtbot: QtBot
    folder: Path

    @property
    def raw(self) -> Raw:
        return Raw(self.folder)

    @contextmanager
    def window(self, account: str) -> Iterator[Screen]:
        program = Program(self.qapp)
        screen = Screen(program, self.qtbot)
        try:
            screen.open(self.folder, account)
            yield screen
        finally:
            program.close()

    # ---- coding

    def code_by_window(self) -> None:
        """The twenty that are left, by keys, within the budget of each."""
        rng = random.Random(11)
        with self.window(CODERS[0]) as screen:
            for _ in range(BY_WINDOW):
                answers = plan(screen.page.around.workspace.codebook, rng)
                before = screen.keys
                screen.press(*answers.keys, "enter")
                assert screen.keys - before <= answers.budget
            assert screen.page.presenter.state is None, "nothing is left to code"

    # ---- what pages show, beside what the tables hold

    def check_progress(self) -> None:
        raw = self.raw
        states = dict(raw.rows("SELECT state, count(*) FROM assignment GROUP BY state"))
        drawn = raw.rows(
            "SELECT stratum, count(*),"
            " sum(NOT EXISTS (SELECT 1 FROM assignment a WHERE a.case_id = d.case_id)),"
            " sum(EXISTS (SELECT 1 FROM assignment a WHERE a.case_id = d.case_id AND a.state <> 'done')),"
            " sum(EXISTS (SELECT 1 FROM assignment a WHERE a.case_id = d.case_id) AND NOT EXISTS"
            " (SELECT 1 FROM assignment a WHERE a.case_id = d.case_id AND a.state <> 'done'))"
            " FROM drawn_case d GROUP BY stratum ORDER BY stratum"
        )
        done = sum(row[4] for row in drawn)
        with self.window(SUPERVISOR) as screen:
            page = self.progress(screen)
            assert f"{done:,} of {CASES:,} cases are done" in page.states.headline.text()
            assert page.states.words[0] == f"{states.get('open', 0):,} to do"
            assert page.states.words[2] == f"{states['done']:,} done"
            expected = [[row[0], *map(str, row[1:]), f"{row[4] / row[1]:.0%}"] for row in drawn]
            assert [[*row[:5], row[5].replace(" ", "")] for row in page.strata.table.texts()] == expected
            by_state = [f"{states.get(name, 0):,}" for name in ("open", "draft", "done", "handed_back")]
            assert page.rounds.table.texts() == [["1", *by_state]]
            report = page.presenter.report
            assert report is not None
            assert report.variables is not None
            for one in report.variables:
                counted = raw.states_of(one.variable)
                shown = (one.answered, one.undetermined, one.none, one.does_not_apply, one.not_reached)
                assert shown == tuple(counted[name] for name in STATES)

    @staticmethod
    def progress(screen: Screen) -> ProgressPage:
        screen.press("ctrl+5")
        page = screen.program.window.page
        assert isinstance(page, ProgressPage)
        screen.wait(lambda: page.presenter.report is not None and not page.beside.busy)
        screen.settle()
        return page

    def check_agreement(self) -> None:
        sheets = self.raw.sheets("k.kind = 'submitted'")
        with self.window(SUPERVISOR) as screen:
            screen.press("ctrl+2")
            page = screen.program.window.page
            assert isinstance(page, AgreementPage)
            screen.wait(lambda: page.presenter.overview is not None)
            overview = page.presenter.overview
            assert overview is not None
            for line in overview.lines:
                assert line.treatment.codings == len(sheets)
                said = [sheet[line.key.variable] for sheet in sheets.values()]
                hidden = sum(("does_not_apply", None, None) in one for one in said)
                assert line.treatment.does_not_apply == hidden

    # ---- settling

    def settle(self, *, stands: frozenset[tuple[int, str]] = frozenset()) -> int:
        """By keys alone: every difference takes the first side that answers; the number of decisions.

        `stands`: (case, variable) whose decision was carried to the version in force.
        """
        differing = {case for case, _ in self.raw.differing() - stands}
        with self.window(SUPERVISOR) as screen:
            window = Window(screen.program, screen.qtbot)
            window.press("ctrl+4")
            counts = window.counts()
            assert (counts.open, counts.settled, counts.stale) == (len(differing), SIZE - len(differing), 0)
            decided = 0
            while window.page.presenter.state is not None:
                question = window.state.question
                assert question is not None
                sides = (one for one in question.sides if one.answer and one.answer.state in OPINIONS)
                window.press(next(sides).label.lower())
                decided += 1
                assert decided < 2_000
            assert window.counts().settled == SIZE
            # A round is released once.
            if not stands:
                window.press("g", "1", "enter")
            assert stands or "released" in window.program.window.notices.text
        return decided

    def check_finals(self, decided: int) -> None:
        raw = self.raw
        assert raw.count("decision WHERE kind = 'decided'") == decided
        assert len(raw.finals()) == SIZE
        assert raw.count("(SELECT case_id FROM final_record GROUP BY case_id HAVING count(*) > 0)") == SIZE
        newest = "f.revision = (SELECT max(n.revision) FROM final_record n WHERE n.case_id = f.case_id)"
        assert raw.count(f"final_record f WHERE {newest} AND unresolved > 0") == 0
        sources = raw.rows(
            "SELECT w.provenance, count(DISTINCT f.case_id) FROM final_record f"
            f" JOIN final_answer w ON w.final_id = f.id WHERE {newest} GROUP BY w.provenance"
        )
        assert dict(sources) == {"unanimous": SIZE, "adjudicated": len({case for case, _ in raw.differing()})}

    def check_feedback(self, name: str) -> None:
        told = self.raw.told(name)
        with self.window(name) as screen:
            screen.press("ctrl+9")
            page = screen.program.window.page
            assert isinstance(page, FeedbackPage)
            assert page.cases.rows.rowCount() == len({case for case, _ in told})
            counted = {one.variable: one.differing for one in page.presenter.summary}
            assert counted.pop("") == len(told)
            assert +Counter(counted) == Counter(variable for _, variable in told)

    # ---- revising

    def revise(self) -> set[tuple[int, str]]:
        """A code is retired, by keys; the codings that are to be looked at again."""
        chose = {
            key
            for key, sheet in self.raw.sheets().items()
            if any(code == RETIRED for _, code, _ in sheet["severity"])
        }
        codings = SIZE + OVERLAP
        with self.window(SUPERVISOR) as screen:
            screen.press("ctrl+6")
            page = screen.program.window.page
            assert isinstance(page, CodebookPage)
            screen.press("n", "f6")
            wanted = [one.node for one in page.presenter.lines()].index(Node("severity", RETIRED))
            while page.panels.outline.currentIndex().row() < wanted:
                screen.press("down")
            screen.press("t", "p")
            screen.wait(lambda: page.presenter.tally is not None)
            tally = page.presenter.tally
            assert tally is not None
            assert (tally.seen, tally.stand, tally.ruled, tally.look) == (
                codings,
                codings - len(chose),
                0,
                len(chose),
            )
            assert len(tally.people) == len({name for _, name in chose})
            assert f"{codings:,} codings are in force" in page.panels.preview.words.text()
            screen.press("shift+c")
            screen.wait(lambda: page.presenter.progress is None and page.presenter.draft is None)
        raw = self.raw
        assert raw.count("coding WHERE kind = 'migrated'") == codings - len(chose)
        assert raw.count("look_again WHERE done = 0") == len(chose)
        return chose

    def code_again(self, looks: set[tuple[int, str]]) -> None:
        """Three in the window, from the list; the others by the desk."""
        self.again_by_window(CODERS[1])
        for name in CODERS:
            with signed_in(self.folder, name) as workspace:
                desk = workspace.desk
                for row in workspace.revising.to_look_at(0, SIZE):
                    case = case_key(workspace, row.case_id)
                    desk.answer(case, "severity", chosen("posing"))
                    desk.submit(case, save_id=f"again-{name}-{row.case_id}")
        assert self.raw.count("look_again WHERE done = 0") == 0
        assert looks <= set(self.raw.sheets("k.kind = 'submitted'"))

    def again_by_window(self, name: str) -> None:
        with self.window(name) as screen:
            for _ in range(AGAIN_BY_WINDOW):
                screen.press("ctrl+6", "l", "f7")
                page = screen.program.window.page
                assert isinstance(page, CodebookPage)
                screen.wait(page.panels.looks.table.currentIndex().isValid)
                screen.press("enter")
                case = screen.case
                assert "To look at again: Severity" in screen.said
                # With everything done there is no next case.
                while screen.page.presenter.state is not None and screen.case == case:
                    screen.press("1" if screen.state.active == "severity" else "enter")


@pytest.fixture
def study(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Study:
    folder = tmp_path / "project"
    make_study(folder)
    return Study(qapp, qtbot, folder)


@pytest.mark.timeout(600)
def test_every_number_on_the_pages_is_that_of_the_tables(study: Study) -> None:
    raw = study.raw
    assert (raw.count("case_record"), raw.count("drawn_case")) == (CASES, SIZE)
    assert raw.count("assignment") == SIZE + OVERLAP
    assert raw.count("(SELECT case_id FROM assignment GROUP BY case_id HAVING count(*) = 2)") == OVERLAP
    code_by_services(study.folder)
    study.check_progress()
    study.code_by_window()
    study.check_progress()
    study.check_agreement()
    before = raw.rows("SELECT * FROM coding_answer ORDER BY coding_id, variable_id, part")
    study.check_finals(study.settle())
    for name in CODERS[:2]:
        study.check_feedback(name)
    finals, decided = raw.finals(), raw.differing()
    stands = {(case, name) for case, name in decided if RETIRED not in str(finals[case][name])}
    looks = study.revise()
    study.code_again(looks)
    study.check_progress()
    study.settle(stands=frozenset(stands))
    after = raw.rows("SELECT * FROM coding_answer ORDER BY coding_id, variable_id, part")
    assert after[: len(before)] == before, "no coding changes"
