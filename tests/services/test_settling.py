"""Settling on a real project: merging, deciding, blindness of sides, provenance, and originals untouched."""

from __future__ import annotations

import pytest

from reviewer.domain.adjudication import Provenance, Reason
from reviewer.domain.answer import DOES_NOT_APPLY, NOT_REACHED, chosen, typed
from reviewer.domain.errors import NotAllowed, Refused
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.person import Role
from reviewer.services.settling.desk import SettlingDesk
from reviewer.services.settling.results import SettlingCounts
from tests.services.conftest import PASSPHRASE, Project
from tests.services.settled import CASE, Study, agreed, question
from tests.services.study import code

DIFFERENT = {"severity": chosen("nudist"), "synthetic": chosen("undetermined")}


@pytest.fixture
def study(project: Project) -> Study:
    return Study(project)


def test_what_all_say_is_final_and_says_so(study: Study) -> None:
    study.both_code()
    assert study.desk.counts() == SettlingCounts(waiting=1, stale=1)
    assert study.desk.refresh() == SettlingCounts(settled=1)
    case = study.desk.open(study.key())
    assert case.questions == ()
    assert {one.provenance for one in case.agreed} == {Provenance.UNANIMOUS}
    by_variable = {one.variable: one for one in case.agreed}
    assert by_variable["severity"].answer == chosen("posing")
    assert by_variable["severity"].said_by == 2
    assert by_variable["coercion"].answer == DOES_NOT_APPLY
    assert (case.coders, case.revision, case.older) == (2, 1, 0)


def test_what_differs_waits_the_heaviest_case_first(study: Study) -> None:
    light = study.both_code(second={"severity": chosen("erotica")})
    heavy = study.both_code("S-000002", second=DIFFERENT)
    assert study.desk.refresh() == SettlingCounts(open=2)
    rows = study.desk.waiting()
    assert [(one.case, one.unresolved, one.state) for one in rows] == [(heavy, 2, "open"), (light, 1, "open")]
    assert rows[0].weight > rows[1].weight > 0
    assert study.desk.waiting(after=(rows[0].weight, rows[0].case)) == rows[1:]
    assert study.desk.waiting(after=(rows[1].weight, rows[1].case)) == []
    assert study.desk.variables() == [("severity", 2), ("synthetic", 1)]
    assert [one.case for one in study.desk.waiting(variable="synthetic")] == [heavy]
    assert study.desk.next(None) == heavy
    assert study.desk.next(heavy) == light
    assert study.desk.next(light) == heavy
    assert study.desk.next(heavy, variable="synthetic") is None
    assert study.desk.next(heavy, variable="severity") == light


def test_cases_of_the_same_weight_are_paged_by_their_key(study: Study) -> None:
    cases = [study.both_code(f"S-{number:06}", second=DIFFERENT) for number in range(1, 6)]
    study.desk.refresh()
    for variable in ("", "severity"):
        found: list[CaseKey] = []
        after = None
        while rows := study.desk.waiting(variable=variable, after=after, count=2):
            found += [one.case for one in rows]
            after = (rows[-1].weight, rows[-1].case)
        assert found == cases


def test_a_case_waits_until_everybody_has_coded_it(study: Study) -> None:
    code(study.reviewers["r-01"], CASE)
    assert study.desk.refresh() == SettlingCounts(waiting=1)
    with pytest.raises(Refused, match="still being coded"):
        study.desk.open(study.key())
    code(study.reviewers["r-02"], CASE)
    assert study.desk.counts().stale == 1
    assert study.desk.refresh() == SettlingCounts(settled=1)


def test_a_case_that_is_opened_again_leaves_the_queue_until_it_is_closed(study: Study) -> None:
    case = study.both_code(second=DIFFERENT)
    study.desk.refresh()
    study.reviewers["r-02"].desk.answer(case, "severity", chosen("posing"))
    assert study.desk.refresh() == SettlingCounts(waiting=1)
    assert study.desk.waiting() == []
    study.reviewers["r-02"].desk.submit(case, save_id="again")
    assert study.desk.refresh() == SettlingCounts(open=1)
    assert [one.variable for one in study.desk.open(case).questions] == ["synthetic"]


