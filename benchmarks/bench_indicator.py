"""The final answers of 200 packages into counted patterns: our expressions beside the same SQL by hand.

`python -m benchmarks.bench_indicator [ANSWERS]`; without a number 20,000,000 answers. Both run on DuckDB, in
memory, from the same Arrow tables in the same batches; what they count must be equal. Reading and opening
packages is not in it, nor is protecting: that depends on how many tables there are, and not on the answers.
"""

from __future__ import annotations

import hashlib
import resource
import statistics
import sys
import time
from collections.abc import Iterator
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa

from reviewer.indicator.counting import axes_of
from reviewer.indicator.definitions import DEFINITIONS
from reviewer.indicator.engine.book import Book, Slots, places
from reviewer.indicator.engine.doors import embedded
from reviewer.indicator.engine.running import hold
from reviewer.services.codebooks import load

ANSWERS = 20_000_000
PACKAGES = 200
LIMIT = 1.3
REPEATS = 3
DIGEST = "1a85958b4c75dee494c4e62f998672752e6858e38ccc6c31b428ce07fd759ba0"
AT = "2026-03-01T10:00:00.000000Z"
SINGLE = (
    *("identified_status", "victim_sex", "severity", "content_kind", "coercion", "offender_visible"),
    *("offender_sex", "location_status", "synthetic"),
)
SETS = ("age_category", "theme", "production_context")

Packages = list[tuple[str, Any]]


def book() -> Book:
    codebook, _ = load("gi-2018")
    asked = [one for one in codebook.variables if one.id in (*SINGLE, *SETS)]
    return Book(
        frozenset({DIGEST}), {one.id: [code.id for code in one.codes] for one in asked}, frozenset(SETS)
    )


def packages(answers: int) -> Packages:
    """Each of its own unit; a case has one answer to each of twelve questions."""
    rng, asks = np.random.default_rng(20180306), book()
    variables = list(asks.codes)
    cases = answers // PACKAGES // len(variables)
    size = cases * len(variables)
    of_case = pa.array(np.repeat(np.arange(cases), len(variables)))
    of_variable = pa.array(np.tile(range(len(variables)), cases))
    found = []
    for number in range(PACKAGES):
        names = pa.array([f"case-{number:04}-{case:011}" for case in range(cases)], pa.string())
        codes = np.stack([rng.choice(asks.codes[name], cases) for name in variables], axis=1).ravel()
        columns = {
            "project": repeated(f"unit-{number:03}", size),
            "case": names.take(of_case),
            "codebook": repeated(DIGEST, size),
            "variable": pa.array(variables, pa.string()).take(of_variable),
            "state": repeated("answered", size),
            "code": pa.array(codes, pa.string()),
            "settled_at": repeated(AT, size),
        }
        found.append((f"package-{number}", pa.table(columns)))
    return found


def repeated(text: str, size: int) -> Any:
    return pa.array([text], pa.string()).take(pa.array(np.zeros(size, dtype=np.int64)))


def ours(found: Packages) -> tuple[int, str]:
    axes = axes_of(DEFINITIONS)
    with embedded() as door:
        held = hold(found, door, book=book(), axes=axes)
        return sum(held.tally([axes[0], axes[3]]).values()), held.population


def batches(found: Packages, most: int = 2_000_000) -> Iterator[Any]:
    waiting, rows = [], 0
    for number, (_, table) in enumerate(found):
        waiting.append(table.append_column("package", pa.array([number] * table.num_rows, pa.int64())))
        rows += table.num_rows
        if rows >= most:
            yield pa.concat_tables(waiting)
            waiting, rows = [], 0
    if waiting:
        yield pa.concat_tables(waiting)


def by_text(asks: Book, slots: Slots) -> dict[str, list[Any]]:
    """The places of each code, with the number of the code among those of its variable."""
    columns = places(asks, slots)
    first: dict[str, int] = {}
    names = enumerate(columns["variable"])
    return columns | {"spot": [at - first.setdefault(name, at) for at, name in names]}


RECORD = ("package", "project", '"case"', "codebook", "settled_at")
SET_NAMES = ", ".join(f"'{name}'" for name in SETS)


