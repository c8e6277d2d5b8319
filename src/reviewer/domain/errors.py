"""Errors that may be shown to the person at the screen; any other exception is our bug.

Each says what is wrong, where, and how to mend it.  None may carry case content or secrets:
`where` names files, lines, fields and identifiers only.
"""

from __future__ import annotations


class ReviewerError(Exception):
    """Base of everything that may be shown; `exit_code` is what a command ends with."""

    exit_code = 1

    def __init__(self, what: str, *, where: str = "", mend: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.mend = mend

    def __str__(self) -> str:
        place = f" ({self.where})" if self.where else ""
        advice = f" {self.mend}" if self.mend else ""
        return f"{self.what}{place}{advice}"


class Refused(ReviewerError):
    """The data or the request cannot be accepted; nothing was changed."""


class Outdated(Refused):
    """What was on the screen is no longer what is kept: another window changed it; nothing was changed."""


class NotFound(Refused):
    """The project, file, case or account that was named does not exist."""


class Damaged(Refused):
    """A file of the project cannot be trusted: damaged, shortened or changed from outside."""


class TrailBroken(Damaged):
    """The trail lacks entries that are known to have been there; `first_missing` is the first's number."""

    exit_code = 4

    def __init__(self, what: str, *, where: str = "", mend: str = "", first_missing: int = 0) -> None:
        super().__init__(what, where=where, mend=mend)
        self.first_missing = first_missing


class TooNew(Refused):
    """The project was made by a later version of the program."""


class Busy(Refused):
    """Another process holds the project; the same request may succeed in a moment."""


class Overtaken(Busy):
    """Another import came between what a file was compared with and its end; to be compared again."""


class StorageFailed(Refused):
    """The disk would not take the change: full, read-only or failing.  Nothing of it was kept."""


class NotUnlocked(ReviewerError):
    """No passphrase, an unknown account or a wrong passphrase."""

    exit_code = 3


class NotAllowed(ReviewerError):
    """The account's roles do not include this."""

    exit_code = 3


class VerificationFailed(ReviewerError):
    """A chain, digest or signature does not match what it covers."""

    exit_code = 4
