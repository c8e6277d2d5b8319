"""What is asked before an edit that needs words: ids, labels, conditions, files."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from reviewer.domain.codebook import CODED_LEVELS, Hardness, Level
from reviewer.domain.editing import add_variable, put_rule, rename_variable, set_version
from reviewer.domain.editing_codes import add_code, merge_codes, rename_code
from reviewer.domain.edition import Edit
from reviewer.ui.codebook.ask_panel import Asked, Given, Question
from reviewer.ui.codebook.presenter import CodebookPresenter
from reviewer.ui.codebook.splitting import split_question
from reviewer.ui.codebook.words import level_words
from reviewer.ui.untrusted import isolated, shown

Do = Callable[[Edit, str], None]
"""Makes an edit; its name is for the trail."""


class Asks:
    """Questions about the line that is chosen."""

    def __init__(self, presenter: CodebookPresenter, do: Do) -> None:
        self._presenter = presenter
        self._do = do

    def _language(self) -> str:
        book = self._presenter.book
        return book.languages[0] if book is not None else "en"

    def _label(self, text: str) -> dict[str, str]:
        return {self._language(): text}

    def add_code(self) -> Question:
        """Id and label of a new code."""
        node, translate = self._presenter.selected, QCoreApplication.translate

        def do(given: Given) -> None:
            label = self._label(given["label"] or given["id"])
            edit = partial(add_code, variable=node.variable, code=given["id"], label=label, behind=node.code)
            self._do(edit, "add code")

        return Question(
            translate("Codebook", "Add a code to {variable}").format(variable=isolated(node.variable)),
            translate("Codebook", "It stands behind the chosen code. Who answered before is asked again."),
            translate("Codebook", "Add the code"),
            (_id(), self._asked_label()),
            do,
        )

    def add_variable(self) -> Question:
        """Id, label, level and codes of a new variable."""
        node, translate = self._presenter.selected, QCoreApplication.translate

        def do(given: Given) -> None:
            level = Level(given["level"])
            codes = [one.strip() for one in given["codes"].split(",") if one.strip()]
            edit = partial(
                add_variable,
                name=given["id"],
                level=level,
                label=self._label(given["label"] or given["id"]),
                behind=node.variable,
                codes={one: self._label(one) for one in codes} if level in CODED_LEVELS else None,
            )
            self._do(edit, "add variable")

        levels = tuple((one.value, level_words(one)) for one in Level)
        return Question(
            translate("Codebook", "Add a variable"),
            translate("Codebook", "It is asked behind the chosen variable, and of older codings again."),
            translate("Codebook", "Add the variable"),
            (
                _id(),
                self._asked_label(),
                Asked("level", translate("Codebook", "Answered by"), choices=levels),
                Asked(
                    "codes",
                    translate("Codebook", "Ids of its codes"),
                    hint=translate("Codebook", "with commas between"),
                ),
            ),
            do,
        )

    def add_rule(self) -> Question:
        """Id, condition and message of a rule."""
        translate = QCoreApplication.translate

        def do(given: Given) -> None:
            edit = partial(
                put_rule,
                name=given["id"],
                when=given["when"],
                message=self._label(given["message"] or given["id"]),
                hardness=Hardness(given["hardness"]),
            )
            self._do(edit, "add rule")

        return Question(
            translate("Codebook", "Add a rule"),
            translate("Codebook", "A hard rule must be met before submitting; a soft one warns."),
            translate("Codebook", "Add the rule"),
            (
                _id(),
                Asked(
                    "when", translate("Codebook", "Broken where"), hint="severity = none and theme has other"
                ),
                Asked(
                    "message",
                    translate("Codebook", "Message ({language})").format(language=shown(self._language())),
                ),
                Asked(
                    "hardness",
                    translate("Codebook", "Kind"),
                    choices=(
                        (Hardness.SOFT.value, translate("Codebook", "soft: warns")),
                        (Hardness.HARD.value, translate("Codebook", "hard: must be met")),
                    ),
                ),
            ),
            do,
        )

    def merge(self) -> Question:
        """Into which code, and which further codes with it."""
        node, translate = self._presenter.selected, QCoreApplication.translate

        def do(given: Given) -> None:
            further = [one.strip() for one in given["further"].split(",") if one.strip()]
            codes = list(dict.fromkeys([node.code, *further]))
            edit = partial(merge_codes, variable=node.variable, codes=codes, into=given["into"])
            self._do(edit, "merge codes")

        return Question(
            translate("Codebook", "Merge {code} into another code").format(code=isolated(node.code)),
            translate(
                "Codebook", "It is retired; its answers pass to the other code, and nobody is asked again."
            ),
            translate("Codebook", "Merge"),
            (
                Asked(
                    "into",
                    translate("Codebook", "Into"),
                    choices=tuple(
                        (code, f"{shown(label)} · {shown(code)}") for code, label in self._presenter.others()
                    ),
                ),
                Asked(
                    "further",
                    translate("Codebook", "Ids of further codes that pass to it"),
                    hint=translate("Codebook", "with commas between; may be left empty"),
                ),
            ),
            do,
        )

    def split(self) -> Question:
        """Codes, and the condition of each but the last."""
        return split_question(self._presenter.selected, self._language(), self._do)

    def rename(self) -> Question:
        """Another id for the variable or code."""
        node, translate = self._presenter.selected, QCoreApplication.translate

        def do(given: Given) -> None:
            if node.code:
                edit = partial(rename_code, variable=node.variable, code=node.code, name=given["id"])
            else:
                edit = partial(rename_variable, name=node.variable, to=given["id"])
            self._do(edit, "change id")

        return Question(
            translate("Codebook", "Change the id of {name}").format(
                name=isolated(node.code or node.variable)
            ),
            translate("Codebook", "Conditions follow, and answers pass; the label is another matter."),
            translate("Codebook", "Change the id"),
            (_id(node.code or node.variable),),
            do,
        )

    def version(self) -> Question:
        """The version's name."""
        book, translate = self._presenter.book, QCoreApplication.translate
        return Question(
            translate("Codebook", "Name the version"),
            translate(
                "Codebook",
                "Proposed by what the draft changes: a new first number where answers are touched.",
            ),
            translate("Codebook", "Name it"),
            (Asked("version", translate("Codebook", "Version"), book.version if book is not None else ""),),
            lambda given: self._do(partial(set_version, version=given["version"]), "version"),
        )

    def _asked_label(self) -> Asked:
        words = QCoreApplication.translate("Codebook", "Label ({language})")
        return Asked("label", words.format(language=shown(self._language())))


def file_question(
    title: str, button: str, explained: str, do: Callable[[Path], None], value: str = ""
) -> Question:
    """A path; the suffix says the format."""
    words = QCoreApplication.translate("Codebook", "File")
    field = Asked("path", words, value, hint=".toml, .xlsx, .json")
    return Question(title, explained, button, (field,), lambda given: do(Path(given["path"]).expanduser()))


def _id(value: str = "") -> Asked:
    return Asked("id", QCoreApplication.translate("Codebook", "Id"), value)
