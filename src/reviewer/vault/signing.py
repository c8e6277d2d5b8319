"""Signatures with Ed25519 (RFC 8032): what is signed is always named, so that no signature fits elsewhere.

Secret keys are 32-byte seeds, public keys 32 bytes, signatures 64.
"""

from __future__ import annotations

import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

PUBLIC_BYTES = 32
SIGNATURE_BYTES = 64
_DOMAIN = b"reviewer/v1/"


def public_key_of(seed: bytes) -> bytes:
    """The public key that belongs to a secret one."""
    public = Ed25519PrivateKey.from_private_bytes(seed).public_key()
    return public.public_bytes(Encoding.Raw, PublicFormat.Raw)


def sign(seed: bytes, context: str, message: bytes) -> bytes:
    """The signature over a message in that context, such as `package`."""
    return Ed25519PrivateKey.from_private_bytes(seed).sign(_named(context, message))


def is_signed(public: bytes, context: str, message: bytes, signature: bytes) -> bool:
    """Whether the holder of the key signed this message in this context."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, _named(context, message))
    except (InvalidSignature, ValueError):
        return False
    return True


def fingerprint(use: str, public: bytes) -> bytes:
    """32 bytes that stand for a key; the same key has another one in another use."""
    return hashlib.sha256(_named(f"fingerprint/{use}", public)).digest()


def _named(context: str, message: bytes) -> bytes:
    return _DOMAIN + context.encode("ascii") + b"\0" + message
