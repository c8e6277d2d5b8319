"""`reviewer export`: write the codings, the final answers or the cases as tables."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.cli.access import add_access, add_json, add_project, open_for, require_outside
from reviewer.cli.console import Console, in_lines
from reviewer.cli.pace import record_progress
from reviewer.services.release import Wish
from reviewer.services.release_wish import SCOPES, SHAPES, SUFFIXES
from reviewer.services.watching import Watch


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `export`."""
    parser = commands.add_parser(
        "export", help="write codings, final answers or cases as tables", allow_abbrev=False
    )
    add_project(parser)
    _add_options(parser)
    add_access(parser)
    add_json(parser)
    parser.set_defaults(handler=_export)


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", metavar="DIR", type=Path, required=True, help="the folder to write to")
    parser.add_argument(
        "--format",
        metavar="LIST",
        default="csv",
        help=f"{', '.join(SUFFIXES)}, vics, or several separated by commas (default: csv)",
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
    parser.add_argument("--scope", default="codings", help=f"{', '.join(SCOPES)} (default: codings)")
    parser.add_argument(
        "--shape",
        default="long",
        help=f"{' or '.join(SHAPES)}: a row for each answer, or for each coding (default: long)",
    )
    parser.add_argument(
        "--leave-out", metavar="LIST", default="", help="columns that are not written, separated by commas"
    )
    parser.add_argument(
        "--pseudonyms",
        action="store_true",
        help="codings: cases and reviewers under pseudonyms, no typed texts",
    )
    parser.add_argument(
        "--exact", action="store_true", help="csv: texts that look like formulas get no apostrophe"
    )


def _export(args: argparse.Namespace, console: Console) -> int:
    formats = _names(args.format)
    require_outside(args.project, args.to, option="--to")
    tables = [name for name in formats if name != "vics"]
    document: dict[str, object] = {}
    words: list[str] = []
    with open_for(args, console) as workspace:
        if "vics" in formats:
            workspace.vics_back.check(args.scope, pseudonyms=args.pseudonyms)
        if tables or not formats:
            outcome = workspace.release.export(
                args.to, _wish(args, tables), Watch(record_progress(console, "written"))
            )
            console.progress_done()
            document |= outcome.to_json()
            files = ", ".join(outcome.files)
            words.append(f"{outcome.rows:,} rows of {outcome.scope} in {outcome.folder}: {files}")
        if "vics" in formats:
            found = workspace.vics_back.write(
                args.source, args.to, scope=args.scope, crosswalk=args.crosswalk
            )
            document |= {"to": str(args.to), "vics": [one.to_json() for one in found]}
            words += [
                f"{one.file}: {one.tagged:,} of {one.media:,} media records tagged, "
                f"{one.categories_changed:,} categories changed"
                for one in found
            ]
    console.result(document, in_lines(words))
    return 0


def _wish(args: argparse.Namespace, formats: list[str]) -> Wish:
    return Wish(
        formats=tuple(formats),
        scope=args.scope,
        shape=args.shape,
        leave_out=frozenset(_names(args.leave_out)),
        exact=args.exact,
        pseudonyms=args.pseudonyms,
    )


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]
