"""The trail in words of the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from reviewer.services.trail import Verified
from reviewer.ui.trail.presenter import Fault
from reviewer.ui.untrusted import shown

_ROWS = "does not fit its rows in "


def kind_words(kind: str) -> str:
    """What entries of kinds that begin so are about."""
    translate = QCoreApplication.translate
    return {
        "": translate("Trail", "Everything"),
        "account.": translate("Trail", "Accounts and passphrases"),
        "codebook.": translate("Trail", "Codebooks"),
        "import.": translate("Trail", "Imports"),
        "draw.": translate("Trail", "Samples"),
        "plan.": translate("Trail", "Assignment plans"),
        "draft.": translate("Trail", "Drafts"),
        "coding.": translate("Trail", "Codings"),
        "adjudication.": translate("Trail", "Decisions"),
        "export.": translate("Trail", "Exports"),
        "package.": translate("Trail", "Packages"),
        "backup.": translate("Trail", "Backups"),
        "project.": translate("Trail", "The project"),
    }[kind]


def field_words(field: str) -> str:
    """The fields of every entry by their names; those of its detail stay as they are written."""
    translate = QCoreApplication.translate
    known = {
        "seq": translate("Trail", "Number"),
        "at": translate("Trail", "When (UTC)"),
        "actor": translate("Trail", "Who"),
        "kind": translate("Trail", "What"),
        "subject": translate("Trail", "About"),
        "hash": translate("Trail", "Hash"),
    }
    return known.get(field) or shown(field)


def fault_words(fault: Fault) -> str:
    """Why the entries cannot be asked for."""
    translate = QCoreApplication.translate
    return {
        Fault.NO_DATE: translate("Trail", "That is not a day; write it as 2026-11-27."),
    }[fault]


def found_words(found: Verified | None) -> tuple[str, str]:
    """(headline, explanation) of what verifying found."""
    translate, number = QCoreApplication.translate, QLocale().toString
    if found is None:
        return (
            translate("Trail", "Not verified yet"),
            translate(
                "Trail",
                "Reads every entry, the rows that it answers for and its signature, and names the first that"
                " is not what it was.",
            ),
        )
    if found.ok:
        words = translate("Trail", "Chain, rows and signatures of {count} entries are what they were.")
        return translate("Trail", "The trail is whole"), words.format(count=number(found.entries))
    headline = translate("Trail", "Entry {number} is broken").format(number=number(found.first_broken or 0))
    if not found.first_broken:
        headline = translate("Trail", "There are rows that no entry answers for")
    return headline, translate(
        "Trail", "What stands from there on is not proven. Restore the last backup and compare."
    )


def aside_words(found: Verified | None) -> str:
    """Backups that the trail was not held to, a line each; empty where there are none."""
    aside = () if found is None else found.aside
    return "".join(f"\n{shown(one.name)} {one.why}" for one in aside)


def problem_words(what: str) -> str:
    """What is wrong with an entry."""
    translate = QCoreApplication.translate
    if what.startswith(_ROWS):
        words = translate("Trail", "does not fit its rows in {table}")
        return words.format(table=shown(what.removeprefix(_ROWS)))
    known = {
        "does not follow from the one before it": translate(
            "Trail", "does not follow from the one before it"
        ),
        "is no entry": translate("Trail", "is no entry"),
        "is not signed": translate("Trail", "is not signed"),
        "has a signature that does not fit": translate("Trail", "has a signature that does not fit"),
    }
    return known.get(what) or shown(what)


def entry_words(entry: int) -> str:
    """The number of an entry that is named as broken; 0 is none."""
    return str(entry) if entry else QCoreApplication.translate("Trail", "none")
