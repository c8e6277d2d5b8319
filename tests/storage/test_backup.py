"""Backups: whole, encrypted, verified, and made while others write."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.domain.errors import Busy, Damaged, NotFound, Refused, TooNew
from reviewer.files import sync_file
from reviewer.storage import backup
from reviewer.storage.backup import back_up, back_up_before_upgrade
from reviewer.storage.backup_file import check_backup, read_manifest, unpack_backup
from reviewer.storage.project_file import open_store
from reviewer.vault.keyring import KEYS_FILE, create_keyring
from tests.costs import CHEAP
from tests.storage.world import KEY, START, World


@pytest.fixture
def made(world: World, tmp_path: Path) -> Path:
    """A backup of three cases, with keys."""
    world.cases(3)
    create_keyring(world.folder / KEYS_FILE, project="p", account="sam", passphrase="x", cost=CHEAP)
    target = tmp_path / "copy.backup"
    back_up(world.store, target, now=START)
    return target


def test_a_backup_opens_as_the_project_it_was_made_of(world: World, tmp_path: Path, made: Path) -> None:
    world.cases(2, prefix="LATER")
    restored = tmp_path / "restored"
    restored.mkdir()
    manifest = unpack_backup(made, restored)
    store = open_store(restored, KEY, clock=world.clock)
    with store.reading(world.sam) as read:
        assert read.cases.totals()[0] == 3
        assert read.trail.verify() == (2, None)
        assert read.trail.head() == (manifest.entries, manifest.head)
    store.close()
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert {stat.S_IMODE(one.stat().st_mode) for one in restored.glob("*.*")} == {0o600}
    assert (restored / KEYS_FILE).read_bytes() == (world.folder / KEYS_FILE).read_bytes()
    assert b"SQLite format" not in made.read_bytes()
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".part")] == []


def test_a_backup_holds_one_moment_while_a_writing_goes_on(world: World, tmp_path: Path) -> None:
    world.cases(1)
    with world.store.writing(world.sam) as work:
        intake = work.intake("file")
        intake.add([])
        back_up(world.store, tmp_path / "copy.backup", now=START)
        intake.finish()
        work.record("intake", "file", {}, 1)
        work.commit()
    (tmp_path / "restored").mkdir()
    unpack_backup(tmp_path / "copy.backup", tmp_path / "restored")
    with closing(world.store.connect_to(tmp_path / "restored" / "project.db")) as driver:
        assert driver.execute("SELECT count(*) FROM intake").fetchone() == (1,)


def test_a_backup_never_overwrites(world: World, tmp_path: Path) -> None:
    (tmp_path / "copy.backup").write_text("mine")
    with pytest.raises(Refused, match="already"):
        back_up(world.store, tmp_path / "copy.backup", now=START)
    assert (tmp_path / "copy.backup").read_text() == "mine"


def flipped(content: bytearray) -> None:
    content[-100] ^= 1


def longer(content: bytearray) -> None:
    """No table leads to that page: only its missing authentication code tells of it."""
    content += bytes(4096)


@pytest.mark.parametrize("change", [flipped, longer])
def test_a_backup_that_does_not_read_back_is_none(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[bytearray], None]
) -> None:
    real = backup._copy

    def damaging(source: backup.Source, part: Path, stopped: Callable[[], bool]) -> None:
        real(source, part, stopped)
        content = bytearray(part.read_bytes())
        change(content)
        part.write_bytes(content)

    monkeypatch.setattr(backup, "_copy", damaging)
    target = tmp_path / "backup"
    target.mkdir()
    with pytest.raises(Damaged, match="does not read back"):
        back_up(world.store, target / "copy.backup", now=START)
    assert list(target.iterdir()) == []


def test_a_project_whose_chain_is_broken_gives_no_backup(world: World, tmp_path: Path) -> None:
    """It would take the place of an older one that leads back."""
    world.cases(1)
    with closing(world.store.connect()) as driver:
        driver.execute("DROP TRIGGER audit_entry_refuses_update")
        driver.execute("UPDATE audit_entry SET canonical = x'00' WHERE seq = 1")
    target = tmp_path / "backup"
    target.mkdir()
    with pytest.raises(Damaged, match="does not read back"):
        back_up(world.store, target / "copy.backup", now=START)
    assert list(target.iterdir()) == []
    world.store.abandon()


def test_a_file_that_the_disk_changed_as_it_was_written_is_no_backup(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy read back well; what became of it in the one file is read back once more."""
    real = sync_file

    def damaging(file: Path) -> None:
        real(file)
        content = bytearray(file.read_bytes())
        content[len(content) // 2] ^= 1
        file.write_bytes(content)

    monkeypatch.setattr(backup, "sync_file", damaging)
    target = tmp_path / "backup"
    target.mkdir()
    with pytest.raises(Damaged):
        back_up(world.store, target / "copy.backup", now=START)
    assert list(target.iterdir()) == []


@pytest.mark.parametrize("asked", [0, 1, 2])
def test_a_backup_that_is_stopped_leaves_nothing(world: World, tmp_path: Path, asked: int) -> None:
    world.cases(3)
    left = iter([False] * asked)
    target = tmp_path / "backup"
    target.mkdir()
    with pytest.raises(Refused, match="stopped"):
        back_up(world.store, target / "copy.backup", now=START, stopped=lambda: next(left, True))
    assert list(target.iterdir()) == []
    back_up(world.store, target / "copy.backup", now=START)


def test_an_upgrade_is_preceded_by_a_backup_in_the_project(world: World) -> None:
    made = back_up_before_upgrade(world.store, revision="0000", now=START)
    assert made.parent == world.folder / "backups"
    assert made.name == "20260301T090000000000Z-revision-0000.backup"
    assert check_backup(made) == read_manifest(made)


def test_every_flipped_byte_is_found_or_changes_nothing(made: Path, tmp_path: Path) -> None:
    """Some bytes of a ZIP archive mean nothing (dates, say); what comes out must then be the same."""
    content = made.read_bytes()
    whole = check_backup(made)
    step = max(1, len(content) // 1500)
    places = {*range(0, len(content), step), *range(len(content) - 700, len(content)), *range(200)}
    changed = tmp_path / "changed.backup"
    found = 0
    for place in sorted(places):
        changed.write_bytes(content[:place] + bytes([content[place] ^ 0x10]) + content[place + 1 :])
        try:
            # The head of the trail is told again by the database itself.
            assert check_backup(changed).digests == whole.digests
        except (Damaged, Refused):
            found += 1
    assert found > len(places) * 0.8


@pytest.mark.parametrize("left", [0, 1, 100, 5000, -1])
def test_a_backup_that_was_cut_is_no_backup(made: Path, left: int) -> None:
    made.write_bytes(made.read_bytes()[:left])
    with pytest.raises(Refused):
        check_backup(made)


def test_members_that_do_not_belong_are_refused(made: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr("../outside", "x")
    (tmp_path / "in").mkdir()
    with pytest.raises(Damaged):
        unpack_backup(made, tmp_path / "in")
    assert not (tmp_path / "outside").exists()
    assert list((tmp_path / "in").iterdir()) == []


def test_what_is_no_backup_is_told_apart(tmp_path: Path, made: Path) -> None:
    with pytest.raises(NotFound):
        read_manifest(tmp_path / "none")
    with pytest.raises(Refused, match="folder"):
        read_manifest(tmp_path)
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("a.txt", "x")
    with pytest.raises(Refused, match="not a backup"):
        read_manifest(tmp_path / "other.zip")
    with zipfile.ZipFile(tmp_path / "later", "w") as archive:
        archive.writestr("backup.json", '{"format": 2}')
    with pytest.raises(TooNew):
        read_manifest(tmp_path / "later")


def test_two_backups_do_not_write_into_one_another(world: World, tmp_path: Path) -> None:
    """The second begins while the first asks whether to go on."""
    world.cases(1)
    target, refused = tmp_path / "copy.backup", []

    def stopped() -> bool:
        with pytest.raises(Busy, match="being made already") as caught:
            back_up(world.store, target, now=START)
        refused.append(caught.value.mend)
        return False

    manifest = back_up(world.store, target, now=START, stopped=stopped)
    assert refused
    assert all(refused)
    assert check_backup(target) == manifest
    assert [one.name for one in tmp_path.iterdir() if "copy" in one.name] == [target.name]


def test_what_a_killed_backup_left_is_taken_over(world: World, tmp_path: Path) -> None:
    world.cases(1)
    for end in (".part", ".db.part", ".db.part-journal", ".chain.part"):
        (tmp_path / f".copy.backup{end}").write_bytes(b"what a killed process left")
    check_backup(_made(world, tmp_path / "copy.backup"))
    assert [one.name for one in tmp_path.iterdir() if "copy" in one.name] == ["copy.backup"]


def test_a_link_where_the_parts_stand_leads_nowhere(world: World, tmp_path: Path) -> None:
    (tmp_path / "mine").write_bytes(b"mine")
    (tmp_path / ".copy.backup.part").symlink_to(tmp_path / "mine")
    check_backup(_made(world, tmp_path / "copy.backup"))
    assert (tmp_path / "mine").read_bytes() == b"mine"


def test_a_folder_that_is_not_there_is_said(world: World, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no such folder") as caught:
        back_up(world.store, tmp_path / "gone" / "copy.backup", now=START)
    assert (caught.value.where, caught.value.mend) == (str(tmp_path / "gone"), "Check the folder's name.")


def _made(world: World, target: Path) -> Path:
    back_up(world.store, target, now=START)
    return target
