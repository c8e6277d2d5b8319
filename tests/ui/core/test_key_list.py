"""The manual's key list is the one that the action table makes."""

from __future__ import annotations

import runpy
from pathlib import Path

from reviewer.ui.actions.table import ACTIONS

ROOT = Path(__file__).resolve().parents[3]


def test_the_key_list_is_current() -> None:
    made = runpy.run_path(str(ROOT / "scripts" / "make_key_list.py"))["key_list"]()
    kept = (ROOT / "docs" / "manual" / "keys.md").read_text(encoding="utf-8")
    assert kept == made, "run scripts/make_key_list.py"


def test_the_key_list_names_every_action() -> None:
    kept = (ROOT / "docs" / "manual" / "keys.md").read_text(encoding="utf-8")
    assert all(f"`{action.id}`" in kept and action.title in kept for action in ACTIONS)
