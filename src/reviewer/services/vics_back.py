"""Labels back into VICS: machine tags in the Tags of a copy of the source file.

A label is written where every coding in force of the case has it: of a variable on which reviewers differ,
only what they have in common; or else where it is the final answer.  Typed answers and notes are never
written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, islice
from operator import attrgetter
from pathlib import Path
from typing import BinaryIO

from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.identifiers import Clock, to_microseconds
from reviewer.domain.person import Account, Right
from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FileFault
from reviewer.exchange.vics.crosswalk import CategoryCrosswalk, read_crosswalk
from reviewer.exchange.vics.places import Copy, MediaPlace, MediaPlaces
from reviewer.exchange.vics.tagging import Labels, tagged
from reviewer.services.intake_files import IncomingFile, Reading, look_into
from reviewer.services.ports import CodingRow, Store
from reviewer.services.ports import Reading as StoreReading
from reviewer.services.release_files import ReleaseFolder
from reviewer.services.vics_outcome import BackOutcome, Far
from reviewer.services.watching import Watch

_AT_ONCE = 500
_IN_FORCE = frozenset({"submitted", "migrated"})
_SCOPES = ("codings", "final")
_MAY_CHANGE = "waiting"
"""A case that is being coded again; a tag cannot say that it may change."""
_MOST = (1 << 20) + 1


CaseLabels = Mapping[str, tuple[str, ...]]
"""Codes of a case by variable."""


class VicsBack:
    """Writes labels back as the account that is signed in, which must be one that may export everything."""

    def __init__(self, store: Store, account: Account, *, codebook: Codebook, clock: Clock) -> None:
        self._store = store
        self._account = account
        self._codebook = codebook
        self._clock = clock
        self._space = codebook.id.replace("-", "")
        self._coded = {one.id: {code.id for code in one.codes} for one in codebook.variables if one.codes}

    def check(self, scope: str, *, pseudonyms: bool = False) -> None:
        """Raise NotAllowed, or Refused for what cannot be written back."""
        self._account.require(Right.EXPORT_ALL)
        if scope not in _SCOPES:
            raise Refused(
                f"VICS tags hold labels, and '{scope}' has none.", mend=f"Take one of: {', '.join(_SCOPES)}."
            )
        if pseudonyms:
            raise Refused(
                "A VICS copy names its cases as its source does: it is never written under pseudonyms.",
                mend="Export the tables under pseudonyms, and the copy apart.",
            )

    def write(
        self,
        sources: Sequence[Path],
        folder: Path,
        *,
        scope: str = "codings",
        crosswalk: Path | None = None,
        limits: Limits | None = None,
        watch: Watch | None = None,
    ) -> list[BackOutcome]:
        """A copy of each source in `folder`, all of them or none; the sources stay as they are.

        `scope` is `codings`, what all coders say, or `final`, the final answers of cases that nobody is
        coding again.  `watch` hears of bytes.  Raises NotAllowed, and Refused for another scope, a file that
        is not VICS, a copy that would take its source's place, and a crosswalk for another scheme.
        """
        self.check(scope)
        if not sources:
            raise Refused("No source file is named.", mend="Name the imported file with --source.")
        choice = None if crosswalk is None else load_crosswalk(crosswalk)
        if choice is not None and choice.variable not in self._coded:
            raise Refused(f"The codebook has no coded variable {choice.variable!r}.", where=str(crosswalk))
        files = [_source(path, folder, limits or Limits()) for path in sources]
        if len({file.path.name for file in files}) != len(files):
            raise Refused("Two source files have one name.", mend="Export them to different folders.")
        with (
            self._store.going_out(folder),
            ReleaseFolder(folder) as going,
            self._store.reading(self._account) as read,
        ):
            labels = self._labels(read, scope)
            far = Far(watch or Watch(), sum(file.size for file in files))
            outcomes = [self._write_one(file, going, (read, labels, far), choice) for file in files]
            far.finish()
            digests = {one.name: one.sha256 for one in going.written}
            self._note(digests, sum(one.tagged for one in outcomes))
            going.put_in_place()
        return outcomes

    def _write_one(
        self,
        file: IncomingFile,
        going: ReleaseFolder,
        known: tuple[StoreReading, Mapping[str, CaseLabels], Far],
        crosswalk: CategoryCrosswalk | None,
    ) -> BackOutcome:
        outcome = BackOutcome(file.label, file.path.name)
        done = going.write(
            file.path.name, lambda stream: self._fill(stream.buffer, file, known, (crosswalk, outcome))
        )
        outcome.sha256, outcome.size = done.sha256, done.size
        known[2].next_file(file.size)
        return outcome

    def _fill(
        self,
        out: BinaryIO,
        file: IncomingFile,
        known: tuple[StoreReading, Mapping[str, CaseLabels], Far],
        wanted: tuple[CategoryCrosswalk | None, BackOutcome],
    ) -> None:
        crosswalk, outcome = wanted
        places = MediaPlaces(file.path, label=file.label, limits=Limits())
        copy = Copy(file.path, out)
        try:
            waiting, rest = iter(places), _case_of_rest(file, known[0])
            while batch := list(islice(waiting, _AT_ONCE)):
                _check_scheme(crosswalk, places, file.label)
                for place, (cases, by_md5) in zip(batch, self._cases(batch, rest, known[0]), strict=True):
                    outcome.media += 1
                    outcome.matched += bool(cases)
                    outcome.by_md5 += by_md5
                    self._label(place, [known[1][one] for one in cases if one in known[1]], copy, wanted)
                known[2].tell(batch[-1].end)
            copy.finish()
        except FileFault as fault:
            raise Refused(str(fault.problem), where=file.label) from None
        finally:
            copy.close()

    def _label(
        self,
        place: MediaPlace,
        found: Sequence[CaseLabels],
        copy: Copy,
        wanted: tuple[CategoryCrosswalk | None, BackOutcome],
    ) -> None:
        crosswalk, outcome = wanted
        labels = {
            variable: tuple(dict.fromkeys(code for one in found for code in one.get(variable, ())))
            for variable in self._coded
            if any(variable in one for one in found)
        }
        if not labels:
            return
        category = _category(labels, crosswalk)
        tags = tuple(f"{self._tag(name)}{code}" for name, codes in labels.items() for code in codes)
        text = tagged(place.raw, Labels(tags, category), prefixes=[self._tag(name) for name in labels])
        copy.replace(place, text)
        outcome.tagged += 1
        outcome.categories_changed += category is not None

    def _tag(self, variable: str) -> str:
        return f"{self._space}:{variable.replace('_', '-')}="

    def _cases(
        self, batch: Sequence[MediaPlace], rest: Sequence[str], read: StoreReading
    ) -> list[tuple[list[str], bool]]:
        """The cases of each media record, and whether they were found by its MD5.

        Of media that name no case, `rest` is the one that their own file made: numbers count from 1 in every
        file, and another file of the same name is another case.
        """
        numbered = read.cases.of_media([(one.case_ids or rest, one.media_id, None) for one in batch])
        hashes = [None if cases else one.md5 for one, cases in zip(batch, numbered, strict=True)]
        if not any(hashes):
            return [(cases, False) for cases in numbered]
        hashed = read.cases.of_media([((), None, md5) for md5 in hashes])
        return [(one or other, bool(other)) for one, other in zip(numbered, hashed, strict=True)]

    def _labels(self, read: StoreReading, scope: str) -> dict[str, CaseLabels]:
        """The labels of each case.  Equal labels are one object."""
        same: dict[tuple[tuple[str, tuple[str, ...]], ...], CaseLabels] = {}
        found: dict[str, CaseLabels] = {}
        for case_id, labels in self._settled(read) if scope == "final" else self._agreed(read):
            if labels:
                found[case_id] = same.setdefault(tuple(labels.items()), labels)
        return found

    def _agreed(self, read: StoreReading) -> Iterator[tuple[str, CaseLabels]]:
        rows = read.codings.table(own_only=False)
        for case_id, of_case in groupby(rows, key=attrgetter("case_id")):
            yield case_id, self._common(of_case)

    def _settled(self, read: StoreReading) -> Iterator[tuple[str, CaseLabels]]:
        for case_id, of_case in groupby(read.finals.table(), key=attrgetter("case_id")):
            codes: dict[str, list[str]] = {}
            for row in of_case:
                told = row.state == "answered" and row.status != _MAY_CHANGE
                if told and row.code in self._coded.get(row.variable, ()):
                    codes.setdefault(row.variable, []).append(row.code)
            yield case_id, {name: tuple(sorted(codes[name])) for name in self._coded if name in codes}

    def _common(self, rows: Iterator[CodingRow]) -> dict[str, tuple[str, ...]]:
        said: dict[str, dict[str, set[str]]] = {}
        for row in rows:
            if row.status in _IN_FORCE:
                codes = said.setdefault(row.coding_id, {}).setdefault(row.variable, set())
                if row.state == "answered" and row.code in self._coded.get(row.variable, ()):
                    codes.add(row.code)
        common = {
            variable: set.intersection(*(one.get(variable, set()) for one in said.values()))
            for variable in self._coded
            if said
        }
        return {variable: tuple(sorted(codes)) for variable, codes in common.items() if codes}

    def _note(self, digests: Mapping[str, str], rows: int) -> None:
        detail: dict[str, object] = {"scope": "vics", "rows": rows, "files": dict(digests)}
        with self._store.writing(self._account) as work:
            work.record("export.written", "vics", detail, to_microseconds(self._clock()))
            work.commit()


def check_source(path: Path, folder: Path) -> None:
    """Raise Refused for a file that is not VICS, or whose copy would take its place in that folder."""
    _source(path, folder, Limits())


def load_crosswalk(path: Path) -> CategoryCrosswalk:
    """The crosswalk in a file; raises NotFound, or Refused with what is wrong in it."""
    if not path.is_file():
        raise NotFound("There is no such crosswalk.", where=str(path))
    try:
        with path.open("rb") as file:
            return read_crosswalk(file.read(_MOST), where=str(path))
    except OSError as error:
        raise NotFound(f"The crosswalk cannot be read: {error.strerror}.", where=str(path)) from None


def _case_of_rest(file: IncomingFile, read: StoreReading) -> tuple[str, ...]:
    """The case of that very file's media that name none; nothing where the file never was taken in."""
    facts = file.facts_of_rest(read.cases.sources_of)
    return (facts.case_id,) if facts.source in read.cases.sources_of(facts.case_id) else ()


