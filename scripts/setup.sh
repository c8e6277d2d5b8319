#!/usr/bin/env bash
# Sets up all that running (users) or developing and testing (developers) needs, and nothing twice:
# system libraries, a Python, .venv, the locked packages, the program itself.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/system.sh
source scripts/system.sh

audience=${1:?"users or developers"}
python=.venv/bin/python

locks_for() {
  case $1 in
    users) echo requirements-build.lock requirements.lock ;;
    developers) echo requirements-dev.lock ;;
    *) echo "setup: users or developers, not '$1'" >&2; exit 2 ;;
  esac
}

# What is installed follows from these; where they are as they were, there is nothing to do.
state_for() {
  # shellcheck disable=SC2046 # two names
  cat $(locks_for "$1") pyproject.toml scripts/setup.sh <(pwd) | sha256sum | cut -d' ' -f1
}

stamp_for() { echo ".venv/.installed-for-$1"; }

usable_environment() {
  [ -x $python ] && $python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null
}

make_environment() {
  local base
  base=$(find_python)
  echo "setup: making .venv with $("$base" --version)"
  rm -rf .venv
  "$base" -m venv .venv
}

install_packages() {
  local lock
  $python -m pip --version >/dev/null 2>&1 || $python -m ensurepip >/dev/null
  for lock in $(locks_for "$1"); do
    echo "setup: installing $lock (with hashes)"
    $python -m pip install --quiet --disable-pip-version-check --no-input --require-hashes --no-deps -r "$lock"
  done
  $python -m pip install --quiet --disable-pip-version-check --no-input --no-index --no-deps --no-build-isolation -e .
  # Compiled once here, so that the first start is as quick as any other.
  $python -m compileall -q src "$($python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')" >/dev/null || true
}

locks_for "$audience" >/dev/null
wanted=$(state_for "$audience")
install_system_packages "$audience"
usable_environment || make_environment
if [ "$(cat "$(stamp_for "$audience")" 2>/dev/null)" != "$wanted" ]; then
  rm -f .venv/.installed-for-*
  install_packages "$audience"
  echo "$wanted" > "$(stamp_for "$audience")"
  # Developers have all that users have.
  [ "$audience" != developers ] || state_for users > "$(stamp_for users)"
fi
