from __future__ import annotations

import pytest

from reviewer.domain.answer import NONE, Answer, AnswerState, chosen, typed


def test_only_an_answered_variable_carries_something_and_it_must() -> None:
    for state in AnswerState:
        if state is AnswerState.ANSWERED:
            with pytest.raises(ValueError, match="only an answered variable"):
                Answer(state)
        else:
            with pytest.raises(ValueError, match="only an answered variable"):
                Answer(state, codes=("a",))
            with pytest.raises(ValueError, match="only an answered variable"):
                Answer(state, value="")


def test_an_answer_carries_codes_or_a_value() -> None:
    with pytest.raises(ValueError, match="not both"):
        Answer(AnswerState.ANSWERED, codes=("a",), value="b")
    assert chosen("a", "b").codes == ("a", "b")
    assert typed("").value == ""


def test_the_four_states_are_four_different_answers() -> None:
    assert len({Answer(state) for state in AnswerState if state is not AnswerState.ANSWERED}) == 3
    assert chosen("none") != NONE
