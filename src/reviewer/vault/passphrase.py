"""Passphrases made by the program: five groups of five letters and digits, 125 bits."""

from __future__ import annotations

import os
from collections.abc import Callable

# Crockford's base32 in lower case: no i, l, o or u, so that it can be read out and typed.
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_GROUPS = 5
_LENGTH = 5


def generate(rng_bytes: Callable[[int], bytes] = os.urandom) -> str:
    """A passphrase such as `7k2mx-...`; five bits are taken from each byte, so none is favoured."""
    letters = [_ALPHABET[byte & 31] for byte in rng_bytes(_GROUPS * _LENGTH)]
    groups = ("".join(letters[start : start + _LENGTH]) for start in range(0, len(letters), _LENGTH))
    return "-".join(groups)
