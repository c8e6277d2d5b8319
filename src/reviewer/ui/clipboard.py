"""What is copied stands on the clipboard a minute at most, and goes where the project is left or locked."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

_MINUTE = 60_000
_OURS = "reviewer_copied"
_BOTH = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


def copy(text: str) -> None:
    """Put it on the clipboard: the only door there is for pages."""
    clipboard = QGuiApplication.clipboard()
    # Heard by who empties it: not every system tells whose the content is.
    clipboard.setProperty(_OURS, text)
    clipboard.setText(text)


class ShortLived(QObject):
    """Empties the clipboard some time after this program filled it, where it still holds the very same.

    Also what fields copy by themselves, and what lies in the selection of X11, where the system says whose
    it is.
    """

    def __init__(self, parent: QObject, *, milliseconds: int = _MINUTE) -> None:
        super().__init__(parent)
        self._held: dict[QClipboard.Mode, str] = {}
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(milliseconds)
        self.timer.timeout.connect(self.empty)

    def begin(self) -> None:
        """Listen from now on."""
        QGuiApplication.clipboard().changed.connect(self._changed)

    def stop(self) -> None:
        """Empty it now, and listen no more."""
        QGuiApplication.clipboard().changed.disconnect(self._changed)
        self.empty()

    def empty(self) -> None:
        """Take away what was copied here; what somebody else has put there since stays."""
        self.timer.stop()
        clipboard, held = QGuiApplication.clipboard(), self._held
        self._held = {}
        clipboard.setProperty(_OURS, None)
        for mode in _BOTH:
            if mode in held and clipboard.text(mode) == held[mode]:
                clipboard.clear(mode)

    def _changed(self, mode: QClipboard.Mode) -> None:
        clipboard = QGuiApplication.clipboard()
        text = clipboard.text(mode) if mode in _BOTH and self._is_ours(mode) else ""
        if text:
            self._held[mode] = text
            self.timer.start()
        else:
            self._held.pop(mode, None)

    @staticmethod
    def _is_ours(mode: QClipboard.Mode) -> bool:
        clipboard = QGuiApplication.clipboard()
        if mode == QClipboard.Mode.Selection:
            return clipboard.ownsSelection()
        return clipboard.ownsClipboard() or clipboard.property(_OURS) == clipboard.text()
