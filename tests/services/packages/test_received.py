"""Which package came through, to whom: what was lost on the way goes again."""

from __future__ import annotations

import pytest

from reviewer.services.packages.received import last_received
from reviewer.services.ports import PackageRecord

SIGNERS = {"aa": "north", "bb": "south", "cc": "project"}
BOTH = ("north", "south")


def sent(uuid: str, *recipients: str, since: str | None = None) -> PackageRecord:
    record: dict[str, object] = {"recipients": list(recipients), "since": since}
    return PackageRecord(uuid, "sent", "labels", b"", 0, 0, record)


def receipt(of: str, by: str) -> PackageRecord:
    return PackageRecord(f"receipt of {of} by {by}", "received", "receipt", b"", 0, 0, {"of": of, "by": by})


@pytest.mark.parametrize(
    ("packages", "recipients", "expected"),
    [
        ([sent("1", "north")], ("north",), None),
        ([sent("1", "north"), sent("2", "north"), receipt("1", "aa")], ("north",), "1"),
        ([sent("1", "north"), sent("2", "north", since="1"), receipt("2", "aa")], ("north",), None),
        (
            [sent("1", *BOTH), receipt("1", "aa"), sent("2", *BOTH, since="1"), receipt("2", "aa")],
            ("north",),
            "2",
        ),
        ([sent("1", *BOTH), receipt("1", "aa")], BOTH, None),
        ([sent("1", *BOTH), receipt("1", "aa"), receipt("1", "bb")], BOTH, "1"),
        ([sent("1", "north"), receipt("1", "aa")], ("south",), None),
        ([sent("1", "north"), receipt("1", "aa")], (), None),
        ([sent("1", "project", "north"), receipt("1", "cc")], (), "1"),
        ([sent("1"), receipt("1", "cc")], (), "1"),
        ([sent("1", "north"), receipt("1", "zz")], ("north",), None),
    ],
)
def test_the_next_package_begins_behind_what_everybody_has(
    packages: list[PackageRecord], recipients: tuple[str, ...], expected: str | None
) -> None:
    found = last_received(packages, recipients, SIGNERS)
    assert (None if found is None else found.uuid) == expected
