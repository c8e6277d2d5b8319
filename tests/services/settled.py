"""A project whose cases two reviewers coded, and the words that the tests of settling speak about it."""

from __future__ import annotations

from dataclasses import dataclass, field

from reviewer.domain.answer import Answer, chosen
from reviewer.domain.identifiers import CaseKey
from reviewer.services.settling.desk import SettlingDesk
from reviewer.services.settling.results import Agreed, Question, Settlement
from reviewer.workspace import Workspace
from tests.services.conftest import Project
from tests.services.study import code

CASE = "S-000001"


@dataclass
class Study:
    """Signed in as the supervisor and the two reviewers."""

    project: Project
    supervisor: Workspace = field(init=False)
    reviewers: dict[str, Workspace] = field(init=False)
    saves: int = 0

    def __post_init__(self) -> None:
        self.supervisor = self.project.sign_in("s-01")
        self.reviewers = {name: self.project.sign_in(name) for name in ("r-01", "r-02")}

    def key(self, case_id: str = CASE) -> CaseKey:
        with self.supervisor.store.reading(self.supervisor.account) as read:
            found = read.cases.find(case_id)
        assert found is not None
        return found

    def both_code(self, case_id: str = CASE, *, second: dict[str, Answer] | None = None) -> CaseKey:
        """r-01 and r-02 code the case, the second with other answers to these variables."""
        code(self.reviewers["r-01"], case_id)
        code(self.reviewers["r-02"], case_id, **(second or {}))
        return self.key(case_id)

    @property
    def desk(self) -> SettlingDesk:
        return self.supervisor.settling

    def save_id(self) -> str:
        self.saves += 1
        return f"decision-{self.saves}"

    def decide(self, case: CaseKey, variable: str, *codes: str) -> Settlement:
        return self.desk.decide(case, variable, chosen(*codes), save_id=self.save_id())

    def table(self, sql: str) -> list[tuple[object, ...]]:
        """Raw rows."""
        connection = self.supervisor.store.connect()
        try:
            return [tuple(row) for row in connection.execute(sql)]
        finally:
            connection.close()


def question(case: Settlement, variable: str) -> Question:
    (found,) = [one for one in case.case.questions if one.variable == variable]
    return found


def agreed(case: Settlement, variable: str) -> Agreed:
    (found,) = [one for one in case.case.agreed if one.variable == variable]
    return found
