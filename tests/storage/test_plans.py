"""How the database answers the review screen: along an index, reading or sorting no whole table."""

from __future__ import annotations

from contextlib import closing

import pytest

from reviewer.storage import assignments, cases, codings, drafts, queue_views, search, trail, undo
from reviewer.storage.prepared import Prepared
from tests.storage.world import World

MODULES = (assignments, cases, codings, drafts, queue_views, search, trail, undo)
# Asked for the whole of something; `_HEAD` reads one row at the table's end; `_STAGE` makes a table.
WHOLE = {
    *("_TABLE", "_ALL", "_ALL_COUNTS", "_TOTALS", "_NAMES", "_PROJECT", "_UNKNOWN", "_STAGE_UNASSIGNED"),
    *("_HEAD", "_STAGE"),
}
# These sort what is bounded: a page of hits, the drafts of one reviewer, what is being assigned.
SORTED = {
    *("_OWN_SET", "_ALL_SET", "_OWN_DRAFT", "_CATEGORIES", "_RECORD", "_NAMED", "_RELATED"),
    *("_APPEND", "_ORDER", "ORDER", "_BY_MEDIA_ID", "_BY_MD5"),
}
# Scanned freely: the text index (by its own means), lists handed in, and the stage of an assignment.
SMALL = {"t", "h", "j", "n", "json_each", "to_assign", "o", "case_text", "CONSTANT"}

STATEMENTS = {
    f"{module.__name__.rpartition('.')[2]}.{name}": statement
    for module in MODULES
    for name, statement in vars(module).items()
    if isinstance(statement, Prepared) and name not in WHOLE
}


def plan_of(world: World, statement: Prepared) -> list[str]:
    sql, given = statement.compiled()
    named = {part.rstrip("),") for part in sql.replace(":", " :").split() if part.startswith(":")}
    values: object = {one[1:]: 1 for one in named} | given if named else (1,) * sql.count("?")
    with closing(world.store.connect()) as driver:
        driver.execute(assignments._STAGE.compiled()[0])
        return [row[3] for row in driver.execute(f"EXPLAIN QUERY PLAN {sql}", values)]


@pytest.mark.parametrize("name", STATEMENTS)
def test_a_question_goes_along_an_index(world: World, name: str) -> None:
    plan = plan_of(world, STATEMENTS[name])
    scans = [line.split()[1] for line in plan if line.startswith("SCAN")]
    assert [table for table in scans if table not in SMALL and not table.startswith("(subquery")] == []
    if name.rpartition(".")[2] not in SORTED:
        assert [line for line in plan if "TEMP B-TREE" in line] == []


def test_each_hit_of_a_search_is_looked_up_by_its_case(world: World) -> None:
    (line,) = [line for line in plan_of(world, search._OWN_SET) if line.startswith("SEARCH a ")]
    assert "(case_id=? AND reviewer_id=?)" in line
