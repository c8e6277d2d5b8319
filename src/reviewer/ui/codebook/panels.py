"""The parts of the codebook page: outline, what stands beside it, and the keys that mean something now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from reviewer.ui import forms
from reviewer.ui.codebook.ask_panel import AskPanel
from reviewer.ui.codebook.editor_panel import EditorPanel
from reviewer.ui.codebook.looks_panel import LooksPanel
from reviewer.ui.codebook.presenter import CodebookPresenter, Line, Side
from reviewer.ui.codebook.preview_panel import PreviewPanel
from reviewer.ui.codebook.table import TextTable
from reviewer.ui.codebook.top_panel import TopPanel
from reviewer.ui.codebook.words import change_words, mark_words, place_words, side_words, weight_words
from reviewer.ui.page import Surroundings
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.flow import FlowBox
from reviewer.ui.pieces.key_button import KeyButton
from reviewer.ui.pieces.look import label
from reviewer.ui.untrusted import shown

_INDENT = "\u2003"
_GIVEN = (
    *("begin", "add_code", "add_variable", "add_rule", "retire", "merge", "split", "rename", "version"),
    *("undo", "open", "write", "discard", "publish", "carry", "go_on", "carry_later", "stop"),
)


class Panels(forms.Filled):
    """Built on `page` from the form of its name."""

    def __init__(self, page: QWidget, around: Surroundings, presenter: CodebookPresenter) -> None:
        self.around, self.presenter = around, presenter
        theme, translate = around.theme, QCoreApplication.translate
        self._named = forms.fill(
            page,
            "codebook",
            theme=theme,
            made={
                "top": lambda parent: TopPanel(theme, presenter, parent),
                "outline": lambda parent: Card(theme, parent, padding=8),
                "beside": lambda parent: Card(theme, parent),
                "footer": lambda parent: Card(theme, parent, padding=9),
            },
        )
        self.top = self.part(TopPanel, "top")
        self.outline = TextTable(
            theme,
            titles=(
                translate("Codebook", "Variable or code"),
                translate("Codebook", "id"),
                translate("Codebook", "state"),
            ),
            parts=(0.5, 0.28, 0.22),
            name=translate("Codebook", "Outline of the codebook"),
            strong=lambda row: not row[0].startswith(_INDENT),
            parent=page,
        )
        self.part(Card, "outline").column.addWidget(self.outline)
        self.sides = FlowBox(theme, page)
        self.stack = QStackedWidget(page)
        self.editor = EditorPanel(theme, presenter)
        self.ask = AskPanel(theme)
        self.changes = TextTable(
            theme,
            titles=(
                translate("Codebook", "touches"),
                translate("Codebook", "where"),
                translate("Codebook", "what"),
            ),
            parts=(0.15, 0.27, 0.58),
            name=translate("Codebook", "Differences"),
            parent=page,
        )
        self._nothing = label("", "muted", page)
        self.preview = PreviewPanel(theme, presenter)
        self.looks = LooksPanel(theme, around.operations, presenter)
        self._put_together(page)

    def _put_together(self, page: QWidget) -> None:
        theme = self.around.theme
        beside = self.part(Card, "beside").column
        beside.setSpacing(theme.px(12))
        beside.addWidget(self.sides)
        beside.addWidget(self._nothing)
        beside.addWidget(self.stack, 1)
        editing = _scrolled(self.editor, page)
        self._at = {
            Side.EDIT: editing,
            Side.CHANGES: self.changes,
            Side.PREVIEW: self.preview,
            Side.LOOKS: self.looks,
        }
        self._asking = _scrolled(self.ask, page)
        for one in (*self._at.values(), self._asking):
            self.stack.addWidget(one)
        self._side_keys = {side: KeyButton(theme, page) for side in Side}
        for side, button in self._side_keys.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, one=side: self._give(one.value))
            self.sides.add(button)
        self._keys = {name: KeyButton(theme, page) for name in _GIVEN}
        self._flow = FlowBox(theme, page)
        for name, button in self._keys.items():
            button.clicked.connect(lambda _checked=False, one=name: self._give(one))
            self._flow.add(button)
        self.part(Card, "footer").column.addWidget(self._flow)

    def _give(self, action: str) -> None:
        self.around.registry.give(f"codebook_{action}")

    # ---- showing

    def show_all(self) -> None:
        """Everything as the presenter has it."""
        presenter = self.presenter
        lines = presenter.lines()
        chosen = next((at for at, one in enumerate(lines) if one.node == presenter.selected), 0)
        self.outline.show_rows([_row(one) for one in lines], chosen)
        self.top.show_versions()
        self.show_beside()

    def show_beside(self) -> None:
        """What belongs to the chosen line and side, and the keys."""
        presenter, side = self.presenter, self.presenter.side
        self.stack.setCurrentWidget(self._asking if self.ask.asks else self._at[side])
        self.editor.show_node()
        self._show_changes(side)
        key_of = self.around.registry.key_of
        self.preview.show_tally(key_of("codebook_publish"), key_of("codebook_carry"), key_of("codebook_stop"))
        for one, button in self._side_keys.items():
            button.setChecked(one is side and not self.ask.asks)
            button.setVisible(one is not Side.PREVIEW or presenter.is_possible("has_draft"))
            button.update()
        self.show_keys()

    def _show_changes(self, side: Side) -> None:
        loaded = self.presenter.loaded
        changes = loaded.changes if loaded is not None else ()
        rows: list[tuple[str, ...]] = [
            (weight_words(one.weight), place_words(one), change_words(one)) for one in changes
        ]
        self.changes.show_rows(rows, self.changes.currentIndex().row())
        nothing = side is Side.CHANGES and not rows and not self.ask.asks
        self._nothing.setVisible(nothing)
        self._nothing.setText(
            QCoreApplication.translate("Codebook", "No difference; there is no other version yet.")
            if loaded is None or loaded.against is None
            else QCoreApplication.translate("Codebook", "No difference.")
        )

    def show_keys(self) -> None:
        """The keys that mean something now."""
        registry = self.around.registry
        enabled = {one.id for one in registry.actions if registry.is_enabled(one)}
        for side, button in self._side_keys.items():
            action = f"codebook_{side.value}"
            button.show_key(registry.key_of(action), side_words(side), registry.title(action))
        for name, button in self._keys.items():
            action = f"codebook_{name}"
            button.show_key(registry.key_of(action), registry.hint(action), registry.title(action))
            button.setVisible(action in enabled)
        self._flow.updateGeometry()
        self.part(Card, "footer").setVisible(any(f"codebook_{name}" in enabled for name in _GIVEN))

    def take_beside(self) -> None:
        """The keyboard goes to what stands beside the outline."""
        if self.ask.asks:
            return
        if self.presenter.side is Side.EDIT:
            self.editor.take_keyboard()
        else:
            self._at[self.presenter.side].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _row(line: Line) -> tuple[str, ...]:
    node, name = line.node, shown(line.label)
    if node.rule:
        words = QCoreApplication.translate("Codebook", "rule: {message}")
        return words.format(message=name), shown(node.rule), mark_words(line.mark)
    indent = _INDENT if node.code else ""
    return f"{indent}{name}", shown(node.code or node.variable), mark_words(line.mark)


def _scrolled(widget: QWidget, parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area
