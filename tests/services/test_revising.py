"""Revising the codebook: the draft, the preview, publication, and what becomes of older codings."""

from __future__ import annotations

import uuid
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.allocation import PilotStratum
from reviewer.domain.answer import chosen
from reviewer.domain.carrying import CodebookMapping, CodeRule
from reviewer.domain.checking import answer_problem
from reviewer.domain.conditions import parse_condition
from reviewer.domain.editing import move_variable, set_condition, set_version
from reviewer.domain.editing_codes import Part, rename_code
from reviewer.domain.errors import NotAllowed, NotFound, Refused
from reviewer.domain.revising import Weight
from reviewer.services.codebooks import load
from reviewer.services.ports.store import TrailWish
from reviewer.services.revising.drafting import BEGUN
from reviewer.services.revising.mapping_text import mapping_of, mapping_text
from reviewer.services.revising.publishing import IN_ONE_STEP
from reviewer.services.revising.results import Touched
from reviewer.workspace import Workspace
from tests.services.conftest import Project
from tests.services.revised import (
    case_key,
    codings,
    forward,
    merge,
    preview,
    publish,
    redefine,
    relabel,
    retire,
    split,
)
from tests.services.study import ANSWERS, add_reviewers, code, take_in


@pytest.fixture
def supervisor(project: Project) -> Workspace:
    return project.sign_in("s-01")


def test_a_mapping_is_kept_as_text_and_read_back_the_same() -> None:
    mapping = CodebookMapping(
        (CodeRule("a", "b", "c", parse_condition("d = e")), CodeRule("a", "b", "")), {"old": "new"}
    )
    assert mapping_of(mapping_text(mapping)) == mapping


# ---- the draft


def test_a_draft_is_durable_at_each_edit_and_undone_step_by_step(
    project: Project, supervisor: Workspace
) -> None:
    begun = supervisor.revising.drafting.begin()
    assert (begun.what, begun.book.version, begun.can_undo) == (BEGUN, "0.1", False)
    relabel(supervisor, "severity", "Grade")
    merge(supervisor, "severity", "nudist", "indicative")
    draft = project.sign_in("s-01").revising.drafting.current()
    assert draft is not None
    assert (draft.book.version, draft.weight, draft.what) == ("1", Weight.BREAKING, "merge")
    assert draft.edition.mapping.rules == (CodeRule("severity", "nudist", "indicative"),)
    back = supervisor.revising.drafting.undo()
    assert (back.edition.mapping.rules, back.can_redo, back.book.version) == ((), True, "0.1")
    assert supervisor.revising.drafting.redo().edition == draft.edition
    supervisor.revising.drafting.undo()
    relabel(supervisor, "severity", "Degree")
    with pytest.raises(Refused, match="no such step"):
        supervisor.revising.drafting.redo()
    supervisor.revising.drafting.undo()
    supervisor.revising.drafting.undo()
    with pytest.raises(Refused, match="no such step"):
        supervisor.revising.drafting.undo()
    supervisor.revising.drafting.discard()
    supervisor.revising.drafting.discard()
    assert supervisor.revising.drafting.current() is None


def test_an_edit_that_would_leave_no_usable_codebook_is_refused_in_words(supervisor: Workspace) -> None:
    drafting = supervisor.revising.drafting
    with pytest.raises(NotFound, match="no draft"):
        relabel(supervisor, "severity", "Grade")
    before = drafting.begin()
    with pytest.raises(Refused, match=r"coercion.*no variable of this name before this one") as refused:
        drafting.edit(partial(move_variable, name="coercion", by=-8), what="move")
    assert "line" not in str(refused.value)
    with pytest.raises(Refused, match="no such code"):
        drafting.edit(partial(set_condition, name="theme", text="severity = unknown_code"), what="condition")
    assert drafting.current() == before
    with pytest.raises(Refused, match="a draft already"):
        drafting.begin()


def test_an_edit_that_changes_nothing_makes_no_step(supervisor: Workspace) -> None:
    before = supervisor.revising.drafting.begin()
    label = before.book.variables[0].label["en"]
    relabel(supervisor, before.book.variables[0].id, label)
    assert supervisor.revising.drafting.current() == before


