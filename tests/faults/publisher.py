"""Processes of their own that publish a codebook draft and go through older codings, each for a given time.

`python -m tests.faults.publisher` reads lines `FOLDER<tab>SECONDS` and forks a process for each, which is
ended without warning after so many seconds from where its project is open (0: never).  It says the process's
status (0: it came to its end) and how long it worked.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

from reviewer.workspace import open_workspace
from tests.costs import CHEAP
from tests.services.conftest import PASSPHRASE
from tests.services.revised import forward, publish


def run(folder: str, seconds: str) -> None:
    """Publish the draft, carry codings over, and end."""
    with open_workspace(Path(folder), account="s-01", passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        # The alarm's own action ends the process at once, wherever it is.
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, float(seconds))
        publish(workspace, carry=True)
        forward(workspace)
        signal.setitimer(signal.ITIMER_REAL, 0)


def main() -> int:
    """Fork a process for each line of stdin."""
    for line in iter(sys.stdin.readline, ""):
        began = time.monotonic()
        child = os.fork()
        if child == 0:
            run(*line.rstrip("\n").split("\t"))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(json.dumps({"status": status, "seconds": time.monotonic() - began}) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
