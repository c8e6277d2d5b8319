"""Codings as CASE/UCO JSON-LD (CASE 1.4), streamed: a node for each thing, the bundle last.

Each coding is an analysis that a reviewer performed on a series; its result holds a classification for each
code, written as a tag of the codebook (`gi2018:severity=posing`).  Identities are UUIDs made of the project's
own and of what they name: the same project gives the same bytes, and two exports speak of the same things.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO
from uuid import UUID, uuid5

from reviewer.domain.identifiers import iso_utc

_CONTEXT = {
    "case-investigation": "https://ontology.caseontology.org/case/investigation/",
    "uco-action": "https://ontology.unifiedcyberontology.org/uco/action/",
    "uco-analysis": "https://ontology.unifiedcyberontology.org/uco/analysis/",
    "uco-core": "https://ontology.unifiedcyberontology.org/uco/core/",
    "uco-identity": "https://ontology.unifiedcyberontology.org/uco/identity/",
    "uco-tool": "https://ontology.unifiedcyberontology.org/uco/tool/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
Node = dict[str, object]


@dataclass(frozen=True, slots=True)
class Record:
    """One coding or final record: `classes` are tags of what was answered, `tags` say how it came about."""

    case_id: str
    record_id: str
    performer: str
    name: str
    at: int
    classes: Sequence[str]
    tags: Sequence[str]


@dataclass(frozen=True, slots=True)
class Origin:
    """Which project and program the records are of."""

    project: str
    title: str
    codebook: str
    program: str
    version: str


def write_case_uco(path: Path, origin: Origin, records: Callable[[], Iterable[Record]]) -> int:
    """Write every record; `records` comes by case, and is asked for twice.  Gives the number of records."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        return _Writing(stream, origin).write(records)


class _Writing:
    def __init__(self, stream: TextIO, origin: Origin) -> None:
        self._stream, self._origin = stream, origin
        self._space = UUID(origin.project)
        self._people: dict[str, str] = {}
        self._first = True

    def write(self, records: Callable[[], Iterable[Record]]) -> int:
        base = {"kb": f"urn:uuid:{self._space}#", **_CONTEXT}
        self._stream.write(f'{{"@context":{_text(base)},\n"@graph":[')
        number, before = 0, None
        for record in records():
            if record.case_id != before:
                before = record.case_id
                self._put(self._series(record.case_id))
            for node in self._nodes(record):
                self._put(node)
            number += 1
        for name, identity in self._people.items():
            self._put({"@id": identity, "@type": "uco-identity:Identity", "uco-core:name": name})
        self._put(self._tool())
        self._bundle(records())
        self._stream.write("\n]}\n")
        return number

    def _put(self, node: Node) -> None:
        self._stream.write(("\n" if self._first else ",\n") + _text(node))
        self._first = False

    def _id(self, kind: str, name: str) -> str:
        return f"kb:{kind}-{uuid5(self._space, f'{kind}:{name}')}"

    def _series(self, case_id: str) -> Node:
        return {
            "@id": self._id("Series", case_id),
            "@type": "uco-core:UcoObject",
            "uco-core:name": case_id,
            "uco-core:description": "Metadata-only series record",
        }

    def _tool(self) -> Node:
        return {
            "@id": self._id("Tool", self._origin.version),
            "@type": "uco-tool:Tool",
            "uco-core:name": self._origin.program,
            "uco-tool:version": self._origin.version,
        }

    def _nodes(self, record: Record) -> Iterator[Node]:
        series, moment = {"@id": self._id("Series", record.case_id)}, _moment(record.at)
        performed: Node = {}
        made: Node = {}
        if record.performer:
            person = self._people.setdefault(record.performer, self._id("Reviewer", record.performer))
            performed["uco-action:performer"] = {"@id": person}
            made["uco-core:createdBy"] = {"@id": person}
        yield {
            "@id": self._id("Review", record.record_id),
            "@type": ["uco-analysis:Analysis", "case-investigation:InvestigativeAction"],
            "uco-core:name": record.name,
            **performed,
            "uco-action:instrument": [{"@id": self._id("Tool", self._origin.version)}],
            "uco-action:object": [series],
            "uco-action:result": [{"@id": self._id("Result", record.record_id)}],
            "uco-action:endTime": moment,
            "uco-action:actionStatus": "Complete/Finish",
        }
        yield self._result(record)
        yield {
            "@id": self._id("Annotation", record.record_id),
            "@type": "uco-core:Annotation",
            "uco-core:object": [series],
            "uco-core:tag": list(record.tags),
            **made,
            "uco-core:objectCreatedTime": moment,
        }

    def _result(self, record: Record) -> Node:
        node: Node = {"@id": self._id("Result", record.record_id), "@type": "uco-analysis:AnalyticResult"}
        if record.classes:
            node["uco-core:hasFacet"] = [
                {
                    "@id": self._id("Facet", record.record_id),
                    "@type": "uco-analysis:ArtifactClassificationResultFacet",
                    "uco-analysis:classification": [
                        {
                            "@id": self._id("Class", f"{record.record_id}:{one}"),
                            "@type": "uco-analysis:ArtifactClassification",
                            "uco-analysis:class": one,
                        }
                        for one in record.classes
                    ],
                }
            ]
        return node

    def _bundle(self, records: Iterable[Record]) -> None:
        """Names every member; written member by member, for there may be millions."""
        origin = self._origin
        start = _text(
            {
                "@id": self._id("Bundle", origin.project),
                "@type": "uco-core:Bundle",
                "uco-core:name": origin.title,
                "uco-core:description": f"Codings by the codebook {origin.codebook}",
            }
        )
        self._stream.write(f',\n{start[:-1]},"uco-core:object":[')
        self._stream.write(_text({"@id": self._id("Tool", origin.version)}))
        before = None
        for record in records:
            members = ["Series"] if record.case_id != before else []
            before = record.case_id
            for kind in (*members, "Review", "Result"):
                name = record.case_id if kind == "Series" else record.record_id
                self._stream.write(",\n" + _text({"@id": self._id(kind, name)}))
        self._stream.write("]}")


def _moment(at: int) -> Node:
    return {"@type": "xsd:dateTime", "@value": iso_utc(at)}


def _text(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))
