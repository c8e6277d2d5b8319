"""What a person says of one column, in the mapping of its file (no Qt)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reviewer.services.intake_mapping import ColumnMapping
from reviewer.services.intake_preview import SeenColumn


def with_column(mapping: ColumnMapping, seen: Iterable[SeenColumn], name: str, target: str) -> ColumnMapping:
    """That column means `target` now; whatever column of those `seen` had its meaning gives it up."""
    targets = {one.name: one.target for one in seen}
    for other, meaning in targets.items():
        if other != name and meaning == target and target:
            targets[other] = "" if other == target else other
    targets[name] = target
    return replace(mapping, columns={one: meaning for one, meaning in targets.items() if meaning != one})


def with_kind(mapping: ColumnMapping, name: str, kind: str) -> ColumnMapping:
    """That attribute is of that type now; "" lets each value say what it is."""
    types = {one: of for one, of in mapping.types.items() if one != name} | {name: kind}
    return replace(mapping, types={one: of for one, of in types.items() if of})
