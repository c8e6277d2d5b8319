"""Chance that anyone can repeat: every order that a seed decides is an order of SHA-256 values.

`sha256-order-v1`: the rank of a name is SHA-256 over the seed in decimal ASCII, one zero byte and the name in
UTF-8, read as a big-endian number; lower ranks come first, equal ranks by the bytes of the name.  Where a
purpose is named, its UTF-8 and another zero byte stand before the name, so that two purposes of one seed are
independent.  No random generator of any language or version is involved.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable

ORDER = "sha256-order-v1"
_ZERO = b"\x00"


def ranker(seed: int, *, purpose: str = "") -> Callable[[str], bytes]:
    """Gives the rank of a name: 32 bytes by which it is ordered, to be compared as they are."""
    head = str(seed).encode("ascii") + _ZERO
    prefix = head + purpose.encode("utf-8") + _ZERO if purpose else head

    def rank(name: str) -> bytes:
        return hashlib.sha256(prefix + name.encode("utf-8")).digest()

    return rank


def ordered(names: Iterable[str], seed: int, *, purpose: str = "") -> list[str]:
    """The names by rank, lowest first."""
    rank = ranker(seed, purpose=purpose)
    return [name for _, name in sorted((rank(name), name) for name in names)]


def number(seed: int, turn: int, *, purpose: str = "") -> int:
    """A number from 0 to 2^256-1 for this turn (from 1): SHA-256 over seed, zero, turn, zero and purpose."""
    text = f"{seed}\0{turn}\0{purpose}"
    return int.from_bytes(hashlib.sha256(text.encode("utf-8")).digest(), "big")
