"""Each guard is proven with a planted fault."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
PLANTED = Path(__file__).with_name("planted_faults.py")


def run_planted(*options: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PLANTED_REAL_HOME": "/nobody/lives/here", "QT_QPA_PLATFORM": "offscreen"}
    # xdist's variables would make the run believe that it is a worker.
    environment = {k: v for k, v in environment.items() if not k.startswith("PYTEST_")}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", *options],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """For each planted test, the whole text of its failures and errors; empty where it passed."""
    folder = tmp_path_factory.mktemp("planted")
    report = folder / "report.xml"
    # In the order written: of a leftover planted last, the end of the module would clear away the trace.
    run = run_planted("-p", "no:randomly", str(PLANTED), f"--junit-xml={report}")
    assert run.returncode == 1, run.stdout + run.stderr
    said: dict[str, str] = {}
    for case in ET.parse(report).iter("testcase"):
        faults = [f"{e.get('message')} {e.text}" for e in case if e.tag in {"failure", "error"}]
        name = case.attrib["name"]
        said[name] = said.get(name, "") + "\n".join(faults)
    return said


@pytest.mark.parametrize(
    ("planted", "verdict"),
    [
        ("test_warning", "UserWarning: planted"),
        ("test_exception_in_thread", "ZeroDivisionError"),
        ("test_qt_message", "Qt messages with level WARNING or above emitted"),
        ("test_exception_in_slot", "ZeroDivisionError"),
        ("test_log_record", "unexpected ERROR from anything: planted"),
        ("test_log_record_that_stays_away", "announced, but never logged: WARNING 'never said'"),
        ("test_thread", "thread 'planted' still runs"),
        ("test_qt_thread", "QThread '' still runs"),
        ("test_timer", "QTimer '' still runs"),
        ("test_single_shot", "QTimer.singleShot(60000, print) is still to come"),
        ("test_window", "window QLabel 'planted' is left"),
        ("test_log_handler", "log handler <NullHandler (NOTSET)> is still on 'reviewer'"),
        ("test_network", "NetworkReached"),
        ("test_name_lookup", "NetworkReached"),
        ("test_home_is_not_the_users", "reviewer-test-homes"),
        ("test_xfail_that_passes", "[XPASS(strict)]"),
    ],
)
def test_a_planted_fault_fails_its_test(verdicts: dict[str, str], planted: str, verdict: str) -> None:
    assert verdict in verdicts[planted]


def test_a_clean_test_passes_all_guards(verdicts: dict[str, str]) -> None:
    assert verdicts["test_clean_passes"] == ""


def test_no_planted_fault_goes_unread(verdicts: dict[str, str]) -> None:
    assert [name for name, faults in verdicts.items() if not faults] == ["test_clean_passes"]


def test_an_unknown_marker_is_refused(tmp_path: Path) -> None:
    test = tmp_path / "test_unknown.py"
    test.write_text("import pytest\n\n@pytest.mark.planted_unknown\ndef test_it() -> None: ...\n")
    run = run_planted("-c", str(PROJECT / "pyproject.toml"), "-p", "no:randomly", str(test))
    assert run.returncode != 0
    assert "'planted_unknown' not found in `markers`" in run.stdout


def test_the_order_of_tests_is_random() -> None:
    shown = run_planted("--collect-only", str(PLANTED), "--randomly-seed=1").stdout
    order = [line.partition("::")[2] for line in shown.splitlines() if "::test_" in line]
    written = re.findall(r"^def (test_\w+)", PLANTED.read_text(), re.MULTILINE)
    assert order != written
    assert sorted(order) == sorted(written)