def records_by_hand(asks: Book, slots: Slots) -> str:
    """One row for each record, with its fault, the places of its axes and its content."""
    widest = range(max(len(asks.codes[name]) for name in SETS))
    record = ", ".join(RECORD)
    several = f"a.variable IN ({SET_NAMES})"
    bits = (f"bit_or(CASE WHEN {several} AND p.spot = {b} THEN {1 << b} ELSE 0 END) AS b{b}" for b in widest)
    places_of = (
        f"min(CASE WHEN a.code <> '' THEN coalesce(p.place{s}, 1000) END) AS p{s}" for s in range(slots.width)
    )
    columns = [
        *(f"a.{name}" for name in RECORD),
        "a.variable, min(a.state) AS low, max(a.state) AS high, min(nullif(a.code, '')) AS first",
        "max(nullif(a.code, '')) AS last, max((a.code <> '' AND p.spot IS NULL)::INT) AS strange",
        "min(p.spot) AS spot",
        *places_of,
        *bits,
    ]
    wide = [
        *(
            f"coalesce(min(CASE WHEN variable = '{axis.variable}' THEN p{slot} END), 1003) AS axis{number}"
            for number, axis, slot in slots.grouped
        ),
        *(
            f"coalesce(min(CASE WHEN variable = '{axis.variable}' THEN first END), 'none') AS axis{number}"
            for number, axis in slots.plain
        ),
        *(
            f"coalesce(max(CASE WHEN variable = '{name}' THEN content END), -1) AS said{at}"
            for at, name in enumerate(asks.codes)
        ),
    ]
    return f"""
        WITH said AS (
            SELECT {", ".join(columns)} FROM batch a
            LEFT JOIN places p ON p.variable = a.variable AND p.code = a.code GROUP BY ALL
        ), judged AS (
            SELECT *, CASE WHEN variable NOT IN ({SET_NAMES}) AND first <> last THEN 1
                WHEN low <> high OR (low = 'answered') <> (first IS NOT NULL) THEN 2
                WHEN strange = 1 THEN 3 ELSE 5 END AS fault,
                CASE WHEN variable IN ({SET_NAMES}) THEN {" + ".join(f"b{b}" for b in widest)}
                ELSE spot + 1 END AS content
            FROM said
        )
        SELECT {record}, min(fault) AS fault, {", ".join(wide)} FROM judged GROUP BY {record}
    """


def by_hand(found: Packages) -> tuple[int, str]:
    """The same in SQL: records with their faults, the latest of each case, contradictions out, patterns, and
    the digest of the cases.
    """
    asks, slots = book(), Slots(axes_of(DEFINITIONS))
    with duckdb.connect(":memory:") as session:
        session.register("places", pa.table(by_text(asks, slots)))
        select = records_by_hand(asks, slots)
        for number, batch in enumerate(batches(found)):
            session.register("batch", batch)
            session.execute(f"{'INSERT INTO records' if number else 'CREATE TABLE records AS'} {select}")
        names = [f"axis{number}" for number in range(len(slots.axes))]
        least = ", ".join(f"min({name}) AS {name}" for name in names)
        differ = " OR ".join(f"min(said{at}) <> max(said{at})" for at in range(len(asks.codes)))
        session.execute(
            f"""CREATE TABLE standing AS
            WITH sound AS (SELECT * FROM records WHERE fault = 5 AND codebook = '{DIGEST}'),
            latest AS (SELECT "case", max(settled_at) AS last FROM sound GROUP BY "case")
            SELECT "case", {differ} AS differ, {least} FROM sound JOIN latest USING ("case")
            WHERE settled_at = last GROUP BY "case" """
        )
        session.execute(
            f"CREATE TABLE patterns AS SELECT {', '.join(names)}, count(*) AS cases FROM standing"
            " WHERE NOT differ GROUP BY ALL"
        )
        population = session.sql('SELECT "case" FROM standing WHERE NOT differ ORDER BY "case"')
        digest = hashlib.sha256()
        for batch in population.to_arrow_table().to_batches():
            digest.update("".join(f"{name}\n" for name in batch.column(0).to_pylist()).encode())
        counted = session.execute("SELECT sum(cases) FROM patterns").fetchone()
    assert counted is not None
    return int(counted[0]), digest.hexdigest()


def main() -> int:
    answers = int(sys.argv[1]) if len(sys.argv) > 1 else ANSWERS
    found = packages(answers)
    rows = sum(table.num_rows for _, table in found)
    base = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    taken: dict[str, list[float]] = {"ours": [], "by hand": []}
    worked: dict[str, list[float]] = {"ours": [], "by hand": []}
    for _ in range(REPEATS):
        said = []
        for name, counting in (("ours", ours), ("by hand", by_hand)):
            start, began = time.perf_counter(), time.process_time()
            said.append(counting(found))
            taken[name].append(time.perf_counter() - start)
            worked[name].append(time.process_time() - began)
        assert said[0] == said[1]
    mine, peer = (statistics.median(times) for times in taken.values())
    of_processor = [statistics.median(times) for times in worked.values()]
    most = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - base) / 1024
    sys.stdout.write(
        f"{rows:,} answers of {PACKAGES} packages: {mine:.1f} s; the same SQL by hand: {peer:.1f} s;"
        f" {mine / peer:.2f} x (limit {LIMIT} x), {of_processor[0] / of_processor[1]:.2f} of processor time;"
        f" {most:,.0f} MB beside the rows, of both\n"
    )
    return 0 if mine <= LIMIT * peer else 1


if __name__ == "__main__":
    sys.exit(main())
