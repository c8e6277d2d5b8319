"""Forms and taxonomies that somebody made to do harm: refused in words, or taken as plain text."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable

import pytest

from reviewer.exchange import workbook
from reviewer.exchange.codebook_file import CodebookRefused
from reviewer.exchange.misp import from_misp
from reviewer.exchange.xlsform import from_xlsform, to_xlsform
from reviewer.services.codebooks import load

HEAD = '{"namespace":"a","expanded":"A","version":1,"predicates":'
PREDICATE = HEAD + '[{"value":"p","expanded":%s}]}'
TAXONOMIES = {
    "deep": (HEAD + "[" * 100_000 + "]" * 100_000 + "}", "nested"),
    "huge number": (HEAD.replace("1,", "9" * 5_000 + ",") + "[]}", "64 bits"),
    "no number": (HEAD.replace("1,", "NaN,") + "[]}", "not a number"),
    "twice": ('{"namespace":"a",' + HEAD[1:] + "[]}", "given twice"),
    "nul": (PREDICATE % r'"x\u0000y"', "NUL"),
    "half": (PREDICATE % r'"\ud800"', "surrogate"),
    "torn": (PREDICATE[:40], "not well-formed"),
    "endless": (
        HEAD + '[{"value":"p","expanded":"P"}],"values":[{"predicate":"p","entry":[{"value":"x",'
        '"expanded":"X","numerical_value":1e999}]}]}',
        "too large",
    ),
}


@pytest.mark.parametrize("name", TAXONOMIES)
def test_a_hostile_taxonomy_is_refused_with_the_reason(name: str) -> None:
    text, reason = TAXONOMIES[name]
    with pytest.raises(CodebookRefused) as caught:
        from_misp(text.encode(), name="t.json")
    assert reason in "; ".join(problem.message for problem in caught.value.problems)


def repacked(change: Callable[[bytes], bytes]) -> bytes:
    """The shipped codebook as a form, with another first sheet."""
    before, after = zipfile.ZipFile(io.BytesIO(to_xlsform(load("gi-2018")[0]))), io.BytesIO()
    with zipfile.ZipFile(after, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in before.namelist():
            content = before.read(name)
            archive.writestr(name, change(content) if name.endswith("sheet1.xml") else content)
    return after.getvalue()


DECLARED = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
CELL = b'<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row>'


def with_entity(entity: bytes) -> bytes:
    document = DECLARED + b"<!DOCTYPE r [" + entity + b"]>"
    return repacked(lambda sheet: sheet.replace(DECLARED, document).replace(b"<sheetData>", CELL))


@pytest.mark.parametrize(
    "raw",
    [
        with_entity(b'<!ENTITY x SYSTEM "file:///etc/hostname">'),
        with_entity(
            b'<!ENTITY a "aaaaaaaaaa">'
            + b"".join(
                b'<!ENTITY %s "%s">' % (two, b"&%s;" % one * 10)
                for one, two in zip(
                    [b"a", b"b", b"c", b"d", b"e", b"f", b"g"],
                    [b"b", b"c", b"d", b"e", b"f", b"g", b"x"],
                    strict=True,
                )
            )
        ),
        repacked(lambda sheet: sheet[: len(sheet) // 2]),
        repacked(lambda _: b" " * (200 << 20)),
    ],
    ids=["file", "entities", "torn", "bomb"],
)
def test_a_hostile_workbook_is_refused(raw: bytes) -> None:
    with pytest.raises(CodebookRefused):
        from_xlsform(raw, name="f.xlsx")


CHOICES = [["list_name", "name", "label"], ["c", "one", "@SUM(1)"], ["c", "two", "+1"]]


def labelled(label: str) -> bytes:
    """A form of one question with that label."""
    rows = [["type", "name", "label"], ["select_one c", "a", label]]
    return workbook.written({"survey": rows, "choices": CHOICES})


def test_formulas_and_markup_stay_the_text_that_they_are() -> None:
    label = '=HYPERLINK("http://x.invalid","here") <img src=x>'
    book = from_xlsform(labelled(label), name="f.xlsx").codebook
    assert book.variables[0].label["en"] == label
    again = from_xlsform(to_xlsform(book), name="f.xlsx").codebook
    assert again.digest == book.digest
    packed = zipfile.ZipFile(io.BytesIO(to_xlsform(book)))
    sheets = [packed.read(name) for name in packed.namelist() if "worksheets/sheet" in name]
    assert not any(b"<f>" in one or b"<hyperlink" in one for one in sheets)


def test_signs_that_turn_text_round_are_refused() -> None:
    with pytest.raises(CodebookRefused, match="not seen"):
        from_xlsform(labelled("a\u202eb"), name="f.xlsx")


def test_json_that_is_no_taxonomy_names_what_it_lacks() -> None:
    with pytest.raises(CodebookRefused) as caught:
        from_misp(json.dumps([1, 2]).encode(), name="t.json")
    assert caught.value.problems
