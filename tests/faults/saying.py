"""How a process of its own says how far it is: one line each."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping


def say(said: Mapping[str, object]) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()
