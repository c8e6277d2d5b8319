"""The log carries identifiers and numbers; a planted secret never reaches it."""

from __future__ import annotations

import json
import logging
import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import logs
from reviewer.logs.file import RedactingFormatter
from tests.guards.log_records import LogRecords

SECRET = "planted-Zq8 secret of a case"
LOG = logging.getLogger("reviewer.planted")


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def fail_with_a_secret(secret: str) -> None:
    try:
        dict[str, int]()[secret]
    except KeyError as inner:
        raise ValueError(f"cannot read {secret}") from inner


def test_numbers_and_identifiers_are_kept(tmp_path: Path) -> None:
    with logs.logging_to(tmp_path) as path:
        LOG.info("imported %d cases in %.1f s", 20, 1.5, extra={"case_key": 17, "format": "vics"})
    (line,) = lines(path)
    assert line["message"] == "imported 20 cases in 1.5 s"
    assert (line["case_key"], line["format"], line["level"]) == (17, "vics", "INFO")
    assert line["time"].endswith("+00:00")


def test_a_secret_reaches_the_log_by_no_way(tmp_path: Path, expected_logs: LogRecords) -> None:
    expected_logs.announce(".*")
    expected_logs.announce(".*", level=logging.ERROR)
    expected_logs.announce(".*", logger="sqlalchemy")
    with logs.logging_to(tmp_path) as path:
        LOG.info("opened %s", SECRET)
        LOG.info("opened %(name)s", {"name": SECRET})
        LOG.info("a field", extra={"operation": SECRET, "note": SECRET, "causes": [SECRET]})
        LOG.warning(ValueError(SECRET))
        logging.getLogger("sqlalchemy.engine").warning(SECRET)
        try:
            fail_with_a_secret(SECRET)
        except ValueError as error:
            LOG.exception("it failed")
            logs.bug(error, operation="planted")
    text = path.read_text("utf-8")
    assert len(text.splitlines()) == 7
    assert "secret" not in text.replace("fail_with_a_secret", "").replace("by_no_way", "").replace(
        "test_a_secret_reaches_the_log_", ""
    )
    assert "Zq8" not in text


@given(secret=st.text(min_size=4).filter(lambda text: not text.isprintable() or " " in text))
def test_no_text_outside_the_template_is_kept(tmp_path_factory: pytest.TempPathFactory, secret: str) -> None:
    record = LOG.makeRecord(
        LOG.name,
        logging.INFO,
        __file__,
        1,
        "opened %s and %r",
        (secret, [secret]),
        None,
        extra={"error": secret},
    )
    line = json.loads(RedactingFormatter().format(record))
    assert line["message"] == "opened <str> and '<list>'"
    assert line["error"] == "<str>"


def test_a_line_that_is_itself_wrong_keeps_its_template() -> None:
    record = LOG.makeRecord(LOG.name, logging.INFO, __file__, 1, "counted %d", (SECRET,), None)
    assert json.loads(RedactingFormatter().format(record))["message"] == "counted %d"


def test_a_bug_gets_a_reference_that_finds_it(tmp_path: Path, expected_logs: LogRecords) -> None:
    expected_logs.announce("a fault of the program", level=logging.ERROR)
    references = []
    with logs.logging_to(tmp_path) as path:
        for _ in range(2):
            try:
                fail_with_a_secret(SECRET)
            except ValueError as error:
                references.append(logs.bug(error, operation="planted"))
    first, second = lines(path)
    assert references[0] == references[1] == first["reference"] == second["reference"]
    assert first["error"] == "builtins.ValueError"
    assert first["causes"] == ["builtins.KeyError"]
    assert [frame.rpartition(":")[2] for frame in first["frames"]][-1] == "fail_with_a_secret"
    assert first["frames"][0].startswith("test_logs.py:")


def test_a_fault_that_is_its_own_cause_ends(expected_logs: LogRecords) -> None:
    expected_logs.announce("a fault of the program", level=logging.ERROR)
    one, two = ValueError(), KeyError()
    one.__cause__, two.__cause__ = two, one
    assert len(logs.bug(one, operation="planted")) == 8


def test_the_log_turns_over_and_old_files_go(tmp_path: Path) -> None:
    with logs.logging_to(tmp_path, file_bytes=10_000, files_kept=2):
        for number in range(400):
            LOG.info("line %d", number)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["reviewer.log", "reviewer.log.1", "reviewer.log.2"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no mode bits")
def test_only_the_owner_reads_the_log(tmp_path: Path) -> None:
    with logs.logging_to(tmp_path / "new") as path:
        LOG.info("a line")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_log_that_cannot_be_written_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with logs.logging_to(tmp_path) as path:
        path.mkdir()  # where the file should be
        LOG.info("a line")
    assert capsys.readouterr().err == ""


def test_after_closing_nothing_is_logged_there(tmp_path: Path) -> None:
    level = logging.getLogger("reviewer").level
    with logs.logging_to(tmp_path) as path:
        LOG.info("inside")
    LOG.info("outside")
    assert len(lines(path)) == 1
    assert logging.getLogger("reviewer").level == level


def test_the_folder_can_be_named_in_the_environment(tmp_path: Path) -> None:
    assert logs.log_folder({"REVIEWER_STATE_DIR": str(tmp_path)}) == tmp_path
    assert "reviewer" in logs.log_folder({}).parts
