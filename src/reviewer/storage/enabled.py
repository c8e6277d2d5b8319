"""Whether the account that writes is still let in: somebody else may disable it while it is signed in."""

from __future__ import annotations

from typing import Any

from reviewer.domain.errors import NotAllowed
from reviewer.domain.person import Account


def require_enabled(driver: Any, viewer: Account) -> None:
    """Raise NotAllowed for whoever was disabled while signed in; one that is being made is not there yet.

    To be asked inside each transaction that writes: what is true there stays true until it ends.
    """
    found = driver.execute("SELECT enabled FROM account WHERE id = ?", (viewer.key,)).fetchone()
    if found is not None and not found[0]:
        raise disabled(viewer)


def disabled(viewer: Account) -> NotAllowed:
    """What whoever is not let in is told."""
    return NotAllowed(f"The account '{viewer.name}' is disabled.", mend="Ask a supervisor.")
