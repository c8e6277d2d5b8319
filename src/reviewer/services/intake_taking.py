"""Taking in one file: read and staged in one transaction, which is kept whole or leaves no trace."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import closing

from reviewer.domain.case import CaseFacts
from reviewer.domain.errors import Overtaken
from reviewer.domain.person import Account
from reviewer.exchange.contradicted import ContradictedCases
from reviewer.exchange.incoming import Batch
from reviewer.exchange.problems import FileFault, ProblemList
from reviewer.services.intake_files import IncomingFile
from reviewer.services.intake_outcome import FileOutcome, Options, Progress
from reviewer.services.intake_rejects import Rejects
from reviewer.services.ports import Intake, Rehearsal, Store, Writing


class Taking:
    """One file on its way in; `outcome` says what became of it.

    `names` are the cases that this import named after files so far, with their sources: a dry run keeps none.
    In a `rehearsal` the file is taken into its store, as if it were the project's.
    """

    def __init__(
        self,
        store: Store,
        account: Account,
        file: IncomingFile,
        options: Options,
        rejects: Rejects,
        names: dict[str, str],
        rehearsal: Rehearsal | None = None,
    ) -> None:
        self._store = store if rehearsal is None else rehearsal.store
        self._rehearsal = rehearsal
        self._account = account
        self._file = file
        self._options = options
        self._rejects = rejects
        self._names = names
        self._place = rejects.place()
        self._contradicted, self._found = ContradictedCases(), ContradictedCases()
        self._records = 0
        self._rest: CaseFacts | None = None
        self.outcome = self._blank()

    def run(self, at: int) -> None:
        """Take the file in, or fill `outcome` with what is wrong; `at` is the moment for the trail.

        Raises FileFault where it cannot be read on.  The file is read again where records contradict each
        other: only its end tells, and then every record of those cases is refused.  It is read again, too,
        where another import changed meanwhile what it was compared with.
        """
        try:
            self._file.get_ready()
            while self._attempt(at):
                self._rejects.go_back(self._place)
                self.outcome = self._blank()
        except FileFault:
            self._rejects.go_back(self._place)
            self.outcome.records_refused = 0
            raise

    def _blank(self) -> FileOutcome:
        problems = ProblemList(self._options.limits.problems)
        self._records = 0
        return FileOutcome(self._file.label, self._file.format, problems)

    @property
    def _all_or_nothing(self) -> bool:
        return self._options.accept_valid is None

    def _attempt(self, at: int) -> bool:
        """Whether the file has to be read again."""
        try:
            return self._read(at)
        except Overtaken:
            return True

    def _read(self, at: int) -> bool:
        self._found = ContradictedCases()
        with self._store.writing(self._account) as work:
            # Nobody else waits for the store of a rehearsal.
            intake = work.intake(self._file.name, stepwise=self._rehearsal is None)
            with closing(self._batches(work)) as batches:
                for batch in batches:
                    self._take(batch, intake)
            found = self._found
            self._contradicted.add_all(found)
            refused = self._all_or_nothing and (self.outcome.problems or self._contradicted)
            if not found and not refused:
                self._keep(work, intake, at)
        return bool(found)

    def _batches(self, work: Writing) -> Generator[Batch]:
        return self._file.batches(
            self._options.limits,
            facts_of_rest=lambda: self._facts_of_rest(work),
            contradicted=self._contradicted,
        )

    def _take(self, batch: Batch, intake: Intake) -> None:
        self._file.ask()
        for refusal in batch.refused:
            self.outcome.problems.extend(refusal.problems)
            self.outcome.records_refused += 1
            self._rejects.add(self._file.label, refusal)
        taken = batch.taken
        self._records += len(taken) + len(batch.refused)
        if taken and not (self._all_or_nothing and self._contradicted):
            self._bring({facts.case_id for facts, _, _ in taken} if self._rehearsal else ())
            intake.add(taken)
            self._found.add(one for one in intake.conflicts() if self._contradicted.get(one[0]) is None)
        self._options.progress(Progress(self._file.label, batch.done, self._file.size))

    def _keep(self, work: Writing, intake: Intake, at: int) -> None:
        self.outcome.counts = counts = intake.finish()
        self.outcome.stored = True
        if self._rest is not None:
            self._names[self._rest.case_id] = self._rest.source or ""
        if not self._records:
            self.outcome.note = "the file holds no records: nothing was imported"
        if not self._records or (self._options.dry_run and self._rehearsal is None):
            return
        detail: dict[str, object] = {
            "format": self._file.format,
            "sha256": self._file.sha256,
            "cases_new": counts.cases_new,
            "cases_known": counts.cases_known,
            "media_new": counts.media_new,
            "media_known": counts.media_known,
            "cases_changed": counts.cases_changed,
            "media_changed": counts.media_changed,
            "records_refused": self.outcome.records_refused,
        }
        self._rejects.keep()
        work.record("import.finished", self._file.mark, detail, at)
        work.commit()
        self._rejects.stored()

    def _facts_of_rest(self, work: Writing) -> CaseFacts:
        facts = self._file.facts_of_rest(lambda case_id: self._sources_of(work, case_id))
        self._rest = facts
        return facts

    def _sources_of(self, work: Writing, case_id: str) -> tuple[str, ...]:
        if case_id in self._names:
            return (self._names[case_id],)
        self._bring((case_id,))
        case = work.cases.find(case_id)
        return () if case is None else work.cases.view(case).sources

    def _bring(self, case_ids: Iterable[str]) -> None:
        if self._rehearsal is not None:
            self._rehearsal.bring(case_ids)
