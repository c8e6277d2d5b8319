from __future__ import annotations

import pytest

from reviewer.domain import errors


def test_an_error_says_what_where_and_how_to_mend_it() -> None:
    full = errors.Refused("It is so.", where="file.csv, line 3", mend="Do that.")
    assert str(full) == "It is so. (file.csv, line 3) Do that."
    assert str(errors.Refused("It is so.")) == "It is so."


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (errors.Refused, 1),
        (errors.NotFound, 1),
        (errors.Damaged, 1),
        (errors.TooNew, 1),
        (errors.Busy, 1),
        (errors.StorageFailed, 1),
        (errors.NotUnlocked, 3),
        (errors.NotAllowed, 3),
        (errors.VerificationFailed, 4),
    ],
)
def test_each_kind_ends_a_command_with_its_code(kind: type[errors.ReviewerError], code: int) -> None:
    assert kind("x").exit_code == code
