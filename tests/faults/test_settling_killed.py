"""SIGKILL while cases are merged: what was told as done is done, and the rest is worked out afterwards."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.domain.answer import NONE, chosen
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.identifiers import CaseKey
from reviewer.services import codebooks
from reviewer.services.ports import StoredCodebook
from reviewer.services.settling.merging import STEP
from reviewer.services.settling.results import SettlingCounts
from reviewer.storage.doctor import checks
from reviewer.storage.project_file import open_store
from tests.faults.merger import merged
from tests.services.test_settling_holds import BOOK
from tests.storage.world import KEY, TickingClock, World

ROOT = Path(__file__).parents[2]
CASES = 3 * STEP


def coded(folder: Path, cases: int = CASES) -> None:
    """Cases that two reviewers coded, every third of them differently; none is settled."""
    world = World(folder)
    world.cases(cases, media=0)
    book = codebooks.parse(BOOK, name="short")
    variables = [(one.id, one.level.value, [code.id for code in one.codes]) for one in book.variables]
    with world.store.writing(world.sam) as work:
        stored = StoredCodebook(world.book, book.id, book.version, book.digest, BOOK)
        world.book = work.projects.add_codebook(stored, variables, 1)
        work.record("codebook.published", "short", {}, 1)
        work.commit()
    for who in (world.ann, world.bea):
        with world.store.writing(who) as work:
            for key in range(1, cases + 1):
                kind = "two" if key % 3 == 0 and who is world.bea else "one"
                answers = {"kind": chosen(kind), "more": NONE}
                work.codings.append(world.coding(who, key, answers, uuid=f"{who.name}-{key}"))
                work.queue.set_state(who.key, CaseKey(key), AssignmentState.DONE)
                work.record("coding.submitted", f"{who.name}-{key}", {}, 1)
            work.commit()
    world.store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_merging_goes_on_where_it_was_killed(tmp_path: Path) -> None:
    folder = tmp_path / "project"
    coded(folder)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.merger", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process.stdout as said:
        while int(said.readline()) < STEP:
            continue
        process.kill()
        process.wait()
    assert merged(folder) == SettlingCounts(settled=CASES - CASES // 3, open=CASES // 3)
    assert merged(folder) == SettlingCounts(settled=CASES - CASES // 3, open=CASES // 3)
    with closing(open_store(folder, KEY, clock=TickingClock())) as store:
        assert {one.name: one.ok for one in checks(store)}["kept counts"]
        with closing(store.connect()) as connection:
            records = connection.execute("SELECT count(*), max(revision) FROM final_record").fetchone()
    assert records == (CASES, 1)
