"""What the progress page shows, without a window."""

from __future__ import annotations

from reviewer.domain.assignment import AssignmentState
from reviewer.domain.frame import FrameRecord
from reviewer.domain.identifiers import DrawKey
from reviewer.domain.sampling import DrawRecord, SamplePlan
from reviewer.services import codebooks
from reviewer.services.ports import StoredDraw, StratumCount
from reviewer.services.progress import (
    ByColumn,
    ByDraw,
    ProgressReport,
    RoundProgress,
    States,
    VariableProgress,
)
from reviewer.ui.progress.presenter import ProgressPresenter

BOOK = codebooks.load("gi-2018")[0]
STATES = States(10, 2, {AssignmentState.OPEN: 5, AssignmentState.DRAFT: 1, AssignmentState.DONE: 3})
REPORT = ProgressReport(
    states=STATES,
    rounds=(RoundProgress(1, open=5, draft=1, done=3, handed_back=0),),
    strata=(StratumCount("", 4, 4, 0), StratumCount("DE", 6, 1, 2)),
    variables=(VariableProgress("severity", 3, 1, 0, 0, 0),),
)


def presenter() -> ProgressPresenter:
    return ProgressPresenter(BOOK, "en")


def division(shown: ProgressPresenter) -> object:
    return shown.division


def draw(key: int) -> StoredDraw:
    record = DrawRecord(SamplePlan(5, 1), FrameRecord(10, 10, "", {}), ())
    return StoredDraw(DrawKey(key), 1, "s-01", 10, 5, record)


def test_the_newest_draw_divides_the_cases_until_something_else_is_chosen() -> None:
    shown = presenter()
    assert shown.know([])
    assert division(shown) == ByColumn("source")
    shown.chosen = ""
    assert shown.know([draw(1), draw(2)])
    assert division(shown) == ByDraw(DrawKey(2))
    assert shown.divisions() == ["draw 2", "draw 1", "source"]
    shown.chosen = "source"
    assert not shown.know([draw(1), draw(2), draw(3)])
    assert division(shown) == ByColumn("source")


def test_figures_stay_until_new_ones_come_and_are_old_where_none_do() -> None:
    shown = presenter()
    assert (shown.strata(), shown.rounds(), shown.variables()) == ([], [], [])
    shown.begin()
    shown.counted(REPORT)
    shown.begin()
    shown.stopped()
    assert [shown.counting, shown.stale] == [False, True]
    assert shown.strata() == [("", (4, 4, 0, 0)), ("DE", (6, 1, 3, 2))]
    assert shown.rounds() == [("1", (5, 1, 3, 0))]
    assert shown.variables() == [("Severity", (3, 1, 0, 0, 0, 6))]


def test_an_account_that_also_codes_sees_no_variables() -> None:
    shown = presenter()
    shown.counted(ProgressReport(STATES, (), (), None))
    assert shown.hides_variables
    assert shown.variables() == []
