"""What is said of a case that was begun or coded with an older version of the codebook."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.domain.codebook import text_in
from reviewer.services.coding import OpenedCase
from reviewer.ui.coding.messages import Kind, Message


def revised(case: OpenedCase | None, language: str) -> Message | None:
    """Nothing where the case is of the version in force."""
    if case is None or case.passed is None:
        return None
    passed = case.passed
    if case.look:
        return Message(Kind.LOOK_AGAIN, _labels(case, case.look, language), passed.now)
    if passed.asked:
        return Message(Kind.PASSED_ASKS, _labels(case, passed.asked, language), passed.now)
    return Message(Kind.PASSED, passed.before, passed.now)


def _labels(case: OpenedCase, names: Iterable[str], language: str) -> str:
    """The variables' labels, in the codebook's order."""
    wanted = set(names)
    return ", ".join(
        text_in(one.label, language) or one.id for one in case.sheet.codebook.enabled if one.id in wanted
    )