def test_a_further_coder_makes_a_settled_case_wait(study: Study) -> None:
    case = study.both_code()
    study.desk.refresh()
    people = study.supervisor.people
    people.add("r-03", frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
    third = study.project.sign_in("r-03")
    assert study.desk.counts().stale == 1
    assert study.desk.refresh() == SettlingCounts(waiting=1)
    code(third, CASE, severity=chosen("nudist"))
    study.desk.refresh()
    by_variable = {one.variable: one for one in study.desk.open(case).agreed}
    assert by_variable["severity"].provenance is Provenance.MAJORITY
    assert by_variable["severity"].said_by == 2
    assert by_variable["synthetic"].said_by == 3


def test_deciding_settles_the_case_with_its_provenance(study: Study) -> None:
    case = study.both_code(second=DIFFERENT)
    study.desk.refresh()
    first = study.decide(case, "severity", "assault")
    assert not first.finished
    decision = question(first, "severity").decision
    assert decision is not None
    assert (decision.answer, decision.by) == (chosen("assault"), "s-01")
    sides = {one.label: one.answer for one in question(first, "synthetic").sides}
    label = next(name for name, answer in sides.items() if answer == chosen("undetermined"))
    second = study.desk.take(case, "synthetic", label, reason=Reason.SLIP, save_id="take")
    assert second.finished
    assert second.case.revision == 3
    assert study.desk.counts() == SettlingCounts(settled=1)
    assert study.desk.variables() == []
    stored = study.table(
        "SELECT v.name, w.provenance, c.name, w.support FROM final_answer w JOIN codebook_variable v"
        " ON v.id = w.variable_id JOIN codebook_code c ON c.id = w.code_id WHERE w.final_id ="
        " (SELECT max(id) FROM final_record) AND v.name IN ('severity', 'synthetic') ORDER BY v.name"
    )
    assert stored == [
        ("severity", "adjudicated", "assault", "[]"),
        ("synthetic", "adjudicated", "undetermined", "[1]"),
    ]


def test_the_sides_are_shuffled_by_case_and_always_the_same(study: Study) -> None:
    orders = set()
    for number in range(1, 11):
        case = study.both_code(f"S-{number:06}", second=DIFFERENT)
        shown = [study.project.sign_in("s-01").settling.open(case) for _ in range(2)]
        assert shown[0] == shown[1]
        orders.add(tuple(one.answer for one in shown[0].questions[0].sides))
    assert len(orders) == 2


def test_blind_first_shows_no_side_before_an_answer_is_decided(study: Study) -> None:
    case = study.both_code(second=DIFFERENT)
    blind = study.desk.open(case, blind=True)
    assert [(one.sides, one.distance) for one in blind.questions] == [((), 0.0), ((), 0.0)]
    own = chosen("assault")
    study.desk.decide(case, "severity", chosen("posing"), blind=own, save_id="blind")
    severity, synthetic = study.desk.open(case, blind=True).questions
    assert (len(severity.sides), len(synthetic.sides)) == (2, 0)
    assert severity.decision is not None
    assert (severity.decision.blind, severity.decision.answer) == (own, chosen("posing"))


def test_what_hangs_on_an_open_question_is_asked_after_it(study: Study) -> None:
    second = {"offender_visible": chosen("yes"), "offender_sex": chosen("male")}
    case = study.both_code(second=second)
    study.desk.refresh()
    assert [one.variable for one in study.desk.open(case).questions] == ["offender_visible"]
    with pytest.raises(Refused, match="not settled yet"):
        study.decide(case, "offender_sex", "male")
    hidden = study.decide(case, "offender_visible", "no")
    assert hidden.finished
    assert agreed(hidden, "offender_sex").answer == DOES_NOT_APPLY
    with pytest.raises(Refused, match="does not apply"):
        study.decide(case, "offender_sex", "male")
    shown = study.decide(case, "offender_visible", "yes")
    assert [one.variable for one in shown.case.questions] == ["offender_visible", "offender_sex"]
    assert study.desk.variables() == [("offender_sex", 1)]


def test_deferring_moves_a_case_among_the_deferred(study: Study) -> None:
    case = study.both_code(second={"severity": chosen("nudist")})
    study.desk.refresh()
    deferred = study.desk.defer(case, "severity", note="ask the unit", save_id="defer")
    assert question(deferred, "severity").deferred
    assert study.desk.counts() == SettlingCounts(deferred=1)
    assert study.desk.waiting() == []
    assert study.desk.variables() == []
    assert [one.case for one in study.desk.waiting(state="deferred")] == [case]
    assert [one.case for one in study.desk.waiting(variable="severity", state="deferred")] == [case]
    assert study.decide(case, "severity", "posing").finished


def test_withdrawing_and_explaining_append_revisions(study: Study) -> None:
    case = study.both_code(second={"severity": chosen("nudist")})
    study.decide(case, "severity", "posing")
    explained = study.desk.explain(
        case, "severity", reason=Reason.OTHER, note="both readings fit", save_id="why"
    )
    decision = question(explained, "severity").decision
    assert decision is not None
    assert (decision.reason, decision.note) == (Reason.OTHER, "both readings fit")
    withdrawn = study.desk.withdraw(case, "severity", save_id="back")
    assert question(withdrawn, "severity").decision is None
    assert not withdrawn.finished
    with pytest.raises(Refused, match="No decision stands"):
        study.desk.withdraw(case, "severity", save_id="again")
    kinds = study.table("SELECT revision, kind FROM decision ORDER BY id")
    assert kinds == [(1, "decided"), (2, "decided"), (3, "withdrawn")]
    assert study.table("SELECT canonical FROM audit_entry WHERE instr(canonical, 'both readings') > 0") == []


def test_a_majority_may_be_overruled(study: Study) -> None:
    case = study.both_code()
    study.desk.refresh()
    assert study.decide(case, "severity", "assault").finished
    assert study.desk.refresh() == SettlingCounts(settled=1)


def test_the_same_save_id_decides_once(study: Study) -> None:
    case = study.both_code(second=DIFFERENT)
    first = study.desk.decide(case, "severity", chosen("posing"), save_id="one")
    again = study.desk.decide(case, "severity", chosen("posing"), save_id="one")
    assert again == first
    assert study.table("SELECT count(*) FROM decision") == [(1,)]
    with pytest.raises(Refused, match="another decision"):
        study.desk.decide(case, "synthetic", chosen("undetermined"), save_id="one")


def test_answers_that_do_not_fit_are_refused(study: Study) -> None:
    case = study.both_code(second={"location_status": chosen("confirmed"), "location_country": typed("LU")})
    for variable, answer, words in (
        ("severity", chosen("no-such-code"), "does not fit"),
        ("location_status", DOES_NOT_APPLY, "no answer"),
        ("no_such_variable", chosen("x"), "does not ask"),
    ):
        with pytest.raises(Refused, match=words):
            study.desk.decide(case, variable, answer, save_id="refused")
    with pytest.raises(Refused, match="needs a note"):
        study.desk.decide(case, "severity", chosen("posing"), reason=Reason.OTHER, save_id="refused")
    with pytest.raises(Refused, match="no side C"):
        study.desk.take(case, "severity", "C", save_id="refused")
    assert study.table("SELECT count(*) FROM decision") == [(0,)]


def test_to_leave_a_variable_blank_is_a_decision_where_it_may_stay_blank(study: Study) -> None:
    code(study.reviewers["r-01"], CASE, location_status=chosen("confirmed"))
    code(
        *(study.reviewers["r-02"], CASE),
        location_status=chosen("confirmed"),
        location_country=typed("LU"),
    )
    case = study.key(CASE)
    study.desk.refresh()
    (question,) = study.desk.open(case).questions
    blank = next(one for one in question.sides if one.answer == NOT_REACHED)
    settled = study.desk.take(case, "location_country", blank.label, save_id="blank")
    assert settled.finished
    final = study.table(
        "SELECT a.state, a.provenance FROM final_answer a JOIN codebook_variable v ON v.id = a.variable_id"
        " WHERE v.name = 'location_country' AND a.final_id = (SELECT max(id) FROM final_record)"
    )
    assert final == [("not_reached", "adjudicated")]
    with pytest.raises(Refused, match="no answer"):
        study.desk.decide(case, "severity", NOT_REACHED, save_id="refused")


def test_a_case_does_not_wait_for_whoever_may_not_sign_in_any_more(study: Study) -> None:
    code(study.reviewers["r-01"], CASE)
    assert study.desk.refresh() == SettlingCounts(waiting=1)
    study.supervisor.people.disable("r-02")
    assert study.desk.counts().stale == 1
    assert study.desk.refresh() == SettlingCounts(settled=1)
    study.supervisor.people.enable("r-02", passphrase=PASSPHRASE)
    assert study.desk.refresh() == SettlingCounts(waiting=1)


def test_nobody_but_a_supervisor_settles(study: Study) -> None:
    for name in ("r-01", "x-01"):
        with pytest.raises(NotAllowed):
            _ = study.project.sign_in(name).settling


def test_whoever_codes_a_case_never_sees_it_in_the_queue(study: Study) -> None:
    study.supervisor.people.add("b-01", frozenset({Role.SUPERVISOR, Role.REVIEWER}), passphrase=PASSPHRASE)
    both = study.project.sign_in("b-01")
    case = study.both_code(second=DIFFERENT)
    code(both, CASE)
    study.desk.refresh()
    desk: SettlingDesk = both.settling
    assert [one.case for one in study.desk.waiting(variable="severity")] == []
    case_2 = study.both_code("S-000002", second=DIFFERENT)
    assert desk.refresh().stale == 1, "its own cases are left to others"
    assert desk.waiting() == []
    for one in (case, case_2):
        with pytest.raises(NotAllowed, match="has coded"):
            desk.open(one)
        with pytest.raises(NotAllowed):
            desk.decide(one, "severity", chosen("posing"), save_id="no")


def test_originals_never_change(study: Study) -> None:
    case = study.both_code(second=DIFFERENT)
    before = [study.table(f"SELECT * FROM {table} ORDER BY 1, 2, 3") for table in ("coding", "coding_answer")]
    study.desk.refresh()
    study.decide(case, "severity", "assault")
    study.desk.defer(case, "synthetic", save_id="defer")
    study.desk.withdraw(case, "severity", save_id="withdraw")
    for _ in range(3):
        study.desk.undo()
    study.desk.redo()
    study.supervisor.feedback.release(1)
    after = [study.table(f"SELECT * FROM {table} ORDER BY 1, 2, 3") for table in ("coding", "coding_answer")]
    assert after == before
    assert study.supervisor.doctor().ok


def test_refreshing_again_writes_nothing(study: Study) -> None:
    study.both_code(second=DIFFERENT)
    study.desk.refresh()
    records = study.table("SELECT * FROM final_record")
    entries = study.table("SELECT count(*) FROM audit_entry")
    study.desk.refresh()
    study.reviewers["r-02"].desk.answer(study.key(), "severity", chosen("posing"))
    study.reviewers["r-02"].desk.hand_back(study.key(), save_id="hand-back")
    assert study.table("SELECT * FROM final_record") == records
    assert study.desk.refresh() == SettlingCounts(waiting=1)
    assert study.table("SELECT * FROM final_record") == records
    assert study.table("SELECT count(*) FROM audit_entry") > entries


def test_stopping_keeps_what_was_done(study: Study) -> None:
    study.both_code()
    told: list[tuple[int, int]] = []
    assert study.desk.refresh(lambda done, of: told.append((done, of)), lambda: True).stale == 1
    assert study.desk.refresh(lambda done, of: told.append((done, of))).stale == 0
    assert told == [(0, 1), (0, 1), (1, 1)]
