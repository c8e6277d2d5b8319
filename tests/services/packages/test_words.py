"""What a reviewer wrote comes home whole from the own desk, and leaves the project in no package."""

from __future__ import annotations

import json
from contextlib import closing
from functools import cache
from itertools import permutations
from pathlib import Path
from tempfile import mkdtemp

import pytest

from reviewer.domain.answer import Answer, chosen, typed
from reviewer.domain.errors import NotAllowed
from reviewer.domain.person import Role
from reviewer.exchange.package.rows import WORDS
from reviewer.services.packages.merging import MergeOutcome
from reviewer.services.packages.opened import opened_package
from reviewer.storage.differing import changed
from reviewer.workspace import create_project
from reviewer.workspace.desks import found_desk, new_desk
from tests.costs import CHEAP
from tests.services.conftest import PASSPHRASE, TickingClock
from tests.services.packages.desks import Desk, key_of
from tests.services.study import take_in

REMARK, NOTE, COUNT = "marker: seen twice\nالثانية", "marker: compare with the series before", "4.50"
BOOK = """
[codebook]
id = "small"
version = "1"
languages = ["en"]
title.en = "Small"

[[variable]]
id = "kind"
level = "nominal"
label.en = "Kind"
code = [{ id = "a", label.en = "A" }, { id = "undetermined", label.en = "Undetermined" }]

[[variable]]
id = "remark"
level = "text"
required = false
label.en = "Remark"

[[variable]]
id = "count"
level = "number"
required = false
label.en = "Count"
"""


