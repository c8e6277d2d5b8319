"""Who is somebody, and who may bring a key into the trail: its first, or one that somebody else vouches for.

Whoever has the database key can write entries.  So an account is one from the entry on by which a supervisor
added it; the first entry makes the project, and with it its founder.  So that nobody signs as somebody else,
a second key of an account counts only where a supervisor gave that account a new passphrase before, in an
entry of their own; from its announcement on the one before it counts no more.  What a supervisor alone may do
counts from supervisors alone, and nothing counts from accounts that are disabled, or that nobody added.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import chain, combinations
from typing import Any

from reviewer.domain.person import Role
from reviewer.storage.acts import MAKES_PROJECT, OWN_DESK
from reviewer.storage.named_keys import NamedKeys
from reviewer.storage.standing import STANDING, digest_of_row

ANNOUNCES = "account.key"
"""The kind of entry by which an account's key becomes known: subject is its name."""
_ADDED = "account.added"
_ENABLED = "account.enabled"
_RENEWS = frozenset({"account.passphrase", _ENABLED})
_ARRIVED = "account.slot"
_DISABLED = "account.disabled"
_SUPERVISOR = Role.SUPERVISOR.value
_REVIEWER = Role.REVIEWER.value
_EVERY_ROLES = [
    frozenset(roles)
    for roles in chain.from_iterable(combinations(sorted(Role), count) for count in range(len(Role) + 1))
]

UNVOUCHED = "announces a key that nobody vouches for"
NOT_ALLOWED = "is of an account that may not do this"
DISABLED = "is of an account that was disabled"
NOBODYS = "is of an account that no supervisor added"

_OF_ACCOUNTS = (
    "SELECT CAST(canonical AS TEXT) FROM audit_entry"
    " WHERE seq = 1 OR instr(canonical, CAST(? AS BLOB)) > 0 ORDER BY seq"
)


