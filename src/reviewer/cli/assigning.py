"""`reviewer assign`: give cases to reviewers by plan, replace a reviewer, add second coders, list the
plans.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from reviewer.cli.access import add_access, add_json, add_project, open_for
from reviewer.cli.calibration import read_calibration
from reviewer.cli.console import Console, in_lines
from reviewer.cli.returning import add_returning, bring_back
from reviewer.domain.enriching import Enrichment
from reviewer.domain.errors import Refused
from reviewer.domain.identifiers import DrawKey, iso_utc
from reviewer.domain.planning import Overlap
from reviewer.services.assigning import Assigned, AssignRequest
from reviewer.services.ports import StoredPlan
from reviewer.services.reassigning import Replaced, Seconded
from reviewer.workspace import Workspace

_NOT_KEPT = "Nothing was kept."


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `assign`."""
    parser = commands.add_parser("assign", help="give cases to reviewers by plan", allow_abbrev=False)
    add_project(parser)
    parser.add_argument("--reviewers", metavar="A,B,C", help="the accounts that get cases")
    overlap = parser.add_mutually_exclusive_group()
    overlap.add_argument(
        "--overlap",
        metavar="SHARE",
        default="1",
        help="the share of cases that several code: 0.2, 20%% or 1/5",
    )
    overlap.add_argument(
        "--overlap-count", metavar="N", type=int, help="the number of cases that several code"
    )
    parser.add_argument(
        "--coders", metavar="K", type=int, default=2, help="how many code such a case (default: 2)"
    )
    parser.add_argument("--seed", metavar="S", type=int, help="the same seed and cases give the same plan")
    parser.add_argument(
        "--draw", metavar="DRAW", type=int, help="the draw whose cases are assigned (default: newest)"
    )
    parser.add_argument("--round", metavar="N", type=int, help="the round (default: one more than the last)")
    parser.add_argument(
        "--in-rounds",
        metavar="N",
        type=int,
        default=1,
        help="divide the cases among N rounds; this plan takes the first of these parts",
    )
    parser.add_argument(
        "--stratify",
        metavar="VARIABLE",
        default="",
        help="share the overlap within the values of a column (default: the draw's strata)",
    )
    parser.add_argument(
        "--calibration",
        metavar="FILE",
        type=Path,
        help="cases for everybody, one a line: its id, and behind it what is known: ID,severity=posing",
    )
    _add_changes(parser)
    add_returning(parser)
    parser.add_argument("--dry-run", action="store_true", help="say who would get what; keep nothing")
    parser.add_argument("--list", action="store_true", help="list the plans")
    add_access(parser)
    add_json(parser)
    parser.set_defaults(handler=_assign)


def _add_changes(parser: argparse.ArgumentParser) -> None:
    """Options that change what earlier plans gave."""
    parser.add_argument("--replace", metavar="NAME", help="hand on what this reviewer has not begun")
    parser.add_argument(
        "--second",
        metavar="VARIABLE=CODE",
        help="a second coder for cases coded once, more of those with this code",
    )
    parser.add_argument(
        "--shares",
        metavar="WITH,WITHOUT",
        default="1,0.1",
        help="with --second: shares with and without the code",
    )


def _assign(args: argparse.Namespace, console: Console) -> int:
    returning = args.returns_after is not None or args.bring_back is not None
    if not (args.list or returning) and (args.seed is None or not args.reviewers):
        raise Refused("A plan needs reviewers and a seed.", mend="Give --reviewers A,B,C and --seed S.")
    with open_for(args, console) as workspace:
        if args.list:
            plans = workspace.assigning.all()
            console.result([_plan_document(one) for one in plans], in_lines(_plan_lines(plans)))
        elif returning:
            bring_back(args, workspace, console)
        elif args.replace:
            replaced = workspace.reassigning.replace(
                args.replace, _names(args.reviewers), seed=args.seed, keep=not args.dry_run
            )
            lines = _replaced_lines(replaced, kept=not args.dry_run)
            console.result(_replaced_document(replaced), "\n".join(lines))
        elif args.second:
            seconded = _seconded(args, workspace)
            console.result(_seconded_document(seconded), _seconded_text(seconded))
        else:
            assigned = _assigned(args, workspace)
            console.result(_document(assigned), in_lines(_lines(assigned)))
    return 0


def _assigned(args: argparse.Namespace, workspace: Workspace) -> Assigned:
    known = read_calibration(args.calibration)
    request = AssignRequest(
        reviewers=_names(args.reviewers),
        seed=args.seed,
        coders=args.coders,
        overlap=Overlap(_share(args.overlap), args.overlap_count),
        draw=None if args.draw is None else DrawKey(args.draw),
        round=args.round,
        calibration=tuple(known),
        known=known,
        stratify=args.stratify,
        rounds=args.in_rounds,
    )
    return workspace.assigning.preview(request) if args.dry_run else workspace.assigning.make(request)


