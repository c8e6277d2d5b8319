"""Which library may be used where: a list of what is allowed, so that a new one needs a decision."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.source import PROJECT, imported, imported_names, python_files

# The longest matching name decides. What is not listed may use the standard library and `reviewer` only.
ALLOWED: dict[str, frozenset[str]] = {
    "reviewer.__main__": frozenset({"sqlalchemy"}),
    "reviewer.agreement": frozenset({"numpy", "scipy"}),
    "reviewer.indicator": frozenset({"numpy", "scipy"}),
    "reviewer.indicator.engine": frozenset({"ibis", "pyarrow"}),
    "reviewer.indicator.engine.spark": frozenset({"ibis", "pyspark"}),
    "reviewer.exchange": frozenset({"msgspec"}),
    "reviewer.exchange.tabular": frozenset({"pandas", "pyreadstat"}),
    "reviewer.exchange.parquet_writing": frozenset({"pyarrow"}),
    "reviewer.exchange.workbook_writing": frozenset({"xlsxwriter"}),
    "reviewer.exchange.workbook": frozenset({"openpyxl"}),
    "reviewer.exchange.sheet_rows": frozenset({"openpyxl"}),
    "reviewer.exchange.workbook_index": frozenset({"openpyxl"}),
    "reviewer.exchange.package.tables": frozenset({"pyarrow"}),
    "reviewer.exchange.packed": frozenset({"pyarrow"}),
    "reviewer.exchange.parquet": frozenset({"pyarrow"}),
    "reviewer.exchange.parquet_bounds": frozenset({"pyarrow"}),
    "reviewer.exchange.parquet_columns": frozenset({"pyarrow"}),
    "reviewer.exchange.parquet_times": frozenset({"pyarrow"}),
    "reviewer.services.release_dictionary": frozenset({"jinja2"}),
    "reviewer.services.report_pages": frozenset({"jinja2"}),
    "reviewer.vault": frozenset({"cryptography", "pyrage"}),
    "reviewer.storage": frozenset({"sqlalchemy", "alembic", "sqlcipher3"}),
    "reviewer.cli.demo": frozenset({"platformdirs"}),
    "reviewer.settings": frozenset({"platformdirs"}),
    "reviewer.logs": frozenset({"platformdirs"}),
    "reviewer.ui": frozenset({"PySide6", "shiboken6"}),
}
# The program works on closed networks and never opens a connection.
NETWORK = frozenset(
    {"asyncio", "ftplib", "http", "imaplib", "poplib", "smtplib", "socketserver", "ssl", "xmlrpc"}
    | {"urllib.request", "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets"}
)
# Modules and classes of Qt that decode pictures from files, films and sounds.
MEDIA = frozenset({"PySide6.QtMultimedia", "PySide6.QtMultimediaWidgets", "PySide6.QtPdf"})
MEDIA_NAMES = re.compile(r"\b(QMovie|QImageReader|QMediaPlayer|QVideoWidget|QSoundEffect|QPictureIO)\b")


def module_of(path: Path, root: Path) -> str:
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def faults(path: Path, root: Path) -> Iterator[str]:
    module = module_of(path, root)
    text = path.read_text("utf-8")
    tree = ast.parse(text)
    for line, name in imported(tree):
        top = name.partition(".")[0]
        own = top == "reviewer" or (top in sys.stdlib_module_names and top != "sqlite3")
        if not own and top not in allowed_in(module):
            yield f"{module}:{line} may not import {name}"
    for line, name in imported_names(tree):
        if {name.partition(".")[0], name} & NETWORK:
            yield f"{module}:{line} reaches for the network by {name}"
        if name in MEDIA:
            yield f"{module}:{line} reaches for media by {name}"
    yield from (f"{module} names {found}" for found in MEDIA_NAMES.findall(text))


def allowed_in(module: str) -> frozenset[str]:
    rooms = [room for room in ALLOWED if module == room or module.startswith(room + ".")]
    return ALLOWED[max(rooms, key=len)] if rooms else frozenset()


def test_every_library_is_used_only_where_it_may_be() -> None:
    root = PROJECT / "src"
    assert [fault for path in python_files("src") for fault in faults(path, root)] == []


@pytest.mark.parametrize(
    ("name", "text", "fault"),
    [
        (
            "domain/planted.py",
            "def f():\n    import requests",
            "reviewer.domain.planted:2 may not import requests",
        ),
        ("services/planted.py", "import numpy.linalg", "may not import numpy.linalg"),
        ("exchange/planted.py", "import pandas", "may not import pandas"),
        ("cli/planted.py", "from PySide6.QtCore import Qt", "may not import PySide6.QtCore"),
        ("storage/planted.py", "import sqlite3", "may not import sqlite3"),
        ("services/planted.py", "from urllib.request import urlopen", "network by urllib.request"),
        ("ui/planted.py", "from PySide6.QtNetwork import QTcpSocket", "network by PySide6.QtNetwork"),
        ("ui/planted.py", "from PySide6 import QtNetwork", "network by PySide6.QtNetwork"),
        ("ui/planted.py", "from PySide6.QtMultimedia import QMediaPlayer", "media by PySide6.QtMultimedia"),
        ("ui/planted.py", "from PySide6.QtGui import QMovie", "names QMovie"),
    ],
)
def test_a_planted_import_is_found(tmp_path: Path, name: str, text: str, fault: str) -> None:
    path = tmp_path / "reviewer" / name
    path.parent.mkdir(parents=True)
    path.write_text(text)
    assert any(fault in found for found in faults(path, tmp_path))


def test_everything_allowed_is_a_dependency() -> None:
    declared = (PROJECT / "pyproject.toml").read_text("utf-8").lower()
    own_names = {"PySide6": "pyside6-essentials", "shiboken6": "pyside6-essentials"}
    allowed = frozenset[str]().union(*ALLOWED.values())
    assert [name for name in sorted(allowed) if f'"{own_names.get(name, name)}' not in declared] == []
