"""`reviewer address`: whose keys are known, and the own ones; a reviewer's own desk."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

from reviewer.cli.access import add_access, add_json, add_project, open_for, passphrase_for, require_project
from reviewer.cli.console import Console
from reviewer.domain.errors import NotUnlocked

if TYPE_CHECKING:
    from reviewer.services.packages.address_book import Address

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def register(commands: Commands) -> None:
    """Add `address`."""
    address = commands.add_parser("address", help="signers and recipients", allow_abbrev=False)
    actions = address.add_subparsers(dest="action", metavar="ACTION", required=True)
    show = actions.add_parser("show", help="show the own keys and their words", allow_abbrev=False)
    listing = actions.add_parser("list", help="list whose keys are known", allow_abbrev=False)
    add = actions.add_parser("add", help="add somebody's keys", allow_abbrev=False)
    confirm = actions.add_parser("confirm", help="confirm a key by its words", allow_abbrev=False)
    revoke = actions.add_parser("revoke", help="trust somebody's keys no more", allow_abbrev=False)
    desk = actions.add_parser("desk", help="make the keys of a reviewer's own desk", allow_abbrev=False)
    for parser in (show, listing, add, confirm, revoke, desk):
        add_project(parser)
    for parser in (add, confirm, revoke):
        parser.add_argument("name", metavar="NAME")
    add.add_argument("--signer", metavar="KEY", help="what the other desk signs with: 64 hexadecimal digits")
    add.add_argument("--recipient", metavar="KEY", help="what is sealed to: age1...")
    confirm.add_argument(
        "--words", metavar="WORDS", required=True, help="the twelve words, as the key's owner reads them out"
    )
    handlers = (
        *((show, _show), (listing, _list), (add, _add)),
        *((confirm, _confirm), (revoke, _revoke), (desk, _desk)),
    )
    for parser, handler in handlers:
        add_access(parser)
        add_json(parser)
        parser.set_defaults(handler=handler)


def _show(args: argparse.Namespace, console: Console) -> int:
    from reviewer.workspace.desks import addresses_of_desk, is_waiting_desk

    require_project(args.project)
    if is_waiting_desk(args.project):
        account = _account(args)
        own = addresses_of_desk(
            args.project, account=account, passphrase=passphrase_for(args, account=account)
        )
    else:
        with open_for(args, console) as workspace:
            own = workspace.packages.book.own()
    _tell_own(own, console)
    return 0


def _desk(args: argparse.Namespace, console: Console) -> int:
    from reviewer.workspace.desks import new_desk

    account = _account(args)
    own = new_desk(args.project, account=account, passphrase=passphrase_for(args, account=account))
    _tell_own(own, console)
    return 0


def _account(args: argparse.Namespace) -> str:
    if args.account is None:
        raise NotUnlocked("No account is named.", mend="Name one with --as.")
    return str(args.account)


def _tell_own(own: tuple[Address, Address], console: Console) -> None:
    signer, recipient = own
    text = (
        f"signer     {signer.key}\n           {signer.words}\n"
        f"recipient  {recipient.key}\n           {recipient.words}"
    )
    console.result({"signer": signer.to_json(), "recipient": recipient.to_json()}, text)


def _list(args: argparse.Namespace, console: Console) -> int:
    with open_for(args, console) as workspace:
        _tell(workspace.packages.book.all(), console)
    return 0


def _add(args: argparse.Namespace, console: Console) -> int:
    with open_for(args, console) as workspace:
        added = workspace.packages.book.add(args.name, signer=args.signer, recipient=args.recipient)
    _tell(added, console)
    return 0


def _confirm(args: argparse.Namespace, console: Console) -> int:
    with open_for(args, console) as workspace:
        _tell(workspace.packages.book.confirm(args.name, args.words), console)
    return 0


def _revoke(args: argparse.Namespace, console: Console) -> int:
    with open_for(args, console) as workspace:
        _tell(workspace.packages.book.revoke(args.name), console)
    return 0


def _tell(addresses: Iterable[Address], console: Console) -> None:
    shown = list(addresses)
    lines = [f"{one.name}  {one.use}  {_state(one)}\n  {one.key}\n  {one.words}" for one in shown]
    console.result([one.to_json() for one in shown], "\n".join(lines))


def _state(address: Address) -> str:
    if address.revoked:
        return "revoked"
    return "confirmed" if address.confirmed else "not confirmed: compare the words with its owner"
