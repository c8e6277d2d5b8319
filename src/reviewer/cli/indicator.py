"""`reviewer indicator`: many packages become the study's tables, in which nobody can be found."""

from __future__ import annotations

import argparse
import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.cli.access import add_access, add_json, open_for, require_outside
from reviewer.cli.console import Console, in_lines
from reviewer.cli.library_output import libraries_to_stderr
from reviewer.domain.errors import NotUnlocked

if TYPE_CHECKING:
    from reviewer.services.indicator.report_files import Press
    from reviewer.services.indicator.results import IndicatorResult
    from reviewer.workspace.indicator import IndicatorServices

MASTER_VARIABLE = "REVIEWER_SPARK"
"""Names the Spark Connect address where no option does."""

_APART_SHOWN = 20
_PROPOSED_SHOWN = 3


def register(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], *, press: Callable[[], Press | None]
) -> None:
    """Add `indicator`; `press` is asked for once there is something to print."""
    parser = commands.add_parser(
        "indicator", help="count packages together and publish protected tables", allow_abbrev=False
    )
    parser.add_argument("packages", metavar="PACKAGE", type=Path, nargs="+")
    parser.add_argument("--to", metavar="DIR", type=Path, required=True, help="the folder to write to")
    parser.add_argument(
        "--project",
        metavar="PROJECT",
        type=Path,
        help="the receiving project, for which the packages are sealed and which keeps the log of releases",
    )
    parser.add_argument(
        "--threshold",
        metavar="K",
        type=int,
        default=10,
        help="counts below K are hidden (default: 10)",
    )
    parser.add_argument(
        "--join",
        metavar="BREAKDOWN=CODE+CODE",
        action="append",
        default=[],
        help="show these codes together, so that fewer counts are hidden; may be repeated",
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="count, and say what would be hidden and which joins would help; nothing is written or logged",
    )
    parser.add_argument(
        "--set-apart",
        action="store_true",
        help="count without the packages that cannot be counted, and name them",
    )
    _add_engine(parser)
    add_access(parser)
    add_json(parser)
    parser.set_defaults(handler=lambda args, console: _indicator(args, console, press))


def _add_engine(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--engine",
        choices=("duckdb", "spark"),
        default="duckdb",
        help="what holds the rows (default: duckdb)",
    )
    parser.add_argument(
        "--master", metavar="ADDRESS", help=f"spark: sc://HOST:PORT (default: what {MASTER_VARIABLE} says)"
    )
    parser.add_argument(
        "--memory", metavar="SIZE", default="", help="duckdb: at most so much, such as 4GB (default: its own)"
    )


def _indicator(args: argparse.Namespace, console: Console, press: Callable[[], Press | None]) -> int:
    from reviewer.services.indicator.engines import chosen_engine
    from reviewer.services.watching import Watch

    if args.project is None:
        raise NotUnlocked(
            "Packages are sealed: only the project that they are sealed for can open them.",
            mend="Name it with --project, and an account with --as.",
        )
    require_outside(args.project, args.to, option="--to")
    master = args.master if args.master is not None else os.environ.get(MASTER_VARIABLE, "")
    engine = chosen_engine(args.engine, memory=args.memory, master=master)
    watch = Watch(lambda done, of: console.progress(f"{done:,} of {of:,} packages read"))
    with open_for(args, console) as workspace, libraries_to_stderr():
        services = workspace.indicator
        result = services.desk.run(
            args.packages,
            threshold=args.threshold,
            engine=engine,
            set_apart=args.set_apart,
            joins=args.join,
            watch=watch,
        )
        console.progress_done()
        if not args.dry_run:
            result = _published(result, services, args.to, press(), console)
    _tell(result, console)
    console.result(to_json(result, args.to), in_words(result, args.to))
    return 0


def _published(
    result: IndicatorResult, services: IndicatorServices, to: Path, press: Press | None, console: Console
) -> IndicatorResult:
    from reviewer.services.indicator.report_files import report_files

    kept = services.publishing.publish(result, to, further=lambda named: report_files(named, press))
    if press is None:
        console.say("reviewer: nothing here can print: the report is HTML, and the plots are SVG")
    return kept


def _tell(result: IndicatorResult, console: Console) -> None:
    """What a person should know beside the tables."""
    for package in result.left_out:
        console.say(f"reviewer: left out: {package.file}: {package.message}")
    if console.as_json:
        return
    for taken in result.packages:
        if taken.crossed:
            console.say(
                f"reviewer: {taken.file}: {taken.crossed:,} records of an earlier codebook version were"
                f" counted by mappings, and {taken.lost:,} of their answers are not settled"
            )
    for proposal in result.proposed[:_PROPOSED_SHOWN]:
        fewer = f"{proposal.small_after:,} small counts instead of {proposal.small_before:,}"
        console.say(f"reviewer: --join {proposal.text} would leave {fewer}")
    for one in result.apart[:_APART_SHOWN]:
        console.say(f"reviewer: set apart ({one.reason}): case {one.case} of {one.package}")
    total = sum(result.apart_counts.values())
    if total > _APART_SHOWN:
        console.say(f"reviewer: and {total - _APART_SHOWN:,} more records were set apart (--json lists them)")


def to_json(result: IndicatorResult, folder: Path) -> dict[str, object]:
    """The shape that the command prints."""
    return {
        "to": str(folder),
        "release": result.release,
        "cases": result.cases,
        "again": result.again,
        "shared": result.shared,
        "threshold": result.threshold,
        "engine": result.engine,
        "codebook": {
            "id": result.codebook.id,
            "version": result.codebook.version,
            "digest": result.codebook.digest,
        },
        "packages": [
            {
                "file": one.file,
                "package": one.package,
                "project": one.project,
                "unit": one.unit,
                "signer": one.signer,
                "counts": dict(one.sealed),
                "codebook_version": one.codebook.version,
                "crossed": one.crossed,
                "lost": one.lost,
            }
            for one in result.packages
        ],
        "designs": dict(Counter(one.design for one in result.indicator.figures if not one.by)),
        "left_out": [
            {"file": one.file, "fault": one.fault, "message": one.message} for one in result.left_out
        ],
        "set_apart": {
            "counts": dict(result.apart_counts),
            "records": [
                {"package": one.package, "case": one.case, "reason": one.reason} for one in result.apart
            ],
        },
        "hidden": {
            "primary": result.primary,
            "secondary": result.secondary,
            "narrowest": result.narrowest,
        },
        "proposed_joins": [
            {"join": one.text, "small_before": one.small_before, "small_after": one.small_after}
            for one in result.proposed
        ],
        "notes": list(result.notes),
    }


def in_words(result: IndicatorResult, folder: Path) -> str:
    """The result for people."""
    where = f"{folder}: " if result.release else ""
    then = f"release {result.release}" if result.release else "nothing is written"
    packages = "package" if len(result.packages) == 1 else "packages"
    lines = [
        f"{where}{result.cases:,} cases of {len(result.packages):,} {packages}, {then}",
        f"  units: {', '.join(result.units)}",
        f"  {result.again:,} records came more than once, {result.shared:,} cases were in several units",
        f"  {sum(result.apart_counts.values()):,} records were set apart",
        f"  {result.primary:,} counts below {result.threshold} are hidden, {result.secondary:,} with them",
    ]
    if result.narrowest is not None:
        lines.append(f"  whoever attacks them is left with a room of {result.narrowest:,} at least in each")
    return in_lines([*lines, *(f"  {note}" for note in result.notes)])
