"""Bytes that an import left: what says the same in another form, and rows of a project without imports."""

from __future__ import annotations

import json
from contextlib import closing
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.storage.intake_before import (
    facts_before,
    has_one_form,
    item_before,
    says_as_written,
)
from reviewer.storage.intake_facts import MEDIA_COLUMNS, NO_NUMBER
from tests.storage.test_answered_imports import (
    PUT,
    forge_case,
    forget_the_marker,
    found,
    leave_as_an_older_version,
    opened,
    revise,
)
from tests.storage.world import World

CHANGE = "UPDATE media_change SET changes = {} WHERE (case_id, revision, number) = (1, 2, 2)"
FORGED = (
    "INSERT INTO case_record (id, case_id, attributes, media, images, videos, shared_media, revision,"
    " intake_id) VALUES (1, 'FORGED', '{}', 0, 0, 0, 0, 1, 1)"
)
BYTES = "SELECT changes FROM media_change UNION ALL SELECT attributes FROM case_record"
ATTRIBUTES = "UPDATE case_record SET attributes = {} WHERE id = 1"


@pytest.fixture
def filled(world: World) -> World:
    revise(world)
    return world


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        (CHANGE.format("replace(changes, ', ', ',')"), "media_change"),
        (CHANGE.format("changes || ' '"), "media_change"),
        (CHANGE.format("json_insert(changes, '$.size', json('[null, null]'))"), "media_change"),
        (CHANGE.format("json_insert(changes, '$.comments', json('[null, null]'))"), "media_change"),
        (CHANGE.format("json_insert(changes, '$.comments', json('[\"\", null]'))"), "media_change"),
        (CHANGE.format("replace(changes, '[null, 1]', '[null, true]')"), "media_change"),
        (CHANGE.format("replace(changes, '\"category\"', '\"\\u0063ategory\"')"), "media_change"),
        (CHANGE.format("'{\"size\": [1e400, null]}'"), "media_change"),
        (CHANGE.format("'{\"size\": [99999999999999999999, null]}'"), "media_change"),
        (CHANGE.format('\'{"comments": ["\\ud800", null]}\''), "media_change"),
        (ATTRIBUTES.format("json(attributes)"), "case_record"),
        (ATTRIBUTES.format("attributes || ' '"), "case_record"),
        (ATTRIBUTES.format("replace(attributes, '4.0', '4.00')"), "case_record"),
        (ATTRIBUTES.format("replace(attributes, '4.0', '4e0')"), "case_record"),
        (ATTRIBUTES.format("'{\"age\": 1, ' || substr(attributes, 2)"), "case_record"),
    ],
)
def test_what_says_the_same_in_other_bytes_is_found(filled: World, statement: str, table: str) -> None:
    with closing(opened(filled)) as driver:
        kept = driver.execute(BYTES).fetchall()
        driver.execute(statement)
        assert kept != driver.execute(BYTES).fetchall(), "the statement changes something"
    assert table in found(filled)


def test_what_a_revision_added_stands_in_its_order(world: World) -> None:
    attributes = {"b": 1, "a": 2}
    row = (1, "C-1", "", "", "", "", json.dumps({"known": 0, **attributes}))
    changes = json.dumps({f"attributes.{name}": [None, value] for name, value in attributes.items()})
    assert facts_before(row, changes, in_order=True) == (*row[:6], '{"known": 0}')
    turned = (*row[:6], json.dumps({"known": 0, "a": 2, "b": 1}))
    assert facts_before(turned, changes, in_order=True) is None
    assert facts_before(turned, changes) == (*row[:6], '{"known": 0}')


def test_what_an_older_version_wrote_in_any_form_raises_no_alarm(filled: World) -> None:
    leave_as_an_older_version(filled)
    with closing(opened(filled)) as driver:
        driver.execute(CHANGE.format("replace(changes, ', ', ',')"))
        driver.execute(ATTRIBUTES.format("json(attributes)"))
    assert found(filled) == set()
    filled.cases(1, prefix="LATER")
    assert found(filled) == set()


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO intake VALUES (1, 'x', 1, 1, 0, 0, 0, 0)",
        FORGED,
        "INSERT INTO case_revision VALUES (1, 2, 1, '{}')",
        "INSERT INTO media_change VALUES (1, 2, 1, '{}')",
    ],
)
def test_what_is_put_into_a_project_without_imports_is_found(world: World, statement: str) -> None:
    assert found(world) == set()
    with closing(opened(world)) as driver:
        driver.execute(statement)
        assert found(world)
        forget_the_marker(driver)
        assert found(world) == set(), "older projects never said that they answer for it"


def test_media_of_a_case_that_was_put_in_are_found(world: World) -> None:
    world.take_in([])
    assert found(world) == set()
    world.cases(3)
    with closing(opened(world)) as driver:
        forge_case(driver, key=4, intake=1)
        driver.execute(f"{PUT} (4, 1, 9, 'image', 0, 1)")
    assert {"case_record", "media_item"} <= found(world)


VALUES = st.one_of(st.none(), st.integers(0, 9), st.text(max_size=2))


@given(st.dictionaries(st.sampled_from(MEDIA_COLUMNS), st.tuples(VALUES, VALUES), max_size=4), st.booleans())
def test_one_form_alone_says_a_change(pairs: dict[str, Any], spaced: bool) -> None:
    ordered = {name: list(pairs[name]) for name in MEDIA_COLUMNS if name in pairs}
    said = json.dumps(ordered, ensure_ascii=False)
    if says_as_written(said):
        assert all(old != new for old, new in ordered.values())
        for other in (json.dumps(ordered, ensure_ascii=False, indent=1), f" {said}", said.replace(", ", ",")):
            assert other == said or not says_as_written(other)
    assert has_one_form(("", "", "", "", "", "", said))


@given(st.text(max_size=20), st.text(max_size=20))
def test_whatever_stands_there_is_judged(changes: str, attributes: str) -> None:
    item = (1, 1, 1, *(NO_NUMBER if name in {"size", "category"} else "" for name in MEDIA_COLUMNS))
    assert item_before(item, changes) in {None, item}
    assert says_as_written(changes) in {True, False}
    assert facts_before((1, "C", "", "", "", "", attributes), changes) is None or attributes
    assert has_one_form((1, "C", "", "", "", "", attributes)) in {True, False}
