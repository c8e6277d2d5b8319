"""What the indicator says: the study's ten statements and the indicators GI-A to GI-H, as data.

Application-defined: the official wording of the final indicator was not found. The codebook that they stand
on, gi-2018 version 0, is unconfirmed. Both are said wherever these tables are shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reviewer.indicator import axes
from reviewer.indicator.answers import UNDETERMINED, Axis

ALIKE = "alike"
"""What is said of cases of which all coders say the same."""

STATUS = "Application-defined: the official wording of the final indicator was not found."
UNCONFIRMED = "The codebook gi-2018, version 0, is unconfirmed against the study's own."

Of = tuple[tuple[Axis, str], ...]
"""A case belongs to the denominator where each axis says this code."""


@dataclass(frozen=True, slots=True)
class Shares:
    """The shares of `parts` (codes or unions of `axis`) among the cases with a final answer, undetermined
    ones included; in total and for each code of each axis of `by`. `ranged` is the part of which the range
    between coders is said: the same one wherever an axis occurs (see `between_coders`). With `alike` the
    share is of cases of which all coders say the same of `axis`, among those that several coded: it is said
    by the axes of `by` where they are recorded, and not at all where none is.
    """

    id: str
    title: str
    numerator: str
    denominator: str
    axis: Axis
    parts: tuple[str, ...]
    of: Of = ()
    by: tuple[Axis, ...] = ()
    statements: tuple[int, ...] = ()
    ranged: str = ""
    alike: bool = False


@dataclass(frozen=True, slots=True)
class Crossing:
    """Two breakdowns against each other, `shown` rows the predictor in order, and how they go together."""

    id: str
    title: str
    denominator: str
    rows: Axis
    shown: tuple[str, ...]
    columns: Axis
    of: Of = ()
    statements: tuple[int, ...] = ()


Definition = Shares | Crossing

_UNIDENTIFIED: Of = ((axes.VICTIMS, "unidentified_victims"),)
_ALL = "all coded series"
_OPEN = "coded series with unidentified victims"
_SEVERE = "series with explicit sexual activity, assault, gross assault, sadism or another paraphilia"
_KINDS = "series with abusive content, exploitative content, both"

DEFINITIONS: tuple[Definition, ...] = (
    Shares("GI-A", "Series with unidentified victims", "series with unidentified victims", _ALL,
           axes.STATUS, ("unidentified_victims",), by=(axes.COUNTRY, axes.PERIOD), statements=(10,),
           ranged="unidentified_victims"),
    Shares("identified", "Identified status", "series of each status", _ALL,
           axes.STATUS, axes.STATUS.known, statements=(10,)),
    Shares("severity-all", "Explicit sexual activity or more severe, of all series", _SEVERE, _ALL,
           axes.SEVERITY, ("explicit_or_more_severe",), statements=(1,), ranged="explicit_or_more_severe"),
    Shares("GI-B", "Explicit sexual activity or more severe", _SEVERE, _OPEN,
           axes.SEVERITY, ("explicit_or_more_severe",), _UNIDENTIFIED, (axes.AGE, axes.SEX), (1,),
           ranged="explicit_or_more_severe"),
    Shares("GI-C", "Age profile", "series by the youngest age recorded", _OPEN,
           axes.AGE, ("prepubescent_or_younger", *axes.AGE.known), _UNIDENTIFIED,
           (axes.SEX, axes.SEVERITY), (2,), ranged="prepubescent_or_younger"),
    Shares("GI-D", "Sex profile", "series by the sex of their victims", _OPEN,
           axes.SEX, axes.SEX.known, _UNIDENTIFIED, (axes.AGE,), ranged="female"),
    Shares("GI-E", "Youth-produced", "series with youth-produced content", _OPEN,
           axes.PRODUCTION, ("youth_produced",), _UNIDENTIFIED, (axes.AGE, axes.SEX), (8,),
           ranged="youth_produced"),
    Shares("GI-F", "Content kind", _KINDS, _OPEN, axes.KIND, axes.KIND.known, _UNIDENTIFIED,
           (axes.AGE,), (6,), ranged="both"),
    Shares("content-modelling", "Content kind of modelling series", _KINDS,
           "coded series of a commercial modelling context, not youth-produced", axes.KIND, axes.KIND.known,
           ((axes.PRODUCTION, "modelling"),), statements=(6,), ranged="both"),
    Shares("GI-G", "Additional paraphilic theme", "series with at least one additional theme", _OPEN,
           axes.THEME, axes.THEME.known, _UNIDENTIFIED, (axes.AGE, axes.SEX), (4,),
           ranged="additional_theme"),
    Shares("GI-H", "Offender presence", "series in which an offender is visible", _OPEN,
           axes.VISIBLE, ("yes",), _UNIDENTIFIED, (axes.SEVERITY,), (7,), ranged="yes"),
    Shares("offender-sex", "Offender sex", "series by the sex of visible offenders",
           "coded series with unidentified victims in which an offender is visible",
           axes.OFFENDER, axes.OFFENDER.known, (*_UNIDENTIFIED, (axes.VISIBLE, "yes")), statements=(7,),
           ranged="male"),
    Shares("age-undetermined", "Age could not be determined", "series whose ages could not be determined",
           _OPEN, axes.AGE, (UNDETERMINED,), _UNIDENTIFIED, (axes.ETHNICITY,), (9,)),
    Shares("age-agreement", "Coders agree on age", "series of which all coders say the same age group",
           f"{_OPEN} and a final age, coded by two or more", axes.AGE, (ALIKE,), _UNIDENTIFIED,
           (axes.ETHNICITY,), (9,), alike=True),
    Shares("location", "Location", "series whose location is confirmed, suspected", _ALL,
           axes.LOCATION, ("confirmed", "suspected"), by=(axes.COUNTRY,), statements=(10,),
           ranged="confirmed"),
    Crossing("severity-by-age", "Severity by age", _OPEN, axes.AGE, axes.AGE.known, axes.SEVERITY,
             _UNIDENTIFIED, (3,)),
    Crossing("severity-by-sex", "Severity by sex", _OPEN, axes.SEX, ("female", "male"), axes.SEVERITY,
             _UNIDENTIFIED, (5,)),
)  # fmt: skip

UNITS_SHOWN = ("GI-A", "GI-B")
"""The headline figures, which are also said of each unit."""


def by_unit(definitions: Sequence[Definition]) -> tuple[Definition, ...]:
    """The same, with the headline figures broken down by unit too."""
    return tuple(
        replace(one, by=(*one.by, axes.UNIT)) if isinstance(one, Shares) and one.id in UNITS_SHOWN else one
        for one in definitions
    )
