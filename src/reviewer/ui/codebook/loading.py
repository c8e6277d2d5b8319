"""What the codebook page shows, read on the storage thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.domain.identifiers import CodebookKey
from reviewer.ui.codebook.presenter import Loaded

if TYPE_CHECKING:
    from reviewer.services.revising.desk import RevisingDesk


def load(desk: RevisingDesk, shown: CodebookKey | None, against: CodebookKey | None) -> Loaded:
    """That version (None: the draft where there is one, else what is in force), compared with another one
    (None: the one it was made from).
    """
    overview = desk.overview()
    draft = overview.draft
    if shown is None and draft is not None:
        base = against or draft.base_key
        changes = draft.changes if base == draft.base_key else tuple(desk.differences_to(base, draft.book))
        return Loaded(overview, None, base, draft.book, changes)
    key = shown or overview.current.key
    version = next(one for one in overview.versions if one.key == key)
    older = [one.key for one in overview.versions if one.key < key]
    newer = [one.key for one in overview.versions if one.key > key]
    other = against or version.base or (older[-1] if older else next(iter(newer), None))
    found = tuple(desk.differences(other, key)) if other is not None else ()
    return Loaded(overview, key, other, desk.book(key), found)
