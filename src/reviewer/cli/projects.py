"""`reviewer new` and `doctor`."""

from __future__ import annotations

import argparse
from typing import TypeAlias

from reviewer.cli.access import (
    add_access,
    add_json,
    add_passphrase,
    add_project,
    open_for,
    passphrase_for,
)
from reviewer.cli.console import Console, one_line
from reviewer.domain.errors import NotAllowed, Refused
from reviewer.domain.person import Right
from reviewer.workspace import create_project

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def register(commands: Commands) -> None:
    """Add `new` and `doctor`."""
    _register_new(commands)
    doctor = commands.add_parser("doctor", help="check that a project is whole", allow_abbrev=False)
    add_project(doctor)
    doctor.add_argument("--repair", action="store_true", help="mend what can be worked out again")
    add_access(doctor)
    add_json(doctor)
    doctor.set_defaults(handler=_doctor)


def _register_new(commands: Commands) -> None:
    new = commands.add_parser("new", help="make a project", allow_abbrev=False)
    add_project(new)
    new.add_argument(
        "--codebook", metavar="ID|FILE", required=True, help="a shipped codebook or a .toml file"
    )
    new.add_argument("--title", metavar="T", required=True)
    new.add_argument("--supervisor", metavar="NAME", required=True, help="the first account")
    add_passphrase(new)
    add_json(new)
    new.set_defaults(handler=_new)


def _new(args: argparse.Namespace, console: Console) -> int:
    passphrase = passphrase_for(args, account=args.supervisor)
    if args.passphrase_file is None and not passphrase:
        raise Refused("A passphrase is needed.", mend="Choose one of several words.")
    made = create_project(
        args.project,
        title=args.title,
        codebook=args.codebook,
        supervisor=args.supervisor,
        passphrase=passphrase,
    )
    text = f"Made project '{made.title}' with codebook {made.codebook_id} version {made.codebook_version}"
    console.result(
        {
            "project": str(args.project),
            "uuid": made.uuid,
            "title": made.title,
            "codebook": made.codebook_id,
            "codebook_version": made.codebook_version,
            "supervisor": args.supervisor,
        },
        one_line(f"{text} in {args.project}; supervisor {args.supervisor}."),
    )
    return 0


def _doctor(args: argparse.Namespace, console: Console) -> int:
    with open_for(args, console) as workspace:
        if args.repair and not workspace.account.may(Right.SUPERVISE):
            raise NotAllowed("Repairing is for supervisors.", mend="Leave out --repair, or ask one.")
        for done in workspace.repair() if args.repair else ():
            console.say(f"Repaired: {done}.")
        report = workspace.doctor()
    text = "\n".join(
        one_line(f"{'ok ' if check.ok else 'NOT'}  {check.name}: {check.detail}") for check in report.checks
    )
    counts = ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in report.counts.items())
    console.result(report.document(), f"{text}\n{counts}; schema {report.schema_version}")
    return 0 if report.ok else 1
