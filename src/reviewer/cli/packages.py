"""`reviewer package`, `verify` and `merge`: labels that leave and arrive, signed and sealed."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from reviewer.cli.access import (
    add_access,
    add_json,
    add_project,
    open_for,
    passphrase_for,
    require_outside,
    require_project,
)
from reviewer.cli.console import Console, in_lines, one_line
from reviewer.cli.pace import record_progress
from reviewer.domain.errors import NotUnlocked, Refused, VerificationFailed
from reviewer.services.watching import Watch

if TYPE_CHECKING:
    from reviewer.services.packages.merging import MergeOutcome
    from reviewer.services.packages.packing import Packed

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

_SEVERITY = (VerificationFailed.exit_code, NotUnlocked.exit_code, Refused.exit_code)


def register(commands: Commands) -> None:
    """Add `package` and `merge`."""
    package = commands.add_parser("package", help="pack labels, signed and sealed", allow_abbrev=False)
    add_project(package)
    package.add_argument("--to", metavar="FILE", type=Path, required=True, help="the file to write")
    package.add_argument(
        "--for",
        dest="recipients",
        metavar="RECIPIENT",
        action="extend",
        nargs="+",
        default=[],
        help="names of the address book (default: the project itself)",
    )
    package.add_argument(
        "--since", metavar="last|PACKAGE", help="only what came after the last received, or this, package"
    )
    package.add_argument("--work", metavar="REVIEWER", help="pack this reviewer's tasks for another desk")
    add_access(package)
    add_json(package)
    package.set_defaults(handler=_package)
    merge = commands.add_parser("merge", help="take packages in", allow_abbrev=False)
    add_project(merge)
    merge.add_argument("packages", metavar="PACKAGE", type=Path, nargs="+")
    merge.add_argument("--dry-run", action="store_true", help="say what would happen and keep nothing")
    merge.add_argument("--receipts", metavar="DIR", type=Path, help="write a receipt for each package there")
    merge.add_argument(
        "--signer", metavar="WORDS", default="", help="for a new desk: the words of the project's signer"
    )
    add_access(merge)
    add_json(merge)
    merge.set_defaults(handler=_merge)


def _package(args: argparse.Namespace, console: Console) -> int:
    require_outside(args.project, args.to, option="--to")
    if args.work and (args.since or len(args.recipients) != 1):
        raise Refused("Work is packed whole, for one desk.", mend="Name the desk with --for.")
    with open_for(args, console) as workspace:
        if args.work:
            packed = workspace.packages.work.pack(args.to, reviewer=args.work, recipient=args.recipients[0])
        else:
            watch = Watch(record_progress(console, "packed"))
            packed = workspace.packages.packing.labels(
                args.to, recipients=args.recipients, since=args.since, watch=watch
            )
            console.progress_done()
    if packed.note:
        console.say(f"reviewer: {packed.note}")
    console.result(packed.to_json(), _in_words(packed))
    return 0


def _in_words(packed: Packed) -> str:
    counts = ", ".join(f"{count:,} {name.replace('_', ' ')}" for name, count in packed.header.counts.items())
    sealed_to = ", ".join(packed.recipients) or "the project itself"
    return f"{one_line(str(packed.file))}: {counts}; sealed to {sealed_to}."


def _merge(args: argparse.Namespace, console: Console) -> int:
    require_outside(args.project, args.receipts, option="--receipts")
    if args.receipts is not None and not args.receipts.is_dir():
        raise Refused("There is no such folder.", where=str(args.receipts), mend="Make it first.")
    first = _founded(args, console)
    with open_for(args, console) as workspace:
        outcomes = workspace.packages.merging.merge(
            args.packages, dry_run=args.dry_run, receipts=args.receipts
        )
    if outcomes and first is not None:
        outcomes[0].new, outcomes[0].known = first, outcomes[0].known - first
    for outcome in outcomes:
        if outcome.receipt is not None:
            console.say(f"reviewer: receipt written: {outcome.receipt}")
        if not console.as_json:
            for problem in outcome.problems:
                console.say(f"reviewer: {outcome.file}: {problem['message']}")
    document = {"packages": [one.to_json() for one in outcomes]}
    console.result(document, in_lines(_outcome_in_words(one, dry_run=args.dry_run) for one in outcomes))
    codes = {one.exit_code for one in outcomes}
    return next((code for code in _SEVERITY if code in codes), 0)


def _founded(args: argparse.Namespace, console: Console) -> int | None:
    """Make the project of a reviewer's new desk from the first package; None on every other desk."""
    from reviewer.workspace.desks import found_desk, is_waiting_desk

    require_project(args.project)
    if not is_waiting_desk(args.project):
        return None
    if args.dry_run:
        raise Refused("A new desk has no project to try this on.", mend="Leave --dry-run out.")
    if args.account is None:
        raise NotUnlocked("No account is named.", mend="Name one with --as.")
    tasks = found_desk(
        args.project,
        args.packages[0],
        account=args.account,
        passphrase=passphrase_for(args, account=args.account),
        words=args.signer,
    )
    console.say(f"reviewer: made the desk's project with {tasks:,} tasks")
    return tasks


def _outcome_in_words(outcome: MergeOutcome, *, dry_run: bool) -> str:
    would = "would be " if dry_run else ""
    return (
        f"{outcome.file}: {would}{outcome.new:,} new, {outcome.known:,} known,"
        f" {outcome.conflicting:,} conflicting, {outcome.refused:,} refused"
    )
