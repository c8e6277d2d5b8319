"""The services by which records, codings and figures come in and go out, each imported when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.domain.codebook import Codebook
from reviewer.domain.identifiers import Clock
from reviewer.domain.person import Account
from reviewer.services.ports import ProjectInfo, StoredCodebook
from reviewer.storage.store import SqlStore
from reviewer.workspace.keys import ProjectKeys

if TYPE_CHECKING:
    from reviewer.services.intake import IntakeService
    from reviewer.services.recording import Recording
    from reviewer.services.release import Release
    from reviewer.services.vics_back import VicsBack
    from reviewer.workspace.indicator import IndicatorServices
    from reviewer.workspace.packages import Packages


class TravellingServices:
    """A part of the workspace; what it is made of is set there."""

    store: SqlStore
    account: Account
    clock: Clock
    codebook: Codebook
    project: ProjectInfo
    stored_codebook: StoredCodebook
    _keys: ProjectKeys

    @property
    def intake(self) -> IntakeService:
        """Bringing case records in."""
        from reviewer.services.intake import IntakeService
        from reviewer.storage.rehearsing import rehearsing

        return IntakeService(
            self.store,
            self.account,
            clock=self.clock,
            rehearsing=lambda: rehearsing(self.store, clock=self.clock),
        )

    @property
    def recording(self) -> Recording:
        """Recording codings made elsewhere."""
        from reviewer.services.recording import Recording

        return Recording(
            self.store,
            self.account,
            codebook=self.codebook,
            codebook_key=self.project.codebook,
            clock=self.clock,
        )

    @property
    def release(self) -> Release:
        """Writing tables out."""
        from reviewer.services.release import Release

        return Release(
            self.store,
            self.account,
            project=self.project,
            codebook=self.stored_codebook,
            clock=self.clock,
            naming=lambda: self.packages.pseudonyms,
        )

    @property
    def vics_back(self) -> VicsBack:
        """Writing labels back into copies of Project VIC files."""
        from reviewer.services.vics_back import VicsBack

        return VicsBack(self.store, self.account, codebook=self.codebook, clock=self.clock)

    @property
    def packages(self) -> Packages:
        """Packing, verifying and merging, and the address book."""
        from reviewer.workspace.packages import packages_of

        return packages_of(
            self.store,
            self.account,
            keys=self._keys,
            project=self.project,
            codebook=self.stored_codebook,
            clock=self.clock,
        )

    @property
    def indicator(self) -> IndicatorServices:
        """Counting packages together, and publishing what comes of it."""
        from reviewer.workspace.indicator import indicator_of

        return indicator_of(
            self.store,
            self.account,
            keeper=self.packages.keeper,
            project=self.project,
            codebook=self.codebook,
            stored=self.stored_codebook,
            clock=self.clock,
        )
