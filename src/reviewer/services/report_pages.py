"""How reports become HTML: by the program's own templates, everything escaped, nothing left undefined."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import jinja2
from jinja2 import Template

from reviewer.resources import resource_dir

__all__ = ["Template", "report_template"]


def report_template(name: str, filters: Mapping[str, Callable[..., Any]]) -> Template:
    """That template of `resources/reports`, with these filters."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(resource_dir() / "reports"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= filters
    return environment.get_template(name)
