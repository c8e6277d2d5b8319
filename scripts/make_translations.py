"""Bring resources/translations/*.ts up to date with the program's words, and compile them to .qm.

Qt's lupdate finds what the window's code says.  The action table, the menus and the fixed words of errors
for people are free of Qt; this script writes them down for lupdate.  New words come without a translation:
translate them in the .ts files (Qt Linguist or any editor), then run this again.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import PySide6

from reviewer.ui.actions.table import ACTIONS, Menu
from reviewer.ui.error_words import CONTEXT
from reviewer.ui.translations import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "src" / "reviewer"
TARGET = ROOT / "resources" / "translations"
_ERRORS = frozenset(
    {
        "Refused", "NotFound", "Damaged", "TooNew", "Busy", "StorageFailed", "NotUnlocked", "NotAllowed",
        "VerificationFailed",
    }
)  # fmt: skip

# Commands speak English; these are the rooms that the window reaches.
_ERROR_PLACES = (
    "storage/**/*.py", "vault/**/*.py", "workspace/*.py", "domain/person.py", "domain/adjudication.py",
    "domain/edition.py", "domain/editing.py", "domain/editing_codes.py", "domain/renaming.py",
    "services/assigning.py", "services/calibration.py", "services/closing.py", "services/codebooks.py",
    "services/coding.py",
    "services/drafting.py", "services/drawing.py", "services/handover.py", "services/indicator/*.py",
    "services/packages/*.py",
    "services/people.py", "services/reassigning.py", "services/release.py", "services/returning.py",
    "services/revising/*.py", "services/settling/*.py", "services/sizing.py", "services/submitting.py",
    "services/trail.py", "services/undo.py", "services/vics_*.py",
)  # fmt: skip


def update(folder: Path) -> None:
    """Bring the .ts files of that folder up to date with the sources."""
    targets = [str(folder / f"reviewer_{language}.ts") for language in LANGUAGES[1:]]
    with tempfile.TemporaryDirectory() as place:
        extra = Path(place) / "extra.py"
        extra.write_text(_extra(), encoding="utf-8")
        found = [*sorted(str(file) for file in (SOURCES / "ui").rglob("*.py")), str(extra)]
        options = ["-locations", "none", "-no-obsolete", "-silent"]
        _run("lupdate", *found, *options, "-source-language", "en", "-ts", *targets)


def compile_all(source: Path, target: Path) -> None:
    """Compile every .ts of `source` into a .qm in `target`."""
    for file in sorted(source.glob("*.ts")):
        _run("lrelease", "-silent", str(file), "-qm", str(target / f"{file.stem}.qm"))


def _extra() -> str:
    """Python that says each word once, in its context, for lupdate to find."""
    said = [("actions", action.title) for action in ACTIONS]
    said += [("actions", action.hint) for action in ACTIONS if action.hint]
    said += [("menus", menu.value) for menu in Menu if menu]
    said += [(CONTEXT, words) for words in sorted(set(_error_words()))]
    lines = (f"QCoreApplication.translate({context!r}, {words!r})" for context, words in said)
    return "\n".join(lines) + "\n"


def _error_words() -> Iterator[str]:
    """The fixed texts of errors that the window can meet; those put together at run time are left out."""
    for file in sorted(file for place in _ERROR_PLACES for file in SOURCES.glob(place)):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ERRORS:
                mends = [keyword.value for keyword in node.keywords if keyword.arg == "mend"]
                for part in (*node.args[:1], *mends):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value:
                        yield part.value


def _run(tool: str, *arguments: str) -> None:
    # The tools themselves: their Python wrappers only call them.
    folder = Path(PySide6.__file__).parent
    program = next(path for path in (folder / tool, folder / f"{tool}.exe") if path.is_file())
    subprocess.run([str(program), *arguments], check=True, stdout=sys.stderr)  # noqa: S603 - Qt's own tools


if __name__ == "__main__":
    update(TARGET)
    compile_all(TARGET, TARGET)
