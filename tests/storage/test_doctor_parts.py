"""Answers of the doctor that ask several things: each of them is asked, by what is said of it alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reviewer.domain.answer import chosen
from reviewer.storage.doctor import checks
from tests.storage.test_doctor import damage, whole
from tests.storage.world import World

__all__ = ["whole"]


def exchange_two_cases(world: World) -> None:
    """Behind a coding, so that it seems to be of another case."""
    with world.store.writing(world.bea) as work:
        work.codings.append(world.coding(world.bea, 2, {"age": chosen("older")}, uuid="u-2"))
        work.record("coding.submitted", "u-2", {"case": "SYN-0002"}, world.clock.microseconds())
        work.commit()
    for case, name in ((2, "x"), (3, "SYN-0002"), (2, "SYN-0003")):
        damage(f"UPDATE case_record SET case_id = '{name}' WHERE id = {case}")(world)


def take_another_trail_along(world: World) -> None:
    """A backup says of itself that entry 2 is another than the one that stands here."""
    with world.store.writing(world.sam) as work:
        work.record("backup.made", "00" * 32, {"entries": 2}, world.clock.microseconds())
        work.commit()


PARTS: dict[str, tuple[str, str, Callable[[World], None]]] = {
    "media without a case": (
        "foreign keys",
        "2 rows refer to others that are missing",
        damage("UPDATE media_item SET case_id = 0 WHERE case_id = 3"),
    ),
    "hashes of media": (
        "kept counts",
        "hashes of media",
        damage(
            "UPDATE media_hash SET hash = zeroblob(20) WHERE (case_id, number, length(hash)) = (1, 1, 20)"
        ),
    ),
    "misplaced": ("rows and signatures", "names another case than its coding", exchange_two_cases),
    "unlike": (
        "rows and signatures",
        "entry 2 is not the entry that left with a package or backup",
        take_another_trail_along,
    ),
    "wrongly signed": (
        "rows and signatures",
        "entry 0 announces another signing key than is kept",
        damage("INSERT INTO account_key SELECT id, 1, zeroblob(32), 1 FROM account WHERE name = 'ann'"),
    ),
}


@pytest.mark.parametrize("part", PARTS)
def test_each_part_of_an_answer_is_asked(whole: World, part: str) -> None:
    name, said, apply = PARTS[part]
    apply(whole)
    (check,) = [one for one in checks(whole.store) if one.name == name]
    assert (check.ok, said in check.detail) == (False, True), check.detail
    whole.store.abandon()