@pytest.mark.parametrize("suffix", [".toml", ".xlsx", ".json"])
def test_a_draft_goes_to_a_file_and_comes_back(supervisor: Workspace, tmp_path: Path, suffix: str) -> None:
    drafting = supervisor.revising.drafting
    drafting.begin()
    relabel(supervisor, "severity", "Grade")
    file = tmp_path / f"next{suffix}"
    done = drafting.export(file)
    drafting.discard()
    draft, left_out = drafting.begin_from(str(file))
    severity = draft.book.variable("severity")
    assert severity is not None
    assert severity.label["en"] == "Grade"
    assert left_out == ()
    assert draft.book.languages == ("en", "fr", "es", "ar")
    assert severity.label["fr"] == "Gravité"
    if not done.lost:
        assert draft.book.version == "0.1"
        assert {one.what for one in draft.changes} == {"version", "label"}
    with pytest.raises(NotFound):
        drafting.begin_from(str(tmp_path / "none.toml"))


def test_only_a_supervisor_drafts_and_publishes(project: Project, supervisor: Workspace) -> None:
    supervisor.revising.drafting.begin()
    for name in ("r-01", "x-01"):
        revising = project.sign_in(name).revising
        overview = revising.overview()
        assert (overview.draft, overview.forwarding, revising.supervises) == (None, None, False)
        assert overview.current.version == "0"
        for refused in (
            revising.drafting.current,
            revising.drafting.begin,
            revising.drafting.undo,
            revising.drafting.discard,
            partial(revising.drafting.begin_from, "sap"),
            partial(revising.drafting.edit, partial(set_version, version="9"), what="version"),
            partial(revising.drafting.export, Path("never.toml")),
            revising.preview_in_steps,
            partial(revising.publishing.publish, carry=False),
            revising.publishing.unfinished,
        ):
            with pytest.raises(NotAllowed):
                refused()


# ---- preview and publication


def test_a_preview_counts_what_is_touched_and_changes_nothing(
    project: Project, supervisor: Workspace
) -> None:
    for name, severity in (("r-01", "posing"), ("r-01", "nudist"), ("r-02", "nudist"), ("r-02", "erotica")):
        workspace = project.sign_in(name)
        at = 1 + ["posing", "nudist", "erotica"].index(severity)
        code(workspace, f"S-{at:06}", severity=chosen(severity))
    before = codings(supervisor)
    supervisor.revising.drafting.begin()
    merge(supervisor, "severity", "nudist", "indicative")
    retire(supervisor, "severity", "erotica")
    tally = preview(supervisor)
    assert (tally.seen, tally.stand, tally.ruled, tally.look, len(tally.people)) == (4, 1, 2, 1, 1)
    assert tally.variables == {"severity": Touched(ruled=2, look=1)}
    assert codings(supervisor) == before
    supervisor.revising.drafting.discard()
    with pytest.raises(NotFound):
        supervisor.revising.preview_in_steps()


def test_publishing_makes_a_version_and_leaves_older_codings_as_they_were(
    project: Project, supervisor: Workspace
) -> None:
    reviewer = project.sign_in("r-01")
    code(reviewer, "S-000001", severity=chosen("nudist"))
    code(reviewer, "S-000002", severity=chosen("erotica"))
    before = codings(supervisor)
    supervisor.revising.drafting.begin()
    merge(supervisor, "severity", "nudist", "indicative")
    retire(supervisor, "severity", "erotica")
    published = publish(supervisor)
    versions = supervisor.revising.overview().versions
    assert [(one.version, one.current, one.by) for one in versions] == [("0", False, ""), ("1", True, "s-01")]
    assert (published.version, supervisor.revising.overview().draft) == ("1", None)
    done = forward(supervisor)
    assert done is not None
    assert (done.seen, done.carried, done.looks, done.finished) == (2, 0, 1, True)
    assert forward(supervisor) is None
    assert codings(supervisor) == before
    overview = project.sign_in("r-01").revising.overview()
    assert overview.waiting == 1
    looks = project.sign_in("r-01").revising.to_look_at(0, 10)
    assert [(one.case_id, one.coded_with, list(one.variables)) for one in looks] == [
        ("S-000002", "0", ["severity"])
    ]
    assert project.sign_in("r-02").revising.to_look_at(0, 10) == []


