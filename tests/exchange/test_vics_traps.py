"""What public writers of VICS do, trap by trap."""

from __future__ import annotations

import codecs
import json
from pathlib import Path

import pytest

from tests.exchange.reading import CONTEXT_13, CONTEXT_20, cases_20, hash_set_20, media, read_vics


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "in.json"


def test_a_case_is_made_for_each_series(path: Path) -> None:
    read = read_vics(path, cases_20(media(1), media(2, Series="SER-2"), media(3)))
    assert read.pairs == [("SER-1", 1), ("SER-2", 2), ("SER-1", 3)]
    assert {one.facts.source for one in read.accepted} == {"in.json"}


@pytest.mark.parametrize(
    ("series", "names"),
    [
        ("A,B", ["A", "B"]),
        (" A , B ,", ["A", "B"]),
        ("{A}", ["A"]),
        ("{A},{B, the second}", ["A", "B, the second"]),
        (["A", "B"], ["A", "B"]),
        (["{A}", "A"], ["A"]),
        ({"Name": "A"}, ["A"]),
        ([{"Name": "A"}, {"Name": "B"}], ["A", "B"]),
        ("A,A", ["A"]),
    ],
)
def test_a_record_of_several_series_belongs_to_each_once(
    path: Path, series: object, names: list[str]
) -> None:
    read = read_vics(path, cases_20(media(1, Series=series)))
    assert read.pairs == [(name, 1) for name in names]
    assert {one.number for one in read.accepted} == {1}


@pytest.mark.parametrize("series", ["", None, [], " , ", "{}"])
def test_media_without_a_series_go_to_the_case_number(path: Path, series: object) -> None:
    assert read_vics(path, cases_20(media(1, Series=series), CaseNumber="EX-1")).pairs == [("EX-1", 1)]


def test_a_case_number_behind_the_media_counts_too(path: Path) -> None:
    text = '{"value": [{"Media": [{"MediaID": 1}], "CaseNumber": 17}, {"Media": [{"MediaID": 2}]}]}'
    assert read_vics(path, text).pairs == [("17", 1), ("rest", 2)]


def test_each_case_number_of_a_file_makes_a_case(path: Path) -> None:
    cases = [{"CaseNumber": f"EX-{n}", "Media": [{"MediaID": n}, {"MediaID": n + 100}]} for n in range(40)]
    read = read_vics(path, json.dumps({"Cases": cases}))
    assert read.pairs == [(f"EX-{n}", m) for n in range(40) for m in (n, n + 100)]


def test_a_hash_set_without_series_is_one_case(path: Path) -> None:
    assert read_vics(path, hash_set_20({"MediaID": 1}, {"MediaID": 2, "Series": ""})).pairs == [
        ("rest", 1),
        ("rest", 2),
    ]


