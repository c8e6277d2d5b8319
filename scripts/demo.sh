#!/usr/bin/env bash
# A synthetic project in build/demo (or in the folder given): in the window, or as a picture without a display.
set -euo pipefail
cd "$(dirname "$0")/.."
project=${1:-build/demo}
mkdir -p build

if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec .venv/bin/python -m reviewer demo --dir "$project"
fi

echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty): the window is drawn into a picture instead."
bash scripts/draw.sh "$project" build/demo.png
echo "The window as a reviewer sees it: build/demo.png"
