from __future__ import annotations

import hashlib
from dataclasses import replace

from reviewer.domain.audit import GENESIS, Entry, canonical_bytes, chained

ENTRY = Entry(5, "reviewer-1", "answer", "S-000001", {"variable": "theme", "codes": ["b", "a"], "at": None})


def test_the_bytes_of_an_entry_are_fixed() -> None:
    assert canonical_bytes(1, ENTRY) == (
        b'{"actor":"reviewer-1","at":5,"detail":{"at":null,"codes":["b","a"],"variable":"theme"},'
        b'"kind":"answer","seq":1,"subject":"S-000001"}'
    )
    assert "é" in canonical_bytes(1, replace(ENTRY, actor="é")).decode("utf-8")


def test_the_order_in_which_details_were_given_makes_no_difference() -> None:
    turned = replace(ENTRY, detail=dict(reversed(list(ENTRY.detail.items()))))
    assert canonical_bytes(1, turned) == canonical_bytes(1, ENTRY)


def test_every_part_of_an_entry_and_all_before_it_go_into_its_hash() -> None:
    changed = [
        canonical_bytes(2, ENTRY),
        canonical_bytes(1, replace(ENTRY, at=6)),
        canonical_bytes(1, replace(ENTRY, actor="reviewer-2")),
        canonical_bytes(1, replace(ENTRY, kind="note")),
        canonical_bytes(1, replace(ENTRY, subject="S-000002")),
        canonical_bytes(1, replace(ENTRY, detail={})),
    ]
    hashes = {chained(GENESIS, one) for one in [canonical_bytes(1, ENTRY), *changed]}
    hashes.add(chained(bytes(31) + b"\x01", canonical_bytes(1, ENTRY)))
    assert len(hashes) == 8
    assert chained(GENESIS, b"x") == hashlib.sha256(bytes(32) + b"x").digest()
