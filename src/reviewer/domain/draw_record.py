"""The record of a draw as a JSON document, and back: what the project keeps and reports quote."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reviewer.domain.allocation import Allocation
from reviewer.domain.errors import Damaged
from reviewer.domain.frame import FrameRecord, StratumSize
from reviewer.domain.sampling import DrawnStratum, DrawRecord, Reach, SamplePlan


def to_document(record: DrawRecord) -> dict[str, object]:
    """The record as JSON knows it."""
    plan, frame = record.plan, record.frame
    return {
        "algorithm": record.algorithm,
        "seed": plan.seed,
        "size": plan.size,
        "reach": plan.reach.value,
        "stratify": plan.stratify or None,
        "allocation": plan.allocation.value,
        "minimum": plan.minimum,
        "deviations": dict(plan.deviations),
        "frame": {
            "cases": frame.cases,
            "files": frame.files,
            "digest": frame.digest,
            "digest_kind": frame.digest_kind,
            "wanted": dict(frame.wanted),
        },
        "strata": [
            {"name": one.name, "cases": one.cases, "files": one.files, "size": one.size}
            for one in record.strata
        ],
    }


def from_document(document: Mapping[str, Any]) -> DrawRecord:
    """The inverse of `to_document`; raises Damaged where it is no such record."""
    try:
        record = _record(document)
    except (KeyError, TypeError, ValueError):
        raise Damaged("The record of a draw cannot be read.", mend="Restore a backup.") from None
    if document["algorithm"] != record.algorithm:
        raise Damaged(
            "The draw was made by another algorithm.",
            where=str(document["algorithm"]),
            mend="Use that version.",
        )
    return record


def _record(document: Mapping[str, Any]) -> DrawRecord:
    frame = document["frame"]
    strata = tuple(
        DrawnStratum(one["name"], one["cases"], one["files"], one["size"]) for one in document["strata"]
    )
    sizes = {one.name: StratumSize(one.cases, one.files) for one in strata}
    plan = SamplePlan(
        size=document["size"],
        seed=document["seed"],
        stratify=document["stratify"] or "",
        allocation=Allocation(document["allocation"]),
        reach=Reach(document["reach"]),
        deviations=dict(document["deviations"]),
        minimum=document["minimum"],
    )
    known = FrameRecord(
        cases=frame["cases"],
        files=frame["files"],
        digest=frame["digest"],
        strata=sizes,
        wanted=dict(frame["wanted"]),
        digest_kind=frame["digest_kind"],
    )
    return DrawRecord(plan, known, strata)
