"""Account and passphrase of a command: from a file, the environment or a prompt; never an argument."""

from __future__ import annotations

import argparse
import getpass
import math
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.cli.console import Console
from reviewer.domain.errors import NotFound, NotUnlocked, Refused

# Imported by `open_for`: the window opens its project itself, after it was painted.
if TYPE_CHECKING:
    from reviewer.workspace import Workspace

PASSPHRASE_VARIABLE = "REVIEWER_PASSPHRASE_FILE"  # noqa: S105 - names a variable
_MAX_FILE = 4096


def add_project(parser: argparse.ArgumentParser) -> None:
    """The PROJECT argument: the folder itself."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project's folder")


def add_access(parser: argparse.ArgumentParser) -> None:
    """`--as` and `--passphrase-file`."""
    parser.add_argument("--as", dest="account", metavar="NAME", help="the account to sign in with")
    add_passphrase(parser)


def add_passphrase(parser: argparse.ArgumentParser) -> None:
    """`--passphrase-file` alone."""
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        type=Path,
        help=f"holds the passphrase on its first line (else {PASSPHRASE_VARIABLE}, else a prompt)",
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """`--json`."""
    parser.add_argument("--json", action="store_true", help="print the result as one JSON document")


def open_for(args: argparse.Namespace, console: Console) -> Workspace:
    """Open the project as the account that the options name; the caller closes it."""
    from reviewer.workspace import open_workspace

    require_project(args.project)
    account = args.account or _asked_account(console)
    passphrase = passphrase_for(args, account=account)
    return open_workspace(
        args.project, account=account, passphrase=passphrase, wait=lambda seconds: _wait(seconds, console)
    )


def _wait(seconds: float, console: Console) -> None:
    console.say(f"After failed attempts this one waits {math.ceil(seconds)} s.")
    # Ctrl+C ends it.
    threading.Event().wait(seconds)


def require_project(folder: Path) -> None:
    """Raise NotFound unless a project lies there, before any passphrase is asked for."""
    if not (folder / "keys.json").is_file() and not (folder / "project.db").is_file():
        raise NotFound(
            "There is no project here.",
            where=str(folder),
            mend="Make one with 'reviewer new', or name its folder.",
        )


def require_outside(project: Path, target: Path | None, *, option: str) -> None:
    """Raise Refused where something would be written into the project's folder: over its own files, perhaps,
    and in plain text beside what is encrypted.
    """
    if target is None:
        return
    inside, folder = os.path.realpath(target), os.path.realpath(project)
    if inside == folder or inside.startswith(folder + os.sep):
        raise Refused(
            "This lies in the project's own folder.", where=str(target), mend=f"Name another with {option}."
        )


def passphrase_for(args: argparse.Namespace, *, account: str) -> str:
    """The passphrase of the account; raises NotUnlocked where there is neither a file nor a terminal."""
    named = args.passphrase_file or _from_environment()
    return read_passphrase(named) if named else ask_passphrase(f"Passphrase of {account}: ")


def ask_passphrase(prompt: str) -> str:
    """Ask on the terminal without echo; raises NotUnlocked where there is none."""
    if not has_terminal():
        raise NotUnlocked(
            "There is no passphrase and no terminal to ask on.",
            mend=f"Name a file with --passphrase-file or {PASSPHRASE_VARIABLE}.",
        )
    return getpass.getpass(prompt)


def read_passphrase(file: Path) -> str:
    """The first line of the file, without the line's end."""
    try:
        with open(file, "rb", opener=_without_waiting) as stream:
            line = stream.readline(_MAX_FILE).removesuffix(b"\n").removesuffix(b"\r")
        return line.decode("utf-8-sig")
    except FileNotFoundError:
        raise NotFound("The passphrase file does not exist.", where=str(file)) from None
    except UnicodeDecodeError:
        raise Refused("The passphrase file is not UTF-8 text.", where=str(file)) from None
    except OSError as error:
        raise Refused(f"The passphrase file cannot be read: {error.strerror}.", where=str(file)) from None


def has_terminal() -> bool:
    """Whether somebody can be asked; standard input may be closed altogether."""
    return sys.stdin is not None and sys.stdin.isatty()


def _without_waiting(path: str, flags: int) -> int:
    """Open a pipe that nobody writes to without waiting for a writer; the read then finds it empty."""
    descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    if hasattr(os, "set_blocking"):
        os.set_blocking(descriptor, True)
    return descriptor


def _from_environment() -> Path | None:
    named = os.environ.get(PASSPHRASE_VARIABLE)
    return Path(named) if named else None


def _asked_account(console: Console) -> str:
    if not has_terminal():
        raise NotUnlocked("No account is named.", mend="Name one with --as.")
    console.err.write("Account: ")
    console.err.flush()
    return sys.stdin.readline().strip()
