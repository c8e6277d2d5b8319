"""The public keys that are kept, made anew from the entries that announced them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from reviewer.storage.vouching import ANNOUNCES, Vouched

_ENTRIES = "SELECT canonical FROM audit_entry ORDER BY seq"
_KEPT = (
    "SELECT a.name, k.number, lower(hex(k.public_key)), k.at"
    " FROM account_key k JOIN account a ON a.id = k.account_id"
)
_TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'account_key'"
_ADD = (
    "INSERT INTO account_key (account_id, number, public_key, at)"
    " SELECT id, ?, unhex(?), ? FROM account WHERE name = ?"
)


def mend_keys(driver: Any, hear: Callable[[], object] = bool) -> list[str]:
    """Keep the keys that entries announced, and no others; what was done, in words.

    The transaction is the caller's.  Only keys that count are taken, as `vouching` has it.
    """
    announced = sorted(_announced(driver, hear))
    if sorted(driver.execute(_KEPT)) == announced:
        return []
    # The table is append only, by triggers of this program; a transaction that fails leaves them.
    triggers = driver.execute(_TRIGGERS).fetchall()
    for name, _ in triggers:
        driver.execute(f'DROP TRIGGER "{name}"')
    driver.execute("DELETE FROM account_key")
    driver.executemany(_ADD, [(number, public, at, name) for name, number, public, at in announced])
    for _, statement in triggers:
        driver.execute(statement)
    return ["kept the signing keys again that the trail announces"]


def _announced(driver: Any, hear: Callable[[], object]) -> list[tuple[str, int, str, int]]:
    """(account, number, public key, when) of each announcement that counts."""
    vouched, found = Vouched(), []
    for (canonical,) in driver.execute(_ENTRIES):
        hear()
        try:
            said = json.loads(canonical)
            wrong = vouched.hear(said)
            if said["kind"] == ANNOUNCES and not wrong:
                detail = said["detail"]
                found.append((said["actor"], detail["number"], detail["public_key"], said["at"]))
        except (ValueError, KeyError, TypeError, AttributeError):
            # What is no entry announces nothing.
            continue
    return found
