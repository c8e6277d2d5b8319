"""`reviewer verify`: a package without an account, what is inside with one; or a whole project."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from reviewer.cli.access import add_access, add_json, open_for, require_outside
from reviewer.cli.console import Console, one_line
from reviewer.domain.errors import Refused, VerificationFailed

if TYPE_CHECKING:
    from reviewer.services.packages.verifying import Verified
    from reviewer.workspace import Workspace

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def register(commands: Commands) -> None:
    """Add `verify`."""
    verify = commands.add_parser("verify", help="check a package or a project", allow_abbrev=False)
    verify.add_argument("target", metavar="FILE|PROJECT", type=Path)
    verify.add_argument(
        "--project",
        metavar="PROJECT",
        type=Path,
        help="look inside the package too, with this project's keys",
    )
    verify.add_argument(
        "--receipts", metavar="DIR", type=Path, help="where it is whole, write a receipt for its sender there"
    )
    add_access(verify)
    add_json(verify)
    verify.set_defaults(handler=_verify)


def _verify(args: argparse.Namespace, console: Console) -> int:
    _require_receipts(args)
    if args.target.is_dir():
        return _verify_project(args, console)
    from reviewer.services.packages.verifying import verify_outside

    if args.project is None:
        verified = verify_outside(args.target)
    else:
        with open_for(args, console) as workspace:
            verified = workspace.packages.verifying.verify(args.target)
            if verified.ok and args.receipts is not None:
                receipt = workspace.packages.confirming.confirm(args.target, args.receipts)
                console.say(f"reviewer: receipt written: {receipt}")
    console.result(verified.to_json(), _in_words(verified, args.target))
    return 0 if verified.ok else VerificationFailed.exit_code


def _require_receipts(args: argparse.Namespace) -> None:
    if args.receipts is None:
        return
    if args.project is None:
        raise Refused("A receipt is signed by a project.", mend="Name it with --project.")
    require_outside(args.project, args.receipts, option="--receipts")
    if not args.receipts.is_dir():
        raise Refused("There is no such folder.", where=str(args.receipts), mend="Make it first.")


def _in_words(verified: Verified, file: Path) -> str:
    if not verified.ok:
        problems = "\n".join(
            one_line(f"  {one['file'] or 'the file'}: {one['message']}") for one in verified.problems
        )
        return f"{one_line(str(file))} was changed since it was signed:\n{problems}"
    counts = ", ".join(f"{count:,} {name.replace('_', ' ')}" for name, count in verified.counts.items())
    lines = [
        f"{one_line(str(file))} is as it was signed: {verified.kind} of project {verified.project}",
        f"  made {verified.created_at}; {counts}",
    ]
    for signer in verified.signers:
        known = {None: "compare the words with the sender", True: "known", False: "not known here"}
        name = f" '{signer.name}'" if signer.name else ""
        told = known[signer.known] if signer.role != "account" else "the account that packed it"
        lines.append(one_line(f"  signed by {signer.role}{name} ({told}): {signer.words}"))
    return "\n".join(lines)


def _verify_project(args: argparse.Namespace, console: Console) -> int:
    args.project = args.target
    with open_for(args, console) as workspace:
        document, text = _project_verified(workspace)
    console.result(document, text)
    return 0 if document["ok"] else VerificationFailed.exit_code


def _project_verified(workspace: Workspace) -> tuple[dict[str, object], str]:
    report = workspace.doctor()
    trail = workspace.trail.verify()
    problems = [{"file": one.name, "message": one.detail} for one in report.checks if not one.ok]
    problems += [{"file": f"trail entry {entry}", "message": what} for entry, what in trail.problems]
    document: dict[str, object] = {
        "ok": not problems,
        "kind": "project",
        "project": workspace.project.uuid,
        "signers": [],
        "created_at": None,
        "counts": dict(report.counts),
        "problems": problems,
    }
    text = "\n".join(one_line(f"  {one['file']}: {one['message']}") for one in problems)
    return document, f"The project is not whole:\n{text}" if problems else "The project is whole."
