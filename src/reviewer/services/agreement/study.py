"""A selection of codings, read once, and every question that can be asked of it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from time import perf_counter

from reviewer.agreement.coded import Codings, read_codings
from reviewer.agreement.gathering import Answers, Packing, Question
from reviewer.domain.codebook import CODED_LEVELS, Codebook, Level, Variable
from reviewer.domain.errors import NotFound
from reviewer.services.agreement.behind_results import Confusion, Detail
from reviewer.services.agreement.detail import confusion_of, detail_of
from reviewer.services.agreement.lines import Rated, lines_of
from reviewer.services.agreement.measuring import Measure, asked, measured, not_measured
from reviewer.services.agreement.results import Kind, Line, LineKey, Overview, Progress
from reviewer.services.ports import PackedAnswers, ProjectInfo, RatingsWanted, Reading

_MOST_NUMBERS = 0xFF00


@dataclass(frozen=True)
class Study:
    """The codings of one selection with all of their answers, and nothing of the store any more."""

    project: ProjectInfo
    book: Codebook
    wanted: RatingsWanted
    codings: Codings
    answers: Answers
    measures: tuple[Measure, ...]
    read_at: int
    seconds: float
    _computed: list[tuple[Line, ...]] = field(default_factory=list, repr=False, compare=False)
    _took: list[float] = field(default_factory=list, repr=False, compare=False)

    @property
    def double_coded(self) -> int:
        """How many cases two reviewers or more have coded."""
        return int((self.codings.sizes() >= 2).sum())

    def compute(self) -> Iterator[int]:
        """Compute the lines that are not computed yet; gives after each variable how many are."""
        for measure in self.measures[len(self._computed) :]:
            start = perf_counter()
            self._computed.append(tuple(lines_of(Rated(measure, self.answers))))
            self._took.append(perf_counter() - start)
            yield len(self._computed)

    @cached_property
    def overview(self) -> Overview:
        """The table of all variables and flags."""
        for _ in self.compute():
            continue
        return Overview(
            project=self.project.uuid,
            title=self.project.title,
            codebook=self.book.id,
            version=self.book.version,
            unconfirmed=self.book.unconfirmed,
            wanted=self.wanted,
            cases=self.codings.units,
            double_coded=self.double_coded,
            codings=self.codings.count,
            reviewers=self.codings.raters,
            computed_at=self.read_at,
            seconds=self.seconds + sum(self._took),
            lines=tuple(chain.from_iterable(self._computed)),
        )

    def measure(self, variable: str) -> Measure:
        """How the variable is measured; raises NotFound."""
        found = next((one for one in self.measures if one.variable.id == variable), None)
        if found is None:
            names = ", ".join(one.variable.id for one in self.measures)
            raise NotFound(f"The codebook asks for no '{variable}'.", mend=f"Take one of: {names}.")
        return found

    def rated(self, key: LineKey) -> Rated:
        """The ratings behind a line; raises NotFound."""
        measure = self.measure(key.variable)
        if not key.flag:
            return Rated(measure, self.answers)
        if measure.kind is not Kind.SET or key.flag not in measure.scale.categories:
            raise NotFound(f"'{key.variable}' has no flag '{key.flag}'.")
        return Rated(measure, self.answers, measure.scale.categories.index(key.flag))

    def detail(self, key: LineKey) -> Detail:
        """Everything about one line."""
        return detail_of(self.rated(key))

    def confusion(self, key: LineKey, pair: tuple[int, int]) -> Confusion:
        """The codings of two reviewers against each other."""
        return confusion_of(self.rated(key), pair)

    def line(self, key: LineKey) -> Line:
        """One line of the table, computed alone where the table was not asked for."""
        if "overview" in self.__dict__ and (line := self.overview.line(key)) is not None:
            return line
        return next(line for line in lines_of(self.rated(LineKey(key.variable))) if line.key == key)


def read_study(
    read: Reading,
    wanted: RatingsWanted,
    *,
    book: Codebook,
    name: Callable[[int], str],
    at: int,
) -> Generator[Progress, None, Study]:
    """Read the selection in one view of the store, a part at each step; gives the study in the end.  Raises
    NotAllowed for whoever codes blind.
    """
    start = perf_counter()
    columns = read.ratings.codings(wanted)
    codings = read_codings(
        keys=columns.codings,
        units=columns.cases,
        raters=columns.reviewers,
        times=columns.times,
        name=name,
    )
    del columns  # a million cases would keep 32 MB that nobody looks at any more
    variables = asked(book)
    packed = read.ratings.answers(wanted)
    rows = [one for one in variables if one.level is not Level.TEXT]
    answers = Answers(codings, _questions(packed, rows), Packing(packed.variable_bits, packed.code_bits))
    for chunk in packed.chunks:
        answers.add(chunk)
        yield Progress(codings.before(chunk[-1] >> (packed.variable_bits + packed.code_bits)), codings.count)
    typed = {
        row: _type_in(read, wanted, answers, row=row, variable=one)
        for row, one in enumerate(rows)
        if one.level not in CODED_LEVELS
    }
    measures = _measures(variables, rows, answers, typed)
    info = read.projects.info()
    return Study(info, book, wanted, codings, answers, measures, at, perf_counter() - start)


def _questions(packed: PackedAnswers, rows: list[Variable]) -> list[Question]:
    found = []
    for one in rows:
        key = packed.variables[one.id]
        codes = tuple(packed.codes[key, code.id] for code in one.codes)
        found.append(Question(key, codes, one.level is Level.SET))
    return found


def _type_in(
    read: Reading, wanted: RatingsWanted, answers: Answers, *, row: int, variable: Variable
) -> tuple[str, ...]:
    """Take typed values over as numbers; gives the values by their numbers."""
    known: dict[str, int] = {}
    codings, numbers = array("q"), array("H")
    for coding, value in read.ratings.values(wanted, variable.id):
        codings.append(coding)
        numbers.append(min(known.setdefault(value, len(known)), _MOST_NUMBERS))
    answers.type_in(row, codings, numbers)
    return tuple(known)


def _measures(
    variables: list[Variable], rows: list[Variable], answers: Answers, typed: Mapping[int, tuple[str, ...]]
) -> tuple[Measure, ...]:
    row_of = {one.id: row for row, one in enumerate(rows)}
    found = []
    for one in variables:
        if one.level is Level.TEXT:
            found.append(not_measured(one, codings=answers.codings.count))
            continue
        row = row_of[one.id]
        values = typed.get(row, ())
        uses = answers.uses(row, len(values) or len(one.codes))
        found.append(measured(one, row, uses=uses, states=answers.states(row), values=values))
    return tuple(found)
