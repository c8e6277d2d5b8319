"""Commands as real processes keep content and passphrases off disk, process list and shared memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.watched import Watched
from tests.markers import CASE, EVERYTHING, found_in, leaks, write_marked_files

pytestmark = pytest.mark.timeout(600)
_FORMATS = "csv,jsonl,parquet,xlsx,sav,dta,case-uco"


def test_markers_stand_in_nothing_that_commands_leave_or_show(
    watched: Watched, access: tuple[str, ...], tmp_path: Path
) -> None:
    project, out, brought = tmp_path / "project", tmp_path / "out", tmp_path / "brought"
    out.mkdir()
    brought.mkdir()
    files = write_marked_files(brought)
    new = ("new", project, "--title", "T", "--codebook", "gi-2018", "--supervisor", "sup-01")
    assert watched.run(*new, *access[2:])[0] == 0
    for arguments in (
        ("import", project, *files),
        ("export", project, "--to", out / "cases", "--scope", "cases", "--format", "csv,xlsx"),
        ("export", project, "--to", out / "codings", "--format", _FORMATS),
        ("export", project, "--to", out / "others", "--format", "csv,xlsx,parquet", "--pseudonyms"),
        ("package", project, "--to", out / "labels.tar"),
        ("verify", out / "labels.tar", "--project", project),
        ("backup", project, "--to", out / "whole.backup"),
        ("trail", project, "--verify"),
        ("doctor", project),
        ("agreement", project),
    ):
        code, said = watched.run(*arguments, *access)
        assert code == 0, (arguments[0], said)
        assert found_in(said, EVERYTHING) == [], arguments[0]
    assert watched.looks > 10
    assert watched.found == {}
    # What was asked for has the content, and what is sealed or under pseudonyms has none.
    assert found_in((out / "cases" / "cases.csv").read_bytes(), [CASE]) == [CASE]
    assert leaks([out / "others"]) == {}
    for sealed in ("labels.tar", "whole.backup"):
        assert found_in((out / sealed).read_bytes(), EVERYTHING) == []
    (watched.places[0] / "to see that it is seen").write_text(CASE.lower(), "utf-16-le")
    assert watched.run("trail", project, *access)[0] == 0
    assert list(watched.found) == [str(watched.places[0] / "to see that it is seen")]


@pytest.mark.parametrize("looks", [10, 40, 70, 110])
def test_a_command_that_is_killed_leaves_nothing_in_clear(
    watched: Watched, access: tuple[str, ...], tmp_path: Path, looks: int
) -> None:
    project = tmp_path / "project"
    new = ("new", project, "--title", "T", "--codebook", "gi-2018", "--supervisor", "sup-01")
    assert watched.run(*new, *access[2:])[0] == 0
    lines = (f"{CASE}-{at},QZMARKSOURCE,QZMARKTAG\n" for at in range(20_000))
    (tmp_path / "cases.csv").write_text("case_id,source,batch\n" + "".join(lines), "utf-8")
    _, said = watched.run("import", project, tmp_path / "cases.csv", *access, kill_after=looks)
    assert found_in(said, EVERYTHING) == []
    _, said = watched.run(
        *("export", project, "--scope", "cases", "--format", "xlsx", "--to", tmp_path / "out"),
        *access,
        kill_after=looks,
    )
    assert found_in(said, EVERYTHING) == []
    assert watched.found == {}
