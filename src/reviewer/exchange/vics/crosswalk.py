"""From a label to a category of VICS, only as somebody has written it down: a small TOML file.

crosswalk = 1
scheme = "vics-2.0/US"      # the data model and region whose categories are meant
variable = "severity"

[categories]                # code = category; a code that is not here changes nothing
assault = 1
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from reviewer.domain.errors import Refused

FORM = 1
_MOST = 1 << 20
_MEND = "Write it by the manual's page on Project VIC files."


@dataclass(frozen=True, slots=True)
class CategoryCrosswalk:
    """`categories` by the code of `variable`; meant for files whose categories are of `scheme`."""

    scheme: str
    variable: str
    categories: Mapping[str, int]


def read_crosswalk(raw: bytes, *, where: str) -> CategoryCrosswalk:
    """The crosswalk; raises Refused with what is wrong in it."""
    if len(raw) > _MOST:
        raise Refused("The crosswalk is larger than 1 MiB.", where=where, mend=_MEND)
    try:
        found = tomllib.loads(raw.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError):
        raise Refused("The crosswalk is not TOML.", where=where, mend=_MEND) from None
    scheme, variable, categories = (found.get(name) for name in ("scheme", "variable", "categories"))
    known = found.keys() == {"crosswalk", "scheme", "variable", "categories"}
    if not known or type(found["crosswalk"]) is not int or found["crosswalk"] != FORM:
        raise Refused(
            f"A crosswalk has crosswalk = {FORM}, scheme, variable and [categories].", where=where, mend=_MEND
        )
    if not isinstance(scheme, str) or not isinstance(variable, str) or not isinstance(categories, dict):
        raise Refused("The crosswalk's scheme or variable is not a text.", where=where, mend=_MEND)
    if not all(type(one) is int and 0 <= one < 2**31 for one in categories.values()):
        raise Refused("A category of the crosswalk is not a whole number from 0.", where=where, mend=_MEND)
    return CategoryCrosswalk(scheme, variable, categories)
