"""The codings table going out, in each format, against the `sqlite3` shell that writes the same rows as CSV.

The shell reads a plain copy of the encrypted project; ours reads the project itself and works out the digest
and the description too.  DuckDB's COPY of the same rows, and pyreadstat alone, stand beside.  A number as
argument sets the rows (default 3,000,000); each format runs in a process of its own, as does its memory.
Limits: CSV and JSON lines 1.25 times, Parquet 2.2 times, 300 MB; `.sav` 1.5 times pyreadstat itself.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from benchmarks.agreement_project_data import KEY, SUPERVISOR, make
from reviewer.services.codebooks import parse
from reviewer.services.release import Release
from reviewer.storage.engine import DATABASE, connect
from reviewer.storage.project_file import open_store
from reviewer.workspace.opening import system_clock

LIMITS = {"csv": 1.25, "jsonl": 1.25, "parquet": 2.2}
MEMORY = 300
ROWS_OF_CASE = 27.6
SAV_LIMIT = 1.5
_PEER = """
SELECT (SELECT uuid FROM project) AS project_id, c.case_id, k.uuid AS coding_id, a.name AS reviewer,
 b.name AS codebook_id, b.version AS codebook_version, v.name AS variable, coalesce(o.name, w.value) AS code,
 k.certainty, k.round, CASE WHEN n.id IS NULL THEN k.kind ELSE 'superseded' END AS status,
 strftime('%Y-%m-%dT%H:%M:%S', k.at / 1000000, 'unixepoch') || printf('.%06dZ', k.at % 1000000)
 AS submitted_at, w.state
FROM case_record c CROSS JOIN coding k ON k.case_id = c.id CROSS JOIN account a ON a.id = k.reviewer_id
CROSS JOIN codebook_version b ON b.id = k.codebook_id
LEFT JOIN coding n ON n.case_id = k.case_id AND n.reviewer_id = k.reviewer_id AND n.revision = k.revision + 1
CROSS JOIN coding_answer w ON w.coding_id = k.id CROSS JOIN codebook_variable v ON v.id = w.variable_id
LEFT JOIN codebook_code o ON o.id = w.code_id ORDER BY c.case_id
"""


def most_memory() -> int:
    """Megabytes that this process had at most; `ru_maxrss` would tell what its parent had before it began."""
    for line in Path("/proc/self/status").read_text("utf-8").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) // 1024
    raise RuntimeError("this system does not tell")


def plain_copy(project: Path, to: Path) -> None:
    """The same tables without encryption, for the shell."""
    with closing(connect(project / DATABASE, KEY)) as driver:
        driver.execute("ATTACH DATABASE ? AS plain KEY ''", (str(to),))
        driver.execute("SELECT sqlcipher_export('plain')").fetchall()


def peer(copy: Path, out: Path) -> float:
    """Seconds that the shell takes for the same rows."""
    start = time.perf_counter()
    with out.open("wb") as file:
        subprocess.run(["sqlite3", "-csv", "-header", str(copy), _PEER], stdout=file, check=True)
    return time.perf_counter() - start


def export(project: Path, out: Path, kind: str) -> None:
    """One format, in this process; says seconds, rows, bytes and the most memory."""
    with closing(open_store(project, KEY, clock=system_clock)) as store:
        with store.reading(SUPERVISOR) as read:
            info = read.projects.info()
            stored = read.projects.codebook(info.codebook)
        parse(stored.content, name="bench")
        release = Release(store, SUPERVISOR, project=info, codebook=stored, clock=system_clock)
        start = time.perf_counter()
        outcome = release.export(out, formats=[kind])
        seconds = time.perf_counter() - start
    size = (out / f"codings.{kind}").stat().st_size
    memory = most_memory()
    sys.stdout.write(json.dumps([seconds, outcome.rows, size, memory]))


def in_its_process(what: str, *arguments: str) -> list[float]:
    """What this module says in a process of its own."""
    argv = [sys.executable, "-m", "benchmarks.bench_export", what, *arguments]
    found: list[float] = json.loads(subprocess.run(argv, capture_output=True, check=True).stdout)
    return found


def pyreadstat_alone(parquet: Path, out: Path) -> None:
    """The library itself on the same rows, from a frame that is there already; says seconds and memory."""
    import pandas as pd
    import pyreadstat

    frame = pd.read_parquet(parquet).astype({"code": object}).fillna({"code": "", "certainty": ""})
    frame["submitted_at"] = frame["submitted_at"].dt.tz_localize(None)
    start = time.perf_counter()
    pyreadstat.write_sav(frame, out, row_compress=True)
    memory = most_memory()
    sys.stdout.write(json.dumps([time.perf_counter() - start, memory]))


def compare_sav(folder: Path) -> bool:
    """Ours beside the library alone, on the same rows; whether the limit was kept."""
    ours = in_its_process("export", str(folder / "project"), str(folder / "sav"), "sav")
    alone = in_its_process("pyreadstat", str(folder / "parquet" / "codings.parquet"), str(folder / "p.sav"))
    ratio = ours[0] / alone[0]
    sys.stdout.write(
        f"sav: {ours[1]:,} rows, {ours[2] / 1e6:.0f} MB, {ours[0]:.2f} s = {ratio:.2f} x pyreadstat alone"
        f" ({alone[0]:.2f} s; limit {SAV_LIMIT} x), {ours[3]:.0f} MB of memory (alone {alone[1]:.0f} MB)\n"
    )
    return ratio <= SAV_LIMIT


def duckdb_copy(csv: Path, out: Path) -> None:
    """DuckDB's COPY of the same rows from a table of its own; says seconds and memory."""
    import duckdb

    base = duckdb.connect()
    base.execute("CREATE TABLE t AS SELECT * FROM read_csv(?, all_varchar = true)", [str(csv)])
    start = time.perf_counter()
    base.execute(f"COPY t TO '{out}'")
    memory = most_memory()
    sys.stdout.write(json.dumps([time.perf_counter() - start, memory]))


def main() -> int:
    """Measure and say; 0 where the limits were kept."""
    if len(sys.argv) > 2:
        command, *rest = sys.argv[1:]
        if command == "export":
            export(Path(rest[0]), Path(rest[1]), rest[2])
        else:
            beside = {"pyreadstat": pyreadstat_alone, "duckdb": duckdb_copy}[command]
            beside(Path(rest[0]), Path(rest[1]))
        return 0
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 3_000_000
    missed = False
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make(folder / "project", round(rows / ROWS_OF_CASE)).close()
        plain_copy(folder / "project", folder / "plain.db")
        shell = min(peer(folder / "plain.db", folder / "peer.csv") for _ in range(2))
        sys.stdout.write(f"sqlite3 -csv: {shell:.2f} s\n")
        for kind, limit in LIMITS.items():
            best: list[float] = []
            for _ in range(2):
                found = in_its_process("export", str(folder / "project"), str(folder / kind), kind)
                best = min(best or found, found)
            seconds, count, size, memory = best
            missed |= seconds > limit * shell or memory > MEMORY
            sys.stdout.write(
                f"{kind}: {count:,} rows, {size / 1e6:.0f} MB, {seconds:.2f} s = {seconds / shell:.2f} x"
                f" (limit {limit} x), {memory:.0f} MB of memory (limit {MEMORY} MB)\n"
            )
        missed |= not compare_sav(folder)
        for kind in ("csv", "parquet"):
            seconds, memory = in_its_process("duckdb", str(folder / "peer.csv"), str(folder / f"duck.{kind}"))
            sys.stdout.write(f"DuckDB COPY to {kind}: {seconds:.2f} s, {memory:.0f} MB of memory\n")
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
