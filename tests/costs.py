"""What deriving a key from a passphrase costs in tests."""

from __future__ import annotations

from reviewer.vault.derivation import Cost

CHEAP = Cost(memory_kib=8, iterations=1, lanes=1)
"""The lowest cost that is read: each slot records its own, and nothing else depends on it.

tests/vault derives at the costs that the program writes; tests/e2e leaves the choice to the program.
"""
