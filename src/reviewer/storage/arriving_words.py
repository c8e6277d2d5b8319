"""What a reviewer wrote, coming home: with the coding, or behind one that came without it by another way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import insert

from reviewer.domain.checking import is_text
from reviewer.domain.codebook import Level
from reviewer.domain.identifiers import CaseKey
from reviewer.storage.catalogue import AnswerRow, Names
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.settling_marks import mark_known
from reviewer.storage.tables.packages import LateWords as LateWordsRow

_NOTE = 0
"""Stands for the coding itself where a variable's key stands else."""

_MOST_IN_NOTE = 20_000
_STANDING = Prepared(
    "SELECT :variable, note FROM coding WHERE id = :coding AND :variable = 0"
    " UNION ALL SELECT variable_id, value FROM coding_answer"
    " WHERE coding_id = :coding AND variable_id = :variable"
)
_KEEP = Prepared(insert(LateWordsRow), columns=("coding_id", "variable_id", "words"))
_FILL_NOTE = Prepared("UPDATE coding SET note = :words WHERE id = :coding")
_FILL_ANSWER = Prepared(
    "UPDATE coding_answer SET value = :words WHERE coding_id = :coding AND variable_id = :variable"
)


class Worded(NamedTuple):
    """The answers of a coding with what was written in them, and its note."""

    answers: Sequence[AnswerRow]
    note: str
    words: Mapping[int, str]


def with_words(names: Names, answers: Sequence[AnswerRow], words: Mapping[str, str]) -> Worded | None:
    """The answers with their words in place; None where words are of no free text that was answered, or are
    none that could have been written here.
    """
    note = words.get("", "")
    keyed = {names.variables.get(name, _NOTE): text for name, text in words.items() if name}
    open_to = {row[0] for row in answers if names.levels[row[0]] is Level.TEXT and row[4] == ""}
    if not keyed.keys() <= open_to or not all(map(is_text, keyed.values())):
        return None
    if len(note) > _MOST_IN_NOTE:
        return None
    said = [
        (variable, part, state, code, keyed.get(variable, value))
        for variable, part, state, code, value in answers
    ]
    return Worded(said, note, {**keyed, **({_NOTE: note} if note else {})})


class LateWords:
    """Puts words where a coding came without them; they are kept once more, for the trail to answer for."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def add(self, coding: int, case: CaseKey, worded: Worded) -> int | None:
        """How many were new; None where others stand there."""
        new = {}
        for variable, words in worded.words.items():
            standing = self._access.one(_STANDING, coding=coding, variable=variable)
            if standing is None or standing[1] not in {"", words}:
                return None
            if not standing[1]:
                new[variable] = words
        for variable, words in new.items():
            self._access.insert(_KEEP, coding_id=coding, variable_id=variable, words=words)
            fill = _FILL_ANSWER if variable else _FILL_NOTE
            self._access.run(fill, coding=coding, **({"variable": variable} if variable else {}), words=words)
        if new:
            mark_known(self._access, case)
        return len(new)
