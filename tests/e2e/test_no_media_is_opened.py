"""Paths in a VICS file point at files that exist; importing, browsing and labelling opens none of them."""

from __future__ import annotations

import json
import random
from pathlib import Path

from tests.e2e.file_watch import watching
from tests.e2e.onlooker import SECRET, wait_for_submitted
from tests.e2e.planned import plan
from tests.e2e.program import Program
from tests.e2e.test_label_ten_records import TITLE, type_record
from tests.e2e.x_server import Keyboard

HOOK = """
import os, sys
log = os.open(os.environ["OPENED_LOG"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
def hook(event, arguments):
    if event in {"open", "os.listdir", "os.scandir", "shutil.copyfile", "subprocess.Popen", "mmap.__new__"}:
        os.write(log, (repr(arguments[0]) + "\\n").encode("utf-8", "backslashreplace"))
sys.addaudithook(hook)
"""


def media_file_names(folder: Path) -> list[str]:
    """Every way in which a path may be written that would lead to an existing file."""
    names = [f"item-{number}.jpg" for number in range(1, 7)]
    for name in names:
        (folder / name).write_bytes(b"not a picture, and never to be read")
    absolute = str(folder)
    return [
        f"{absolute}/item-1.jpg",
        f"file://{absolute}/item-2.jpg",
        f"{absolute}/item-3.jpg".replace("/", "\\"),
        "item-4.jpg",
        f'<img src="{absolute}/item-5.jpg">',
        f"{absolute}/../{folder.name}/item-6.jpg",
    ]


def write_pointing(file: Path, paths: list[str]) -> Path:
    """A VICS file whose every text field that may hold a path holds one of these."""
    items = [
        {
            "MediaID": number * 10 + index,
            "Category": 1,
            "MD5": f"{number * 10 + index:032x}",
            "Series": f"SER-{number}",
            "MimeType": "image/jpeg",
            "RelativeFilePath": path,
            "Comments": path,
            "Tags": path,
            "MediaFiles": [{"MD5": f"{number * 10 + index:032x}", "FileName": path, "FilePath": path}],
        }
        for number in range(1, 4)
        for index, path in enumerate(paths)
    ]
    context = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/US/$metadata#Cases"
    case = {"CaseID": paths[0], "CaseNumber": paths[1], "ContactOrganization": paths[4], "Media": items}
    file.write_text(json.dumps({"@odata.context": context, "value": [case]}), encoding="utf-8")
    return file


def test_no_media_file_is_opened_by_import_browsing_and_labelling(
    program: Program, screen: Keyboard, tmp_path: Path
) -> None:
    media = tmp_path / "evidence"
    media.mkdir()
    paths = media_file_names(media)
    hook = tmp_path / "hook"
    hook.mkdir()
    (hook / "sitecustomize.py").write_text(HOOK)
    log = tmp_path / "opened.txt"
    program.extra = {"PYTHONPATH": str(hook), "OPENED_LOG": str(log)}
    secret = program.passphrase_file(SECRET)
    folder = tmp_path / "project"
    access = ("--as", "s-01", "--passphrase-file", secret)
    vics = write_pointing(tmp_path / "pointing.json", paths)
    with watching(media) as watch:
        new = ("new", folder, "--codebook", "gi-2018", "--title", TITLE, "--supervisor", "s-01")
        program.run(*new, "--passphrase-file", secret)
        add = ("people", "add", folder, "r-01", "--role", "reviewer", "--new-passphrase-file", secret)
        program.run(*add, *access)
        imported = program.json("import", folder, vics, *access)
        assert imported["files"][0]["media_new"] == 18
        window = program.open_window(folder, account="r-01", passphrase=secret)
        screen.focus(TITLE)
        screen.press("x", "j", "k", "x")
        type_record(screen, plan(program.json("codebook", "show", "gi-2018"), random.Random(3)))
        wait_for_submitted(folder, 1)
        screen.press("x", "ctrl+q")
        assert window.wait(timeout=30) == 0
        program.run("export", folder, "--to", tmp_path / "out", "--format", "csv", *access)
        assert watch.opened() == []
        # The watch would have seen it:
        (media / "item-1.jpg").read_bytes()
        assert "item-1.jpg" in watch.opened()
    opened = log.read_text().splitlines()
    assert any("pointing.json" in line for line in opened), "the hook saw the import's own file"
    assert [line for line in opened if "item-" in line or "evidence" in line] == []
