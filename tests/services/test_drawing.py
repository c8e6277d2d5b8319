"""Drawing samples in a project: kept, listed, repeated, and refused in words."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

import pytest

from reviewer.domain.allocation import Allocation, PilotStratum
from reviewer.domain.answer import chosen
from reviewer.domain.draw_text import record_text
from reviewer.domain.errors import NotAllowed, NotFound, Refused, VerificationFailed
from reviewer.domain.identifiers import DrawKey
from reviewer.domain.sample_size import WantedWidth
from reviewer.domain.sampling import Reach, quoted
from reviewer.services.drawing import Drawing, DrawRequest
from reviewer.services.sizing import alpha_so_far, for_alpha, for_alpha_width, for_share
from reviewer.services.watching import Stopped, Watch
from reviewer.workspace import Workspace
from tests.services.conftest import Project
from tests.services.study import code, take_in


@pytest.fixture
def supervisor(project: Project) -> Workspace:
    """Twelve cases of the fixture and 30 of the study."""
    workspace = project.sign_in("s-01")
    take_in(workspace, 30)
    return workspace


def test_a_draw_is_made_kept_and_drawn_again(supervisor: Workspace) -> None:
    made = supervisor.drawing.make(DrawRequest(size=9, seed=4, stratify="country", text="T-"))
    assert made.stored is not None
    assert [(one.name, one.cases, one.size) for one in made.draw.record.strata] == [
        ("DE", 10, 3),
        ("FR", 10, 3),
        ("NL", 10, 3),
    ]
    take_in(supervisor, 5, first=31)
    again = supervisor.drawing.again(made.stored.key)
    assert again.draw.cases == made.draw.cases
    assert supervisor.drawing.sample(made.stored.key) == list(made.draw.cases)
    assert [one.key for one in supervisor.drawing.all()] == [made.stored.key]
    assert sum(one.weight for one in made.draw.cases) == pytest.approx(30)


@pytest.mark.parametrize(
    "request_",
    [
        DrawRequest(size=8, seed=1, where=(("country", "FR"),)),
        DrawRequest(size=8, seed=1, reach=Reach.FILES, stratify="source", text="u-07"),
        DrawRequest(size=6, seed=1, allocation=Allocation.EQUAL, stratify="country", minimum=2),
        DrawRequest(size=6, seed=-5, where=(("country", "FR"), ("source", "U-07")), text="t-"),
    ],
)
def test_every_kind_of_draw_can_be_repeated(supervisor: Workspace, request_: DrawRequest) -> None:
    made = supervisor.drawing.make(request_)
    assert made.stored is not None
    assert supervisor.drawing.again(made.stored.key).draw == made.draw


def test_a_preview_is_the_draw_and_keeps_nothing(supervisor: Workspace) -> None:
    request = DrawRequest(size=5, seed=9)
    previewed = supervisor.drawing.preview(request)
    assert (previewed.stored, supervisor.drawing.all()) == (None, [])
    assert supervisor.drawing.make(request).draw == previewed.draw


def test_the_trail_says_what_was_drawn(supervisor: Workspace) -> None:
    with supervisor.store.reading(supervisor.account) as read:
        before = read.trail.head()[0]
    supervisor.drawing.make(DrawRequest(size=5, seed=9))
    with supervisor.store.reading(supervisor.account) as read:
        assert read.trail.head()[0] == before + 1
        assert read.trail.verify()[1] is None


def test_neyman_takes_its_deviations_from_codings(project: Project, supervisor: Workspace) -> None:
    """In DE half of the pilot has the code, in FR none: DE varies more and gives more cases."""
    with project.sign_in("r-01") as reviewer:
        for number in (3, 6, 9, 12):
            code(reviewer, f"T-{number:04}", severity=chosen("posing" if number % 2 else "assault"))
        for number in (1, 4, 7, 10):
            code(reviewer, f"T-{number:04}", severity=chosen("posing"))
    with project.sign_in("r-02") as other:
        code(other, "T-0003", severity=chosen("assault"))
    with supervisor.store.reading(supervisor.account) as read:
        pilot = read.draws.pilot("country", "severity", "assault")
    # T-0003 counts once, and has the code since one of two chose it.
    assert pilot == {"DE": PilotStratum(4, 3), "FR": PilotStratum(4, 0)}
    request = DrawRequest(
        size=10,
        seed=1,
        stratify="country",
        allocation=Allocation.NEYMAN,
        text="T-",
        pilot=("severity", "assault"),
    )
    with pytest.raises(Refused, match="says nothing of 1 strata"):
        supervisor.drawing.make(request)
    with project.sign_in("r-02") as other:
        for number in (2, 5, 8):
            code(other, f"T-{number:04}", severity=chosen("posing"))
    made = supervisor.drawing.make(request)
    sizes = {one.name: one.size for one in made.draw.record.strata}
    assert sizes["DE"] > sizes["FR"]
    assert sum(sizes.values()) == 10
    assert made.stored is not None
    assert supervisor.drawing.again(made.stored.key).draw == made.draw


@pytest.mark.parametrize(
    ("request_", "error", "words"),
    [
        (DrawRequest(size=43, seed=1), Refused, "cannot be drawn"),
        (DrawRequest(size=0, seed=1), Refused, "at least one"),
        (DrawRequest(size=1, seed=1 << 63), Refused, "64 bits"),
        (DrawRequest(size=1, seed=1, stratify="colour"), NotFound, "no column 'colour'"),
        (DrawRequest(size=1, seed=1, where=(("colour", "x"),)), NotFound, "no column 'colour'"),
        (DrawRequest(size=1, seed=1, where=(("country", "ES"),)), Refused, "cannot be drawn"),
        (DrawRequest(size=2, seed=1, allocation=Allocation.NEYMAN), Refused, "needs a pilot"),
    ],
)
def test_draws_that_cannot_be_made_change_nothing(
    supervisor: Workspace, request_: DrawRequest, error: type[Exception], words: str
) -> None:
    for way in (supervisor.drawing.preview, supervisor.drawing.make):
        with pytest.raises(error, match=words):
            way(request_)
    assert supervisor.drawing.all() == []


WAYS: tuple[Callable[[Drawing], object], ...] = (
    lambda drawing: drawing.make(DrawRequest(size=1, seed=1)),
    lambda drawing: drawing.preview(DrawRequest(size=1, seed=1)),
    lambda drawing: drawing.all(),
    lambda drawing: drawing.again(DrawKey(1)),
    lambda drawing: drawing.sample(DrawKey(1)),
)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", ["r-01", "x-01"])
def test_only_supervisors_draw(project: Project, name: str, way: Callable[[Drawing], object]) -> None:
    with project.sign_in(name) as workspace, pytest.raises(NotAllowed):
        way(workspace.drawing)


def test_a_draw_whose_cases_were_changed_from_outside_is_noticed(supervisor: Workspace) -> None:
    made = supervisor.drawing.make(DrawRequest(size=5, seed=9))
    assert made.stored is not None
    with closing(supervisor.store.connect()) as driver:
        driver.execute("DROP TRIGGER drawn_case_refuses_update")
        driver.execute("UPDATE drawn_case SET weight = 99 WHERE number = 2")
    with pytest.raises(VerificationFailed, match="not those that its record gives"):
        supervisor.drawing.again(made.stored.key)
    with pytest.raises(NotFound):
        supervisor.drawing.sample(DrawKey(7))


def test_a_frame_is_surveyed_without_drawing(supervisor: Workspace) -> None:
    request = DrawRequest(size=9, seed=4, stratify="country", text="T-")
    heard: list[tuple[int, int]] = []
    known = supervisor.drawing.survey(request, Watch(told=lambda *done: heard.append(done)))
    assert known == supervisor.drawing.make(request).draw.record.frame
    assert heard == [(0, 42)]
    assert "country" in supervisor.drawing.columns()
    assert supervisor.drawing.deviations(request) == {}
    for work in (supervisor.drawing.survey, supervisor.drawing.make, supervisor.drawing.preview):
        with pytest.raises(Stopped):
            work(request, Watch(stopped=lambda: True))


def test_the_record_can_be_quoted(supervisor: Workspace) -> None:
    made = supervisor.drawing.make(
        DrawRequest(size=9, seed=4, stratify="country", text="T-", where=(("source", "U-07"),), minimum=2)
    )
    record = made.draw.record
    text = record_text(record, key=1, at="2026-03-02 09:00 UTC", by="s-01")
    assert text.splitlines() == [
        "Draw 1, 2026-03-02 09:00 UTC, by s-01",
        f"{quoted(record)}.",
        f"Frame: 30 cases with {record.frame.files} files; sha256-of-ids-v1 {record.frame.digest}",
        "Only cases with text = 'T-', where.source = 'U-07'",
        "Algorithm sha256-order-v1, seed 4, 9 cases",
        "Strata by country, proportional allocation, 2 from each at least",
        "  DE: 3 of 10 cases",
        "  FR: 3 of 10 cases",
        "  NL: 3 of 10 cases",
        "Repeated by: reviewer draw PROJECT --again 1",
    ]


def test_a_size_is_worked_out_from_a_pilot() -> None:
    # Four times as many units halve a standard error: 0.05 to 0.025, an interval of 0.098.
    assert for_alpha_width(100, 0.05, 2 * 0.025 * 1.959964) == 400
    for units, error, width in ((1, 0.05, 0.1), (50, None, 0.1), (50, 0.0, 0.1), (50, 0.05, 0.0)):
        with pytest.raises(Refused):
            for_alpha_width(units, error, width)


def test_alpha_so_far_is_the_pilot(project: Project, supervisor: Workspace) -> None:
    for name, answer in (("r-01", "posing"), ("r-02", "assault")):
        with project.sign_in(name) as reviewer:
            for number in range(1, 9):
                code(reviewer, f"T-{number:04}", severity=chosen(answer if number < 4 else "posing"))
    pilot = alpha_so_far(supervisor.agreement, "severity")
    assert pilot.n == 8
    assert pilot.se is not None
    assert for_alpha_width(pilot.n, pilot.se, 0.2) > 8
    with pytest.raises(NotFound):
        alpha_so_far(supervisor.agreement, "colour")


def test_sizes_are_worked_out_for_shares_and_for_alpha() -> None:
    assert for_share(WantedWidth(0.10)) == 381
    # Krippendorff's own table, one-sided 5 %: .8 with evenly used categories, and with a rare one.
    assert (for_alpha(0.8, 0.5), for_alpha(0.8, 0.1), for_alpha(0.667, 0.5)) == (52, 147, 30)
    with pytest.raises(Refused, match="cannot be worked out"):
        for_alpha(1.0, 0.5)
