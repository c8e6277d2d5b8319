"""Write docs/sbom.cdx.json: what users install, in CycloneDX 1.5, from requirements.lock with its digests.

Names, versions and digests come from the lock, licences from the metadata of what is installed.  Nothing in
it changes by itself: no time, no machine, and a serial number that follows from the content.
"""

from __future__ import annotations

import json
import re
import sys
import uuid
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from reviewer import __version__

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
TARGET = ROOT / "docs" / "sbom.cdx.json"
_PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)(?:\s*;\s*(?P<marker>[^\\]+?))?\s*\\?$")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_CLASSIFIER = "License :: "
_SAID_ELSEWHERE = {"pyrage": "MIT", "sqlcipher3": "Zlib"}
"""Their metadata say nothing; their sources do."""


@dataclass(frozen=True, slots=True)
class Pinned:
    """One package of the lock; `hashes` are those of every file that may be installed for it."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]


def pinned(lock: str) -> list[Pinned]:
    """What a lock file pins; raises ValueError for a line that it does not know."""
    found: list[Pinned] = []
    for line in lock.splitlines():
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        if digest := _HASH.search(text):
            last = found[-1]
            found[-1] = Pinned(last.name, last.version, last.marker, (*last.hashes, digest.group(1)))
        elif pin := _PIN.match(text):
            found.append(Pinned(pin["name"], pin["version"], pin["marker"] or "", ()))
        else:
            raise ValueError(f"not understood: {text[:60]}")
    return found


def bill(packages: list[Pinned]) -> dict[str, object]:
    """The document."""
    components = [_component(one) for one in packages]
    content = json.dumps(components, sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, content)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "reviewer",
                "name": "reviewer",
                "version": __version__,
            }
        },
        "components": components,
    }


def _component(one: Pinned) -> dict[str, object]:
    purl = f"pkg:pypi/{one.name.lower().replace('_', '-')}@{one.version}"
    component: dict[str, object] = {
        "type": "library",
        "bom-ref": purl,
        "name": one.name,
        "version": one.version,
        "purl": purl,
        "hashes": [{"alg": "SHA-256", "content": digest} for digest in one.hashes],
    }
    if licence := licence_of(one.name):
        component["licenses"] = [{"license": {"name": licence}}]
    if one.marker:
        component["properties"] = [{"name": "installed where", "value": one.marker}]
    return component


def licence_of(name: str) -> str:
    """What the package says of its licence; nothing where it is not installed here."""
    try:
        said = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return ""
    expression = said.get("License-Expression") or ""
    classifiers = [
        one.removeprefix(_CLASSIFIER).removeprefix("OSI Approved :: ")
        for one in said.get_all("Classifier") or []
        if one.startswith(_CLASSIFIER)
    ]
    short = (said.get("License") or "").strip().splitlines()[:1]
    return expression or "; ".join(classifiers) or "".join(short)[:100] or _SAID_ELSEWHERE.get(name, "")


def main() -> int:
    """Write the file."""
    document = bill(pinned(LOCK.read_text("utf-8")))
    TARGET.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", "utf-8")
    sys.stdout.write(f"{TARGET.relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
