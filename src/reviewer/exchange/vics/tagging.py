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


_DECODER = json.JSONDecoder()
# A name as it is written: commas inside braces belong to it.
_NAME = re.compile(r"((?:\{[^{}]*+\}|[^,])*+)(,|\Z)")


def tagged(raw: bytes, labels: Labels, *, prefixes: Sequence[str]) -> bytes:
    """The record with the labels in its Tags, those that begin with one of `prefixes` taken off before."""
    text = raw.decode("utf-8")
    changes: dict[str, object] = {}
    spans = _spans(text)
    value = json.loads(text[slice(*spans["Tags"])]) if "Tags" in spans else None
    changes["Tags"] = _with_tags(value, labels.tags, prefixes)
    if labels.category is not None:
        changes["Category"] = labels.category
    for name, (start, end) in sorted(spans.items(), key=lambda item: -item[1][0]):
        if name in changes:
            text = text[:start] + json.dumps(changes.pop(name)) + text[end:]
    for name, new in changes.items():
        text = _with_member(text, name, new)
    return text.encode("utf-8")


def _with_member(text: str, name: str, value: object) -> str:
    body = text.rindex("}")
    kept = text[:body].rstrip()
    comma = "" if kept.endswith("{") else ", "
    return f'{kept}{comma}"{name}": {json.dumps(value)}{text[len(kept) :]}'


def _spans(text: str) -> Mapping[str, tuple[int, int]]:
    """Where the value of each member of an object stands; of equal keys, the last."""
    found: dict[str, tuple[int, int]] = {}
    place = _behind_space(text, 1)
    while text[place] == '"':
        key, place = _DECODER.raw_decode(text, place)
        start = _behind_space(text, _behind_space(text, place) + 1)
        _, end = _DECODER.raw_decode(text, start)
        found[key] = (start, end)
        place = _behind_space(text, end)
        place = _behind_space(text, place + 1) if text[place] == "," else place
    return found


def _behind_space(text: str, place: int) -> int:
    while text[place] in " \t\r\n":
        place += 1
    return place


def _with_tags(value: object, tags: Sequence[str], prefixes: Sequence[str]) -> object:
    """The tags in the form in which the record has them: text, or a list of names or objects."""
    starts = tuple(prefixes)
    if isinstance(value, list):
        kept = [one for one in value if not _name_of(one).startswith(starts)]
        as_objects = bool(kept) and all(isinstance(one, dict) for one in kept)
        return [*kept, *({"Name": tag} if as_objects else tag for tag in tags)]
    if isinstance(value, dict):
        return _with_tags([value], tags, prefixes)
    text = value if isinstance(value, str) else ""
    pieces = list(_names_as_written(text))
    kept_pieces = [one for one in pieces if not one.strip().strip("{}").strip().startswith(starts)]
    text = text if len(kept_pieces) == len(pieces) else ",".join(kept_pieces)
    braces = "{" in text
    added = [f"{{{tag}}}" if braces else tag for tag in tags]
    return ",".join([text, *added] if text.strip() else added)


def _names_as_written(text: str) -> Iterator[str]:
    for match in _NAME.finditer(text):
        yield match[1]
        if not match[2]:
            return


def _name_of(one: object) -> str:
    found = one.get("Name") if isinstance(one, dict) else one
    return found if isinstance(found, str) else ""
