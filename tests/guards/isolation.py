"""Every test has a home of its own; settings, logs and projects of whoever runs the tests stay untouched."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_HOMES = pytest.StashKey[Path]()
_OWN_FOLDERS = {
    "HOME": ".",
    "USERPROFILE": ".",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "REVIEWER_CONFIG_DIR": "config/reviewer",
    "REVIEWER_STATE_DIR": "state/reviewer",
}
_NOT_INHERITED = ("REVIEWER_PASSPHRASE_FILE", "REVIEWER_SPARK", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_HOMES] = Path(tempfile.mkdtemp(prefix="reviewer-test-homes-"))


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash[_HOMES], ignore_errors=True)


@pytest.fixture(autouse=True)
def own_home(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The test's home folder; the environment names it, for this process and those that it starts."""
    homes = request.config.stash[_HOMES]
    home = Path(tempfile.mkdtemp(dir=homes))
    for variable, folder in _OWN_FOLDERS.items():
        monkeypatch.setenv(variable, str(home / folder))
    # Shared by all tests: fontconfig would otherwise read every font again for each home.
    monkeypatch.setenv("XDG_CACHE_HOME", str(homes / "cache"))
    for variable in _NOT_INHERITED:
        monkeypatch.delenv(variable, raising=False)
    yield home
    shutil.rmtree(home, ignore_errors=True)
