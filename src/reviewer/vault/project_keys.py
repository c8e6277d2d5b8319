"""The secrets that a project begins with: drawn out of its database key by HKDF-SHA-256 (RFC 5869).

So that two desks that have the database from one backup come to the same keys, whichever needs them first.
They are kept in the store from then on, and stay what they are when the database key changes.
"""

from __future__ import annotations

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

SECRET_BYTES = 32


def first_secret(database_key: bytes | bytearray, use: str) -> bytes:
    """32 bytes for one use, such as `sign`; nothing of the database key can be learnt from them."""
    info = b"reviewer/v1/project-key/" + use.encode("ascii")
    return HKDF(algorithm=SHA256(), length=SECRET_BYTES, salt=None, info=info).derive(bytes(database_key))
