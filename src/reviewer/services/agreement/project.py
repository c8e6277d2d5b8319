"""Agreement from a project's own codings: first, independent ones, before anything was settled."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.identifiers import CaseKey, Clock, CodebookKey, iso_utc, to_microseconds
from reviewer.domain.person import Account, Right, Role
from reviewer.services import codebooks
from reviewer.services.agreement.against_final import against_final
from reviewer.services.agreement.behind import cases_behind, worst_cases
from reviewer.services.agreement.behind_results import (
    AgainstFinal,
    CaseBehind,
    CasesBehind,
    GroupLine,
    Spot,
)
from reviewer.services.agreement.design import design_of
from reviewer.services.agreement.groups import against_the_others, division_by, versions
from reviewer.services.agreement.known import beside_calibration
from reviewer.services.agreement.results import Kind, LineKey, Progress
from reviewer.services.agreement.study import Study, read_study
from reviewer.services.ports import RatingsWanted, Reading, Store
from reviewer.services.release_files import ReleaseFolder

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Choices:
    """What a selection can be made of: codebook versions that were coded with (oldest first), rounds, and
    the columns that divide the cases.
    """

    versions: tuple[tuple[CodebookKey, str, str], ...]
    current: CodebookKey
    rounds: tuple[int, ...]
    groups: tuple[str, ...]


class AgreementOfProject:
    """For whoever may see all codings; every method raises NotAllowed for others."""

    def __init__(self, store: Store, account: Account, *, clock: Clock) -> None:
        self._store = store
        self._account = account
        self._clock = clock

    def choices(self) -> Choices:
        """What can be selected."""
        with self._seeing() as read:
            return Choices(
                tuple((one.key, one.id, one.version) for one in read.ratings.versions()),
                read.projects.info().codebook,
                tuple(read.ratings.rounds()),
                tuple(read.ratings.groups()),
            )

    def study(
        self,
        *,
        codebook: CodebookKey | None = None,
        round_number: int | None = None,
        group: tuple[str, str] | None = None,
        since: int | None = None,
        until: int | None = None,
    ) -> Study:
        """Read a selection: of the project's current codebook version unless another one is named."""
        steps = self._reading(codebook, round_number, group=group, since=since, until=until)
        while True:
            try:
                next(steps)
            except StopIteration as finished:
                study: Study = finished.value
                return study

    def in_steps(
        self, *, codebook: CodebookKey | None = None, round_number: int | None = None
    ) -> Generator[Progress, None, Study]:
        """The same with its table, a part at each step, so that other work finds its turn between them.

        Closing the generator ends it at once; it holds a view of the store until then.
        """
        study = yield from self._reading(codebook, round_number)
        for done in study.compute():
            yield Progress(done, len(study.measures), computing=True)
        return study

    def _reading(
        self,
        codebook: CodebookKey | None,
        round_number: int | None,
        *,
        group: tuple[str, str] | None = None,
        since: int | None = None,
        until: int | None = None,
    ) -> Generator[Progress, None, Study]:
        with self._seeing() as read:
            key = codebook if codebook is not None else read.projects.info().codebook
            wanted = RatingsWanted(key, round_number, since, until, group)
            at = to_microseconds(self._clock())
            book, names = _book(read, key), self._names(read)
            study = yield from read_study(read, wanted, book=book, name=names, at=at)
            if group is not None and not study.codings.count:
                _require_column(read, group[0])
            return study

    def cases(self, study: Study, spot: Spot, *, first: int = 0, count: int = 100) -> CasesBehind:
        """A page of the cases behind a number of the study.  Those behind another codebook version are found
        in the study of that version (see `under`).
        """
        with self._seeing() as read:
            return cases_behind(read, study, spot, first=first, count=count)

    def under(self, study: Study, version: str) -> Study:
        """The same selection under a coded codebook version; raises NotFound."""
        key, wanted = self.version(version), study.wanted
        if key == wanted.codebook:
            return study
        return self.study(
            codebook=key,
            round_number=wanted.round,
            group=wanted.group,
            since=wanted.since,
            until=wanted.until,
        )

    def elsewhere(self, study: Study) -> tuple[tuple[str, int], ...]:
        """(version, codings) of the same selection under the other codebook versions that have any, oldest
        first: the way on where a new version has none yet.
        """
        others = self.choices().versions
        with self._store.reading(self._account) as read:
            counts = [
                (label, len(read.ratings.codings(replace(study.wanted, codebook=key)).cases))
                for key, _, label in others
                if key != study.wanted.codebook
            ]
        return tuple((label, count) for label, count in counts if count)

    def groups(self, study: Study, key: LineKey, group: str) -> tuple[GroupLine, ...]:
        """Agreement by a column that divides the cases (see `Choices.groups`)."""
        with self._seeing() as read:
            division = division_by(read, study.codings, group)
            if not any(division.names):
                _require_column(read, group)
        return against_the_others(study.rated(key), division)

    def compared(self, first: Study, second: Study, key: LineKey) -> tuple[GroupLine, ...]:
        """Agreement on two selections, the second compared with the first (independent z of jackknife errors,
        from 30 cases on each side).  A case of which each part has one coding counts in neither.  Raises
        Refused where both have two codings of a case, or a part has nothing to compare.
        """
        self._account.require(Right.SEE_ALL_CODINGS)
        for one in (first, second):
            if reason := one.rated(key).measure.reason:
                raise Refused(
                    f"One part cannot be compared: {reason}.",
                    where=_words(one),
                    mend="Take a part with codings of this variable.",
                )
        if first.codings.twice_in(second.codings):
            raise Refused(
                "The two selections share cases, so their agreement cannot be compared as independent.",
                mend="Take parts that exclude each other: two values of one column, or two periods.",
            )
        return versions([(_words(one), one.rated(key)) for one in (first, second)])

    def against_final(self, study: Study, variable: str, *, calibration: bool = False) -> AgainstFinal:
        """Each reviewer's answers to a variable against the final ones, on the study's selection.

        `calibration`: only on cases that a plan gave for calibration, and there against the known answer
        where the plan has one.  Free text is not compared.
        """
        with self._seeing() as read:
            compared, name = study.measure(variable).kind is not Kind.TEXT, self._names(read)
            found = (
                beside_calibration(read, study.wanted, variable)
                if calibration
                else read.ratings.beside_finals(study.wanted, variable)
            )
            return against_final(variable, found if compared else (), study.codings.raters, name)

    def settling(self, cases: Sequence[CaseKey]) -> dict[CaseKey, str]:
        """How far these cases are settled: waiting, open, deferred or settled."""
        found: dict[CaseKey, str] = {}
        with self._seeing() as read:
            for start in range(0, len(cases), _AT_ONCE):
                found |= read.ratings.settling(cases[start : start + _AT_ONCE])
        return found

    def versions(self, study: Study, key: LineKey) -> tuple[GroupLine, ...]:
        """Agreement by codebook version, where the version has the variable (and flag)."""
        return _by_version(self._each_version(study), key)

    def worst(
        self, study: Study, *, variable: str | None = None, most: int = 0
    ) -> tuple[int, list[tuple[LineKey, CaseBehind]]]:
        """(number of disagreements, the `most` (0: all) largest ones), one for each case and variable."""
        with self._seeing() as read:
            return worst_cases(read, study, variable=variable, most=most)

    def report(self, study: Study, *, language: str = "en") -> str:
        """The whole as one HTML file (see `report`)."""
        from reviewer.services.agreement.report import rendered

        with self._seeing() as read:
            design = design_of(read, study, self._account)
        each = self._each_version(study)
        keys = [LineKey(one.variable.id) for one in study.measures] if len(each) > 1 else []
        of_versions = {key: _by_version(each, key) for key in keys}
        return rendered(study, design, versions=of_versions, language=language)

    def write_report(
        self,
        study: Study,
        file: Path,
        *,
        language: str = "en",
        setting: Callable[[str], bytes] = str.encode,
    ) -> None:
        """Write the report, as HTML or as what `setting` makes of that (see `write`)."""
        self.write(study, file, setting(self.report(study, language=language)))

    def write(self, study: Study, file: Path, content: bytes) -> None:
        """Write a report or a figure of the study; a file of that name is replaced whole, and the trail says
        so with its digest.  Raises StorageFailed.
        """
        self._account.require(Right.SEE_ALL_CODINGS)
        folder = file.absolute().parent
        with self._store.going_out(folder), ReleaseFolder(folder) as going:
            written = going.write_path(file.name, lambda path: path.write_bytes(content))
            detail: dict[str, object] = {"files": {written.name: written.sha256}}
            with self._store.writing(self._account) as work:
                work.record("agreement.reported", study.book.id, detail, to_microseconds(self._clock()))
                work.commit()
            going.put_in_place()

    def version(self, text: str) -> CodebookKey:
        """The key of a coded version by its number; raises NotFound."""
        for key, _, version in self.choices().versions:
            if version == text:
                return key
        raise NotFound(f"Nothing was coded with version {text} of the codebook.")

    def _seeing(self) -> AbstractContextManager[Reading]:
        """A view of the store for whoever may see all codings; raises NotAllowed."""
        self._account.require(Right.SEE_ALL_CODINGS)
        return self._store.reading(self._account)

    def _each_version(self, study: Study) -> list[tuple[str, Study]]:
        """The same selection under each codebook version that was coded with, oldest first."""
        return [(label, self.under(study, label)) for _, _, label in self.choices().versions]

    def _names(self, read: Reading) -> Callable[[int], str]:
        """Reviewers by name for whoever supervises, else by number in the order of their accounts."""
        accounts = read.projects.accounts()
        if self._account.may(Right.SUPERVISE):
            return {int(one.key): one.name for one in accounts}.__getitem__
        reviewers = sorted(accounts, key=lambda one: Role.REVIEWER not in one.roles)
        return {int(one.key): f"reviewer {number}" for number, one in enumerate(reviewers, 1)}.__getitem__


def _book(read: Reading, key: CodebookKey) -> Codebook:
    stored = read.projects.codebook(key)
    return codebooks.parse(stored.content, name=f"{stored.id} {stored.version}")


def _require_column(read: Reading, group: str) -> None:
    """Raises NotFound where no case can have a value: it is a slip of the pen, and no empty group."""
    known = read.ratings.groups()
    if group not in known:
        raise NotFound(
            f"No column of the cases is named '{group}'.", mend=f"Take one of: {', '.join(known)}."
        )


def _words(study: Study) -> str:
    """What a selection is narrowed to."""
    wanted = study.wanted
    days = [None if at is None else iso_utc(at)[:10] for at in (wanted.since, wanted.until)]
    words = [] if wanted.group is None else ["=".join(wanted.group)]
    if any(days):
        words.append(f"{days[0] or ''}..{days[1] or ''}")
    return ", ".join(words) or "all"


def _by_version(each: list[tuple[str, Study]], key: LineKey) -> tuple[GroupLine, ...]:
    found = []
    for label, study in each:
        with suppress(NotFound):
            found.append((label, study.rated(key)))
    return versions(found)
