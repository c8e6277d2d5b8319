#!/usr/bin/env bash
# Draws the window on the demo project, as its first reviewer sees it: PROJECT PICTURE [argument of open]...
set -euo pipefail
cd "$(dirname "$0")/.."
project=$1 picture=$2
shift 2
work=$(mktemp -d) # readable by its owner only
trap 'rm -rf "$work"' EXIT

.venv/bin/python -m reviewer demo --dir "$project" --no-window --json > "$work/demo.json"
.venv/bin/python - "$work" <<'PYTHON'
import json, pathlib, sys

work = pathlib.Path(sys.argv[1])
accounts = json.loads((work / "demo.json").read_text("utf-8"))["accounts"]
reviewer = next(account for account in accounts if account["role"] == "reviewer")
(work / "name").write_text(reviewer["name"], "utf-8")
(work / "passphrase").write_text(reviewer["passphrase"] + "\n", "utf-8")
PYTHON
QT_QPA_PLATFORM=offscreen .venv/bin/python -m reviewer open "$project" \
  --as "$(cat "$work/name")" --passphrase-file "$work/passphrase" --render "$picture" "$@"
