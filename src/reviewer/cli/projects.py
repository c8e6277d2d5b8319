"""`reviewer new`, `people` and `doctor`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TypeAlias

from reviewer.cli.access import (
    add_access,
    add_json,
    add_passphrase,
    add_project,
    ask_passphrase,
    has_terminal,
    open_for,
    passphrase_for,
    read_passphrase,
)
from reviewer.cli.console import Console
from reviewer.domain.errors import Refused
from reviewer.domain.person import Role
from reviewer.workspace import create_project

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def register(commands: Commands) -> None:
    """Add `new`, `people` and `doctor`."""
    _register_new(commands)
    _register_people(commands)
    doctor = commands.add_parser("doctor", help="check that a project is whole", allow_abbrev=False)
    add_project(doctor)
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


def _register_people(commands: Commands) -> None:
    people = commands.add_parser("people", help="accounts and roles", allow_abbrev=False)
    actions = people.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = actions.add_parser("add", help="add an account", allow_abbrev=False)
    listing = actions.add_parser("list", help="list the accounts", allow_abbrev=False)
    disable = actions.add_parser("disable", help="disable an account; its work stays", allow_abbrev=False)
    for parser in (add, listing, disable):
        add_project(parser)
    for parser in (add, disable):
        parser.add_argument("name", metavar="NAME")
    add.add_argument(
        "--role",
        action="append",
        required=True,
        choices=[role.value for role in Role],
        help="may be repeated",
    )
    add.add_argument(
        "--new-passphrase-file",
        metavar="FILE",
        type=Path,
        help="the new account's passphrase (else asked or made)",
    )
    for parser, handler in ((add, _people_add), (listing, _people_list), (disable, _people_disable)):
        add_access(parser)
        add_json(parser)
        parser.set_defaults(handler=handler)


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
        f"{text} in {args.project}; supervisor {args.supervisor}.",
    )
    return 0


def _people_add(args: argparse.Namespace, console: Console) -> int:
    with open_for(args, console) as workspace:
        given = _new_passphrase(args)
        account, made = workspace.people.add(
            args.name, frozenset(Role(role) for role in args.role), passphrase=given
        )
    roles = sorted(role.value for role in account.roles)
    document: dict[str, object] = {"name": account.name, "roles": roles, "enabled": True}
    text = f"Added {account.name} ({', '.join(roles)})."
    if made is not None:
        document["passphrase"] = made
        text += f"\nPassphrase, shown this once: {made}"
    console.result(document, text)
    return 0


def _new_passphrase(args: argparse.Namespace) -> str | None:
    """The new account's passphrase from its file or the terminal; None lets one be made."""
    if args.new_passphrase_file is not None:
        return read_passphrase(args.new_passphrase_file)
    if args.json or not has_terminal():
        return None
    return ask_passphrase(f"Passphrase for {args.name} (empty: one is made): ") or None


def _people_list(args: argparse.Namespace, console: Console) -> int:
    with open_for(args, console) as workspace:
        accounts = workspace.people.list()
    document = [
        {"name": one.name, "roles": sorted(role.value for role in one.roles), "enabled": one.enabled}
        for one in accounts
    ]
    lines = (
        f"{one.name}  {', '.join(sorted(one.roles))}{'' if one.enabled else '  (disabled)'}"
        for one in accounts
    )
    console.result(document, "\n".join(lines))
    return 0


def _people_disable(args: argparse.Namespace, console: Console) -> int:
    with open_for(args, console) as workspace:
        workspace.people.disable(args.name)
    console.result({"name": args.name, "enabled": False}, f"Disabled {args.name}; the work done stays.")
    return 0


def _doctor(args: argparse.Namespace, console: Console) -> int:
    with open_for(args, console) as workspace:
        report = workspace.doctor()
    text = "\n".join(
        f"{'ok ' if check.ok else 'NOT'}  {check.name}: {check.detail}" for check in report.checks
    )
    counts = ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in report.counts.items())
    console.result(report.document(), f"{text}\n{counts}; schema {report.schema_version}")
    return 0 if report.ok else 1
