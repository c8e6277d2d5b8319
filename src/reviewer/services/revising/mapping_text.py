"""A mapping between versions as JSON, the form in which stores and packages keep it."""

from __future__ import annotations

import json

from reviewer.domain.carrying import CodebookMapping, CodeRule
from reviewer.domain.conditions import parse_condition


def mapping_text(mapping: CodebookMapping) -> str:
    """One canonical line: rules in their order, the first that holds counts."""
    rules = [
        {
            "variable": one.variable,
            "code": one.code,
            "target": one.target,
            "when": one.when.text if one.when is not None else None,
        }
        for one in mapping.rules
    ]
    return json.dumps({"renamed": dict(mapping.renamed), "rules": rules}, ensure_ascii=False, sort_keys=True)


def mapping_of(text: str) -> CodebookMapping:
    """The mapping that the store keeps; it was checked before it was kept."""
    kept = json.loads(text)
    rules = tuple(
        CodeRule(
            one["variable"],
            one["code"],
            one["target"],
            parse_condition(one["when"]) if one["when"] is not None else None,
        )
        for one in kept["rules"]
    )
    return CodebookMapping(rules, dict(kept["renamed"]))
