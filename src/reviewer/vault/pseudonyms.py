"""Pseudonyms: stable under a project's key, and nothing to be learnt from them without it.

HMAC-SHA-256 (RFC 2104) over the name, with another context for each kind of name; 100 bits as 20 letters and
digits of base32 in lower case.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import unicodedata
from dataclasses import dataclass, field

LENGTH = 20
_BYTES = 13


@dataclass(frozen=True, slots=True)
class Pseudonyms:
    """The pseudonyms under one key of 32 bytes."""

    key: bytes = field(repr=False)

    def case(self, case_id: str) -> str:
        """The pseudonym of a case."""
        return self._of(b"case", case_id)

    def person(self, name: str) -> str:
        """The pseudonym of an account."""
        return self._of(b"person", unicodedata.normalize("NFC", name))

    def for_desk(self, fingerprint: bytes) -> Pseudonyms:
        """Those that a reviewer's own desk uses: it never learns the project's key."""
        return Pseudonyms(hmac.new(self.key, b"reviewer/v1/desk\0" + fingerprint, hashlib.sha256).digest())

    def _of(self, kind: bytes, name: str) -> str:
        message = b"reviewer/v1/" + kind + b"\0" + name.encode("utf-8", "surrogatepass")
        digest = hmac.digest(self.key, message, "sha256")
        return base64.b32encode(digest[:_BYTES]).decode("ascii").lower()[:LENGTH]
