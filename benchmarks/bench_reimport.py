"""How long a save waits while another process takes a file in again of which some records have changed.

The file's records are known; of none, one in a hundred or all of them the category and the comments have
changed.  Beside it, the project is saved into some twenty times a second, as no person could.  Limit: 25 ms
at the 99th percentile, and no save is refused.  Numbers as arguments: the media records (default 100,000),
and the shares of them that changed in percent (default 0, 1 and 100).
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from benchmarks.bench_save_during_import import ALONE, LIMIT_MS, figures, imported, saves
from benchmarks.bench_store_save import SUPERVISOR, make
from benchmarks.import_data import CONTEXT, records
from reviewer.storage.store import SqlStore

SHARES = (0, 1, 100)


def write(path: Path, count: int, *, percent: int) -> None:
    """The records, that share of them changed; what it is takes turns with each share."""
    with path.open("w", encoding="utf-8") as file:
        file.write(f'{{"@odata.context": "{CONTEXT}", "value": [{{"CaseNumber": "EX-1", "Media": [')
        for number, record in enumerate(records(count)):
            if number % 100 < percent:
                record |= {"Category": 4, "Comments": f"seen again {percent}"}
            file.write((", " if number else "") + json.dumps(record))
        # Otherwise a file of the same bytes would be known by its digest.
        file.write(f"]}}]}}{' ' * (percent + 1)}")


def again(store: SqlStore, file: Path) -> tuple[float, list[float]]:
    """Seconds of the import, and milliseconds of each save that was made meanwhile."""
    with imported(store.folder, file) as other:
        during = saves(store, lambda _: other.poll() is None)
        return float(other.communicate()[0]), during


def main() -> int:
    """Measure and say; 0 where the limits were kept."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    shares = [int(one) for one in sys.argv[2:]] or SHARES
    kept = True
    with tempfile.TemporaryDirectory() as name, closing(make(Path(name) / "project")) as store:
        first = Path(name) / "first.json"
        write(first, count, percent=0)
        with imported(store.folder, first) as other:
            other.wait()
        alone = saves(store, lambda made: made < ALONE)
        sys.stdout.write(f"saves without an import: {len(alone)}, {figures(alone)}\n")
        for percent in shares:
            file = Path(name) / f"bench-{percent}.json"
            write(file, count, percent=percent)
            seconds, during = again(store, file)
            file.unlink()
            kept &= statistics.quantiles(during, n=100)[98] <= LIMIT_MS
            sys.stdout.write(
                f"{count:,} known media records, {percent} % changed: {seconds:.1f} s;"
                f" {len(during)} saves meanwhile, {figures(during)} (limit of p99 {LIMIT_MS:.0f} ms)\n"
            )
        with store.reading(SUPERVISOR) as read:
            assert read.cases.totals()[1] == count
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
