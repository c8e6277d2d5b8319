"""Merging several codes and splitting one into several, on the codebook page and by keys."""

from __future__ import annotations

from reviewer.ui.codebook.presenter import Node
from tests.ui.pages.project import Project
from tests.ui.pages.screen import Screen
from tests.ui.pages.test_codebook_page import choose, code_of, opened, press


def test_several_codes_merge_at_once_and_one_is_split_into_three(screen: Screen, project: Project) -> None:
    page = opened(screen, project.folder)
    screen.press("n")
    choose(screen, Node("severity", "nudist"))
    press(screen, "m", "tab")
    screen.type("erotica, no_such_code")
    screen.press("enter")
    assert "no_such_code" in screen.program.window.notices.text
    assert page.panels.ask.asks
    for _ in "no_such_code":
        screen.press("backspace")
    screen.press("enter")
    gone = [code_of(page, "severity", code) for code in ("nudist", "erotica")]
    assert [one is not None and one.retired for one in gone] == [True, True]
    choose(screen, Node("severity", "posing"))
    screen.press("s")
    for text in ("pose_a", "First", "victim_sex = female", "pose_b", "Second"):
        screen.type(text)
        if text != "Second":
            screen.press("enter")
    ask = page.panels.ask
    while not screen.has_keyboard(ask.more):
        screen.press("tab")
    screen.press("enter")
    assert screen.has_keyboard(ask.field("when2"))
    for text in ("victim_sex = male", "pose_c", "Third"):
        screen.type(text)
        screen.press("enter")
    assert not ask.asks
    draft = page.presenter.draft
    assert draft is not None
    rules = [(one.code, one.target, one.when.text if one.when else "") for one in draft.edition.mapping.rules]
    assert rules == [
        ("nudist", "indicative", ""),
        ("erotica", "indicative", ""),
        ("posing", "pose_a", "victim_sex = female"),
        ("posing", "pose_b", "victim_sex = male"),
        ("posing", "pose_c", ""),
    ]
