"""`reviewer codebook list`, `show` and `check`; `diff` and `convert` stand in `codebook_changes`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from reviewer.cli import codebook_changes
from reviewer.cli.access import add_json
from reviewer.cli.console import Console, in_lines, one_line
from reviewer.domain.codebook import Code, Codebook, Variable, text_in
from reviewer.services.codebooks import check_file, load, shipped_codebooks


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `codebook` with its actions."""
    codebook = commands.add_parser(
        "codebook", help="list, show, check, compare and convert codebooks", allow_abbrev=False
    )
    actions = codebook.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="the codebooks that come with the program", allow_abbrev=False)
    listing.set_defaults(handler=_list)
    show = actions.add_parser("show", help="variables, codes and keys of a codebook", allow_abbrev=False)
    show.add_argument("codebook", metavar="ID|FILE", help="a shipped codebook or a .toml file")
    show.set_defaults(handler=_show)
    check = actions.add_parser("check", help="say what is wrong with a codebook's file", allow_abbrev=False)
    check.add_argument("file", metavar="FILE", type=Path, help="a .toml file")
    check.set_defaults(handler=_check)
    for action in (listing, show, check):
        add_json(action)
    codebook_changes.register(actions)


def _list(_: argparse.Namespace, console: Console) -> int:
    codebooks = [load(codebook_id)[0] for codebook_id in shipped_codebooks()]
    document = [
        {"id": one.id, "version": one.version, "title": dict(one.title), "status": one.status}
        for one in codebooks
    ]
    width = max((len(one.id) for one in codebooks), default=0)
    lines = [f"{one.id:<{width}}  version {one.version}  {_title(one)}{_doubt(one)}" for one in codebooks]
    console.result(document, in_lines(lines))
    return 0


def _show(args: argparse.Namespace, console: Console) -> int:
    codebook, _ = load(args.codebook)
    if console.as_json and codebook.unconfirmed:
        console.say(f"reviewer: {codebook.id} is not confirmed against its source")
    console.result(document_of(codebook), in_lines(_described(codebook)))
    return 0


def _check(args: argparse.Namespace, console: Console) -> int:
    checked = check_file(args.file)
    codebook = checked.codebook
    document: dict[str, object] = {
        "file": str(args.file),
        "ok": codebook is not None,
        "id": codebook.id if codebook else None,
        "version": codebook.version if codebook else None,
        "digest": codebook.digest if codebook else None,
        "problems": [problem.to_json() for problem in checked.problems],
        "problems_total": checked.total,
    }
    if codebook is not None:
        console.result(
            document,
            f"{one_line(str(args.file))}: {codebook.id}, version {codebook.version},"
            f" digest {codebook.digest}",
        )
        return 0
    if console.as_json:
        console.result(document, "")
    for problem in checked.problems:
        console.say(str(problem))
    hidden = checked.total - len(checked.problems)
    more = f", of which {hidden} are not listed" if hidden else ""
    console.say(f"reviewer: {args.file} is no usable codebook: {checked.total} to mend{more}")
    return 1


def document_of(codebook: Codebook) -> dict[str, object]:
    """The JSON form that other programs rely on; titles and labels are by language."""
    return {
        "id": codebook.id,
        "version": codebook.version,
        "digest": codebook.digest,
        "title": dict(codebook.title),
        "languages": list(codebook.languages),
        "variables": [_variable_document(one) for one in codebook.variables],
    }


def _variable_document(variable: Variable) -> dict[str, object]:
    return {
        "id": variable.id,
        "level": variable.level.value,
        "key": variable.key,
        "required": variable.required,
        "enabled": variable.enabled,
        "condition": variable.condition.text if variable.condition else None,
        "codes": [_code_document(code) for code in variable.codes],
    }


def _code_document(code: Code) -> dict[str, object]:
    return {
        "id": code.id,
        "key": code.key,
        "label": dict(code.label),
        "exclusive": code.exclusive,
        "enabled": code.enabled,
        "retired": code.retired,
    }


def _described(codebook: Codebook) -> Iterator[str]:
    yield f"{_title(codebook)}: {codebook.id}, version {codebook.version}{_doubt(codebook)}"
    yield f"digest {codebook.digest}"
    yield from (f"- {note}" for note in codebook.notes)
    for variable in codebook.variables:
        marks = _marks(off=not variable.enabled, optional=not variable.required)
        yield ""
        label = text_in(variable.label, "en")
        yield f"[{variable.key}] {variable.id}: {label} ({variable.level.value}{marks})"
        if variable.condition is not None:
            yield f"    applies where {variable.condition.text}"
        for code in variable.codes:
            marks = _marks(off=not code.enabled, retired=code.retired, exclusive=code.exclusive)
            yield f"    [{code.key}] {code.id}: {text_in(code.label, 'en')}" + (
                f" ({marks[2:]})" if marks else ""
            )
    for rule in codebook.rules:
        yield ""
        yield f"{rule.hardness.value} rule {rule.id}: where {rule.when.text}"
        yield f"    {text_in(rule.message, 'en')}"


def _title(codebook: Codebook) -> str:
    return text_in(codebook.title, "en")


def _doubt(codebook: Codebook) -> str:
    return " (unconfirmed)" if codebook.unconfirmed else ""


def _marks(**marks: bool) -> str:
    return "".join(f", {name}" for name, holds in marks.items() if holds)
