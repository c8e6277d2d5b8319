"""Signatures of trail entries: made as an entry is chained, checked by the keys that the trail announces.

An entry's hash covers everything before it, so one signature over the hash signs the whole trail up to there.
Drafts, filters and undo are not signed: they are no statements, and a key press must not wait for them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert

from reviewer.domain.identifiers import AccountKey
from reviewer.storage.covered import CONTENT
from reviewer.storage.makers import wrong_makers
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.standing import STANDING
from reviewer.storage.tables.trust import AccountKeyRow, EntrySignature
from reviewer.storage.vouching import Vouched
from reviewer.vault.signing import is_signed

CONTEXT = "trail-entry"
_UNSIGNED = ("draft.", "filter.", "undo.", "assignment.flag")

UNSIGNED = "is not signed"
UNKNOWN = "is not signed, and its account has no key yet"

_TOLD_EVERY = 1_000
_ADD = Prepared(insert(EntrySignature))
_ADD_KEY = Prepared(insert(AccountKeyRow))
_NEWEST = Prepared(
    "SELECT number, public_key FROM account_key WHERE account_id = :account ORDER BY number DESC LIMIT 1"
)
_ALL = (
    "SELECT e.seq, e.canonical, e.hash, s.signature, s.number, a.name FROM audit_entry e"
    " LEFT JOIN entry_signature s ON s.seq = e.seq LEFT JOIN account a ON a.id = s.account_id ORDER BY e.seq"
)


@dataclass(frozen=True, slots=True)
class Signer:
    """An account's key, ready to sign; `sign` takes the 32-byte hash of an entry."""

    account: AccountKey
    public: bytes
    sign: Callable[[bytes], bytes]


def is_to_be_signed(kind: str, detail: Mapping[str, Any] | None = None) -> bool:
    """Whether entries of this kind are signed, or one that answers for rows: those are statements."""
    return not kind.startswith(_UNSIGNED) or bool(detail and detail.keys() & {CONTENT, STANDING})


def sign_entry(access: Access, signer: Signer, number: int, seq: int, own: bytes) -> None:
    """Keep the signature, by the account's key of that number, of an entry that was just chained."""
    access.run(_ADD, seq=seq, account_id=signer.account, number=number, signature=signer.sign(own))


def newest_key(access: Access, account: AccountKey) -> tuple[int, bytes] | None:
    """(number, public key) of an account's newest key; None where it has none."""
    row = access.one(_NEWEST, account=account)
    return None if row is None else (row[0], row[1])


def add_key(access: Access, account: AccountKey, public: bytes, at: int) -> int:
    """Keep a new public key of an account; its number."""
    known = newest_key(access, account)
    number = 1 if known is None else known[0] + 1
    access.run(_ADD_KEY, account_id=account, number=number, public_key=public, at=at)
    return number


def wrongly_signed(driver: Any, told: Callable[[int], object] = bool) -> Iterator[tuple[int, str]]:
    """(entry, what is wrong) for each entry whose signature is missing or does not fit, in order.

    Entries must be signed from the one on that announces the project's first key, by keys that count
    (`vouching`), and answer for rows of those who made them (`makers`).  `told` hears now and then at which
    entry it is.
    """
    vouched = Vouched()
    known = vouched.keys
    for seq, canonical, own, signature, number, name in driver.execute(_ALL):
        if not seq % _TOLD_EVERY:
            told(seq)
        try:
            said = json.loads(canonical)
            actor = said["actor"]
            wrong = vouched.hear(said) or wrong_makers(driver, said, vouched.leads)
        except (ValueError, KeyError, TypeError, AttributeError):
            yield seq, "is no entry"
            continue
        if wrong:
            yield seq, wrong
            continue
        if signature is None:
            if vouched.begun and is_to_be_signed(said["kind"], said["detail"]):
                yield seq, UNSIGNED if known.get(actor) else UNKNOWN
            continue
        public = known.get(actor, {}).get(number)
        if name != actor or public is None or not is_signed(public, CONTEXT, own, signature):
            yield seq, "has a signature that does not fit"
