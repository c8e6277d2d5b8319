"""`package`, `verify`, `merge` and `address` as other programs call them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reviewer.cli.main import Program, run
from reviewer.cli.windows import WindowRequest
from tests.services.conftest import PASSPHRASE
from tests.services.packages.desks import Desk

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk.new(tmp_path / "desk")
    desk.code("r-01", "T-0001")
    return desk


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE + "\n", "utf-8")

    def called(
        *argv: object, account: str | None = "s-01", with_secret: bool = False
    ) -> tuple[int, str, str]:
        access = ["--as", account] if account else []
        access += ["--passphrase-file", str(secret)] if account or with_secret else []
        code = run([*map(str, argv), *access], Program(open_window=_no_window))
        said = capsys.readouterr()
        return code, said.out, said.err

    return called


def _no_window(_: WindowRequest) -> int:
    raise AssertionError("no window was asked for")


def document(command: Command, *argv: object, code: int = 0, account: str | None = "s-01") -> Any:
    got, out, err = command(*argv, "--json", account=account)
    assert (got, err) == (code, "")
    return json.loads(out)


def test_package_verify_and_merge_speak_as_the_contract_says(
    command: Command, desk: Desk, tmp_path: Path
) -> None:
    there = desk.copy(tmp_path / "there", seed=2)
    coding = there.code("r-02", "T-0002")
    file = tmp_path / "labels.tar"
    packed = document(command, "package", there.folder, "--to", file, account="x-01")
    assert set(packed) == {
        *("file", "kind", "package", "project", "created_at", "counts", "recipients", "since", "digest")
    }
    verified = document(command, "verify", file, account=None)
    assert (verified["ok"], verified["kind"], verified["problems"]) == (True, "labels", [])
    assert (verified["project"], verified["counts"]["codings"]) == (packed["project"], 2)
    assert verified["created_at"] == packed["created_at"]
    assert [one["role"] for one in verified["signers"]] == ["project", "account"]
    inside = document(command, "verify", file, "--project", desk.folder)
    assert (inside["ok"], inside["signers"][0]["known"]) == (True, True)
    tried = document(command, "merge", desk.folder, file, "--dry-run")
    assert tried == {
        "packages": [
            {"file": str(file), "new": 1, "known": 1, "conflicting": 0, "refused": 0, "problems": []}
        ]
    }
    assert desk.rows(f"SELECT 1 FROM coding WHERE uuid = '{coding}'") == []
    assert document(command, "merge", desk.folder, file) == tried
    again = document(command, "merge", desk.folder, file, file)["packages"]
    assert [(one["new"], one["known"]) for one in again] == [(0, 2), (0, 2)]


def test_changed_foreign_and_missing_files_end_with_their_codes(
    command: Command, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "labels.tar"
    assert command("package", desk.folder, "--to", file)[0] == 0
    whole = file.read_bytes()
    changed = tmp_path / "changed.tar"
    changed.write_bytes(whole.replace(b"labels", b"lapels", 1))
    code, out, err = command("verify", changed, "--json", account=None)
    assert (code, err, json.loads(out)["ok"]) == (4, "", False)
    assert json.loads(out)["problems"]
    assert command("verify", changed, account=None)[1].startswith(
        f"{changed} was changed since it was signed:"
    )
    refused = document(command, "merge", desk.folder, changed, code=4)["packages"][0]
    assert (refused["new"], len(refused["problems"])) == (0, 1)
    other = tmp_path / "other.csv"
    other.write_text("case_id\n")
    for target, code in ((other, 1), (tmp_path / "missing.tar", 1)):
        assert command("verify", target, account=None)[0] == code
        assert command("merge", desk.folder, target)[0] == code
    assert command("merge", desk.folder, file, account="r-01")[0] == 3
    assert command("package", desk.folder, "--to", file, account="r-01")[0] == 3
    assert command("package", desk.folder, "--to", desk.folder / "x.tar")[0] == 1
    assert command("package", desk.folder, "--to", tmp_path)[0] == 1


def test_what_is_sealed_for_others_ends_with_3(command: Command, desk: Desk, tmp_path: Path) -> None:
    away = tmp_path / "away"
    own = document(command, "address", "desk", away, account="r-01")
    shown = document(command, "address", "show", away, account="r-01")
    assert shown == own
    keys = ("--signer", own["signer"]["key"], "--recipient", own["recipient"]["key"])
    added = document(command, "address", "add", desk.folder, "away", *keys)
    assert [(one["use"], one["confirmed"]) for one in added] == [("signer", False), ("recipient", False)]
    file = tmp_path / "labels.tar"
    code, _, err = command("package", desk.folder, "--to", file, "--for", "away")
    assert (code, "was not confirmed" in err) == (1, True)
    assert command("address", "confirm", desk.folder, "away", "--words", "acorn orchard")[0] == 4
    for use in ("signer", "recipient"):
        document(command, "address", "confirm", desk.folder, "away", "--words", own[use]["words"])
    listed = document(command, "address", "list", desk.folder)
    assert [(one["name"], one["use"], one["confirmed"]) for one in listed] == [
        ("away", "recipient", True),
        ("away", "signer", True),
    ]
    assert document(command, "package", desk.folder, "--to", file, "--for", "away")["recipients"] == ["away"]
    assert document(command, "verify", file, account=None)["ok"]
    assert command("verify", file, "--project", desk.folder)[0] == 3
    assert document(command, "merge", desk.folder, file, code=3)["packages"][0]["refused"] == 1
    document(command, "address", "revoke", desk.folder, "away")
    assert command("package", desk.folder, "--to", file, "--for", "away")[0] == 1


def test_work_travels_and_codings_return_by_command(command: Command, desk: Desk, tmp_path: Path) -> None:
    away, work, back = tmp_path / "away", tmp_path / "work.tar", tmp_path / "back.tar"
    own = document(command, "address", "desk", away, account="r-01")
    keys = ("--signer", own["signer"]["key"], "--recipient", own["recipient"]["key"])
    command("address", "add", desk.folder, "away", *keys)
    for use in ("signer", "recipient"):
        command("address", "confirm", desk.folder, "away", "--words", own[use]["words"])
    assert command("package", desk.folder, "--to", work, "--work", "r-01")[0] == 1
    packed = document(command, "package", desk.folder, "--to", work, "--work", "r-01", "--for", "away")
    assert (packed["kind"], packed["counts"]["tasks"]) == ("work", 5)
    code, _, err = command("merge", away, work, account="r-01")
    words = document(command, "address", "show", desk.folder)["signer"]["words"]
    assert (code, words in err) == (1, True)
    code, out, err = command("merge", away, work, "--signer", words, "--json", account="r-01")
    assert (code, "made the desk's project with 5 tasks" in err) == (0, True)
    assert json.loads(out)["packages"][0]["new"] == 5
    Desk(away).code("r-01", "T-0003")
    assert document(command, "package", away, "--to", back, account="r-01")["kind"] == "returned"
    merged = document(command, "merge", desk.folder, back)["packages"][0]
    assert (merged["new"], merged["problems"]) == (1, [])


def test_receipts_are_written_and_merged(command: Command, desk: Desk, tmp_path: Path) -> None:
    there, file = desk.copy(tmp_path / "there", seed=2), tmp_path / "labels.tar"
    package = document(command, "package", desk.folder, "--to", file)["package"]
    receipts = tmp_path / "receipts"
    assert command("merge", there.folder, file, "--receipts", receipts)[0] == 1
    receipts.mkdir()
    code, _, err = command("merge", there.folder, file, "--receipts", receipts)
    (receipt,) = receipts.iterdir()
    assert (code, str(receipt) in err) == (0, True)
    assert document(command, "merge", desk.folder, receipt)["packages"][0]["problems"] == []
    desk.code("r-02", "T-0004")
    later = document(command, "package", desk.folder, "--to", file, "--since", "last")
    assert (later["since"], later["counts"]["codings"]) == (package, 1)
    assert document(command, "merge", desk.folder, receipt, code=1)["packages"][0]["problems"]
    assert "package.receipt" in command("trail", desk.folder)[1]


def test_another_project_says_by_a_receipt_that_labels_arrived(
    command: Command, desk: Desk, tmp_path: Path
) -> None:
    """Who reads labels upstream has a project of its own: it cannot merge them, and its receipt counts."""
    up, file, receipts = tmp_path / "up", tmp_path / "labels.tar", tmp_path / "receipts"
    made = ("--title", "Upstream", "--supervisor", "s-01")
    assert command("new", up, "--codebook", "gi-2018", *made, account=None, with_secret=True)[0] == 0
    confirmed(command, desk.folder, "upstream", document(command, "address", "show", up))
    packed = document(command, "package", desk.folder, "--to", file, "--for", "upstream", account="x-01")
    asked = ("verify", file, "--project", up, "--receipts", receipts)
    assert command("verify", file, "--receipts", tmp_path, account=None)[0] == 1
    assert command(*asked)[0] == 1
    receipts.mkdir()
    assert command(*asked)[0] == 1, "the signer is not known"
    assert list(receipts.iterdir()) == []
    confirmed(command, up, "north", document(command, "address", "show", desk.folder))
    code, _, err = command(*asked)
    (receipt,) = receipts.iterdir()
    assert (code, str(receipt) in err) == (0, True)
    assert document(command, "verify", receipt, account=None)["project"] == packed["project"]
    assert command("merge", up, file)[0] == 1
    assert document(command, "merge", desk.folder, receipt)["packages"][0]["problems"] == []
    desk.code("r-02", "T-0004")
    later = ("package", desk.folder, "--to", file, "--for", "upstream", "--since", "last")
    found = document(command, *later, account="x-01")
    assert (found["since"], found["counts"]["codings"]) == (packed["package"], 1)


def confirmed(command: Command, project: Path, name: str, keys: Any) -> None:
    """Add somebody's keys, and confirm both by their words."""
    given = ("--signer", keys["signer"]["key"], "--recipient", keys["recipient"]["key"])
    document(command, "address", "add", project, name, *given)
    for use in ("signer", "recipient"):
        document(command, "address", "confirm", project, name, "--words", keys[use]["words"])


def test_a_whole_project_is_verified_too(command: Command, desk: Desk) -> None:
    found = document(command, "verify", desk.folder)
    assert (found["ok"], found["kind"], found["problems"]) == (True, "project", [])
    with desk.sign_in() as office:
        connection = office.store.connect()
        try:
            connection.execute("DROP TRIGGER coding_refuses_update")
            connection.execute("UPDATE coding SET kind = 'handed_back'")
        finally:
            connection.close()
    assert command("verify", desk.folder)[0] == 4
