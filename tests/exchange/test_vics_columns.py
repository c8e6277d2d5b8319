"""Records taken column by column are what they are one by one, or are left to be taken one by one."""

from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.case import MediaItem
from reviewer.exchange.id_set import IdSet
from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FieldFault
from reviewer.exchange.vics.columns import items_of
from reviewer.exchange.vics.media import MediaItems
from reviewer.exchange.vics.shapes import Media

_TRUTH = st.sampled_from([True, False, None, "true", "False", ""])
_TEXT = st.none() | st.text(max_size=6)
_MOMENT = st.none() | st.sampled_from(
    [
        "",
        "2026-11-20T09:15:40Z",
        "2026-11-20",
        "2024-02-29T00:00:00Z",
        "0001-01-01T00:00:00Z",
        "/Date(1700000000000)/",
        "11/20/2026 9:15:40 PM",
        "2026-11-20T09:15:40+02:00",
        "2026-12-31T23:59:59Z",
    ]
)
_BAD_MOMENT = st.sampled_from(["2026-02-30T00:00:00Z", "2026-02-29T00:00:00Z", "yesterday", "\n"])
_HASH = st.none() | st.sampled_from(["", "0" * 32, "aB" * 16])
_LONG = st.none() | st.sampled_from(["", "1" * 40, "cD" * 20])
_FILES = st.fixed_dictionaries({}, optional={"FileName": _TEXT, "FilePath": _TEXT, "Created": _MOMENT})
_OTHER = st.fixed_dictionaries(
    {"HashName": st.sampled_from(["SHA-1", "SHA256", "x"]), "HashValue": st.just("")}
) | st.sampled_from(
    [{"HashName": "sha1", "HashValue": "2" * 40}, {"HashName": "SHA-256", "HashValue": "3" * 64}]
)
_NAMES = _TEXT | st.lists(
    st.text(max_size=4) | st.builds(lambda name: {"Name": name}, st.text(max_size=4)), max_size=2
)
_GOOD = {
    "Category": st.none() | st.integers(0, 9) | st.sampled_from(["", "3"]),
    "MD5": _HASH,
    "SHA1": _LONG,
    "VictimIdentified": _TRUTH,
    "OffenderIdentified": _TRUTH,
    "IsDistributed": _TRUTH,
    "IsSuspected": _TRUTH,
    "SelfGenerated": _TRUTH,
    "Tags": _NAMES,
    "Comments": _TEXT,
    "MediaSize": st.none() | st.integers(0, 99) | st.sampled_from(["", "12"]),
    "MimeType": st.sampled_from([None, "", "image/png"]),
    "RelativeFilePath": st.none() | st.sampled_from(["", "a\\b.jpg", "c/d.jpg", "e\\"]),
    "DateUpdated": _MOMENT,
    "MediaFiles": st.none() | st.lists(_FILES, max_size=2),
    "AlternativeHashes": st.none() | st.lists(_OTHER, max_size=2),
}
_BAD = st.sampled_from(
    [
        {"MD5": "0" * 31},
        {"MD5": f"{'0' * 32}\n{'0' * 32}"},
        {"SHA1": "g" * 40},
        {"MediaSize": -1},
        {"MediaSize": "x"},
        {"Category": 2**31},
        {"VictimIdentified": "perhaps"},
        {"MediaID": -1},
    ]
) | _BAD_MOMENT.map(lambda text: {"DateUpdated": text})
_RECORDS = st.lists(
    st.fixed_dictionaries({"MediaID": st.integers(0, 2**63 - 1)}, optional=_GOOD), min_size=1, max_size=6
)


def one_by_one(records: list[Media]) -> list[MediaItem] | None:
    items = MediaItems(Limits())
    items.scheme = "vics-2.0/US"
    try:
        return [items.item(record) for record in records]
    except FieldFault:
        return None


@given(raw=_RECORDS, bad=st.none() | _BAD)
def test_columns_give_what_single_records_give(
    raw: list[dict[str, object]], bad: dict[str, object] | None
) -> None:
    written = [*raw[:-1], raw[-1] | (bad or {})]
    records = msgspec.convert(written, list[Media])
    items = MediaItems(Limits())
    items.scheme = "vics-2.0/US"
    found = items_of(records, items)
    assert found == one_by_one(records)
    assert (found is None) == (bad is not None)
    if found is not None:
        assert all(type(item) is MediaItem for item in found)


@given(
    runs=st.lists(
        st.tuples(st.integers(0, 3 << 12), st.integers(1, 5_000)).map(lambda at: list(range(at[0], sum(at))))
        | st.lists(st.integers(0, 20_000), max_size=30),
        max_size=6,
    )
)
def test_numbers_put_in_together_are_those_put_in_one_by_one(runs: list[list[int]]) -> None:
    known, expected = IdSet(), set[int]()
    for numbers in runs:
        fits = len(set(numbers)) == len(numbers) and not expected.intersection(numbers)
        assert known.add_all(numbers) is fits
        expected |= set(numbers) if fits else set()
        for number in {*numbers, 0, 1, 4_095, 4_096, 20_001}:
            assert (number in known) is (number in expected)
