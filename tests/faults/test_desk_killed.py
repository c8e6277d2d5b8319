"""SIGKILL at seeded moments of what desks do: whole before or whole after, and a way on."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from reviewer.services.packages.verifying import verify_outside
from tests.faults.acts import RECORDS, said_by_people, undoes, write_list
from tests.faults.desk_jobs import FORMATS, LIST
from tests.faults.workers import KILLED, POWER, Killing, Workers, copied, rounds_of
from tests.services.packages.desks import Desk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
# `make faults` asks for more.
ROUNDS = rounds_of(4)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk.new(tmp_path / "desk")
    desk.code("r-01", "T-0001")
    return desk


@pytest.mark.parametrize("by", [KILLED, POWER])
def test_coding_stands_at_what_was_said_or_one_step_on(
    by: str, desk: Desk, workers: Workers, tmp_path: Path
) -> None:
    with desk.copy(tmp_path / "unkilled", seed=1).sign_in("r-01") as workspace:
        stood = [said_by_people(workspace)]
        stood += [said_by_people(workspace) for _ in undoes(workspace, tmp_path)]

    def check(copy: Path, _target: Path, ended: bool) -> None:
        done = int(str(workers.last("done") or 0))
        assert not ended or done == len(stood) - 1
        there = Desk(copy)
        with there.sign_in("r-01") as workspace:
            assert said_by_people(workspace) in stood[done : done + 2]
        assert there.is_whole()

    Killing("code", ROUNDS, tmp_path / "rounds", by=by).run(workers, desk.folder, check)


@pytest.mark.parametrize("by", [KILLED, POWER])
def test_an_import_is_whole_or_leaves_no_trace(by: str, desk: Desk, workers: Workers, tmp_path: Path) -> None:
    ((before,),) = desk.rows("SELECT count(*) FROM case_record")

    def check(copy: Path, target: Path, ended: bool) -> None:
        there, count = Desk(copy), "SELECT count(*) FROM case_record"
        whole = int(str(before)) + RECORDS
        assert there.rows(count)[0][0] in ({whole} if ended else {before, whole})
        assert there.is_whole()
        with there.sign_in() as workspace:
            workspace.intake.import_files([target.with_name(LIST)])
        assert there.rows(count)[0][0] == whole

    def prepare(target: Path) -> Path:
        return write_list(target.with_name(LIST))

    Killing("import", ROUNDS, tmp_path / "rounds", by=by, prepare=prepare).run(workers, desk.folder, check)


@pytest.mark.parametrize("by", [KILLED, POWER])
def test_a_package_is_the_old_one_or_the_new_one(
    by: str, desk: Desk, workers: Workers, tmp_path: Path
) -> None:
    old = tmp_path / "old.tar"
    known = desk.pack(old).header.package

    def check(copy: Path, target: Path, ended: bool) -> None:
        found = verify_outside(target)
        assert found.ok
        assert not ended or found.package != known
        there = Desk(copy)
        assert there.is_whole()
        # The next one is made over whatever the kill left.
        there.clock.present = desk.clock.present
        assert verify_outside(there.pack(target).file).ok

    Killing("package", ROUNDS, tmp_path / "rounds", by=by, prepare=lambda to: shutil.copy(old, to)).run(
        workers, desk.folder, check
    )


@pytest.mark.parametrize("by", [KILLED, POWER])
def test_a_merge_is_whole_or_did_not_happen(by: str, desk: Desk, workers: Workers, tmp_path: Path) -> None:
    there = desk.copy(tmp_path / "there", seed=2)
    for number in (2, 3, 4):
        there.code("r-02", f"T-000{number}")
    file = there.pack(tmp_path / "labels.tar").file
    before, after = desk.content(), there.content()

    def check(copy: Path, target: Path, ended: bool) -> None:
        here = Desk(copy)
        assert here.content() in ({after} if ended else {before, after})
        assert here.is_whole()
        (again,) = here.merge(target)
        assert not again.problems
        assert here.content() == after

    Killing("merge", ROUNDS, tmp_path / "rounds", by=by, prepare=lambda to: shutil.copy(file, to)).run(
        workers, desk.folder, check
    )


def seen(place: Path) -> dict[str, bytes]:
    """What people see there: files whose names begin with a dot are nobody's."""
    return {path.name: path.read_bytes() for path in place.iterdir() if not path.name.startswith(".")}


@pytest.mark.parametrize("by", [KILLED, POWER])
def test_each_file_of_an_export_is_the_old_one_or_the_new_one(
    by: str, desk: Desk, workers: Workers, tmp_path: Path
) -> None:
    place = tmp_path / "first" / "file"
    place.parent.mkdir()
    workers.run("export", copied(desk.folder, tmp_path / "unkilled"), place, kill_after=None)
    new = seen(place.parent)
    assert len(new) > len(FORMATS)
    old = dict.fromkeys(new, b"what was there before")

    def prepare(target: Path) -> None:
        for name, content in old.items():
            (target.parent / name).write_bytes(content)

    def check(copy: Path, target: Path, ended: bool) -> None:
        found = seen(target.parent)
        assert found.keys() == new.keys()
        assert all(content in {old[name], new[name]} for name, content in found.items())
        assert not ended or found == new
        assert Desk(copy).is_whole()

    Killing("export", ROUNDS, tmp_path / "rounds", by=by, prepare=prepare).run(workers, desk.folder, check)
