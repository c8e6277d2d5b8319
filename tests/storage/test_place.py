"""Where a project may lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer import files
from reviewer.domain.errors import NotFound, Refused
from reviewer.storage import place
from reviewer.storage.place import file_system_of, locks_hold, require_place

MOUNTS = r"""21 1 254:0 / / rw - ext4 /dev/vda rw
30 21 0:25 / /home rw,relatime shared:9 - nfs4 server:/home rw
31 30 0:26 / /home/ann/local\040disk rw - ext4 /dev/vdb rw
32 21 0:27 / /mnt/share rw - cifs //server/share rw
33 21 0:28 / /mnt/share rw - tmpfs tmpfs rw
nonsense
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/srv/project", "ext4"),
        ("/home/ann/project", "nfs4"),
        ("/home/ann/local disk/project", "ext4"),
        ("/homes/project", "ext4"),
        ("/mnt/share", "tmpfs"),
    ],
)
def test_the_innermost_and_last_mount_decides(folder: str, kind: str) -> None:
    assert file_system_of(Path(folder), MOUNTS) == kind


def test_an_unknown_place_is_not_refused() -> None:
    assert file_system_of(Path("/srv"), "") == ""


def test_a_network_share_is_refused_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tmp_path / "mountinfo"
    table.write_text(f"1 1 0:1 / / rw - ext4 /dev/vda rw\n2 1 0:2 / {tmp_path} rw - cifs //server/share rw\n")
    monkeypatch.setattr(place, "_MOUNTS", table)
    with pytest.raises(Refused, match=r"network share.*Move the folder"):
        require_place(tmp_path)


def test_a_disk_that_grants_the_same_lock_twice_is_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "keys.json").write_bytes(b"{}")
    assert locks_hold(tmp_path / "keys.json") is not False
    assert locks_hold(tmp_path / "nothing") is None
    require_place(tmp_path)
    monkeypatch.setattr(files, "locked", lambda _descriptor: True)
    with pytest.raises(Refused, match=r"same lock twice.*Move the folder"):
        require_place(tmp_path)


def test_a_missing_folder_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        require_place(tmp_path / "nowhere")
