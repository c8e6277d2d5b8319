"""What narrows the codings of the agreement commands."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reviewer.domain.identifiers import to_microseconds
from reviewer.workspace import Workspace

if TYPE_CHECKING:
    from reviewer.services.agreement.study import Study


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the cases: a column's value, or a period (`until` is not included)."""

    group: tuple[str, str] | None = None
    since: int | None = None
    until: int | None = None


def add_selection(parser: argparse.ArgumentParser) -> None:
    """Which codings count."""
    parser.add_argument("--variable", metavar="V", help="of a project: this variable alone, with everything")
    parser.add_argument("--round", metavar="N", type=natural, help="of a project: this round alone")
    parser.add_argument(
        "--codebook-version", metavar="X", help="of a project: codings under this version (the current one)"
    )
    parser.add_argument(
        "--only", metavar="COLUMN=VALUE", type=_group, help="of a project: cases of this group alone"
    )
    parser.add_argument(
        "--since", metavar="DAY", type=_day, help="of a project: submitted from that day on (UTC)"
    )
    parser.add_argument(
        "--until", metavar="DAY", type=_day, help="of a project: submitted before that day (UTC)"
    )


def add_comparison(parser: argparse.ArgumentParser) -> None:
    """Which two parts are compared."""
    parser.add_argument(
        "--compare",
        metavar=("PART", "PART"),
        nargs=2,
        type=_part,
        help="with --variable: two parts, COLUMN=VALUE or DAY..DAY, the second against the first",
    )


def study_of(workspace: Workspace, args: argparse.Namespace, part: Part | None = None) -> Study:
    """The selection that the options name, narrowed to a part of it."""
    service, wanted = workspace.agreement, args.codebook_version
    part = part or Part()
    return service.study(
        codebook=None if wanted is None else service.version(wanted),
        round_number=args.round,
        group=part.group or args.only,
        since=args.since if part.since is None else part.since,
        until=args.until if part.until is None else part.until,
    )


def natural(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not int(text):
        raise argparse.ArgumentTypeError("a whole number from 1")
    return int(text)


def _group(text: str) -> tuple[str, str]:
    column, sign, value = text.partition("=")
    if not sign or not column:
        raise argparse.ArgumentTypeError("a column, an equals sign and a value: country=NL")
    return column, value


def _part(text: str) -> Part:
    first, sign, last = text.partition("..")
    if not sign or "=" in first:
        return Part(group=_group(text))
    if not first and not last:
        raise argparse.ArgumentTypeError("a part: COLUMN=VALUE, or DAY..DAY")
    return Part(since=_day(first) if first else None, until=_day(last) if last else None)


def _day(text: str) -> int:
    try:
        day = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        raise argparse.ArgumentTypeError("a day: 2026-03-31") from None
    return to_microseconds(day)
