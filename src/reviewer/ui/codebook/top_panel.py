"""Above the outline: which version is shown, with what it is compared, and the draft's standing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reviewer.domain.identifiers import CodebookKey
from reviewer.ui.codebook.presenter import CodebookPresenter
from reviewer.ui.codebook.words import version_words, weight_words
from reviewer.ui.pieces.choice_box import ChoiceBox
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.look import label
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import isolated

_DRAFT = 0
"""Stands for the draft among the versions, whose keys count from 1."""


class TopPanel(QWidget):
    """Newest first; the draft before all."""

    chosen = Signal(object, object)
    """(shown, compared with): versions' keys, None is the draft."""

    def __init__(self, theme: Theme, presenter: CodebookPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.standing = ElidedLabel(parent=self)
        self.standing.setProperty("look", "muted")
        self.versions, self.against = ChoiceBox(theme, self), ChoiceBox(theme, self)
        self.versions.setAccessibleName(self.tr("Version that is shown"))
        self.against.setAccessibleName(self.tr("Version that it is compared with"))
        for box in (self.versions, self.against):
            box.activated.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(label(self.tr("Codebook"), "heading", self))
        row.addWidget(self.standing, 1)
        row.addWidget(self.versions)
        self._compared = label(self.tr("compared with"), "muted", self)
        row.addWidget(self._compared)
        row.addWidget(self.against)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(4), 0, theme.px(4), 0)
        column.addLayout(row)

    def show_versions(self) -> None:
        """What there is, and what is chosen."""
        loaded = self._presenter.loaded
        if loaded is None:
            return
        rows = [(int(one.key), version_words(one)) for one in reversed(loaded.overview.versions)]
        draft = loaded.overview.draft
        if draft is not None:
            words = QCoreApplication.translate("Codebook", "draft of version {version}")
            rows.insert(0, (_DRAFT, words.format(version=isolated(draft.book.version))))
        _fill(self.versions, rows, _DRAFT if loaded.shown is None else int(loaded.shown))
        others = [one for one in rows if one[0] not in {_DRAFT, loaded.shown or _DRAFT}]
        _fill(self.against, others, int(loaded.against) if loaded.against is not None else -1)
        self.against.setVisible(bool(others))
        self._compared.setVisible(bool(others))
        self.standing.set_shown(self._standing())

    def take_keyboard(self) -> None:
        """The versions."""
        self.versions.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _standing(self) -> str:
        presenter, translate = self._presenter, QCoreApplication.translate
        draft = presenter.draft
        if not presenter.shows_draft or draft is None:
            return (
                "" if presenter.supervises else translate("Codebook", "to be read; a supervisor revises it")
            )
        if not presenter.can_publish:
            return translate("Codebook", "nothing is changed yet; every edit is kept at once")
        words = translate("Codebook", "differences: {count}; the heaviest touches {weight}")
        count = sum(one.what != "version" for one in draft.changes)
        return words.format(count=count, weight=weight_words(draft.weight))

    def _choose(self, _index: int) -> None:
        shown = self.versions.currentData()
        against = self.against.currentData()
        self.chosen.emit(
            CodebookKey(shown) if shown != _DRAFT else None,
            CodebookKey(against) if against is not None and against != shown else None,
        )


def _fill(box: ChoiceBox, rows: list[tuple[int, str]], chosen: int) -> None:
    with QSignalBlocker(box):
        box.clear()
        for key, words in rows:
            box.addItem(words, key)
        box.setCurrentIndex(max(box.findData(chosen), 0))
