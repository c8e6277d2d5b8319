"""Noticing that nobody is there: no key and no mouse for some minutes, or a session that was locked."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow

_MINUTE = 60_000
_LOOK_AT_MOST = 5_000
_BUS_AFTER = 1_500
"""Milliseconds after which the system's bus is looked for: nobody's first case waits for it."""
# The stubs want bytes for a slot, and the function takes what SLOT gives alone.
_TURNED: Any = SLOT("turned(bool)")
_TOLD: Any = SLOT("told()")
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletMove,
    }
)


class Idling(QObject):
    """`left` once nothing was pressed or moved in the window for so long; 0 minutes: never."""

    left = Signal()

    def __init__(self, minutes: int, parent: QObject) -> None:
        super().__init__(parent)
        self._limit = minutes * _MINUTE
        self._window: QWindow | None = None
        self._touched = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(max(1, min(_LOOK_AT_MOST, self._limit)))
        self._timer.timeout.connect(self._look)

    def begin(self, window: QWindow | None) -> None:
        """Watch this window from now on."""
        self.touch()
        if self._limit and window is not None:
            self._window = window
            window.installEventFilter(self)
            self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def touch(self) -> None:
        """Somebody is there."""
        self._touched = time.monotonic()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.touch()
        return False

    def _look(self) -> None:
        # Asked of the clock and not of one long timer: those stand still while the machine sleeps.
        if (time.monotonic() - self._touched) * 1000 >= self._limit:
            self.touch()
            self.left.emit()


class SystemLock(QObject):
    """`locked` when the desktop locks its screen, the session is locked, or the machine goes to sleep.

    Heard on the buses of Linux desktops, which are sockets of this machine; elsewhere, and where there is no
    bus, it stays silent.
    """

    locked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._buses: list[object] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_BUS_AFTER)
        self._timer.timeout.connect(self.listen)

    def begin(self) -> None:
        """Listen some time later."""
        if sys.platform.startswith("linux"):
            self._timer.start()

    def stop(self) -> None:
        """Listen no more."""
        self._timer.stop()
        self.blockSignals(True)

    def listen(self) -> bool:
        """Ask the buses that there are; whether one of them answers."""
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return False
        heard = False
        if _has_bus("DBUS_SESSION_BUS_ADDRESS", "/nowhere"):
            session = QDBusConnection.sessionBus()
            for interface in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
                heard |= session.connect("", "", interface, "ActiveChanged", self, _TURNED)
            self._buses.append(session)
        if _has_bus("DBUS_SYSTEM_BUS_ADDRESS", "/run/dbus/system_bus_socket"):
            system, login = QDBusConnection.systemBus(), "org.freedesktop.login1"
            heard |= system.connect(login, "", f"{login}.Manager", "PrepareForSleep", self, _TURNED)
            if own := os.environ.get("XDG_SESSION_ID", ""):
                heard |= system.connect(login, session_path(own), f"{login}.Session", "Lock", self, _TOLD)
            self._buses.append(system)
        return heard

    @Slot(bool)
    def turned(self, on: bool) -> None:
        """The screen was locked or unlocked, or the machine goes to sleep or wakes."""
        if on:
            self.locked.emit()

    @Slot()
    def told(self) -> None:
        """The session is to be locked."""
        self.locked.emit()


def _has_bus(variable: str, usual: str) -> bool:
    return bool(os.environ.get(variable)) or Path(usual).exists()


def session_path(session: str) -> str:
    """Where logind keeps the session of that name: signs that a path cannot have are written in hex."""
    signs = [
        sign
        if sign.isascii() and sign.isalnum() and not (at == 0 and sign.isdigit())
        else f"_{ord(sign):02x}"
        for at, sign in enumerate(session)
    ]
    return f"/org/freedesktop/login1/session/{''.join(signs)}"
