"""Bringing case records in: all or nothing for each file, in bounded memory, every problem listed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from itertools import chain
from pathlib import Path

from reviewer.domain.errors import Refused
from reviewer.domain.identifiers import Clock, to_microseconds
from reviewer.domain.person import Account, Right
from reviewer.exchange.collecting import seldom_collected
from reviewer.exchange.problems import FileFault, ProblemList, legible
from reviewer.services.intake_outcome import Cancelled, FileOutcome, Options, Outcome, Progress
from reviewer.services.intake_rejects import Rejects
from reviewer.services.intake_taking import Taking
from reviewer.services.ports import Rehearsal, Rehearsing, Store

__all__ = ["Cancelled", "FileOutcome", "IntakeService", "Options", "Outcome", "Progress"]


class IntakeService:
    """Imports files as the account that is signed in.

    `rehearsing` begins what a dry run of several files needs; without it each is counted by itself.
    """

    def __init__(
        self, store: Store, account: Account, *, clock: Clock, rehearsing: Rehearsing | None = None
    ) -> None:
        self._store = store
        self._account = account
        self._clock = clock
        self._rehearsing = rehearsing
        self._rehearsal: Rehearsal | None = None

    def rehearsed(self) -> AbstractContextManager[None]:
        """Dry runs meanwhile are one: each file finds what those before it would bring.

        Raises NotAllowed without the right to import.
        """
        self._account.require(Right.IMPORT)
        return self._rehearsed()

    @contextmanager
    def _rehearsed(self) -> Iterator[None]:
        if self._rehearsing is None or self._rehearsal is not None:
            yield
            return
        with self._rehearsing() as rehearsal:
            self._rehearsal = rehearsal
            try:
                yield
            finally:
                self._rehearsal = None

    def import_files(self, paths: Sequence[Path], options: Options | None = None) -> Outcome:
        """Take in each file by itself; a refused file leaves the others alone and nothing behind.

        Raises NotAllowed without the right to import, Cancelled where `cancelled` says so; what was stored of
        the files before it stays, and `told` heard of it.
        """
        self._account.require(Right.IMPORT)
        chosen = options or Options()
        started = self._clock()
        names: dict[str, str] = {}
        rejected = None if chosen.dry_run else _rejects_path(paths, chosen)
        together = self.rehearsed() if chosen.dry_run and len(paths) > 1 else nullcontext()
        with self._going_out(rejected), Rejects(rejected) as rejects, seldom_collected(), together:
            files = []
            for outcome in chain.from_iterable(
                self._import_path(one, chosen, rejects, names) for one in paths
            ):
                files.append(outcome)
                chosen.told(outcome)
        seconds = (self._clock() - started).total_seconds()
        return Outcome(tuple(files), seconds, chosen.dry_run)

    def _going_out(self, rejected: Path | None) -> AbstractContextManager[None]:
        return self._store.going_out(rejected.parent, name=rejected.name) if rejected else nullcontext()

    def _import_path(
        self, path: Path, options: Options, rejects: Rejects, names: dict[str, str]
    ) -> Iterator[FileOutcome]:
        """Each file by itself: those inside an archive too."""
        try:
            files = options.look_into(path)
        except FileFault as fault:
            outcome = FileOutcome(legible(str(path)), options.format, ProblemList())
            outcome.problems.add(fault.problem)
            yield outcome
            return
        with self.rehearsed() if options.dry_run and len(files) > 1 else nullcontext():
            rehearsal = self._rehearsal if options.dry_run else None
            for file in files:
                taking = Taking(self._store, self._account, file, options, rejects, names, rehearsal)
                try:
                    taking.run(to_microseconds(self._clock()))
                except FileFault as fault:
                    taking.outcome.problems.add(fault.problem)
                except Cancelled as stopped:
                    # Of an archive the files before it may be stored.
                    raise Cancelled(stopped.what, where=file.label) from None
                yield taking.outcome


def _rejects_path(paths: Sequence[Path], options: Options) -> Path | None:
    wanted = options.accept_valid
    if wanted is not None and any(wanted.absolute() == path.absolute() for path in paths):
        raise Refused("The file of refused records is one of the files to import.", where=str(wanted))
    return wanted