def _source(path: Path, folder: Path, limits: Limits) -> IncomingFile:
    try:
        found = look_into(path, label=str(path), reading=Reading(), limits=limits)
    except FileFault as fault:
        raise Refused(str(fault.problem), where=str(path)) from None
    if len(found) != 1 or found[0].format != "vics":
        raise Refused("This is not one Project VIC file.", where=str(path), mend="Name the imported file.")
    (file,) = found
    target = folder / file.path.name
    if target.exists() and target.samefile(path):
        raise Refused(
            "The copy would take its source's place.", where=str(target), mend="Name another folder."
        )
    return file


def _check_scheme(crosswalk: CategoryCrosswalk | None, places: MediaPlaces, label: str) -> None:
    scheme = "" if places.context is None else places.context.scheme
    if crosswalk is not None and crosswalk.scheme != scheme:
        raise Refused(
            f"The crosswalk is for {crosswalk.scheme!r}, and the file's categories are of {scheme!r}.",
            where=label,
            mend="A category means something only with its scheme: take a crosswalk for this one.",
        )


def _category(labels: CaseLabels, crosswalk: CategoryCrosswalk | None) -> int | None:
    """The category by the crosswalk, where exactly one follows from the labels."""
    if crosswalk is None:
        return None
    codes = labels.get(crosswalk.variable, ())
    found = {crosswalk.categories[code] for code in codes if code in crosswalk.categories}
    return found.pop() if len(found) == 1 else None
