"""The study's ten statements, each with the shares and tables that say it, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reviewer.indicator.association import Association
from reviewer.indicator.figures import Crossed, Figure, Indicator
from reviewer.indicator.share import AS_IF, STRATIFIED
from reviewer.services.indicator.association_words import trend_words
from reviewer.services.indicator.words import (
    count_words,
    group_words,
    interval_words,
    part_words,
    share_words,
)

# What each statement is about; own wording.
HEADINGS = (
    "How many series show explicit sexual activity, assault, gross assault, sadism or another paraphilia",
    "How many series with unidentified victims are of prepubescent children, infants and toddlers included",
    "Severity by age: is it higher the younger the victim",
    "Additional paraphilic themes by age: are they more frequent with infants and toddlers",
    "Severity by sex: is it higher with boys",
    "Abusive and exploitative content together, and the same in series of modelling sites",
    "Visible offenders and their sex",
    "Youth-produced content, by age and sex",
    "Age not determined, and how far coders agree on age, by recorded ethnic group where a unit codes it",
    "Identified and unidentified victims, and the countries of confirmed and suspected locations",
)
# Breakdowns that belong to a statement, beside the shares as a whole.
_BY = {
    3: (("GI-B", "youngest_age"),),
    4: (("GI-G", "youngest_age"),),
    5: (("GI-B", "victim_sex"),),
    8: (("GI-E", "youngest_age"), ("GI-E", "victim_sex")),
    9: (("age-undetermined", "ethnicity"), ("age-agreement", "ethnicity")),
    10: (("GI-A", "country"), ("location", "country")),
}
# Of these definitions a statement is about one part; the others stand in the tables.
_PART = {("GI-C", 2): "prepubescent_or_younger", ("GI-F", 6): "both", ("content-modelling", 6): "both"}
_NOTES = {
    9: "How far coders agree on age is said where units record ethnic groups and send their codings: as"
    " observed, not corrected for chance.",
}

_ALIKE = " with each series counted alike"


@dataclass(frozen=True, slots=True)
class Statement:
    """One of the ten; `sentences` say in words what the tables show."""

    number: int
    heading: str
    sentences: tuple[str, ...]
    figures: tuple[Figure, ...]
    crossings: tuple[Crossed, ...]


def statements(indicator: Indicator) -> list[Statement]:
    """All ten, also those about which nothing was asked."""
    return [_statement(number, heading, indicator) for number, heading in enumerate(HEADINGS, 1)]


def _statement(number: int, heading: str, indicator: Indicator) -> Statement:
    figures = tuple(_figures(number, indicator.figures))
    crossings = tuple(one for one in indicator.crossings if number in one.definition.statements)
    whole = [figure_sentence(one) for one in figures if not one.by]
    sentences = [*whole, *(crossed_sentence(one) for one in crossings)]
    if not sentences and not figures:
        sentences.append("No package answers this.")
    sentences.extend([_NOTES[number]] if number in _NOTES else [])
    return Statement(number, heading, tuple(sentences), figures, crossings)


def occurs(one: Figure) -> bool:
    """Whether anybody may belong to its group; of empty ones there is nothing to say."""
    return one.denominator != 0 or one.not_counted != 0


def _figures(number: int, figures: Sequence[Figure]) -> Iterator[Figure]:
    for one in figures:
        name = one.definition.id
        part = _PART.get((name, number), one.part)
        # A part that is shown together with others only stands for itself with them.
        is_about = number in one.definition.statements and (
            one.part == part or part not in one.definition.parts
        )
        if not one.by and (is_about or name in _context(number, figures)):
            yield one
    for name, by in _BY.get(number, ()):
        yield from (one for one in figures if one.definition.id == name and one.by == by and occurs(one))


def _context(number: int, figures: Sequence[Figure]) -> set[str]:
    """Definitions whose breakdown belongs to a statement: the whole stands above it."""
    own = {one.definition.id for one in figures if number in one.definition.statements}
    return {name for name, _ in _BY.get(number, ())} - own


def figure_sentence(one: Figure) -> str:
    """A share with its counts, as one sentence."""
    about = part_words(one) if not one.by else f"{part_words(one)}, {group_words(one)}"
    if one.value is None:
        return f"{about}: {one.reason}."
    interval = f" (95\u00a0% interval {interval_words(one)})" if one.interval else ""
    counts = f"{count_words(one.numerator)} of {count_words(one.denominator)}"
    of = one.definition.denominator.removeprefix("all ")
    # Who reads the sentence alone must not take such a share for one of all series that could be drawn.
    return f"{about}: {share_words(one.value)}{_weighed(one)}{interval}, {counts} {of}."


def _weighed(one: Figure) -> str:
    if one.strata:
        return " weighted by strata"
    if one.design == STRATIFIED:
        return " weighted by units"
    return _ALIKE if _is_as_if(one.design) else ""


def _is_as_if(design: str) -> bool:
    return design.startswith(AS_IF)


def crossed_sentence(one: Crossed) -> str:
    """What a table says of a trend; why nothing where nothing can be said."""
    if not isinstance(one.association, Association):
        return f"{one.definition.title}: association {one.reason}."
    rises, falls = (
        ("the older the victim, the more severe", "the younger the victim, the more severe")
        if one.definition.id == "severity-by-age"
        else ("more severe with male victims", "more severe with female victims")
    )
    counted = _ALIKE if _is_as_if(one.design) else ""
    return f"{one.definition.title}{counted}: {trend_words(one.association, rises, falls)}."
