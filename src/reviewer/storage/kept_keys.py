"""The public keys that are kept, made anew from the entries that announced them."""

from __future__ import annotations

from typing import Any

from reviewer.storage.signatures import KEPT
from reviewer.storage.vouching import ANNOUNCES, Vouched, heard

_TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'account_key'"
_ADD = (
    "INSERT INTO account_key (account_id, number, public_key, at)"
    " SELECT id, ?, unhex(?), ? FROM account WHERE name = ?"
)


def mend_keys(driver: Any) -> list[str]:
    """Keep the keys that entries announced, and no others; what was done, in words.

    The transaction is the caller's.  Only keys that count are taken, as `vouching` has it.
    """
    announced = {
        (said["actor"], said["detail"]["number"], said["detail"]["public_key"], said["at"])
        for said, wrong in heard(driver, Vouched())
        if said["kind"] == ANNOUNCES and "at" in said and not wrong
    }
    if set(driver.execute(KEPT)) == announced:
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
