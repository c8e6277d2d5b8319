"""A dry run of several files counts each as an import of all of them would, and leaves nothing anywhere."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings

from reviewer.exchange.problems import Problem
from reviewer.services.intake import Cancelled, IntakeService, Options
from reviewer.services.ports import IntakeCounts
from reviewer.storage import rehearsing as module
from reviewer.storage.rehearsing import rehearsing
from tests.exchange.reading import cases_20, hash_set_20, media
from tests.faults.reimport import content
from tests.services.conftest import Project
from tests.services.test_intake_again import files
from tests.storage.world import World

Said = tuple[IntakeCounts, bool, int, str, list[Problem]]


@pytest.fixture(autouse=True)
def empty_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where databases beside are made; nothing may be left there."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    monkeypatch.setattr(module, "_AT_ONCE", 2)
    yield place
    assert [*place.iterdir()] == []


def service(world: World) -> IntakeService:
    store, clock = world.store, world.clock
    return IntakeService(store, world.sam, clock=clock, rehearsing=lambda: rehearsing(store, clock=clock))


def said(intake: IntakeService, paths: list[Path], options: Options) -> list[Said]:
    return [
        (one.counts, one.stored, one.records_refused, one.note, [*one.problems])
        for one in intake.import_files(paths, options).files
    ]


def written(place: Path, contents: list[str]) -> list[Path]:
    paths = [place / f"{number}.json" for number in range(len(contents))]
    for path, text in zip(paths, contents, strict=True):
        path.write_text(text, "utf-8")
    return paths


def agrees(world: World, paths: list[Path], *, valid: Path | None = None) -> list[Said]:
    """What both say, which is the same; the rehearsal changes nothing."""
    before = content(world.store)
    rehearsed = said(service(world), paths, Options(dry_run=True, accept_valid=valid))
    assert content(world.store) == before
    assert said(service(world), paths, Options(accept_valid=valid)) == rehearsed
    return rehearsed


@settings(max_examples=8)
@given(files)
def test_new_known_changed_and_refused_are_counted_as_an_import_of_all_counts_them(
    tmp_path_factory: pytest.TempPathFactory, given: list[list[dict[str, object]]]
) -> None:
    place = tmp_path_factory.mktemp("rehearsed")
    first, *more = written(place, [hash_set_20(*one) for one in given])
    world = World(place / "project")
    with closing(world.store):
        # What is there already is brought beside.
        service(world).import_files([first], Options(accept_valid=place / "refused-first"))
        agrees(world, more)
        agrees(world, [*more, first], valid=place / "refused")


def test_what_the_first_brings_is_known_to_the_second_and_a_refused_one_brings_nothing(
    tmp_path: Path,
) -> None:
    world = World(tmp_path / "project")
    paths = written(
        tmp_path,
        [
            hash_set_20(media(1, Series="A"), media(2, Series="B")),
            hash_set_20(media(5, Series="C"), media(6, Series="C", MD5="no hash")),
            hash_set_20(media(1, Series="A", Category=2), media(5, Series="C")),
        ],
    )
    with closing(world.store):
        found = agrees(world, paths)
    assert [(one[0].cases_new, one[0].cases_known) for one in found] == [(2, 0), (0, 0), (1, 1)]
    assert [(one[0].media_new, one[0].media_changed, one[1]) for one in found] == [
        *((2, 0, True), (0, 0, False), (1, 1, True)),
    ]


def test_files_inside_an_archive_are_several_too(tmp_path: Path) -> None:
    world = World(tmp_path / "project")
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("one.json", hash_set_20(media(1, Series="A")))
        archive.writestr("two.json", hash_set_20(media(1, Series="A"), media(2, Series="A")))
    with closing(world.store):
        found = agrees(world, [path])
    assert [(one[0].cases_new, one[0].media_new) for one in found] == [(1, 1), (0, 1)]


def test_cases_named_after_files_are_told_apart_as_an_import_does(tmp_path: Path) -> None:
    world = World(tmp_path / "project")
    paths = []
    for number, folder in enumerate(("x", "y"), 1):
        (tmp_path / folder).mkdir()
        paths.append(tmp_path / folder / "set.json")
        paths[-1].write_text(hash_set_20(media(number, Series="")), "utf-8")
    with closing(world.store):
        found = agrees(world, [*paths, paths[0]])
    assert [(one[0].cases_new, one[0].cases_known) for one in found] == [(1, 0), (1, 0), (0, 1)]


def test_others_write_meanwhile_and_no_lock_is_theirs_to_wait_for(tmp_path: Path) -> None:
    world = World(tmp_path / "project")
    paths = written(tmp_path, [hash_set_20(media(number, Series="A")) for number in (1, 2)])
    wrote: list[int] = []

    def write(_: object) -> None:
        with closing(world.store.connect()) as connection:
            # It waits for nobody: what is locked is refused at once.
            connection.execute("PRAGMA busy_timeout = 0").fetchall()
            connection.execute("UPDATE project SET title = title || '+'")
            wrote.append(1)

    with closing(world.store):
        service(world).import_files(paths, Options(dry_run=True, progress=write))
    assert len(wrote) >= len(paths)


def test_stopped_behind_the_first_it_leaves_nothing_and_the_next_begins_anew(tmp_path: Path) -> None:
    world = World(tmp_path / "project")
    paths = written(tmp_path, [cases_20(media(number)) for number in (1, 2)])
    seen: list[object] = []
    with closing(world.store):
        intake = service(world)
        with pytest.raises(Cancelled):
            intake.import_files(
                paths, Options(dry_run=True, progress=seen.append, cancelled=lambda: bool(seen))
            )
        (alone,) = said(intake, paths[1:], Options(dry_run=True))
        assert (alone[0].cases_new, alone[0].media_new) == (1, 1)


def test_files_checked_one_by_one_are_one_dry_run_where_that_is_said(
    project: Project, tmp_path: Path
) -> None:
    paths = written(tmp_path, [hash_set_20(media(number, Series="A")) for number in (1, 2)])
    intake = project.sign_in("s-01").intake
    with intake.rehearsed():
        found = [said(intake, [path], Options(dry_run=True))[0][0] for path in paths]
    assert [one.cases_new for one in found] == [1, 0]
    # Afterwards each counts against what is stored again.
    assert said(intake, paths[1:], Options(dry_run=True))[0][0].cases_new == 1
