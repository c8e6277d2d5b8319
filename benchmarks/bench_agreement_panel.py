"""The panel of coefficients with standard errors, the bootstrap, and a whole dashboard.

The panel: percent agreement, Fleiss, AC1, Brennan-Prediger and alpha with linearised errors, alpha at four
levels with the jackknife, from the codes on. Peers are other programs' single coefficients, each in its own
environment (scripts/peers.sh); those that are not there are said to be absent. The bootstrap is compared
with resampling `krippendorff` 1,000 times (one run, times 1,000).
"""

from __future__ import annotations

import statistics
import sys

import krippendorff
import numpy as np

from benchmarks.agreement_data import alone, judged, once, ratings, say
from benchmarks.agreement_peers import measured
from reviewer.agreement.alpha import alpha_bootstrap, alpha_gwet, alpha_jackknife
from reviewer.agreement.distances import Level, Nominal, distance
from reviewer.agreement.gwet import brennan_prediger, gwet_ac
from reviewer.agreement.kappa import conger, fleiss
from reviewer.agreement.observed import observe, percent_agreement
from reviewer.agreement.patterns import patterns_of
from reviewer.agreement.raters import margin_tests
from reviewer.agreement.summary import summarise
from reviewer.agreement.tally import Tally
from reviewer.agreement.units import Ratings
from reviewer.agreement.weights import identity

LEVELS: tuple[Level, ...] = ("nominal", "ordinal", "interval", "ratio")
PANEL_LIMITS = {2: 200.0, 5: 150.0, 10: 60.0}
BOOTSTRAP_MS = {2: 25.0, 5: 25.0, 10: 200.0}
DASHBOARD_MS = 150.0


def panel(coded: Ratings) -> None:
    patterns = patterns_of(coded)
    plain = identity(patterns.categories)
    seen = observe(patterns, plain)
    for coefficient in (percent_agreement, fleiss, gwet_ac, brennan_prediger):
        coefficient(seen)
    alpha_gwet(patterns, plain)
    for level in LEVELS:
        alpha_jackknife(patterns, distance(level, coded.scores))


def dashboard(variables: list[Ratings], level: Level) -> None:
    for coded in variables:
        tally = Tally(coded)
        summarise(tally, level)
        margin_tests(tally)


def headline(variables: list[Ratings]) -> None:
    """What the page shows for each variable: METHODS' recommended set."""
    for coded in variables:
        panel(coded)


def against_peers() -> bool:
    kept = True
    for raters, limit in PANEL_LIMITS.items():
        coded = ratings(raters, 1_000_000)
        mine = alone(lambda coded=coded: panel(coded), rounds=5)  # type: ignore[misc]
        theirs = peer("irrCAC, AC1", raters)
        if theirs is None:
            say(f"panel, {raters} reviewers, 1e6 units: {mine * 1e3:.1f} ms (no irrCAC: scripts/peers.sh)")
            continue
        words = f"{mine * 1e3:.1f} ms; irrCAC, AC1 alone: {theirs * 1e3:.0f} ms"
        say(f"panel, {raters} reviewers, 1e6 units: {words}")
        kept &= judged("  times faster than one irrCAC coefficient", theirs / mine, limit, at_least=True)
    return kept


def peer(name: str, raters: int) -> float | None:
    """Seconds at 1e6 units, the median of three runs; None where there is no such peer here."""
    found = [measured(name, raters, 1_000_000) for _ in range(3)]
    times = [one for one in found if one is not None]
    return statistics.median(times) if times else None


def kappas() -> None:
    coded = ratings(5, 1_000_000)

    def with_conger() -> None:
        tally = Tally(coded)
        conger(tally, observe(tally.patterns, identity(5)))

    def with_fleiss() -> None:
        fleiss(observe(patterns_of(coded), identity(5)))

    say(f"Conger with its error, 5 reviewers, 1e6 units: {alone(with_conger, rounds=5) * 1e3:.1f} ms")
    pair = coded.of_raters([0, 1])
    beside = (
        ("statsmodels, Fleiss", with_fleiss, 5, 1),
        ("scikit-learn, Cohen", lambda: Tally(pair).tables, 2, 40),
    )
    for name, run, raters, limit in beside:
        mine, theirs = alone(run, rounds=7), peer(name, raters)
        if theirs is None:
            say(f"{name}: {mine * 1e3:.1f} ms here (it is not installed: scripts/peers.sh)")
            continue
        say(f"{name}: {mine * 1e3:.1f} ms here, {theirs * 1e3:.1f} ms there, 1e6 units")
        judged("  times faster", theirs / mine, limit, at_least=True)


def bootstraps() -> bool:
    kept = True
    for raters, limit in BOOTSTRAP_MS.items():
        coded = ratings(raters, 1_000_000)
        patterns = patterns_of(coded)

        def resample(patterns: object = patterns) -> object:
            return alpha_bootstrap(
                patterns,  # type: ignore[arg-type]
                Nominal(),
                resamples=1_000,
                generator=np.random.default_rng(1),
            )

        taken = alone(resample, rounds=7) * 1e3
        kept &= judged(
            f"bootstrap, 1,000 resamples, 1e6 units, {raters} reviewers, ms", taken, limit, at_least=False
        )
    coded = ratings(5, 1_000)
    values = coded.codes.astype(np.float64)
    patterns = patterns_of(coded)
    mine = alone(
        lambda: alpha_bootstrap(patterns, Nominal(), resamples=1_000, generator=np.random.default_rng(1)),
        rounds=7,
    )
    theirs = alone(
        lambda: krippendorff.alpha(reliability_data=values, level_of_measurement="nominal"), rounds=51
    )
    return kept & judged(
        "  1e3 units, times faster than resampling krippendorff", theirs * 1e3 / mine, 30, at_least=True
    )


def dashboards() -> bool:
    variables = [ratings(5, 800, missing=0.1, seed=seed) for seed in range(50)]
    once(lambda: headline(variables))
    kept = judged(
        "dashboard 800 x 50 x 5: recommended set, ms", alone(lambda: headline(variables), rounds=7) * 1e3,
        DASHBOARD_MS, at_least=False,
    )  # fmt: skip
    every = alone(lambda: dashboard(variables, "nominal"), rounds=5) * 1e3
    kept &= judged(
        "  every nominal coefficient, pair and margin test, ms", every, DASHBOARD_MS, at_least=False
    )
    ordered = alone(lambda: dashboard(variables, "ordinal"), rounds=5) * 1e3
    say(f"  every coefficient with four sets of weights (ordinal): {ordered:.0f} ms")
    return kept


def main() -> int:
    results = [against_peers(), bootstraps(), dashboards()]
    kappas()
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
