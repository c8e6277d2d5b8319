"""Settings, keys and recent projects in their files; a wrong file never stops the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.errors import Refused
from reviewer.ui.actions.table import ACTIONS, by_id
from reviewer.ui.preferences import KEYS_FILE, MOST_RECENT, RECENT_FILE, Preferences


def make(folder: Path) -> Preferences:
    return Preferences(folder, ACTIONS)


def keys_of(preferences: Preferences, action: str) -> tuple[str, ...]:
    return by_id(preferences.actions)[action].keys


def test_without_files_everything_is_as_usual(tmp_path: Path) -> None:
    preferences = make(tmp_path / "none")
    assert preferences.problems == []
    assert preferences.actions == ACTIONS
    assert preferences.recent() == []


def test_a_changed_setting_is_there_at_the_next_start(tmp_path: Path) -> None:
    make(tmp_path).change("appearance.theme", "dark")
    assert make(tmp_path).settings.text("appearance.theme") == "dark"


def test_changed_keys_are_there_at_the_next_start_and_only_they_are_kept(tmp_path: Path) -> None:
    preferences = make(tmp_path)
    preferences.change_keys("next_case", ("f9", "ctrl+down"))
    preferences.change_keys("flag", ())
    again = make(tmp_path)
    assert keys_of(again, "next_case") == ("f9", "ctrl+down")
    assert keys_of(again, "flag") == ()
    text = (tmp_path / KEYS_FILE).read_text(encoding="utf-8")
    assert '"next_case" = ["f9", "ctrl+down"]' in text
    assert "previous_case" not in text
    again.change_keys("flag", ("f",))
    assert "flag" not in (tmp_path / KEYS_FILE).read_text(encoding="utf-8")


def test_keys_that_clash_are_refused_and_nothing_is_kept(tmp_path: Path) -> None:
    preferences = make(tmp_path)
    with pytest.raises(Refused, match="'j' would be both"):
        preferences.change_keys("flag", ("j",))
    assert preferences.actions == ACTIONS
    assert not (tmp_path / KEYS_FILE).exists()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[keys]\nfly = ['x']\n", "There is no action 'fly'. (PATH, line 2)"),
        ("[keys]\n\nflag = ['Shift+X']\n", "'Shift+X' is no key. (PATH, line 3)"),
        ("[keys]\nflag = 'x'\n", "The keys of 'flag' are a list of texts. (PATH, line 2)"),
        ("[keys]\nflag = [1]\n", "The keys of 'flag' are a list of texts. (PATH, line 2)"),
        ("[keys]\nflag = ['j']\n", "'j' would be both 'Flag the case' and 'Next case of the queue'. (PATH)"),
        ("[keyes]\nflag = ['j']\n", "The key file has one section, [keys]. (PATH)"),
        ("flag =\n", "The key file is not valid TOML"),
        (b"[keys]\nflag = ['\xff']\n", "it is not UTF-8 text"),
    ],
)
def test_a_wrong_key_file_is_told_and_the_usual_keys_are_used(
    tmp_path: Path, text: str | bytes, said: str
) -> None:
    path = tmp_path / KEYS_FILE
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    preferences = make(tmp_path)
    assert preferences.actions == ACTIONS
    told = str(preferences.problems[0])
    assert said.replace("PATH", str(path)) in told
    assert "remove it to have the usual keys" in told


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200))
def test_no_key_file_stops_the_window(tmp_path: Path, content: bytes) -> None:
    (tmp_path / KEYS_FILE).write_bytes(content)
    preferences = make(tmp_path)
    assert preferences.problems or preferences.actions == ACTIONS


def test_a_wrong_settings_file_is_told_and_the_defaults_are_used(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[appearance]\ntheme = 'pink'\n", encoding="utf-8")
    preferences = make(tmp_path)
    assert preferences.settings.text("appearance.theme") == "system"
    assert "must be one of" in str(preferences.problems[0])


def test_projects_opened_lately_come_latest_first_and_only_while_they_exist(tmp_path: Path) -> None:
    preferences = make(tmp_path / "config")
    folders = [tmp_path / f"p{number}" for number in range(MOST_RECENT + 3)]
    for folder in folders:
        folder.mkdir()
        preferences.remember(folder)
    preferences.remember(folders[5])
    recent = preferences.recent()
    assert recent[0] == folders[5]
    assert recent[1] == folders[-1]
    assert len(recent) == MOST_RECENT
    folders[-1].rmdir()
    assert folders[-1] not in preferences.recent()


def test_without_remembering_no_path_is_kept(tmp_path: Path) -> None:
    preferences = make(tmp_path)
    preferences.remember(tmp_path)
    preferences.change("projects.remember", False)
    assert preferences.recent() == []
    preferences.remember(tmp_path)
    assert not (tmp_path / RECENT_FILE).exists()


@pytest.mark.parametrize("content", ["", "{", "{}", "[1, null]", '["/nowhere/at/all"]'])
def test_a_damaged_list_of_projects_is_an_empty_one(tmp_path: Path, content: str) -> None:
    (tmp_path / RECENT_FILE).write_text(content, encoding="utf-8")
    assert make(tmp_path).recent() == []
