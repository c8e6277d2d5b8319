"""What entries of each kind may change, and by whose: the rules of all acts in one place.

Whoever has the database key can write an entry of any kind that tells what stands from then on.  So each row
of `standing`, and of those tables here that say of no row whose it is, has acts of its own, by accounts with
a role for them; all other kinds change nothing there.  What is made once is told of once.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple

from reviewer.domain.person import Role
from reviewer.storage.covered import CONTENT, said_of
from reviewer.storage.packages import DESK
from reviewer.storage.settling_queue import SEED
from reviewer.storage.standing import STANDING

NOT_OF_ACT = "changes what such an entry cannot change"
NOT_OF_ROLE = "changes what such an account cannot change"
TWICE = "changes what is made only once"

MAKES_PROJECT = "project.created"
OWN_DESK = "desk"
"""Stands among the roles of the reviewer whose own desk it is: work packages give it more than reviewing."""

BROUGHT = frozenset(
    {"account", "codebook_version", "codebook_variable", "package", "late_words", "indicator_release"}
)
"""Covered tables whose rows only the acts below bring; of the others `makers` says whose they are."""

_ONCE = frozenset({"project", "account_role", "project_key", "known_key", "feedback_release"})
_SETTINGS_ONCE = frozenset({SEED, DESK})

_Names = Callable[[Mapping[str, Any]], Collection[str]]
"""Of which rows an entry may tell, by its own words."""


def _subject(said: Mapping[str, Any]) -> Collection[str]:
    return {str(said["subject"])}


def _setting(said: Mapping[str, Any]) -> Collection[str]:
    return {str(said["subject"])} - _SETTINGS_ONCE


def _round(said: Mapping[str, Any]) -> Collection[str]:
    return {str(said["subject"]).removeprefix("round ")}


def _mark(said: Mapping[str, Any]) -> Collection[str]:
    return {str(said["detail"]["fingerprint"])}


def _uses(said: Mapping[str, Any]) -> Collection[str]:
    return [str(one) for one in said["detail"]["uses"]]


def _any(said: Mapping[str, Any]) -> Collection[str]:
    return {name for names in said["detail"][STANDING].values() for name in names}


class Act(NamedTuple):
    """Who may do it, which rows of `standing` it may tell of, and to which tables of `BROUGHT` it adds."""

    roles: frozenset[str]
    stands: Mapping[str, _Names] = {}
    brings: frozenset[str] = frozenset()


_LEADING = frozenset({Role.SUPERVISOR.value})
_EXPORTING = _LEADING | {Role.EXPORTER.value}
_AT_OWN_DESK = frozenset({OWN_DESK})
_BOOKS = frozenset({"codebook_version", "codebook_variable"})

_ADDING = Act(_LEADING, {"account": _subject, "account_role": _subject}, frozenset({"account"}))

ACTS: Mapping[str, tuple[Act, ...]] = {
    "account.added": (_ADDING,),
    # Where keys.json holds a slot of that name already, its entry comes before that of the account.
    "account.slot": (_ADDING,),
    "account.enabled": (Act(_LEADING, {"account": _subject}),),
    "account.disabled": (Act(_LEADING, {"account": _subject}),),
    "plan.made": (Act(_LEADING, {"project.policy": _any}),),
    "setting.changed": (Act(_LEADING, {"project_setting": _setting}),),
    "settling.seeded": (Act(_LEADING, {"project_setting": lambda _: {SEED}}),),
    "feedback.released": (Act(_LEADING, {"feedback_release": _round}),),
    "codebook.published": (Act(_LEADING, {"project.codebook": _any}, _BOOKS),),
    "address.added": (Act(_LEADING, {"known_key": _mark, "known_key.state": _mark}),),
    "address.confirmed": (Act(_LEADING, {"known_key.state": _mark}),),
    "address.revoked": (Act(_LEADING, {"known_key.state": _mark}),),
    "keys.made": (Act(_EXPORTING, {"project_key": _uses}),),
    "package.sent": (Act(_EXPORTING | _AT_OWN_DESK, brings=frozenset({"package"})),),
    "package.receipt": (Act(_LEADING | _AT_OWN_DESK, brings=frozenset({"package"})),),
    "package.merged": (
        Act(_LEADING, brings=frozenset({"package", "late_words"})),
        # The first work package founds a reviewer's own desk, and each may bring another codebook.
        Act(
            _AT_OWN_DESK,
            {
                "project.codebook": _any,
                "project_setting": lambda _: {DESK},
                "project_key": _any,
                "known_key": _any,
                "known_key.state": _any,
            },
            _BOOKS | {"package", "late_words"},
        ),
    ),
    "indicator.released": (Act(_EXPORTING, brings=frozenset({"indicator_release"})),),
}
"""By kind of entry.  What makes the project may tell of everything: it is the first entry or none."""


class Acts:
    """Holds a trail to these rules, entry by entry in their order."""

    def __init__(self, driver: Any) -> None:
        self._driver = driver
        self._once: set[tuple[str, str]] = set()

    def hear(self, said: Mapping[str, Any], roles: Callable[[str], Collection[str]]) -> str:
        """What is wrong with an entry, else empty; `roles` gives those of an account.

        KeyError, TypeError, ValueError or AttributeError for what is no entry.
        """
        detail = said["detail"]
        content = detail.get(CONTENT)
        if STANDING not in detail and (content is None or BROUGHT.isdisjoint(content)):
            return ""
        told = {table: set(names) for table, names in detail.get(STANDING, {}).items()}
        brought = {table: ends for table, ends in said_of(content) if table in BROUGHT}
        once = {(table, one) for table, names in told.items() for one in names if _is_once(table, one)}
        known = self._once & once
        self._once |= once
        if said["kind"] == MAKES_PROJECT:
            return ""
        acts = ACTS.get(said["kind"], ())
        if not any(_fits(act, said, told, brought) for act in acts):
            return NOT_OF_ACT
        own = set(roles(said["actor"]))
        if not any(act.roles & own and _fits(act, said, told, brought) for act in acts):
            return NOT_OF_ROLE
        if known:
            return TWICE
        return NOT_OF_ACT if "account" in brought and self._is_other(said, brought["account"]) else ""

    def _is_other(self, said: Mapping[str, Any], ends: tuple[int, int, str]) -> bool:
        """Whether an entry answers for another account than it is about."""
        names = self._driver.execute("SELECT name FROM account WHERE id BETWEEN ? AND ?", ends[:2]).fetchall()
        return [one for (one,) in names] != [said["subject"]]


def _is_once(table: str, name: str) -> bool:
    return table in _ONCE or (table == "project_setting" and name in _SETTINGS_ONCE)


def _fits(act: Act, said: Mapping[str, Any], told: Mapping[str, set[str]], brought: Collection[str]) -> bool:
    if not told.keys() <= act.stands.keys() or not act.brings.issuperset(brought):
        return False
    return all(names.issubset(act.stands[table](said)) for table, names in told.items())
