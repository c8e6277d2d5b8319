#!/usr/bin/env bash
# docs/screenshots: the window on the demo project, light and dark; with names only those.
set -euo pipefail
cd "$(dirname "$0")/.."
exec .venv/bin/python scripts/make_screenshots.py "$@"
