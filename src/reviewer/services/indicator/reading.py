"""One package of many: opened, held to what its seal says of it, and its standing final answers taken out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reviewer.domain.errors import NotUnlocked, Refused, ReviewerError, VerificationFailed
from reviewer.exchange.codebook_file import CodebookRefused
from reviewer.exchange.package.header import Kind
from reviewer.exchange.package.rows import FINAL, LABELS, REVISIONS
from reviewer.indicator.definitions import Definition
from reviewer.indicator.engine.packed import FINAL_COLUMNS, standing_answers
from reviewer.indicator.engine.votes import LABEL_COLUMNS, votes
from reviewer.services import codebooks
from reviewer.services.indicator.crosswalk import Crosswalk
from reviewer.services.indicator.drawn import covering_draw, drawn_cases, wrongly_drawn
from reviewer.services.indicator.results import BookName, DrawTold, Fault, TakenPackage
from reviewer.services.packages.keys import Keyring
from reviewer.services.packages.opened import OpenedPackage, opened_package
from reviewer.services.packages.sealed import CODEBOOK, PROVENANCE
from reviewer.services.packages.trust import Signer, signers_of, trusted_signer
from reviewer.services.ports import KnownKey


class Untaken(Exception):
    """A package that cannot be counted; the error says it in words."""

    def __init__(self, fault: Fault, error: ReviewerError) -> None:
        super().__init__(fault)
        self.fault, self.error = fault, error


@dataclass(frozen=True, slots=True)
class Opened:
    """What a package is, with its standing final answers as an Arrow table (see `indicator.engine`), and what
    its coders said where that differs. `drawn`: which case is of which stratum (`drawn.COLUMNS`), or None.
    """

    taken: TakenPackage
    answers: Any
    drawn: Any = None


@dataclass(frozen=True, slots=True)
class KnownAddresses:
    """The address book as it was read: no view of the store is held open while packages are read."""

    lines: list[KnownKey]

    def all(self) -> list[KnownKey]:
        """Every line, by name and use."""
        return self.lines


@dataclass(frozen=True, slots=True)
class Opener:
    """Opens packages with the keys of the receiving project, which counts `book`, and by its `crosswalk` the
    versions before; what coders said is read for the ranges of `definitions`, with `codes` by variable.
    """

    keyring: Keyring
    addresses: KnownAddresses
    book: BookName
    crosswalk: Crosswalk
    definitions: Sequence[Definition] = ()
    codes: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def open(self, path: Path) -> Opened:
        """The package; raises Untaken, and no other error for people."""
        try:
            with opened_package(path, self.keyring.open_secret) as package:
                return self._taken(package, path)
        except VerificationFailed as error:
            raise Untaken("changed", error) from None
        except NotUnlocked as error:
            raise Untaken("sealed", error) from None
        except ReviewerError as error:
            raise Untaken("other", error) from None

    def _taken(self, package: OpenedPackage, path: Path) -> Opened:
        header = package.header
        if header.kind is not Kind.LABELS:
            what = f"This is a package of {header.kind.value}: it holds no final answers."
            raise Untaken("kind", Refused(what, where=str(path), mend="Ask the unit for 'reviewer package'."))
        try:
            trusted_signer(header, self.addresses, self.keyring)
        except Refused as error:
            raise Untaken("signer", Refused(error.what, where=str(path), mend=error.mend)) from None
        try:
            provenance = package.document(PROVENANCE)
            answers, labels = self._answers(package), package.columns(LABELS, LABEL_COLUMNS)
            draws, drawn = _draws(provenance), drawn_cases(package)
            wrong = _miscounted(package, answers, labels) or _drawn_otherwise(package, drawn, draws)
        except VerificationFailed as error:
            raise Untaken("contents", VerificationFailed(error.what, where=str(path))) from None
        if wrong:
            raise Untaken("counts", VerificationFailed(wrong, where=str(path), mend=_AGAIN))
        signers = tuple(signers_of(header, self.addresses, self.keyring))
        unit = _unit(signers, header.project)
        said = votes(answers, labels, self.definitions, self.codes, project=unit)
        book = self._book(package, provenance, path)
        crossed = self.crosswalk.apply(standing_answers(answers, project=unit, beside=said.answers))
        taken = TakenPackage(
            file=str(path),
            package=header.package,
            project=header.project,
            unit=unit,
            signers=signers,
            created_at=header.created_at,
            sealed=dict(header.counts),
            codebook=book,
            draws=draws,
            trail_entries=_entries(provenance),
            trail_head=_head(provenance),
            coded=said.whole and not crossed.records,
            crossed=crossed.records,
            lost=crossed.lost,
            covering=covering_draw(drawn, draws),
        )
        return Opened(taken, crossed.answers, drawn)

    def _answers(self, package: OpenedPackage) -> Any:
        answers = package.columns(FINAL, (*FINAL_COLUMNS, "based_on"))
        if set(answers.column("project_id").unique().to_pylist()) - {package.header.project}:
            raise VerificationFailed("Its final answers name another project than its seal.")
        return answers

    def _book(self, package: OpenedPackage, provenance: Any, path: Path) -> BookName:
        told = _of(provenance, "codebook")
        name = BookName(*(str(told.get(word, "")) for word in ("id", "version", "digest")))
        try:
            book = codebooks.parse(package.read(CODEBOOK).decode("utf-8"), name="codebook.toml")
            inside = BookName(book.id, book.version, book.digest)
        except (CodebookRefused, UnicodeDecodeError, VerificationFailed):
            inside = None
        if inside != name:
            error = VerificationFailed("Its codebook is not the one that it says it is.", where=str(path))
            raise Untaken("codebook", error)
        if name.digest != self.book.digest and name.digest not in self.crosswalk:
            what = (
                f"It was coded with '{name.id}' {name.version} (digest {name.digest[:12]}), the others with"
                f" '{self.book.id}' {self.book.version} (digest {self.book.digest[:12]}), and no crosswalk"
                " leads from one to the other."
            )
            mend = (
                "Ask the unit to bring its codings to this version, or publish the revision between the two"
                " here; or count it by itself."
            )
            raise Untaken("codebook", Refused(what, where=str(path), mend=mend))
        return name


_WORD = re.compile(r"[A-Za-z0-9._-]{1,80}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_AGAIN = "Ask for it once more, and count nothing of this one."


def _miscounted(package: OpenedPackage, answers: Any, labels: Any) -> str:
    """What the seal counts otherwise than the tables inside; empty where all agree."""
    said = package.contents.counts
    codings = package.columns(REVISIONS, ("case_id", "reviewer"))
    found: Mapping[str, int] = {
        "final_answers": answers.num_rows,
        "answers": labels.num_rows,
        "codings": codings.num_rows,
        "cases": len(codings.column("case_id").unique()),
        "reviewers": len(codings.column("reviewer").unique()),
    }
    wrong = [
        f"{name.replace('_', ' ')}: {said.get(name, 0):,} sealed, {count:,} inside"
        for name, count in found.items()
        if said.get(name) != count
    ]
    return f"Its counts are not those of its seal ({'; '.join(wrong)})." if wrong else ""


def _drawn_otherwise(package: OpenedPackage, drawn: Any, draws: tuple[DrawTold, ...] | None) -> str:
    wrong = wrongly_drawn(drawn, draws, sealed=package.contents.counts.get("drawn"))
    return f"Its drawn cases are not those that it tells of ({wrong})." if wrong else ""


def _unit(signers: tuple[Signer, ...], project: str) -> str:
    """The name of the address book, else the beginning of the project's identity."""
    desk = next((one for one in signers if one.role != "account"), None)
    return desk.name if desk is not None and desk.name not in ("", "project") else project[:8]


