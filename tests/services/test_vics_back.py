"""Labels back in VICS: tags in a copy, everything else as it was, categories only by a crosswalk."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import NotAllowed, Refused
from reviewer.exchange.vics.tagging import Labels, tagged
from tests.exchange.reading import CONTEXT_20, cases_20, hash_set_20, media
from tests.services.conftest import Project
from tests.services.test_recording import record, rows

SERIES = "S-000001"
CROSSWALK = (
    'crosswalk = 1\nscheme = "vics-2.0"\nvariable = "severity"\n\n[categories]\nnudist = 2\nposing = 1\n'
)


def md5(number: int) -> str:
    return f"{number:032X}"


@pytest.fixture
def coded(project: Project, tmp_path: Path) -> Project:
    """Both reviewers coded two series; on the second they differ in severity."""
    head = "case_id,variable,code\n"
    for name, severity in (("r-01", "posing"), ("r-02", "nudist")):
        table = head + rows(SERIES) + rows("S-000002", severity=(severity,))
        record(project.sign_in(name), tmp_path / "a.csv", table)
    return project


def back(coded: Project, folder: Path, text: str, crosswalk: str | None = None) -> Any:
    """The copy as a value; its text stands in `out/in.json`."""
    (folder / "in.json").write_text(text, "utf-8")
    chosen = None
    if crosswalk is not None:
        chosen = folder / "crosswalk.toml"
        chosen.write_text(crosswalk, "utf-8")
    coded.sign_in("x-01").vics_back.write([folder / "in.json"], folder / "out", crosswalk=chosen)
    assert (folder / "in.json").read_text("utf-8") == text
    return json.loads((folder / "out" / "in.json").read_text("utf-8"))


def tags_of(record: dict[str, Any]) -> list[str]:
    return str(record.get("Tags", "")).split(",")


def test_media_are_found_by_number_then_by_md5_and_everything_else_stays(
    coded: Project, tmp_path: Path
) -> None:
    records = [
        media(
            1001, Series=SERIES, MD5=md5(1001), Tags="{own, tag},gi2018:severity=old,x:y=z", Vendor={"a": [1]}
        ),
        media(77, Series="elsewhere", MD5=md5(1002), Category=3),
        media(78, Series="elsewhere", MD5=md5(9)),
        media(2001, Series="S-000002", MD5=md5(2001)),
    ]
    text = cases_20(*records, CaseNumber="EX", ContactName="kept as it is")
    found = back(coded, tmp_path, text)
    by_number, by_hash, other, differing = found["value"][0]["Media"]
    assert "gi2018:severity=posing" in by_hash["Tags"]
    assert by_number["Tags"].startswith("{own, tag},x:y=z,{gi2018:")
    assert "old" not in by_number["Tags"]
    assert "{gi2018:age-category=infant}" in by_number["Tags"]
    assert other == records[2]
    assert not any("severity" in tag for tag in tags_of(differing))
    assert any(tag.startswith("gi2018:age-category=") for tag in tags_of(differing))
    for one in (by_number, by_hash, differing):
        one.pop("Tags")
    records[0].pop("Tags")
    found["value"][0]["Media"] = [by_number, by_hash, other, differing]
    assert found == json.loads(text) | {"value": [json.loads(text)["value"][0] | {"Media": records}]}


def test_a_copy_without_labels_is_the_same_text_and_a_second_one_the_same_as_the_first(
    coded: Project, tmp_path: Path
) -> None:
    text = hash_set_20(media(1, Series="none", Comments="ünïcode \\u00e9")).replace(", ", " ,\n")
    back(coded, tmp_path, text)
    assert (tmp_path / "out" / "in.json").read_text("utf-8") == text
    labelled = cases_20(media(1001, Series=SERIES, MD5=md5(1001), Tags=["a", "b"]))
    first = back(coded, tmp_path, labelled)
    assert first["value"][0]["Media"][0]["Tags"][:3] == ["a", "b", "gi2018:identified-status=unidentified"]
    assert back(coded, tmp_path, json.dumps(first)) == first


def test_categories_change_by_a_crosswalk_for_their_scheme_only(coded: Project, tmp_path: Path) -> None:
    records = [media(1001, Series=SERIES, Category=5), media(2001, Series="S-000002", Category=5)]
    plain = json.dumps({"@odata.context": CONTEXT_20.replace("/US", "") + "Media", "value": records})
    assert [one["Category"] for one in back(coded, tmp_path, plain)["value"]] == [5, 5]
    found = back(coded, tmp_path, plain, CROSSWALK)["value"]
    # On the second case the reviewers differ: nothing follows from its severity.
    assert [one["Category"] for one in found] == [1, 5]
    with pytest.raises(Refused, match="categories are of"):
        back(coded, tmp_path, hash_set_20(*records), CROSSWALK)
    with pytest.raises(Refused, match="no coded variable"):
        back(coded, tmp_path, plain, CROSSWALK.replace('"severity"', '"nothing"'))


@pytest.mark.parametrize(
    "text", ["", "crosswalk = 2", CROSSWALK.replace("= 1\n[", "= x\n["), CROSSWALK + 'a = "1"']
)
def test_what_is_no_crosswalk_is_refused(coded: Project, tmp_path: Path, text: str) -> None:
    with pytest.raises(Refused):
        back(coded, tmp_path, cases_20(media(1)), text)


def test_sources_that_cannot_be_read_leave_nothing_and_are_never_replaced(
    coded: Project, tmp_path: Path
) -> None:
    with pytest.raises(Refused):
        back(coded, tmp_path, cases_20(media(1001, Series=SERIES))[:-3])
    with pytest.raises(Refused, match="not one Project VIC file"):
        back(coded, tmp_path, "case_id\nA\n")
    assert list((tmp_path / "out").iterdir()) == []
    (tmp_path / "in.json").write_text(cases_20(media(1001, Series=SERIES)), "utf-8")
    exporter = coded.sign_in("x-01").vics_back
    with pytest.raises(Refused, match="its source's place"):
        exporter.write([tmp_path / "in.json"], tmp_path)
    with pytest.raises(Refused, match="one name"):
        exporter.write([tmp_path / "in.json", tmp_path / "in.json"], tmp_path / "out")
    with pytest.raises(NotAllowed):
        coded.sign_in("r-01").vics_back.write([tmp_path / "in.json"], tmp_path / "out")


_AS_WRITTEN = (
    b'"Vendor": [1.0, 1, 1e400, -0, 1E5, 123456789012345678901234567890, 1' + b"0" * 5_000 + b"]",
    b'"Vendor": {"b": 1, "a": 2, "b": 3}, "Vendor": "\\u00e9\\/"',
    b'"Vendor": "\xff\xfe is no UTF-8"',
    b'"Vendor": "]}, {\\"Tags\\": [1", "Vendor2": "\\\\"',
)


@pytest.mark.parametrize("written", _AS_WRITTEN)
def test_what_is_not_ours_stays_as_it_is_written(written: bytes) -> None:
    raw = b'{"MediaID": 1, ' + written + b', "Tags" : "x" }'
    found = tagged(raw, Labels(("n:a=b",), 3), prefixes=["n:a="])
    assert found == raw.replace(b'"x" }', b'"x,n:a=b", "Category": 3 }')
    one = b'{"Name": "x", "v": [1e400, 1.0], "v": ' + b"9" * 5_000 + b"}"
    raw = b'{%s, "Tags": [%s, {"Name": "n:a=old"}]}' % (written, one)
    found = tagged(raw, Labels(("n:a=b",)), prefixes=["n:a="])
    assert found == b'{%s, "Tags": [%s, {"Name": "n:a=b"}]}' % (written, one)


def test_a_number_of_the_series_goes_before_an_md5_that_is_another_ones(
    coded: Project, tmp_path: Path
) -> None:
    # Labels are of a series, and the record names it: its MD5 would lead to another one.
    one = media(1001, Series=SERIES, MD5=md5(2001))
    (found,) = back(coded, tmp_path, hash_set_20(one))["value"]
    assert "gi2018:severity=posing" in tags_of(found)
    # Of the series whose MD5 it is, reviewers differ in severity.
    (found,) = back(coded, tmp_path, hash_set_20(media(99, Series="other", MD5=md5(2001))))["value"]
    assert not any("severity" in tag for tag in tags_of(found))
    assert any(tag.startswith("gi2018:") for tag in tags_of(found))


def test_a_file_gets_no_labels_of_another_one_of_its_name(project: Project, tmp_path: Path) -> None:
    # Neither names a series or a case: each is a case of its own, and numbers count from 1 in both.
    units = [tmp_path / name for name in ("u1", "u2", "u3")]
    for number, folder in enumerate(units):
        folder.mkdir()
        (folder / "e.json").write_text(hash_set_20({"MediaID": 1, "MD5": md5(70 + number)}), "utf-8")
    for folder in units[:2]:
        project.sign_in("s-01").intake.import_files([folder / "e.json"])
    table = "case_id,variable,code\n" + rows("e")
    record(project.sign_in("r-01"), tmp_path / "a.csv", table)
    tagged_ones = []
    for folder in units:
        project.sign_in("x-01").vics_back.write([folder / "e.json"], folder / "out")
        (found,) = json.loads((folder / "out" / "e.json").read_text("utf-8"))["value"]
        tagged_ones.append(any(tag.startswith("gi2018:") for tag in tags_of(found)))
    # The third was never taken in.
    assert tagged_ones == [True, False, False]


_VALUE = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
_MEMBERS = st.sampled_from(["MediaID", "Category", "Vendor", "é", 'q"', "Tag"])
_RECORD: st.SearchStrategy[dict[str, object]] = st.dictionaries(_MEMBERS, _VALUE)


@given(
    record=_RECORD,
    tags=st.none() | st.text(max_size=8) | st.lists(st.text(max_size=4), max_size=2),
    separators=st.sampled_from([(",", ":"), (", ", ": "), (" ,\n ", " :\t")]),
    ascii_only=st.booleans(),
)
def test_only_tags_change_in_any_record(
    record: dict[str, object], tags: object, separators: tuple[str, str], ascii_only: bool
) -> None:
    whole = record if tags is None else {**record, "Tags": tags}
    raw = json.dumps(whole, separators=separators, ensure_ascii=ascii_only).encode()
    once = tagged(raw, Labels(("n:a=b",)), prefixes=["n:a="])
    found = json.loads(once)
    assert "n:a=b" in found.pop("Tags")
    assert found == record
    assert tagged(once, Labels(("n:a=b",)), prefixes=["n:a="]) == once
