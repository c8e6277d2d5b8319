"""Old revisions never change with today's code: they import nothing of ours, and env.py only the tables."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.source import PROJECT, imported

MAY_BE_IMPORTED_BY_ENV = ("reviewer.storage.tables",)


def faults(path: Path) -> Iterator[str]:
    allowed = MAY_BE_IMPORTED_BY_ENV if path.name == "env.py" else ()
    for line, name in imported(ast.parse(path.read_text("utf-8"))):
        ours = name.partition(".")[0] == "reviewer"
        if ours and not any(name == a or name.startswith(a + ".") for a in allowed):
            yield f"{path.name}:{line} imports {name}"


def test_migrations_import_only_what_they_may() -> None:
    files = sorted((PROJECT / "db").rglob("*.py"))
    assert any(path.parent.name == "versions" for path in files)
    assert [fault for path in files for fault in faults(path)] == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("0001_planted.py", "from reviewer.storage.tables import metadata"),
        ("env.py", "def run():\n    import reviewer.storage.engine"),
        ("env.py", "from reviewer import workspace"),
    ],
)
def test_a_planted_import_is_found(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    assert list(faults(path))
