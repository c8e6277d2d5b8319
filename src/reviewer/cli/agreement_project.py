"""The commands on a project's own agreement: the table, one variable, and its disagreements."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from reviewer.cli.access import add_access, add_json, add_project, open_for, require_outside
from reviewer.cli.agreement_text import described, in_columns
from reviewer.cli.console import Console
from reviewer.services.agreement.behind_results import AgainstFinal, CaseBehind, GroupLine
from reviewer.services.agreement.results import Estimate, LineKey, Overview, Verdict
from reviewer.workspace import Workspace

if TYPE_CHECKING:
    from reviewer.services.agreement.study import Study

_MOST = 1_000
_USAGE = 2


def add_selection(parser: argparse.ArgumentParser) -> None:
    """Which codings count."""
    parser.add_argument("--variable", metavar="V", help="of a project: this variable alone, with everything")
    parser.add_argument("--round", metavar="N", type=_natural, help="of a project: this round alone")
    parser.add_argument(
        "--codebook-version", metavar="X", help="of a project: codings under this version (the current one)"
    )
    parser.add_argument(
        "--only", metavar="COLUMN=VALUE", type=_group, help="of a project: cases of this group alone"
    )


def register_disagreements(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `disagreements`."""
    parser = commands.add_parser(
        "disagreements", help="cases that reviewers coded differently, the worst first", allow_abbrev=False
    )
    add_project(parser)
    add_selection(parser)
    parser.add_argument(
        "--most", metavar="N", type=_natural, default=_MOST, help=f"so many at most (default {_MOST:,})"
    )
    parser.add_argument("--all", action="store_true", help="every one of them")
    add_access(parser)
    add_json(parser)
    parser.set_defaults(handler=_disagreements)


def run(args: argparse.Namespace, console: Console) -> int:
    """`reviewer agreement PROJECT`."""
    args.project = args.source
    if args.by is not None and args.variable is None:
        console.say("reviewer agreement: --by needs --variable")
        return _USAGE
    require_outside(args.project, args.report, option="--report")
    with open_for(args, console) as workspace:
        study = _study(workspace, args)
        if args.report is not None:
            workspace.agreement.write_report(study, args.report)
            console.say(f"The report is in {args.report}.")
        if args.variable is None:
            return _table(console, study)
        return _variable(args, console, workspace=workspace, study=study)


def _table(console: Console, study: Study) -> int:
    from reviewer.services.agreement.document import project_document

    console.result(project_document(study), "\n".join(_overview(study.overview)))
    return 0


def _variable(args: argparse.Namespace, console: Console, *, workspace: Workspace, study: Study) -> int:
    from reviewer.services.agreement.document import single_document

    service, key = workspace.agreement, LineKey(args.variable)
    months = study.detail(key).months
    versions = service.versions(study, key)
    groups = (args.by, service.groups(study, key, args.by)) if args.by is not None else None
    final = {
        "against_final": service.against_final(study, args.variable),
        "against_final_on_calibration": service.against_final(study, args.variable, calibration=True),
    }
    document = single_document(
        study, args.variable, months=months, versions=versions, groups=groups, final=final
    )
    parts = [*_head(study.overview), ""]
    if document["computed"]:
        parts += [described(document), ""]
    else:
        parts += [f"{args.variable}: {document['reason']}", ""]
    parts += _treatment(study, args.variable)
    for title, lines in (("by month", months), ("by codebook version", versions), *_named(groups)):
        parts += _groups(title, lines)
    for title, found in (
        ("against the final answers", final["against_final"]),
        ("on calibration cases", final["against_final_on_calibration"]),
    ):
        parts += _against(title, found, study.overview.reviewers)
    console.result(document, "\n".join(parts))
    return 0


def _against(title: str, found: AgainstFinal, reviewers: Sequence[str]) -> Iterator[str]:
    """Reviewers in the order of the other tables: this is no ranking."""
    if not found.reviewers:
        return
    rows = [(title, "compared", "became final", "95 % interval", "decided", "as decided")]
    rows += [
        (
            reviewers[one.reviewer],
            f"{one.compared:,}",
            _number(one.same),
            _interval(one.same),
            f"{one.decided:,}",
            f"{one.same_decided:,}",
        )
        for one in found.reviewers
    ]
    yield ""
    yield in_columns(rows)


