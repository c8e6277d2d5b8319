"""What can be said of the dependencies without a network: every pin has its digests, every licence lets the
package be given on, the bill of materials is the lock's, and what is installed here is what the locks name.

Prints each fault, and ends with 1 where there is one.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

# Python finds what lies beside the script that it runs.
from make_sbom import Pinned, bill, licence_of, pinned

ROOT = Path(__file__).resolve().parents[1]
LOCKS = "requirements*.lock"
USERS, DEVELOPERS = "requirements.lock", "requirements-dev.lock"
BILL = Path("docs") / "sbom.cdx.json"
ALLOWED = frozenset(
    {
        *("MIT", "MIT-0", "MIT License", "0BSD", "Zlib", "CC0-1.0", "PSF-2.0"),
        *("BSD-2-Clause", "BSD-3-Clause", "BSD License"),
        *("Apache-2.0", "Apache Software License", "Apache License, Version 2.0"),
        # Qt, which is linked and not changed.
        "LGPL-3.0-only",
    }
)
"""Licences of what is given to users, as packages write them; another one needs a decision first."""


def faults(root: Path) -> list[str]:
    """What is wrong below this folder, in words; nothing where all is well."""
    locks = {path.name: pinned(path.read_text("utf-8")) for path in sorted(root.glob(LOCKS))}
    named = json.loads((root / BILL).read_text("utf-8"))
    return [
        *(fault for name, packages in locks.items() for fault in without_digests(name, packages)),
        *unlicensed(
            (one.name, licence_of(one.name) or named_licence(named, one.name)) for one in locks[USERS]
        ),
        *other_bill(named, locks[USERS]),
        *other_versions(locks[USERS] + locks[DEVELOPERS], installed()),
    ]


def without_digests(lock: str, packages: list[Pinned]) -> Iterator[str]:
    """Pins of a lock that any file would satisfy."""
    yield from (f"{lock}: {one.name} {one.version} has no digest" for one in packages if not one.hashes)
    if not packages:
        yield f"{lock}: pins nothing"


def unlicensed(licences: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Packages, each with its licence, that may not be given on with the program."""
    for name, licence in dict(licences).items():
        if not is_allowed(licence):
            yield f"{name}: licence {licence!r} is not among those that are allowed"


def named_licence(document: Mapping[str, Any], name: str) -> str:
    """What the bill of materials says of a package that is not installed here."""
    said = [one.get("licenses", []) for one in document["components"] if one["name"] == name]
    return "; ".join(licence["license"]["name"] for licences in said for licence in licences)


def is_allowed(licence: str) -> bool:
    """Of alternatives (OR, as SPDX writes it) one is enough; of what holds together (AND) each must be."""
    alternatives = re.split(r"\s+OR\s+", licence)
    return any(
        all(part.strip(" ()") in ALLOWED for part in re.split(r"\s+AND\s+|;", one)) for one in alternatives
    )


def other_bill(document: Mapping[str, Any], packages: list[Pinned]) -> Iterator[str]:
    """Where the bill of materials is not the lock's."""
    if _pins_of(document) != _pins_of(bill(packages)):
        yield f"{BILL}: is not what {USERS} pins; remake it with `make sbom`"


def _pins_of(document: Mapping[str, Any]) -> list[tuple[object, ...]]:
    return [(one["name"], one["version"], one["hashes"]) for one in document["components"]]


def other_versions(packages: list[Pinned], here: Mapping[str, str]) -> Iterator[str]:
    """Packages that are installed (version by name) in a version that no lock pins."""
    versions: dict[str, set[str]] = {}
    for one in packages:
        versions.setdefault(_plain(one.name), set()).add(one.version)
    for name, version in here.items():
        if name in versions and version not in versions[name]:
            yield f"{name}: {version} is installed, {' or '.join(sorted(versions[name]))} is pinned"


def installed() -> dict[str, str]:
    """Versions by name of what this Python finds."""
    return {_plain(one.name): one.version for one in metadata.distributions()}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def main() -> int:
    """Say every fault."""
    found = faults(ROOT)
    sys.stdout.write("".join(f"{one}\n" for one in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
