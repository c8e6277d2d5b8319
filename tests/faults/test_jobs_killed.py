"""SIGKILL at seeded moments from a backup to settling: whole before or whole after, and a way on."""

from __future__ import annotations

import random
import shutil
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.domain.identifiers import CaseKey
from reviewer.services.ports import StoredCodebook
from reviewer.storage.backup_file import check_backup
from reviewer.storage.engine import DATABASE
from reviewer.storage.leftovers import is_half_written
from reviewer.storage.project_file import open_store
from reviewer.storage.revisions import HEAD, revision_of
from tests.faults.talking import ROOT
from tests.faults.test_settling_killed import coded
from tests.faults.worker import NEW_CASES, book, now, person
from tests.faults.workers import KILLED, POWER, Killing, Workers, check_whole, copied, rounds_of
from tests.services.test_settling_holds import BOOK
from tests.storage.world import KEY, World

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
ROUNDS = rounds_of(4)
CODED = 45
OLD_FILE = ROOT / "tests" / "migrations" / "files" / "0.1.0.db"


@pytest.fixture
def project(world: World) -> Path:
    """Thirty cases, a codebook that coding understands; closed."""
    world.cases(30, media=4)
    parsed = book()
    variables = [(one.id, one.level.value, [code.id for code in one.codes]) for one in parsed.variables]
    with world.store.writing(world.sam) as work:
        stored = StoredCodebook(world.book, parsed.id, parsed.version, parsed.digest, BOOK)
        work.projects.add_codebook(stored, variables, 1)
        work.record("codebook.published", "short", {}, 1)
        work.commit()
    world.store.close()
    return world.folder


@pytest.mark.parametrize("by", [KILLED, POWER])
def test_a_backup_is_whole_or_is_not_there(by: str, workers: Workers, project: Path, tmp_path: Path) -> None:
    def check(copy: Path, target: Path, ended: bool) -> None:
        assert target.exists() or not ended
        if target.exists():
            check_backup(target)
        assert all(is_half_written(one.name) for one in target.parent.iterdir() if one != target)
        with closing(open_store(copy, KEY, clock=now)) as store:
            check_whole(store)

    Killing("backup", ROUNDS, tmp_path, by=by).run(workers, project, check)


@pytest.mark.parametrize("by", [KILLED, POWER])
def test_an_upgrade_is_whole_or_did_not_happen(by: str, workers: Workers, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir(mode=0o700)
    (old / DATABASE).write_bytes(OLD_FILE.read_bytes())

    def check(copy: Path, _target: Path, ended: bool) -> None:
        # Opening goes on with it where it was not done, and the backup that came first is whole.
        with closing(open_store(copy, KEY, clock=now)) as store:
            with closing(store.connect()) as connection:
                assert revision_of(connection, where="here") == HEAD
                assert connection.execute("SELECT count(*) FROM case_record").fetchone() == (3,)
            check_whole(store)
        backups = [one for one in (copy / "backups").iterdir() if one.suffix == ".backup"]
        assert backups
        for one in backups:
            check_backup(one)

    Killing("upgrade", ROUNDS, tmp_path, by=by).run(workers, old, check)


@pytest.mark.parametrize("by", [KILLED, POWER])
def test_an_intake_is_whole_or_leaves_no_trace(
    by: str, workers: Workers, project: Path, tmp_path: Path
) -> None:
    def check(copy: Path, _target: Path, ended: bool) -> None:
        with closing(open_store(copy, KEY, clock=now)) as store:
            with closing(store.connect()) as connection:
                (cases,) = connection.execute("SELECT count(*) FROM case_record").fetchone()
            assert cases in ({30 + NEW_CASES} if ended else {30, 30 + NEW_CASES})
            check_whole(store)

    Killing("intake", ROUNDS, tmp_path, by=by).run(workers, project, check)


def settled_in(folder: Path) -> tuple[list[object], object]:
    """The cases decided, (cases with a final record, final records), of a project that is whole."""
    with closing(open_store(folder, KEY, clock=now)) as store:
        check_whole(store)
        with closing(store.connect()) as connection:
            decided = [row[0] for row in connection.execute("SELECT case_id FROM decision")]
            finals = "SELECT count(DISTINCT case_id), count(*) FROM final_record"
            return decided, connection.execute(finals).fetchone()


@pytest.mark.parametrize("by", [KILLED, POWER])
def test_settling_keeps_every_decision_that_it_said_and_goes_on(
    by: str, workers: Workers, tmp_path: Path
) -> None:
    coded(tmp_path / "project", CODED)

    def check(copy: Path, target: Path, ended: bool) -> None:
        said = workers.last("decided")
        assert ended or workers.last("merged") is not None or said is None
        assert said is None or said in settled_in(copy)[0]
        workers.run("settle", copy, target, kill_after=None)
        # Whatever the kill left undone is worked out now, and nothing twice.
        decided, finals = settled_in(copy)
        assert len(decided) == CODED // 3
        assert finals == (CODED, CODED + CODED // 3)

    Killing("settle", ROUNDS, tmp_path / "rounds", by=by).run(workers, tmp_path / "project", check)


def test_undo_stands_at_what_was_said_or_one_step_on(workers: Workers, project: Path, tmp_path: Path) -> None:
    rng = random.Random(20261127)
    for number in range(ROUNDS):
        copy = copied(project, tmp_path / f"{number}")
        workers.run("undo", copy, tmp_path / "none", kill_after=rng.random() * 0.4)
        stands, coming = workers.last("stands"), workers.last("next")
        with closing(open_store(copy, KEY, clock=now)) as store:
            with store.reading(person(store, "ann")) as read:
                draft = read.drafts.get(CaseKey(1))
            assert draft is None or draft.answers.get("kind") is not None
            code = None if draft is None else draft.answers["kind"].codes[0]
            assert code in (stands, coming)
            check_whole(store)
        shutil.rmtree(copy)
