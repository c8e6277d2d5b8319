"""A codebook's TOML file: read and checked as a whole, and written in its one canonical form.

The format is described in docs/manual/codebook-format.md.  A file that is refused is refused with all of
its problems, each with line and field.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from dataclasses import replace
from decimal import Decimal

from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import Refused
from reviewer.domain.keys import with_keys
from reviewer.exchange.codebook_file_checks import check_keys
from reviewer.exchange.codebook_file_fields import Fields, Findings
from reviewer.exchange.codebook_file_tables import codebook_from
from reviewer.exchange.codebook_file_writing import canonical_toml
from reviewer.exchange.problems import Problem

__all__ = ["MAX_BYTES", "CodebookRefused", "canonical_toml", "decoded", "read_codebook"]

MAX_BYTES = 1024 * 1024
MAX_LINE = 16 * 1024
# Of one line: keys of very many parts take the parser time that grows with their square.
MAX_DOTS = 200
_AT_LINE = re.compile(r" ?\(at (?:line (\d+), column \d+|end of document)\)$")


class CodebookRefused(Refused):
    """The file is no usable codebook; `problems` lists what is wrong, `total` counts all of it."""

    def __init__(self, name: str, problems: list[Problem], total: int) -> None:
        first = problems[0]
        count = "One problem" if total == 1 else f"{total} problems"
        where = f"{name}, line {first.line}" + (f", {first.field}" if first.field else "")
        super().__init__(
            f"This is not a usable codebook. {count}; the first: {first.message}",
            where=where,
            mend="`reviewer codebook check FILE` lists every problem with its line.",
        )
        self.problems = problems
        self.total = total


def decoded(content: bytes, *, name: str) -> str:
    """The text of a codebook file: UTF-8, with or without a byte order mark; else CodebookRefused."""
    if len(content) > MAX_BYTES:
        raise _refused(name, 1, f"the file is larger than {MAX_BYTES} bytes")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _refused(name, line, "the file is not UTF-8 text") from None


def read_codebook(text: str, *, name: str) -> Codebook:
    """The codebook that `text` describes, with every key filled in and its digest.

    `name` is the file's name for messages.  Raises CodebookRefused with every problem found.
    """
    document = _parsed(text, name)
    findings = Findings(name, text)
    codebook = codebook_from(Fields(findings, (), document))
    check_keys(codebook, findings)
    problems = findings.problems
    if problems.total:
        in_order = sorted(problems, key=lambda problem: problem.line or 0)
        raise CodebookRefused(name, in_order, problems.total)
    complete = replace(codebook, variables=with_keys(codebook.variables))
    return replace(complete, digest=digest_of(complete))


def digest_of(codebook: Codebook) -> str:
    """SHA-256 over the canonical form, as lower-case hex."""
    return hashlib.sha256(canonical_toml(codebook).encode("utf-8")).hexdigest()


def _parsed(text: str, name: str) -> dict[str, object]:
    _check_size(text, name)
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except RecursionError:
        raise _refused(name, 1, "brackets are nested too deeply") from None
    except ValueError as error:
        place = _AT_LINE.search(str(error))
        at_end = text.count("\n") + 1
        line = int(place.group(1) or at_end) if place else 1
        # Not TOML's own error: a whole number of more digits than Python reads.
        known = isinstance(error, tomllib.TOMLDecodeError)
        message = _AT_LINE.sub("", str(error)) if known else "a number is too long"
        raise _refused(name, line, f"this is not TOML: {message}") from None


def _check_size(text: str, name: str) -> None:
    if len(text.encode("utf-8", "replace")) > MAX_BYTES:
        raise _refused(name, 1, f"the file is larger than {MAX_BYTES} bytes")
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > MAX_LINE:
            raise _refused(name, number, f"a line is longer than {MAX_LINE} characters")
        if line.count(".") > MAX_DOTS:
            raise _refused(name, number, f"a line has more than {MAX_DOTS} full stops")


def _refused(name: str, line: int, message: str) -> CodebookRefused:
    return CodebookRefused(name, [Problem(name, message, line=line)], 1)
