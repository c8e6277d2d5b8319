"""Argon2id: what a new slot costs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from reviewer.domain.errors import Damaged
from reviewer.vault import derivation
from reviewer.vault.derivation import DEFAULT, MAXIMUM, MINIMUM, Cost, derive, tuned


def test_the_key_is_argon2id_of_the_passphrase() -> None:
    expected = Argon2id(salt=b"s" * 16, length=32, iterations=2, lanes=1, memory_cost=19 * 1024).derive(
        b"words"
    )
    assert derive(b"words", b"s" * 16, MINIMUM) == expected


def test_the_cost_is_raised_until_a_derivation_takes_long_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[Cost] = []
    monkeypatch.setattr(derivation, "derive", lambda _passphrase, _salt, cost: tried.append(cost))

    def seconds() -> Iterator[float]:
        while True:
            yield 0.0
            # A machine that needs 20 ms for each pass.
            yield tried[-1].iterations * 0.02

    moments = seconds()
    cost = tuned(lambda: next(moments))
    assert cost.iterations * 0.02 >= derivation.TARGET_SECONDS
    assert (cost.memory_kib, cost.lanes) == (DEFAULT.memory_kib, DEFAULT.lanes)
    assert cost.iterations < MAXIMUM.iterations


def test_a_machine_that_is_never_slow_enough_gets_the_most_that_may_be_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(derivation, "derive", lambda *_: b"")
    assert tuned(lambda: 0.0) == Cost(DEFAULT.memory_kib, MAXIMUM.iterations, DEFAULT.lanes)


@pytest.mark.parametrize(
    "cost", [Cost(2**20 + 1, 1, 1), Cost(2**16, 21, 1), Cost(2**16, 1, 17), Cost(7, 1, 1)]
)
def test_an_impossible_cost_is_not_paid(cost: Cost) -> None:
    with pytest.raises(Damaged):
        derive(b"words", bytes(16), cost)
