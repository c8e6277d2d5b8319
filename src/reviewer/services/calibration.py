"""Calibration cases of a plan: nobody may have them already, and what is known of them fits the codebook."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.identifiers import AccountKey, CaseKey
from reviewer.domain.known_answers import Known, checked
from reviewer.services import codebooks
from reviewer.services.ports import Cases, Plans, Projects


def calibration_cases(
    cases: Cases,
    plans: Plans,
    case_ids: Sequence[str],
    people: Mapping[str, AccountKey],
    *,
    begun_only: bool,
) -> dict[str, CaseKey]:
    """Their keys.  Raises NotFound, or Refused where one of `people` has such a case already."""
    found: dict[str, CaseKey] = {}
    for case_id in case_ids:
        case = cases.find(case_id)
        if case is None:
            raise NotFound("There is no such case for calibration.", where=f"case {case_id}")
        holders = plans.holders(case, begun_only=begun_only)
        for name, reviewer in people.items():
            if reviewer in holders:
                raise Refused(f"'{name}' has this calibration case already.", where=f"case {case_id}")
        found[case_id] = case
    return found


def known_answers(
    projects: Projects, known: Known, case_ids: Collection[str]
) -> dict[str, dict[str, tuple[str, ...]]]:
    """What is known of these cases, as the codebook in force has it.  Raises NotFound and Refused."""
    of_them = {case: said for case, said in known.items() if case in case_ids and said}
    if not of_them:
        return {}
    stored = projects.codebook(projects.info().codebook)
    return checked(of_them, codebooks.parse(stored.content, name=f"{stored.id} {stored.version}"))
