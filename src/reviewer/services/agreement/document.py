"""Agreement of a project as a document: the coefficients of every variable in the shape that a ratings file
gets, with which codings they rest on and how each state was treated.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reviewer.domain.identifiers import CaseKey, iso_utc
from reviewer.services.agreement.behind_results import AgainstFinal, CaseBehind, Drift, GivenAnswer, GroupLine
from reviewer.services.agreement.lines import Rated
from reviewer.services.agreement.results import Estimate, Kind, LineKey, Treatment
from reviewer.services.agreement.study import Study
from reviewer.services.reporting import report_on_codes
from reviewer.services.reporting_sets import report_on_sets

Document = dict[str, object]

COUNTED = (
    "First independent submitted codings only: of each case and reviewer the first submission that was not"
    " withdrawn; never settled or migrated answers."
)


def project_document(study: Study, *, variables: Sequence[str] = ()) -> Document:
    """The whole document, or of the named variables; raises NotFound for one that is not asked."""
    chosen = [study.measure(name) for name in variables] if variables else list(study.measures)
    return {
        **_rests_on(study),
        "variables": [variable_document(Rated(one, study.answers)) for one in chosen],
    }


def single_document(
    study: Study,
    variable: str,
    *,
    months: Sequence[GroupLine],
    versions: Sequence[GroupLine],
    groups: tuple[str, Sequence[GroupLine]] | None = None,
    final: Mapping[str, AgainstFinal] | None = None,
    drift: Drift | None = None,
    compared: Sequence[GroupLine] = (),
) -> Document:
    """One variable, its coefficients at the top as of a ratings file, with its course and its groups."""
    document = {**_rests_on(study), **variable_document(Rated(study.measure(variable), study.answers))}
    document["by_month"] = [_group(one) for one in months]
    document["by_codebook_version"] = [_group(one) for one in versions]
    if groups is not None:
        document["by_group"] = {"group": groups[0], "parts": [_group(one) for one in groups[1]]}
    if drift is not None:
        document["drift"] = _drift(drift, study.codings.raters)
    if compared:
        document["compared"] = [_group(one) for one in compared]
    for name, found in (final or {}).items():
        document[name] = _against(found, study.codings.raters)
    return document


def _drift(found: Drift, raters: Sequence[str]) -> Document:
    """Rolling alpha (`first` and `last` case from 1), and the Bernoulli CUSUM of each reviewer."""
    return {
        "window": found.window,
        "windows": [
            {
                "first": one.first + 1,
                "last": one.last + 1,
                "from": iso_utc(one.start),
                "to": iso_utc(one.end),
                "alpha": _estimate(one.alpha),
            }
            for one in found.windows
        ],
        "reason": found.reason or None,
        "usual_rate": found.usual,
        "raised_rate": found.raised,
        "threshold": found.threshold,
        "codings_until_false_alarm": found.false_alarm,
        "codings_until_true_alarm": found.true_alarm,
        "reviewers": [
            {
                "reviewer": raters[one.reviewer],
                "codings": one.codings,
                "disagreements": one.disagreements,
                "signals": [
                    {"coding": point.position + 1, "at": iso_utc(point.at)}
                    for point in one.points
                    if point.signal
                ],
            }
            for one in found.cusums
        ],
    }


def _against(found: AgainstFinal, raters: Sequence[str]) -> Document:
    signals = {one.reviewer: sum(point.signal for point in one.points) for one in found.drift.cusums}
    return {
        "same": found.all.value,
        "compared": found.all.n,
        "interval": [found.all.low, found.all.high],
        "reason": found.all.reason,
        "reviewers": [
            {
                "reviewer": raters[one.reviewer],
                "same": one.same.value,
                "compared": one.compared,
                "interval": [one.same.low, one.same.high],
                "decided": one.decided,
                "same_decided": one.same_decided,
                "drift_signals": signals.get(one.reviewer, 0),
            }
            for one in found.reviewers
        ],
    }


def variable_document(rated: Rated) -> Document:
    """One variable: level, categories, counts, coefficients, prevalence, pairs, and how states counted."""
    measure = rated.measure
    head: Document = {"variable": measure.variable.id, "computed": not measure.reason}
    if measure.reason:
        return head | {"level": measure.kind.value, "reason": measure.reason, **_treated(measure.treatment)}
    if measure.kind is Kind.SET:
        found = report_on_sets(rated.rater_sets, None, seed=None)
    else:
        found = report_on_codes(rated.ratings, measure.level)
    document = head | found | _treated(measure.treatment)
    document["level"] = measure.kind.value
    document["categories_declared"] = not measure.observed_categories
    if rated.nominal is not None:
        document["nominal_with_undetermined"] = report_on_codes(rated.nominal, "nominal")
    return document


def disagreements_document(
    study: Study,
    *,
    variable: str | None,
    total: int,
    worst: Sequence[tuple[LineKey, CaseBehind]],
    settling: Mapping[CaseKey, str],
) -> Document:
    """Every disagreement is one case and one variable; `disagreement` is from 0 (the same) to 1.

    `settling` says how far each case is settled.
    """
    return {
        **_rests_on(study),
        "variable": variable,
        "total": total,
        "disagreements": [
            {
                "case_id": case.case_id,
                "variable": key.variable,
                "disagreement": case.disagreement,
                "settling": settling.get(case.case, "waiting"),
                "answers": [_answer(one) for one in case.answers],
            }
            for key, case in worst
        ],
    }


def _rests_on(study: Study) -> Document:
    wanted, codings = study.wanted, study.codings
    return {
        "project": study.project.uuid,
        "title": study.project.title,
        "codebook": {
            "id": study.book.id,
            "version": study.book.version,
            "digest": study.book.digest,
            "status": study.book.status,
        },
        "selection": {
            "codings": COUNTED,
            "round": wanted.round,
            "since": None if wanted.since is None else iso_utc(wanted.since),
            "until": None if wanted.until is None else iso_utc(wanted.until),
            "group": None if wanted.group is None else list(wanted.group),
        },
        "cases": codings.units,
        "cases_double_coded": study.double_coded,
        "codings": codings.count,
        "reviewers": list(codings.raters),
        "computed_at": iso_utc(study.read_at),
    }


def _treated(treatment: Treatment) -> Document:
    return {
        "treatment": {
            "codings": treatment.codings,
            "coded": treatment.coded,
            "undetermined": treatment.undetermined,
            "none": treatment.none,
            "does_not_apply": treatment.does_not_apply,
            "not_reached": treatment.not_reached,
            "blank": treatment.blank,
            "in_words": list(treatment.words),
        }
    }


def _group(line: GroupLine) -> Document:
    return {
        "label": line.label,
        "units": line.units,
        "units_pairable": line.pairable,
        "percent_agreement": _estimate(line.agreement),
        "alpha": _estimate(line.alpha),
        "ac": _estimate(line.ac),
        "difference": None if line.difference is None else _estimate(line.difference) | {"p_holm": line.p},
    }


def _estimate(one: Estimate) -> Document:
    return {
        "value": one.value,
        "se": one.se,
        "df": one.df,
        "ci95": None if one.low is None or one.high is None else [one.low, one.high],
        "ci_method": one.method or None,
        "defined": one.value is not None,
        "reason": one.reason or None,
        "n": one.n,
    }


def _answer(one: GivenAnswer) -> Mapping[str, object]:
    return {
        "reviewer": one.reviewer,
        "state": one.state,
        "codes": list(one.codes),
        "certainty": one.certainty or None,
        "submitted_at": iso_utc(one.at),
    }
