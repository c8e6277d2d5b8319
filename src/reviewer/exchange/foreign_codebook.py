"""Codebooks that came from another format: checked by the same rules as a codebook file, and refused as one.

What a foreign file says is put together as a codebook, written in the canonical form and read back; a problem
is told with the place in the foreign file, not in that form.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from reviewer.domain.codebook import Codebook
from reviewer.exchange.codebook_file import CodebookRefused, canonical_toml, read_codebook
from reviewer.exchange.problems import Problem

_PLACE = re.compile(r"(?:variable\[\d+\](?:\.code\[\d+\])?|rule\[\d+\])")


@dataclass(frozen=True, slots=True)
class ForeignCodebook:
    """What was read: the codebook, complete, and in words what of the file has no place in one."""

    codebook: Codebook
    left_out: tuple[str, ...] = ()


@dataclass(slots=True)
class Findings:
    """What is found in one foreign file: problems that refuse it, and what is left out of the codebook."""

    name: str
    problems: list[Problem] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    def refuse(
        self, place: str, message: str, *, found: str | None = None, expected: str | None = None
    ) -> None:
        """Note what makes the file unusable; reading may go on, to find the rest."""
        self.problems.append(Problem(self.name, message, field=place, found=found, expected=expected))

    def leave_out(self, words: str) -> None:
        """Note once what a codebook has no place for."""
        if words not in self.left_out:
            self.left_out.append(words)

    def stop_if_refused(self) -> None:
        """Raise CodebookRefused where there is a problem."""
        if self.problems:
            raise refused(self.name, self.problems)

    def complete(self, drafted: Codebook, places: Mapping[str, str]) -> ForeignCodebook:
        """The codebook with its keys and digest; `places` says where `variable[1].code[2]` and such came
        from.
        """
        self.stop_if_refused()
        try:
            codebook = read_codebook(canonical_toml(drafted), name=self.name)
        except CodebookRefused as error:
            raise refused(self.name, [_placed(one, places) for one in error.problems], error.total) from None
        return ForeignCodebook(codebook, tuple(self.left_out))


def refused(name: str, problems: list[Problem], total: int | None = None) -> CodebookRefused:
    """The refusal of a foreign file, which has fields and no lines."""
    count = len(problems) if total is None else total
    words = "One problem" if count == 1 else f"{count} problems"
    error = CodebookRefused(name, problems, count)
    error.what = f"This is not a usable codebook. {words}; the first: {problems[0].message}"
    error.where = f"{name}, {problems[0].field}" if problems[0].field else name
    error.mend = "Mend the file, or convert a part of it."
    return error


def _placed(problem: Problem, places: Mapping[str, str]) -> Problem:
    written = problem.field or ""
    match = _PLACE.match(written)
    known = match is not None and match[0] in places
    place = places[match[0]] + written[match.end() :] if match is not None and known else written
    return replace(problem, field=place.removeprefix("codebook."), line=None)
