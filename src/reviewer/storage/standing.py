"""What may change, and counts all the same: who may do what, which codebook holds, whose key is trusted.

The entry of whatever changes such a row carries the SHA-256 of what the row says from then on, by table and
name.  The last entry that tells of a row answers for it.  What the program changes by itself stands apart
from what it does not, so that no later entry puts right what somebody else has changed: disabling an account
tells nothing of its roles.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

STANDING = "standing"
"""The field of an entry's detail: {table: {name: digest}}."""

# A name and what stands beside it; behind the point: which part of the table.
KEPT: Mapping[str, str] = {
    "account": "SELECT name, enabled FROM account",
    "account_role": (
        "SELECT name, (SELECT group_concat(role) FROM (SELECT role FROM account_role r"
        " WHERE r.account_id = a.id ORDER BY role)) FROM account a"
    ),
    "project": "SELECT id, uuid, title, created_at FROM project",
    "project.policy": "SELECT id, policy FROM project",
    "project.codebook": "SELECT id, codebook_id FROM project",
    "project_setting": "SELECT name, value FROM project_setting",
    "project_key": "SELECT use, secret, public_key, at FROM project_key",
    "known_key": (
        "SELECT lower(hex(fingerprint)), fingerprint, use, name, public_key, account_id, at FROM known_key"
    ),
    "known_key.state": "SELECT lower(hex(fingerprint)), confirmed, revoked FROM known_key",
    "feedback_release": "SELECT round, account_id, at FROM feedback_release",
}
LATER = frozenset({"feedback_release", "intake", "assignment"})
"""Tables that older versions told nothing of: they are whole where the project's first entry names them.

What imports left, and whose cases are whose, is led back to other rows; here stands that all of it can be.
"""


class Standing:
    """The rows that one transaction has changed, and that no entry tells of yet."""

    def __init__(self, driver: Any) -> None:
        self._driver = driver
        self._changed: dict[str, set[str]] = {}

    def changed(self, table: str, name: str) -> None:
        """A row was added or changed; `table` is one of `KEPT`."""
        self._changed.setdefault(table, set()).add(name)

    def taken(self) -> dict[str, object]:
        """The field for the entry that is made now; nothing is left to tell."""
        changed, self._changed = self._changed, {}
        return {
            table: {name: said for name, said in _stand(self._driver, table).items() if name in names}
            for table, names in sorted(changed.items())
        }

    @property
    def pending(self) -> bool:
        """Whether something was changed without an entry."""
        return bool(self._changed)


class Told:
    """What a trail says of such rows, gathered entry by entry in their order."""

    def __init__(self) -> None:
        self._by: dict[str, dict[str, tuple[int, str]]] = {}
        self._whole: set[str] = set()

    def hear(self, seq: int, standing: Any) -> None:
        """Take in what the entry of that number tells; the chain shows what is none."""
        said_of = standing if isinstance(standing, dict) else {}
        self._whole |= said_of.keys() if "project" in said_of else set()
        for table, said in said_of.items():
            for name, known in said.items() if isinstance(said, dict) else ():
                self._by.setdefault(table, {})[name] = (seq, str(known))

    @property
    def whole(self) -> frozenset[str]:
        """The tables that the project's first entry names as such of which everything is told."""
        return frozenset(self._whole)

    def misfits(self, driver: Any) -> Iterator[tuple[int, str]]:
        """(entry, table) of each row that is not what its last entry says; 0: a row of which none tells.

        Of the latter only where the project was made by a version that tells of all of them.
        """
        begun = "project" in self._by
        for table in sorted({*self._by, *KEPT}):
            told = self._by.get(table, {})
            now = _stand(driver, table)
            name = table.partition(".")[0]
            yield from ((seq, name) for one, (seq, known) in told.items() if now.get(one) != known)
            whole = table in self._whole if table in LATER else begun
            if whole and not now.keys() <= told.keys():
                yield 0, name


def _stand(driver: Any, table: str) -> dict[str, str]:
    """What stands in a table of `KEPT`, by name: some hundred rows at most."""
    rows = driver.execute(KEPT[table]) if table in KEPT else ()
    return {str(row[0]): digest_of_row(row) for row in rows}


def digest_of_row(row: tuple[Any, ...]) -> str:
    """SHA-256 of what a row says."""
    said = json.dumps(row, ensure_ascii=False, separators=(",", ":"), default=bytes.hex)
    return hashlib.sha256(said.encode()).hexdigest()
