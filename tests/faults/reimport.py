"""A file that comes in again and changes, adds and repeats, and every row that an import writes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.domain.person import Account
from reviewer.services.ports import IntakeRecord
from reviewer.storage import turns as turns_of_store
from reviewer.storage.store import SqlStore
from reviewer.storage.turns import Turns

CASES, MEDIA = 24, 5
# What an import writes; moments aside, and what people say.
_TABLES = {
    "case_record": "*",
    "case_source": "*",
    "case_revision": "*",
    "media_change": "*",
    "media_item": "*",
    "media_hash": "*",
    "intake": "id, source, cases_new, cases_known, media_new, media_known",
    "kept_count": "*",
    "case_progress": "case_id",
    "assignment": "case_id, reviewer_id, position",
}
_FOUND = "SELECT rowid FROM case_text WHERE case_text MATCH ? ORDER BY rowid"


def item(case: int, number: int, *, again: bool) -> MediaItem:
    """Half of the items say something else the second time; some lose the file that two cases share."""
    changed = again and number % 2 == 0
    sha1 = f"{case // 2 if number == 2 else case * 1000 + number:039x}{int(changed)}"
    return MediaItem(
        case * 1000 + number,
        md5=f"{case * 1000 + number:032x}",
        sha1=sha1,
        category=2 if changed else 1,
        mime_type="image/jpeg" if number % 3 else "video/mp4",
    )


def file(*, again: bool) -> Iterator[IntakeRecord]:
    """The cases; again with other countries, further media and sources, and new cases behind them."""
    count = 0
    for case in range(CASES + 4 * again):
        country = "NL" if again and case % 3 == 0 else "DE"
        facts = CaseFacts(f"R-{case:04}", f"unit-{int(again)}", country=country, attributes={"n": case % 3})
        for number in range(MEDIA + again * (case % 2)):
            count += 1
            yield IntakeRecord(facts, item(case, number, again=again), count)


@contextmanager
def somebody_waits(folder: Path) -> Iterator[None]:
    """All the while, so that everything that is hidden is made durable at once."""
    turns = Turns(folder)
    with pytest.MonkeyPatch.context() as patch, turns.ringing():
        patch.setattr(turns_of_store, "_PATIENCE_SECONDS", 0.0)
        yield
    turns.close()


def take_in(store: SqlStore, sam: Account, records: Iterator[IntakeRecord], *, stepwise: bool = True) -> None:
    with store.writing(sam) as work:
        intake = work.intake("file", stepwise=stepwise)
        for record in records:
            intake.add([record])
        intake.finish()
        work.record("import.finished", "file", {}, 1)
        work.commit()


def content(store: SqlStore) -> dict[str, list[object]]:
    """Every row that an import writes, and what the text index finds."""
    with closing(store.connect()) as connection:
        found: dict[str, list[object]] = {
            name: sorted(connection.execute(f"SELECT {columns} FROM {name}").fetchall(), key=repr)
            for name, columns in _TABLES.items()
        }
        for word in ('"R-0"', '"unit"', '"U-1"'):
            found[word] = connection.execute(_FOUND, (word,)).fetchall()
        return found
