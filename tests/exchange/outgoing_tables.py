"""Invented tables that go out: plain rows, and the same rows in groups."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

from reviewer.exchange.outgoing.table import Cell, Column, Group, rows_of

STATES = ("answered", "none", "does_not_apply", "not_reached")
COLUMNS = (
    Column("case_id", "string", "The case.", required=True),
    Column("at", "datetime", "When."),
    Column("items", "integer", "How many."),
    Column("length", "number", "How long.", says_why="length__state", heading="Length"),
    Column("length__state", "string", "State.", STATES),
    Column(
        "severity",
        "string",
        "The severity.",
        ("posing", "assault"),
        labels={"posing": "Posing", "assault": "Übergriff"},
        says_why="length__state",
    ),
    Column("theme__a", "integer", "A flag.", ("0", "1"), labels={"0": "no", "1": "yes"}),
    Column("known", "boolean", "Whether."),
    Column("by", "any", "Anything."),
)
START = 1_770_000_000_000_000
ROWS: tuple[tuple[Cell, ...], ...] = (
    ("=1+1", START, 3, "1.5", "answered", "posing", 1, True, "x"),
    ('a "quoted", one', START + 1, 0, "", "does_not_apply", "", 0, False, 7),
    ("two\nlines\r", START + 2, None, "", "not_reached", "", None, None, True),
    ("Äß中 ", None, 1, "-3", "answered", "assault", 0, True, ""),
    ("@x", START + 3, 2, None, "", None, None, None, None),
)


@dataclass
class Plain:
    """Rows as they are given."""

    columns: tuple[Column, ...] = COLUMNS
    given: Sequence[Sequence[Cell]] = ROWS

    def rows(self) -> Generator[Sequence[Cell], None, None]:
        yield from self.given


@dataclass
class Grouped:
    """Each group is (shared cells, cells of each row); `spread` as the columns say."""

    columns: tuple[Column, ...]
    spread: tuple[int, ...]
    given: Sequence[tuple[Sequence[Cell], Sequence[Sequence[Cell]]]]
    known: dict[str, Sequence[Cell]] = field(default_factory=dict)

    def groups(self) -> Generator[Group, None, None]:
        for shared, rows in self.given:
            marks = [f"{len(self.known) + at}" for at, _ in enumerate(rows)]
            self.known.update(zip(marks, rows, strict=True))
            yield shared, marks

    def meaning(self, mark: str) -> Sequence[Cell]:
        return self.known[mark]

    def rows(self) -> Generator[Sequence[Cell], None, None]:
        return rows_of(self)
