"""Which signing keys the entries of supervisors name: whoever gives an account a passphrase makes its key.

The entry names key and slot together, and the slot takes its place behind it (`account.slot`).  A process may
be killed between the two: until then what counted before counts as well, and from then on no more.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

NAMED = "public_key"
"""The field of an entry's detail; older versions named none."""
_SLOT = "slot"
_ANY = ("", "")


class NamedKeys:
    """Slot and key by account, in the order of their entries; those that no announcement has followed yet."""

    def __init__(self) -> None:
        self._by: dict[str, list[tuple[str, str]]] = {}

    def name(self, account: str, detail: Mapping[str, Any], *, alone: bool, unnamed: bool) -> bool:
        """Hear of a new slot; whether it names a key.

        `alone`: there is no slot beside it.  `unnamed`: any key might be announced before.
        """
        if NAMED not in detail:
            return False
        known = self._by.setdefault(account, [])
        if alone:
            known.clear()
        elif unnamed and not known:
            known.append(_ANY)
        known.append((str(detail[_SLOT]), str(detail[NAMED])))
        return True

    def arrived(self, account: str, slot: object) -> bool:
        """Hear that a slot has taken its place; whether keys from before it count no more by that."""
        known = self._by.get(account, [])
        for place, (named, _) in enumerate(known):
            if named == slot:
                del known[:place]
                return True
        return False

    def waits(self, account: str) -> bool:
        """Whether a named key is to come."""
        return any(one != _ANY for one in self._by.get(account, ()))

    def may_come(self, account: str, public: bytes) -> bool | None:
        """Whether the account may announce this key now; None: no entry says more than the older rule."""
        known = self._by.get(account)
        if not known:
            return None
        return True if public.hex() in {key for _, key in known} else (None if _ANY in known else False)

    def announced(self, account: str, public: bytes) -> None:
        """Hear that the account has announced a key that may come: those named before it come no more."""
        known = self._by.get(account, [])
        places = [place for place, (_, key) in enumerate(known) if key == public.hex()]
        del known[: places[-1] + 1 if places else known.count(_ANY)]
