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
        help="csv, jsonl, vics, or several separated by commas (default: csv)",
    )
    parser.add_argument(
        "--source",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="for vics: the imported file, a copy of which gets the labels as tags",
    )
    parser.add_argument(
        "--crosswalk", metavar="FILE", type=Path, help="for vics: change categories too, as this file says"
    )
    parser.add_argument("--scope", default="codings", help=f"{' or '.join(SCOPES)} (default: codings)")
    add_access(parser)
    add_json(parser)
    parser.set_defaults(handler=_export)


def _export(args: argparse.Namespace, console: Console) -> int:
    formats = [name.strip() for name in args.format.split(",") if name.strip()]
    require_outside(args.project, args.to, option="--to")
    tables = [name for name in formats if name != "vics"]
    document: dict[str, object] = {}
    words: list[str] = []
    with open_for(args, console) as workspace:
        if tables or not formats:
            outcome = workspace.release.export(args.to, formats=tables, scope=args.scope)
            document |= outcome.to_json()
            files = ", ".join(outcome.files)
            words.append(f"{outcome.rows:,} rows of {outcome.scope} in {outcome.folder}: {files}")
        if "vics" in formats:
            found = workspace.vics_back.write(args.source, args.to, crosswalk=args.crosswalk)
            document |= {"to": str(args.to), "vics": [one.to_json() for one in found]}
            words += [
                f"{one.file}: {one.tagged:,} of {one.media:,} media records tagged, "
                f"{one.categories_changed:,} categories changed"
                for one in found
            ]
    console.result(document, "\n".join(words))
    return 0
