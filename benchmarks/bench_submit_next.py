"""Submit to the next case painted, at a small and at a large project: it must not grow with their number.

TARGETS: p95 at most 50 ms, and at most 1.2 times the small project.
`python -m benchmarks.bench_submit_next [CASES...]`; without numbers 1,000 and 20,000 (the reference size is
1,000,000; making it takes some minutes).
"""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path

from benchmarks.window_project import ENTER, Window, make_project, open_window, quantile, record_keys

SIZES = (1_000, 20_000)
RECORDS, WARM_UP = 60, 10
LIMIT_MS, GROWTH = 50.0, 1.2


def main(*sizes: int) -> int:
    """Print one line for each size; 0 where the limits were kept."""
    found: list[float] = []
    for size in sizes or SIZES:
        with tempfile.TemporaryDirectory() as folder:
            project = make_project(Path(folder) / "project", size)
            with open_window(project) as window:
                times = [_submit(window, random.Random(seed)) for seed in range(RECORDS + WARM_UP)][WARM_UP:]
        found.append(quantile(times, 0.95))
        sys.stdout.write(
            f"{size:>9,} cases   submit, next case painted   p50 {quantile(times, 0.5):7.2f} ms"
            f"   p95 {found[-1]:7.2f} ms   {found[-1] / found[0]:5.2f} x the smallest\n"
        )
    kept = max(found) <= LIMIT_MS and max(found) <= GROWTH * found[0]
    return 0 if kept else 1


def _submit(window: Window, rng: random.Random) -> float:
    for key in record_keys(window.codebook, rng):
        window.press(key)
    return window.press(ENTER)[1]


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
