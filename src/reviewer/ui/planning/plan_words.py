"""Plans, replacements and returns in words of the window's language."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from reviewer.services.assigning import Assigned
from reviewer.services.ports import AbandonedCounts
from reviewer.services.reassigning import Replaced, Seconded
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.planning import assign_form, replace_form
from reviewer.ui.untrusted import shown


def assign_fault(fault: assign_form.Fault) -> str:
    """What the form for assigning does not say yet."""
    translate, one = QCoreApplication.translate, assign_form.Fault
    return {
        one.REVIEWERS: translate("Planning", "Tick who gets cases."),
        one.CODERS: translate("Planning", "A shared case has 1 coder or more, and no more than are ticked."),
        one.OVERLAP: translate("Planning", "The overlap is a share such as 20 % or 1/5, or a whole number."),
        one.ROUND: translate("Planning", "The round is a whole number of 1 or more, or empty."),
        one.ROUNDS: translate("Planning", "The number of rounds is 1 or more."),
        one.SEED: translate("Planning", "The seed is a whole number."),
        one.CODE: translate("Planning", "Choose the rare code."),
        one.SHARES: translate("Planning", "The shares to be coded again lie from 0 to 100 %."),
    }[fault]


def replace_fault(fault: replace_form.Fault) -> str:
    """What the form for replacing does not say yet."""
    translate, one = QCoreApplication.translate, replace_form.Fault
    return {
        one.ABSENT: translate("Planning", "Choose who is away."),
        one.TAKERS: translate("Planning", "Tick who takes over."),
        one.SEED: translate("Planning", "The seed is a whole number."),
        one.DAYS: translate("Planning", "The number of days is 1 or more."),
        one.RULE: translate("Planning", "The rule is a number of days, or 0 for never."),
    }[fault]


def plan_headline(assigned: Assigned) -> str:
    """What a plan gives."""
    words = QCoreApplication.translate(
        "Planning", "{cases} cases, {overlap} of them to {coders} reviewers each"
    )
    asked = assigned.plan.request
    return words.format(
        cases=number_words(assigned.cases),
        overlap=number_words(assigned.overlap),
        coders=number_words(asked.coders),
    )


def plan_words(assigned: Assigned) -> str:
    """What else is to be known of a plan."""
    return " ".join(_plan_parts(assigned))


def _plan_parts(assigned: Assigned) -> Iterator[str]:
    translate = QCoreApplication.translate
    asked = assigned.plan.request
    yield translate("Planning", "Round {round}.").format(round=number_words(asked.round))
    if asked.calibration:
        words = translate("Planning", "{count} calibration cases for everybody, unmarked.")
        yield words.format(count=number_words(len(asked.calibration)))
    if assigned.later:
        words = translate("Planning", "{count} cases are left for later rounds.")
        yield words.format(count=number_words(assigned.later))
    if assigned.left_out:
        words = translate("Planning", "{count} cases that somebody has already are left out.")
        yield words.format(count=number_words(assigned.left_out))
    if assigned.withdrawn:
        words = translate("Planning", "{count} assignments that nobody has begun are taken back first.")
        yield words.format(count=number_words(assigned.withdrawn))
    yield translate("Planning", "Queues mix the severities.")


def seconded_words(seconded: Seconded) -> str:
    """What a plan of second coders gives."""
    rare = sum(one.flagged for one in seconded.codings)
    words = QCoreApplication.translate(
        "Planning", "{count} of {first} cases coded once get a second coder, {rare} of them with the code"
    )
    return words.format(
        count=number_words(len(seconded.codings)), first=number_words(seconded.first), rare=number_words(rare)
    )


def replaced_words(replaced: Replaced) -> tuple[str, str]:
    """What is handed on: a headline, and what else is to be known."""
    translate = QCoreApplication.translate
    head = translate("Planning", "{count} cases of {name} go to others").format(
        count=number_words(replaced.cases), name=shown(replaced.reviewer)
    )
    parts = []
    if replaced.kept:
        words = translate("Planning", "{count} stay: the others have them already.")
        parts.append(words.format(count=number_words(replaced.kept)))
    if replaced.dropped:
        words = translate("Planning", "{count} calibration cases are taken back: the others have them.")
        parts.append(words.format(count=number_words(replaced.dropped)))
    return head, " ".join(parts)


def waiting_words(waiting: AbandonedCounts) -> tuple[str, str]:
    """What was not touched for long: a headline, and its parts."""
    translate = QCoreApplication.translate
    if not waiting.total:
        return translate("Planning", "Nothing is abandoned"), ""
    head = translate("Planning", "{count} cases would come back").format(count=number_words(waiting.total))
    words = translate(
        "Planning",
        "{unbegun} not begun by reviewers who did nothing since, {drafts} in draft, {back} handed back."
        " Drafts keep their answers.",
    )
    parts = words.format(
        unbegun=number_words(waiting.unbegun),
        drafts=number_words(waiting.drafts),
        back=number_words(waiting.handed_back),
    )
    return head, parts
