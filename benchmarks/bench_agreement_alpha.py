"""Krippendorff's alpha, nominal, five reviewers, against the package `krippendorff` in the same run.

Both start from the codes that each is made for: ours from bytes, the package from floats with NaN. Limits: 5,
12, 50 and 200 times faster at 1e3, 1e4, 1e5 and 1e6 units, and at most 16 MB more memory at 1e6.
"""

from __future__ import annotations

import sys
import tracemalloc

import krippendorff
import numpy as np

from benchmarks.agreement_data import judged, ratings, say, side_by_side
from reviewer.agreement.alpha import alpha
from reviewer.agreement.distances import distance
from reviewer.agreement.patterns import patterns_of
from reviewer.agreement.result import Defined, Result
from reviewer.agreement.units import Ratings

# units, times faster, rounds, runs in each round
LIMITS = ((1_000, 5.0, 41, 10), (10_000, 12.0, 21, 5), (100_000, 50.0, 9, 2), (1_000_000, 200.0, 5, 2))
MEGABYTES = 16.0


def ours(coded: Ratings) -> Result:
    return alpha(patterns_of(coded), distance("nominal", coded.scores))


def compared(missing: float) -> bool:
    kept = True
    for units, limit, rounds, inner in LIMITS:
        coded = ratings(5, units, missing=missing)
        values = coded.codes.astype(np.float64)
        values[coded.codes == coded.missing] = np.nan
        peer = krippendorff.alpha(reliability_data=values, level_of_measurement="nominal")
        found = ours(coded)
        assert isinstance(found, Defined)
        assert abs(found.value - peer) < 1e-12
        mine, theirs = side_by_side(
            lambda coded=coded: ours(coded),  # type: ignore[misc]
            lambda values=values: krippendorff.alpha(  # type: ignore[misc]
                reliability_data=values, level_of_measurement="nominal"
            ),
            rounds=rounds,
            inner=inner,
        )
        taken = f"{mine * 1e3:.3f} ms, krippendorff {theirs * 1e3:.2f} ms"
        say(f"  {units:>9,} units, {missing:.0%} missing: {taken}")
        kept &= judged("  times faster than krippendorff", theirs / mine, limit, at_least=True)
    return kept


def memory() -> bool:
    coded = ratings(5, 1_000_000, missing=0.1)
    tracemalloc.start()
    ours(coded)
    peak = tracemalloc.get_traced_memory()[1] / 2**20
    tracemalloc.stop()
    return judged("more memory at 1e6 units x 5 reviewers, MB", peak, MEGABYTES, at_least=False)


def main() -> int:
    say("alpha, nominal, 5 reviewers, 5 categories")
    results = [compared(0.0), compared(0.1), memory()]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
