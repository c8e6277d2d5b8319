"""Looking ahead in a VICS file for a member that stands behind the records it is needed for.

To go to a place of a packed file is to unpack all before it.  What looks ahead therefore stays where it is,
and goes on from there the next time: the file is gone through once more, however many cases need that.
"""

from __future__ import annotations

from reviewer.exchange.strict_json import checked
from reviewer.exchange.vics.cursor import Cursor


class Ahead:
    """Of one file that is read from its start to its end; to be closed."""

    def __init__(self) -> None:
        self._cursor: Cursor | None = None

    def value(self, cursor: Cursor, *wanted: str) -> object:
        """The first member of these names behind the value at the cursor in the same object, or None.

        The cursor itself stays where it is.  Raises JsonFault, FieldFault and Unreadable.
        """
        ahead = self._at(cursor)
        ahead.skip()
        while ahead.peek() == ord(","):
            ahead.position += 1
            key = checked(ahead.value(), ahead.limits)
            ahead.take(b":")
            if key in wanted:
                return checked(ahead.value(), ahead.limits)
            ahead.skip()
        return None

    def _at(self, cursor: Cursor) -> Cursor:
        """A second cursor at the same place."""
        if self._cursor is None or not self._cursor.go_on_to(cursor.offset):
            self.close()
            self._cursor = cursor.fork()
        return self._cursor

    def close(self) -> None:
        """Let the file go."""
        if self._cursor is not None:
            self._cursor.source.close()
            self._cursor = None
