#!/usr/bin/env bash
# Remakes the locks from pyproject.toml: hashes for every platform and Python that the project names, no addresses.
# LOCK_OPTIONS adds options, such as --upgrade or --upgrade-package NAME.
set -euo pipefail
cd "$(dirname "$0")/.."
uv=$(command -v .venv/bin/uv uv | head -n1) || true
if [ -z "$uv" ]; then
  echo "lock: needs uv. Install it with: .venv/bin/python -m pip install 'uv>=0.13,<0.14'" >&2
  exit 1
fi
options=(
  --quiet --universal --generate-hashes --python-version 3.11
  --no-emit-index-url --no-emit-find-links --no-header --no-annotate
)
# shellcheck disable=SC2206
options+=(${LOCK_OPTIONS:-})
"$uv" pip compile pyproject.toml "${options[@]}" -o requirements.lock
"$uv" pip compile pyproject.toml --group dev "${options[@]}" -c requirements.lock -o requirements-dev.lock
"$uv" pip compile pyproject.toml --group spark "${options[@]}" -c requirements-dev.lock -o requirements-spark.lock
"$uv" pip compile --group build "${options[@]}" -c requirements-dev.lock -o requirements-build.lock
for peers in bench bench-irrcac; do
  "$uv" pip compile --group "$peers" "${options[@]}" -o "requirements-$peers.lock"
done
