"""First answers to calibration cases beside the answers that were known beforehand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reviewer.domain.identifiers import CaseKey
from reviewer.services.ports import BesideFinal, RatingsWanted, Reading


def beside_calibration(read: Reading, wanted: RatingsWanted, variable: str) -> Iterator[BesideFinal]:
    """Of each calibration case beside the known answer, where its plan has one, else beside the final one."""
    known = _known(read, variable)
    for one in read.ratings.beside_finals(wanted, variable, calibration=True):
        if one.case not in known:
            yield one
    for case, reviewer, at, codes, state in read.ratings.first_answers(wanted, variable, sorted(known)):
        right = known[case]
        same = set(codes) == set(right) and state == ("answered" if right else "none")
        yield BesideFinal(case, reviewer, at, same, True, right, "answered" if right else "none")


def _known(read: Reading, variable: str) -> dict[CaseKey, tuple[str, ...]]:
    """Of all plans; the newest says."""
    found: dict[CaseKey, tuple[str, ...]] = {}
    for plan in read.plans.all():
        for case_id, answers in _mapping(plan.record.get("known")).items():
            case = read.cases.find(case_id)
            if case is not None and variable in _mapping(answers):
                found[case] = tuple(_mapping(answers)[variable])
    return found


def _mapping(found: object) -> Mapping[str, list[str]]:
    return found if isinstance(found, dict) else {}
