"""`reviewer draw`: draw a sample, list the draws, draw again from a record, work out a size."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from reviewer.cli.access import add_access, add_json, add_project, open_for
from reviewer.cli.console import Console, in_lines, shortened
from reviewer.domain.allocation import Allocation
from reviewer.domain.draw_record import to_document
from reviewer.domain.errors import Refused
from reviewer.domain.identifiers import DrawKey, iso_utc
from reviewer.domain.sample_size import WantedWidth
from reviewer.domain.sampling import Draw, DrawnCase, Reach, quoted
from reviewer.services.drawing import Drawing, DrawRequest, MadeDraw
from reviewer.services.ports import StoredDraw
from reviewer.services.sizing import alpha_so_far, for_alpha, for_alpha_width, for_share
from reviewer.workspace import Workspace

_LONGEST_NAME = 100


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `draw`."""
    parser = commands.add_parser("draw", help="draw a random sample of the cases", allow_abbrev=False)
    add_project(parser)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--size", metavar="N", type=int, help="how many cases")
    what.add_argument(
        "--width", metavar="W", type=float, help="as many cases as an interval of this full width needs"
    )
    what.add_argument(
        "--alpha", metavar="A", type=float, help="as many as it takes to show that alpha is at least A"
    )
    what.add_argument(
        "--alpha-width",
        metavar="W",
        type=float,
        help="as many as an interval of alpha of this full width needs, by the codings so far of --of",
    )
    what.add_argument("--again", metavar="DRAW", type=int, help="draw once more from the record of a draw")
    what.add_argument("--list", action="store_true", help="list the draws")
    parser.add_argument("--seed", metavar="S", type=int, help="the same seed and cases give the same sample")
    _add_design(parser)
    parser.add_argument("--dry-run", action="store_true", help="say what would be drawn; keep nothing")
    add_access(parser)
    add_json(parser)
    parser.set_defaults(handler=_draw)


def _add_design(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--stratify", metavar="VARIABLE", default="", help="a column or attribute of the cases"
    )
    parser.add_argument(
        "--allocation",
        choices=[one.value for one in Allocation],
        default=Allocation.PROPORTIONAL.value,
        help="how the strata share the sample (default: proportional)",
    )
    parser.add_argument("--pilot", metavar="VARIABLE=CODE", help="for neyman: the code to be estimated")
    parser.add_argument(
        "--minimum", metavar="N", type=int, default=0, help="cases from each stratum at least"
    )
    parser.add_argument(
        "--reach",
        choices=[one.value for one in Reach],
        default=Reach.CASES.value,
        help="draw cases alike, or reach them through random files",
    )
    parser.add_argument("--filter", metavar="TEXT", default="", help="only cases with these words")
    parser.add_argument(
        "--where",
        metavar="COLUMN=VALUE",
        action="append",
        default=[],
        help="only such cases; may be repeated",
    )
    parser.add_argument(
        "--expected", metavar="P", type=float, help="with --width, --alpha: the share expected"
    )
    parser.add_argument("--of", metavar="VARIABLE", help="with --alpha-width: whose agreement is the pilot")
    parser.add_argument("--confidence", metavar="C", type=float, default=0.95, help="of such intervals")


def _draw(args: argparse.Namespace, console: Console) -> int:
    if args.seed is None and not args.list and args.again is None:
        raise Refused("A draw needs a seed.", mend="Give one with --seed: any whole number, written down.")
    with open_for(args, console) as workspace:
        drawing = workspace.drawing
        if args.list:
            stored = drawing.all()
            console.result([_stored_document(one) for one in stored], in_lines(_lines(stored)))
            return 0
        made = (
            drawing.again(DrawKey(args.again)) if args.again is not None else _made(args, workspace, drawing)
        )
    console.result(_document(made, again=args.again is not None), in_lines(_described(made, args)))
    return 0


