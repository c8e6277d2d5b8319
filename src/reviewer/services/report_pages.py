"""How reports become HTML: by the program's own templates, everything escaped, signs that hide or turn text
written out, nothing left undefined.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import jinja2
from jinja2 import Template

from reviewer.domain.hidden_signs import hides, written_out
from reviewer.resources import resource_dir

__all__ = ["Template", "report_template"]


def report_template(name: str, filters: Mapping[str, Callable[..., Any]]) -> Template:
    """That template of `resources/reports`, with these filters."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(resource_dir() / "reports"),
        autoescape=True,
        finalize=_seen,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= filters
    return environment.get_template(name)


def _seen(value: object) -> object:
    """Texts as they may stand in a report; what the program drew itself stays."""
    if not isinstance(value, str) or hasattr(value, "__html__"):
        return value
    return "".join(written_out(sign) if hides(sign) and sign not in "\n\t" else sign for sign in value)
