"""Other programs' coefficients, each timed in an environment of its own: scripts/peers.sh makes them.

`python -m benchmarks.agreement_peers NAME RATERS UNITS` prints the seconds of the processor that one run
takes, on the ratings that ours are measured with, already in the form that the program wants.  Nothing of
ours is used here, so that it runs beside whatever numpy the peer needs.
"""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).parents[1]
CATEGORIES = 5
ENVIRONMENTS = {
    "irrCAC, AC1": ".venv-bench-irrcac",
    "statsmodels, Fleiss": ".venv-bench",
    "scikit-learn, Cohen": ".venv-bench",
}


def codes(raters: int, units: int, *, seed: int = 1) -> NDArray[np.int64]:
    """Raters x units: 70 % of the codes the unit's own, the others at random."""
    generator = np.random.default_rng(seed)
    truth = generator.integers(0, CATEGORIES, units)
    noise = generator.integers(0, CATEGORIES, (raters, units))
    return np.where(generator.random((raters, units)) < 0.7, truth, noise)


def measured(name: str, raters: int, units: int) -> float | None:
    """Seconds of the processor for one run of the peer; None where its environment was not made."""
    python = ROOT / ENVIRONMENTS[name] / "bin" / "python"
    if not python.exists():
        return None
    ran = subprocess.run(
        [str(python), "-m", "benchmarks.agreement_peers", name, str(raters), str(units)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    return float(ran.stdout)


def _irrcac(given: NDArray[np.int64]) -> Callable[[], object]:
    raw, pandas = importlib.import_module("irrCAC.raw"), importlib.import_module("pandas")
    frame = pandas.DataFrame(given.T + 1)
    return lambda: raw.CAC(frame).gwet()


def _statsmodels(given: NDArray[np.int64]) -> Callable[[], object]:
    module = importlib.import_module("statsmodels.stats.inter_rater")
    table, _ = module.aggregate_raters(given.T)
    return lambda: module.fleiss_kappa(table)


def _sklearn(given: NDArray[np.int64]) -> Callable[[], object]:
    metrics = importlib.import_module("sklearn.metrics")
    return lambda: metrics.cohen_kappa_score(given[0], given[1])


_PEERS = {"irrCAC, AC1": _irrcac, "statsmodels, Fleiss": _statsmodels, "scikit-learn, Cohen": _sklearn}


def main(name: str, raters: str, units: str) -> int:
    run = _PEERS[name](codes(int(raters), int(units)))
    start = time.process_time()
    run()
    sys.stdout.write(f"{time.process_time() - start}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
