"""`reviewer agreement RATINGS.csv|PROJECT`: agreement between reviewers, for a table from any tool or for a
project's own codings; and `reviewer disagreements PROJECT`.
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

from reviewer.cli import agreement_project
from reviewer.cli.access import add_access, add_json
from reviewer.cli.agreement_selection import add_comparison, add_selection
from reviewer.cli.agreement_text import described
from reviewer.cli.console import Console

LEVELS = ("nominal", "ordinal", "interval", "ratio", "set")
_MOST_RESAMPLES = 1_000_000
_USAGE = 2
_OF_FILES = ("level", "categories", "bootstrap", "encoding")
_OF_PROJECTS = (
    *("variable", "round", "codebook_version", "only", "since", "until", "by", "compare", "report"),
    *("account", "passphrase_file"),
)


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `agreement` and `disagreements`."""
    parser = commands.add_parser(
        "agreement", help="agreement between reviewers, with its uncertainty", allow_abbrev=False
    )
    parser.add_argument(
        "source",
        metavar="PROJECT|RATINGS.csv",
        type=Path,
        help="a project's folder; or a table: the unit's id, then a column for each reviewer, empty ="
        " missing; sets: a;b, the empty one {}",
    )
    _add_table(parser)
    add_selection(parser)
    parser.add_argument("--by", metavar="COLUMN", help="with --variable: divide its cases by a column")
    add_comparison(parser)
    parser.add_argument(
        "--report", metavar="FILE.html", type=Path, help="of a project: write the whole as one HTML file"
    )
    add_access(parser)
    add_json(parser)
    parser.set_defaults(handler=run)
    agreement_project.register_disagreements(commands)


def run(args: argparse.Namespace, console: Console) -> int:
    """Compute and print; the statistics are loaded only now, and only by this command."""
    is_project = args.source.is_dir()
    foreign = [
        name for name in (_OF_FILES if is_project else _OF_PROJECTS) if getattr(args, name) is not None
    ]
    if foreign:
        what = "a table of ratings" if is_project else "a project"
        console.say(f"reviewer agreement: --{_option(foreign[0])} is for {what}")
        return _USAGE
    if is_project:
        return agreement_project.run(args, console)
    return _of_table(args, console)


def _add_table(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--level", choices=LEVELS, help="of a table: the level of measurement of the codes")
    parser.add_argument(
        "--categories",
        metavar="A,B,C",
        type=_names,
        help="of a table: the codebook's codes in order; for sets the flags",
    )
    parser.add_argument(
        "--bootstrap",
        metavar="N",
        type=_resamples,
        help="of a table: add percentile intervals from N resamples",
    )
    parser.add_argument("--seed", metavar="S", type=_seed, default=0, help="of the resamples (default 0)")
    parser.add_argument("--encoding", metavar="NAME", help="of a table that is neither UTF-8 nor UTF-16")


def _of_table(args: argparse.Namespace, console: Console) -> int:
    if args.level is None:
        console.say(f"reviewer agreement: name the level of measurement: --level {'|'.join(LEVELS)}")
        return _USAGE
    from reviewer.services.reporting import Bootstrapping, report_on_ratings

    bootstrapping = Bootstrapping(args.bootstrap, args.seed) if args.bootstrap else None
    document = report_on_ratings(
        args.source,
        level=args.level,
        categories=args.categories,
        bootstrapping=bootstrapping,
        encoding=args.encoding,
    )
    console.result(document, described(document))
    return 0


def _option(name: str) -> str:
    return "as" if name == "account" else name.replace("_", "-")


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
