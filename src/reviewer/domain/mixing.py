"""The order of a queue: kinds of cases spread through it, so that none stands in a long run."""

from __future__ import annotations

from collections.abc import Mapping

from reviewer.domain.seeded import ranker

_WHOLE = 1 << 64


def mixed(hints: Mapping[str, str], seed: int, *, purpose: str = "queue") -> list[str]:
    """The case ids (keys) so ordered that each hint (value) is spread evenly, in a random order within.

    Of n cases with one hint, one stands in each n-th of the queue, at a random place of it: where the next
    one comes cannot be foretold.
    """
    rank = ranker(seed, purpose=purpose)
    groups: dict[str, list[tuple[bytes, str]]] = {}
    for case_id, hint in hints.items():
        groups.setdefault(hint, []).append((rank(case_id), case_id))
    placed: list[tuple[float, bytes, str]] = []
    for members in groups.values():
        for at, (order, case_id) in enumerate(sorted(members)):
            # The last 8 bytes place it within its n-th; the first decided the order.
            within = int.from_bytes(order[-8:], "big") / _WHOLE
            placed.append(((at + within) / len(members), order, case_id))
    return [case_id for _, _, case_id in sorted(placed)]