def _made(args: argparse.Namespace, workspace: Workspace, drawing: Drawing) -> MadeDraw:
    request = DrawRequest(
        size=_size(args, workspace),
        seed=args.seed,
        stratify=args.stratify,
        allocation=Allocation(args.allocation),
        reach=Reach(args.reach),
        minimum=args.minimum,
        text=args.filter,
        where=tuple(_pair(one, "--where COLUMN=VALUE") for one in args.where),
        pilot=_pair(args.pilot, "--pilot VARIABLE=CODE") if args.pilot else None,
    )
    return drawing.preview(request) if args.dry_run else drawing.make(request)


def _size(args: argparse.Namespace, workspace: Workspace) -> int:
    expected = 0.5 if args.expected is None else args.expected
    if args.alpha is not None:
        return for_alpha(args.alpha, expected, confidence=args.confidence)
    if args.size is not None:
        return int(args.size)
    if args.alpha_width is not None:
        return _size_by_pilot(args, workspace)
    cases = workspace.worklist.counts().total
    return for_share(WantedWidth(args.width, expected, confidence=args.confidence, population=cases or None))


def _size_by_pilot(args: argparse.Namespace, workspace: Workspace) -> int:
    if not args.of:
        raise Refused("The pilot's variable is missing.", mend="Name it: --of VARIABLE.")
    pilot = alpha_so_far(workspace.agreement, args.of)
    return for_alpha_width(pilot.n, pilot.se, args.alpha_width, confidence=args.confidence)


def _pair(text: str, form: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name:
        raise Refused(f"'{text}' is not of the form {form}.")
    return name, value


def _document(made: MadeDraw, *, again: bool) -> dict[str, object]:
    stored = made.stored
    return {
        "draw": stored.key if stored else None,
        "at": iso_utc(stored.at) if stored else None,
        "by": stored.by if stored else None,
        **to_document(made.draw.record),
        "cases": len(made.draw.cases),
        "quoted": quoted(made.draw.record),
        **({"same": True} if again else {}),
        "sample": [_case_document(one) for one in made.draw.cases],
    }


def _case_document(case: DrawnCase) -> dict[str, object]:
    return {
        "case_id": case.case_id,
        "stratum": case.stratum or None,
        "probability": case.probability,
        "weight": case.weight,
        "hits": case.hits,
    }


def _stored_document(stored: StoredDraw) -> dict[str, object]:
    return {
        "draw": stored.key,
        "at": iso_utc(stored.at),
        "by": stored.by,
        **to_document(stored.record),
        "cases": stored.cases,
        "quoted": quoted(stored.record),
    }


def _lines(stored: list[StoredDraw]) -> Iterator[str]:
    if not stored:
        yield "No draw yet."
    for one in stored:
        yield f"{one.key}  {iso_utc(one.at)}  {one.by}  {one.cases} cases  {quoted(one.record)}"


def _described(made: MadeDraw, args: argparse.Namespace) -> Iterator[str]:
    count = len(made.draw.cases)
    if args.again is not None:
        yield f"Draw {args.again} gives the same {count} cases."
    elif made.stored is None:
        yield f"Would draw {count} cases; nothing was kept."
    else:
        yield f"Draw {made.stored.key}: {count} cases."
    yield quoted(made.draw.record)
    yield from _strata_lines(made.draw)


def _strata_lines(draw: Draw) -> Iterator[str]:
    if not draw.record.plan.stratify:
        return
    for stratum in draw.record.strata:
        drawn = sum(one.stratum == stratum.name for one in draw.cases)
        yield f"  {_named(stratum.name)}: {drawn} of {stratum.cases}"
    empty = [_named(one.name) for one in draw.record.strata if not one.size]
    if empty:
        yield f"  No case was drawn from: {', '.join(empty)}. Estimates say nothing of them."


def _named(stratum: str) -> str:
    """A stratum's name is a value of the cases, and may be of any length."""
    return shortened(stratum, _LONGEST_NAME) or "(not said)"
