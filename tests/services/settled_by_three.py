"""A study that three reviewers coded: answers of every provenance, and an id that looks like a formula."""

from __future__ import annotations

from dataclasses import dataclass, field

from reviewer.domain.answer import chosen
from reviewer.domain.case import CaseFacts
from reviewer.domain.person import Role
from reviewer.services.ports import IntakeRecord
from tests.services.conftest import PASSPHRASE, Project
from tests.services.settled import Study
from tests.services.study import code

UNANIMOUS, MAJORITY, DECIDED, WAITING, FORMULA = "S-000001", "S-000002", "S-000003", "S-000004", "=1+1"
SAID = {
    UNANIMOUS: ("posing", "posing", "posing"),
    MAJORITY: ("posing", "nudist", "posing"),
    DECIDED: ("posing", "nudist", "erotica"),
    WAITING: ("erotica", "posing", "nudist"),
    FORMULA: ("nudist", "nudist", "nudist"),
}
FINAL = {
    UNANIMOUS: ("posing", "answered", "unanimous", 3, "settled"),
    MAJORITY: ("posing", "answered", "majority", 2, "settled"),
    DECIDED: ("assault", "answered", "adjudicated", 0, "settled"),
    WAITING: ("", "unresolved", "unresolved", 0, "open"),
    FORMULA: ("nudist", "answered", "unanimous", 3, "settled"),
}
"""Of the severity: code, state, provenance, how many say it, status of the case."""


@dataclass
class ByThree:
    """`order` is the order in which the cases are coded and decided; what goes out follows another one."""

    project: Project
    order: tuple[str, ...] = tuple(SAID)
    study: Study = field(init=False)

    def __post_init__(self) -> None:
        with self.project.sign_in("s-01") as supervisor:
            supervisor.people.add("r-03", frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
            with supervisor.store.writing(supervisor.account) as work:
                intake = work.intake("formula")
                intake.add([IntakeRecord(CaseFacts(FORMULA), None)])
                intake.finish()
                work.record("import.finished", "formula", {"cases": 1}, 1)
                work.commit()
        self.study = Study(self.project)
        self.study.reviewers["r-03"] = self.project.sign_in("r-03")
        for case_id in self.order:
            for name, severity in zip(sorted(self.study.reviewers), SAID[case_id], strict=True):
                both = chosen("infant", "toddler")
                code(self.study.reviewers[name], case_id, severity=chosen(severity), age_category=both)
        self.study.desk.refresh()
        self.study.decide(self.study.key(DECIDED), "severity", "assault")
