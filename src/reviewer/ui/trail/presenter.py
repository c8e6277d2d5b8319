"""What the trail page asks for and knows (no Qt)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from reviewer.domain.hidden_signs import hides, json_escaped
from reviewer.services.ports import TrailEntry, TrailWish
from reviewer.services.trail import Verified
from reviewer.services.trail_file import document

KINDS = (
    *("", "account.", "codebook.", "import.", "draw.", "plan.", "draft.", "coding."),
    *("adjudication.", "export.", "package.", "backup.", "project."),
)
"""Beginnings of kinds that the page offers; the empty one is every kind."""


class Fault(StrEnum):
    """Why the entries cannot be asked for."""

    NO_DATE = "no date"


class TrailPresenter:
    """The wish as it is written, the entry that is shown, and what verifying found."""

    def __init__(self) -> None:
        self.values: Mapping[str, str] = {}
        self.entry: TrailEntry | None = None
        self.found: Verified | None = None
        self.working = ""
        """What runs: `verify`, `write`, or nothing."""
        self.stale = False

    def wish(self) -> TrailWish | Fault:
        """What the form says; days are those of UTC, and the last one is included."""
        said = {name: text.strip() for name, text in self.values.items()}
        try:
            since, until = _moment(said.get("since", "")), _moment(said.get("until", ""), behind=True)
        except ValueError:
            return Fault.NO_DATE
        return TrailWish(said.get("kind", ""), said.get("actor", ""), said.get("subject", ""), since, until)

    @property
    def wants_all(self) -> bool:
        """Whether nothing narrows the list."""
        return self.wish() == TrailWish()

    @property
    def problems(self) -> tuple[tuple[int, str], ...]:
        """(entry, what is wrong with it), the first broken one first."""
        return self.found.problems if self.found is not None else ()

    def facts(self) -> list[tuple[str, str]]:
        """(field, text) of the entry that is shown: those of every entry by their names, then its detail."""
        if self.entry is None:
            return []
        said = document(self.entry)
        detail = said.pop("detail")
        own = detail.items() if isinstance(detail, Mapping) else ()
        return [*((name, _text(value)) for name, value in (*said.items(), *own))]

    def copied(self) -> str:
        """The entry as one line of JSON that steers nothing it is pasted into; empty where none is shown."""
        if self.entry is None:
            return ""
        line = json.dumps(document(self.entry), ensure_ascii=False)
        return "".join(json_escaped(sign) if hides(sign) else sign for sign in line)


def _moment(text: str, *, behind: bool = False) -> int | None:
    """Microseconds since 1970 UTC of a day (`behind`: of its end) or of a moment; raises ValueError."""
    if not text:
        return None
    moment = datetime.fromisoformat(text)
    if behind and len(text) == len("2026-11-27"):
        moment += timedelta(days=1)
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return round(aware.timestamp() * 1_000_000)


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
