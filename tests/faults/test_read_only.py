"""A disk that can only be read: nothing opens half, nothing is half written, and what to do is said."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reviewer.domain.errors import StorageFailed
from tests.faults.acts import ACTS
from tests.faults.small_disk import mounted
from tests.faults.test_disk_at_each import SIZE, assert_whole, desk
from tests.services.packages.desks import Desk

__all__ = ["desk"]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no disk can be mounted so")


def remounted(place: Path, way: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{way}", str(place)], check=True)


def test_a_read_only_disk_is_said_and_left_as_it_is(desk: Desk, tmp_path: Path) -> None:
    place = tmp_path / "disk"
    with mounted(place, size=SIZE) as made:
        if not made:
            pytest.skip("a file system cannot be mounted here: it needs root and the right to mount")
        there = desk.copy(place / "desk", seed=1)
        (place / "out").mkdir()
        remounted(place, "ro")
        before = sorted(place.rglob("*"))
        with pytest.raises(StorageFailed) as caught, there.sign_in("r-01"):
            pass
        assert "Copy the folder" in caught.value.mend
        for name in ("backup", "package", "export"):
            with desk.sign_in() as workspace, pytest.raises(StorageFailed) as caught:
                list(ACTS[name].do(workspace, place / "out" / "file"))
            assert caught.value.mend
        assert sorted(place.rglob("*")) == before
        remounted(place, "rw")
        with there.sign_in("r-01") as workspace:
            assert_whole(workspace)
    assert desk.is_whole()
