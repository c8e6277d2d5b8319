"""The commands on a project's own agreement: the table, one variable, and its disagreements."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from reviewer.cli.access import add_access, add_json, add_project, open_for, require_outside
from reviewer.cli.agreement_selection import add_selection, natural, study_of
from reviewer.cli.agreement_tables import drift_table, final_table, groups_table, interval, number
from reviewer.cli.agreement_text import described, in_columns
from reviewer.cli.console import Console
from reviewer.services.agreement.behind_results import CaseBehind, GroupLine
from reviewer.services.agreement.results import LineKey, Overview, Verdict
from reviewer.workspace import Workspace

if TYPE_CHECKING:
    from reviewer.services.agreement.study import Study

_MOST = 1_000
_USAGE = 2


def register_disagreements(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `disagreements`."""
    parser = commands.add_parser(
        "disagreements", help="cases that reviewers coded differently, the worst first", allow_abbrev=False
    )
    add_project(parser)
    add_selection(parser)
    parser.add_argument(
        "--most", metavar="N", type=natural, default=_MOST, help=f"so many at most (default {_MOST:,})"
    )
    parser.add_argument("--all", action="store_true", help="every one of them")
    add_access(parser)
    add_json(parser)
    parser.set_defaults(handler=_disagreements)


def run(args: argparse.Namespace, console: Console) -> int:
    """`reviewer agreement PROJECT`."""
    args.project = args.source
    for option in ("by", "compare"):
        if getattr(args, option) is not None and args.variable is None:
            console.say(f"reviewer agreement: --{option} needs --variable")
            return _USAGE
    require_outside(args.project, args.report, option="--report")
    with open_for(args, console) as workspace:
        study = study_of(workspace, args)
        if args.report is not None:
            workspace.agreement.write_report(study, args.report)
            console.say(f"The report is in {args.report}.")
        if args.variable is None:
            return _table(args, console, workspace=workspace, study=study)
        return _variable(args, console, workspace=workspace, study=study)


def _table(args: argparse.Namespace, console: Console, *, workspace: Workspace, study: Study) -> int:
    from reviewer.services.agreement.document import project_document

    lines = [*_elsewhere(args, workspace, study), *_overview(study.overview)]
    console.result(project_document(study), "\n".join(lines))
    return 0


def _variable(args: argparse.Namespace, console: Console, *, workspace: Workspace, study: Study) -> int:
    from reviewer.services.agreement.document import single_document

    service, key = workspace.agreement, LineKey(args.variable)
    detail = study.detail(key)
    versions = service.versions(study, key)
    groups = (args.by, service.groups(study, key, args.by)) if args.by is not None else None
    final = {
        "against_final": service.against_final(study, args.variable),
        "against_final_on_calibration": service.against_final(study, args.variable, calibration=True),
    }
    compared: tuple[GroupLine, ...] = ()
    if args.compare is not None:
        first, second = (study_of(workspace, args, part) for part in args.compare)
        compared = service.compared(first, second, key)
    document = single_document(
        study,
        args.variable,
        months=detail.months,
        versions=versions,
        groups=groups,
        final=final,
        drift=detail.drift,
        compared=compared,
    )
    parts = [*_elsewhere(args, workspace, study), *_head(study.overview), ""]
    if document["computed"]:
        parts += [described(document), ""]
    else:
        parts += [f"{args.variable}: {document['reason']}", ""]
    parts += _treatment(study, args.variable)
    by = [(f"by {groups[0]}", groups[1])] if groups is not None else []
    tables = [("by month", detail.months), ("by codebook version", versions), *by, ("compared", compared)]
    for title, lines in tables:
        parts += groups_table(title, lines)
    parts += drift_table(detail.drift, study.overview.reviewers)
    for title, found in (
        ("against the final answers", final["against_final"]),
        ("on calibration cases", final["against_final_on_calibration"]),
    ):
        parts += final_table(title, found, study.overview.reviewers)
    console.result(document, "\n".join(parts))
    return 0


def _disagreements(args: argparse.Namespace, console: Console) -> int:
    from reviewer.services.agreement.document import disagreements_document

    with open_for(args, console) as workspace:
        study = study_of(workspace, args)
        most = 0 if args.all else args.most
        total, worst = workspace.agreement.worst(study, variable=args.variable, most=most)
        settling = workspace.agreement.settling([case.case for _, case in worst])
        document = disagreements_document(
            study, variable=args.variable, total=total, worst=worst, settling=settling
        )
        elsewhere = [*_elsewhere(args, workspace, study)]
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
    console.result(document, "\n".join([*elsewhere, *lines, in_columns(rows)]))
    return 0


def _elsewhere(args: argparse.Namespace, workspace: Workspace, study: Study) -> Iterator[str]:
    """Where the codings are, if the version in force has none yet: published just now, it looks as if nobody
    had coded.
    """
    if args.codebook_version is not None or study.codings.count:
        return
    for version, count in workspace.agreement.elsewhere(study):
        codings = f"{count:,} codings stand" if count > 1 else "1 coding stands"
        yield (
            f"No coding under version {study.book.version}; {codings} under version {version}:"
            f" --codebook-version {version}"
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
                number(line.agreement),
                number(line.alpha),
                interval(line.alpha),
                number(line.ac),
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


def _said(case: CaseBehind) -> str:
    return "  ".join(f"{one.reviewer}: {';'.join(one.codes) or one.state}" for one in case.answers)