def test_codings_that_need_no_look_are_carried_as_migrated_and_never_count(
    project: Project, supervisor: Workspace
) -> None:
    for name in ("r-01", "r-02"):
        workspace = project.sign_in(name)
        code(workspace, "S-000001", severity=chosen("nudist"))
        code(workspace, "S-000002", severity=chosen("erotica"))
    before = codings(supervisor)
    supervisor.revising.drafting.begin()
    split(
        supervisor,
        "severity",
        "nudist",
        [Part("nudist_a", {"en": "A"}, "victim_sex = female"), Part("nudist_b", {"en": "B"})],
    )
    retire(supervisor, "severity", "erotica")
    publish(supervisor, carry=True)
    done = forward(supervisor)
    assert done is not None
    assert (done.seen, done.carried, done.looks) == (4, 2, 2)
    after = codings(supervisor)
    assert [row for row in after if row in before] == before
    reviewer = project.sign_in("r-01")
    with reviewer.store.reading(reviewer.account) as read:
        latest = read.codings.latest(case_key(reviewer, "S-000001"), reviewer.account.key)
    assert latest is not None
    assert (latest.kind, latest.revision) == ("migrated", 2)
    assert latest.answers["severity"] == chosen("nudist_a")
    with supervisor.store.reading(supervisor.account) as read:
        pilot = read.draws.pilot("", "severity", "nudist_a")
    assert list(pilot.values()) == [PilotStratum(2, 1)]
    study = supervisor.agreement.study()
    assert [name for _, _, name in supervisor.agreement.choices().versions] == ["0"]
    assert study.overview.version == "1"
    assert study.overview.codings == 0


SEVERITIES = ("indicative", "nudist", "erotica", "posing", "undetermined")
EDITS = {
    "merge": lambda supervisor: merge(supervisor, "severity", "nudist", "indicative"),
    "retire": lambda supervisor: retire(supervisor, "severity", "erotica"),
    "split": lambda supervisor: split(
        supervisor, "severity", "posing", [Part("first", {"en": "First"}, "victim_sex = female")]
    ),
    "redefine": lambda supervisor: redefine(supervisor, "victim_sex", "Said otherwise."),
    "relabel": lambda supervisor: relabel(supervisor, "severity", "Grade"),
}


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(SEVERITIES), min_size=1, max_size=6),
    st.lists(st.sampled_from(sorted(EDITS)), min_size=1, unique=True),
    st.booleans(),
)
def test_whatever_is_revised_no_row_of_a_coding_changes(
    project: Project, chosen_: list[str], edits: list[str], carry: bool
) -> None:
    supervisor, reviewer = project.sign_in("s-01"), project.sign_in("r-01")
    desk = reviewer.desk
    for severity in chosen_:
        opened = desk.start()
        if opened is None:
            break
        answers = {**ANSWERS, "severity": chosen(severity)}
        for name, answer in answers.items():
            variable = opened.sheet.codebook.variable(name)
            if variable is not None and not answer_problem(variable, answer):
                desk.answer(opened.row.case, name, answer)
        if not desk.open(opened.row.case).sheet.complete:
            desk.answer(opened.row.case, "severity", chosen("undetermined"))
        desk.submit(opened.row.case, save_id=str(uuid.uuid4()))
    before = codings(supervisor)
    supervisor.revising.drafting.begin()
    for name in edits:
        with suppress(Refused, NotFound):
            EDITS[name](supervisor)
    with suppress(Refused):
        publish(supervisor, carry=carry)
    supervisor.revising.drafting.discard()
    done = forward(supervisor)
    after = codings(supervisor)
    assert [row for row in after if row in set(before)] == before
    if done is not None and not carry:
        assert after == before
    with supervisor.store.reading(supervisor.account) as read:
        assert read.trail.verify()[1] is None


