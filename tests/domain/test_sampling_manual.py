"""What the manual says of sampling is what the program does; its own program gives the same sample."""

from __future__ import annotations

import re
from typing import Any

from reviewer.domain.frame import DIGEST, FrameCase
from reviewer.domain.sampling import Reach, SamplePlan, draw
from tests.house.source import PROJECT

MANUAL = (PROJECT / "docs" / "manual" / "sampling.md").read_text("utf-8")


def program() -> dict[str, Any]:
    found = re.search(r"```python\n(.*?)```", MANUAL, re.DOTALL)
    assert found is not None
    names: dict[str, Any] = {}
    exec(compile(found.group(1), "sampling.md", "exec"), names)  # noqa: S102 - the manual's own lines
    return names


def test_the_program_of_the_manual_draws_the_same_cases() -> None:
    theirs = program()
    ids = sorted((f"Ü-{number * 7919 % 1000:03}" for number in range(300)), key=str.encode)
    ours = draw([FrameCase(one) for one in ids], SamplePlan(25, 20180306))
    assert [one.case_id for one in ours.cases] == theirs["sample"](ids, 20180306, 25)
    assert ours.record.frame.digest == theirs["frame_digest"](ids)


def test_the_manual_names_every_algorithm() -> None:
    for name in (DIGEST, *(reach.algorithm for reach in Reach)):
        assert f"`{name}`" in MANUAL
