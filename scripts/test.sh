#!/usr/bin/env bash
# All tests, in as many processes as TEST_WORKERS says (2 where it says nothing). Arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
# Compiled files are kept: without them each process that a test starts compiles everything again.
unset PYTHONDONTWRITEBYTECODE
mkdir -p build
exec .venv/bin/python -m pytest -q -n "${TEST_WORKERS:-2}" --dist loadfile \
  --junit-xml=build/test-report.xml --durations=15 --durations-min=1 "$@"
