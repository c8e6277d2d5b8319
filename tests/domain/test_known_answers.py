"""Known answers: written in a line, checked against the codebook, told in its order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.codebook import Code, Codebook, Level, Variable
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.known_answers import checked, known_answer

CODES = tuple(Code(one, {"en": one}) for one in ("one", "two", "three"))
ALONE = Code("undetermined", {"en": "undetermined"}, exclusive=True)
BOOK = Codebook(
    id="known",
    version="1",
    title={"en": "known"},
    languages=("en",),
    status="confirmed",
    variables=(
        Variable("set", {"en": "set"}, Level.SET, codes=(*CODES, ALONE)),
        Variable("single", {"en": "single"}, Level.NOMINAL, codes=CODES),
        Variable("text", {"en": "text"}, Level.TEXT),
    ),
)


@given(st.lists(st.sampled_from([one.id for one in CODES]), unique=True))
def test_a_set_comes_back_in_the_codebooks_order(codes: list[str]) -> None:
    said = dict([known_answer(f"set = {';'.join(codes) or '{}'}", where="line 1")])
    found = checked({"S-000001": said}, BOOK)["S-000001"]["set"]
    assert found == tuple(one.id for one in CODES if one.id in codes)


@pytest.mark.parametrize("said", [{"text": ("a",)}, {"nothing": ("one",)}, {"single": ("four",)}])
def test_what_the_codebook_does_not_have_is_not_found(said: dict[str, tuple[str, ...]]) -> None:
    with pytest.raises(NotFound, match=f"'{next(iter(said))}'"):
        checked({"S-000001": said}, BOOK)


@pytest.mark.parametrize("said", [{"single": ("one", "two")}, {"single": ()}])
def test_a_single_answer_is_one_code(said: dict[str, tuple[str, ...]]) -> None:
    with pytest.raises(Refused, match="takes one code"):
        checked({"S-000001": said}, BOOK)


def test_a_code_that_stands_alone_has_none_beside_it() -> None:
    assert checked({"S-000001": {"set": ("undetermined",)}}, BOOK)
    with pytest.raises(Refused, match="stands alone"):
        checked({"S-000001": {"set": ("undetermined", "one")}}, BOOK)


@pytest.mark.parametrize("text", ["", "set", "set=", "=one", "set=;"])
def test_a_line_that_says_nothing_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="no known answer"):
        known_answer(text, where="line 1")


def test_a_case_of_which_nothing_is_known_is_not_kept() -> None:
    assert checked({"S-000001": {}}, BOOK) == {}
