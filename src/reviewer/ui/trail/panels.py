"""The parts of the trail page: what narrows the list, the list with an entry's details, verifying."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reviewer.ui.actions.registry import Registry
from reviewer.ui.beside import Beside
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.fields import Fields
from reviewer.ui.pieces.flow import FlowBox
from reviewer.ui.pieces.key_button import KeyButton
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.plain_table import FiguresTable
from reviewer.ui.pieces.work_card import WorkCard
from reviewer.ui.theme import Theme
from reviewer.ui.trail.entries import EntriesTable
from reviewer.ui.trail.presenter import KINDS, Fault, TrailPresenter
from reviewer.ui.trail.words import (
    aside_words,
    entry_words,
    fault_words,
    field_words,
    found_words,
    kind_words,
    problem_words,
)
from reviewer.ui.untrusted import shown

_VALUE = 240
_BUTTONS = ("trail_csv", "trail_jsonl", "trail_copy")


class NarrowCard(Card):
    """Which entries; Enter in a field asks for them, a choice at once."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=14)
        day = self.tr("2026-11-27, or nothing")
        self.fields = Fields(theme, self)
        self.fields.choice("kind", self.tr("About what"))
        self.fields.fill("kind", [(kind_words(kind), kind) for kind in KINDS])
        self.fields.line("actor", self.tr("Who"), hint=self.tr("an account, or nothing"))
        self.fields.line("subject", self.tr("Case or ID"), hint=self.tr("whole, or nothing"))
        self.fields.line("since", self.tr("From day"), hint=day)
        self.fields.line("until", self.tr("To day"), hint=day)
        self.problem = label("", "warning", self)
        self.problem.setWordWrap(True)
        self.column.setSpacing(theme.px(10))
        self.column.addWidget(label(self.tr("Which entries"), "title", self))
        self.column.addWidget(self.fields)
        self.column.addWidget(self.problem)
        self.say(None)

    def say(self, fault: Fault | None) -> None:
        """Why they cannot be asked for; None where they can."""
        self.problem.setText("" if fault is None else fault_words(fault))
        self.problem.setVisible(fault is not None)


class ListCard(Card):
    """The entries, and below them what the one says that the keyboard is on."""

    def __init__(
        self, theme: Theme, registry: Registry, beside: Beside, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent, padding=14)
        self._registry = registry
        self.entries = EntriesTable(theme, beside, self)
        self.entries.keep_rows(5)
        self.nothing = label(self.tr("No entry is like that."), "muted", self)
        self.details = FiguresTable(
            theme,
            (self.tr("Field"), self.tr("Value")),
            self.tr("What the entry says"),
            parent=self,
            widths=(130, 300),
            words=frozenset({1}),
            stretch=1,
        )
        self.details.keep_rows(4)
        top = FlowBox(theme, self)
        top.add(label(self.tr("Entries"), "title", self))
        self._buttons = {action: KeyButton(theme, self) for action in _BUTTONS}
        for action, button in self._buttons.items():
            button.clicked.connect(lambda _on=False, given=action: registry.give(given))
            top.add(button)
        self.column.setSpacing(theme.px(8))
        self.column.addWidget(top)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.entries, 3)
        self.column.addWidget(label(self.tr("The entry"), "title", self))
        self.column.addWidget(self.details, 2)
        registry.keys_changed.connect(self.show_keys)
        self.show_nothing()
        self.show_keys()

    def show_nothing(self) -> None:
        """Whether there is a line at all."""
        self.nothing.setVisible(self.entries.found_nothing)

    def show_entry(self, presenter: TrailPresenter) -> None:
        """What the entry says."""
        rows = [(field_words(name), shown(value, limit=_VALUE)) for name, value in presenter.facts()]
        self.details.show_rows(rows)

    def show_keys(self) -> None:
        """The caps of what can be done with the entries."""
        words = {
            "trail_csv": self.tr("save as CSV"),
            "trail_jsonl": self.tr("save as JSON lines"),
            "trail_copy": self.tr("copy the entry"),
        }
        for action, button in self._buttons.items():
            button.show_key(self._registry.key_of(action), words[action], self._registry.title(action))


class VerifyCard(WorkCard):
    """Whether the trail is whole, how far reading is, and which entries are not what they were."""

    def __init__(self, theme: Theme, registry: Registry, parent: QWidget) -> None:
        title = QCoreApplication.translate("Trail", "Is it whole?")
        super().__init__(theme, registry, title=title, action="trail_verify", parent=parent)
        self.broken = FiguresTable(
            theme,
            (self.tr("Entry"), self.tr("What is wrong")),
            self.tr("Entries that are not what they were"),
            parent=self,
            widths=(70, 160),
            words=frozenset({1}),
            stretch=1,
        )
        self.broken.keep_rows(3)
        self.body.addWidget(self.broken, 1)

    def show_found(self, presenter: TrailPresenter) -> None:
        """What verifying found."""
        found = presenter.found
        headline, explanation = found_words(found)
        # What was left aside is said in the words of the command, as rare faults are.
        self.say(headline, explanation + aside_words(found))
        broken = found is not None and not found.ok
        self.show_problem(
            self.tr("Tell whoever is responsible for the project.") if broken else "", refused=broken
        )
        self.broken.show_rows([(entry_words(at), problem_words(what)) for at, what in presenter.problems])
        self.broken.setVisible(broken)
        self.offer(self.tr("Verify"), possible=not presenter.working)