def _of(document: Any, name: str) -> Mapping[str, Any]:
    found = document.get(name) if isinstance(document, dict) else None
    return found if isinstance(found, dict) else {}


def _entries(document: Any) -> int:
    entries = _of(document, "trail").get("entries", 0)
    return entries if isinstance(entries, int) else 0


def _head(document: Any) -> str:
    head = _of(document, "trail").get("head", "")
    return head if isinstance(head, str) and _DIGEST.fullmatch(head) else ""


def _draws(document: Any) -> tuple[DrawTold, ...] | None:
    """The draws as provenance tells them; what is told in another shape counts as not told."""
    told = document.get("draws") if isinstance(document, dict) else None
    if not isinstance(told, list):
        return None
    try:
        return tuple(_draw(one) for one in told)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _draw(told: Mapping[str, Any]) -> DrawTold:
    return DrawTold(
        draw=int(told["draw"]),
        cases=int(told["cases"]),
        frame=int(told["frame"]["cases"]),
        filtered=bool(told["frame"]["filtered"]),
        stratified=bool(told["stratified"]),
        algorithm=_word(told["algorithm"]),
        seed=_word(told["seed"]),
        strata=tuple((_word(one["stratum"]), int(one["cases"]), int(one["size"])) for one in told["strata"]),
        reach=_word(told.get("reach", "cases")),
    )


def _word(told: object) -> str:
    """A name or number as this program tells it; raises ValueError for other texts, which would stand in the
    tables and the report.
    """
    word = str(told)
    if not _WORD.fullmatch(word):
        raise ValueError("no word of a draw")
    return word
