"""Fingerprints as words, for two people to compare by voice."""

from __future__ import annotations

from reviewer.vault.word_list import EVEN, ODD

COMPARED = 12
"""How many words are compared: 96 bits, beyond any search for a second key that has them all."""


def words_of(fingerprint: bytes, count: int = COMPARED) -> str:
    """The words of the first `count` bytes, with a space between."""
    columns = (EVEN, ODD)
    return " ".join(columns[place % 2][byte] for place, byte in enumerate(fingerprint[:count]))


def same_words(said: str, fingerprint: bytes) -> bool:
    """Whether these are the words of the fingerprint, all of them; case and spaces do not matter."""
    return said.lower().split() == words_of(fingerprint).split()
