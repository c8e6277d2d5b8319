"""`make check` finds a planted licence, a missing digest, another bill than the lock's, another version."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NAMES = ("requirements.lock", "requirements-dev.lock", "requirements-build.lock", "docs/sbom.cdx.json")
SCRIPTS = ("scripts/audit_dependencies.py", "scripts/make_sbom.py")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The locks, the bill and the scripts in a folder of their own."""
    for name in (*NAMES, *SCRIPTS):
        target = tmp_path / name
        target.parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, target)
    return tmp_path


def audit(folder: Path) -> tuple[int, list[str]]:
    """Exit code, and what was found."""
    command = [sys.executable, str(folder / SCRIPTS[0])]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_nothing_is_found_in_what_is_here(copy: Path) -> None:
    assert audit(copy) == (0, [])


def test_a_pin_without_a_digest_is_found(copy: Path) -> None:
    with (copy / "requirements-dev.lock").open("a", encoding="utf-8") as lock:
        lock.write("anything==1.0\n")
    assert audit(copy) == (1, ["requirements-dev.lock: anything 1.0 has no digest"])


def test_a_digest_that_was_exchanged_is_found(copy: Path) -> None:
    lock = copy / "requirements.lock"
    digest = next(line for line in lock.read_text("utf-8").splitlines() if "sha256:" in line)
    change(lock, digest.partition("sha256:")[2][:64], "0" * 64)
    code, said = audit(copy)
    assert code == 1
    assert said == ["docs/sbom.cdx.json: is not what requirements.lock pins; remake it with `make sbom`"]


@pytest.mark.parametrize("licence", ["AGPL-3.0-only", "MIT AND SSPL-1.0", "Other/Proprietary License"])
def test_a_licence_that_nobody_allowed_is_found(copy: Path, licence: str) -> None:
    # A package that is not installed here is known by the bill alone.
    digest = "0" * 64
    with (copy / "requirements.lock").open("a", encoding="utf-8") as lock:
        lock.write(f"planted-package==1.0 \\\n    --hash=sha256:{digest}\n")
    document = json.loads((copy / NAMES[-1]).read_text("utf-8"))
    document["components"].append(
        {
            "name": "planted-package",
            "version": "1.0",
            "hashes": [{"alg": "SHA-256", "content": digest}],
            "licenses": [{"license": {"name": licence}}],
        }
    )
    (copy / NAMES[-1]).write_text(json.dumps(document), "utf-8")
    code, said = audit(copy)
    assert (code, said) == (1, [f"planted-package: licence {licence!r} is not among those that are allowed"])


def test_a_licence_that_nobody_knows_is_found(copy: Path) -> None:
    with (copy / "requirements.lock").open("a", encoding="utf-8") as lock:
        lock.write(f"planted-package==1.0 \\\n    --hash=sha256:{'0' * 64}\n")
    code, said = audit(copy)
    assert code == 1
    assert said[0] == "planted-package: licence '' is not among those that are allowed"


def test_another_version_than_is_pinned_is_found(copy: Path) -> None:
    version = next(
        line.partition("==")[2].split()[0]
        for line in (copy / "requirements-dev.lock").read_text("utf-8").splitlines()
        if line.startswith("pytest==")
    )
    change(copy / "requirements-dev.lock", f"pytest=={version}", "pytest==0.1")
    assert audit(copy) == (1, [f"pytest: {version} is installed, 0.1 is pinned"])


def test_make_check_runs_it() -> None:
    assert "scripts/audit_dependencies.py" in (ROOT / "scripts" / "check.sh").read_text("utf-8")


def commands_of_pip(script: str) -> list[str]:
    """Each whole command that installs packages; `"${install[@]}"` is one that its script begins so."""
    whole = script.replace("\\\n", " ").splitlines()
    lines = [one.strip() for one in whole if not one.lstrip().startswith("#")]
    return [
        one for one in lines if re.search(r"-m pip install|\$\{install\[", one) and "install=(" not in one
    ]


def test_every_script_installs_by_the_locks_digests_or_from_no_index() -> None:
    commands = {
        f"{path.name}: {one}"
        for path in (ROOT / "scripts").glob("*.sh")
        for one in commands_of_pip(path.read_text("utf-8"))
        if " >&2" not in one
    }
    assert len(commands) >= 6
    for one in commands:
        assert "--no-deps" in one or "${install[@]}" in one, one
        assert ("--require-hashes" in one) != ("--no-index" in one), one
