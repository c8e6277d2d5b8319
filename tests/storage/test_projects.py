"""The project, its people and its codebook versions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.errors import NotAllowed, NotFound, Refused
from reviewer.domain.identifiers import CodebookKey
from reviewer.domain.person import Role
from tests.storage.world import BOOK, VARIABLES, World


def test_a_project_reads_back_as_it_was_made(world: World) -> None:
    with world.store.reading(world.sam) as read:
        info = read.projects.info()
        assert (info.title, info.policy, info.codebook) == ("Small", AssignmentPolicy.EVERYONE, world.book)
        assert read.projects.accounts() == [world.sam, world.eve, world.ann, world.bea]
        assert read.projects.account_named("ann") == world.ann
        assert read.projects.account_named("Ann") is None
        assert read.projects.codebook(world.book) == replace(BOOK, key=world.book)


def test_a_project_is_created_once(world: World) -> None:
    with world.store.writing(world.sam) as work, pytest.raises(Refused, match="already"):
        work.projects.create("other", "Other", AssignmentPolicy.EVERYONE, 1)


def test_roles_are_kept_together(world: World) -> None:
    both = frozenset({Role.REVIEWER, Role.EXPORTER})
    with world.store.writing(world.sam) as work:
        made = work.projects.add_account("Zoë van 't Hof", both, 1)
        assert work.projects.account_named("Zoë van 't Hof") == made
        assert made.roles == both


@pytest.mark.parametrize("name", ["", "  ", "ann"])
def test_a_name_is_needed_and_used_once(world: World, name: str) -> None:
    with world.store.writing(world.sam) as work, pytest.raises(Refused):
        work.projects.add_account(name, frozenset({Role.REVIEWER}), 1)


def test_an_account_is_disabled_and_enabled_again(world: World) -> None:
    with world.store.writing(world.sam) as work:
        work.projects.set_enabled(world.ann.key, enabled=False)
        assert work.projects.account_named("ann") == replace(world.ann, enabled=False)
        work.projects.set_enabled(world.ann.key, enabled=True)
        assert work.projects.account_named("ann") == world.ann
        with pytest.raises(NotFound):
            work.projects.set_enabled(type(world.ann.key)(99), enabled=False)


def test_a_disabled_account_is_let_in_nowhere(world: World) -> None:
    gone = replace(world.ann, enabled=False)
    with pytest.raises(NotAllowed, match="disabled"), world.store.reading(gone):
        pass
    with pytest.raises(NotAllowed, match="disabled"), world.store.writing(gone):
        pass


def test_the_same_content_is_the_same_version(world: World) -> None:
    with world.store.writing(world.sam) as work:
        assert work.projects.add_codebook(BOOK, VARIABLES, 5) == world.book


def test_other_content_needs_another_version(world: World) -> None:
    changed = replace(BOOK, digest="b" * 64, content="changed")
    with world.store.writing(world.sam) as work:
        with pytest.raises(Refused, match="another version"):
            work.projects.add_codebook(changed, VARIABLES, 5)
        key = work.projects.add_codebook(replace(changed, version="2"), VARIABLES, 5)
        assert work.projects.info().codebook == key != world.book
        assert work.projects.codebook(world.book).version == "1"


def test_a_codebook_that_is_not_there_is_said_so(world: World) -> None:
    with world.store.reading(world.sam) as read, pytest.raises(NotFound):
        read.projects.codebook(CodebookKey(99))


def test_the_policy_changes(world: World) -> None:
    with world.store.writing(world.sam) as work:
        work.projects.set_policy(AssignmentPolicy.ASSIGNED_ONLY)
        assert work.projects.info().policy is AssignmentPolicy.ASSIGNED_ONLY


def test_a_setting_of_the_project_is_kept_and_replaced(world: World) -> None:
    with world.store.reading(world.ann) as read:
        assert read.projects.setting("work.example") is None
    for value in (14, None, {"days": 3}):
        with world.store.writing(world.sam) as work:
            work.projects.set_setting("work.example", value)
            work.record("setting.changed", "work.example", {}, 1)
            work.commit()
        with world.store.reading(world.ann) as read:
            assert read.projects.setting("work.example") == value
