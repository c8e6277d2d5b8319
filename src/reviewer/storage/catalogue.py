"""Names and keys of each codebook version's variables and codes.

A version never changes once it is committed, so what was read is kept; `clear` after a rollback.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import bindparam, select

from reviewer.domain.answer import Answer, AnswerState
from reviewer.domain.codebook import Level
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.identifiers import CodebookKey
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.tables.project import CodebookCode, CodebookVariable, CodebookVersion

_VERSION = Prepared(
    select(CodebookVersion.name, CodebookVersion.version).where(CodebookVersion.id == bindparam("book"))
)
_VARIABLES = Prepared(
    select(CodebookVariable.id, CodebookVariable.name, CodebookVariable.level).where(
        CodebookVariable.codebook_id == bindparam("book")
    )
)
_CODES = Prepared(
    select(CodebookCode.variable_id, CodebookCode.id, CodebookCode.name)
    .join(CodebookVariable, CodebookVariable.id == CodebookCode.variable_id)
    .where(CodebookVariable.codebook_id == bindparam("book"))
)
_CODE = Prepared(
    "SELECT 1 FROM codebook_variable v JOIN codebook_code k ON k.variable_id = v.id"
    " WHERE v.name = :variable AND k.name = :code LIMIT 1"
)

AnswerRow = tuple[int, int, str, int | None, str | None]
"""(variable, part, state, code, value), as both answer tables keep it."""


@dataclass(frozen=True, slots=True)
class Names:
    """One version's names, both ways."""

    book: str
    version: str
    variables: Mapping[str, int]
    codes: Mapping[tuple[int, str], int]
    variable_names: Mapping[int, str]
    code_names: Mapping[int, str]
    levels: Mapping[int, Level]

    def variable(self, name: str) -> int:
        """The key of a variable; raises Refused."""
        key = self.variables.get(name)
        if key is None:
            raise Refused(f"The codebook {self.book} {self.version} has no variable '{name}'.")
        return key

    def rows(self, name: str, answer: Answer) -> list[AnswerRow]:
        """The rows that keep the answer: a set one for each code, everything else one."""
        variable = self.variable(name)
        if not answer.codes:
            return [(variable, 0, answer.state.value, None, answer.value)]
        return [
            (variable, part, answer.state.value, self._code(variable, code), None)
            for part, code in enumerate(answer.codes)
        ]

    def _code(self, variable: int, name: str) -> int:
        key = self.codes.get((variable, name))
        if key is None:
            raise Refused(
                f"The codebook {self.book} {self.version} has no code '{name}' for"
                f" '{self.variable_names[variable]}'."
            )
        return key

    def answers(self, rows: list[Row]) -> dict[str, Answer]:
        """The answers that rows of (variable, state, code, value) keep, ordered by variable and part."""
        found: dict[str, Answer] = {}
        for variable, state, code, value in rows:
            name = self.variable_names[variable]
            if value is not None:
                found[name] = Answer(AnswerState(state), value=value)
            elif code is None:
                found[name] = _coded(state, ())
            else:
                before = found[name].codes if name in found else ()
                found[name] = _coded(state, (*before, self.code_names[code]))
        return found


@lru_cache(maxsize=4096)
def _coded(state: str, codes: tuple[str, ...]) -> Answer:
    """Made once for millions of rows; typed values are never kept."""
    return Answer(AnswerState(state), codes)


class Catalogue:
    """The names of every version that was asked for."""

    def __init__(self) -> None:
        self._known: dict[int, Names] = {}

    def names(self, access: Access, book: CodebookKey) -> Names:
        """The names of one version; raises NotFound."""
        known = self._known.get(book)
        if known is None:
            known = self._known[book] = _read(access, book)
        return known

    def clear(self) -> None:
        """Forget what may have been read from a transaction that was not kept."""
        self._known.clear()


def require_code(access: Access, variable: str, code: str) -> None:
    """Raise NotFound where no version of the codebook has that code."""
    if access.one(_CODE, variable=variable, code=code) is None:
        raise NotFound(
            f"The codebook has no code '{code}' of a variable '{variable}'.",
            mend="The codebook page lists the variables and their codes.",
        )


def _read(access: Access, book: CodebookKey) -> Names:
    version = access.one(_VERSION, book=book)
    if version is None:
        raise NotFound("The project has no such codebook version.")
    variables = access.all(_VARIABLES, book=book)
    codes = access.all(_CODES, book=book)
    return Names(
        book=version[0],
        version=version[1],
        variables={name: key for key, name, _ in variables},
        codes={(variable, name): key for variable, key, name in codes},
        variable_names={key: name for key, name, _ in variables},
        code_names={key: name for _, key, name in codes},
        levels={key: Level(level) for key, _, level in variables},
    )
