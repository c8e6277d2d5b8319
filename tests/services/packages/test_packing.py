"""What a package of labels holds, what it never holds, and that the same state gives the same contents."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.domain.errors import NotAllowed, NotUnlocked, Refused
from reviewer.exchange.package.rows import SHAPES
from reviewer.services.packages.opened import OpenedPackage, opened_package
from reviewer.services.packages.verifying import verify_outside
from reviewer.services.ports import IntakeRecord
from tests.services.packages.desks import REVIEWERS, Desk, key_of

MARK = "marker"
HASH = "feed" * 8


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk.new(tmp_path / "desk")
    desk.code("r-01", "T-0001")
    desk.code("r-02", "T-0001")
    desk.code("r-01", "T-0002")
    return desk


@contextmanager
def opened(desk: Desk, file: Path) -> Iterator[OpenedPackage]:
    with desk.sign_in() as office:
        secret = office.packages.packing._desk.keeper.keyring().open_secret
    with opened_package(file, secret) as package:
        yield package


def contents(desk: Desk, file: Path) -> dict[str, bytes]:
    with opened(desk, file) as package:
        return {name: package.read(name) for name in package.contents.files}


def table(desk: Desk, file: Path, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(contents(desk, file)[f"{name}.csv"].decode())))


def test_codings_stand_by_pseudonym_in_an_order_that_tells_nothing(desk: Desk, tmp_path: Path) -> None:
    packed = desk.pack(tmp_path / "labels.tar", account="x-01")
    rows = table(desk, packed.file, "codings")
    assert list(rows[0]) == [
        *("project_id", "case_id", "coding_id", "reviewer", "codebook_id", "codebook_version", "variable"),
        *("code", "certainty", "round", "status", "submitted_at", "state"),
    ]
    cases = [row["case_id"] for row in rows]
    assert cases == sorted(cases)
    assert len(set(cases)) == 2
    assert all(len(one) == 20 and one.isalnum() for one in cases)
    assert dict(packed.header.counts) == {
        "codings": 3,
        "cases": 2,
        "reviewers": 2,
        "answers": len(rows),
        "final_answers": 0,
    }
    again = desk.pack(tmp_path / "again.tar")
    assert {row["case_id"] for row in table(desk, again.file, "codings")} == set(cases)


def test_what_is_expected_is_what_is_packed_and_nothing_is_written(desk: Desk, tmp_path: Path) -> None:
    with desk.sign_in("x-01") as office:
        packing = office.packages.packing
        before = packing.expected()
        packed = packing.labels(tmp_path / "labels.tar")
        counts = dict(packed.header.counts)
        counts.pop("answers")
        assert before.counts == counts
        assert [one.name for one in tmp_path.glob("*.tar")] == ["labels.tar"]
        later = packing.expected(since="last")
        assert (later.counts, later.since) == (before.counts, None)
        assert later.note
        assert packing.expected(since=packed.header.package).counts["codings"] == 0
    with desk.sign_in(REVIEWERS[0]) as reviewer, pytest.raises(NotAllowed):
        reviewer.packages.packing.expected()


def test_no_name_and_no_case_id_is_anywhere_in_a_package(desk: Desk, tmp_path: Path) -> None:
    packed = desk.pack(tmp_path / "labels.tar")
    everything = [packed.file.read_bytes(), *contents(desk, packed.file).values()]
    for word in (*REVIEWERS, "x-01", "s-01", "T-000", "U-07", "Unit North"):
        assert not [one for one in everything if word.encode() in one], word


def test_what_can_never_leave_has_no_place_in_a_package(desk: Desk, tmp_path: Path) -> None:
    """Markers in everything that stays: hashes, file names, paths, comments, tags, attributes, notes."""
    facts = CaseFacts("T-0003", source=f"{MARK}-source", attributes={"remark": f"{MARK}-attribute"})
    item = MediaItem(
        media_id=99,
        md5=HASH,
        sha1=HASH + "feedfeed",
        sha256=HASH * 2,
        tags=(f"{MARK}-tag",),
        file_name=f"{MARK}-name",
        path=f"{MARK}-path",
        comments=f"{MARK}-comment",
    )
    with desk.sign_in() as office, office.store.writing(office.account) as work:
        intake = work.intake(f"{MARK}-file")
        intake.add([IntakeRecord(facts, item)])
        intake.finish()
        work.record("import.finished", "x", {}, 1)
        work.commit()
    with desk.sign_in("r-01") as workspace:
        case = key_of(workspace, "T-0003")
        workspace.desk.set_note(case, f"{MARK}-note")
    desk.code("r-01", "T-0003")
    packed = desk.pack(tmp_path / "labels.tar")
    files = contents(desk, packed.file)
    for content in (packed.file.read_bytes(), *files.values()):
        assert MARK.encode() not in content
        assert HASH.encode() not in content
        assert bytes.fromhex(HASH) not in content
    assert desk.rows("SELECT note FROM coding WHERE note <> ''") == [(f"{MARK}-note",)]


def test_the_row_types_have_no_field_for_what_stays() -> None:
    held_back = ("hash", "md5", "sha", "name", "path", "note", "comment", "seconds", "duration", "contact")
    fields = {field for shape in SHAPES.values() for field in shape.row._fields}
    assert [field for field in fields for word in held_back if word in field] == []
    times = {column.name for one in SHAPES.values() for column in one.columns if column.kind == "datetime"}
    assert times == {"submitted_at", "decided_at", "settled_at"}
    for shape in SHAPES.values():
        assert tuple(column.name for column in shape.columns) == shape.row._fields


def test_the_same_state_gives_the_same_contents(desk: Desk, tmp_path: Path) -> None:
    other = desk.copy(tmp_path / "other", seed=77)
    one, two = desk.pack(tmp_path / "1.tar"), other.pack(tmp_path / "2.tar")
    first, second = contents(desk, one.file), contents(other, two.file)
    assert one.header.package != two.header.package
    assert first == second


def test_provenance_tells_of_agreement_and_the_trail_in_numbers(desk: Desk, tmp_path: Path) -> None:
    packed = desk.pack(tmp_path / "labels.tar")
    document = json.loads(contents(desk, packed.file)["provenance.json"])
    assert {one["variable"] for one in document["agreement"]} >= {"severity", "victim_sex"}
    assert set(document) == {"project", "codebook", "trail", "agreement", "draws", "plans", "overlap"}
    assert len(document["trail"]["head"]) == 64


def test_an_incremental_package_begins_behind_the_one_that_is_named(desk: Desk, tmp_path: Path) -> None:
    first = desk.pack(tmp_path / "1.tar")
    coding = desk.code("r-02", "T-0003")
    second = desk.pack(tmp_path / "2.tar", since=str(first.file))
    assert {row["coding_id"] for row in table(desk, second.file, "codings")} == {coding}
    assert (second.header.since, second.note) == (first.header.package, "")
    with pytest.raises(Refused, match="sent no such package"):
        desk.pack(tmp_path / "4.tar", since="nothing")
    assert not (tmp_path / "4.tar").exists()


def test_what_no_receipt_came_for_goes_again(desk: Desk, tmp_path: Path) -> None:
    other = desk.copy(tmp_path / "other", seed=5)
    first = desk.pack(tmp_path / "lost.tar", since="last")
    coding = desk.code("r-02", "T-0003")
    again = desk.pack(tmp_path / "2.tar", since="last")
    assert again.header.since is None
    assert "No receipt has come yet" in again.note
    assert dict(again.header.counts)["codings"] == dict(first.header.counts)["codings"] + 1
    # A receipt for what began behind a package that was lost says nothing of that package.
    part = desk.pack(tmp_path / "part.tar", since=first.header.package)
    assert {row["coding_id"] for row in table(desk, part.file, "codings")} == {coding}
    with other.sign_in() as office:
        (taken,) = office.packages.merging.merge([part.file], receipts=tmp_path)
    assert taken.receipt is not None
    assert [one.problems for one in desk.merge(taken.receipt)] == [[]]
    assert desk.pack(tmp_path / "3.tar", since="last").header.since is None


def test_receipts_say_from_where_to_go_on(desk: Desk, tmp_path: Path) -> None:
    other = desk.copy(tmp_path / "other", seed=5)
    first = desk.pack(tmp_path / "1.tar")
    with other.sign_in() as office:
        (taken,) = office.packages.merging.merge([first.file], receipts=tmp_path)
    assert taken.receipt is not None
    assert verify_outside(taken.receipt).kind == "receipt"
    desk.code("r-02", "T-0003")
    desk.pack(tmp_path / "lost.tar")
    assert [one.problems for one in desk.merge(taken.receipt)] == [[]]
    desk.code("r-02", "T-0004")
    next_one = desk.pack(tmp_path / "2.tar", since="last")
    assert (next_one.header.since, next_one.note) == (first.header.package, "")
    assert dict(next_one.header.counts)["codings"] == 2
    (again,) = desk.merge(taken.receipt)
    assert (again.exit_code, "counts once" in again.problems[0]["message"]) == (1, True)
    (foreign,) = other.merge(taken.receipt)
    assert "did not send" in foreign.problems[0]["message"]
    kinds = desk.rows("SELECT canonical FROM audit_entry WHERE instr(canonical, 'package.receipt') > 0")
    assert first.header.package.encode() in kinds[0][0]  # type: ignore[operator]


def test_a_reviewer_learns_nothing_of_packages_keys_and_addresses(desk: Desk, tmp_path: Path) -> None:
    packed = desk.pack(tmp_path / "labels.tar")
    with desk.sign_in("r-01") as workspace:
        packages = workspace.packages
        for ask in (
            packages.book.own,
            packages.book.all,
            partial(packages.book.confirm, "project", "words"),
            partial(packages.packing.labels, tmp_path / "own.tar"),
            partial(packages.work.pack, tmp_path / "own.tar", reviewer="r-01", recipient="project"),
            partial(packages.merging.merge, [packed.file]),
            partial(packages.verifying.verify, packed.file),
        ):
            with pytest.raises(NotAllowed):
                ask()
        with workspace.store.reading(workspace.account) as read:
            for look in (read.secrets.all, read.packages.all, partial(read.departing.finals, after=0)):
                with pytest.raises(NotAllowed):
                    look()
    assert not (tmp_path / "own.tar").exists()


def test_only_exporters_and_supervisors_pack_for_those_they_name(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        desk.pack(tmp_path / "labels.tar", account="r-01")
    with desk.sign_in() as office:
        office.packages.book.own()
        with pytest.raises(Refused, match="no recipient 'upstream'"):
            office.packages.packing.labels(tmp_path / "labels.tar", recipients=["upstream"])
    assert list(tmp_path.glob("*.tar")) == []


def test_a_package_for_others_opens_for_them_alone(desk: Desk, tmp_path: Path) -> None:
    other = Desk.new(tmp_path / "other")
    with desk.sign_in() as office:
        recipient = "age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg"
        with office.packages.book._store.reading(office.account) as read:
            assert read.addresses.all() == []
        (line,) = office.packages.book.add("upstream", signer=None, recipient=recipient)
        with pytest.raises(Refused, match="was not confirmed"):
            office.packages.packing.labels(tmp_path / "labels.tar", recipients=["upstream"])
        office.packages.book.confirm("upstream", line.words)
        packed = office.packages.packing.labels(tmp_path / "labels.tar", recipients=["upstream"])
        assert packed.recipients == ("upstream",)
        with pytest.raises(NotUnlocked, match="somebody else"):
            office.packages.verifying.verify(packed.file)
    (outcome,) = desk.merge(packed.file)
    assert (outcome.exit_code, outcome.refused) == (3, 3)
    assert other.folder != desk.folder
