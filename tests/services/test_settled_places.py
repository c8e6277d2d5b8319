"""Places of settling, counts and orders follow from what entries answer for: whatever differs is named, and
worked out again; and what entries say of answers in words is held to the rows.
"""

from __future__ import annotations

from contextlib import closing
from typing import Any

import pytest

from reviewer.domain.answer import chosen
from reviewer.storage.answers_said import SaidAnswers
from reviewer.storage.differing import Changed, changed
from reviewer.storage.kept_counts import wrong_counts
from reviewer.storage.settled_places import SETTLING
from reviewer.workspace import Workspace
from tests.services.conftest import Project
from tests.services.revised import forward, merge, publish
from tests.services.settled import Study
from tests.services.study import code


def wrong(workspace: Workspace) -> list[str]:
    with closing(workspace.store.connect()) as driver:
        driver.execute("BEGIN")
        return list(wrong_counts(driver))


def found(workspace: Workspace) -> list[Changed]:
    with closing(workspace.store.connect()) as driver:
        driver.execute("BEGIN")
        return list(changed(driver))


def opened(workspace: Workspace) -> Any:
    """What the database refuses is no hindrance to whoever has its key."""
    driver = workspace.store.connect()
    for (name,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        driver.execute(f"DROP TRIGGER {name}")
    driver.execute("PRAGMA foreign_keys = 0").fetchall()
    return driver


@pytest.fixture
def study(project: Project) -> Study:
    """S-000001 waits for two decisions, S-000002 is put off, S-000003 is settled, S-000004 half coded."""
    made = Study(project)
    differing = {"severity": chosen("nudist"), "synthetic": chosen("undetermined")}
    made.both_code(second=differing)
    put_off = made.both_code("S-000002", second={"severity": chosen("erotica")})
    decided = made.both_code("S-000003", second={"severity": chosen("erotica")})
    made.both_code("S-000005")
    code(made.reviewers["r-01"], "S-000004")
    made.desk.refresh()
    made.desk.defer(put_off, "severity", save_id="off")
    made.decide(decided, "severity", "posing")
    return made


def test_what_people_do_follows_at_each_step(study: Study) -> None:
    assert wrong(study.supervisor) == []
    assert found(study.supervisor) == []
    code(study.reviewers["r-02"], "S-000004")
    assert wrong(study.supervisor) == []
    study.supervisor.people.disable("r-02")
    assert wrong(study.supervisor) == []
    study.desk.refresh()
    assert wrong(study.supervisor) == []
    study.supervisor.revising.drafting.begin()
    merge(study.supervisor, "severity", "nudist", "posing")
    publish(study.supervisor, carry=True)
    assert wrong(study.supervisor) == []
    study.desk.refresh()
    assert wrong(study.supervisor) == []
    forward(study.supervisor)
    study.desk.refresh()
    assert wrong(study.supervisor) == []
    assert found(study.supervisor) == []


OF_CASE = "WHERE case_id = (SELECT id FROM case_record WHERE case_id = '{}')"
ONE, TWO, THREE, FOUR, FIVE = (OF_CASE.format(f"S-00000{number}") for number in range(1, 6))
FAULTS = [
    f"UPDATE case_settling SET state = 'settled', unresolved = 0 {ONE}; DELETE FROM case_disagreement {ONE}",
    f"DELETE FROM case_disagreement {ONE}",
    "; ".join(f"DELETE FROM {one} {ONE}" for one in ("case_settling", "case_disagreement")),
    f"DELETE FROM case_settling {ONE}",
    f"UPDATE case_disagreement SET deferred = 1 {ONE}; UPDATE case_settling SET state = 'deferred' {ONE}",
    f"UPDATE case_settling SET state = 'open' {TWO}",
    f"UPDATE case_settling SET state = 'waiting' {THREE}",
    f"UPDATE case_settling SET round = 7 {THREE}",
    f"UPDATE case_settling SET stale = 0 {FOUR}; UPDATE case_settling SET state = 'settled' {FOUR}",
    f"UPDATE case_settling SET state = 'open', stale = 0 {FOUR}",
    f"DELETE FROM final_difference {THREE}",
    f"INSERT INTO final_difference SELECT reviewer_id, case_id, 1 FROM coding {FIVE} LIMIT 1",
    "INSERT INTO case_settling SELECT id, 'settled', 0, 0, 1, 0 FROM case_record WHERE case_id = 'S-000009'",
]


@pytest.mark.parametrize("script", FAULTS)
def test_a_place_that_does_not_follow_is_named_and_worked_out_again(study: Study, script: str) -> None:
    every = "SELECT * FROM case_settling UNION ALL SELECT case_id, variable_id, weight, deferred, 0, 0"
    every += " FROM case_disagreement UNION ALL SELECT case_id, variable_id, reviewer_id, 0, 0, 1"
    every += " FROM final_difference ORDER BY 1, 2, 3"
    before = study.table(every)
    with closing(opened(study.supervisor)) as driver:
        driver.executescript(script)
    assert SETTLING in wrong(study.supervisor)
    assert study.supervisor.repair()
    assert wrong(study.supervisor) == []
    study.desk.refresh()
    assert wrong(study.supervisor) == []
    assert study.table(every) == before


COUNTS = [
    ("counts", "DELETE FROM kept_count WHERE name = 'cases'"),
    ("progress of cases", "DELETE FROM case_progress WHERE case_id = 6"),
    ("queues", "DELETE FROM queue_count"),
    ("looks", "INSERT INTO look_again_count SELECT id, 1 FROM account WHERE name = 'r-01'"),
    (
        "orders of queues",
        "UPDATE assignment SET position = 99 - position; UPDATE queue_order SET rising = 1",
    ),
]


@pytest.mark.parametrize(("name", "script"), COUNTS)
def test_a_count_or_order_that_does_not_follow_is_named_and_made_anew(
    study: Study, name: str, script: str
) -> None:
    with closing(opened(study.supervisor)) as driver:
        driver.executescript(script)
    assert name in wrong(study.supervisor)
    assert study.supervisor.repair()
    assert wrong(study.supervisor) == []


MEDDLING = """
CREATE TRIGGER meddles AFTER INSERT ON coding_answer WHEN NEW.code_id = {0}
BEGIN UPDATE coding_answer SET code_id = {1} WHERE (coding_id, variable_id, part)
    = (NEW.coding_id, NEW.variable_id, NEW.part); END
"""
CODE = (
    "(SELECT k.id FROM codebook_code k JOIN codebook_variable v ON v.id = k.variable_id"
    " WHERE (v.name, k.name) = "
)


def test_another_answer_than_was_given_is_seen_by_the_words_of_its_entry(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a database would do it by which somebody wrote before it was held to its form."""
    said, stored = (f"{CODE}('severity', '{one}'))" for one in ("posing", "nudist"))
    with closing(opened(study.supervisor)) as driver:
        driver.execute(MEDDLING.format(said, stored))
    monkeypatch.setattr("reviewer.storage.store.require_form", lambda *_, **__: None)
    code(study.reviewers["r-01"], "S-000007", severity=chosen("posing"))
    entries = study.table("SELECT max(seq) FROM audit_entry")
    assert found(study.supervisor) == [Changed(int(str(entries[0][0])), "coding_answer")]


WORDS: dict[str, Any] = {
    "variable": "severity",
    "stands": "decided",
    "answer": ["posing"],
    "reason": None,
    "content": {},
}


@pytest.mark.parametrize("field", ["variable", "stands", "answer", "reason", "blind", "note"])
def test_a_decision_is_held_to_the_words_of_its_entry(study: Study, field: str) -> None:
    ((key,),) = study.table("SELECT max(id) FROM decision WHERE kind = 'decided'")
    detail = WORDS | {"content": {"decision": [key, key, ""]}}
    with closing(study.supervisor.store.connect()) as driver:
        answers = SaidAnswers(driver)
        assert list(answers.hear(1, "adjudication.decided", detail)) == []
        other: Any = {"sha256": "0"} if field == "note" else "other"
        assert list(answers.hear(1, "adjudication.decided", detail | {field: other})) == [
            (1, "decision_answer")
        ]
