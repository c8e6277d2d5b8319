"""What a file said of a case comes back from what tells it from what is known."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from reviewer.domain.case import CaseFacts
from reviewer.storage.intake_said import kept_of, said_of

TEXTS = st.none() | st.sampled_from(["NL", "unit-a", "file.json", "é \U0001f600", "0"])
VALUES = st.none() | st.booleans() | st.integers(-3, 3) | st.text(max_size=3) | st.sampled_from([0.5, -1.5])
FACTS = st.builds(
    CaseFacts,
    st.just("C-1"),
    TEXTS,
    TEXTS,
    TEXTS,
    TEXTS,
    st.dictionaries(st.sampled_from(["a", "b", "c"]), VALUES, max_size=3),
)


@given(said=FACTS, now=FACTS)
@example(said=CaseFacts("C-1", source="file.json"), now=CaseFacts("C-1", source="other.json", country="NL"))
def test_what_was_said_comes_back(said: CaseFacts, now: CaseFacts) -> None:
    kept = kept_of(said, now, usual="file.json")
    assert said_of(kept, now, usual="file.json") == said


def test_little_is_kept_of_what_differs_in_the_files_own_name() -> None:
    now = CaseFacts("C-1", source="january.json", country="NL", attributes={"unit": "team 7"})
    said = CaseFacts("C-1", source="february.json", country="NL", attributes={"unit": "team 7"})
    assert kept_of(now, now, usual="february.json") == ""
    assert kept_of(said, now, usual="february.json") == '{"1":0}'
