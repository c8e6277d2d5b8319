"""The record of a draw as a text that can be copied, kept and quoted; English, as in reports."""

from __future__ import annotations

from collections.abc import Iterator

from reviewer.domain.sampling import DrawRecord, Reach, quoted


def record_text(record: DrawRecord, *, key: int, at: str, by: str) -> str:
    """The record in lines; `at` is the moment in UTC, `by` the account's name."""
    return "\n".join(_lines(record, key, at, by))


def _lines(record: DrawRecord, key: int, at: str, by: str) -> Iterator[str]:
    plan, frame = record.plan, record.frame
    yield f"Draw {key}, {at}, by {by}"
    yield f"{quoted(record)}."
    yield f"Frame: {frame.cases} cases with {frame.files} files; {frame.digest_kind} {frame.digest}"
    if frame.wanted:
        yield "Only cases with " + ", ".join(f"{name} = {value!r}" for name, value in frame.wanted.items())
    unit = "turns" if plan.reach is Reach.FILES else "cases"
    yield f"Algorithm {record.algorithm}, seed {plan.seed}, {plan.size} {unit}"
    if plan.stratify:
        least = f", {plan.minimum} from each at least" if plan.minimum else ""
        yield f"Strata by {plan.stratify}, {plan.allocation.value} allocation{least}"
        for one in record.strata:
            varies = plan.deviations.get(one.name)
            pilot = f", standard deviation of the pilot {varies:.6g}" if varies is not None else ""
            drawn = f"{one.size}" if unit == "cases" else f"{one.size} {unit}"
            yield f"  {one.name or '(not said)'}: {drawn} of {one.cases} cases{pilot}"
    yield f"Repeated by: reviewer draw PROJECT --again {key}"
