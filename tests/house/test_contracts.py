"""What each room may import, held by import-linter; every contract is seen to catch a planted fault."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
CONFIG = PROJECT / "pyproject.toml"

# name of the plant: (contract that must catch it, {file: text})
PLANTS: dict[str, tuple[str, dict[str, str]]] = {
    "services open the store themselves": ("floors", {"services/planted.py": "import reviewer.storage"}),
    "domain reads settings": ("floors", {"domain/planted.py": "import reviewer.settings"}),
    "a command uses the window": ("floors", {"cli/planted.py": "import reviewer.ui"}),
    "a late import does not escape": ("floors", {"domain/planted.py": "def f():\n    import reviewer.vault"}),
    "a room nobody planned": ("floors", {"helpers/planted.py": "import os"}),
    "two files in a circle": (
        "circles",
        {
            "domain/planted_one.py": "import reviewer.domain.planted_two",
            "domain/planted_two.py": "import reviewer.domain.planted_one",
        },
    ),
    "the store calls a service": (
        "ports",
        {"services/planted.py": "", "storage/planted.py": "import reviewer.services.planted"},
    ),
    "the store reads a file format": ("store", {"storage/planted.py": "import reviewer.exchange"}),
    "the store counts agreement": ("store", {"storage/planted.py": "import reviewer.agreement"}),
    "a screen reads the store": ("front", {"ui/coding/planted.py": "import reviewer.storage"}),
    "a command reads the store": ("front", {"cli/planted.py": "import reviewer.storage"}),
    "a screen turns a key": ("front", {"ui/planted.py": "import reviewer.vault"}),
    "a command counts by itself": ("front", {"cli/planted.py": "import reviewer.agreement"}),
    "one screen uses another": (
        "screens",
        {"ui/worklist/planted.py": "", "ui/coding/planted.py": "import reviewer.ui.worklist.planted"},
    ),
    "a screen uses the main window": (
        "screens",
        {"ui/main_window.py": "", "ui/coding/planted.py": "import reviewer.ui.main_window"},
    ),
    "Qt in a command": ("qt", {"cli/planted.py": "from PySide6.QtCore import QObject"}),
    "Qt in a service": ("qt", {"services/planted.py": "def f():\n    import PySide6.QtWidgets"}),
    "Qt in a presenter": ("presenters", {"ui/planted/presenter.py": "from PySide6.QtCore import Qt"}),
    "Qt behind a presenter": (
        "presenters",
        {
            "ui/planted_qt.py": "import PySide6",
            "ui/planted/presenter.py": "import reviewer.ui.planted_qt",
        },
    ),
    "SQL in a service": ("sql", {"services/planted.py": "import sqlite3"}),
    "SQL in a screen": ("sql", {"ui/planted.py": "from sqlalchemy import text"}),
    "a migration in a command": ("sql", {"cli/planted.py": "import alembic.command"}),
    "a second door to pandas": ("pandas", {"exchange/planted.py": "def f():\n    import pandas"}),
    "cryptography in the store": (
        "keys",
        {"storage/planted.py": "from cryptography.hazmat import primitives"},
    ),
    "numpy in a service": ("numbers", {"services/planted.py": "import numpy"}),
    "a library in the domain": ("domain", {"domain/planted.py": "import msgspec"}),
    "a codec reads settings": ("quiet", {"exchange/planted.py": "import reviewer.settings"}),
    "a vault that logs": ("quiet", {"vault/planted.py": "import reviewer.logs"}),
    "a picture is decoded": ("media", {"ui/planted.py": "def f():\n    from PIL import Image"}),
}


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    root = tmp_path_factory.mktemp("planted")
    shutil.copytree(
        PROJECT / "src" / "reviewer", root / "reviewer", ignore=shutil.ignore_patterns("__pycache__", "*.ui")
    )
    run = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("planted_imports.py")), str(CONFIG), str(root)],
        input=json.dumps(PLANTS),
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert run.returncode == 0, run.stderr
    said: dict[str, list[str]] = json.loads(run.stdout)
    return said


def test_every_contract_holds(verdicts: dict[str, list[str]]) -> None:
    assert verdicts["nothing"] == []


@pytest.mark.parametrize("plant", PLANTS)
def test_a_planted_import_breaks_its_contract(verdicts: dict[str, list[str]], plant: str) -> None:
    contract, _ = PLANTS[plant]
    assert verdicts[plant] == [contract]


def test_every_contract_has_a_planted_fault() -> None:
    contracts = tomllib.loads(CONFIG.read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    assert {contract["id"] for contract in contracts} == {contract for contract, _ in PLANTS.values()}
