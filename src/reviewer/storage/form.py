"""The form of the database: the tables, indexes and triggers that this program makes, and no others.

Whoever has the database key can plant a trigger that stores another answer than the one that somebody gives,
and signs.  So nobody writes while one stands there; `doctor` names whatever else differs, and takes it back.
White space is left aside: older versions and migrations set it otherwise.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Container, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlcipher3 import dbapi2 as sqlcipher

from reviewer.domain.errors import Damaged
from reviewer.storage.revisions import VERSION_TABLE
from reviewer.storage.tables import EXTRA_STATEMENTS, metadata

FORM = "f0a5d39e8c4b2c096e279c371e0daf585427554e1f28770193b38cfb19131c90"
"""SHA-256 over the parts of the newest form, so that comparing takes no time; a test holds it to them."""

_Part = tuple[str, str, str, str]
_Plain = tuple[str, str, str, str]
ADDED, MISSING, CHANGED = "was added from outside", "is missing", "is another one than this program makes"

_PARTS = "SELECT type, name, tbl_name, ifnull(sql, '') FROM main.sqlite_master"
# The library makes these for the index of texts, each version of it in its own words.
_SHADOWS = frozenset(f"case_text_{one}" for one in ("data", "idx", "content", "docsize", "config"))
_KINDS = frozenset({"table", "index", "trigger", "view"})
_MENDED = {ADDED: "took away", CHANGED: "put back", MISSING: "made again"}
# What a part is follows from its SQL: what the list says beside it may lie.
_DROPPED = re.compile(r"\s*CREATE\s+(?:UNIQUE\s+)?(TRIGGER|VIEW|INDEX)\b", re.IGNORECASE)
_HARMLESS = re.compile(r"CREATE (?:(?:UNIQUE )?INDEX|(?:VIRTUAL )?TABLE)\b|\Z")
_PLAIN_NAME = re.compile(r"\w{1,80}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Differing:
    """A part that was added from outside, is missing, or is another one than this program makes.

    `harms`: other things may be stored by it than people say.
    """

    kind: str
    name: str
    what: str
    harms: bool

    def __str__(self) -> str:
        name = f"'{self.name}'" if _PLAIN_NAME.fullmatch(self.name) else "of a strange name"
        return f"{self.kind if self.kind in _KINDS else 'part'} {name} {self.what}"


def schema_statements() -> list[str]:
    """The newest form of the database, as the tables state it; a test holds the migrations to the same."""
    dialect = SQLiteDialect()
    statements = []
    for table in metadata().sorted_tables:
        statements.append(str(CreateTable(table).compile(dialect=dialect)))
        indexes = sorted(table.indexes, key=lambda one: str(one.name))
        statements.extend(str(CreateIndex(index).compile(dialect=dialect)) for index in indexes)
    return [*statements, *EXTRA_STATEMENTS]


def form_of(driver: Any) -> str:
    """SHA-256 over all that the database consists of."""
    said = "\n".join(sorted("\0".join(_plain(one)) for one in _parts(driver)))
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


def differing(driver: Any) -> list[Differing]:
    """Every part that is not as this program makes it, those that harm first; in a millisecond where all are.

    The database is at the newest revision.
    """
    if form_of(driver) == FORM:
        return []
    with closing(sqlcipher.connect(":memory:")) as twin:
        found = _compared(_parts(driver), _made(twin))
        return sorted(found, key=lambda one: (not one.harms, str(one)))


def require_form(driver: Any, *, where: str) -> None:
    """Raise Damaged where a part stands by which other things may be stored than people say."""
    harmful = [one for one in differing(driver) if one.harms]
    if harmful:
        raise Damaged(
            f"The database is not as this program makes it: {harmful[0]}. Nothing was written.",
            where=where,
            mend="Somebody had the key and other tools. Let a supervisor run `reviewer doctor --repair`.",
        )


def mend_form(driver: Any) -> list[str]:
    """Take triggers, views and indexes away that this program does not make, and make its own that lack; what
    was done, in words.  Tables stay as they are.  Within the transaction that is open.
    """
    before = differing(driver)
    with closing(sqlcipher.connect(":memory:")) as twin:
        own = {_plain(one): one for one in _made(twin)}
    _drop_foreign(driver, own)
    present = {one[:2] for one in _parts(driver)}
    for kind, name, _, sql in sorted(own.values()):
        if kind in {"index", "trigger"} and sql and (kind, name) not in present:
            driver.execute(sql)
    left = set(differing(driver))
    return [f"{_MENDED[one.what]}: {one}" for one in before if one not in left]


def _drop_foreign(driver: Any, own: Container[_Plain]) -> None:
    parts = [
        (one[1], found)
        for one in _parts(driver)
        if _plain(one) not in own and (found := _DROPPED.match(one[3]))
    ]
    # Triggers before the views that they hang on.
    for kind, name in sorted((found[1].upper(), name) for name, found in parts):
        quoted = name.replace('"', '""')
        # What is listed under another name than it has stays, and is said.
        with suppress(sqlcipher.Error):
            driver.execute(f'DROP {kind} main."{quoted}"')


def _parts(driver: Any) -> list[_Part]:
    """Kind, name, table and SQL of each part."""
    return [one for one in driver.execute(_PARTS) if not _is_shadow(*one)]


def _is_shadow(_kind: str, name: str, _table: str, sql: str) -> bool:
    return name in _SHADOWS and sql.startswith(f"CREATE TABLE '{name}'(")


def _plain(one: _Part) -> _Plain:
    """What is compared of a part."""
    return (*one[:3], "".join(one[3].split()))


def _made(twin: Any) -> list[_Part]:
    """The parts of a new database, made in the memory of `twin`."""
    for statement in (*schema_statements(), VERSION_TABLE):
        twin.execute(statement)
    return _parts(twin)


def _compared(found: list[_Part], own: list[_Part]) -> Iterator[Differing]:
    wanted = {one[:2]: _plain(one) for one in own}
    for one in found:
        kind, name, _, sql = one
        if _plain(one) != wanted.get((kind, name)):
            known = (kind, name) in wanted
            harms = (known and kind == "table") or _HARMLESS.match(sql) is None
            yield Differing(kind, name, CHANGED if known else ADDED, harms)
    present = {one[:2] for one in found}
    yield from (Differing(*one, MISSING, one[0] == "table") for one in wanted if one not in present)
