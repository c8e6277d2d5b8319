"""Settings: one table, a file that is refused with its line, and never half written."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer import settings
from reviewer.domain.errors import Refused
from reviewer.settings import TABLE, Kind, Setting, Settings, Value


def write(folder: Path, text: str | bytes) -> Path:
    path = folder / settings.FILE_NAME
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_without_a_file_the_defaults_are_in_force(tmp_path: Path) -> None:
    loaded = settings.load(tmp_path / "not there")
    assert loaded.chosen() == {}
    assert loaded.number("import.string_bytes") == 1_048_576
    assert loaded.text("appearance.theme") == "system"
    assert loaded.flag("keys.single_keys") is True


def test_a_choice_in_the_file_is_in_force(tmp_path: Path) -> None:
    write(tmp_path, '[appearance]\ntheme = "dark"\n[keys]\nsingle_keys = false\n')
    loaded = settings.load(tmp_path)
    assert loaded.text("appearance.theme") == "dark"
    assert loaded.flag("keys.single_keys") is False


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ('[appearance]\n\nthemes = "dark"\n', 3, "There is no setting 'appearance.themes'"),
        ('[appearance]\ntheme = "pink"\n', 2, "must be one of system, light, dark, contrast"),
        ("[keys]\nsingle_keys = 1\n", 2, "must be true or false"),
        ("[import]\nnesting = true\n", 2, "must be a whole number"),
        ("[import]\nnesting = 3\n", 2, "must lie from 4 to 1000"),
        ("[import]\n'nesting' = 3\n", 2, "must lie from 4 to 1000"),
        ("[review]\ncertified_tool = 'a\\u0007b'\n".replace("'", '"'), 2, "must not hold control characters"),
        ("nesting = 64\n", 1, "'nesting' stands in no section"),
        ("[log]\n\nfile_bytes = \n", 3, "not valid TOML"),
        (b"[log]\n# \xff\n", 2, "must be UTF-8"),
    ],
)
def test_a_wrong_file_is_refused_with_its_line(
    tmp_path: Path, text: str | bytes, line: int, what: str
) -> None:
    path = write(tmp_path, text)
    with pytest.raises(Refused) as refusal:
        settings.load(tmp_path)
    said = str(refusal.value)
    assert what in said
    assert str(path) in said
    assert f"line {line}" in said
    assert refusal.value.mend


def test_a_misspelt_setting_names_the_one_that_was_meant() -> None:
    with pytest.raises(Refused, match=r"Did you mean 'appearance\.theme'"):
        Settings().changed({"appearance.tehme": "dark"})


def test_a_wrong_change_is_refused_and_changes_nothing() -> None:
    before = Settings({"log.files_kept": 7})
    with pytest.raises(Refused, match="from 1 to 100"):
        before.changed({"log.files_kept": 0})
    assert before.number("log.files_kept") == 7


def test_reading_a_setting_as_another_kind_is_a_bug() -> None:
    with pytest.raises(TypeError):
        Settings().number("keys.single_keys")
    with pytest.raises(KeyError):
        Settings().text("no.such")


def allowed(setting: Setting) -> st.SearchStrategy[Value]:
    if setting.kind is Kind.YES_NO:
        return st.booleans()
    if setting.kind is Kind.NUMBER:
        return st.integers(setting.low, setting.high)
    if setting.kind is Kind.CHOICE:
        return st.sampled_from(setting.choices)
    return st.text().filter(str.isprintable)


@given(st.fixed_dictionaries({}, optional={setting.key: allowed(setting) for setting in TABLE}))
def test_what_is_saved_is_loaded(tmp_path_factory: pytest.TempPathFactory, chosen: dict[str, Value]) -> None:
    folder = tmp_path_factory.mktemp("settings")
    settings.save(Settings().changed(chosen), folder)
    assert settings.load(folder).chosen() == chosen


def test_the_file_explains_every_setting(tmp_path: Path) -> None:
    text = settings.as_toml(Settings())
    assert all(setting.help in text and setting.key.partition(".")[2] in text for setting in TABLE)


def test_a_failed_save_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.save(Settings({"backup.daily": 3}), tmp_path)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        settings.save(Settings({"backup.daily": 4}), tmp_path)
    assert settings.load(tmp_path).number("backup.daily") == 3
    assert [path.name for path in tmp_path.iterdir()] == [settings.FILE_NAME]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no mode bits")
def test_only_the_owner_reads_the_file(tmp_path: Path) -> None:
    settings.save(Settings(), tmp_path)
    assert stat.S_IMODE((tmp_path / settings.FILE_NAME).stat().st_mode) == 0o600


def test_the_folder_can_be_named_in_the_environment(tmp_path: Path) -> None:
    assert settings.settings_folder({"REVIEWER_CONFIG_DIR": str(tmp_path)}) == tmp_path
    assert settings.settings_folder({}).name == "reviewer"


def test_every_default_is_allowed_and_every_key_has_a_section() -> None:
    assert [s.key for s in TABLE if s.problem_with(s.default) or s.key.count(".") != 1] == []
    assert len({s.key for s in TABLE}) == len(TABLE)
