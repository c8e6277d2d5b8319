"""An account that reviews and supervises leads as any supervisor does, and stays blind."""

from __future__ import annotations

from fractions import Fraction

import pytest

from reviewer.domain.errors import NotAllowed
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.person import Role
from reviewer.domain.planning import Overlap
from reviewer.services.assigning import AssignRequest
from reviewer.services.ports import NewCoding
from reviewer.workspace import Workspace
from tests.services.conftest import PASSPHRASE, Project
from tests.services.study import ANSWERS, code, queues

BOTH = frozenset({Role.REVIEWER, Role.SUPERVISOR})


@pytest.fixture
def lead(project: Project) -> Workspace:
    """b-01 alone supervises: the other supervisor is disabled."""
    project.sign_in("s-01").people.add("b-01", BOTH, passphrase=PASSPHRASE)
    both = project.sign_in("b-01")
    both.people.disable("s-01")
    return both


def test_it_adds_reviewers_and_lets_them_in_again(project: Project, lead: Workspace) -> None:
    lead.people.add("r-07", frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
    lead.people.disable("r-02")
    lead.people.enable("r-02", passphrase=PASSPHRASE)
    lead.people.enable("s-01", passphrase=PASSPHRASE)
    assert [len(one) for one in queues(project, ("r-07", "r-02")).values()] == [12, 12]
    assert project.sign_in("s-01").trail.verify().ok
    assert all(one.ok for one in lead.doctor().checks if one.name != "free space")


def test_it_assigns(project: Project, lead: Workspace) -> None:
    asked = AssignRequest(reviewers=("r-01", "r-02"), seed=1, overlap=Overlap(Fraction("0.5")))
    lead.assigning.make(asked)
    given = queues(project, ("r-01", "r-02"))
    assert set().union(*given.values()) == {f"S-{number:06}" for number in range(1, 13)}
    assert lead.trail.verify().ok


def test_it_learns_nothing_of_others_by_it(project: Project, lead: Workspace) -> None:
    other = project.sign_in("r-01")
    code(other, "S-000001")
    theirs = NewCoding(
        uuid="planted",
        reviewer=other.account.key,
        case=CaseKey(1),
        codebook=lead.project.codebook,
        kind="submitted",
        answers=ANSWERS,
        certainty=None,
        note="",
        round=1,
        at=1,
    )
    with lead.store.writing(lead.account) as work:
        assert work.queue.assignment(other.account.key, CaseKey(1)) is None
        assert work.codings.latest(CaseKey(1), other.account.key) is None
        with pytest.raises(NotAllowed, match="own queue and codings only"):
            work.codings.append(theirs)


def test_a_reviewer_alone_gives_nobody_cases(project: Project) -> None:
    own = project.sign_in("r-01")
    with own.store.writing(own.account) as work:
        other = work.projects.account_named("r-02")
        assert other is not None
        with pytest.raises(NotAllowed, match="own queue and codings only"):
            work.queue.assign_unassigned(other.key)
        with pytest.raises(NotAllowed, match="own queue and codings only"):
            work.queue.assign(other.key, [CaseKey(1)])
