"""Which column of a foreign table means what: a small TOML file, and a guess to begin one with.

mapping = 1
delimiter = ";"            # only where it is not found by itself
encoding = "cp1252"

[columns]                  # the file's name = ours; "" leaves the column out
"Case No" = "case_id"
"Remarks" = ""

[attributes]               # text, number, date or truth; else each value says by itself what it is
"Batch" = "text"
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reviewer.domain.errors import Refused

FORM = 1
TYPES = ("text", "number", "date", "truth")
_MOST = 1 << 20
_MOST_TEXT = 64
_MEND = "Write it anew with --save-mapping, or mend it by the manual's page on mappings."


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """`columns`: what the file's columns are called here, empty for those left out; others keep their names.

    `types`: of attributes, by the name that they have here.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    types: Mapping[str, str] = field(default_factory=dict)
    delimiter: str | None = None
    encoding: str | None = None

    def names(self, header: Sequence[str]) -> list[str]:
        """The header in our names, empty where a column is left out."""
        return [self.columns.get(name.strip(), name) for name in header]


def read_mapping(raw: bytes, *, where: str) -> ColumnMapping:
    """The mapping; raises Refused with what is wrong in it."""
    if len(raw) > _MOST:
        raise Refused("The mapping is larger than 1 MiB.", where=where, mend=_MEND)
    try:
        found = tomllib.loads(raw.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise Refused(f"The mapping is not TOML: {_first_line(error)}.", where=where, mend=_MEND) from None
    unknown = found.keys() - {"mapping", "columns", "attributes", "delimiter", "encoding"}
    if unknown or type(found.get("mapping")) is not int or found["mapping"] != FORM:
        what = f"it holds {min(unknown)!r}" if unknown else f"it does not say mapping = {FORM}"
        raise Refused(f"This is not a mapping: {what}.", where=where, mend=_MEND)
    mapping = ColumnMapping(
        _table(found, "columns", where),
        _table(found, "attributes", where),
        _word(found, "delimiter", where),
        _word(found, "encoding", where),
    )
    wrong = sorted(set(mapping.types.values()) - set(TYPES))
    if wrong:
        raise Refused(
            f"The mapping names a type that there is not: {wrong[0]!r}.",
            where=f"{where}, attributes",
            mend=f"Write {' or '.join(TYPES)}.",
        )
    if mapping.delimiter is not None and not is_delimiter(mapping.delimiter):
        raise Refused(
            "The mapping's delimiter is not one character that can stand between cells.",
            where=where,
            mend="Write one of , ; | or a tab, or another sign but quotation marks and line ends.",
        )
    targets = [name for name in mapping.columns.values() if name]
    twice = sorted({name for name in targets if targets.count(name) > 1})
    if twice:
        raise Refused(f"Two columns of the mapping are {twice[0]!r}.", where=f"{where}, columns", mend=_MEND)
    return mapping


def is_delimiter(text: str) -> bool:
    """Whether the text can stand between the cells of a table: one sign, or a tab."""
    return text == "\t" or (len(text) == 1 and text.isprintable() and text != '"')


def mapping_toml(mapping: ColumnMapping) -> str:
    """The mapping as `read_mapping` reads it."""
    lines = [f"mapping = {FORM}"]
    lines += [f"delimiter = {_quoted(mapping.delimiter)}"] if mapping.delimiter else []
    lines += [f"encoding = {_quoted(mapping.encoding)}"] if mapping.encoding else []
    for title, table in (("columns", mapping.columns), ("attributes", mapping.types)):
        lines += ["", f"[{title}]"]
        lines += [f"{_quoted(name)} = {_quoted(value)}" for name, value in table.items()]
    return "\n".join(lines) + "\n"


def _table(found: Mapping[str, object], name: str, where: str) -> dict[str, str]:
    table = found.get(name, {})
    if not isinstance(table, dict) or not all(isinstance(value, str) for value in table.values()):
        raise Refused(f"The mapping's {name} are not pairs of text.", where=where, mend=_MEND)
    return {key.strip(): value.strip() for key, value in table.items()}


def _word(found: Mapping[str, object], name: str, where: str) -> str | None:
    value = found.get(name)
    if value is not None and not (isinstance(value, str) and 0 < len(value) <= _MOST_TEXT):
        raise Refused(f"The mapping's {name} is not a short text.", where=where, mend=_MEND)
    return value


def _quoted(text: str) -> str:
    # JSON's strings are TOML's, but for the one control character that JSON lets through.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0][:200].rstrip(".") or "it cannot be read"
