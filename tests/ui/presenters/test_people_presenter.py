"""What the form for accounts means, without a window."""

from __future__ import annotations

import pytest

from reviewer.domain.identifiers import AccountKey
from reviewer.domain.person import Account, Role
from reviewer.ui.people.presenter import Fault, PeoplePresenter, PeopleRequest, Task

SUPERVISOR = Account(AccountKey(1), "s-01", frozenset({Role.SUPERVISOR}))
GONE = Account(AccountKey(2), "r-01", frozenset({Role.REVIEWER}), enabled=False)


def presenter(**values: str) -> PeoplePresenter:
    shown = PeoplePresenter(values=values)
    shown.know([SUPERVISOR, GONE])
    return shown


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, Fault.NAME),
        ({"name": "r-02"}, Fault.ROLES),
        ({"name": "r-02", "roles": "reviewer", "first": "a", "second": "b"}, Fault.TWICE),
        (
            {"name": " r-02 ", "roles": "reviewer\nexporter"},
            PeopleRequest(Task.ADD, "r-02", frozenset({Role.REVIEWER, Role.EXPORTER})),
        ),
        (
            {"name": "r-02", "roles": "reviewer", "first": "same", "second": "same"},
            PeopleRequest(Task.ADD, "r-02", frozenset({Role.REVIEWER}), "same"),
        ),
    ],
)
def test_a_new_account(values: dict[str, str], expected: object) -> None:
    assert presenter(**values).request() == expected


def test_only_what_can_be_done_to_an_account_is_offered() -> None:
    shown = presenter()
    assert [shown.may(task) for task in Task] == [True, True, True, False]
    shown.begin(Task.DISABLE)
    assert shown.request() == PeopleRequest(Task.DISABLE, "s-01")
    assert not shown.choose("r-01")
    assert [shown.may(task) for task in Task] == [True, False, False, True]
    assert shown.task is Task.ADD, "an account that is disabled cannot be disabled"
    shown.begin(Task.ENABLE)
    assert shown.request() == PeopleRequest(Task.ENABLE, "r-01")
    shown.know([SUPERVISOR])
    assert shown.chosen == "s-01"
    assert shown.request() is Fault.ACCOUNT


def test_a_form_is_emptied_when_it_is_for_another_account() -> None:
    shown = presenter()
    shown.begin(Task.RENEW)
    shown.know([SUPERVISOR, Account(AccountKey(3), "s-02", frozenset({Role.SUPERVISOR}))])
    assert shown.choose("s-02")
    assert not shown.choose("s-02")


def test_a_passphrase_is_in_nothing_that_could_be_logged() -> None:
    shown = presenter(name="r-02", roles="reviewer", first="hush", second="hush")
    request = shown.request()
    assert isinstance(request, PeopleRequest)
    shown.done(request, "made-for-once")
    assert (shown.made, shown.made_for) == ("made-for-once", "r-02")
    assert "hush" not in repr((request, shown))
    assert "made-for-once" not in repr(shown)
    shown.begin(Task.ADD)
    assert not shown.made


def test_the_blindness_of_combined_roles_is_told() -> None:
    assert presenter(roles="reviewer\nsupervisor").codes_and_oversees
    assert not presenter(roles="supervisor\nexporter").codes_and_oversees
