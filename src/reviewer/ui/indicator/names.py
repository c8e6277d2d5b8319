"""Indicators, breakdowns and codes by name, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.ui.untrusted import shown


def indicator_name(name: str) -> str:
    """What an indicator is called, with its official letter where it has one."""
    translate = QCoreApplication.translate
    names = {
        "GI-A": translate("Indicator", "GI-A · Series with unidentified victims"),
        "identified": translate("Indicator", "Identified status"),
        "severity-all": translate("Indicator", "Explicit sexual activity or more severe, of all series"),
        "GI-B": translate("Indicator", "GI-B · Explicit sexual activity or more severe"),
        "GI-C": translate("Indicator", "GI-C · Age profile"),
        "GI-D": translate("Indicator", "GI-D · Sex profile"),
        "GI-E": translate("Indicator", "GI-E · Youth-produced"),
        "GI-F": translate("Indicator", "GI-F · Content kind"),
        "content-modelling": translate("Indicator", "Content kind of modelling series"),
        "GI-G": translate("Indicator", "GI-G · Additional paraphilic theme"),
        "GI-H": translate("Indicator", "GI-H · Offender presence"),
        "offender-sex": translate("Indicator", "Offender sex"),
        "age-undetermined": translate("Indicator", "Age could not be determined"),
        "age-agreement": translate("Indicator", "Coders agree on age"),
        "location": translate("Indicator", "Location"),
        "severity-by-age": translate("Indicator", "Severity by age"),
        "severity-by-sex": translate("Indicator", "Severity by sex"),
    }
    return names.get(name, shown(name))


def axis_name(axis: str) -> str:
    """What is broken down by."""
    translate = QCoreApplication.translate
    names = {
        "victims": translate("Indicator", "victims"),
        "youngest_age": translate("Indicator", "youngest age"),
        "victim_sex": translate("Indicator", "sex of the victims"),
        "severity": translate("Indicator", "severity"),
        "country": translate("Indicator", "country"),
        "ethnicity": translate("Indicator", "ethnic group"),
        "period": translate("Indicator", "year"),
        "unit": translate("Indicator", "unit"),
    }
    return names.get(axis, shown(axis.replace("_", " ")))


def code_name(axis: str, code: str) -> str:
    """A code, joined ones by each; countries, years and units stand for themselves."""
    if axis == "content_kind" and code == "both":
        return QCoreApplication.translate("Indicator", "abusive and exploitative")
    if "+" in code and axis != "unit":
        return " / ".join(code_name(axis, one) for one in code.split("+"))
    own = code if axis in {"country", "period", "unit"} else code.replace("_", " ")
    return _codes().get(code, shown(own))


def reason_name(reason: str) -> str:
    """Why a record is not counted."""
    translate = QCoreApplication.translate
    names = {
        "codebook": translate("Indicator", "another version of the codebook, without a crosswalk"),
        "country": translate("Indicator", "a country code that is none"),
        "state": translate("Indicator", "a state of an answer that makes no sense"),
        "code": translate("Indicator", "a code that the codebook does not have"),
        "contradiction": translate("Indicator", "answers that contradict each other"),
    }
    return names.get(reason, shown(reason))


def _codes() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "undetermined": translate("Indicator", "undetermined"),
        "none": translate("Indicator", "none"),
        "not_counted": translate("Indicator", "no final answer"),
        "unidentified_victims": translate("Indicator", "with unidentified victims"),
        "identified": translate("Indicator", "identified"),
        "unidentified": translate("Indicator", "unidentified"),
        "partial": translate("Indicator", "some victims identified"),
        "not_recorded": translate("Indicator", "not recorded"),
        "infant_or_toddler": translate("Indicator", "infant or toddler"),
        "prepubescent": translate("Indicator", "prepubescent"),
        "prepubescent_or_younger": translate("Indicator", "prepubescent or younger"),
        "pubescent_or_older": translate("Indicator", "pubescent or older"),
        "female": translate("Indicator", "female"),
        "male": translate("Indicator", "male"),
        "both": translate("Indicator", "female and male"),
        "without_explicit_activity": translate("Indicator", "without explicit activity"),
        "explicit_or_more_severe": translate("Indicator", "explicit sexual activity or more severe"),
        "explicit_sexual_activity": translate("Indicator", "explicit sexual activity"),
        "assault": translate("Indicator", "assault"),
        "gross_assault": translate("Indicator", "gross assault"),
        "sadism_or_paraphilia": translate("Indicator", "sadism or another paraphilia"),
        "abusive": translate("Indicator", "abusive"),
        "exploitative": translate("Indicator", "exploitative"),
        "additional_theme": translate("Indicator", "additional theme"),
        "youth_produced": translate("Indicator", "youth-produced"),
        "yes": translate("Indicator", "visible"),
        "confirmed": translate("Indicator", "confirmed"),
        "suspected": translate("Indicator", "suspected"),
        "unknown": translate("Indicator", "unknown"),
    }