def test_going_through_codings_stops_anywhere_and_goes_on(project: Project, supervisor: Workspace) -> None:
    count = IN_ONE_STEP + 30
    take_in(supervisor, count)
    reviewer = project.sign_in("r-01")
    for number in range(1, count + 1):
        code(reviewer, f"T-{number:04}", severity=chosen("nudist" if number % 2 else "erotica"))
    supervisor.revising.drafting.begin()
    merge(supervisor, "severity", "nudist", "indicative")
    retire(supervisor, "severity", "erotica")
    publish(supervisor, carry=True)
    steps = supervisor.revising.publishing.in_steps()
    progress = next(steps)
    steps.close()
    assert 0 < progress.share < 1
    other = project.sign_in("s-01")
    unfinished = other.revising.publishing.unfinished()
    assert unfinished is not None
    assert unfinished.seen == IN_ONE_STEP
    done = forward(other)
    assert done is not None
    assert (done.seen, done.carried + done.looks, done.finished) == (count, count, True)
    assert project.sign_in("r-01").revising.overview().waiting == done.looks == count // 2


def test_nothing_is_published_that_is_there_already_or_over_another_version(
    project: Project, supervisor: Workspace
) -> None:
    with pytest.raises(NotFound):
        publish(supervisor)
    drafting = supervisor.revising.drafting
    drafting.begin()
    drafting.edit(partial(set_version, version="5"), what="version")
    publish(supervisor)
    first = supervisor.revising.overview().versions[0]
    drafting.begin(first.key)
    with pytest.raises(Refused, match="Another version was published"):
        publish(supervisor)
    drafting.discard()
    drafting.begin()
    drafting.edit(partial(set_version, version="0"), what="version")
    with pytest.raises(Refused, match="same as version 0"):
        publish(supervisor)
    relabel(supervisor, "severity", "Grade")
    with pytest.raises(Refused, match="another codebook 'gi-2018' of version 0"):
        publish(supervisor)


def test_the_trail_says_what_was_done_and_holds(supervisor: Workspace) -> None:
    supervisor.revising.drafting.begin()
    merge(supervisor, "severity", "nudist", "indicative")
    publish(supervisor)
    forward(supervisor)
    with supervisor.store.reading(supervisor.account) as read:
        entries, _ = read.trail.entries(TrailWish("codebook."), before=None, count=9)
    assert [one.kind for one in reversed(entries)] == [
        "codebook.draft_begun",
        "codebook.draft_edited",
        "codebook.published",
        "codebook.forwarded",
    ]
    with supervisor.store.reading(supervisor.account) as read:
        assert read.trail.verify()[1] is None


def test_versions_are_found_by_name_and_compared(supervisor: Workspace) -> None:
    supervisor.revising.drafting.begin()
    redefine(supervisor, "severity", "Said otherwise.")
    publish(supervisor)
    revising = supervisor.revising
    old, new = revising.overview().versions
    assert [one.what for one in revising.differences(old.key, new.key)] == ["version", "definition"]
    shipped, _ = load("gi-2018")
    assert revising.version("0") == revising.book(old.key) == shipped
    assert revising.version("gi-2018@1").digest == new.digest == revising.version(new.digest[:12]).digest
    with pytest.raises(NotFound, match="Its versions are 0, 1"):
        revising.version("2")


def test_codings_two_versions_old_pass_through_both_revisions(
    project: Project, supervisor: Workspace
) -> None:
    add_reviewers(supervisor, "r-03")
    code(project.sign_in("r-01"), "S-000001", severity=chosen("nudist"))
    supervisor.revising.drafting.begin()
    merge(supervisor, "severity", "nudist", "indicative")
    publish(supervisor)
    forward(supervisor)
    code(project.sign_in("r-02"), "S-000001", severity=chosen("erotica"))
    supervisor.revising.drafting.begin()
    rename = partial(rename_code, variable="severity", code="indicative", name="first")
    supervisor.revising.drafting.edit(rename, what="rename")
    tally = preview(supervisor)
    assert (tally.seen, tally.stand, tally.ruled, tally.look) == (2, 1, 1, 0)
    publish(supervisor, carry=True)
    done = forward(supervisor)
    assert done is not None
    assert (done.seen, done.carried) == (2, 2)
    reviewer = project.sign_in("r-01")
    opened = reviewer.desk.open(case_key(reviewer, "S-000001"))
    assert opened.sheet.answers["severity"] == chosen("first")
