"""What a VICS file says of itself in front of its records: version, region, and whether they are cases."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reviewer.exchange.problems import glimpse
from reviewer.exchange.strict_json import checked
from reviewer.exchange.vics.cursor import Cursor, JsonFault

LIST_KEYS = ("value", "Cases", "Media")
CONTEXT_KEYS = ("@odata.context", "odata.metadata")
VERSIONS = ("1.1", "1.2", "1.3", "2.0")

_CONTEXT = re.compile(
    r"ProjectVic/DataModels/(?P<version>\d+\.\d+)(?:\.xml)?(?:/(?P<region>\w+))?/?(?:\$metadata)?#(?P<kind>\w+)",
    re.IGNORECASE,
)
_CASE_KEYS = frozenset({"Media", "CaseID", "CaseNumber"})
_MEDIA_KEYS = frozenset({"MediaID", "MD5", "Category"})


@dataclass(frozen=True, slots=True)
class Context:
    """The data model that the file names.  `scheme` qualifies its categories, as `vics-2.0/US`."""

    version: str
    region: str
    kind: str

    @property
    def scheme(self) -> str:
        """A category's number means something only with this."""
        return f"vics-{self.version}/{self.region}" if self.region else f"vics-{self.version}"


def parse_context(text: object, offset: int) -> Context:
    """The context; raises JsonFault where it is not one of a version that is read."""
    match = _CONTEXT.search(text) if isinstance(text, str) else None
    if match is None:
        raise JsonFault(
            offset,
            "not a Project VIC context",
            found=glimpse(text).encode(),
            expected="…/ProjectVic/DataModels/2.0.xml/US/$metadata#Cases",
        )
    if match["version"] not in VERSIONS:
        raise JsonFault(
            offset, f"VICS version {match['version']} is not read", expected=" or ".join(VERSIONS)
        )
    return Context(match["version"], match["region"] or "", match["kind"])


def holds_cases(cursor: Cursor, context: Context | None) -> bool:
    """Whether the list at the cursor holds cases: by its first element's keys, else by the context."""
    ahead = cursor.fork()
    try:
        ahead.take(b"[")
        if ahead.peek() == ord("{"):
            for written in ahead.members():
                key = checked(written, ahead.limits)
                if key in _CASE_KEYS or key in _MEDIA_KEYS:
                    return key in _CASE_KEYS
                ahead.skip()
        return context is not None and context.kind.lower() == "cases"
    finally:
        ahead.source.close()
