"""Labels in the Tags of one VICS media record, and nothing else touched but Category where asked."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Labels:
    """What a media record gets: machine tags, and a category or None to leave it."""

    tags: tuple[str, ...]
    category: int | None = None


# A name as it is written: commas inside braces belong to it.
_NAME = re.compile(r"((?:\{[^{}]*+\}|[^,])*+)(,|\Z)")
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[\]{}]', re.DOTALL)
_SCALAR = re.compile(r"[^ \t\r\n,\]}]++")
_OPENING, _CLOSING = frozenset("[{"), frozenset("]}")
# Bytes that are no UTF-8 in members that nobody reads come out as they went in.
_AS_BYTES = "surrogateescape"


def tagged(raw: bytes, labels: Labels, *, prefixes: Sequence[str]) -> bytes:
    """The record with the labels in its Tags, those that begin with one of `prefixes` taken off before.

    `raw` is an object of well-formed JSON.  What else it holds is stepped over and never made a value of:
    numbers of any size, keys given twice and escapes stay as they are written.
    """
    text = raw.decode("utf-8", _AS_BYTES)
    spans = _spans(text)
    written = text[slice(*spans["Tags"])] if "Tags" in spans else ""
    changes = {"Tags": _with_tags(written, labels.tags, tuple(prefixes))}
    if labels.category is not None:
        changes["Category"] = json.dumps(labels.category)
    for name, (start, end) in sorted(spans.items(), key=lambda item: -item[1][0]):
        if name in changes:
            text = text[:start] + changes.pop(name) + text[end:]
    for name, new in changes.items():
        text = _with_member(text, name, new)
    return text.encode("utf-8", _AS_BYTES)


def _with_member(text: str, name: str, value: str) -> str:
    body = text.rindex("}")
    kept = text[:body].rstrip()
    comma = "" if kept.endswith("{") else ", "
    return f'{kept}{comma}"{name}": {value}{text[len(kept) :]}'


def _spans(text: str) -> Mapping[str, tuple[int, int]]:
    """Where the value of each member of an object stands; of equal keys, the last."""
    found: dict[str, tuple[int, int]] = {}
    place = _behind_space(text, 1)
    while text[place] == '"':
        behind = _end_of_value(text, place)
        key = json.loads(text[place:behind])
        start = _behind_space(text, _behind_space(text, behind) + 1)
        end = _end_of_value(text, start)
        found[key] = (start, end)
        place = _behind_comma(text, end)
    return found


def _elements(text: str) -> Iterator[str]:
    """The elements of a list as they are written."""
    place = _behind_space(text, 1)
    while text[place] != "]":
        end = _end_of_value(text, place)
        yield text[place:end]
        place = _behind_comma(text, end)


def _end_of_value(text: str, start: int) -> int:
    """Where the value ends that starts there."""
    depth = 0
    for match in _TOKEN.finditer(text, start):
        if match.start() > start and not depth:
            break
        token = text[match.start()]
        depth += (token in _OPENING) - (token in _CLOSING)
        if not depth:
            return match.end()
    scalar = _SCALAR.match(text, start)
    return scalar.end() if scalar else len(text)


def _behind_comma(text: str, place: int) -> int:
    place = _behind_space(text, place)
    return _behind_space(text, place + 1) if text[place] == "," else place


def _behind_space(text: str, place: int) -> int:
    while text[place] in " \t\r\n":
        place += 1
    return place


def _with_tags(written: str, tags: Sequence[str], prefixes: tuple[str, ...]) -> str:
    """The tags in the form in which the record has them: text, or a list of names or objects."""
    if not written.startswith(("[", "{")):
        found = json.loads(written) if written.startswith('"') else ""
        return json.dumps(_in_text(found, tags, prefixes))
    listed = [written] if written.startswith("{") else _elements(written)
    kept = [one for one in listed if not _name_of(one).startswith(prefixes)]
    as_objects = bool(kept) and all(one.startswith("{") for one in kept)
    added = (json.dumps({"Name": tag} if as_objects else tag) for tag in tags)
    return f"[{', '.join([*kept, *added])}]"


def _in_text(text: str, tags: Sequence[str], prefixes: tuple[str, ...]) -> str:
    pieces = list(_names_as_written(text))
    kept = [one for one in pieces if not one.strip().strip("{}").strip().startswith(prefixes)]
    text = text if len(kept) == len(pieces) else ",".join(kept)
    added = [f"{{{tag}}}" if "{" in text else tag for tag in tags]
    return ",".join([text, *added] if text.strip() else added)


def _names_as_written(text: str) -> Iterator[str]:
    for match in _NAME.finditer(text):
        yield match[1]
        if not match[2]:
            return


def _name_of(one: str) -> str:
    """The name that an element of a list of tags is or has."""
    if one.startswith("{"):
        start, end = _spans(one).get("Name", (0, 0))
        one = one[start:end]
    return str(json.loads(one)) if one.startswith('"') else ""
