"""Revisions of the database: they lead to what the tables say, there and back, and old files keep opening."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from reviewer.domain.answer import chosen
from reviewer.domain.errors import Damaged
from reviewer.domain.identifiers import AccountKey, CaseKey
from reviewer.domain.person import Account
from reviewer.resources import migrations_dir
from reviewer.storage import migrate, revisions
from reviewer.storage.backup_file import read_manifest
from reviewer.storage.doctor import checks
from reviewer.storage.engine import DATABASE, connect
from reviewer.storage.form import schema_statements
from reviewer.storage.project_file import open_store
from reviewer.storage.revisions import HEAD, KNOWN
from reviewer.storage.store import SqlStore
from tests.storage.world import KEY, TickingClock, World

FILES = Path(__file__).parent / "files"


def script() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(migrations_dir()))
    config.set_main_option("path_separator", "os")
    return ScriptDirectory.from_config(config)


REVISIONS = [one.revision for one in script().walk_revisions()][::-1]


@pytest.fixture
def empty(tmp_path: Path) -> Callable[[], Any]:
    return lambda: connect(tmp_path / DATABASE, KEY)


def form_of(open_database: Callable[[], Any]) -> set[tuple[str, str]]:
    """Every object with the SQL that made it, white space aside; Alembic's own table left out."""
    with closing(open_database()) as driver:
        rows = driver.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {(name, re.sub(r"\s+", " ", sql).strip()) for name, sql in rows if name != "alembic_version"}


def version_of(open_database: Callable[[], Any]) -> list[tuple[str]]:
    with closing(open_database()) as driver:
        rows: list[tuple[str]] = driver.execute("SELECT version_num FROM alembic_version").fetchall()
    return rows


def test_the_program_knows_every_revision_there_is() -> None:
    assert list(KNOWN) == REVISIONS
    assert script().get_heads() == [HEAD]


def test_the_revisions_lead_to_what_the_tables_say(tmp_path: Path, empty: Callable[[], Any]) -> None:
    migrate.upgrade(empty, folder=tmp_path)
    with closing(connect(tmp_path / "new.db", KEY)) as driver:
        for statement in schema_statements():
            driver.execute(statement)
    assert form_of(empty) == form_of(lambda: connect(tmp_path / "new.db", KEY))
    assert version_of(empty) == [(HEAD,)]


def test_a_new_project_is_made_at_the_newest_revision(world: World) -> None:
    assert version_of(world.store.connect) == [(HEAD,)]


@pytest.mark.parametrize("revision", REVISIONS)
def test_each_revision_goes_up_and_down_and_up_again(
    tmp_path: Path, empty: Callable[[], Any], revision: str
) -> None:
    position = REVISIONS.index(revision)
    below = REVISIONS[position - 1] if position else "base"
    if position:
        migrate.upgrade(empty, folder=tmp_path, to=below)
    before = form_of(empty)
    migrate.upgrade(empty, folder=tmp_path, to=revision)
    after = form_of(empty)
    assert after != before
    migrate.downgrade(empty, folder=tmp_path, to=below)
    assert form_of(empty) == before
    migrate.upgrade(empty, folder=tmp_path, to=revision)
    assert form_of(empty) == after


def test_old_revisions_know_nothing_of_todays_program() -> None:
    for path in (migrations_dir() / "versions").glob("*.py"):
        assert re.search(r"(import|from)\s+reviewer", path.read_text(encoding="utf-8")) is None


def test_a_revision_that_fails_leaves_the_database_as_it_was(
    tmp_path: Path, empty: Callable[[], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("planted")

    monkeypatch.setattr(migrate, "_check_foreign_keys", broken)
    with pytest.raises(KeyError, match="planted"):
        migrate.upgrade(empty, folder=tmp_path)
    assert form_of(empty) == set()


@pytest.fixture
def at_an_older_revision(world: World, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """A project whose file names an older revision, which lacks one index."""
    world.cases(2)
    with closing(world.store.connect()) as driver:
        driver.execute("DROP INDEX ix_media_item_shared")
        driver.execute("UPDATE alembic_version SET version_num = '0000'")
    world.store.close()
    monkeypatch.setattr(revisions, "KNOWN", ("0000", HEAD))
    yield world
    world.store.close()


def stand_in(sql: str) -> Callable[..., None]:
    """An upgrade of one statement, run the way Alembic's are: on the caller's connection."""

    def upgrade(config: Config, _to: str) -> None:
        connection = config.attributes["connection"]
        connection.exec_driver_sql(sql)
        connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{HEAD}'")

    return upgrade


def test_an_older_project_is_backed_up_and_then_upgraded(
    at_an_older_revision: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = at_an_older_revision
    sql = "CREATE INDEX ix_media_item_shared ON media_item (case_id, number) WHERE shared = 1"
    monkeypatch.setattr("alembic.command.upgrade", stand_in(sql))
    world.store = open_store(world.folder, KEY, clock=world.clock)
    assert version_of(world.store.connect) == [(HEAD,)]
    (made,) = (world.folder / "backups").glob("*-revision-0000.backup")
    assert read_manifest(made).revision == "0000"
    world.cases(1, prefix="NEW")


def test_an_upgrade_that_breaks_references_is_not_kept(
    at_an_older_revision: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = at_an_older_revision
    monkeypatch.setattr("alembic.command.upgrade", stand_in("DELETE FROM case_record WHERE id = 1"))
    with pytest.raises(Damaged, match="not upgraded"):
        open_store(world.folder, KEY, clock=world.clock)
    with closing(connect(world.folder / DATABASE, KEY)) as driver:
        assert driver.execute("SELECT count(*) FROM case_record").fetchone() == (2,)
        assert driver.execute("SELECT version_num FROM alembic_version").fetchone() == ("0000",)


def test_a_project_of_today_opens_without_alembic(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.store.close()
    monkeypatch.setattr(migrate, "upgrade", lambda *_, **__: pytest.fail("upgraded"))
    world.store = open_store(world.folder, KEY, clock=world.clock)
    assert version_of(world.store.connect) == [(HEAD,)]


@pytest.mark.parametrize("file", sorted(FILES.glob("*.db")), ids=lambda path: path.stem)
def test_a_file_of_every_released_version_opens(tmp_path: Path, file: Path) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / DATABASE).write_bytes(file.read_bytes())
    store = open_store(folder, KEY, clock=TickingClock())
    try:
        with store.reading(_someone(store, "ann")) as read:
            assert read.cases.totals() == (3, 6)
            assert [row.state.value for row in read.queue.rows(1, 3)] == ["done", "draft", "open"]
            draft = read.drafts.get(CaseKey(2))
            assert draft is not None
            assert draft.answers == {"age": chosen("older")}
            coding = read.codings.latest(CaseKey(1), read.projects.accounts()[2].key)
            assert coding is not None
            assert coding.answers["theme"] == chosen("theme-a", "theme-c")
            assert read.trail.verify()[1] is None
        wrong = [check.name for check in checks(store) if not check.ok]
        assert wrong in (["trail length", "keys"], ["trail length", "keys", "free space"])
    finally:
        store.close()


def _someone(store: SqlStore, name: str) -> Account:
    with store.reading(Account(AccountKey(0), name, frozenset())) as read:
        person = read.projects.account_named(name)
    assert person is not None
    return person
