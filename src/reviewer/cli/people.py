"""`reviewer people`: accounts, roles and passphrases."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TypeAlias

from reviewer.cli.access import (
    add_access,
    add_json,
    add_project,
    ask_passphrase,
    has_terminal,
    open_for,
    read_passphrase,
)
from reviewer.cli.console import Console
from reviewer.domain.person import Role

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def register(commands: Commands) -> None:
    """Add `people`."""
    people = commands.add_parser("people", help="accounts and roles", allow_abbrev=False)
    actions = people.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = actions.add_parser("add", help="add an account", allow_abbrev=False)
    listing = actions.add_parser("list", help="list the accounts", allow_abbrev=False)
    disable = actions.add_parser("disable", help="disable an account; its work stays", allow_abbrev=False)
    enable = actions.add_parser("enable", help="let a disabled account sign in again", allow_abbrev=False)
    change = actions.add_parser("passphrase", help="change a passphrase", allow_abbrev=False)
    for parser in (add, listing, disable, enable, change):
        add_project(parser)
    for parser in (add, disable, enable):
        parser.add_argument("name", metavar="NAME")
    change.add_argument("name", metavar="NAME", nargs="?", help="a supervisor names another's account")
    add.add_argument(
        "--role",
        action="append",
        required=True,
        choices=[role.value for role in Role],
        help="may be repeated",
    )
    for parser in (add, enable, change):
        parser.add_argument(
            "--new-passphrase-file", metavar="FILE", type=Path, help="the new passphrase (else asked or made)"
        )
    handlers = ((add, _add), (listing, _list), (disable, _disable), (enable, _enable), (change, _change))
    for parser, handler in handlers:
        add_access(parser)
        add_json(parser)
        parser.set_defaults(handler=handler)


def _add(args: argparse.Namespace, console: Console) -> int:
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
    return ask_passphrase("New passphrase (empty: one is made): ") or None


def _list(args: argparse.Namespace, console: Console) -> int:
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


def _disable(args: argparse.Namespace, console: Console) -> int:
    with open_for(args, console) as workspace:
        workspace.people.disable(args.name)
    console.result({"name": args.name, "enabled": False}, f"Disabled {args.name}; the work done stays.")
    return 0


def _enable(args: argparse.Namespace, console: Console) -> int:
    with open_for(args, console) as workspace:
        made = workspace.people.enable(args.name, passphrase=_new_passphrase(args))
    document: dict[str, object] = {"name": args.name, "enabled": True}
    text = f"Enabled {args.name}."
    if made is not None:
        document["passphrase"] = made
        text += f"\nPassphrase, shown this once: {made}"
    console.result(document, text)
    return 0


def _change(args: argparse.Namespace, console: Console) -> int:
    with open_for(args, console) as workspace:
        name = args.name or workspace.account.name
        made = workspace.people.change_passphrase(name, passphrase=_new_passphrase(args))
    document: dict[str, object] = {"name": name}
    text = f"The passphrase of {name} is changed."
    if made is not None:
        document["passphrase"] = made
        text += f"\nPassphrase, shown this once: {made}"
    console.result(document, text)
    return 0
