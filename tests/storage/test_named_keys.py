"""Which key of an account counts, as entries name keys, slots take their place, and accounts announce."""

from __future__ import annotations

import pytest

from reviewer.storage.vouching import UNVOUCHED, Vouched

FIRST, SECOND, THIRD = (bytes([number]) * 32 for number in (1, 2, 3))
ROLES = {"roles": ["reviewer"]}


def named(slot: str, key: bytes) -> dict[str, object]:
    return {"slot": slot, "public_key": key.hex()}


class Heard:
    """Entries of a supervisor, who has signed, and of rob."""

    def __init__(self, added: dict[str, object]) -> None:
        self.vouched = Vouched()
        self.hear("sam", "project.created", "p", {})
        self.hear("sam", "account.key", "sam", {"number": 1, "public_key": bytes(32).hex()})
        self.hear("sam", "account.added", "rob", {**ROLES, **added})

    def hear(self, actor: str, kind: str, subject: str, detail: dict[str, object]) -> str:
        wrong = self.vouched.hear(
            {"actor": actor, "kind": kind, "subject": subject, "detail": detail, "at": 1}
        )
        self.vouched.end()
        return wrong

    def announce(self, key: bytes, number: int = 1) -> str:
        return self.hear("rob", "account.key", "rob", {"number": number, "public_key": key.hex()})

    def renew(self, detail: dict[str, object], kind: str = "account.passphrase") -> None:
        assert not self.hear("sam", kind, "rob", detail)

    def arrive(self, slot: str, actor: str = "rob") -> None:
        assert not self.hear(actor, "account.slot", "rob", {"slot": slot})

    @property
    def keys(self) -> dict[int, bytes]:
        return self.vouched.keys.get("rob", {})


def test_the_first_key_is_the_one_that_was_named_and_no_other() -> None:
    heard = Heard(named("1", FIRST))
    heard.arrive("1")
    assert heard.announce(SECOND) == UNVOUCHED
    assert not heard.announce(FIRST)
    assert heard.announce(SECOND, 2) == UNVOUCHED
    assert heard.keys == {1: FIRST}


def test_a_reset_gives_up_what_was_before_once_its_slot_is_there() -> None:
    heard = Heard(named("1", FIRST))
    assert not heard.announce(FIRST)
    heard.renew(named("2", SECOND))
    assert heard.keys == {1: FIRST}
    heard.arrive("2")
    assert heard.keys == {}
    assert heard.announce(FIRST, 2) == UNVOUCHED
    assert not heard.announce(SECOND, 2)
    heard.arrive("2")
    assert heard.keys == {2: SECOND}


@pytest.mark.parametrize("added", [named("1", FIRST), {}])
def test_until_it_is_there_the_key_from_before_may_still_come_first(added: dict[str, object]) -> None:
    heard = Heard(added)
    heard.renew(named("2", SECOND))
    assert not heard.announce(FIRST)
    assert heard.announce(THIRD, 2) == UNVOUCHED
    assert not heard.announce(SECOND, 2)
    assert heard.keys == {2: SECOND}


@pytest.mark.parametrize("added", [named("1", FIRST), {}])
def test_it_comes_no_more_behind_the_new_slot(added: dict[str, object]) -> None:
    heard = Heard(added)
    heard.renew(named("2", SECOND))
    heard.arrive("2")
    assert heard.announce(FIRST) == UNVOUCHED
    assert not heard.announce(SECOND)


def test_a_reset_whose_slot_never_came_leaves_the_key_that_signs() -> None:
    """A kill; then the own passphrase changes, and then a second reset is whole."""
    heard = Heard(named("1", FIRST))
    assert not heard.announce(FIRST)
    heard.renew(named("2", SECOND))
    assert not heard.hear("rob", "account.passphrase", "rob", {"slot": "own"})
    heard.arrive("own")
    assert heard.keys == {1: FIRST}
    heard.renew(named("3", THIRD))
    heard.arrive("3", "sam")
    assert heard.keys == {}
    assert not heard.announce(THIRD, 2)


def test_who_is_let_in_again_has_the_key_that_comes_with_it() -> None:
    heard = Heard(named("1", FIRST))
    assert not heard.announce(FIRST)
    heard.renew({"slot": None}, "account.disabled")
    heard.renew(named("2", SECOND), "account.enabled")
    assert heard.keys == {}
    assert heard.announce(THIRD, 2) == UNVOUCHED
    assert not heard.announce(SECOND, 2)


def test_the_older_rule_holds_where_no_entry_names_a_key() -> None:
    heard = Heard({})
    assert not heard.announce(FIRST)
    heard.renew({"slot": "2"})
    heard.arrive("2")
    assert heard.keys == {1: FIRST}
    assert not heard.announce(SECOND, 2)
    assert heard.announce(THIRD, 3) == UNVOUCHED


def test_nobody_names_a_key_for_themselves() -> None:
    heard = Heard(named("1", FIRST))
    assert not heard.announce(FIRST)
    assert not heard.hear("rob", "account.passphrase", "rob", named("2", SECOND))
    heard.arrive("2")
    assert heard.announce(SECOND, 2) == UNVOUCHED
    assert heard.keys == {1: FIRST}
