"""Reviewer: trained specialists label child-protection case records, metadata only."""

import sys

if sys.argv[:1] == ["-m"] and sys.path and not sys.flags.safe_path:
    # `python -m reviewer`: Python put the working folder in front of its own modules, and what lies there may
    # have come with the case files. While the package is looked for, "-m" stands in place of the program.
    del sys.path[0]

__version__ = "0.1.0"
