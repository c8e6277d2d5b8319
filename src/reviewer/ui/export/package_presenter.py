"""What a package is asked for on the page (no Qt): for whom, since when, where to, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from reviewer.services.packages.address_book import Address
from reviewer.services.packages.packing import LAST, Expected, Packed

EVERYTHING = "everything"
SINCE = (EVERYTHING, LAST)
_RECIPIENT = "recipient"


class PackageFault(StrEnum):
    """Why nothing can be packed yet."""

    NO_FILE = "no_file"
    NOT_A_FILE = "not_a_file"
    NO_FOLDER = "no_folder"
    IN_PROJECT = "in_project"


@dataclass(slots=True)
class PackagePresenter:
    """The state of the form, of the preview and of the package that was made last."""

    project: Path
    since: str = EVERYTHING
    file: str = ""
    book: tuple[Address, ...] = ()
    chosen: set[str] = field(default_factory=set)
    expected: Expected | None = None
    packed: Packed | None = None
    words: str = ""
    """The signer's words of the package that was made."""
    packing: bool = False

    def __post_init__(self) -> None:
        if not self.file:
            self.file = str(self.project.parent / f"{self.project.name}-labels.tar")

    def known(self, book: Sequence[Address]) -> None:
        """The address book was read: only recipients are of use here, and only usable ones stay chosen."""
        self.book = tuple(one for one in book if one.use == _RECIPIENT)
        self.chosen &= {one.name for one in self.book if usable(one)}

    def change(self, *, since: str, file: str) -> bool:
        """Take over what the form says; whether something else would be packed."""
        before = self.since
        self.since = since if since in SINCE else EVERYTHING
        self.file, self.packed = file, None
        if before == self.since:
            return False
        self.expected = None
        return True

    def choose(self, name: str, *, sealed_to: bool) -> bool:
        """Whether a recipient of the address book gets it; one that was not confirmed never does.

        Gives whether something else would be packed: what came through to others counts for them alone.
        """
        if not any(one.name == name and usable(one) for one in self.book):
            return False
        (self.chosen.add if sealed_to else self.chosen.discard)(name)
        self.packed = None
        if self.since != LAST:
            return False
        self.expected = None
        return True

    @property
    def recipients(self) -> tuple[str, ...]:
        """In the order of the address book; none: the project itself."""
        return tuple(one.name for one in self.book if one.name in self.chosen)

    @property
    def behind(self) -> str | None:
        """What the service is told of where to begin."""
        return LAST if self.since == LAST else None

    @property
    def place(self) -> Path:
        """The file to write."""
        return Path(self.file.strip()).expanduser()

    def into(self, folder: str) -> str:
        """The file of the same name in another folder."""
        return str(Path(folder) / (self.place.name or f"{self.project.name}-labels.tar"))

    def fault(self) -> PackageFault | None:
        """What is in the way; nothing is opened."""
        if not self.file.strip():
            return PackageFault.NO_FILE
        try:
            place = self.place
            if place.is_dir() or (place.exists() and not place.is_file()):
                return PackageFault.NOT_A_FILE
            if not place.parent.is_dir():
                return PackageFault.NO_FOLDER
            whole, project = place.resolve(), self.project.resolve()
        except (OSError, RuntimeError, ValueError):
            return PackageFault.NOT_A_FILE
        return PackageFault.IN_PROJECT if whole.is_relative_to(project) else None

    @property
    def replaces(self) -> bool:
        """Whether a file stands there already."""
        return self.fault() is None and self.place.exists()

    @property
    def can_pack(self) -> bool:
        """Whether Ctrl+Enter means something."""
        return not self.packing and self.fault() is None


def usable(address: Address) -> bool:
    """Whether something may be sealed to it."""
    return address.confirmed and not address.revoked