def _disagreements(args: argparse.Namespace, console: Console) -> int:
    from reviewer.services.agreement.document import disagreements_document

    with open_for(args, console) as workspace:
        study = _study(workspace, args)
        most = 0 if args.all else args.most
        total, worst = workspace.agreement.worst(study, variable=args.variable, most=most)
        settling = workspace.agreement.settling([case.case for _, case in worst])
        document = disagreements_document(
            study, variable=args.variable, total=total, worst=worst, settling=settling
        )
    rows = [("case", "variable", "distance", "settling", "answers")]
    rows += [
        (
            case.case_id,
            key.variable,
            f"{case.disagreement:.2f}",
            settling.get(case.case, "waiting"),
            _said(case),
        )
        for key, case in worst
    ]
    lines = [f"{total:,} disagreements, {len(worst):,} shown; distance from 0 (the same) to 1", ""]
    console.result(document, "\n".join([*lines, in_columns(rows)]))
    return 0


def _study(workspace: Workspace, args: argparse.Namespace) -> Study:
    service = workspace.agreement
    wanted = args.codebook_version
    return service.study(
        codebook=None if wanted is None else service.version(wanted),
        round_number=args.round,
        group=args.only,
    )


def _head(overview: Overview) -> Iterator[str]:
    unconfirmed = " (unconfirmed)" if overview.unconfirmed else ""
    yield f"{overview.title}: codebook {overview.codebook}, version {overview.version}{unconfirmed}"
    yield (
        f"{overview.double_coded:,} of {overview.cases:,} coded cases were coded twice or more;"
        f" {overview.codings:,} first independent codings by {', '.join(overview.reviewers) or 'nobody'}"
    )


def _overview(overview: Overview) -> Iterator[str]:
    yield from _head(overview)
    yield ""
    rows = [("variable", "level", "n", "missing", "agree", "alpha", "95 % interval", "AC", "verdict")]
    for line in overview.lines:
        key, treatment = line.key, line.treatment
        share = treatment.missing / treatment.codings if treatment.codings else 0.0
        rows.append(
            (
                f"  {key.flag}" if key.flag else key.variable,
                line.kind.value,
                f"{line.pairable:,}",
                f"{share:.0%}" if treatment.missing else "-",
                _number(line.agreement),
                _number(line.alpha),
                _interval(line.alpha),
                _number(line.ac),
                line.judgement.verdict.value.replace("_", " "),
            )
        )
    yield in_columns(rows)
    notes = [(line, hint.text) for line in overview.lines for hint in line.hints]
    notes += [
        (line, f"{line.alpha.reason}.")
        for line in overview.lines
        if line.judgement.verdict is Verdict.NOT_COMPUTED
    ]
    if notes:
        yield ""
    for line, text in notes:
        name = f"{line.key.variable}, {line.key.flag}" if line.key.flag else line.key.variable
        yield f"{name}: {text}"


def _treatment(study: Study, variable: str) -> Iterator[str]:
    treatment = study.measure(variable).treatment
    counts = (
        ("coded", treatment.coded),
        ("undetermined among them", treatment.undetermined),
        ("none among them", treatment.none),
        ("do not apply", treatment.does_not_apply),
        ("not reached", treatment.not_reached),
        ("blank", treatment.blank),
    )
    yield "Codings: " + ", ".join(f"{name} {count:,}" for name, count in counts)
    yield from treatment.words


def _groups(title: str, lines: Iterable[GroupLine]) -> Iterator[str]:
    rows = [(title, "n", "agree", "alpha", "95 % interval", "difference", "p (Holm)")]
    for line in lines:
        difference = "" if line.difference is None else _number(line.difference)
        p = "" if line.p is None else f"{line.p:.4f}"
        label = line.label or "(not said)"
        counted = (f"{line.pairable:,}", _number(line.agreement), _number(line.alpha), _interval(line.alpha))
        rows.append((label, *counted, difference, p))
    if len(rows) > 1:
        yield ""
        yield in_columns(rows)


def _named(
    groups: tuple[str, tuple[GroupLine, ...]] | None,
) -> list[tuple[str, tuple[GroupLine, ...]]]:
    return [(f"by {groups[0]}", groups[1])] if groups is not None else []


def _said(case: CaseBehind) -> str:
    return "  ".join(f"{one.reviewer}: {';'.join(one.codes) or one.state}" for one in case.answers)


def _number(one: Estimate) -> str:
    return "-" if one.value is None else f"{one.value:.3f}"


def _interval(one: Estimate) -> str:
    return "" if one.low is None or one.high is None else f"{one.low:.3f} to {one.high:.3f}"


def _natural(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not int(text):
        raise argparse.ArgumentTypeError("a whole number from 1")
    return int(text)


def _group(text: str) -> tuple[str, str]:
    column, sign, value = text.partition("=")
    if not sign or not column:
        raise argparse.ArgumentTypeError("a column, an equals sign and a value: country=NL")
    return column, value
