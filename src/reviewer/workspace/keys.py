"""The key slots of an open project."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from reviewer.vault.derivation import Cost
from reviewer.vault.keyring import accounts, add_slot, remove_slot


@dataclass(frozen=True, slots=True)
class ProjectKeys:
    """The key slots of an open project; holds the database key until the workspace wipes it."""

    file: Path
    key: bytearray = field(repr=False)
    cost: Cost | None = None

    def add(self, account: str, passphrase: str) -> None:
        """Wrap the key for an account."""
        add_slot(self.file, self.key, account=account, passphrase=passphrase, cost=self.cost)

    def remove(self, account: str) -> None:
        """Take the slot away, where there is one."""
        if account in accounts(self.file):
            remove_slot(self.file, account=account)
