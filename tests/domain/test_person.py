from __future__ import annotations

import itertools

import pytest

from reviewer.domain.errors import NotAllowed
from reviewer.domain.identifiers import AccountKey
from reviewer.domain.person import Account, Right, Role


def account(*roles: Role, enabled: bool = True) -> Account:
    return Account(AccountKey(1), "reviewer-1", frozenset(roles), enabled)


def rights(*roles: Role, enabled: bool = True) -> set[Right]:
    return {right for right in Right if account(*roles, enabled=enabled).may(right)}


def test_each_role_has_its_rights() -> None:
    assert rights() == set()
    assert rights(Role.REVIEWER) == {Right.CODE, Right.EXPORT_OWN}
    exporters = {Right.EXPORT_ALL, Right.EXPORT_OWN, Right.SEE_ALL_CODINGS, Right.BACK_UP}
    assert rights(Role.EXPORTER) == exporters
    assert rights(Role.SUPERVISOR) == set(Right) - {Right.CODE}


def test_whoever_reviews_stays_blind_whatever_other_role_is_held() -> None:
    unblinding = {Right.SEE_HINTS, Right.SEE_ALL_CODINGS, Right.EXPORT_ALL}
    for size in (0, 1, 2):
        for others in itertools.combinations([Role.SUPERVISOR, Role.EXPORTER], size):
            assert not rights(Role.REVIEWER, *others) & unblinding
    assert Right.MANAGE_PEOPLE in rights(Role.REVIEWER, Role.SUPERVISOR)


def test_a_disabled_account_may_nothing() -> None:
    assert rights(*Role, enabled=False) == set()


def test_what_is_not_allowed_is_said_with_account_and_right() -> None:
    account(Role.REVIEWER).require(Right.CODE)
    with pytest.raises(NotAllowed, match=r"reviewer-1.*import case records"):
        account(Role.REVIEWER).require(Right.IMPORT)
