#!/usr/bin/env bash
# Makes the environments of the benchmarks' peers, .venv-bench and .venv-bench-irrcac, from their locks.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/system.sh
source scripts/system.sh

base=$(find_python)
for peers in bench bench-irrcac; do
  environment=.venv-$peers
  lock=requirements-$peers.lock
  wanted=$(sha256sum < "$lock")
  if [ "$(cat "$environment/.installed" 2>/dev/null)" = "$wanted" ]; then
    continue
  fi
  echo "peers: making $environment from $lock (with hashes)"
  rm -rf "$environment"
  "$base" -m venv "$environment"
  "$environment/bin/python" -m pip install --quiet --disable-pip-version-check --no-input \
    --require-hashes --no-deps -r "$lock"
  echo "$wanted" > "$environment/.installed"
done
