"""The types of question of an XLSForm, and which variable each makes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from reviewer.domain.codebook import Level


class Kind(Enum):
    """What a row of the survey is."""

    QUESTION = auto()
    NOTE = auto()
    GROUP = auto()
    END = auto()
    LEFT_OUT = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Asked:
    """A row's kind, the levels that its variable may have (the usual one first), and what is left out of
    it.
    """

    kind: Kind
    levels: tuple[Level, ...] = ()
    list_name: str = ""
    words: str = ""


_SELECT = re.compile(
    r"(?P<many>select_multiple|select_one|select1|select one|select one from|select multiple"
    r"|select all that apply|select all that apply from) +(?P<list>[^\s]+)"
    r"(?P<other> +or_other| +or specify other)?"
)
_PLAIN: Mapping[str, Asked] = {
    "text": Asked(Kind.QUESTION, (Level.TEXT, Level.COUNTRY)),
    "string": Asked(Kind.QUESTION, (Level.TEXT,)),
    "decimal": Asked(Kind.QUESTION, (Level.NUMBER,)),
    "integer": Asked(Kind.QUESTION, (Level.NUMBER,), words="that a number is whole"),
    "int": Asked(Kind.QUESTION, (Level.NUMBER,), words="that a number is whole"),
    "range": Asked(Kind.QUESTION, (Level.NUMBER,), words="the steps of a range"),
    "note": Asked(Kind.NOTE),
    "begin_group": Asked(Kind.GROUP),
    "end_group": Asked(Kind.END),
}
_AS_TEXT = frozenset({"date", "time", "datetime", "barcode"})
_FILES = frozenset(
    {"image", "photo", "audio", "video", "file", "signature", "draw", "annotate", "background-audio"}
)
_UNASKED = frozenset(
    {
        "calculate",
        "hidden",
        "start",
        "end",
        "today",
        "deviceid",
        "phonenumber",
        "username",
        "email",
        "audit",
        "acknowledge",
        "trigger",
        "xml-external",
        "csv-external",
        "start-geopoint",
        "geopoint",
        "geotrace",
        "geoshape",
    }
)


def question_kind(text: str) -> Asked:
    """What the `type` of a row means."""
    text = re.sub(
        r"\s+", " ", text.strip().lower() if not text.strip().lower().startswith("select") else text.strip()
    )
    match = _SELECT.fullmatch(text)
    if match is not None:
        several = "multiple" in match["many"] or "all" in match["many"]
        levels = (Level.SET,) if several else (Level.NOMINAL, Level.ORDINAL)
        words = "the choice of another answer in words" if match["other"] else ""
        return Asked(Kind.QUESTION, levels, match["list"], words)
    joined = text.replace("begin group", "begin_group").replace("end group", "end_group")
    if joined in _PLAIN:
        return _PLAIN[joined]
    if text in _FILES:
        return Asked(
            Kind.LEFT_OUT, words=f"a question for a file of type '{text}': files are never collected"
        )
    if text in _AS_TEXT:
        return Asked(Kind.QUESTION, (Level.TEXT,), words=f"that an answer is of type '{text}'")
    if text in _UNASKED:
        return Asked(Kind.LEFT_OUT, words=f"a row of type '{text}'")
    return Asked(Kind.UNKNOWN)
