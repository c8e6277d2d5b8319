#!/usr/bin/env bash
# Faults on real files with real second processes, at as many seeded moments each as REVIEWER_FAULT_ROUNDS says
# (200 where it says nothing). Minutes; the tests of `make test` take the same with fewer. Each
# kind says how many kills came before its end. Arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
unset PYTHONDONTWRITEBYTECODE
export REVIEWER_FAULT_ROUNDS="${REVIEWER_FAULT_ROUNDS:-200}"
exec .venv/bin/python -m pytest -q -n "${TEST_WORKERS:-2}" --dist load --timeout 3600 -rP --durations=0 --durations-min=1 tests/faults "$@"
