"""From the rows of one case to a sheet: the same rules as at the desk, each fault with its row."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from reviewer.domain.answer import NONE, Answer, Certainty, chosen, typed
from reviewer.domain.checking import answer_problem
from reviewer.domain.codebook import CODED_LEVELS, NONE_CODE, Codebook, Hardness, Level, Variable, text_in
from reviewer.domain.sheet import Sheet
from reviewer.exchange.answers import AnswerRow
from reviewer.exchange.problems import FieldFault, glimpse

MAX_NOTE = 20_000


@dataclass(frozen=True, slots=True)
class Given:
    """What the rows of a case say."""

    sheet: Sheet
    certainty: Certainty | None
    note: str


class RowFault(Exception):
    """A fault of one row of a case, or of the case as a whole (`row` is then its first)."""

    def __init__(self, row: AnswerRow, fault: FieldFault) -> None:
        super().__init__(fault.message)
        self.row = row
        self.fault = fault


def given_by(rows: Sequence[AnswerRow], codebook: Codebook) -> Given:
    """The sheet, complete and within the rules; raises RowFault for the first thing that is wrong."""
    by_variable: dict[str, list[AnswerRow]] = {}
    for row in rows:
        by_variable.setdefault(row.variable, []).append(row)
    answers = {name: _answer(name, of_one, codebook) for name, of_one in by_variable.items()}
    sheet = Sheet(codebook, answers)
    _check_whole(sheet, by_variable, rows[0])
    return Given(sheet, _certainty(rows), _note(rows))


def _answer(name: str, rows: list[AnswerRow], codebook: Codebook) -> Answer:
    variable = codebook.variable(name)
    if variable is None or not variable.enabled:
        expected = f"a variable of {codebook.id} {codebook.version}"
        raise RowFault(rows[0], FieldFault("variable", "not asked", found=glimpse(name), expected=expected))
    if len(rows) > 1 and variable.level is not Level.SET:
        raise RowFault(
            rows[1], FieldFault("variable", "answered twice", found=glimpse(name), expected="one row")
        )
    answer = _of_level(variable, rows)
    problem = answer_problem(variable, answer)
    if problem:
        raise RowFault(
            rows[-1], FieldFault("code", problem, found=glimpse(rows[-1].code), expected=_offered(variable))
        )
    return answer


def _of_level(variable: Variable, rows: list[AnswerRow]) -> Answer:
    empty = next((row for row in rows if not row.code), None)
    if empty is not None:
        raise RowFault(empty, FieldFault("code", "empty", expected=_offered(variable)))
    if variable.level not in CODED_LEVELS:
        return typed(_canonical(variable, rows[0].code))
    codes = [row.code for row in rows]
    if variable.level is Level.SET and codes == [NONE_CODE]:
        return NONE
    order = {code.id: place for place, code in enumerate(variable.codes)}
    return chosen(*sorted(codes, key=lambda code: order.get(code, len(order))))


def _canonical(variable: Variable, text: str) -> str:
    """The one way in which what was typed is kept: a letter with its mark is one letter, as in the window."""
    text = unicodedata.normalize("NFC", text)
    if variable.level is Level.COUNTRY:
        return text.upper()
    if variable.level is Level.NUMBER:
        try:
            number = Decimal(text)
        except InvalidOperation:
            return text
        return (
            format(number.normalize(), "f") if number.is_finite() and abs(number.adjusted()) <= 18 else text
        )
    return text


def _offered(variable: Variable) -> str:
    if variable.level in CODED_LEVELS:
        return glimpse(", ".join(code.id for code in variable.offered))
    return f"a value of level {variable.level.value}"


def _check_whole(sheet: Sheet, by_variable: dict[str, list[AnswerRow]], first: AnswerRow) -> None:
    applicable = {one.id for one in sheet.applicable()}
    for name, rows in by_variable.items():
        if name not in applicable:
            raise RowFault(
                rows[0], FieldFault("variable", "does not apply with these answers", found=glimpse(name))
            )
    missing = [one.id for one in sheet.applicable() if one.required and one.id not in sheet.answers]
    if missing:
        found = glimpse(", ".join(missing))
        raise RowFault(first, FieldFault("variable", "required variables are not answered", found=found))
    for rule in sheet.broken(Hardness.HARD):
        message = f"the answers contradict rule '{rule.id}': {text_in(rule.message, 'en')}"
        raise RowFault(first, FieldFault("", message))


def _certainty(rows: Sequence[AnswerRow]) -> Certainty | None:
    given = _same("certainty", rows, [row.certainty for row in rows])
    if given is None:
        return None
    row, word = given
    try:
        return Certainty(word.lower())
    except ValueError:
        expected = ", ".join(one.value for one in Certainty)
        fault = FieldFault("certainty", "not a certainty", found=glimpse(word), expected=expected)
        raise RowFault(row, fault) from None


def _note(rows: Sequence[AnswerRow]) -> str:
    given = _same("note", rows, [row.note for row in rows])
    if given is None:
        return ""
    row, note = given
    if len(note) > MAX_NOTE:
        raise RowFault(
            row, FieldFault("note", f"longer than {MAX_NOTE:,} characters", expected="a shorter note")
        )
    return note


def _same(field: str, rows: Sequence[AnswerRow], values: list[str]) -> tuple[AnswerRow, str] | None:
    """The one value that rows of a case give, with its first row; None where none gives any."""
    found: tuple[AnswerRow, str] | None = None
    for row, value in zip(rows, values, strict=True):
        if not value:
            continue
        if found is not None and found[1] != value:
            raise RowFault(
                row, FieldFault(field, "rows of this case say different things", expected="the same in each")
            )
        found = found or (row, value)
    return found
