"""Terms to avoid in notes, and what to write instead; found as whole words, the longest first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_WORD = re.compile(r"[^\W_]+")
# What may stand between the words of one term: spaces, one line's end, hyphens of any kind.
_GAP = re.compile(r"[\s_\-\u2010-\u2015]{1,8}")

_Words = tuple[str, ...]


class Advice(StrEnum):
    """How strongly a term is advised against; `allow` shields longer terms that are well said."""

    BLOCK = "block"
    LEGAL_ONLY = "legal_only"
    WARN = "warn"
    ALLOW = "allow"


@dataclass(frozen=True, slots=True)
class Term:
    """One entry: the term with its other spellings, and the terms that are preferred to it."""

    spellings: tuple[str, ...]
    advice: Advice
    preferred: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TermHint:
    """A term found in a text: `text[start:end]` is `found`.  `advice` is never ALLOW."""

    start: int
    end: int
    found: str
    preferred: tuple[str, ...]
    advice: Advice


class Terminology:
    """A list of terms, ready to be looked for; case and the plural's s make no difference."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._by_words: dict[_Words, Term] = {}
        self._longest: dict[str, int] = {}
        for term in terms:
            for spelling in term.spellings:
                self._learn(tuple(_WORD.findall(spelling.casefold())), term)

    def _learn(self, words: _Words, term: Term) -> None:
        for form in (words, (*words[:-1], f"{words[-1]}s")):
            self._by_words.setdefault(form, term)
            self._longest[form[0]] = max(self._longest.get(form[0], 0), len(words))

    def hints(self, text: str) -> list[TermHint]:
        """What to reconsider in the text, in its order and never overlapping; time linear in its length."""
        words = list(_WORD.finditer(text))
        found: list[TermHint] = []
        at = 0
        while at < len(words):
            length = self._length_at(text, words, at)
            if length:
                self._report(text, words[at : at + length], found)
            at += length or 1
        return found

    def _length_at(self, text: str, words: list[re.Match[str]], at: int) -> int:
        """How many words the longest term that begins here has; 0 where none does."""
        best = 0
        form: _Words = ()
        for word in words[at : at + self._longest.get(words[at].group().casefold(), 0)]:
            if form and not _GAP.fullmatch(text, words[at + len(form) - 1].end(), word.start()):
                break
            form = (*form, word.group().casefold())
            best = len(form) if form in self._by_words else best
        return best

    def _report(self, text: str, words: list[re.Match[str]], found: list[TermHint]) -> None:
        term = self._by_words[tuple(word.group().casefold() for word in words)]
        if term.advice is not Advice.ALLOW:
            start, end = words[0].start(), words[-1].end()
            found.append(TermHint(start, end, text[start:end], term.preferred, term.advice))
