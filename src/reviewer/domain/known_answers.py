"""Known answers of calibration cases: what a supervisor knows beforehand, and reviewers are compared with.

They are codes of coded variables; no code at all is known too, of a set.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reviewer.domain.codebook import CODED_LEVELS, Codebook, Level
from reviewer.domain.errors import NotFound, Refused

Known = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Case id, variable, codes in the codebook's order."""


def known_answer(text: str, *, where: str) -> tuple[str, tuple[str, ...]]:
    """Variable and codes of `variable=code`, of a set `variable=one;other` or `variable={}`."""
    variable, sign, codes = text.partition("=")
    found = tuple(part.strip() for part in codes.split(";") if part.strip() not in {"", "{}"})
    if not sign or not variable.strip() or not (found or codes.strip() == "{}"):
        raise Refused(
            f"'{text}' is no known answer.",
            where=where,
            mend="Write variable=code, and of a set variable=one;other or variable={}.",
        )
    return variable.strip(), found


def checked(known: Known, book: Codebook) -> dict[str, dict[str, tuple[str, ...]]]:
    """The same in the codebook's order; NotFound or Refused where the codebook cannot give such an answer."""
    return {
        case: {
            variable: _codes(variable, codes, book, where=f"case {case}") for variable, codes in said.items()
        }
        for case, said in known.items()
        if said
    }


def _codes(variable: str, codes: Iterable[str], book: Codebook, *, where: str) -> tuple[str, ...]:
    asked, chosen = book.variable(variable), set(codes)
    if asked is None or asked.level not in CODED_LEVELS:
        raise NotFound(f"The codebook asks for no codes of '{variable}'.", where=where)
    unknown = sorted(chosen - {code.id for code in asked.codes})
    if unknown:
        raise NotFound(f"'{variable}' has no code '{unknown[0]}'.", where=where)
    if len(chosen) != 1 and asked.level is not Level.SET:
        raise Refused(f"'{variable}' takes one code.", where=where, mend="Name one.")
    found = [code for code in asked.codes if code.id in chosen]
    alone = next((code.id for code in found if code.exclusive), None)
    if alone is not None and len(found) > 1:
        raise Refused(f"'{alone}' of '{variable}' stands alone.", where=where, mend="Leave the others out.")
    return tuple(code.id for code in found)
