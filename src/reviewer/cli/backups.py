"""`reviewer backup` and `restore`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TypeAlias

from reviewer.cli.access import (
    add_access,
    add_json,
    add_project,
    open_for,
    passphrase_for,
    require_outside,
    require_project,
)
from reviewer.cli.console import Console, one_line
from reviewer.domain.errors import NotUnlocked
from reviewer.domain.identifiers import iso_utc

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


_MEND_KEYS = (
    "So it was in the backup: 'reviewer doctor --repair' takes keys of no account in use away, and a"
    " supervisor gives the others new passphrases."
)


def register(commands: Commands) -> None:
    """Add `backup` and `restore`."""
    backup = commands.add_parser("backup", help="write a verified backup of a project", allow_abbrev=False)
    add_project(backup)
    backup.add_argument("--to", metavar="FILE", type=Path, required=True, help="the file to write")
    add_access(backup)
    add_json(backup)
    backup.set_defaults(handler=_backup)
    restore = commands.add_parser("restore", help="make a project of a backup", allow_abbrev=False)
    restore.add_argument("file", metavar="FILE", type=Path, help="the backup")
    restore.add_argument("project", metavar="PROJECT", type=Path, help="a new or empty folder")
    add_access(restore)
    add_json(restore)
    restore.set_defaults(handler=_restore)


def _backup(args: argparse.Namespace, console: Console) -> int:
    require_project(args.project)
    require_outside(args.project, args.to, option="--to")
    with open_for(args, console) as workspace:
        made = workspace.backups.make(args.to)
    document = {
        "file": str(args.to),
        "entries": made.entries,
        "head": made.head.hex(),
        "bytes": _size(args.to),
    }
    said = f"Backed up to {args.to}, read back and verified; {made.entries} trail entries."
    console.result(document, one_line(said))
    return 0


def _restore(args: argparse.Namespace, console: Console) -> int:
    from reviewer.workspace.restoring import restore

    if not args.account:
        raise NotUnlocked("No account is named.", mend="Name any account of the backup with --as.")
    passphrase = passphrase_for(args, account=args.account)
    restored = restore(args.file, args.project, account=args.account, passphrase=passphrase)
    document = {
        "project": str(args.project),
        "title": restored.title,
        "entries": restored.manifest.entries,
        "head": restored.manifest.head.hex(),
        "made_at": iso_utc(restored.manifest.made_at),
        "counts": dict(restored.report.counts),
    }
    counts = restored.report.counts
    said = (
        f"Restored '{restored.title}' in {args.project} from the backup of {document['made_at']}:"
        f" {counts['cases']} cases, {counts['codings']} codings, {restored.manifest.entries} trail entries,"
        f" every {'other ' if restored.findings else ''}check fine."
    )
    for one in restored.findings:
        console.say(one_line(f"NOT  {one.name}: {one.detail}. {_MEND_KEYS}"))
    console.result(document, one_line(said))
    return 0


def _size(file: Path) -> int:
    return file.stat().st_size
