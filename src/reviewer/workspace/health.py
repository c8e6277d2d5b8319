"""What `doctor` answers: whether the project is whole, and how much there is of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reviewer.domain.errors import ReviewerError
from reviewer.storage.doctor import Check, checks, counts
from reviewer.storage.revisions import HEAD
from reviewer.storage.store import SqlStore


@dataclass(frozen=True, slots=True)
class Report:
    """Every check with its answer, the counts (empty where they cannot be read) and the schema's revision."""

    checks: tuple[Check, ...]
    counts: Mapping[str, int]
    schema_version: str

    @property
    def ok(self) -> bool:
        """Whether every check is fine."""
        return all(check.ok for check in self.checks)

    def document(self) -> dict[str, object]:
        """The JSON document of `doctor --json`."""
        return {
            "ok": self.ok,
            "checks": [{"name": one.name, "ok": one.ok, "detail": one.detail} for one in self.checks],
            "counts": dict(self.counts),
            "schema_version": self.schema_version,
        }


def examine(store: SqlStore) -> Report:
    """Ask every question; a damaged store still gets a report."""
    answers = tuple(checks(store))
    try:
        counted = counts(store)
    except ReviewerError as error:
        return Report((*answers, Check("counts", ok=False, detail=str(error))), {}, HEAD)
    return Report(answers, counted, HEAD)
