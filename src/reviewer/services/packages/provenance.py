"""Where labels come from: draws, plans, agreement and the head of the trail, in numbers and codes only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reviewer.domain.draw_record import to_document
from reviewer.services.ports import Reading, StoredDraw, StoredPlan
from reviewer.vault.pseudonyms import Pseudonyms

Agreement = list[dict[str, object]]

_ASKED = ("size", "reach", "allocation", "minimum", "algorithm", "seed")


def provenance_of(
    read: Reading, names: Pseudonyms, *, may_plan: bool, agreement: Agreement | None
) -> dict[str, object]:
    """The document; draws and plans only for whoever may see them."""
    info = read.projects.info()
    book = read.projects.codebook(info.codebook)
    entries, head = read.trail.head()
    document: dict[str, object] = {
        "project": info.uuid,
        "codebook": {"id": book.id, "version": book.version, "digest": book.digest},
        "trail": {"entries": entries, "head": head.hex()},
        "agreement": agreement,
    }
    if may_plan:
        document["draws"] = [_draw(one, names) for one in read.draws.all()]
        document["plans"] = [_plan(one) for one in read.plans.all()]
    return document


def _draw(draw: StoredDraw, names: Pseudonyms) -> dict[str, object]:
    """The record without the texts that it was filtered by; strata stand by pseudonym."""
    record: Mapping[str, Any] = to_document(draw.record)
    frame = record["frame"]
    return {
        "draw": int(draw.key),
        "cases": draw.cases,
        **{name: record[name] for name in _ASKED},
        "stratified": record["stratify"] is not None,
        "frame": {"cases": frame["cases"], "filtered": bool(frame["wanted"])},
        "strata": [
            {"stratum": names.case(f"stratum {one['name']}"), "cases": one["cases"], "size": one["size"]}
            for one in record["strata"]
        ],
    }


def _plan(plan: StoredPlan) -> dict[str, object]:
    """The plan's numbers; names and texts of what was asked for stay."""
    numbers = {
        name: value
        for name, value in sorted(plan.record.items())
        if isinstance(value, int | float) and not isinstance(value, bool)
    }
    return {
        "plan": int(plan.key),
        "kind": plan.kind,
        "round": plan.round,
        "draw": None if plan.draw is None else int(plan.draw),
        **{name: value for name, value in numbers.items() if name not in {"round", "draw"}},
    }
