"""The status bar: whether everything is on disk and since when, and the keys one needs most."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reviewer.ui.actions.registry import Registry
from reviewer.ui.operations import Operations
from reviewer.ui.pieces.icons import Icon, IconLabel
from reviewer.ui.pieces.keycap import KeyCap
from reviewer.ui.pieces.look import label
from reviewer.ui.theme import Theme

_HINTED = ("keys", "palette")
_LONG_MILLISECONDS = 400


class Status(QWidget):
    """`saved` is called when a write is durable, and only then does the bar say so."""

    def __init__(self, theme: Theme, operations: Operations, registry: Registry) -> None:
        super().__init__()
        self._registry = registry
        self._saved_at = 0
        self._told_at = -1
        self._icon = IconLabel(Icon.SAVED, theme, parent=self)
        self._words = label("", parent=self)
        self._caps = {action: KeyCap("", theme, self) for action in _HINTED}
        # A queue of saves is on disk within milliseconds; only what takes longer is worth a word.
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(_LONG_MILLISECONDS)
        self._long.timeout.connect(self._say_working)
        self._held = False
        operations.busy_changed.connect(self._busy_changed)
        operations.held_changed.connect(self._held_changed)
        registry.keys_changed.connect(self._show_keys)
        self._lay_out(theme)
        self._show_keys()
        self.show_saving(False)
        self._say_saved()

    @property
    def text(self) -> str:
        """What the bar says about saving."""
        return self._words.text()

    def show_saving(self, shown: bool) -> None:
        """Whether there is a project that can be saved."""
        self._icon.setVisible(shown)
        self._words.setVisible(shown)

    def saved(self, at: int) -> None:
        """A write is durable since `at` (microseconds since 1970 UTC)."""
        self._saved_at = max(at, self._saved_at)
        self._say_saved()

    def _lay_out(self, theme: Theme) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(10), theme.px(2), theme.px(10), theme.px(2))
        row.setSpacing(theme.px(6))
        row.addWidget(self._icon)
        row.addWidget(self._words)
        row.addStretch(1)
        for action, cap in self._caps.items():
            row.addWidget(cap)
            row.addWidget(label(self._registry.hint(action), "muted", self))
            row.addSpacing(theme.px(6))

    def _show_keys(self) -> None:
        for action, cap in self._caps.items():
            cap.set_key(self._registry.key_of(action))

    def _busy_changed(self, busy: bool) -> None:
        if busy:
            self._long.start()
        else:
            self._long.stop()
            self._say_saved()

    def _held_changed(self, held: bool) -> None:
        self._held, self._told_at = held, -1
        self._say_saved()

    def _say_working(self) -> None:
        self._told_at = -1
        self._icon.set_icon(Icon.SAVING)
        self._words.setText(self.tr("Working…"))

    def _say_saved(self) -> None:
        if self._held:
            self._told_at = -1
            self._icon.set_icon(Icon.PROBLEM)
            self._words.setText(self.tr("Not saved"))
            return
        if self._told_at == self._saved_at // 1_000_000:
            return
        self._told_at = self._saved_at // 1_000_000
        self._icon.set_icon(Icon.SAVED)
        if not self._saved_at:
            self._words.setText(self.tr("All saved"))
            return
        moment = QDateTime.fromMSecsSinceEpoch(self._saved_at // 1000)
        time = QLocale().toString(moment, "HH:mm:ss")
        self._words.setText(self.tr("All saved · {time}").format(time=time))
