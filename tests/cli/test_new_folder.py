"""Where a new project lands: whole, or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reviewer.domain.errors import Refused, StorageFailed
from reviewer.workspace.new_folder import NewFolder


def build(target: Path) -> None:
    with NewFolder(target) as building:
        (building / "keys.json").write_text("{}", "utf-8")
        (building / "project.db").write_text("", "utf-8")


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_an_empty_folder_stays_the_folder_that_somebody_stands_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    before = here.stat().st_ino
    monkeypatch.chdir(here)
    build(Path())
    assert (names(here), names(tmp_path), here.stat().st_ino) == (
        ["keys.json", "project.db"],
        ["here"],
        before,
    )
    assert here.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("there", [False, True])
def test_everything_is_on_the_disk_before_the_folder_gets_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    synced: set[int] = set()
    sync, rename, named = os.fsync, Path.rename, []

    def noted(descriptor: int) -> None:
        sync(descriptor)
        synced.add(os.fstat(descriptor).st_ino)

    def told(path: Path, to: Path) -> Path:
        assert {one.stat().st_ino for one in (path, *path.rglob("*"))} <= synced
        named.append(to)
        synced.clear()
        return rename(path, to)

    monkeypatch.setattr(os, "fsync", noted)
    monkeypatch.setattr(Path, "rename", told)
    target = tmp_path / "project"
    if there:
        target.mkdir()
    with NewFolder(target) as building:
        (building / "keys.json").write_text("{}", "utf-8")
        (building / "backups").mkdir()
        (building / "backups" / "a.backup").write_text("", "utf-8")
    assert named == [target]
    assert synced == {tmp_path.stat().st_ino}


def test_links_are_followed(tmp_path: Path) -> None:
    (tmp_path / "dangling").symlink_to("there")
    build(tmp_path / "dangling")
    assert names(tmp_path / "there") == ["keys.json", "project.db"]
    (tmp_path / "empty").mkdir()
    (tmp_path / "link").symlink_to("empty")
    build(tmp_path / "link")
    assert names(tmp_path / "empty") == ["keys.json", "project.db"]
    assert names(tmp_path) == ["dangling", "empty", "link", "there"]


def test_what_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(StorageFailed):
        build(tmp_path / "loop")
    with pytest.raises(StorageFailed, match="No space left"), NewFolder(tmp_path / "full"):
        raise OSError(28, "No space left on device")
    with pytest.raises(ZeroDivisionError), NewFolder(tmp_path / "fault"):
        raise ZeroDivisionError
    assert names(tmp_path) == ["loop"]


def test_what_lies_there_stays(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("kept", "utf-8")
    with pytest.raises(Refused):
        build(tmp_path)
    with pytest.raises(Refused):
        build(tmp_path / "kept")
    assert names(tmp_path) == ["kept"]
