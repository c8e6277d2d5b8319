"""`reviewer codebook diff` and `convert`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.cli.access import add_access, add_json, open_for
from reviewer.cli.console import Console, in_lines, one_line
from reviewer.domain.codebook import Codebook
from reviewer.domain.revising import changes
from reviewer.services.converting import FORMATS, Comparison, compare, convert, read_any
from reviewer.services.revision_words import in_words

if TYPE_CHECKING:
    from reviewer.workspace import Workspace


def register(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `diff` and `convert` to the actions of `codebook`."""
    diff = actions.add_parser("diff", help="what differs between two codebooks", allow_abbrev=False)
    for name, words in (
        ("old", "the earlier one: an id or a file"),
        ("new", "the later one: an id or a file"),
    ):
        diff.add_argument(name, metavar={"old": "A", "new": "B"}[name], help=words)
    diff.add_argument(
        "--project",
        metavar="PROJECT",
        type=Path,
        help="A and B are versions of this project's codebook, or files",
    )
    add_access(diff)
    diff.set_defaults(handler=_diff)
    converting = actions.add_parser(
        "convert", help="from one format to another, by the files' suffixes", allow_abbrev=False
    )
    converting.add_argument(
        "source", metavar="IN", help="an id, or a .toml, XLSForm .xlsx or MISP .json file"
    )
    converting.add_argument("target", metavar="OUT", type=Path, help="the file to write, of another suffix")
    converting.set_defaults(handler=_convert)
    for action in (diff, converting):
        add_json(action)


def _diff(args: argparse.Namespace, console: Console) -> int:
    comparison = compare(args.old, args.new) if args.project is None else _of_project(args, console)
    lines = [f"{one.weight.value:<8}  {in_words(one)}" for one in comparison.changes]
    console.result(_diff_document(comparison), in_lines(lines) or "No difference.")
    return 0


def _of_project(args: argparse.Namespace, console: Console) -> Comparison:
    """The differences between two versions of a project's codebook; what is a file's name is a file."""
    with open_for(args, console) as workspace:
        old, new = (_named_book(workspace, name) for name in (args.old, args.new))
    return Comparison(old, new, tuple(changes(old, new)))


def _named_book(workspace: Workspace, name: str) -> Codebook:
    return read_any(name).codebook if Path(name).suffix in FORMATS else workspace.revising.version(name)


def _diff_document(comparison: Comparison) -> dict[str, object]:
    fields = ("weight", "what", "variable", "code", "rule", "language", "before", "after")
    return {
        "from": _named(comparison.old),
        "to": _named(comparison.new),
        "same": not comparison.changes,
        "changes": [{name: str(getattr(one, name)) or None for name in fields} for one in comparison.changes],
    }


def _convert(args: argparse.Namespace, console: Console) -> int:
    done = convert(args.source, args.target)
    for words in done.left_out:
        console.say(f"reviewer: not in the codebook: {words}")
    for words in done.lost:
        console.say(f"reviewer: not in {args.target.name}: {words}")
    document: dict[str, object] = {
        **_named(done.codebook),
        "from": args.source,
        "to": str(args.target),
        "left_out": list(done.left_out),
        "lost": list(done.lost),
    }
    losses = len(done.left_out) + len(done.lost)
    carried = "whole" if not losses else f"but for {losses} {'point' if losses == 1 else 'points'}"
    said = f"Wrote {done.codebook.id}, version {done.codebook.version}, to {args.target}, {carried}."
    console.result(document, one_line(said))
    return 0


def _named(codebook: Codebook) -> dict[str, object]:
    return {"id": codebook.id, "version": codebook.version, "digest": codebook.digest}
