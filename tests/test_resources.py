"""Data files are found in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer import resources

PROJECT = Path(__file__).parents[1]


def test_a_checkout_has_them_at_the_top() -> None:
    assert resources.resource_dir() == PROJECT / "resources"
    assert resources.migrations_dir() == PROJECT / "db"


def test_an_installed_package_has_them_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_resources").mkdir()
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)
    assert resources.resource_dir() == tmp_path / "_resources"


def test_a_broken_installation_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "reviewer" / "reviewer")
    with pytest.raises(FileNotFoundError, match="Install the program again"):
        resources.migrations_dir()
