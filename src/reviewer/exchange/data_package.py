"""`datapackage.json`: what exported files are and what their columns mean (Data Package, version 2)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.exchange.outgoing.table import Column

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_MEDIA_TYPES = {
    "csv": "text/csv",
    "jsonl": "application/jsonl",
    "toml": "application/toml",
    "parquet": "application/vnd.apache.parquet",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "sav": "application/x-spss-sav",
    "dta": "application/x-stata-dta",
    "jsonld": "application/ld+json",
    "html": "text/html",
    "pdf": "application/pdf",
    "svg": "image/svg+xml",
    "png": "image/png",
    "json": "application/json",
}
_TABLES = frozenset({"csv", "jsonl", "parquet", "xlsx"})
"""Formats whose cells the columns describe; .sav and .dta carry labels and numbers of their own."""
_TEXTS = frozenset({"csv", "jsonl", "toml", "jsonld", "html", "json"})


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
        "hash": f"sha256:{one.sha256}",
    }
    if one.format != "parquet":
        # The field's own checker cannot count the bytes of a Parquet file, and calls it wrong.
        document["bytes"] = one.size
    if one.format in _TEXTS:
        document["encoding"] = "utf-8"
    if one.columns and one.format in _TABLES:
        document["type"] = "table"
        document["schema"] = {
            "fields": [_field(column, one.format) for column in one.columns],
            "missingValues": [""],
        }
    return document


def _field(column: Column, file_format: str) -> dict[str, object]:
    field: dict[str, object] = {"name": column.name, "type": column.kind, "description": column.description}
    if column.heading:
        field["title"] = column.heading
    if column.kind == "datetime" and file_format != "parquet":
        field["format"] = "%Y-%m-%dT%H:%M:%S.%fZ"
    constraints: dict[str, object] = {}
    if column.required:
        constraints["required"] = True
    if column.choices:
        whole = column.kind == "integer"
        constraints["enum"] = [int(one) for one in column.choices] if whole else list(column.choices)
        if column.labels:
            field["categories"] = [
                {"value": int(one) if whole else one, "label": column.labels.get(one) or one}
                for one in column.choices
            ]
    if constraints:
        field["constraints"] = constraints
    return field
