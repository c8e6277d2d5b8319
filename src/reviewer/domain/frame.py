"""The sampling frame: the cases that a draw could have reached, and the record by which it is known again.

Frames are streamed, never held: a frame is anything that can be gone through twice and gives its cases by
case id, in the order of their UTF-8 bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from reviewer.domain.errors import Refused

DIGEST = "sha256-of-ids-v1"
"""SHA-256 over the case ids in UTF-8, ascending by bytes, each followed by one zero byte."""

MAX_STRATA = 1000


class FrameCase(NamedTuple):
    """One case of the frame: its stratum (empty: not said, or not stratified) and its number of media
    items.
    """

    case_id: str
    stratum: str = ""
    files: int = 0


class Frame(Protocol):
    """Cases ascending by id; going through it again gives the same."""

    def __iter__(self) -> Iterator[FrameCase]: ...


@dataclass(frozen=True, slots=True)
class StratumSize:
    """How much of the frame lies in one stratum."""

    cases: int
    files: int


@dataclass(frozen=True, slots=True)
class FrameRecord:
    """What is kept of a frame: how many, which (`digest`), and what was asked for (`wanted`, as the caller
    writes it: filter, limits).
    """

    cases: int
    files: int
    digest: str
    strata: Mapping[str, StratumSize]
    wanted: Mapping[str, str | int | bool] = field(default_factory=dict)
    digest_kind: str = DIGEST


def surveyed(frame: Iterable[FrameCase], *, wanted: Mapping[str, str | int | bool]) -> FrameRecord:
    """Go through the frame once; memory grows with the strata only.

    Raises Refused where ids do not ascend, hold a zero character, or there are more than 1,000 strata.
    """
    digest = hashlib.sha256()
    cases: dict[str, int] = {}
    files: dict[str, int] = {}
    last = b""
    for one in frame:
        name = one.case_id.encode("utf-8")
        if name <= last or b"\0" in name:
            raise Refused("The cases of the frame are not in order.", where=f"case {one.case_id}")
        last = name
        digest.update(name + b"\0")
        cases[one.stratum] = cases.get(one.stratum, 0) + 1
        files[one.stratum] = files.get(one.stratum, 0) + one.files
        if len(cases) > MAX_STRATA:
            raise Refused(
                f"This variable divides the cases into more than {MAX_STRATA} strata.",
                mend="Stratify by a variable with few values.",
            )
    strata = {name: StratumSize(cases[name], files[name]) for name in sorted(cases)}
    return FrameRecord(sum(cases.values()), sum(files.values()), digest.hexdigest(), strata, wanted)
