#!/usr/bin/env bash
# What needs no test run: lint, format, types, import contracts, locks without addresses, dependencies. All are run; any may fail.
set -uo pipefail
cd "$(dirname "$0")/.."
failed=0
step() {
  echo "== $1"
  shift
  "$@" || failed=1
}
no_addresses() { ! grep -nE '://|--(extra-)?index-url|--find-links' requirements*.lock; }

step "ruff check" .venv/bin/python -m ruff check .
step "ruff format" .venv/bin/python -m ruff format --check .
step "mypy" .venv/bin/python -m mypy
step "import contracts" .venv/bin/lint-imports --no-logo
step "locks" no_addresses
step "dependencies: digests, licences, bill of materials" .venv/bin/python scripts/audit_dependencies.py
exit $failed