@cache
def _base() -> tuple[Path, Path, Path]:
    """Made once: the folder of an office whose codebook asks for a text and a number, that of r-01's desk
    with two codings, and what the desk packed for home.
    """
    folder, clock = Path(mkdtemp(prefix="reviewer-words-")), TickingClock()
    (folder / "book.toml").write_text(BOOK, "utf-8")
    office, away = Desk(folder / "office", clock), Desk(folder / "away", TickingClock(clock.present))
    create_project(
        office.folder,
        title="Unit North",
        codebook=str(folder / "book.toml"),
        supervisor="s-01",
        passphrase=PASSPHRASE,
        clock=clock,
        cost=CHEAP,
    )
    own = new_desk(away.folder, account="r-01", passphrase=PASSPHRASE, cost=CHEAP)
    with office.sign_in() as workspace:
        workspace.people.add("r-01", frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
        workspace.people.add("x-01", frozenset({Role.EXPORTER}), passphrase=PASSPHRASE)
        take_in(workspace, 3)
        workspace.packages.book.add("away", signer=own[0].key, recipient=own[1].key)
        for one in own:
            workspace.packages.book.confirm("away", one.words)
        workspace.packages.work.pack(folder / "work.tar", reviewer="r-01", recipient="away")
        words = workspace.packages.book.own()[0].words
    found_desk(
        away.folder,
        folder / "work.tar",
        account="r-01",
        passphrase=PASSPHRASE,
        words=words,
        clock=away.clock,
    )
    write(away, "T-0001", remark=typed(REMARK), count=typed(COUNT), note=NOTE)
    write(away, "T-0002", note=" ")
    with away.sign_in("r-01") as workspace:
        workspace.packages.packing.labels(folder / "back.tar")
    return office.folder, away.folder, folder / "back.tar"


def write(desk: Desk, case_id: str, *, note: str = "", **answers: Answer) -> None:
    """A coding with a note, as the desk closes it."""
    with desk.sign_in("r-01") as workspace:
        case = key_of(workspace, case_id)
        for variable, answer in {"kind": chosen("a"), **answers}.items():
            workspace.desk.answer(case, variable, answer)
        workspace.desk.set_note(case, note)
        workspace.desk.submit(case, save_id=f"{case_id}-{desk.rng.getrandbits(32):08x}")


@pytest.fixture
def office(tmp_path: Path) -> Desk:
    return Desk(_base()[0], TickingClock()).copy(tmp_path / "office", seed=1)


@pytest.fixture
def away(tmp_path: Path) -> Desk:
    return Desk(_base()[1], TickingClock()).copy(tmp_path / "away", seed=2)


def merged(desk: Desk, *files: Path) -> list[MergeOutcome]:
    found = desk.merge(*files)
    assert [one.problems for one in found] == [[]] * len(files)
    return found


def written(desk: Desk) -> set[str]:
    """Every typed answer and note that stands."""
    sql = "SELECT value FROM coding_answer WHERE value IS NOT NULL UNION ALL SELECT note FROM coding"
    return {str(value) for (value,) in desk.rows(sql)}


def insides(desk: Desk, file: Path) -> dict[str, bytes]:
    """Every file of a package that is sealed to the project."""
    with desk.sign_in() as workspace:
        secret = workspace.packages.keeper.keyring().open_secret
    with opened_package(file, secret) as package:
        return {name: package.read(name) for name in package.contents.files}


def test_what_was_written_comes_home_whole_and_once(office: Desk) -> None:
    (outcome,) = merged(office, _base()[2])
    assert (outcome.new, outcome.words_new) == (2, 0)
    assert written(office) == {REMARK, COUNT, NOTE, " "}
    before, entries = office.content(), office.rows("SELECT count(*) FROM audit_entry")
    (again,) = merged(office, _base()[2])
    assert (again.new, again.known, again.words_new) == (0, 2, 0)
    assert (office.content(), office.rows("SELECT count(*) FROM audit_entry")) == (before, entries)
    assert office.is_whole()
    with office.sign_in() as workspace, workspace.store.reading(workspace.account) as read:
        reviewer = read.projects.account_named("r-01")
        assert reviewer is not None
        coding = read.codings.latest(key_of(workspace, "T-0001"), reviewer.key)
    assert coding is not None
    assert (coding.note, coding.answers["remark"], coding.answers["count"]) == (
        NOTE,
        typed(REMARK),
        typed(COUNT),
    )


def test_no_package_of_the_project_holds_a_word_of_it(office: Desk, tmp_path: Path) -> None:
    """Sealed to the project itself or to others, whole or in part, by whoever may pack."""
    merged(office, _base()[2])
    for account in ("s-01", "x-01"):
        packed = office.pack(tmp_path / f"{account}.tar", account=account)
        files = insides(office, packed.file)
        assert [name for name in files if name.startswith(WORDS.name)] == []
        for content in (packed.file.read_bytes(), *files.values()):
            for words in (REMARK, NOTE, "marker"):
                assert words.encode() not in content
        assert b",remark,," in files["codings.csv"]
        assert COUNT.encode() in files["codings.csv"]
    with office.sign_in("x-01") as exporter, exporter.store.reading(exporter.account) as read:
        read.departing.begin(str)
        with pytest.raises(NotAllowed):
            read.departing.words(after=0)


def test_a_desk_gives_its_words_to_its_own_project_and_to_nobody_else(away: Desk, tmp_path: Path) -> None:
    with away.sign_in("r-01") as workspace:
        packing = workspace.packages.packing
        packing.labels(tmp_path / "home.tar", recipients=["home"])
        packing.labels(tmp_path / "own.tar", recipients=["project"])
        packing.labels(tmp_path / "both.tar", recipients=["home", "project"])
        secret = workspace.packages.keeper.keyring().open_secret
    assert b"words.parquet.age" in (tmp_path / "home.tar").read_bytes()
    for name in ("own.tar", "both.tar"):
        assert b"words.parquet.age" not in (tmp_path / name).read_bytes()
        with opened_package(tmp_path / name, secret) as package:
            assert not any(b"marker" in package.read(one) for one in package.contents.files)


def test_what_is_returned_later_holds_later_words_alone(away: Desk, office: Desk, tmp_path: Path) -> None:
    merged(office, _base()[2])
    write(away, "T-0001", note="another thought")
    write(away, "T-0003", remark=typed("third"))
    with away.sign_in("r-01") as workspace:
        workspace.packages.packing.labels(tmp_path / "later.tar", since=str(_base()[2]))
    files = insides(office, tmp_path / "later.tar")
    assert b"marker: compare" not in files["words.csv"]
    merged(office, tmp_path / "later.tar")
    assert {"another thought", "third"} < written(office)
    assert office.is_whole()


def test_words_that_come_behind_their_coding_fill_its_place_in_any_order(
    office: Desk, tmp_path: Path
) -> None:
    """A second office that got the labels first, without words, and the reviewer's own package after that."""
    second = office.copy(tmp_path / "second", seed=3)
    merged(second, _base()[2])
    second.pack(tmp_path / "labels.tar")
    files, contents = (_base()[2], tmp_path / "labels.tar"), set()
    for number, order in enumerate(permutations(files)):
        desk = office.copy(tmp_path / f"{number}", seed=4)
        words = [one.words_new for one in merged(desk, *order, *order)]
        assert words == ([0, 0, 0, 0] if order[0] == files[0] else [0, 3, 0, 0])
        assert desk.is_whole()
        contents.add(desk.content())
    assert len(contents) == 1
    assert json.dumps(REMARK) in contents.pop()


def test_what_was_put_behind_from_outside_is_found(office: Desk, tmp_path: Path) -> None:
    second = office.copy(tmp_path / "second", seed=3)
    merged(second, _base()[2])
    merged(office, second.pack(tmp_path / "labels.tar").file)
    with office.sign_in() as workspace, closing(workspace.store.connect()) as driver:
        for change in (
            "UPDATE coding SET note = 'x' WHERE id = 1",
            "UPDATE coding_answer SET value = 'x' WHERE value = ''",
        ):
            with pytest.raises(Exception, match="append only"):
                driver.execute(change)
        driver.execute("BEGIN")
        driver.execute("INSERT INTO late_words (coding_id, variable_id, words) VALUES (1, 0, 'x')")
        driver.execute("UPDATE coding SET note = 'x' WHERE id = 1")
        assert [(one.entry, one.table) for one in changed(driver)] == [(0, "late_words")]
        driver.execute("ROLLBACK")
        assert list(changed(driver)) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("coding SET note = note || 'x' WHERE note <> ''", "say something else"),
        ("coding SET note = printf('%.*c', 20001, 'x')", "their codebook does not know"),
        ("coding_answer SET value = value || 'x' WHERE value LIKE 'marker%'", "say something else"),
        ("coding_answer SET value = printf('%.*c', 10001, 'x') WHERE value LIKE 'marker%'", "does not know"),
    ],
)
def test_words_that_a_desk_changed_from_outside_are_refused_whole(
    office: Desk, away: Desk, tmp_path: Path, change: str, told: str
) -> None:
    merged(office, _base()[2])
    before = office.content()
    with away.sign_in("r-01") as workspace:
        with closing(workspace.store.connect()) as driver:
            for table in ("coding", "coding_answer"):
                driver.execute(f"DROP TRIGGER {table}_refuses_words")
            driver.execute(f"UPDATE {change}")
        workspace.packages.packing.labels(tmp_path / "changed.tar")
    (outcome,) = office.merge(tmp_path / "changed.tar")
    assert (outcome.exit_code, outcome.new, outcome.known) == (1, 0, 0)
    assert told in outcome.problems[0]["message"]
    assert office.content() == before
