"""Splitting a code: two codes are asked for at first, and one more as often as wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from reviewer.domain.editing_codes import Part, split_code
from reviewer.domain.edition import Edit
from reviewer.ui.codebook.ask_panel import Asked, Given, Question
from reviewer.ui.codebook.presenter import Node
from reviewer.ui.untrusted import isolated, shown

FEWEST = 2
Do = Callable[[Edit, str], None]


def split_question(
    node: Node, language: str, do: Do, *, count: int = FEWEST, given: Given | None = None
) -> Question:
    """Id, label and condition of so many codes; the last has no condition and takes the rest.

    A code whose id is left empty is none; without the last one the rest is asked again.
    """
    translate, known = QCoreApplication.translate, given or {}

    def split(said: Given) -> None:
        parts = parts_of(said, count, language)
        do(partial(split_code, variable=node.variable, code=node.code, parts=parts), "split code")

    return Question(
        translate("Codebook", "Split {code} by a rule").format(code=isolated(node.code)),
        translate(
            "Codebook",
            "Answers pass to the first code whose condition holds of the coding, else to the last one;"
            " without a last code they are asked again.",
        ),
        translate("Codebook", "Split"),
        tuple(one for place in range(1, count + 1) for one in _fields(place, count, language, known)),
        split,
        more=translate("Codebook", "One more code"),
        longer=lambda said: split_question(node, language, do, count=count + 1, given=said),
        begin="" if count == FEWEST else f"when{count - 1}",
    )


def parts_of(given: Mapping[str, str], count: int, language: str) -> list[Part]:
    """The codes that were named, in their order."""
    return [
        Part(
            given[f"id{place}"],
            {language: given[f"label{place}"] or given[f"id{place}"]},
            given.get(f"when{place}", ""),
        )
        for place in range(1, count + 1)
        if given[f"id{place}"]
    ]


def _fields(place: int, count: int, language: str, known: Given) -> list[Asked]:
    translate = QCoreApplication.translate
    words = {
        f"id{place}": translate("Codebook", "Id of code {number}").format(number=place),
        f"label{place}": translate("Codebook", "Its label ({language})").format(language=shown(language)),
    }
    hints = (
        {f"id{place}": translate("Codebook", "takes the rest; may be left empty")} if place == count else {}
    )
    if place < count:
        words[f"when{place}"] = translate("Codebook", "Where")
        hints[f"when{place}"] = "victim_sex = female"
    return [Asked(name, said, known.get(name, ""), hints.get(name, "")) for name, said in words.items()]
