"""`reviewer trail`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from reviewer.cli.access import add_access, add_json, add_project, open_for
from reviewer.cli.console import Console, one_line
from reviewer.domain.errors import TrailBroken, VerificationFailed

if TYPE_CHECKING:
    from reviewer.services.ports import TrailWish
    from reviewer.workspace import Workspace

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def register(commands: Commands) -> None:
    """Add `trail`."""
    trail = commands.add_parser("trail", help="who changed what, and when", allow_abbrev=False)
    add_project(trail)
    trail.add_argument(
        "--verify", action="store_true", help="check the chain, the rows it answers for, the signatures"
    )
    trail.add_argument(
        "--against",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="verify it against a backup, a package that left or its receipt, too; may be repeated",
    )
    trail.add_argument("--chain-only", action="store_true", help="verify the chain alone: faster")
    trail.add_argument(
        "--kind", metavar="K", default="", help="only kinds that begin with K, such as coding."
    )
    trail.add_argument("--by", metavar="NAME", default="", help="only what this account did")
    trail.add_argument(
        "--about", metavar="ID", default="", help="only what concerns this case, coding or account"
    )
    trail.add_argument("--since", metavar="DATE", type=_moment, help="only from this day on (UTC)")
    trail.add_argument("--until", metavar="DATE", type=_moment, help="only before this day (UTC)")
    add_access(trail)
    add_json(trail)
    trail.set_defaults(handler=_trail)


def _trail(args: argparse.Namespace, console: Console) -> int:
    if not (args.verify or args.chain_only or args.against):
        with open_for(args, console) as workspace:
            return _list(workspace, args, console)
    try:
        workspace = open_for(args, console)
    except TrailBroken as broken:
        return _broken(broken, console)
    with workspace:
        return _verify(workspace, console, chain_only=args.chain_only, against=args.against)


def _broken(broken: TrailBroken, console: Console) -> int:
    """It does not open: so much is missing that only the record beside the database tells of it."""
    if not console.as_json:
        raise broken
    what = [{"entry": broken.first_missing, "what": broken.what}]
    document = {"ok": False, "entries": broken.first_missing - 1, "head": None}
    console.result({**document, "first_broken": broken.first_missing, "problems": what, "left_aside": []}, "")
    return broken.exit_code


def _verify(workspace: Workspace, console: Console, *, chain_only: bool, against: Sequence[Path]) -> int:
    found = workspace.trail.verify(chain_only=chain_only, against=against)
    document = {
        "ok": found.ok,
        "entries": found.entries,
        "head": found.head.hex(),
        "first_broken": found.first_broken,
        "problems": [{"entry": entry, "what": what} for entry, what in found.problems],
        "left_aside": [{"file": one.name, "why": one.why} for one in found.aside],
    }
    if found.ok:
        proven = "the chain" if chain_only else "chain, rows and signatures"
        text = f"Whole: {proven} of {found.entries} entries, the last with hash {found.head.hex()}."
        text += "".join("\n" + one_line(f"It has every entry that {file} names.") for file in against)
    else:
        lines = [one_line(f"{_entry_words(entry)} {what}.") for entry, what in found.problems]
        advice = "What stands from there on is not proven. Compare with the last backup ('reviewer restore')."
        text = "\n".join([*lines, advice])
    text += "".join("\n" + one_line(f"Backup {one.name} {one.why}.") for one in found.aside)
    console.result(document, text)
    return 0 if found.ok else VerificationFailed.exit_code


def _entry_words(entry: int) -> str:
    return f"Entry {entry}" if entry else "Something that no entry answers for"


def _list(workspace: Workspace, args: argparse.Namespace, console: Console) -> int:
    from reviewer.services.ports import TrailWish
    from reviewer.services.trail_file import moment

    wanted = TrailWish(args.kind, args.by, args.about, args.since, args.until)
    if console.as_json:
        _list_as_json(workspace, wanted, console)
        return 0
    with workspace.trail.all(wanted) as entries:
        for entry in entries:
            cells = (str(entry.seq), moment(entry.at), entry.actor, entry.kind, entry.subject)
            console.line("\t".join(one_line(cell) for cell in cells))
    return 0


def _list_as_json(workspace: Workspace, wanted: TrailWish, console: Console) -> None:
    """One document, streamed: the trail may be longer than memory."""
    from reviewer.services.trail_file import document

    between = "["
    with workspace.trail.all(wanted) as entries:
        for entry in entries:
            console.line(between + json.dumps(document(entry), ensure_ascii=False))
            between = ","
    console.line("[]" if between == "[" else "]")


def _moment(text: str) -> int:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("not a date; write it as 2026-11-27") from None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return round(aware.timestamp() * 1_000_000)
