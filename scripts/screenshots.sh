#!/usr/bin/env bash
# docs/screenshots: the window on the demo project, once for each theme.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p docs/screenshots build
for theme in light dark; do
  settings=build/screenshots/$theme
  mkdir -p "$settings"
  printf '[appearance]\ntheme = "%s"\n' "$theme" > "$settings/settings.toml"
  REVIEWER_CONFIG_DIR=$settings bash scripts/draw.sh build/demo "docs/screenshots/review-$theme.png"
  echo "docs/screenshots/review-$theme.png"
done
