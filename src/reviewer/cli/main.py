"""The command line: one parser over all groups, and how errors become words and exit codes."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reviewer import __version__, logs
from reviewer.cli import windows
from reviewer.cli.console import Console, standard_console
from reviewer.cli.windows import WindowRequest
from reviewer.domain.errors import ReviewerError

INTERRUPTED = 130
_BUG = 1


@dataclass(frozen=True, slots=True)
class Program:
    """What the command line needs from outside: how to open a window."""

    open_window: Callable[[WindowRequest], int]


def build_parser(program: Program, *, windows_only: bool = False) -> argparse.ArgumentParser:
    """Every command with its options; each sets `handler`.

    `windows_only` leaves out all but `open`: a window must not wait for what only other commands need.
    """
    parser = argparse.ArgumentParser(
        prog="reviewer",
        description="Label child-protection case records, metadata only. Without a command: the window.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"reviewer {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    windows.register(commands, open_window=program.open_window)
    if not windows_only:
        _register_others(commands, program)
    return parser


def _register_others(commands: argparse._SubParsersAction[argparse.ArgumentParser], program: Program) -> None:
    from reviewer.cli import (
        agreement,
        assigning,
        codebook,
        demo,
        drawing,
        exporting,
        importing,
        projects,
        recording,
    )

    for group in (projects, importing, codebook, drawing, assigning, recording, exporting, agreement):
        group.register(commands)
    demo.register(commands, open_window=program.open_window)


def run(argv: Sequence[str], program: Program) -> int:
    """Run one command and give its exit code; never shows a traceback."""
    parser = build_parser(program, windows_only=not argv or argv[0] == "open")
    args = parser.parse_args(argv)
    console = standard_console(as_json=bool(getattr(args, "json", False)))
    if args.command is None:
        return guarded(console, lambda: program.open_window(WindowRequest()))
    return guarded(console, lambda: int(args.handler(args, console)), operation=args.command)


def guarded(console: Console, command: Callable[[], int], *, operation: str = "window") -> int:
    """Run the command; errors for people are printed in words, bugs get a reference number."""
    try:
        return command()
    except ReviewerError as error:
        console.progress_done()
        console.say(f"reviewer: {error}")
        return error.exit_code
    except KeyboardInterrupt:
        console.progress_done()
        console.say("reviewer: interrupted; nothing was left half done")
        return INTERRUPTED
    except BrokenPipeError:
        return 0
    except Exception as error:  # noqa: BLE001 - a bug: logged by identifiers, shown as a number
        reference = logs.bug(error, operation=operation)
        console.progress_done()
        console.say(f"reviewer: something went wrong in the program itself; reference {reference}")
        console.say(f"reviewer: details (without case content) are in {_log_place()}")
        return _BUG


def _log_place() -> Path:
    return logs.log_folder() / logs.FILE_NAME
