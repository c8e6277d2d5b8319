"""One JSON document or an object a line: by how it is built, whatever columns are called and texts say."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.exchange.json_kind import is_json_lines
from tests.exchange.reading import cases_20, hash_set_20, media

CELLS = (
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(['"value":[', "{", "]"])
)
KEYS = st.text(max_size=8) | st.sampled_from(["case_id", "value", "Cases", "Media", '"value"'])


@pytest.mark.parametrize(
    "head",
    [
        '{"case_id":"S-V1","value":3}\n{"case_id":"S-V2","value":4}\n',
        '{"case_id":"S-V1","value":3}',
        '{"case_id":"S-1","note":"the \\"Cases\\" of @odata.context"}\n',
        '{"country":"NL"}\n{"case_id":"S-L1","country":"NL"}\n',
        '{"Fall":"S-M1","Land":"NL"}\r\n',
        '{}\n{"case_id":"S-1"}\n',
        '{"case_id":"S-1","value":[1]}\n{"case_id":"S-2"}\n',
        '{"case_id":"S-1}\n{"case_id":"S-2"}\n',
        '{"note":"' + "x" * 70_000,
    ],
)
def test_lines_are_known_whatever_their_columns_are(head: str) -> None:
    assert is_json_lines(head)


@pytest.mark.parametrize(
    "head",
    [
        cases_20(media(1)),
        hash_set_20(media(1)),
        json.dumps(json.loads(cases_20(media(1))), indent=1),
        '{"Cases":[{"case_id":"x"}]}',
        '{"value":\n[{"MediaID":1}]}',
        '{"note":"x","Media":[' + '{"MediaID":1},' * 9_000,
        '{"a":{"a":{"a":',
        "{\n",
        "{",
    ],
)
def test_a_document_is_no_line(head: str) -> None:
    assert not is_json_lines(head)


@given(st.lists(st.dictionaries(KEYS, CELLS, max_size=4), min_size=2, max_size=4))
def test_two_flat_objects_on_lines_of_their_own_are_lines(rows: list[dict[str, object]]) -> None:
    assert is_json_lines("\n".join(json.dumps(row) for row in rows))


@given(KEYS.filter(lambda key: key not in {"value", "Cases", "Media"}), CELLS, st.sampled_from([None, 1]))
def test_a_document_with_a_list_of_records_is_none_whatever_stands_before_it(
    key: str, cell: object, indent: int | None
) -> None:
    assert not is_json_lines(json.dumps({key: cell, "value": [{"MediaID": 1}]}, indent=indent))
