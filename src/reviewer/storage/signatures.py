"""Signatures of trail entries: made as an entry is chained, checked by the keys that the trail announces.

An entry's hash covers everything before it, so one signature over the hash signs the whole trail up to there.
Drafts, filters and undo are not signed: they are no statements, and a key press must not wait for them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import insert

from reviewer.domain.identifiers import AccountKey
from reviewer.storage.acts import Acts
from reviewer.storage.covered import CONTENT
from reviewer.storage.makers import wrong_makers
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.standing import STANDING
from reviewer.storage.tables.trust import AccountKeyRow, EntrySignature
from reviewer.storage.vouching import ANNOUNCES, Vouched
from reviewer.vault.signing import is_signed

CONTEXT = "trail-entry"
_UNSIGNED = ("draft.", "filter.", "undo.", "assignment.flag")

UNSIGNED = "is not signed"
UNKNOWN = "is not signed, and its account has no key yet"
UNFIT = "has a signature that does not fit"
GIVEN_UP = "is signed with a key that was given up"
OTHER_KEY = "announces another signing key than is kept"

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
KEPT = (
    "SELECT a.name, k.number, lower(hex(k.public_key)), k.at"
    " FROM account_key k LEFT JOIN account a ON a.id = k.account_id"
)
_Keys = dict[tuple[str, int], tuple[int, str, int]]
"""By account and number: the entry that announces the key, its digits, and when."""


@dataclass(frozen=True, slots=True)
class Signer:
    """An account's key, ready to sign; `sign` takes the 32-byte hash of an entry."""

    account: AccountKey
    public: bytes
    sign: Callable[[bytes], bytes]
    slot: bytearray = field(default_factory=bytearray)
    """The digest of the slot that holds it, as far as is known; empty: not at all."""


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


def add_key(access: Access, signer: Signer, number: int, at: int) -> None:
    """Keep a new public key of an account."""
    access.run(_ADD_KEY, account_id=signer.account, number=number, public_key=signer.public, at=at)


def wrongly_signed(driver: Any, told: Callable[[int], object] = bool) -> Iterator[tuple[int, str]]:
    """(entry, what is wrong) for each entry whose signature is missing or does not fit, in order.

    Entries must be signed from the one on that announces the project's first key, by keys that count
    (`vouching`), change only what such an entry may (`acts`), and answer for rows of those who made them
    (`makers`).  Behind them stand keys that are kept otherwise than they were announced; entry 0: no entry
    announces them.  `told` hears now and then at which entry it is.
    """
    vouched, acts = Vouched(), Acts(driver)
    announced: _Keys = {}
    for seq, canonical, own, signature, number, name in driver.execute(_ALL):
        if not seq % _TOLD_EVERY:
            told(seq)
        try:
            said = json.loads(canonical)
            actor = said["actor"]
            wrong = (
                vouched.hear(said)
                or acts.hear(said, vouched.roles)
                or wrong_makers(driver, said, vouched.leads)
            )
            if said["kind"] == ANNOUNCES and not wrong:
                detail = said["detail"]
                announced[actor, detail["number"]] = seq, detail["public_key"], said["at"]
        except (ValueError, KeyError, TypeError, AttributeError):
            yield seq, "is no entry"
            continue
        if wrong:
            yield seq, wrong
        elif signature is not None:
            if wrong := _wrong_signature(vouched, actor, (name, number), own, signature):
                yield seq, wrong
        elif vouched.begun and is_to_be_signed(said["kind"], said["detail"]):
            yield seq, UNSIGNED if vouched.newest(actor) else UNKNOWN
    yield from _wrong_keys(driver, announced)


def _wrong_signature(vouched: Vouched, actor: str, by: tuple[str, int], own: bytes, signature: bytes) -> str:
    """What is wrong with a signature by that name's key of that number, else empty."""
    name, number = by
    public = vouched.keys.get(actor, {}).get(number)
    if name == actor and public is None and 0 < number <= vouched.newest(actor):
        return GIVEN_UP
    fits = name == actor and public is not None and is_signed(public, CONTEXT, own, signature)
    return "" if fits else UNFIT


def _wrong_keys(driver: Any, announced: _Keys) -> Iterator[tuple[int, str]]:
    """Keys that are kept otherwise than entries announced them: whoever signs next would rely on them."""
    kept = {(name, number): (public, at) for name, number, public, at in driver.execute(KEPT)}
    for one, (seq, public, at) in announced.items():
        if kept.pop(one, None) != (public, at):
            yield seq, OTHER_KEY
    if kept:
        yield 0, OTHER_KEY
