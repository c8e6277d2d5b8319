"""The draft of the next version: begun, edited, undone, taken from a file and written to one.

Each edit is durable when it returns and leaves a codebook that passes every check a file must pass: an edit
that does not is refused in words, and the draft stays as it was.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from reviewer.domain.codebook import Codebook
from reviewer.domain.conditions import ConditionError
from reviewer.domain.editing import replace_book
from reviewer.domain.edition import Edit, Edition, with_proposed_version
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.identifiers import Clock, CodebookKey, to_microseconds
from reviewer.domain.keys import with_keys
from reviewer.domain.languages import with_languages_of
from reviewer.domain.person import Account, Right
from reviewer.domain.revising import changes
from reviewer.exchange.codebook_file import CodebookRefused, canonical_toml, read_codebook
from reviewer.exchange.problems import Problem
from reviewer.services.converting import Conversion, read_any, write_book
from reviewer.services.ports import DraftRow, Store
from reviewer.services.revising.mapping_text import mapping_of, mapping_text
from reviewer.services.revising.results import Draft
from reviewer.services.revising.ways import Sees, Ways

BEGUN = "begun"
MOST_PROBLEMS = 5
_PLACE = re.compile(r"variable\[(?P<variable>\d+)\](?:\.code\[(?P<code>\d+)\])?\.?(?P<field>.*)")


class Drafting:
    """Whoever supervises edits the one draft; everybody else has none (NotAllowed)."""

    def __init__(self, store: Store, account: Account, *, ways: Ways, clock: Clock) -> None:
        self._store = store
        self._account = account
        self._ways = ways
        self._clock = clock

    def current(self) -> Draft | None:
        """The draft after its present step."""
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            return self.of(read, read.revising.draft())

    def of(self, seen: Sees, row: DraftRow | None) -> Draft | None:
        """The draft that the store keeps, parsed and compared with its base."""
        if row is None:
            return None
        base = self._ways.book(seen, row.base)
        edition = Edition(base, read_codebook(row.content, name="draft"), mapping_of(row.mapping))
        return Draft(
            base_key=row.base,
            edition=edition,
            what=row.what,
            by=row.by,
            at=row.at,
            can_undo=row.step > row.first,
            can_redo=row.step < row.last,
            changes=tuple(changes(base, edition.book)),
        )

    def begin(self, base: CodebookKey | None = None) -> Draft:
        """A draft that starts from that version (None: the current one); Refused where there is a draft."""
        self._account.require(Right.SUPERVISE)
        with self._store.writing(self._account) as work:
            key = base or work.projects.info().codebook
            edition = Edition.of(self._ways.book(work, key))
            checked = _checked(edition.book)
            at = self._now()
            work.revising.begin_draft(
                key, canonical_toml(checked), mapping_text(edition.mapping), what=BEGUN, at=at
            )
            work.record(
                "codebook.draft_begun", checked.id, {"from": edition.base.version, "base": int(key)}, at
            )
            work.commit()
        return self._after()

    def begin_from(self, path: str) -> tuple[Draft, tuple[str, ...]]:
        """A draft with the content of a file (or of a shipped codebook), over the current version; an open
        draft takes it over as an edit.  Languages that the file does not have stay.

        Also gives what of the file has no place in a codebook, in words.
        Raises NotFound, or CodebookRefused with every problem.
        """
        self._account.require(Right.SUPERVISE)
        read = read_any(path)
        if self.current() is None:
            self.begin()
        with self._store.reading(self._account) as seen:
            current = self._ways.book(seen, seen.projects.info().codebook)
        book = with_languages_of(replace(read.codebook, id=current.id), current)

        def take_over(edition: Edition) -> Edition:
            version = edition.book.version if book.version == edition.base.version else book.version
            return replace_book(edition, replace(book, version=version))

        return self.edit(take_over, what="file"), tuple(read.left_out)

    def edit(self, change: Edit, *, what: str) -> Draft:
        """The draft after this edit, which is durable; `what` names it in the trail and for undo.

        Raises Refused with what is wrong; then nothing has changed.
        """
        self._account.require(Right.SUPERVISE)
        with self._store.writing(self._account) as work:
            before = _open(self.of(work, work.revising.draft()))
            try:
                after = with_proposed_version(before.edition, change(before.edition))
            except ConditionError as error:
                raise Refused(f"A condition cannot follow this edit: {error}.") from None
            checked = _checked(after.book)
            if checked == before.book and after.mapping == before.edition.mapping:
                return before
            at = self._now()
            work.revising.put_step(canonical_toml(checked), mapping_text(after.mapping), what=what, at=at)
            detail = {"what": what, "version": checked.version, "digest": checked.digest}
            work.record("codebook.draft_edited", checked.id, detail, at)
            work.commit()
        return self._after()

    def undo(self) -> Draft:
        """Take back the last edit; Refused where there is none."""
        return self._move(-1)

    def redo(self) -> Draft:
        """Do again what was undone last; Refused where there is nothing."""
        return self._move(1)

    def _move(self, by: int) -> Draft:
        self._account.require(Right.SUPERVISE)
        with self._store.writing(self._account) as work:
            row = work.revising.draft()
            if row is None:
                raise NotFound("There is no draft of the codebook.")
            at = self._now()
            work.revising.move_to(row.step + by, at)
            kind = "codebook.draft_undone" if by < 0 else "codebook.draft_redone"
            work.record(kind, "draft", {"step": row.step + by}, at)
            work.commit()
        return self._after()

    def discard(self) -> None:
        """Forget the draft and its steps; harmless where there is none."""
        self._account.require(Right.SUPERVISE)
        with self._store.writing(self._account) as work:
            row = work.revising.draft()
            if row is None:
                return
            work.revising.drop_draft()
            work.record("codebook.draft_discarded", "draft", {"steps": row.step}, self._now())
            work.commit()

    def export(self, target: Path) -> Conversion:
        """Write the draft to a .toml, .xlsx or .json file; an older file is replaced.

        Gives what the format cannot hold, in words.
        """
        return write_book(_open(self.current()).book, target)

    def _after(self) -> Draft:
        return _open(self.current())

    def _now(self) -> int:
        return to_microseconds(self._clock())


def _open(draft: Draft | None) -> Draft:
    if draft is None:
        raise NotFound("There is no draft of the codebook.", mend="Begin one first.")
    return draft


def _checked(book: Codebook) -> Codebook:
    """The codebook as a file of it would be read; Refused with every problem, without lines."""
    try:
        return read_codebook(canonical_toml(replace(book, variables=with_keys(book.variables))), name="draft")
    except CodebookRefused as refused:
        problems = [_in_words(one, book) for one in refused.problems[:MOST_PROBLEMS]]
        more = refused.total - len(problems)
        told = "; ".join(problems) + (f"; and {more} more" if more > 0 else "")
        raise Refused(f"The codebook would not be usable: {told}.") from None


def _in_words(problem: Problem, book: Codebook) -> str:
    """What is wrong, at the variable and code that are meant instead of a line."""
    place, found = problem.field or "", _PLACE.match(problem.field or "")
    if found is not None:
        variable = book.variables[int(found["variable"]) - 1]
        code = variable.codes[int(found["code"]) - 1].id if found["code"] else ""
        place = ", ".join(one for one in (variable.id, code, found["field"]) if one)
    return f"{place}: {problem.message}" + (f" ({problem.found})" if problem.found else "")
