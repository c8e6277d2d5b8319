"""Guards for every test: what a test leaves behind, or lets pass in silence, fails it."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, settings

# Before anything imports Qt. QT_QPA_PLATFORM=xcb in the environment runs the same tests in a real X server.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = [
    "tests.guards.isolation",
    "tests.guards.network",
    "tests.guards.log_records",
    "tests.guards.leftovers",
]

# Deadlines measure the machine and not the code; the benchmarks measure time.  A developer's run looks for
# new examples; CI answers for one change, and gives the same answer twice.
settings.register_profile(
    "house",
    max_examples=40,
    deadline=None,
    derandomize="CI" in os.environ,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
    # Without `explain`, which traces every line of a failing test and takes minutes.
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
)
settings.load_profile("house")
