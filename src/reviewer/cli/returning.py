"""`reviewer assign --bring-back`: abandoned work goes to others; `--returns-after` makes it a rule."""

from __future__ import annotations

import argparse

from reviewer.cli.console import Console
from reviewer.services.ports import AbandonedCounts
from reviewer.services.returning import Returned
from reviewer.workspace import Workspace


def add_returning(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument(
        "--bring-back",
        metavar="DAYS",
        type=int,
        help="hand on now what nobody has touched for so many days; drafts keep their answers",
    )
    parser.add_argument(
        "--returns-after",
        metavar="DAYS",
        type=int,
        help="from now on do so whenever a supervisor opens the project; 0 never",
    )


def bring_back(args: argparse.Namespace, workspace: Workspace, console: Console) -> None:
    """Set the rule, bring work back, or both; a dry run says what waits."""
    if args.returns_after is not None and not args.dry_run:
        workspace.returning.set_rule(args.returns_after)
    rule = workspace.returning.rule()
    words = [f"Work comes back after {rule} days." if rule else "Work does not come back by itself."]
    document: dict[str, object] = {"returns_after_days": rule}
    if args.bring_back is not None and args.dry_run:
        waiting = workspace.returning.waiting(args.bring_back)
        words.append(_waiting_text(waiting))
        document |= {"unbegun": waiting.unbegun, "drafts": waiting.drafts, "handed_back": waiting.handed_back}
    elif args.bring_back is not None:
        result = sum(workspace.returning.steps(args.bring_back), Returned())
        words.append(_returned_text(result))
        document |= {"moved": result.moved, "kept": result.kept, "drafts": result.drafts}
    console.result(document, "\n".join(words))


def _waiting_text(waiting: AbandonedCounts) -> str:
    return (
        f"Not touched for so long: {waiting.unbegun} cases not begun, {waiting.drafts} drafts,"
        f" {waiting.handed_back} cases handed back. Nothing was changed."
    )


def _returned_text(result: Returned) -> str:
    kept = f" {result.kept} stay: nobody else may take them." if result.kept else ""
    return (
        f"{result.moved} cases have another reviewer now;"
        f" {result.drafts} drafts were handed back with their answers.{kept}"
    )
