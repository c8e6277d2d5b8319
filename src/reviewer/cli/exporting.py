"""`reviewer export`: write the codings or the cases as tables."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.cli.access import add_access, add_json, add_project, open_for, require_outside
from reviewer.cli.console import Console
from reviewer.services.release import SCOPES


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `export`."""
    parser = commands.add_parser("export", help="write codings or cases as tables", allow_abbrev=False)
    add_project(parser)
    parser.add_argument("--to", metavar="DIR", type=Path, required=True, help="the folder to write to")
    parser.add_argument(
        "--format",
        metavar="LIST",
        default="csv",
        help="csv, jsonl, or both separated by a comma (default: csv)",
    )
    parser.add_argument("--scope", default="codings", help=f"{' or '.join(SCOPES)} (default: codings)")
    add_access(parser)
    add_json(parser)
    parser.set_defaults(handler=_export)


def _export(args: argparse.Namespace, console: Console) -> int:
    formats = [name.strip() for name in args.format.split(",") if name.strip()]
    require_outside(args.project, args.to, option="--to")
    with open_for(args, console) as workspace:
        outcome = workspace.release.export(args.to, formats=formats, scope=args.scope)
    files = ", ".join(outcome.files)
    console.result(
        outcome.to_json(), f"{outcome.rows:,} rows of {outcome.scope} in {outcome.folder}: {files}"
    )
    return 0