@pytest.mark.parametrize(
    ("key", "context", "scheme"),
    [
        ("@odata.context", CONTEXT_20 + "Cases", "vics-2.0/US"),
        ("@odata.context", CONTEXT_20.replace("/US/", "/CUSTOM/") + "Cases", "vics-2.0/CUSTOM"),
        ("odata.metadata", CONTEXT_13 + "Cases", "vics-1.3"),
        ("odata.metadata", CONTEXT_13.replace("1.3", "1.1") + "Cases", "vics-1.1"),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_category_carries_version_and_region(
    path: Path, key: str, context: str, scheme: str, *, first: bool
) -> None:
    lists = {"value": [{"Media": [media(1, Category=5)]}]}
    document = {key: context, **lists} if first else {**lists, key: context}
    item = read_vics(path, json.dumps(document)).item
    assert (item.category, item.category_scheme) == (5, scheme)


def test_a_version_that_is_not_known_is_refused(path: Path) -> None:
    document = {"@odata.context": CONTEXT_20.replace("2.0", "3.0") + "Cases", "value": []}
    fault = read_vics(path, json.dumps(document)).fault
    assert fault is not None
    assert "3.0" in fault.message


@pytest.mark.parametrize("encode", ["utf-8", "utf-8-sig", "utf-16", "bom-le", "bom-be"])
def test_byte_order_marks_are_understood(path: Path, encode: str) -> None:
    text = cases_20(media(1, Comments="Ünïcode 😀"), media(2))
    content = {
        "bom-le": codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
        "bom-be": codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
    }.get(encode) or text.encode(encode)
    read = read_vics(path, content)
    assert read.pairs == [("SER-1", 1), ("SER-1", 2)]
    assert read.accepted[0].item is not None
    assert read.accepted[0].item.comments == "Ünïcode 😀"


@pytest.mark.parametrize(
    ("value", "means"),
    [
        (True, True),
        (False, False),
        ("true", True),
        ("false", False),
        ("False", False),
        ("", None),
        (None, None),
    ],
)
def test_truth_is_read_from_words_and_absence_is_not_false(
    path: Path, value: object, means: bool | None
) -> None:
    names = ("VictimIdentified", "OffenderIdentified", "IsDistributed", "IsSuspected", "SelfGenerated")
    item = read_vics(path, cases_20(media(1, **dict.fromkeys(names, value)))).item
    found = (item.victim_identified, item.offender_identified, item.distributed, item.suspected)
    assert found == (means,) * 4
    assert item.self_generated is means
    assert read_vics(path, cases_20(media(1))).item.victim_identified is None


@pytest.mark.parametrize(
    ("value", "means"), [(5, 5), ("5", 5), (0, None), ("0", None), (None, None), ("", None)]
)
def test_a_category_may_be_a_number_text_or_nothing(path: Path, value: object, means: int | None) -> None:
    assert read_vics(path, cases_20(media(1, Category=value))).item.category == means


def test_hashes_become_lower_case_and_others_are_found_among_the_alternatives(path: Path) -> None:
    others = [{"HashName": "SHA-1", "HashValue": "A" * 40}, {"HashName": "SHA256", "HashValue": "B" * 64}]
    item = read_vics(path, cases_20(media(10, AlternativeHashes=others))).item
    assert (item.md5, item.sha1, item.sha256) == (f"{10:032x}", "a" * 40, "b" * 64)


@pytest.mark.parametrize(("value", "size"), [(12, 12), ("12", 12), ("", None), (None, None)])
def test_a_size_may_be_text_as_in_1x(path: Path, value: object, size: int | None) -> None:
    assert read_vics(path, cases_20(media(1, MediaSize=value))).item.size == size


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("2026-11-20T09:15:40Z", "2026-11-20T09:15:40Z"),
        ("2026-11-20T10:15:40+01:00", "2026-11-20T09:15:40Z"),
        ("2026-11-20T09:15:40", "2026-11-20T09:15:40"),
        ("2012-01-02T03:04:05.1234567", "2012-01-02T03:04:05.1234567"),
        ("2026-11-20", "2026-11-20"),
        ("/Date(1416355200000)/", "2014-11-19T00:00:00Z"),
        ("/Date(1416355200000+0100)/", "2014-11-19T00:00:00Z"),
        ("11/20/2026", "2026-11-20"),
        ("11/20/2026 9:15:40 PM", "2026-11-20T21:15:40"),
        ("11/20/2026 12:15 AM", "2026-11-20T00:15:00"),
        ("0001-01-01T00:00:00", None),
        ("0001-01-01T00:00:00Z", None),
        ("", None),
    ],
)
def test_dates_of_all_three_forms_become_iso(path: Path, value: str, kept: str | None) -> None:
    files = [{"FileName": "M-1.jpg", "FilePath": "a\\M-1.jpg", "Created": value}]
    item = read_vics(path, cases_20(media(1, MediaFiles=files, DateUpdated=value))).item
    assert item.created == kept
    assert (item.file_name, item.path) == ("M-1.jpg", "a\\M-1.jpg")


@pytest.mark.parametrize(
    "value", ["2026-02-30T00:00:00Z", "13/13/2026", "13/40/2026", "yesterday", "2026-11-20T25:00:00Z"]
)
def test_impossible_dates_are_refused(path: Path, value: str) -> None:
    (problem,) = read_vics(path, cases_20(media(1, DateUpdated=value))).problems
    assert (problem.field, problem.record) == ("DateUpdated", 1)


def test_paths_keep_their_backslashes_and_name_the_file(path: Path) -> None:
    item = read_vics(path, cases_20(media(1, RelativeFilePath="export\\files\\M-1.jpg"))).item
    assert (item.path, item.file_name) == ("export\\files\\M-1.jpg", "M-1.jpg")


def test_photodna_and_contact_persons_are_not_kept(path: Path) -> None:
    secret = "kingfisher-4711"
    text = cases_20(media(1, PhotoDNA=secret), ContactName=secret, ContactPhone=secret, ContactEmail=secret)
    read = read_vics(path, text)
    assert read.pairs == [("SER-1", 1)]
    assert secret not in repr(read)


def test_the_total_that_a_file_claims_is_not_believed(path: Path) -> None:
    assert len(read_vics(path, cases_20(media(1), TotalMediaFiles=400)).accepted) == 1


def test_members_that_are_not_known_are_stepped_over(path: Path) -> None:
    records = [media(n, Vendor={"a": [1, {"b": None}]}, Segments=[]) for n in range(1, 60)]
    read = read_vics(path, cases_20(*records, VendorCase=[{"x": 1}]))
    assert [pair[1] for pair in read.pairs] == list(range(1, 60))


def test_an_empty_list_holds_nothing(path: Path) -> None:
    read = read_vics(path, '{"value": []}')
    assert (read.accepted, read.problems) == ([], [])


@pytest.mark.parametrize("empty", ["null", "[]"])
def test_a_case_without_media_brings_nothing(path: Path, empty: str) -> None:
    read = read_vics(path, f'{{"Cases": [{{"CaseNumber": "EX-1", "Media": {empty}}}]}}')
    assert (read.accepted, read.problems) == ([], [])


def test_a_number_of_another_kind_is_told_in_words(path: Path) -> None:
    (problem,) = read_vics(path, cases_20({**media(1), "MediaID": 1.0})).problems
    assert (problem.field, problem.found, problem.expected) == ("MediaID", "1.0", "a whole number")
