"""What a run of the indicator gives: to commands, reports and the window, all from the same object."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from reviewer.indicator.definitions import STATUS, UNCONFIRMED
from reviewer.indicator.disclosure.joining import Proposal
from reviewer.indicator.figures import Indicator
from reviewer.indicator.gathering import Reason, SetApart
from reviewer.indicator.totals import tell_totals
from reviewer.services.packages.trust import Signer

Fault = Literal["changed", "sealed", "signer", "kind", "counts", "codebook", "contents", "other"]


@dataclass(frozen=True, slots=True)
class BookName:
    """An exact version of a codebook; `digest` is of its content."""

    id: str
    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class DrawTold:
    """A draw as a package's provenance tells it: `cases` drawn of a frame of `frame` cases. `strata`:
    (pseudonym, cases in the frame, cases drawn; turns, where `reach` is files); `filtered` frames are not all
    cases of the project.
    """

    draw: int
    cases: int
    frame: int
    filtered: bool
    stratified: bool
    algorithm: str
    seed: str
    strata: tuple[tuple[str, int, int], ...] = ()
    reach: str = "cases"


@dataclass(frozen=True, slots=True)
class TakenPackage:
    """A package that was counted. `unit` is how its project is called in tables; `sealed` are the counts of
    its seal, which the tables inside agree with; `draws` is None where the packer might not tell of them;
    `coded`: the codings that its final answers were made of are in it, and of the version that is counted.
    `crossed` records of earlier codebook versions are counted by mappings; `lost` of their answers did not
    pass, which is for the desk and not for readers. `covering` is the draw that has all drawn cases.
    """

    file: str
    package: str
    project: str
    unit: str
    signers: tuple[Signer, ...]
    created_at: str
    sealed: Mapping[str, int]
    codebook: BookName
    draws: tuple[DrawTold, ...] | None
    trail_entries: int
    trail_head: str
    coded: bool = False
    crossed: int = 0
    lost: int = 0
    covering: int | None = None

    @property
    def signer(self) -> str:
        """The desk that signed, as the address book calls it, else its words."""
        desk = next((one for one in self.signers if one.role != "account"), None)
        return "" if desk is None else desk.name or desk.words


@dataclass(frozen=True, slots=True)
class LeftOutPackage:
    """A package of which nothing was counted, and why, in words."""

    file: str
    fault: Fault
    message: str
    mend: str = ""


@dataclass(frozen=True, slots=True)
class IndicatorResult:
    """Tables that may leave, and all that must be said beside them.

    `apart` lists records that were not counted, with pseudonyms: for the desk that made the tables, not for
    readers; at most `APART_LISTED` of them, `apart_counts` counts all. `again`: records that came more than
    once; `shared`: cases under one pseudonym in several projects. `population` is the digest of the cases'
    pseudonyms; `release` names the entry in the log of releases, empty until it was kept. `proposed` is for
    the desk too: it tells where counts are small.
    """

    packages: tuple[TakenPackage, ...]
    left_out: tuple[LeftOutPackage, ...]
    codebook: BookName
    cases: int
    apart: tuple[SetApart, ...]
    apart_counts: Mapping[Reason, int]
    again: int
    shared: int
    indicator: Indicator
    threshold: int
    engine: str
    made_at: int  # microseconds since 1970, UTC
    population: str
    release: str = ""
    notes: tuple[str, ...] = field(default=(STATUS, UNCONFIRMED))
    proposed: tuple[Proposal, ...] = ()

    @property
    def units(self) -> tuple[str, ...]:
        """The units of all packages, each once, in order."""
        return tuple(sorted({one.unit for one in self.packages}))

    @property
    def told_cases(self) -> int | None:
        """How many cases there are, for readers of tables and report; None where counts of their packages'
        seals and this would give away a hidden count of cases without an answer.
        """
        return self.cases if tell_totals(self.indicator.protected.published) else None

    def told_seal(self, package: TakenPackage) -> Mapping[str, int | None]:
        """Cases and codings as sealed, for readers: withheld as `told_cases`. Codings are not told either
        where it is said how many cases were coded by two or more: beside the cases they count those too. Rows
        of final answers are never told: beside the cases they give away how many have a further theme.
        """
        told = self.told_cases is not None
        alike = any(one.definition.alike for one in self.indicator.figures)
        names = {"cases": told, "codings": told and not alike}
        return {name: package.sealed.get(name, 0) if told else None for name, told in names.items()}

    def told_draws(self, package: TakenPackage) -> tuple[DrawTold, ...]:
        """Its draws, for readers: withheld as `told_cases`, for where every drawn case is coded they say how
        many cases there are.
        """
        return (package.draws or ()) if self.told_cases is not None else ()

    @property
    def primary(self) -> int:
        """Cells that are hidden because they are small."""
        return len(self.indicator.protected.primary)

    @property
    def secondary(self) -> int:
        """Cells that are hidden so that no small one can be worked out."""
        return len(self.indicator.protected.secondary)

    @property
    def narrowest(self) -> int | None:
        """The least room that an attacker is left with in any hidden cell; None: nothing is hidden, or
        nothing bounds what is.
        """
        rooms = self.indicator.protected.rooms.values()
        return min((room.high - room.low for room in rooms if room.high is not None), default=None)


APART_LISTED = 1000
