"""Agreement of a whole project from its database, against reading the same rows by the bare driver.

`python -m benchmarks.bench_agreement_project [CASES]` (100,000 without a number; the reference size is a
million doubly coded cases, 13 variables: making it takes some minutes).  The peer reads every answer of those
codings from the same file with the same settings, row by row, and does nothing with them.  Ours finds the
first independent codings, reads their answers, and computes the whole table: every variable and flag, with
intervals.  Limits: twice the peer, and 500 MB.  Each is measured in a process of its own.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.agreement_data import judged, say
from benchmarks.agreement_project_data import KEY, SUPERVISOR, make
from reviewer.storage.engine import DATABASE, connect
from reviewer.storage.project_file import open_store

CASES = 100_000
LIMIT, MEGABYTES = 2.0, 500.0
ROUNDS = 3
ROWS = (
    "SELECT k.case_id, k.reviewer_id, w.variable_id, w.part, w.state, w.code_id, w.value FROM coding k"
    " JOIN coding_answer w ON w.coding_id = k.id WHERE k.kind = 'submitted' ORDER BY k.id"
)


def peer(folder: Path) -> dict[str, float]:
    """Every row, one after the other."""
    with closing(connect(folder / DATABASE, KEY)) as driver:
        start = time.process_time()
        rows = 0
        for _ in driver.execute(ROWS):
            rows += 1
        return {"seconds": time.process_time() - start, "rows": rows, **memory()}


def ours(folder: Path) -> dict[str, float]:
    """The whole table, as the page shows it."""
    # Imported once in a program's life, whatever the size of the project.
    import scipy.special  # noqa: F401

    from reviewer.services.agreement.behind_results import Spot
    from reviewer.services.agreement.project import AgreementOfProject
    from reviewer.services.agreement.results import LineKey

    store = open_store(folder, KEY, clock=lambda: datetime.now(UTC))
    service = AgreementOfProject(store, SUPERVISOR, clock=lambda: datetime.now(UTC))
    start = time.process_time()
    study = service.study()
    read = time.process_time()
    lines = len(study.overview.lines)
    done = time.process_time()
    study.detail(LineKey("severity"))
    detailed = time.process_time()
    service.cases(study, Spot(LineKey("severity"), disagreed=True))
    opened = time.process_time()
    store.close()
    return {
        "seconds": done - start,
        "read": read - start,
        "computed": done - read,
        "detail": detailed - done,
        "cases": opened - detailed,
        "lines": lines,
        **memory(),
    }


def memory() -> dict[str, float]:
    """The most that this process ever held, in megabytes."""
    return {"megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def apart(what: str, folder: Path) -> dict[str, float]:
    """One of the two in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.bench_agreement_project", what, str(folder)]
    found: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return found


def best(found: list[dict[str, float]]) -> dict[str, float]:
    """The median round by time."""
    return sorted(found, key=lambda one: one["seconds"])[len(found) // 2]


def measured(folder: Path) -> bool:
    rounds = [(apart("ours", folder), apart("peer", folder)) for _ in range(ROUNDS)]
    mine, theirs = best([one for one, _ in rounds]), best([one for _, one in rounds])
    say(f"{theirs['rows']:,.0f} rows by the bare driver: {theirs['seconds']:.2f} s")
    parts = f"reading {mine['read']:.2f} s, computing {mine['computed']:.2f} s"
    say(f"{mine['lines']:.0f} lines with intervals: {mine['seconds']:.2f} s ({parts})")
    say(f"everything about one variable: {mine['detail']:.2f} s; its cases: {mine['cases']:.2f} s")
    kept = judged("times the bare driver", mine["seconds"] / theirs["seconds"], LIMIT, at_least=False)
    return kept & judged("most memory, MB", mine["megabytes"], MEGABYTES, at_least=False)


def main(arguments: list[str] | None = None) -> int:
    """Print the table; 0 where the limits were kept."""
    given = arguments or []
    if given and given[0] in {"ours", "peer"}:
        run = ours if given[0] == "ours" else peer
        sys.stdout.write(json.dumps(run(Path(given[1]))))
        return 0
    cases = int(given[0]) if given else CASES
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "project"
        make(folder, cases).close()
        say(f"{cases:,} doubly coded cases")
        return 0 if measured(folder) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
