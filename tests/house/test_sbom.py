"""The bill of materials names what the lock pins, with its digests, and nothing else."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_sbom", ROOT / "scripts" / "make_sbom.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # Its dataclass asks for the module by name.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def document() -> Any:
    return json.loads((ROOT / "docs" / "sbom.cdx.json").read_text("utf-8"))


def test_it_is_the_locks(script: ModuleType, document: Any) -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    pinned = {(one.name, one.version, one.hashes) for one in script.pinned(lock)}
    listed = {
        (one["name"], one["version"], tuple(digest["content"] for digest in one["hashes"]))
        for one in document["components"]
    }
    assert pinned == listed, "remake it with `make sbom`"
    assert lock.count("==") - lock.count(" == '") >= len(pinned) > 10
    assert all(one["hashes"] for one in document["components"])


def test_it_is_cyclonedx_and_says_the_same_each_time(script: ModuleType, document: Any) -> None:
    assert (document["bomFormat"], document["specVersion"], document["version"]) == ("CycloneDX", "1.5", 1)
    assert document["metadata"]["component"]["name"] == "reviewer"
    packages = script.pinned((ROOT / "requirements.lock").read_text("utf-8"))
    assert script.bill(packages) == script.bill(packages)
    references = [one["bom-ref"] for one in document["components"]]
    assert len(set(references)) == len(references)
    assert "://" not in json.dumps(document)


def test_what_is_installed_here_says_its_licence(document: Any) -> None:
    without = [one["name"] for one in document["components"] if "licenses" not in one]
    only_elsewhere = [one["name"] for one in document["components"] if "properties" in one]
    assert set(without) <= set(only_elsewhere)


def test_a_line_that_is_no_pin_is_refused(script: ModuleType) -> None:
    with pytest.raises(ValueError, match="not understood"):
        script.pinned("something>=1")
