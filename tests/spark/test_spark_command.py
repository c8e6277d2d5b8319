"""`reviewer indicator --engine spark` as a process: the same files, clear errors, loopback only."""

from __future__ import annotations

import ipaddress
import shutil
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.indicator.invented import cases
from tests.indicator.packages import Unit, acquaint, package_of
from tests.services.conftest import PASSPHRASE

pytestmark = pytest.mark.timeout(900)

ASKED = ("identified_status", "severity", "age_category")
_LISTENS = "0A"


def command(office: Path, packages: list[Path], to: Path, *options: str) -> subprocess.CompletedProcess[str]:
    secret = to.parent / "passphrase"
    secret.write_text(PASSPHRASE + "\n", "utf-8")
    access = ["--project", str(office), "--as", "s-01", "--passphrase-file", str(secret)]
    program = [sys.executable, "-m", "reviewer", "indicator"]
    return subprocess.run(
        [*program, *map(str, packages), "--to", str(to), *access, *options],
        capture_output=True, text=True, check=False, timeout=600,
    )  # fmt: skip


def packed(folder: Path) -> tuple[Path, list[Path]]:
    """The project of an office, and packages of two units for it."""
    office = Unit.found(folder / "office")
    files = []
    for seed, name in ((2, "north"), (3, "south")):
        unit = Unit.found(folder / name, seed=seed)
        acquaint(unit, office, name)
        found = [replace(one, case=f"{name}-{one.case}") for one in cases(90, seed)]
        asked = [replace(one, answers={each: one.answers[each] for each in ASKED}) for one in found]
        files.append(package_of(unit, folder / f"{name}.tar", asked))
    return office.folder, files


def test_both_engines_write_the_same_tables(tmp_path: Path, address: str) -> None:
    office, packages = packed(tmp_path)
    written = {}
    for engine, options in (("duckdb", []), ("spark", ["--master", address])):
        # Each has an office of its own: the second release would be compared with the first.
        own = tmp_path / f"office-{engine}"
        shutil.copytree(office, own)
        done = command(own, packages, tmp_path / engine, "--engine", engine, *options)
        assert done.returncode == 0, done.stderr
        written[engine] = {one.name: one.read_bytes() for one in (tmp_path / engine).glob("*.csv")}
    assert len(written["duckdb"]) >= 4
    assert written["spark"] == written["duckdb"]


def test_an_address_that_is_down_is_said_at_once_without_its_token(tmp_path: Path) -> None:
    office, packages = packed(tmp_path)
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))  # Nobody listens there, and nobody else gets it.
        address = f"sc://127.0.0.1:{held.getsockname()[1]}/;session_id=00112233-4455-6677-8899-aabbccddeeff"
        done = command(office, packages, tmp_path / "out", "--engine", "spark", "--master", address)
    assert (done.returncode, done.stdout) == (1, "")
    assert "No Spark Connect server answers" in done.stderr
    assert "Traceback" not in done.stderr
    assert "00112233" not in done.stderr
    assert not (tmp_path / "out").exists()


def test_the_server_listens_on_loopback_only(server_process: int) -> None:
    own = set()
    for one in Path(f"/proc/{server_process}/fd").iterdir():
        try:
            own.add(str(one.readlink()))
        except FileNotFoundError:
            continue
    listening = []
    for family in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{family}").read_text("ascii").splitlines()[1:]:
            fields = line.split()
            if fields[3] == _LISTENS and f"socket:[{fields[9]}]" in own:
                listening.append(_address(fields[1].partition(":")[0]))
    assert listening
    assert [str(one) for one in listening if not one.is_loopback] == []


def _address(words: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    raw = bytes.fromhex(words)
    turned = b"".join(raw[at : at + 4][::-1] for at in range(0, len(raw), 4))
    found = ipaddress.ip_address(turned)
    return getattr(found, "ipv4_mapped", None) or found
