"""The project's own files, as the house tests read them."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).parents[2]
PYTHON_FOLDERS = ("src", "tests", "benchmarks", "db")
FOLDERS_OF_NO_INTEREST = {".git", ".venv", "build", "dist", "__pycache__", "node_modules"}


def python_files(*folders: str) -> Iterator[Path]:
    for folder in folders or PYTHON_FOLDERS:
        yield from sorted((PROJECT / folder).rglob("*.py"))


def text_files() -> Iterator[tuple[Path, str]]:
    """Every file of the project that is UTF-8 text: those git knows, and new ones that it does not ignore."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=PROJECT,
        capture_output=True,
        check=False,
    )
    names = listed.stdout.decode().split("\0") if listed.returncode == 0 else _names_without_git()
    for name in sorted(filter(None, names)):
        path = PROJECT / name
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            if b"\0" not in content[:8192]:
                yield path, content.decode("utf-8", "replace")


def _names_without_git() -> list[str]:
    """An unpacked source archive has no git."""
    return [
        str(path.relative_to(PROJECT))
        for path in PROJECT.rglob("*")
        if path.is_file()
        and not any(part.startswith(".") or part in FOLDERS_OF_NO_INTEREST for part in path.parts)
    ]


def imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and full name of each module imported, at any depth of the file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.lineno, node.module


def imported_names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """As `imported`, and also each name taken from a module, which may be a module itself."""
    yield from imported(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 0:
            yield from ((node.lineno, f"{node.module}.{name.name}") for name in node.names)


def shown(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()