def _seconded(args: argparse.Namespace, workspace: Workspace) -> Seconded:
    variable, sign, code = args.second.partition("=")
    shares = [_share(one) for one in args.shares.split(",")]
    if not sign or len(shares) != 2:
        raise Refused("A second coding needs --second VARIABLE=CODE and --shares WITH,WITHOUT.")
    return workspace.reassigning.second(
        _names(args.reviewers),
        variable=variable,
        code=code,
        wanted=Enrichment(shares[0], shares[1], args.seed),
        keep=not args.dry_run,
    )


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _share(text: str) -> Fraction:
    number, percent, rest = text.strip().partition("%")
    try:
        share = Fraction(number) / (100 if percent else 1)
    except (ValueError, ZeroDivisionError):
        share = Fraction(-1)
    if rest or not 0 <= share <= 1:
        raise Refused(
            f"'{text}' is not a share.", mend="Write 0.2, 20% or 1/5; a number with --overlap-count."
        )
    return share


def _document(assigned: Assigned) -> dict[str, object]:
    asked = assigned.plan.request
    return {
        "plan": assigned.key,
        "draw": assigned.draw,
        "round": asked.round,
        "seed": asked.seed,
        "coders": asked.coders,
        "cases": assigned.cases,
        "overlap": assigned.overlap,
        "calibration": len(asked.calibration),
        "left_out": assigned.left_out,
        "later": assigned.later,
        "withdrawn": assigned.withdrawn,
        "tasks": sum(one.total for one in assigned.loads),
        "loads": [
            {
                "reviewer": one.reviewer,
                "single": one.single,
                "overlap": one.overlap,
                "calibration": one.calibration,
                "total": one.total,
            }
            for one in assigned.loads
        ],
        "pairs": [{"a": one, "b": other, "cases": count} for (one, other), count in assigned.pairs.items()],
    }


def _lines(assigned: Assigned) -> Iterator[str]:
    asked = assigned.plan.request
    head = "Would assign" if assigned.key is None else f"Plan {assigned.key}, round {asked.round}:"
    yield f"{head} {assigned.cases} cases, {assigned.overlap} of them to {asked.coders} reviewers each."
    for one in assigned.loads:
        parts = f"{one.single} alone, {one.overlap} shared"
        known = f", {one.calibration} for calibration" if one.calibration else ""
        yield f"  {one.reviewer}: {one.total} cases ({parts}{known})"
    if assigned.left_out:
        yield f"{assigned.left_out} cases have assignments already and were left out."
    if assigned.later:
        yield f"{assigned.later} cases are left for later rounds."
    if assigned.withdrawn:
        were = "were" if assigned.key is not None else "would be"
        yield f"{assigned.withdrawn} assignments that everybody had, and nobody had begun, {were} taken back."
    if assigned.key is None:
        yield _NOT_KEPT


def _replaced_document(replaced: Replaced) -> dict[str, object]:
    moved = [{"case_id": task.case_id, "reviewer": task.reviewer, "round": at} for at, task in replaced.moved]
    return {"replaced": replaced.reviewer, "moved": moved, "kept": replaced.kept, "dropped": replaced.dropped}


def _replaced_lines(replaced: Replaced, *, kept: bool) -> Iterator[str]:
    were, got = ("were", "got") if kept else ("would be", "would get")
    yield f"{replaced.cases} cases of {replaced.reviewer} {were} handed on."
    for name in sorted({task.reviewer for _, task in replaced.moved}):
        yield f"  {name}: {sum(task.reviewer == name for _, task in replaced.moved)}"
    if replaced.calibration:
        yield f"{replaced.calibration} of them are calibration cases: whoever lacked one {got} it."
    if replaced.kept:
        yield f"{replaced.kept} cases stay: the others have them already."
    if replaced.dropped:
        yield f"{replaced.dropped} calibration cases {were} taken back: the others have them already."
    if not kept:
        yield _NOT_KEPT


def _seconded_document(seconded: Seconded) -> dict[str, object]:
    return {
        "plan": seconded.key,
        "round": seconded.round,
        "first": seconded.first,
        "second": [
            {
                "case_id": one.case_id,
                "reviewer": one.reviewer,
                "with_code": one.flagged,
                "probability": one.probability,
                "weight": one.weight,
            }
            for one in seconded.codings
        ],
    }


def _seconded_text(seconded: Seconded) -> str:
    rare = sum(one.flagged for one in seconded.codings)
    get, end = ("would get", f"\n{_NOT_KEPT}") if seconded.key is None else ("get", "")
    return (
        f"{len(seconded.codings)} of {seconded.first} cases coded once {get} a second coder,"
        f" {rare} of them with the code.{end}"
    )


def _plan_document(plan: StoredPlan) -> dict[str, object]:
    return {
        "plan": plan.key,
        "at": iso_utc(plan.at),
        "by": plan.by,
        "draw": plan.draw,
        "round": plan.round,
        "kind": plan.kind,
        **plan.record,
    }


def _plan_lines(plans: list[StoredPlan]) -> Iterator[str]:
    if not plans:
        yield "No plan yet."
    for one in plans:
        drawn = f", draw {one.draw}" if one.draw is not None else ""
        yield f"{one.key}  {iso_utc(one.at)}  {one.by}  {one.kind}, round {one.round}{drawn}"
