"""Sealing for recipients: age (age-encryption.org/v1) with X25519, streamed in both directions.

A secret is 32 bytes; a recipient is the text `age1...` that stands for its public key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO

import pyrage

from reviewer.domain.errors import NotUnlocked, Refused, VerificationFailed

_SECRET_PREFIX = "age-secret-key-"  # noqa: S105 - a public marker of the format
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)

NO_KEY = "No matching keys found"


def recipient_of(secret: bytes) -> str:
    """The recipient that opens with the secret."""
    return str(_identity(secret).to_public())


def checked_recipient(text: str) -> str:
    """The recipient, in its one spelling; Refused where it is none."""
    try:
        return str(pyrage.x25519.Recipient.from_str(text.strip()))
    except pyrage.RecipientError:
        raise Refused(
            "This is no recipient's key.", mend="It begins with 'age1' and has 62 letters and digits."
        ) from None


def seal(chunks: Iterator[bytes], sink: BinaryIO, recipients: Sequence[str]) -> None:
    """Write the chunks to `sink` so that each of the recipients can open it, and nobody else.

    What the chunks raise, and what the sink raises, comes out as it is.
    """
    source, target = _Source(chunks), _Sink(sink.write)
    keys = [pyrage.x25519.Recipient.from_str(one) for one in recipients]
    try:
        pyrage.encrypt_io(source, target, keys)
    except (pyrage.EncryptError, OSError):
        _raise_first(source.failure, target.failure)
        raise


def open_sealed(source: BinaryIO, secret: bytes, write: Callable[[bytes], object]) -> None:
    """Hand the opened bytes to `write`, piece by piece; they are whole only once this returns.

    Raises NotUnlocked where it is sealed for somebody else, VerificationFailed where it was changed.
    """
    target = _Sink(write)
    try:
        pyrage.decrypt_io(source, target, [_identity(secret)])
    except (pyrage.DecryptError, OSError) as error:
        _raise_first(target.failure)
        if str(error) == NO_KEY:
            raise NotUnlocked(
                "The package is sealed for somebody else.", mend="Open it on the desk it was made for."
            ) from None
        raise VerificationFailed(
            "What is sealed was changed or cut off.",
            mend="Ask for it once more, and take nothing from this one.",
        ) from None


def _raise_first(*failures: BaseException | None) -> None:
    for failure in failures:
        if failure is not None:
            raise failure


class _Source:
    """Reads out of chunks; remembers what they raise, of which the library keeps the words only."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._rest = b""
        self.failure: BaseException | None = None

    def read(self, size: int) -> bytes:
        try:
            while not self._rest:
                self._rest = next(self._chunks)
        except StopIteration:
            return b""
        except BaseException as error:
            self.failure = error
            raise
        found, self._rest = self._rest[:size], self._rest[size:]
        return found


class _Sink:
    def __init__(self, write: Callable[[bytes], object]) -> None:
        self._write = write
        self.failure: BaseException | None = None

    def write(self, content: bytes) -> int:
        try:
            self._write(content)
        except BaseException as error:
            self.failure = error
            raise
        return len(content)

    def flush(self) -> None:
        """Nothing is held back."""


def _identity(secret: bytes) -> pyrage.x25519.Identity:
    return pyrage.x25519.Identity.from_str(_bech32(_SECRET_PREFIX, secret).upper())


def _bech32(prefix: str, content: bytes) -> str:
    """BIP 173, as age writes its keys."""
    values = _five_bits(content)
    expanded = [ord(sign) >> 5 for sign in prefix] + [0] + [ord(sign) & 31 for sign in prefix]
    check = _polymod([*expanded, *values, 0, 0, 0, 0, 0, 0]) ^ 1
    values += [(check >> 5 * (5 - place)) & 31 for place in range(6)]
    return prefix + "1" + "".join(_BECH32[value] for value in values)


def _five_bits(content: bytes) -> list[int]:
    bits = "".join(f"{byte:08b}" for byte in content)
    bits += "0" * (-len(bits) % 5)
    return [int(bits[start : start + 5], 2) for start in range(0, len(bits), 5)]


def _polymod(values: Sequence[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, part in enumerate(_GENERATOR):
            check ^= part if (top >> place) & 1 else 0
    return check
