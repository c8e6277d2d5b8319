"""`reviewer code`: record codings made elsewhere, by the same rules and into the same trail."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from reviewer.cli.access import add_access, add_json, add_project, open_for
from reviewer.cli.console import Console, one_line
from reviewer.domain.errors import Refused
from reviewer.services.intake_limits import limits_of
from reviewer.services.recording import Recorded, RecordingOutcome
from reviewer.settings import load, settings_folder


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `code`."""
    parser = commands.add_parser("code", help="record codings made elsewhere", allow_abbrev=False)
    add_project(parser)
    parser.add_argument(
        "answers",
        metavar="ANSWERS",
        type=Path,
        help="CSV or JSON lines: case_id,variable,code[,certainty[,note]]",
    )
    parser.add_argument("--json-lines", action="store_true", help="one JSON line as each coding is durable")
    parser.add_argument(
        "--all-or-nothing", action="store_true", help="record every coding of the file or none"
    )
    add_access(parser)
    add_json(parser)
    parser.set_defaults(handler=_code)


def _code(args: argparse.Namespace, console: Console) -> int:
    def durable(recorded: Recorded) -> None:
        if args.json_lines:
            _hand_on(json.dumps(recorded.to_json(), ensure_ascii=False), console)

    with open_for(args, console) as workspace:
        outcome = workspace.recording.record_file(
            args.answers,
            all_or_nothing=args.all_or_nothing,
            limits=limits_of(load(settings_folder()).number),
            durable=durable,
        )
    if not args.json_lines:
        console.result(outcome.to_json(), _in_words(outcome))
    if args.json_lines or not console.as_json:
        for problem in outcome.problems:
            console.say(f"reviewer: {problem}")
    return 1 if outcome.problems else 0


def _hand_on(line: str, console: Console) -> None:
    try:
        console.line(line)
    except BrokenPipeError:
        raise Refused(
            "Nobody reads the output any more; what was recorded until now stays.",
            mend="Run the command again: the codings that stay are known then.",
        ) from None


def _in_words(outcome: RecordingOutcome) -> str:
    refused = f", {outcome.refused:,} refused" if outcome.refused else ""
    return f"{one_line(outcome.file)}: {outcome.recorded:,} recorded, {outcome.known:,} known{refused}"
