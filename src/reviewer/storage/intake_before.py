"""A case or an item as it was before a change, from what it is now; and the one form that changes have.

An import digests values, and not how a change of an item or the attributes of a revised case put them.  So
these are held to the only form in which imports that answer for them write: what stands there otherwise,
blanks between two values or a name of what did not change, was put there by something else.
"""

from __future__ import annotations

import json

from reviewer.storage.intake_facts import FIELDS, MEDIA_COLUMNS, NO_NUMBER, NO_TEXT
from reviewer.storage.prepared import Row

NOTHING_CHANGED = "{}"
"""What a revision says of a case of which media alone changed."""

_ATTRIBUTE = "attributes."
_AT = 6
"""Where attributes stand in a row as `FACTS` gives it."""
_PLACES = {name: place for place, name in enumerate(MEDIA_COLUMNS, 3)}
_NUMBERS = frozenset(
    {
        *("media_id", "size", "category", "victim_identified", "offender_identified", "distributed"),
        *("suspected", "self_generated"),
    }
)


def facts_before(row: Row, changes: str, *, in_order: bool = False) -> Row | None:
    """A case's row as `FACTS` gives it, as it was before a revision; None where it is not what came of it.

    `in_order`: what the revision added stands behind what was known, in the revision's order.
    """
    known = dict(zip(FIELDS, row[2:_AT], strict=True))
    try:
        attributes = json.loads(row[_AT])
        said = json.loads(changes)
        if in_order and not _stand_last(attributes, said):
            return None
        for name, (old, new) in said.items():
            of, at = (attributes, name.removeprefix(_ATTRIBUTE)) if name not in FIELDS else (known, name)
            now = of.get(at, None) if of is attributes else of[at] or None
            if (type(now), now) != (type(new), new):
                return None
            if of is attributes and old is None:
                del attributes[at]
            else:
                of[at] = NO_TEXT if old is None else old
        before = (*row[:2], *known.values(), _written(attributes))
        return before if all(map(_can_stand, before)) else None
    except _FAULTS:
        return None


def _stand_last(attributes: dict[str, object], said: dict[str, list[object]]) -> bool:
    added = [
        name.removeprefix(_ATTRIBUTE)
        for name, (old, _) in said.items()
        if name.startswith(_ATTRIBUTE) and old is None
    ]
    return [*attributes][len(attributes) - len(added) :] == added


def has_one_form(row: Row) -> bool:
    """Whether the attributes of a case's row as `FACTS` gives it are written as imports write them."""
    try:
        return bool(_written(json.loads(row[_AT])) == row[_AT])
    except _FAULTS:
        return False


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def says_as_written(changes: str) -> bool:
    """Whether a change of an item has the one form that `folding` writes: columns in their order, each with
    two values of its kind that differ, and nothing between.
    """
    try:
        said = json.loads(changes)
        return (
            [*said] == [name for name in MEDIA_COLUMNS if name in said]
            and all(_is_change(name, *values) for name, values in said.items())
            and _written(said) == changes
        )
    except _FAULTS:
        return False


def _is_change(name: str, old: object, new: object) -> bool:
    kind = int if name in _NUMBERS else str
    # Blanks are NULL in the store, and have no value that stands for them.
    blanks = {NO_NUMBER, NO_TEXT}
    given = [one for one in (old, new) if one is not None]
    return old != new and all(type(one) is kind and one not in blanks and _can_stand(one) for one in given)


def _can_stand(value: object) -> bool:
    """Whether a value can stand in the store, and so be digested."""
    if isinstance(value, str):
        # Raises ValueError where half a sign was written.
        value.encode("utf-8")
        return True
    return isinstance(value, int) and NO_NUMBER <= value < -NO_NUMBER


def item_before(row: Row, changes: str) -> Row | None:
    """An item's row as `ITEM` gives it behind its case, as it was before a change; None where it is not what
    came of it.
    """
    values = list(row)
    try:
        for name, (old, new) in json.loads(changes).items():
            kind, blank = (int, NO_NUMBER) if name in _NUMBERS else (str, NO_TEXT)
            before = blank if old is None else old
            if values[_PLACES[name]] != (blank if new is None else new):
                return None
            if not isinstance(before, kind) or not _can_stand(before):
                return None
            values[_PLACES[name]] = before
        return tuple(values)
    except _FAULTS:
        return None


# The last: nested deeper than anything that was ever written.
_FAULTS = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
