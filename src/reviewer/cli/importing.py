"""`reviewer import`: bring case records in."""

from __future__ import annotations

import argparse
import time
from dataclasses import replace
from pathlib import Path

from reviewer.cli.access import add_access, add_json, add_project, open_for, require_outside
from reviewer.cli.console import Console, in_lines
from reviewer.cli.pace import PaceLine
from reviewer.domain.errors import ReviewerError
from reviewer.services.intake import FileOutcome, Options, Outcome
from reviewer.services.intake_limits import limits_of
from reviewer.services.intake_mapping import guess_mapping, is_delimiter, load_mapping, save_mapping
from reviewer.settings import load, settings_folder

FORMATS = ("auto", "vics", "csv", "xlsx", "parquet", "jsonl")


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `import`."""
    parser = commands.add_parser("import", help="bring case records in", allow_abbrev=False)
    add_project(parser)
    parser.add_argument(
        "files",
        metavar="FILE",
        type=Path,
        nargs="+",
        help="VICS, CSV, .xlsx, Parquet or JSON lines, also packed",
    )
    parser.add_argument("--format", choices=FORMATS, default="auto", help="else found by content")
    parser.add_argument(
        "--encoding", metavar="NAME", help="of a table that is neither UTF-8 nor UTF-16 with a mark"
    )
    parser.add_argument(
        "--delimiter", metavar="CHARACTER", type=_delimiter, help="between the cells of a table; else found"
    )
    parser.add_argument("--mapping", metavar="FILE", type=Path, help="what the columns of a table mean")
    parser.add_argument(
        "--save-mapping",
        metavar="FILE",
        type=Path,
        help="keep the mapping that is used in this file: the one given, else a guess",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would happen and store nothing")
    parser.add_argument(
        "--accept-valid",
        metavar="REJECTS.jsonl",
        type=Path,
        help="store the valid records and write the refused ones, whole, to this file; not with --dry-run",
    )
    add_access(parser)
    add_json(parser)
    parser.set_defaults(handler=_import)


def _import(args: argparse.Namespace, console: Console) -> int:
    pace = PaceLine(time.monotonic)
    options = Options(
        format=args.format,
        encoding=args.encoding,
        delimiter=args.delimiter,
        dry_run=args.dry_run,
        accept_valid=args.accept_valid,
        limits=limits_of(load(settings_folder()).number),
        progress=lambda progress: console.progress(pace.told(progress)),
    )
    require_outside(args.project, args.accept_valid, option="--accept-valid")
    options = _with_mapping(args, options, console)
    told: list[FileOutcome] = []
    began = time.monotonic()
    try:
        with open_for(args, console) as workspace:
            outcome = workspace.intake.import_files(args.files, replace(options, told=told.append))
    except (ReviewerError, KeyboardInterrupt):
        # What is stored is stored, whatever became of the file behind it.
        if told:
            _say(Outcome(tuple(told), time.monotonic() - began, args.dry_run), console)
        raise
    _say(outcome, console)
    return 0 if outcome.accepted else 1


def _say(outcome: Outcome, console: Console) -> None:
    console.progress_done()
    console.result(outcome.to_json(), _in_words(outcome))
    for file in outcome.files:
        if not console.as_json:
            _say_problems(file, console)


def _with_mapping(args: argparse.Namespace, options: Options, console: Console) -> Options:
    """The options with the mapping that is given, or the guess that is to be kept."""
    if args.save_mapping is not None:
        require_outside(args.project, args.save_mapping, option="--save-mapping")
    if args.mapping is not None:
        options = replace(options, mapping=load_mapping(args.mapping))
    elif args.save_mapping is not None:
        guess = guess_mapping(args.files[0], options)
        for column in guess.columns:
            console.say(f"{column.name!a} is taken for {column.target!a} ({column.why})")
        options = replace(options, mapping=guess.mapping)
    if args.save_mapping is not None and options.mapping is not None:
        save_mapping(options.mapping, args.save_mapping)
    return options


def _delimiter(text: str) -> str:
    """One character, or the word `tab`."""
    found = {"tab": "\t", "\\t": "\t"}.get(text, text)
    if not is_delimiter(found):
        raise argparse.ArgumentTypeError("write one character, or tab")
    return found


def _in_words(outcome: Outcome) -> str:
    return in_lines(_file_in_words(file, dry_run=outcome.dry_run) for file in outcome.files)


def _file_in_words(file: FileOutcome, *, dry_run: bool) -> str:
    name = file.file
    if not file.stored:
        return f"{name}: refused, nothing was stored ({_number(file.problems.total, 'problem')})"
    if file.note:
        return f"{name}: {file.note}"
    counts = file.counts
    found = (
        f"{counts.cases_new:,} new and {counts.cases_known:,} known cases, "
        f"{counts.media_new:,} new and {counts.media_known:,} known media records"
    )
    if counts.cases_changed:
        found += f"; {_number(counts.cases_changed, 'case')} changed ({counts.media_changed:,} media records)"
    refused = f"; {_number(file.records_refused, 'record')} refused" if file.records_refused else ""
    return f"{name}: {'would bring ' if dry_run else ''}{found}{refused}"


def _number(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"


def _say_problems(file: FileOutcome, console: Console) -> None:
    for problem in file.problems:
        console.say(f"reviewer: {problem}")
    beyond = file.problems.total - len(file.problems.kept)
    if beyond:
        console.say(f"reviewer: and {_number(beyond, 'more problem')}")
