"""Where labels come from: draws, plans, overlap, agreement and the trail's head, in numbers and codes only.

In every package of labels, whoever packs it: for those it is sealed for, who may work out weights and judge
agreement; which case was drawn from which stratum stands in a table beside it.  What goes to a reviewer's
desk names project and codebook alone, for whoever codes is told nothing of draws and plans; and such a desk
knows nothing of them that it could tell.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reviewer.domain.draw_record import to_document
from reviewer.services.ports import DrawOrigin, PlanOrigin, ProjectInfo, Reading, StoredCodebook
from reviewer.vault.pseudonyms import Pseudonyms

Agreement = list[dict[str, object]]

_ASKED = ("size", "reach", "allocation", "minimum", "algorithm", "seed")


def provenance_of(
    read: Reading, names: Pseudonyms, *, own: bool, agreement: Agreement | None
) -> dict[str, object]:
    """The document of whoever packs everybody's labels, or the `own` ones; raises NotAllowed."""
    if own:
        return _of_desk(read)
    origins = read.departing.origins()
    return {
        **_of_desk(read),
        "agreement": agreement,
        "draws": [_draw(one, names) for one in origins.draws],
        "plans": [_plan(one) for one in origins.plans],
        "overlap": {"cases_by_coders": {str(people): cases for people, cases in origins.coders.items()}},
    }


def _of_desk(read: Reading) -> dict[str, object]:
    """The document of a reviewer's own desk: nothing is known there of draws, plans and agreement."""
    info = read.projects.info()
    entries, head = read.trail.head()
    return {
        **work_provenance(info, read.projects.codebook(info.codebook)),
        "trail": {"entries": entries, "head": head.hex()},
        "agreement": None,
        "draws": None,
        "plans": None,
        "overlap": None,
    }


def work_provenance(info: ProjectInfo, book: StoredCodebook) -> dict[str, object]:
    """The document of what goes to a reviewer's desk."""
    return {
        "project": info.uuid,
        "codebook": {"id": book.id, "version": book.version, "digest": book.digest},
    }


def _draw(draw: DrawOrigin, names: Pseudonyms) -> dict[str, object]:
    """The record without the texts that it was filtered by; strata stand by pseudonym."""
    record: Mapping[str, Any] = to_document(draw.record)
    frame = record["frame"]
    return {
        "draw": draw.draw,
        "cases": draw.cases,
        **{name: record[name] for name in _ASKED},
        "stratified": record["stratify"] is not None,
        "frame": {"cases": frame["cases"], "filtered": bool(frame["wanted"])},
        "strata": [
            {"stratum": stratum_name(names, one["name"]), "cases": one["cases"], "size": one["size"]}
            for one in record["strata"]
        ],
    }


def stratum_name(names: Pseudonyms, name: str) -> str:
    """The pseudonym of a stratum: the same in every package of the project."""
    return names.case(f"stratum {name}")


def _plan(plan: PlanOrigin) -> dict[str, object]:
    """The plan's numbers; names and texts of what was asked for were never read."""
    return {
        "plan": plan.plan,
        "kind": plan.kind,
        "round": plan.round,
        "draw": plan.draw,
        "seed": plan.seed,
        "coders": plan.coders,
        "overlap": plan.overlap or None,
        "reviewers": plan.reviewers,
        "calibration": plan.calibration,
        "tasks": dict(plan.tasks),
    }
