"""The wheel stands alone: built, installed elsewhere, and a project made, checked and shown with it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
PASSPHRASE = "seven quiet words for one planted account"


def run(*command: str | Path, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=os.environ | variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the wheel is made of: nobody changes it while the tests run."""
    folder = tmp_path_factory.mktemp("source")
    for name in ("src", "resources", "db"):
        shutil.copytree(PROJECT / name, folder / name)
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(PROJECT / name, folder)
    return folder


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(source, tmp_path_factory.mktemp("wheel"))


def build(source: Path, folder: Path) -> Path:
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=source)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder far from the checkout that holds the package and nothing else of ours."""
    folder = tmp_path_factory.mktemp("installed")
    options = ("--no-deps", "--no-index", "--no-compile", "--quiet", "--disable-pip-version-check")
    run(sys.executable, "-m", "pip", "install", *options, "--target", folder, wheel, cwd=folder)
    return folder


def test_the_wheel_holds_resources_and_migrations(source: Path, wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for top, packaged in (("resources", "reviewer/_resources"), ("db", "reviewer/_db")):
        files = {
            path.relative_to(source / top).as_posix() for path in (source / top).rglob("*") if path.is_file()
        }
        expected = {f"{packaged}/{name}" for name in files if "__pycache__" not in name}
        assert expected
        assert expected <= names
    assert "reviewer/py.typed" in names
    assert not any(name.startswith(("tests/", "benchmarks/")) or "__pycache__" in name for name in names)


def test_the_same_source_gives_the_same_wheel(source: Path, wheel: Path, tmp_path: Path) -> None:
    assert build(source, tmp_path).read_bytes() == wheel.read_bytes()


def test_an_installed_wheel_makes_checks_and_shows_a_project(installed: Path, tmp_path: Path) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE + "\n")
    secret.chmod(0o600)
    project, picture = tmp_path / "project", tmp_path / "window.png"

    def reviewer(*arguments: str | Path) -> str:
        command = (sys.executable, "-m", "reviewer", *arguments, "--passphrase-file", secret)
        return run(*command, cwd=tmp_path, PYTHONPATH=str(installed), QT_QPA_PLATFORM="offscreen").stdout

    where = run(
        sys.executable,
        "-c",
        "import reviewer; print(reviewer.__file__)",
        cwd=tmp_path,
        PYTHONPATH=str(installed),
    )
    assert Path(where.stdout.strip()).is_relative_to(installed)
    reviewer("new", project, "--codebook", "gi-2018", "--title", "Planted", "--supervisor", "sofia")
    checked = json.loads(reviewer("doctor", project, "--json", "--as", "sofia"))
    assert checked["ok"] is True
    assert checked["counts"]["cases"] == 0
    reviewer("open", project, "--as", "sofia", "--render", picture)
    assert picture.read_bytes().startswith(b"\x89PNG")
