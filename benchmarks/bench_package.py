"""Packing labels, and verifying the package: beside `tar` and `zip -0` of the same tables, and `sha256sum`.

The package holds each table as Parquet and as CSV, sealed and signed; the archivers get the same bytes as
files that are there already, so what they take is the floor below which nobody packs.  A number as argument
sets the rows (default 3,000,000 answers); each side runs in a process of its own, as does its memory.
Limits: 300 MB for packing and for verifying; verifying from outside twice `sha256sum` of the same file.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from benchmarks.agreement_project_data import KEY, SUPERVISOR, make
from benchmarks.bench_export import ROWS_OF_CASE, most_memory
from reviewer.exchange.package.archive import MemberSource
from reviewer.services.packages.opened import opened_package
from reviewer.services.packages.verifying import verify_outside
from reviewer.storage.project_file import open_store
from reviewer.storage.store import SqlStore
from reviewer.vault.derivation import MINIMUM
from reviewer.vault.sealing import open_sealed
from reviewer.workspace.keys import ProjectKeys
from reviewer.workspace.opening import system_clock
from reviewer.workspace.packages import Packages, packages_of

MEMORY = 300
VERIFY_LIMIT = 2.0
TABLES = ("codings.parquet", "codings.csv", "revisions.parquet", "revisions.csv")


def packages(project: Path) -> tuple[SqlStore, Packages]:
    """The store, and the packages of the project as its supervisor."""
    store = open_store(project, KEY, clock=system_clock)
    with store.reading(SUPERVISOR) as read:
        info = read.projects.info()
        stored = read.projects.codebook(info.codebook)
    keys = ProjectKeys(project / "keys", bytearray(KEY), bytearray(KEY), SUPERVISOR.name, MINIMUM)
    made = packages_of(store, SUPERVISOR, keys=keys, project=info, codebook=stored, clock=system_clock)
    return store, made


def pack(project: Path, file: Path) -> None:
    """Pack everything, sealed for the project itself; says seconds, answers and memory."""
    store, made = packages(project)
    with closing(store):
        start = time.perf_counter()
        packed = made.packing.labels(file)
        seconds = time.perf_counter() - start
    say(seconds, packed.header.counts["answers"], most_memory())


def verify(file: Path) -> None:
    """As anybody can: every byte, signatures, manifests."""
    start = time.perf_counter()
    if not verify_outside(file).ok:
        sys.exit("the package is not whole")
    say(time.perf_counter() - start, 0, most_memory())


def look_inside(project: Path, file: Path) -> None:
    """As the recipient: each file opened and compared too."""
    store, made = packages(project)
    with closing(store):
        start = time.perf_counter()
        if not made.verifying.verify(file).ok:
            sys.exit("what is inside is not what the package says")
        say(time.perf_counter() - start, 0, most_memory())


def unpack(project: Path, file: Path, folder: Path) -> None:
    """The same tables as plain files, for the archivers."""
    store, made = packages(project)
    secret = made.keeper.keyring().open_secret
    with closing(store), opened_package(file, secret) as package:
        for name in TABLES:
            source: Any = MemberSource(package.stream, package.checked.members[f"data/{name}.age"])
            with (folder / name).open("wb") as out:
                open_sealed(source, secret, out.write)


def say(*numbers: float) -> None:
    """What a process of its own has to say."""
    sys.stdout.write(json.dumps(numbers))


def in_its_process(*arguments: object) -> list[float]:
    """What this module says in a process of its own."""
    argv = [sys.executable, "-m", "benchmarks.bench_package", *map(str, arguments)]
    found: list[float] = json.loads(subprocess.run(argv, capture_output=True, check=True).stdout or "[]")
    return found


def timed(work: Callable[[], object]) -> float:
    """Seconds, the better of two."""
    best = float("inf")
    for _ in range(2):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def archive(folder: Path, to: Path) -> None:
    """The files as they are, by the standard library."""
    with tarfile.open(to, "w") as tar:
        for name in TABLES:
            tar.add(folder / name, name)


def floor(folder: Path) -> str:
    """What archivers and digests alone take for the same bytes, in words."""
    files = [str(folder / name) for name in TABLES]
    size = sum((folder / name).stat().st_size for name in TABLES)
    tar = timed(lambda: archive(folder, folder / "peer.tar"))
    digests = timed(lambda: subprocess.run(["sha256sum", *files], stdout=subprocess.DEVNULL, check=True))
    words = f"the same {size / 1e6:.0f} MB: tarfile {tar:.2f} s, sha256sum {digests:.2f} s"
    if shutil.which("zip"):
        zip_file = folder / "peer.zip"
        argv = ["zip", "-0", "-q", "-j", str(zip_file), *files]

        def zipped() -> None:
            zip_file.unlink(missing_ok=True)
            subprocess.run(argv, check=True)

        words += f", zip -0 {timed(zipped):.2f} s"
    return words


def measure(rows: int, folder: Path) -> bool:
    """Measure and say; whether the limits were kept."""
    project, file, plain = folder / "project", folder / "labels.tar", folder / "plain"
    make(project, round(rows / ROWS_OF_CASE)).close()
    seconds, answers, memory = in_its_process("pack", project, file)
    size = file.stat().st_size
    sys.stdout.write(
        f"pack: {answers:,.0f} answers, {size / 1e6:.0f} MB, {seconds:.2f} s, {memory:.0f} MB of memory"
        f" (limit {MEMORY} MB)\n"
    )
    digest = timed(lambda: subprocess.run(["sha256sum", str(file)], stdout=subprocess.DEVNULL, check=True))
    outside, _, outside_memory = min(in_its_process("verify", file) for _ in range(2))
    inside, _, inside_memory = in_its_process("inside", project, file)
    sys.stdout.write(
        f"verify: {outside:.2f} s = {outside / digest:.2f} x sha256sum ({digest:.2f} s; limit {VERIFY_LIMIT}"
        f" x), {outside_memory:.0f} MB; with what is inside {inside:.2f} s, {inside_memory:.0f} MB of memory"
        f" (limit {MEMORY} MB)\n"
    )
    plain.mkdir()
    in_its_process("unpack", project, file, plain)
    sys.stdout.write(floor(plain) + "\n")
    within = max(memory, outside_memory, inside_memory) <= MEMORY
    return within and outside <= VERIFY_LIMIT * digest


def main() -> int:
    """0 where the limits were kept."""
    if len(sys.argv) > 2:
        command, *rest = sys.argv[1:]
        commands: dict[str, Callable[..., None]] = {"pack": pack, "verify": verify, "inside": look_inside}
        (commands | {"unpack": unpack})[command](*map(Path, rest))
        return 0
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 3_000_000
    with tempfile.TemporaryDirectory() as name:
        return 0 if measure(rows, Path(name)) else 1


if __name__ == "__main__":
    sys.exit(main())
