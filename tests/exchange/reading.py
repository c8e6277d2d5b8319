"""Reading foreign files in tests: everything that a reader gives, in one piece."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.exchange.incoming import Batch, Incoming, Refusal
from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FileFault, Problem
from reviewer.exchange.vics import VicsReader

REST = CaseFacts("rest")
CONTEXT_20 = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/US/$metadata#"
CONTEXT_13 = "http://github.com/ICMEC/ProjectVic/DataModels/1.3.xml#"


@dataclass(frozen=True)
class Read:
    """All batches of a file put together."""

    accepted: list[Incoming]
    refused: list[Refusal]
    fault: Problem | None

    @property
    def problems(self) -> list[Problem]:
        found = [problem for refusal in self.refused for problem in refusal.problems]
        return found if self.fault is None else [*found, self.fault]

    @property
    def pairs(self) -> list[tuple[str, int | None]]:
        """(case id, media id) of each accepted record."""
        return [(one.facts.case_id, one.item.media_id if one.item else None) for one in self.accepted]

    @property
    def item(self) -> MediaItem:
        """The item of the only accepted record."""
        (one,) = self.accepted
        assert one.item is not None
        return one.item


def everything(batches: Iterable[Batch]) -> Read:
    accepted: list[Incoming] = []
    refused: list[Refusal] = []
    try:
        for batch in batches:
            accepted += batch.accepted
            refused += batch.refused
    except FileFault as fault:
        return Read(accepted, refused, fault.problem)
    return Read(accepted, refused, None)


def read_vics(path: Path, content: str | bytes, limits: Limits | None = None) -> Read:
    """Write the content to `path` and read it."""
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    reader = VicsReader(
        path, label="in.json", source="in.json", limits=limits or Limits(), facts_of_rest=lambda: REST
    )
    return everything(reader)


def media(number: int, **members: object) -> dict[str, object]:
    """A media record as public writers write it."""
    return {"MediaID": number, "MD5": f"{number:032X}", "Series": "SER-1", **members}


def cases_20(*records: Mapping[str, object], **members: object) -> str:
    """A VICS 2.0 file of one case with these media."""
    case = {"CaseID": "a", **members, "Media": list(records)}
    return json.dumps({"@odata.context": CONTEXT_20 + "Cases", "value": [case]})


def hash_set_20(*records: Mapping[str, object]) -> str:
    """A VICS 2.0 hash set."""
    return json.dumps({"@odata.context": CONTEXT_20 + "Media", "value": list(records)})
