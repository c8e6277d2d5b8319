"""What publishing a codebook draft would mean for every coding, against reading the same codings by the bare
driver.

`python -m benchmarks.bench_revise [CASES]` (50,000 without a number, each coded twice; the reference size is
a million codings: making it takes some minutes).  The draft merges two codes of severity and retires a third.
The peer reads key, case, reviewer and the answers to severity of the same codings from the same file.  Each
is measured in a process of its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from benchmarks.agreement_data import judged, say
from benchmarks.agreement_project_data import KEY, SUPERVISOR, make
from benchmarks.bench_agreement_project import memory
from reviewer.domain.editing_codes import merge_codes, retire_code
from reviewer.services.revising.desk import RevisingDesk
from reviewer.services.revising.results import Tally
from reviewer.storage.engine import DATABASE, connect
from reviewer.storage.project_file import open_store

CASES = 50_000
LIMIT, MEGABYTES = 5.0, 100.0
ROUNDS = 3
ROWS = (
    "SELECT k.id, k.case_id, k.reviewer_id, w.code_id FROM coding k"
    " JOIN coding_answer w ON w.coding_id = k.id AND w.variable_id ="
    " (SELECT id FROM codebook_variable WHERE name = 'severity') ORDER BY k.id"
)


def peer(folder: Path) -> dict[str, float]:
    """Every coding, one after the other."""
    with closing(connect(folder / DATABASE, KEY)) as driver:
        start = time.process_time()
        rows = sum(1 for _ in driver.execute(ROWS))
        return {"seconds": time.process_time() - start, "rows": rows, **memory()}


def ours(folder: Path) -> dict[str, float]:
    """The preview, as the page counts it."""
    store = open_store(folder, KEY, clock=lambda: datetime.now(UTC))
    desk = RevisingDesk(store, SUPERVISOR, clock=lambda: datetime.now(UTC))
    start, steps = time.process_time(), desk.preview_in_steps()
    tally, slowest, at = Tally(), 0.0, time.perf_counter()
    while True:
        try:
            next(steps)
        except StopIteration as ended:
            tally = ended.value
            break
        slowest, at = max(slowest, time.perf_counter() - at), time.perf_counter()
    seconds = time.process_time() - start
    store.close()
    return {"seconds": seconds, "rows": tally.seen, "look": tally.look, "step": slowest, **memory()}


def draft(folder: Path) -> None:
    """The revision that is previewed."""
    store = open_store(folder, KEY, clock=lambda: datetime.now(UTC))
    drafting = RevisingDesk(store, SUPERVISOR, clock=lambda: datetime.now(UTC)).drafting
    drafting.begin()
    drafting.edit(
        partial(merge_codes, variable="severity", codes=["nudist"], into="indicative"), what="merge"
    )
    drafting.edit(partial(retire_code, variable="severity", code="erotica"), what="retire")
    store.close()


def measured(which: str, folder: Path) -> dict[str, float]:
    """One of both, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.bench_revise", which, str(folder)]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found: dict[str, float] = json.loads(out)
    return found


def main() -> int:
    """Measure, print, judge."""
    if len(sys.argv) > 2:
        say(json.dumps({"peer": peer, "ours": ours}[sys.argv[1]](Path(sys.argv[2]))))
        return 0
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else CASES
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "project"
        make(folder, cases).close()
        draft(folder)
        pairs = [(measured("peer", folder), measured("ours", folder)) for _ in range(ROUNDS)]
    ratio = sorted(own["seconds"] / other["seconds"] for other, own in pairs)[ROUNDS // 2]
    last = pairs[-1][1]
    rate = last["rows"] / last["seconds"]
    say(f"{last['rows']:,} codings: {last['seconds']:.1f} s, {rate:,.0f} a second")
    say(f"slowest step {last['step'] * 1000:.0f} ms; {last['megabytes']:.0f} MB held")
    fast = judged("times the bare driver", ratio, LIMIT, at_least=False)
    most = max(own["megabytes"] - other["megabytes"] for other, own in pairs)
    small = judged("memory beyond the bare driver's, MB", most, MEGABYTES, at_least=False)
    return 0 if fast and small else 1


if __name__ == "__main__":
    raise SystemExit(main())
