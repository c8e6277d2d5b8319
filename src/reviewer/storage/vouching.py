"""Who may bring a key into the trail: its first, or a new one that somebody else vouches for.

Whoever has the database key can write entries.  So that nobody signs as somebody else, a second key of an
account counts only where a supervisor gave that account a new passphrase before, in an entry of their own:
then the old key is lost with the old slot.  What a supervisor alone may do counts from supervisors alone,
and nothing counts from accounts that are disabled.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from reviewer.domain.errors import NotAllowed

ANNOUNCES = "account.key"
"""The kind of entry by which an account's key becomes known: subject is its name."""
_CREATED = "project.created"
_ADDED = "account.added"
_RENEWS = frozenset({"account.passphrase", "account.enabled"})
_DISABLED = "account.disabled"
_SUPERVISOR = "supervisor"
_REVIEWER = "reviewer"

UNVOUCHED = "announces a key that nobody vouches for"
NOT_ALLOWED = "is of an account that may not do this"
DISABLED = "is of an account that was disabled"

_OF_ACCOUNTS = (
    "SELECT CAST(canonical AS TEXT) FROM audit_entry WHERE instr(canonical, CAST(? AS BLOB)) > 0 ORDER BY seq"
)


class Vouched:
    """What the entries so far say of accounts, heard one by one in their order."""

    def __init__(self) -> None:
        self.keys: dict[str, dict[int, bytes]] = {}
        """Public keys that count, by name and number."""
        self.begun = False
        """Whether any key counts: from then on entries are signed."""
        self._roles: dict[str, frozenset[str]] = {}
        self._founders: set[str] = set()
        self._disabled: set[str] = set()
        self._renewed: set[str] = set()

    def hear(self, said: Mapping[str, Any]) -> str:
        """What is wrong with an entry, else empty.  KeyError, TypeError or ValueError for what is none."""
        kind, actor = said["kind"], said["actor"]
        if actor in self._disabled:
            return DISABLED
        if kind == ANNOUNCES:
            return self._announced(actor, said)
        if kind == _CREATED:
            # A desk of its own is made from a package, by the reviewer whose it is.
            own = _REVIEWER if "from" in said["detail"] else _SUPERVISOR
            self._founders |= set() if self._roles else {actor}
            self._roles.setdefault(actor, frozenset({own}))
        elif kind in _RENEWS or kind in {_ADDED, _DISABLED}:
            return self._of_another(kind, actor, said)
        return ""

    def may_renew(self, name: str) -> bool:
        """Whether a further key of the account would count."""
        return name in self._renewed

    def leads(self, name: str) -> bool:
        """Whether the account may bring what others made: as a supervisor, or on a desk of its own."""
        return name in self._founders or self._supervises(name)

    def _supervises(self, name: str) -> bool:
        return _SUPERVISOR in self._roles.get(name, {_SUPERVISOR})

    def _announced(self, actor: str, said: Mapping[str, Any]) -> str:
        number, public = said["detail"]["number"], bytes.fromhex(said["detail"]["public_key"])
        known = self.keys.setdefault(actor, {})
        if said["subject"] != actor or number != len(known) + 1 or (known and actor not in self._renewed):
            return UNVOUCHED
        known[number] = public
        self.begun = True
        self._renewed.discard(actor)
        return ""

    def _of_another(self, kind: str, actor: str, said: Mapping[str, Any]) -> str:
        subject = said["subject"]
        if subject == actor and kind != _ADDED:
            # The own passphrase: the key stays.  The own account can be disabled, where others lead.
            self._disabled |= {actor} if kind == _DISABLED else set()
            return ""
        if not self._supervises(actor):
            return NOT_ALLOWED
        if kind == _ADDED:
            self._roles[subject] = frozenset(map(str, said["detail"]["roles"]))
        elif kind == _DISABLED:
            self._disabled.add(subject)
        else:
            self._disabled.discard(subject)
            self._renewed.add(subject)
        return ""


def require_vouched(driver: Any, name: str) -> None:
    """Raise NotAllowed where a further key of the account would not count behind the trail as it stands: its
    slot was changed outside the program, or somebody wrote in its name.  Reads the entries of accounts.
    """
    vouched = Vouched()
    for (said,) in driver.execute(_OF_ACCOUNTS, ('"kind":"account.',)):
        # What is no entry is told by the chain.
        with suppress(ValueError, KeyError, TypeError, AttributeError):
            vouched.hear(json.loads(said))
    if not vouched.may_renew(name):
        raise NotAllowed(
            f"The trail knows another signing key of '{name}'.",
            mend="Look in the trail for what is not yours, and let a supervisor give you a new passphrase.",
        )
