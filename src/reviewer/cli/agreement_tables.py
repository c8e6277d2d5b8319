"""Tables of the agreement commands: parts of the cases, final answers, drift."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reviewer.cli.agreement_text import in_columns, short
from reviewer.services.agreement.behind_results import AgainstFinal, Drift, GroupLine
from reviewer.services.agreement.results import Estimate


def groups_table(title: str, lines: Iterable[GroupLine]) -> Iterator[str]:
    rows = [(title, "n", "agree", "alpha", "95 % interval", "difference", "p (Holm)")]
    for line in lines:
        difference = "" if line.difference is None else number(line.difference)
        p = "" if line.p is None else f"{line.p:.4f}"
        label = short(line.label) or "(not said)"
        counted = (f"{line.pairable:,}", number(line.agreement), number(line.alpha), interval(line.alpha))
        rows.append((label, *counted, difference, p))
    if len(rows) > 1:
        yield ""
        yield in_columns(rows)


def final_table(title: str, found: AgainstFinal, reviewers: Sequence[str]) -> Iterator[str]:
    """Reviewers in the order of the other tables: this is no ranking."""
    if not found.reviewers:
        return
    rows = [(title, "compared", "became final", "95 % interval", "decided", "as decided")]
    rows += [
        (
            reviewers[one.reviewer],
            f"{one.compared:,}",
            number(one.same),
            interval(one.same),
            f"{one.decided:,}",
            f"{one.same_decided:,}",
        )
        for one in found.reviewers
    ]
    yield ""
    yield in_columns(rows)


def drift_table(found: Drift, reviewers: Sequence[str]) -> Iterator[str]:
    """Reviewers in the order of the other tables."""
    if found.usual is None or found.raised is None:
        return
    rows = [("drift", "codings", "differ", "signals at coding")]
    for one in found.cusums:
        signals = [f"{point.position + 1:,}" for point in one.points if point.signal]
        share = one.disagreements / one.codings if one.codings else 0.0
        rows.append(
            (reviewers[one.reviewer], f"{one.codings:,}", f"{share:.1%}", ", ".join(signals) or "none")
        )
    yield ""
    yield in_columns(rows)
    yield (
        f"CUSUM from {found.usual:.0%} to {found.raised:.0%} differences, signal at {found.threshold:g}:"
        f" a false alarm every {found.false_alarm or 0:,.0f} codings,"
        f" a true one within {found.true_alarm or 0:,.0f}"
    )


def number(one: Estimate) -> str:
    return "-" if one.value is None else f"{one.value:.3f}"


def interval(one: Estimate) -> str:
    return "" if one.low is None or one.high is None else f"{one.low:.3f} to {one.high:.3f}"
