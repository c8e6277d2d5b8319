"""Work for a reviewer on another desk, and what comes back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reviewer.domain.errors import NotAllowed, NotUnlocked, Refused, VerificationFailed
from reviewer.workspace.desks import found_desk, is_waiting_desk
from tests.services.conftest import PASSPHRASE, TickingClock
from tests.services.packages.away import Away, sent
from tests.services.packages.desks import Desk


@pytest.fixture
def away(tmp_path: Path) -> Away:
    return sent(tmp_path)


def test_work_goes_out_and_codings_come_back(away: Away, tmp_path: Path) -> None:
    assert away.found() == 5
    assert not is_waiting_desk(away.desk.folder)
    with away.desk.sign_in("r-01") as workspace, away.office.sign_in() as office:
        assert workspace.project.uuid == office.project.uuid
        assert workspace.codebook.digest == office.codebook.digest
        queue = [row.case_id for row in workspace.worklist.rows(1, 10)]
        record = workspace.worklist.record(workspace.worklist.rows(1, 1)[0].case)
        assert workspace.doctor().ok
    assert queue == ["T-0002", "T-0003", "T-0004", "T-0005", "T-0006"]
    assert (record.case_id, record.source, record.hints) == ("T-0002", "U-07", None)
    assert record.media > 0
    coding = away.desk.code("r-01", "T-0002")
    back = away.return_to(tmp_path / "back.tar")
    (outcome,) = away.office.merge(back)
    assert (outcome.new, outcome.known, outcome.problems) == (1, 0, [])
    assert away.office.rows(f"SELECT case_id, kind FROM coding WHERE uuid = '{coding}'") == [(2, "submitted")]
    assert away.office.rows("SELECT state FROM assignment WHERE case_id = 2 AND reviewer_id = 2") == [
        ("done",)
    ]
    assert away.office.merge(back)[0].known == 1


def test_what_goes_out_holds_no_hash_name_category_or_hint(away: Away) -> None:
    away.found()
    with away.desk.sign_in("r-01") as workspace:
        connection = workspace.store.connect()
        try:
            media = connection.execute(
                "SELECT DISTINCT md5, sha1, sha256, category, tags, file_name, path, comments,"
                " victim_identified FROM media_item"
            ).fetchall()
            facts = connection.execute("SELECT DISTINCT identified_status, attributes FROM case_record")
            assert [tuple(row) for row in media] == [(None,) * 9]
            assert [tuple(row) for row in facts.fetchall()] == [(None, "{}")]
        finally:
            connection.close()


def test_later_work_adds_to_the_desk_and_a_receipt_goes_home(away: Away, tmp_path: Path) -> None:
    away.found()
    with away.desk.sign_in("r-01") as workspace:
        (outcome,) = workspace.packages.merging.merge([away.work], receipts=tmp_path)
    assert (outcome.new, outcome.known, outcome.problems) == (0, 5, [])
    assert outcome.receipt is not None
    assert away.office.merge(outcome.receipt)[0].problems == []
    with away.desk.sign_in("r-01") as workspace:
        assert workspace.worklist.counts().total == 5


def test_a_desk_takes_work_from_the_signer_of_these_words_alone(away: Away) -> None:
    with pytest.raises(VerificationFailed, match="somebody else"):
        away.found("acorn orchard")
    with pytest.raises(Refused, match="Compare them with the supervisor"):
        found_desk(away.desk.folder, away.work, account="r-01", passphrase=PASSPHRASE, words="")
    with pytest.raises(NotUnlocked):
        found_desk(away.desk.folder, away.work, account="r-01", passphrase="wrong", words=away.words)
    assert {one.name for one in away.desk.folder.iterdir()} <= {"keys.json", "attempts.json"}
    assert [one.name for one in away.desk.folder.parent.iterdir() if one.name.startswith(".away")] == []


def test_only_the_desk_that_got_work_returns_it_and_only_while_it_is_trusted(
    away: Away, tmp_path: Path
) -> None:
    away.found()
    away.desk.code("r-01", "T-0002")
    back = away.return_to(tmp_path / "back.tar")
    stranger = away.office.copy(tmp_path / "stranger", seed=8)
    with away.office.sign_in() as workspace:
        workspace.people.disable("r-01")
    (outcome,) = away.office.merge(back)
    assert (outcome.exit_code, outcome.refused) == (1, 1)
    assert "reviewer 'r-01' is disabled" in outcome.problems[0]["message"]
    with stranger.sign_in() as workspace:
        workspace.packages.book.revoke("r-01-desk")
    assert "whose key is revoked" in stranger.merge(back)[0].problems[0]["message"]


def test_work_is_for_a_desk_that_is_known_by_both_its_keys(away: Away, tmp_path: Path) -> None:
    with away.office.sign_in() as office:
        packing = office.packages.work
        with pytest.raises(Refused, match="no recipient 'nobody'"):
            packing.pack(tmp_path / "x.tar", reviewer="r-01", recipient="nobody")
        with pytest.raises(Refused, match="not an enabled reviewer"):
            packing.pack(tmp_path / "x.tar", reviewer="x-01", recipient="r-01-desk")
    with away.office.sign_in("x-01") as exporter, pytest.raises(NotAllowed):
        exporter.packages.work.pack(tmp_path / "x.tar", reviewer="r-01", recipient="r-01-desk")
    assert not (tmp_path / "x.tar").exists()


def test_a_desk_that_was_begun_twice_is_one(away: Away) -> None:
    """Killed before the database came into its place, there are keys only, and the same package does it."""
    shutil.copytree(away.desk.folder, away.desk.folder.parent / "copy")
    away.found()
    copy = Away(away.office, Desk(away.desk.folder.parent / "copy", TickingClock()), away.work)
    assert copy.found() == 5
