"""`datapackage.json`: what exported files are and what their columns mean (Data Package, version 2)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.exchange.dataset import Column

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_MEDIA_TYPES = {"csv": "text/csv", "jsonl": "application/jsonl", "toml": "application/toml"}


@dataclass(frozen=True, slots=True)
class Resource:
    """One written file; `columns` is empty for what is no table."""

    path: str
    sha256: str
    size: int
    description: str
    columns: tuple[Column, ...] = ()

    @property
    def format(self) -> str:
        """The file's suffix."""
        return self.path.rpartition(".")[2]


def data_package(*, project: str, title: str, resources: Sequence[Resource]) -> str:
    """The description as JSON text; it holds no time, so that the same state gives the same bytes."""
    document = {
        "$schema": PROFILE,
        "name": f"reviewer-{project}",
        "title": title,
        "resources": [_resource(one) for one in resources],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _resource(one: Resource) -> dict[str, object]:
    document: dict[str, object] = {
        "name": one.path.lower().replace(".", "-"),
        "path": one.path,
        "description": one.description,
        "format": one.format,
        "mediatype": _MEDIA_TYPES[one.format],
        "encoding": "utf-8",
        "bytes": one.size,
        "hash": f"sha256:{one.sha256}",
    }
    if one.columns:
        document["type"] = "table"
        document["schema"] = {"fields": [_field(column) for column in one.columns], "missingValues": [""]}
    return document


def _field(column: Column) -> dict[str, object]:
    field: dict[str, object] = {"name": column.name, "type": column.kind, "description": column.description}
    if column.kind == "datetime":
        field["format"] = "%Y-%m-%dT%H:%M:%S.%fZ"
    constraints: dict[str, object] = {}
    if column.required:
        constraints["required"] = True
    if column.choices:
        constraints["enum"] = list(column.choices)
    if constraints:
        field["constraints"] = constraints
    return field
