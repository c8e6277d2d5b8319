"""The breakdowns of the indicator over the codebook gi-2018; how codes are joined is application-defined.

One partition for each variable, everywhere: two ways to cut one variable would show more than each alone.
"""

from __future__ import annotations

from reviewer.indicator.answers import Axis


def _one(code: str) -> tuple[str, frozenset[str]]:
    return code, frozenset({code})


def ones(*codes: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Groups of one code each, for itself."""
    return tuple(_one(code) for code in codes)


_OPEN = "unidentified_victims"
_SEVERE = ("explicit_sexual_activity", "assault", "gross_assault", "sadism_or_paraphilia")
_MILDER = frozenset({"indicative", "nudist", "erotica", "posing", "erotic_posing", "explicit_erotic_posing"})

STATUS = Axis(
    "victims",
    "identified_status",
    ones("identified", "unidentified", "partial", "not_recorded"),
    unions=(
        (_OPEN, ("unidentified", "partial")),
        ("other", ("identified", "not_recorded", "none", "undetermined", "not_counted")),
    ),
)
VICTIMS = Axis(
    "victims", "identified_status", ((_OPEN, frozenset({"unidentified", "partial"})),), rest="other"
)
AGE = Axis(
    "youngest_age",
    "age_category",
    (
        ("infant_or_toddler", frozenset({"infant", "toddler"})),
        _one("prepubescent"),
        ("pubescent_or_older", frozenset({"pubescent", "postpubescent_minor"})),
    ),
    unions=(("prepubescent_or_younger", ("infant_or_toddler", "prepubescent")),),
    ordered=True,
)
SEX = Axis("victim_sex", "victim_sex", ones("female", "male", "both"))
SEVERITY = Axis(
    "severity",
    "severity",
    (("without_explicit_activity", _MILDER), *ones(*_SEVERE)),
    unions=(("explicit_or_more_severe", _SEVERE),),
    ordered=True,
)
KIND = Axis("content_kind", "content_kind", ones("abusive", "exploitative", "both"))
THEME = Axis(
    "theme",
    "theme",
    (("additional_theme", frozenset({"bestiality", "humiliation", "necrophilia", "sadism", "other"})),),
)
# Several contexts may be recorded; a series that is both stands with the youth-produced ones.
PRODUCTION = Axis(
    "production_context",
    "production_context",
    ones("youth_produced", "modelling", "livestream_capture", "other"),
)
VISIBLE = Axis("offender_visible", "offender_visible", ones("yes", "no"))
OFFENDER = Axis("offender_sex", "offender_sex", ones("male", "female", "both"))
LOCATION = Axis("location_status", "location_status", ones("confirmed", "suspected", "unknown"))
COUNTRY = Axis("country", "location_country")
ETHNICITY = Axis("ethnicity", "victim_ethnicity")
# The year in which the final answer was settled stands among the answers under this name.
PERIOD = Axis("period", "period", always=True)
# The project of the record, beside it.
UNIT = Axis("unit", "unit", always=True)
# Which of its unit's strata it was drawn from; see `placing`.
STRATUM = Axis("stratum", "stratum", always=True)
