"""Draws, plans and overlap as a package tells of them: read for whoever exports, and without any name."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from reviewer.domain.draw_record import from_document
from reviewer.services.ports import DrawOrigin, Origins, PlanOrigin
from reviewer.storage.prepared import Access, Prepared, Row

_DRAWS = Prepared("SELECT id, cases, record FROM draw ORDER BY id")
_PLANS = Prepared("SELECT id, kind, round, draw_id, record FROM assignment_plan ORDER BY id")
_TASKS = Prepared("SELECT kind, count(*) FROM planned_task WHERE plan_id = :plan GROUP BY kind ORDER BY kind")
_CODERS = Prepared(
    "SELECT people, count(*) FROM (SELECT count(DISTINCT reviewer_id) AS people FROM coding GROUP BY case_id)"
    " GROUP BY people ORDER BY people"
)


def origins_of(access: Access) -> Origins:
    """The facts; the caller has checked the right."""
    return Origins(
        draws=[
            DrawOrigin(key, cases, from_document(json.loads(record)))
            for key, cases, record in access.all(_DRAWS)
        ],
        plans=[_plan(row, dict(access.all(_TASKS, plan=row[0]))) for row in access.all(_PLANS)],
        coders=dict(access.all(_CODERS)),
    )


def _plan(row: Row, tasks: Mapping[str, int]) -> PlanOrigin:
    key, kind, round_, draw, text = row
    record: Mapping[str, Any] = json.loads(text)
    return PlanOrigin(
        plan=key,
        kind=kind,
        round=round_,
        draw=draw,
        seed=record.get("seed"),
        coders=record.get("coders"),
        overlap=_overlap(record.get("overlap_share"), record.get("overlap_count")),
        reviewers=len(record.get("reviewers", ())),
        calibration=len(record.get("calibration", ())),
        tasks=tasks,
    )


def _overlap(share: str | None, cases: int | None) -> str:
    """As it was asked for; empty where the plan asked for none."""
    return f"{cases} cases" if cases is not None else share or ""
