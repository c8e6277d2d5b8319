"""The codebook page's words: marks, differences, reasons, counts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from reviewer.domain.codebook import Level
from reviewer.domain.revising import Change, Weight
from reviewer.services.ports import Forwarded, VersionRow
from reviewer.services.revising.results import Progress, Tally
from reviewer.ui.codebook.presenter import Mark, Side
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.untrusted import isolated, shown

_MILLISECONDS = 1000
_LONGEST = 120


def side_words(side: Side) -> str:
    """What stands beside the outline."""
    translate = QCoreApplication.translate
    return {
        Side.EDIT: translate("Codebook", "line"),
        Side.CHANGES: translate("Codebook", "differences"),
        Side.PREVIEW: translate("Codebook", "preview"),
        Side.LOOKS: translate("Codebook", "look again"),
    }[side]


def mark_words(mark: Mark) -> str:
    """A sign and a word; nothing where nothing is to be said."""
    translate = QCoreApplication.translate
    return {
        Mark.ADDED: translate("Codebook", "+ new"),
        Mark.CHANGED: translate("Codebook", "△ changed"),
        Mark.RETIRED: translate("Codebook", "– not in use"),
        Mark.NONE: "",
    }[mark]


def level_words(level: Level) -> str:
    """A level of measurement."""
    translate = QCoreApplication.translate
    return {
        Level.NOMINAL: translate("Codebook", "one code"),
        Level.ORDINAL: translate("Codebook", "one code, in order"),
        Level.SET: translate("Codebook", "several codes"),
        Level.NUMBER: translate("Codebook", "number"),
        Level.TEXT: translate("Codebook", "text"),
        Level.COUNTRY: translate("Codebook", "country"),
    }[level]


def weight_words(weight: Weight) -> str:
    """What a change means for answers given before it, with a sign."""
    translate = QCoreApplication.translate
    return {
        Weight.WORDING: translate("Codebook", "○ wording"),
        Weight.MEANING: translate("Codebook", "△ meaning"),
        Weight.BREAKING: translate("Codebook", "✕ answers"),
    }[weight]


def place_words(change: Change) -> str:
    """Where a change is."""
    if change.rule:
        return QCoreApplication.translate("Codebook", "rule {rule}").format(rule=isolated(change.rule))
    if not change.variable:
        return QCoreApplication.translate("Codebook", "codebook")
    name = shown(change.variable)
    return f"{name} · {shown(change.code)}" if change.code else name


def change_words(change: Change) -> str:
    """What a change is."""
    translate = QCoreApplication.translate
    before, after = _short(change.before), _short(change.after)
    if change.what == "moved":
        return translate("Codebook", "stands at another place")
    if change.what == "added":
        return translate("Codebook", "added: {text}").format(text=after)
    if change.what == "removed":
        return translate("Codebook", "taken out: {text}").format(text=before)
    if change.what == "retired" and not change.language:
        retired = change.after == "true"
        return translate("Codebook", "retired") if retired else translate("Codebook", "in use again")
    field = field_words(change.what)
    if change.language:
        field = f"{field} ({shown(change.language)})"
    if not change.before:
        return translate("Codebook", "{field} is now {after}").format(field=field, after=after)
    if not change.after:
        return translate("Codebook", "{field} was {before}, and is empty now").format(
            field=field, before=before
        )
    words = translate("Codebook", "{field} was {before}, is now {after}")
    return words.format(field=field, before=before, after=after)


def field_words(name: str) -> str:
    """A field of the codebook."""
    translate = QCoreApplication.translate
    return {
        "label": translate("Codebook", "label"),
        "definition": translate("Codebook", "definition"),
        "title": translate("Codebook", "title"),
        "message": translate("Codebook", "message"),
        "version": translate("Codebook", "version"),
        "condition": translate("Codebook", "condition"),
        "when": translate("Codebook", "condition"),
        "required": translate("Codebook", "required"),
        "enabled": translate("Codebook", "asked"),
        "exclusive": translate("Codebook", "stands alone"),
        "hardness": translate("Codebook", "hardness"),
        "key": translate("Codebook", "key"),
        "level": translate("Codebook", "level"),
    }.get(name, name)


def successor_words(successors: list[tuple[str, str]]) -> str:
    """What becomes of answers given with a code."""
    translate = QCoreApplication.translate
    if not successors:
        return translate("Codebook", "Code of the variable.")
    where = translate("Codebook", "{code} where {condition}")
    told = [
        where.format(code=isolated(code), condition=isolated(condition)) if condition else isolated(code)
        for code, condition in successors
    ]
    return translate("Codebook", "Answers given with it pass to {codes}.").format(codes="; ".join(told))


def version_words(version: VersionRow) -> str:
    """`gi-2018 · 2 · 3 March 2026 · in force`."""
    moment = QDateTime.fromMSecsSinceEpoch(version.at // _MILLISECONDS)
    date = QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
    parts = [shown(version.id), shown(version.version), date]
    if version.by:
        parts.append(QCoreApplication.translate("Codebook", "by {who}").format(who=isolated(version.by)))
    if version.current:
        parts.append(QCoreApplication.translate("Codebook", "in force"))
    return " · ".join(parts)


def reason_words(why: str) -> str:
    """Why a variable is looked at again."""
    translate = QCoreApplication.translate
    known = {
        "a code has no successor": translate("Codebook", "its code is out of use"),
        "its wording or its codes have changed in meaning": translate("Codebook", "its meaning has changed"),
        "it is asked now and has no answer": translate("Codebook", "it is asked now"),
    }
    if why.startswith("rule "):
        return translate("Codebook", "a rule is broken")
    return known.get(why, translate("Codebook", "its answer does not fit"))


def progress_words(progress: Progress) -> str:
    """`12,000 codings`."""
    words = QCoreApplication.translate("Codebook", "{count} codings gone through")
    return words.format(count=number_words(progress.seen))


def tally_lines(tally: Tally) -> list[str]:
    """What publishing would mean, in sentences."""
    translate = QCoreApplication.translate
    if not tally.seen:
        return [translate("Codebook", "Nothing was coded yet: no coding is touched.")]
    return [
        translate("Codebook", "{seen} codings are in force; none of them is changed.").format(
            seen=number_words(tally.seen)
        ),
        translate("Codebook", "✓ {count} are untouched.").format(count=number_words(tally.stand)),
        translate("Codebook", "✓ {count} are settled by the draft’s rules for codes.").format(
            count=number_words(tally.ruled)
        ),
        translate("Codebook", "↻ {count} are to be looked at again, by {people} reviewers.").format(
            count=number_words(tally.look), people=number_words(len(tally.people))
        ),
    ]


def forwarded_words(done: Forwarded) -> str:
    """How going through older codings ended."""
    translate = QCoreApplication.translate
    if done.carry:
        words = translate(
            "Codebook", "{seen} codings gone through: {carried} carried over, {look} to look at again."
        )
    else:
        words = translate("Codebook", "{seen} codings gone through: {look} to look at again.")
    return words.format(
        seen=number_words(done.seen), carried=number_words(done.carried), look=number_words(done.looks)
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return isolated(line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…")
