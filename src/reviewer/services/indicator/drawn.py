"""Which case of a package was drawn from which stratum, held to what its provenance tells of its draws."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from reviewer.domain.sampling import Reach
from reviewer.exchange.package.rows import DRAWN
from reviewer.indicator.engine.drawn import different_cases
from reviewer.services.indicator.results import DrawTold
from reviewer.services.packages.opened import OpenedPackage

COLUMNS = ("case_id", "draw", "stratum")


def drawn_cases(package: OpenedPackage) -> Any:
    """The table as it came, an Arrow table of COLUMNS; None where the package has none.

    Raises VerificationFailed where it is no such table.
    """
    return package.columns(DRAWN, COLUMNS) if package.holds(DRAWN) else None


def wrongly_drawn(drawn: Any, draws: Sequence[DrawTold] | None, *, sealed: int | None) -> str:
    """What the table says otherwise than the seal or the provenance; empty where all agree. A package without
    the table, as earlier versions made it, says nothing.
    """
    rows = None if drawn is None else drawn.num_rows
    if rows != sealed:
        return f"drawn cases: {sealed or 0:,} sealed, {rows or 0:,} inside"
    if drawn is None:
        return ""
    told = list(draws or ())
    if len({one.draw for one in told}) < len(told):
        return "a draw is told of twice"
    wrong = next(filter(None, map(_contradiction, told)), "") or _twice(drawn)
    return wrong or _counted(drawn, told)


def _contradiction(draw: DrawTold) -> str:
    names = [name for name, _, _ in draw.strata]
    if len(set(names)) < len(names):
        return f"draw {draw.draw} tells of a stratum twice"
    if sum(cases for _, cases, _ in draw.strata) != draw.frame:
        return f"the strata of draw {draw.draw} are not its frame"
    if _is_direct(draw) and any(size > cases for _, cases, size in draw.strata):
        return f"draw {draw.draw} drew more cases of a stratum than it has"
    return ""


def _twice(drawn: Any) -> str:
    once = drawn.group_by(["case_id", "draw"], use_threads=False).aggregate([]).num_rows
    return "" if once == drawn.num_rows else "a case is drawn twice in one draw"


def _counted(drawn: Any, told: Iterable[DrawTold]) -> str:
    counts = drawn.group_by(["draw", "stratum"], use_threads=False).aggregate([("case_id", "count")])
    columns = (counts.column(name).to_pylist() for name in ("draw", "stratum", "case_id_count"))
    found = {(draw, stratum): count for draw, stratum, count in zip(*columns, strict=True)}
    for draw in told:
        sizes = {name: found.pop((draw.draw, name), 0) for name, _, _ in draw.strata}
        # Through files a case may be met more than once: turns are counted there, and not cases.
        right = [
            sizes[name] == size if _is_direct(draw) else sizes[name] <= size for name, _, size in draw.strata
        ]
        if sum(sizes.values()) != draw.cases or not all(right):
            return f"draw {draw.draw} has other cases than it tells of"
    return "cases are of a draw or stratum that is not told of" if found else ""


def _is_direct(draw: DrawTold) -> bool:
    return draw.reach == Reach.CASES.value


def covering_draw(drawn: Any, draws: Sequence[DrawTold] | None) -> int | None:
    """The number of the draw that has every drawn case: the only one, or one that goes on from the others
    with their seed. None where there is none.
    """
    told = list(draws or ())
    if len(told) < 2 or drawn is None:
        return told[0].draw if len(told) == 1 else None
    every = different_cases(drawn)
    whole = [one for one in told if one.cases == every]
    # Of several that have them all, the first: what was drawn later added nothing.
    return whole[0].draw if whole else None