class Vouched:
    """What the entries so far say of accounts, heard one by one in their order, from the first on."""

    def __init__(self) -> None:
        self.keys: dict[str, dict[int, bytes]] = {}
        """The public key that counts now, by name and number."""
        self.begun = False
        """Whether any key counts: from then on entries are signed."""
        self._numbers: dict[str, int] = {}
        self._roles: dict[str, frozenset[str]] = {}
        self._added: set[str] = set()
        self._disabled: set[str] = set()
        self._renewed: set[str] = set()
        self._named = NamedKeys()
        self._ending: set[str] = set()

    def hear(self, said: Mapping[str, Any]) -> str:
        """What is wrong with an entry, else empty.  KeyError, TypeError or ValueError for what is none."""
        kind, actor = said["kind"], said["actor"]
        self.end()
        if not self._roles:
            self._found(actor, said)
        elif kind == MAKES_PROJECT:
            return NOT_ALLOWED
        if not self.begun:
            # Nobody can put an entry before the first key: whoever has one there was there.
            self._roles.setdefault(actor, frozenset())
        if actor not in self._roles:
            return NOBODYS
        if actor in self._disabled:
            return DISABLED
        if kind == ANNOUNCES:
            return self._announced(actor, said)
        if kind in _RENEWS or kind in {_ADDED, _DISABLED}:
            return self._of_another(kind, actor, said)
        if kind == _ARRIVED and self._named.arrived(said["subject"], said["detail"]["slot"]):
            # The entry itself may still be signed with what ends by it.
            self._ending.add(said["subject"])
        return ""

    def end(self) -> None:
        """Give up what ends with the last entry that was heard."""
        for name in self._ending:
            self.keys.pop(name, None)
        self._ending.clear()

    def newest(self, name: str) -> int:
        """The number of the account's newest key; 0 where it has none."""
        return self._numbers.get(name, 0)

    def may_announce(self, name: str, public: bytes) -> bool:
        """Whether this key of the account would count: it is named, or the first or next where none is."""
        named = self._named.may_come(name, public)
        return self._unnamed(name) if named is None else named

    def waits(self, name: str) -> bool:
        """Whether a supervisor gave the account a key that it has not announced yet."""
        return self._named.waits(name) or name in self._renewed

    def waits_for_any(self, name: str) -> bool:
        """Whether an older version gave the account a slot for which a key is still to be made."""
        return name in self._renewed and not self._named.waits(name)

    def _unnamed(self, name: str) -> bool:
        return not self.newest(name) or name in self._renewed

    def roles(self, name: str) -> frozenset[str]:
        """What the account may be; `OWN_DESK` among it for the reviewer whose own desk it is."""
        return self._roles.get(name, frozenset())

    def leads(self, name: str) -> bool:
        """Whether the account may bring what others made: as a supervisor, or on a desk of its own."""
        return bool(self.roles(name) & {_SUPERVISOR, OWN_DESK})

    def _found(self, actor: str, said: Mapping[str, Any]) -> None:
        """The first entry: who makes the project supervises, and others whom it brings are what it says."""
        # A desk of its own is made from a package, by the reviewer whose it is.
        own = {_REVIEWER, OWN_DESK} if "from" in said["detail"] else {_SUPERVISOR}
        told = said["detail"].get(STANDING, {}).get("account_role", {})
        self._roles = {name: _roles_of(name, known) for name, known in told.items()}
        self._roles[actor] = frozenset(own)
        self._named.name(actor, said["detail"], alone=True, unnamed=False)

    def _announced(self, actor: str, said: Mapping[str, Any]) -> str:
        number, public = said["detail"]["number"], bytes.fromhex(said["detail"]["public_key"])
        newest = self.newest(actor)
        if said["subject"] != actor or number != newest + 1 or not self.may_announce(actor, public):
            return UNVOUCHED
        self._named.announced(actor, public)
        self.keys[actor], self._numbers[actor] = {number: public}, number
        self.begun = True
        self._renewed.discard(actor)
        return ""

    def _of_another(self, kind: str, actor: str, said: Mapping[str, Any]) -> str:
        subject = said["subject"]
        if subject == actor and kind in _RENEWS:
            # The own passphrase: the key stays.
            return ""
        if _SUPERVISOR not in self.roles(actor) or (kind == _ADDED and subject in self._added):
            return NOT_ALLOWED
        if kind == _ADDED:
            roles = frozenset(map(str, said["detail"]["roles"]))
            told = said["detail"].get(STANDING, {}).get("account_role", {})
            if any(_roles_of(name, known) != roles for name, known in told.items()):
                return NOT_ALLOWED
            self._added.add(subject)
            self._roles[subject] = roles
            self._named.name(subject, said["detail"], alone=True, unnamed=False)
        elif kind == _DISABLED:
            self._disabled.add(subject)
        else:
            self._disabled.discard(subject)
            self._renew(subject, said["detail"], alone=kind == _ENABLED)
        return ""

    def _renew(self, subject: str, detail: Mapping[str, Any], *, alone: bool) -> None:
        if not self._named.name(subject, detail, alone=alone, unnamed=self._unnamed(subject)):
            self._renewed.add(subject)
        elif alone:
            # There was no slot any more that held what signed before.
            self.keys.pop(subject, None)


def _roles_of(name: str, known: str) -> frozenset[str]:
    """The roles of which an entry has the digest; none where they are none of ours."""
    return next(
        (one for one in _EVERY_ROLES if digest_of_row((name, ",".join(sorted(one)) or None)) == known),
        frozenset(),
    )


def heard(driver: Any, vouched: Vouched) -> Iterator[tuple[Mapping[str, Any], str]]:
    """Each entry of accounts in its order, and what is wrong with it, as `vouched` hears it."""
    for (canonical,) in driver.execute(_OF_ACCOUNTS, ('"kind":"account.',)):
        # What is no entry is told by the chain.
        with suppress(ValueError, KeyError, TypeError, AttributeError):
            said = json.loads(canonical)
            yield said, vouched.hear(said)


def vouched_behind(driver: Any) -> Vouched:
    """What the trail as it stands says of accounts; reads the entries of accounts alone."""
    vouched = Vouched()
    for _ in heard(driver, vouched):
        pass
    vouched.end()
    return vouched
