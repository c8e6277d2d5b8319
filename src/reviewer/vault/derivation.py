"""From a passphrase to a wrapping key: Argon2id, with its cost recorded and bounded."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from reviewer.domain.errors import Damaged, Refused

KEY_BYTES = 32
SALT_BYTES = 16
MAX_PASSPHRASE_BYTES = 1024

Seconds = Callable[[], float]
"""A clock that only runs forward, such as `time.perf_counter`."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a derivation asks of the machine: memory in KiB, passes over it, lanes."""

    memory_kib: int
    iterations: int
    lanes: int


MINIMUM = Cost(memory_kib=19 * 1024, iterations=2, lanes=1)
"""The least that OWASP's password storage sheet allows for Argon2id."""

DEFAULT = Cost(memory_kib=64 * 1024, iterations=3, lanes=4)
"""RFC 9106's second recommended option."""

# A damaged or planted file must not make the program ask for all memory, or run for ever.
MAXIMUM = Cost(memory_kib=1024 * 1024, iterations=20, lanes=16)

TARGET_SECONDS = 0.15


def passphrase_bytes(passphrase: str) -> bytes:
    """The bytes that are derived from: NFC, so that every keyboard gives the same ones.

    Raises Refused for an empty or overlong passphrase, before any cost is paid.
    """
    encoded = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    if not 1 <= len(encoded) <= MAX_PASSPHRASE_BYTES:
        raise Refused(f"A passphrase has 1 to {MAX_PASSPHRASE_BYTES} bytes.", mend="Choose another one.")
    return encoded


def check_cost(cost: Cost) -> None:
    """Raise Damaged where a recorded cost is outside what this program writes."""
    within = (
        8 * cost.lanes <= cost.memory_kib <= MAXIMUM.memory_kib
        and 1 <= cost.iterations <= MAXIMUM.iterations
        and 1 <= cost.lanes <= MAXIMUM.lanes
    )
    if not within:
        raise Damaged("The key file asks for an impossible derivation.", mend="Take keys.json from a backup.")


def derive(passphrase: bytes, salt: bytes, cost: Cost) -> bytes:
    """The 32-byte wrapping key."""
    check_cost(cost)
    function = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    return function.derive(passphrase)


def tuned(seconds: Seconds) -> Cost:
    """The default cost with its passes raised until one derivation takes about 150 ms here."""
    cost = DEFAULT
    while cost.iterations < MAXIMUM.iterations:
        start = seconds()
        derive(b"measure", bytes(SALT_BYTES), cost)
        taken = max(seconds() - start, 1e-6)
        if taken >= TARGET_SECONDS:
            return cost
        needed = int(cost.iterations * TARGET_SECONDS / taken) + 1
        cost = Cost(cost.memory_kib, min(max(needed, cost.iterations + 1), MAXIMUM.iterations), cost.lanes)
    return cost
