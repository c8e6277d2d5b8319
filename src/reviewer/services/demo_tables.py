"""How often codes occur in the synthetic project, and how far its simulated reviewers agree.

The shares are invented: they give distributions of a realistic shape, and say nothing about real cases.
"""

from __future__ import annotations

from collections.abc import Mapping

CODE_WEIGHTS: Mapping[str, Mapping[str, float]] = {
    "identified_status": {"identified": 28, "unidentified": 55, "partial": 7, "not_recorded": 10},
    "age_category": {"infant": 4, "toddler": 10, "prepubescent": 46, "pubescent": 34, "undetermined": 6},
    "victim_sex": {"female": 62, "male": 24, "both": 9, "undetermined": 5},
    "severity": {
        "indicative": 5,
        "nudist": 5,
        "erotica": 5,
        "posing": 9,
        "erotic_posing": 12,
        "explicit_erotic_posing": 15,
        "explicit_sexual_activity": 20,
        "assault": 15,
        "gross_assault": 9,
        "sadism_or_paraphilia": 2,
        "undetermined": 3,
    },
    "theme": {"none": 86, "humiliation": 4, "sadism": 3, "other": 3, "bestiality": 1, "undetermined": 3},
    "content_kind": {"abusive": 30, "exploitative": 12, "both": 54, "undetermined": 4},
    "production_context": {
        "youth_produced": 26,
        "modelling": 9,
        "livestream_capture": 8,
        "other": 48,
        "undetermined": 9,
    },
    "coercion": {"coercive": 40, "non_coercive": 35, "undetermined": 25},
    "offender_visible": {"yes": 45, "no": 49, "undetermined": 6},
    "offender_sex": {"male": 88, "female": 6, "both": 4, "undetermined": 2},
    "location_status": {"confirmed": 14, "suspected": 23, "unknown": 63},
    "synthetic": {"fully_synthetic": 3, "partially_altered": 5, "not_synthetic": 87, "undetermined": 5},
}
"""Relative frequencies by variable and code; codes not named never occur, other variables are uniform."""

SECOND_CODE = 0.18
"""Share of sets that hold a second code."""

ACCURACY: Mapping[str, float] = {
    "identified_status": 0.97,
    "age_category": 0.80,
    "victim_sex": 0.95,
    "severity": 0.85,
    "theme": 0.94,
    "content_kind": 0.84,
    "production_context": 0.82,
    "coercion": 0.75,
    "offender_visible": 0.94,
    "offender_sex": 0.96,
    "location_status": 0.92,
    "synthetic": 0.96,
}
"""How often a reviewer gives the true answer: moderately for age and context, well for severity."""

USUAL_ACCURACY = 0.9
REVIEWER_CARE = (1.0, 0.7, 1.35)
"""What multiplies each reviewer's share of other answers."""

COUNTRIES: Mapping[str, float] = {
    "US": 18, "DE": 9, "GB": 9, "FR": 8, "NL": 7, "CA": 7, "AU": 6, "BR": 6, "ES": 5,
    "IT": 5, "SE": 4, "PL": 4, "PH": 4, "TH": 3, "JP": 3, "ZA": 2,
}  # fmt: skip

MIME_TYPES: Mapping[str, float] = {
    "image/jpeg": 74,
    "image/png": 10,
    "image/gif": 2,
    "video/mp4": 11,
    "video/x-msvideo": 2,
    "application/octet-stream": 1,
}
SUFFIXES: Mapping[str, str] = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/gif": "gif",
    "video/mp4": "mp4",
    "video/x-msvideo": "avi",
    "application/octet-stream": "bin",
}
REFERRALS: Mapping[str, float] = {"hotline": 34, "platform": 41, "unit": 25}
UNITS = tuple(f"U-{number:02}" for number in range(1, 25))
