"""What the address book page shows and what its form means (no Qt)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from reviewer.services.packages.address_book import OWN, Address

WORDS = 12
"""How many words a fingerprint has."""


class Task(StrEnum):
    """What the form does."""

    ADD = "add"
    CONFIRM = "confirm"
    REVOKE = "revoke"


class Fault(StrEnum):
    """What the form does not say yet."""

    NAME = "name"
    KEYS = "keys"
    WORDS = "words"
    ADDRESS = "address"
    MAY_NOT = "may_not"


@dataclass(frozen=True, slots=True)
class BookRequest:
    """What is to be done to the address book."""

    task: Task
    name: str
    signer: str = ""
    recipient: str = ""
    words: str = ""


@dataclass(slots=True)
class BookPresenter:
    """The project's own keys stand first; `may_keep`: whether the account keeps the book."""

    may_keep: bool
    lines: tuple[Address, ...] = ()
    at: int = 0
    task: Task = Task.ADD
    values: Mapping[str, str] = field(default_factory=dict)

    def know(self, own: Sequence[Address], book: Sequence[Address]) -> None:
        """The keys as they are; the chosen one stays chosen where it is there."""
        before = self.chosen
        self.lines = (*own, *book)
        places = {(one.name, one.use): at for at, one in enumerate(self.lines)}
        self.at = places.get((before.name, before.use), 0) if before is not None else 0
        self._settle()

    @property
    def chosen(self) -> Address | None:
        """The key that the list is on."""
        return self.lines[self.at] if 0 <= self.at < len(self.lines) else None

    def choose(self, at: int) -> bool:
        """Another key; whether the form must be emptied."""
        changed = at != self.at
        self.at = at
        emptied = changed and self.task is not Task.ADD
        self._settle()
        return emptied

    def may(self, task: Task) -> bool:
        """Whether that can be done now; a key that was revoked is trusted no more."""
        if not self.may_keep:
            return False
        if task is Task.ADD:
            return True
        one = self.chosen
        if one is None or one.name == OWN or one.revoked:
            return False
        return task is Task.REVOKE or not one.confirmed

    def begin(self, task: Task) -> None:
        """Another form."""
        self.task = task

    def rows(self) -> dict[str, bool]:
        """Which rows of the form mean something now."""
        adding = self.may_keep and self.task is Task.ADD
        return {
            "name": adding,
            "signer": adding,
            "recipient": adding,
            "words": self.may_keep and self.task is Task.CONFIRM,
        }

    @property
    def words_shown(self) -> bool:
        """Whether the words of the chosen key are told.

        Those of a key that nobody compared are not: whoever confirms it types what its owner reads out, and
        does not nod at what stands there already.
        """
        one = self.chosen
        return one is not None and (one.confirmed or one.revoked or not self.may_keep)

    def request(self) -> BookRequest | Fault:
        """What the form asks for, or what it does not say yet."""
        if not self.may_keep:
            return Fault.MAY_NOT
        said = {name: text.strip() for name, text in self.values.items()}
        if self.task is Task.ADD:
            if not said.get("name"):
                return Fault.NAME
            if not said.get("signer") and not said.get("recipient"):
                return Fault.KEYS
            return BookRequest(self.task, said["name"], said.get("signer", ""), said.get("recipient", ""))
        one = self.chosen
        if one is None or not self.may(self.task):
            return Fault.ADDRESS
        if self.task is Task.REVOKE:
            return BookRequest(self.task, one.name)
        words = said.get("words", "")
        if len(words.split()) != WORDS:
            return Fault.WORDS
        return BookRequest(self.task, one.name, words=words)

    def done(self, request: BookRequest) -> None:
        """It is done; after adding the new key waits for its words."""
        self.values = {}
        if request.task is not Task.ADD:
            self.task = Task.ADD

    def find(self, name: str) -> None:
        """Choose the first key of that name."""
        places = [at for at, one in enumerate(self.lines) if one.name == name]
        if places:
            self.at = places[0]
            self._settle()

    def _settle(self) -> None:
        if not self.may(self.task):
            self.task = Task.ADD
