"""Plain answers about a project's health; nothing is changed by asking."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from reviewer.domain.errors import Damaged, ReviewerError
from reviewer.storage.anchors import UNLIKE, unlike
from reviewer.storage.beside import as_seen
from reviewer.storage.chain import first_broken
from reviewer.storage.differing import MISPLACED, changed, misplaced
from reviewer.storage.engine import DATABASE
from reviewer.storage.failures import BACKUPS, in_words
from reviewer.storage.form import differing
from reviewer.storage.integrity import damaged_parts, unverified_pages, way_back
from reviewer.storage.kept_backups import what_is_kept
from reviewer.storage.kept_counts import SEEN, wrong_counts
from reviewer.storage.key_slots import faults_of_keys, wrong_slots
from reviewer.storage.leftovers import foreign, what_is_left
from reviewer.storage.revisions import HEAD, revision_of
from reviewer.storage.side_file import CHAIN_FILE, read_head
from reviewer.storage.signatures import wrongly_signed
from reviewer.storage.store import SqlStore
from reviewer.vault.key_seeds import seedless
from reviewer.vault.keyring import KEYS_FILE, slot_digests

_SHOWN = 5
_LOW_SPACE = 512 * 1024 * 1024
_DAMAGE = frozenset({"encryption", "integrity"})


@dataclass(frozen=True, slots=True)
class Check:
    """One question and its answer in words."""

    name: str
    ok: bool
    detail: str


def checks(store: SqlStore) -> list[Check]:
    """Every check, in the order in which a person should read them."""
    answers = [
        _asked(name, store, question)
        for name, question in (
            ("encryption", _encryption),
            ("integrity", _integrity),
            ("schema version", _schema),
            ("schema", _form),
            ("foreign keys", _foreign_keys),
            ("trail", _trail),
            ("rows and signatures", _rows_and_signatures),
            ("trail length", _trail_length),
            ("kept counts", _kept_counts),
        )
    ]
    folder = store.folder
    if store.length_missing:
        answers = [_without_length(one) if one.name == "trail length" else one for one in answers]
    answers = _with_way_back(answers, folder)
    return [
        *answers,
        _keys(store),
        _modes(folder),
        _files(folder),
        Check("backups", *what_is_kept(store)),
        _space(folder),
    ]


def _with_way_back(answers: list[Check], folder: Path) -> list[Check]:
    """Damage is not mended: whoever reads of it is told what leads back, looked for once."""
    damage = [one for one in answers if one.name in _DAMAGE and not one.ok]
    if not damage:
        return answers
    way = way_back(folder)
    return [Check(one.name, one.ok, f"{one.detail}; {way}") if one in damage else one for one in answers]


def counts(store: SqlStore) -> dict[str, int]:
    """Cases, media, codings (withdrawals left out), answers and audit_entries: counted, not kept counts."""
    with in_words(store.folder), closing(store.connect()) as connection:
        return {
            name: connection.execute(as_seen(connection, sql)).fetchone()[0] for name, sql in _COUNTS.items()
        }


_COUNTS = {
    "cases": "SELECT count(*) FROM case_record",
    # Those behind the last case belong to an import that is on its way.
    "media": f"SELECT count(*) FROM media_item WHERE {SEEN}",
    "codings": "SELECT count(*) FROM coding WHERE kind <> 'withdrawn'",
    "answers": "SELECT count(*) FROM coding_answer WHERE part = 0",
    "audit_entries": "SELECT count(*) FROM audit_entry",
}


def _asked(name: str, store: SqlStore, question: Callable[[Any, Path], str]) -> Check:
    """`question` gives what is wrong, or nothing; it sees one moment, also while others go on writing."""
    try:
        with in_words(store.folder), closing(store.connect()) as connection:
            connection.execute("BEGIN")
            wrong = question(connection, store.folder)
    except Damaged as error:
        wrong = error.what.rstrip(".")
    except ReviewerError as error:
        wrong = str(error)
    return Check(name, not wrong, wrong or "fine")


def _encryption(connection: Any, _folder: Path) -> str:
    return unverified_pages(connection)


def _integrity(connection: Any, _folder: Path) -> str:
    return damaged_parts(connection)


def _schema(connection: Any, folder: Path) -> str:
    revision = revision_of(connection, where=str(folder))
    return "" if revision == HEAD else f"revision {revision}, the program's is {HEAD}"


def _form(connection: Any, _folder: Path) -> str:
    return "; ".join(str(one) for one in islice(differing(connection), _SHOWN))


# Media behind the last case belong to an import that is on its way.
_BROKEN_KEYS = (
    "SELECT (SELECT count(*) FROM pragma_foreign_key_check WHERE \"table\" <> 'media_item')"
    f" + (SELECT count(*) FROM media_item m WHERE m.{SEEN}"
    " AND NOT EXISTS (SELECT 1 FROM case_record c WHERE c.id = m.case_id))"
)


def _foreign_keys(connection: Any, _folder: Path) -> str:
    broken = connection.execute(_BROKEN_KEYS).fetchone()[0]
    return f"{broken} rows refer to others that are missing" if broken else ""


def _trail(connection: Any, _folder: Path) -> str:
    broken = first_broken(connection)
    return "" if broken is None else f"entry {broken} is broken or missing"


def _rows_and_signatures(connection: Any, _folder: Path) -> str:
    rows = islice(changed(connection), _SHOWN)
    found = [f"rows of '{one.table}' differ from entry {one.entry}" for one in rows]
    found += [f"entry {seq} {MISPLACED}" for seq in islice(misplaced(connection), _SHOWN)]
    found += [f"entry {seq} {UNLIKE}" for seq in islice(unlike(connection), _SHOWN)]
    found += [f"entry {entry} {what}" for entry, what in islice(wrong_slots(connection), _SHOWN)]
    found += [f"entry {entry} {what}" for entry, what in islice(wrongly_signed(connection), _SHOWN)]
    return "; ".join(found)


def _trail_length(connection: Any, folder: Path) -> str:
    head = read_head(folder)
    if head is None:
        return f"{CHAIN_FILE} is missing; it is written again when the project is closed"
    if head.entries == 0:
        entry = connection.execute("SELECT 1 FROM audit_entry LIMIT 1").fetchone()
        return "" if entry is None else f"{CHAIN_FILE} says that there is no entry, and there are some"
    row = connection.execute("SELECT hash FROM audit_entry WHERE seq = ?", (head.entries,)).fetchone()
    return "" if row is not None and row[0] == head.hash else "the last known entry is missing"


def _without_length(answer: Check) -> Check:
    """By now the file is there again; what it said before is not known."""
    said = (
        f"{CHAIN_FILE} was missing, or knew of no entry, when the project was opened; compare the project"
        " with its last backup"
    )
    return Check(answer.name, ok=False, detail=said if answer.ok else answer.detail)


def _kept_counts(connection: Any, _folder: Path) -> str:
    return "; ".join(wrong_counts(connection))


def _keys(store: SqlStore) -> Check:
    """Whether key file and accounts belong together, and are of one time."""
    try:
        present, empty = slot_digests(store.folder / KEYS_FILE), seedless(store.folder / KEYS_FILE)
        with in_words(store.folder), closing(store.connect()) as connection:
            wrong = faults_of_keys(connection, present, empty)
    except ReviewerError as error:
        return Check("keys", ok=False, detail=str(error))
    return Check("keys", not wrong, "; ".join(wrong) or f"{len(present)} accounts")


def _modes(folder: Path) -> Check:
    wrong = [] if os.name == "nt" else [path.name for path, mode in _private(folder) if not _has(path, mode)]
    return Check("file modes", not wrong, f"open to others: {', '.join(wrong)}" if wrong else "fine")


def _private(folder: Path) -> Iterator[tuple[Path, int]]:
    yield folder, 0o700
    others = set(foreign(folder))
    for path in folder.iterdir():
        if path not in others:
            yield path, 0o700 if path.is_dir() else 0o600
    if (folder / BACKUPS).is_dir():
        yield from ((path, 0o600) for path in (folder / BACKUPS).iterdir())


def _has(path: Path, mode: int) -> bool:
    try:
        return stat.S_IMODE(path.stat().st_mode) == mode
    except FileNotFoundError:
        return True


def _files(folder: Path) -> Check:
    said = what_is_left(folder)
    return Check("files", not said, "; ".join(said) or "fine")


def _space(folder: Path) -> Check:
    free = shutil.disk_usage(folder).free
    # A backup needs the database's size again.
    needed = max(_LOW_SPACE, 2 * (folder / DATABASE).stat().st_size)
    return Check("free space", free >= needed, f"{free // 2**20} MiB free, {needed // 2**20} MiB wanted")
