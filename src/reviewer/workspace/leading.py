"""The services by which a study is led, each imported when it is asked for."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.domain.codebook import Codebook
from reviewer.domain.identifiers import Clock, to_microseconds
from reviewer.domain.person import Account
from reviewer.services.ports import ProjectInfo
from reviewer.storage.store import SqlStore

if TYPE_CHECKING:
    from reviewer.services.agreement.project import AgreementOfProject
    from reviewer.services.assigning import Assigning
    from reviewer.services.drawing import Drawing
    from reviewer.services.progress import Progress
    from reviewer.services.reassigning import Reassigning
    from reviewer.services.returning import Returning
    from reviewer.services.revising.desk import RevisingDesk
    from reviewer.services.settling.desk import SettlingDesk
    from reviewer.services.settling.feedback import Feedback


class LeadingServices:
    """A part of the workspace; what it is made of is set there."""

    store: SqlStore
    account: Account
    clock: Clock
    codebook: Codebook
    project: ProjectInfo

    def going_out(self, file: Path) -> AbstractContextManager[None]:
        """Have it known meanwhile that the file is written, in the clear: what a process that is killed
        leaves of it is taken away when the project is opened next.  Raises StorageFailed.
        """
        return self.store.going_out(file.parent, name=file.name)

    @property
    def agreement(self) -> AgreementOfProject:
        """Agreement between reviewers, for whoever may see all codings."""
        from reviewer.services.agreement.project import AgreementOfProject

        return AgreementOfProject(self.store, self.account, clock=self.clock)

    @property
    def drawing(self) -> Drawing:
        """Drawing samples."""
        from reviewer.services.drawing import Drawing

        return Drawing(self.store, self.account, clock=self.clock)

    @property
    def assigning(self) -> Assigning:
        """Giving cases to reviewers by plan."""
        from reviewer.services.assigning import Assigning

        return Assigning(self.store, self.account, clock=self.clock)

    @property
    def reassigning(self) -> Reassigning:
        """Replacing reviewers, and second coders."""
        from reviewer.services.reassigning import Reassigning

        return Reassigning(self.store, self.account, clock=self.clock)

    @property
    def returning(self) -> Returning:
        """Bringing abandoned work back."""
        from reviewer.services.returning import Returning

        return Returning(self.store, self.account, clock=self.clock)

    @property
    def progress(self) -> Progress:
        """How far the work is, over everybody."""
        from reviewer.services.progress import Progress

        return Progress(self.store, self.account, codebook=self.codebook, codebook_key=self.project.codebook)

    @property
    def settling(self) -> SettlingDesk:
        """The adjudicator's desk; raises NotAllowed for whoever may not supervise."""
        from reviewer.services.settling.desk import SettlingDesk, seed_of

        return SettlingDesk(
            self.store,
            self.account,
            codebook=self.codebook,
            codebook_key=self.project.codebook,
            seed=seed_of(self.store, self.account, at=to_microseconds(self.clock())),
            clock=self.clock,
        )

    @property
    def feedback(self) -> Feedback:
        """Releasing rounds, and one's own differences from final answers."""
        from reviewer.services.settling.feedback import Feedback

        return Feedback(self.store, self.account, clock=self.clock)

    @property
    def revising(self) -> RevisingDesk:
        """Versions of the codebook: reading, drafting, publishing."""
        from reviewer.services.revising.desk import RevisingDesk

        return RevisingDesk(self.store, self.account, clock=self.clock)
