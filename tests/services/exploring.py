"""Calling everything that an account could call, with arguments that fit, and telling what came of it."""

from __future__ import annotations

import hashlib
import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any, get_type_hints

from reviewer.domain.answer import Certainty, chosen
from reviewer.domain.errors import ReviewerError
from reviewer.domain.identifiers import AccountKey, CaseKey, CodebookKey
from reviewer.services.release_wish import Wish
from reviewer.workspace import Workspace

ASKED_FOR = "r-02"
MOST = 2_000
DEPTH = 12
# What is random, or differs with the place and with others' trail entries, and tells nothing.
_MASKED = (
    (re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), "UUID"),
    (re.compile(r"\b[0-9a-f]{64}\b"), "DIGEST"),
    (re.compile(r"0x[0-9a-f]+"), "ADDRESS"),
)


@dataclass(frozen=True)
class Examples:
    """What is passed: by the parameter's name within its type, else by its type."""

    case: CaseKey
    account: AccountKey
    folder: Path

    def of(self, parameter: inspect.Parameter, *, keeps: bool) -> object:
        """A value; raises LookupError for a type that has none yet.  What is kept gets a name of ours."""
        wanted = str(parameter.annotation).removesuffix(" | None")
        named: dict[str, object] = {
            "variable": "severity",
            "variable_id": "severity",
            "name": "mine" if keeps else ASKED_FOR,
            "case_id": "S-000002",
            "way": "copied",
            "code": "nudist",
            "state": "open",
            "label": "A",
            "save_id": f"explored-{parameter.name}",
            "uuid": "r-02-S-000001",
            "scope": "codings",
            "stratify": "country",
            "group": "country",
            "kind": "csv",
        }
        typed: dict[str, Callable[[], object]] = {
            "CaseKey": lambda: self.case,
            "AccountKey": lambda: self.account,
            "CodebookKey": lambda: CodebookKey(1),
            "DrawKey": lambda: 1,
            "PlanKey": lambda: 1,
            "int": lambda: 100 if parameter.name == "count" else 1,
            "bool": lambda: True,
            "str": lambda: named.get(parameter.name, "other"),
            "Answer": lambda: chosen("posing"),
            "Certainty": lambda: Certainty.HIGH,
            "Wish": lambda: Wish(("csv",)),
            "Path": lambda: self.folder / "out",
            "Sequence[Path]": lambda: [self.folder / "nothing.json"],
            "Sequence[CaseKey]": lambda: [CaseKey(1), self.case],
            "Sequence[int]": lambda: [1, 2, 3],
            "Sequence[str]": lambda: [ASKED_FOR],
        }
        if wanted not in typed:
            raise LookupError(wanted)
        return typed[wanted]()


def members(part: object) -> Iterator[tuple[str, object]]:
    """What it has in public, by name; the refusal where it is not given."""
    for name in dir(part):
        if not name.startswith("_"):
            try:
                yield name, getattr(part, name)
            except ReviewerError as error:
                yield name, error


def methods(part: object) -> Iterator[tuple[str, Callable[..., object]]]:
    """Its public methods, by name."""
    return ((name, member) for name, member in members(part) if callable(member))


def asked(method: Callable[..., Any], examples: Examples) -> str:
    """What came of it: the whole result, or the words of a refusal."""
    given, named = [], {}
    for parameter in inspect.signature(method).parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY:
            if parameter.default is parameter.empty:
                named[parameter.name] = _example(method, parameter, examples)
        elif parameter.default is parameter.empty or str(parameter.annotation).startswith("CaseKey"):
            given.append(_example(method, parameter, examples))
    try:
        return masked(told(method(*given, **named)), examples.folder)
    except ReviewerError as error:
        # The name that was asked for is said back.
        words = str(error).replace(repr(ASKED_FOR), "")
        return masked(f"{type(error).__name__}: {words}", examples.folder)
    except (AttributeError, TypeError, LookupError, ValueError) as error:
        # Asked for something that only others can make, or that does not fit: nothing came of it.
        return f"nothing: {type(error).__name__}"


class Unknown:
    """Stands for what only a service for others makes, such as a study of all codings."""


def _example(method: Callable[..., Any], parameter: inspect.Parameter, examples: Examples) -> object:
    """An example, or a value made of defaults; a class where there is neither."""
    if method.__name__ == "write" and str(parameter.annotation) == "Path":
        return examples.folder / "written"
    try:
        return examples.of(parameter, keeps=method.__name__.endswith("_filter"))
    except LookupError:
        pass
    try:
        found = get_type_hints(method)[parameter.name]
        return found()
    except (NameError, TypeError):
        return Unknown


def told(value: object, depth: int = DEPTH) -> str:
    """Everything in it: of dataclasses every field, of iterators what they give, of files their content."""
    if depth == 0:
        return "..."
    if isinstance(value, AbstractContextManager) and not isinstance(value, Path):
        with value as entered:
            return told(entered, depth - 1)
    if is_dataclass(value) and not isinstance(value, type):
        parts = (f"{one.name}={told(getattr(value, one.name), depth - 1)}" for one in fields(value))
        return f"{type(value).__name__}({', '.join(parts)})"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{told(k, depth - 1)}: {told(v, depth - 1)}" for k, v in value.items()) + "}"
    if isinstance(value, Iterator | list | tuple | set | frozenset):
        ordered = sorted(value, key=repr) if isinstance(value, set | frozenset) else value
        parts = (told(one, depth - 1) for one, _ in zip(ordered, range(MOST), strict=False))
        return f"[{', '.join(parts)}]"
    return _single(value)


def _single(value: object) -> str:
    if isinstance(value, bytes) and len(value) == hashlib.sha256().digest_size:
        return "DIGEST"
    if isinstance(value, Path):
        files = (one for one in sorted(value.rglob("*")) if one.is_file())
        return f"{value}: {[(one.name, one.read_text('utf-8', 'replace')) for one in files]}"
    return repr(value)


def masked(text: str, folder: Path) -> str:
    """Without what is random."""
    for pattern, word in _MASKED:
        text = pattern.sub(word, text)
    return text.replace(str(folder), "FOLDER")


def services(workspace: Workspace, passed_over: frozenset[str]) -> Iterator[tuple[str, object]]:
    """Every service of the workspace by its property, and those inside it; or the refusal to give it."""
    names = {name for name in (*dir(type(workspace)), *vars(workspace)) if not name.startswith("_")}
    for name in sorted(names - passed_over):
        try:
            part = getattr(workspace, name)
        except ReviewerError as error:
            yield name, error
            continue
        if type(part).__module__.startswith(("reviewer.services", "reviewer.workspace")):
            yield name, part
            for inner, within in members(part):
                if type(within).__module__.startswith("reviewer.services") and not callable(within):
                    yield f"{name}.{inner}", within
