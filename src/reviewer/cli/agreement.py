"""`reviewer agreement RATINGS.csv`: agreement between reviewers for a table from any tool."""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

from reviewer.cli.access import add_json
from reviewer.cli.agreement_text import described
from reviewer.cli.console import Console
from reviewer.domain.errors import Refused

LEVELS = ("nominal", "ordinal", "interval", "ratio", "set")
_MOST_RESAMPLES = 1_000_000
_USAGE = 2


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `agreement`."""
    parser = commands.add_parser(
        "agreement", help="agreement between reviewers, with its uncertainty", allow_abbrev=False
    )
    parser.add_argument(
        "ratings",
        metavar="RATINGS.csv",
        type=Path,
        help="the unit's id, then a column for each reviewer; empty = missing; sets: a;b, the empty one {}",
    )
    parser.add_argument("--level", choices=LEVELS, help="the level of measurement of the codes")
    parser.add_argument(
        "--categories", metavar="A,B,C", type=_names, help="the codebook's codes in order; for sets the flags"
    )
    parser.add_argument(
        "--bootstrap", metavar="N", type=_resamples, help="add percentile intervals from N resamples"
    )
    parser.add_argument("--seed", metavar="S", type=_seed, default=0, help="of the resamples (default 0)")
    parser.add_argument("--encoding", metavar="NAME", help="for a file that is neither UTF-8 nor UTF-16")
    add_json(parser)
    parser.set_defaults(handler=run)


def run(args: argparse.Namespace, console: Console) -> int:
    """Compute and print; the statistics are loaded only now, and only by this command."""
    if args.ratings.is_dir():
        raise Refused(
            "This is a folder, not a table of ratings.", where=str(args.ratings), mend="Name a CSV file."
        )
    if args.level is None:
        console.say(f"reviewer agreement: name the level of measurement: --level {'|'.join(LEVELS)}")
        return _USAGE
    from reviewer.services.reporting import Bootstrapping, report_on_ratings

    bootstrapping = Bootstrapping(args.bootstrap, args.seed) if args.bootstrap else None
    document = report_on_ratings(
        args.ratings,
        level=args.level,
        categories=args.categories,
        bootstrapping=bootstrapping,
        encoding=args.encoding,
    )
    console.result(document, described(document))
    return 0


def _names(text: str) -> list[str]:
    row = next(csv.reader([text], skipinitialspace=True), [])
    return [name.strip() for name in row]


def _resamples(text: str) -> int:
    return _whole(text, 1, _MOST_RESAMPLES)


def _seed(text: str) -> int:
    return _whole(text, 0, (1 << 63) - 1)


def _whole(text: str, low: int, high: int) -> int:
    if not text.isascii() or not text.isdigit() or not low <= int(text) <= high:
        raise argparse.ArgumentTypeError(f"a whole number from {low} to {high:,}")
    return int(text)
