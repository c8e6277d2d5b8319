"""The database's errors in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from reviewer.domain.errors import Busy, Damaged, Refused, StorageFailed
from reviewer.storage.failures import in_words, refusals

SENTENCES = [
    ("database is locked", Busy),
    ("database disk image is malformed", Damaged),
    ("file is not a database", Damaged),
    ("database or disk is full", StorageFailed),
    ("disk I/O error", StorageFailed),
    ("attempt to write a readonly database", StorageFailed),
    ("unable to open database file", StorageFailed),
]


@pytest.mark.parametrize(("sentence", "kind"), SENTENCES)
@pytest.mark.parametrize("wrapped", [False, True])
def test_what_the_driver_says_becomes_what_a_person_can_do(
    tmp_path: Path, sentence: str, kind: type[Refused], wrapped: bool
) -> None:
    error: Exception = sqlcipher.OperationalError(sentence)
    if wrapped:
        error = DBAPIError("SELECT planted", {"planted": 1}, error)
    with pytest.raises(kind) as shown, in_words(tmp_path):
        raise error
    assert shown.value.mend
    assert shown.value.where == str(tmp_path)
    assert "planted" not in str(shown.value)
    assert shown.value.__cause__ is None
    assert shown.value.__suppress_context__


@pytest.mark.parametrize(
    "error", [sqlcipher.IntegrityError("CHECK constraint failed"), OSError(2, "elsewhere")]
)
def test_a_bug_stays_a_bug(tmp_path: Path, error: Exception) -> None:
    with pytest.raises(type(error)), in_words(tmp_path):
        raise error


def test_what_the_file_system_refuses_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed, match="No space left"), refusals(tmp_path):
        raise OSError(28, "No space left on device", str(tmp_path / "secret-name"))
