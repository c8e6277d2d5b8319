"""From a key to what it does: the one place where keys are taken, for menus, palette and pages alike.

Keys are taken before the focused widget sees them, so that they work wherever the focus is; text
fields keep every key that writes or edits, and lists and buttons keep those that move and press them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from reviewer.ui.actions.events import pressed_from
from reviewer.ui.actions.keys import name_of, printed
from reviewer.ui.actions.table import Action, Scope, by_id, is_single

_MOVING = frozenset({"up", "down", "left", "right", "home", "end", "pageup", "pagedown", "tab", "shift+tab"})
_PRESSING = frozenset({"space", "enter"})
_ALT = "alt+"
_QUIT = "quit"


class Place(Protocol):
    """The page that is shown, as the registry sees it."""

    @property
    def scope(self) -> Scope:
        """Which actions of the table are given here."""

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action of the scope, by id."""

    def is_possible(self, when: str) -> bool:
        """Answers the table's `when` names of the scope."""

    def takes_ahead(self, key: str) -> bool:
        """A key alone, before it is an action's: True where it waits for a field that is on its way."""

    def press(self, key: str) -> bool:
        """A key that is no action's and writes in no field; True if it meant something here."""


class Registry(QObject):
    """Knows the table as the person has changed it, who does what, and what is possible now."""

    keys_changed = Signal()
    given = Signal(str)
    """An action was given, by whatever way."""

    def __init__(
        self, actions: Iterable[Action], *, single_keys: bool = True, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = tuple(actions)
        self._single_keys = single_keys
        self._handlers: dict[str, Callable[[], None]] = {}
        self._possible: dict[str, Callable[[], bool]] = {"in_field": lambda: in_text_field(_focus())}
        self._place: Place | None = None
        self._grab: Callable[[str], bool] | None = None
        self._window: QWidget | None = None
        self._filtered: QWidget | None = None

    # ---- putting together

    def handle(self, action: str, handler: Callable[[], None]) -> None:
        """What the window does for an action; pages bring theirs by `enter`."""
        self._handlers[action] = handler

    def allow(self, when: str, possible: Callable[[], bool]) -> None:
        """Answers a `when` name of the window's actions."""
        self._possible[when] = possible

    def enter(self, place: Place | None) -> None:
        """This page is shown now: its actions are given and its keys taken."""
        self._place = place

    def change_keys(self, actions: Iterable[Action], *, single_keys: bool) -> None:
        """Other keys for the same actions; without single keys each is given with Alt instead."""
        self._actions = tuple(actions)
        self._single_keys = single_keys
        self.keys_changed.emit()

    def grab(self, handler: Callable[[str], bool] | None) -> None:
        """All keys go to `handler` first, and to no action, until `grab(None)`: overlay and palette."""
        self._grab = handler

    # ---- asking

    @property
    def actions(self) -> tuple[Action, ...]:
        """The actions of the window and of the page that is shown, in the table's order."""
        here = self._scopes()
        return tuple(action for action in self._actions if action.scope in here)

    @property
    def every_action(self) -> tuple[Action, ...]:
        """The whole table as it is in force."""
        return self._actions

    @property
    def single_keys(self) -> bool:
        """Whether a key alone may answer or command."""
        return self._single_keys

    def title(self, action: Action | str) -> str:
        """What the action is called, in the window's language."""
        found = action if isinstance(action, Action) else by_id(self._actions)[action]
        return QCoreApplication.translate("actions", found.title)

    def hint(self, action: str) -> str:
        """Its short form for beside a key cap, in the window's language."""
        found = by_id(self._actions)[action]
        return QCoreApplication.translate("actions", found.hint or found.title)

    def key_of(self, action: Action | str) -> str:
        """The first key of an action as it stands on a cap; "" where it has none."""
        found = action if isinstance(action, Action) else by_id(self._actions)[action]
        return self.cap(found.keys[0]) if found.keys else ""

    def keys_for(self, action: str) -> tuple[str, ...]:
        """All keys of an action, by name."""
        return by_id(self._actions)[action].keys

    def cap(self, key: str) -> str:
        """A key of a codebook or an action as it stands on a cap, with Alt where single keys are off."""
        return printed(key if self._single_keys or not is_single(key) else f"{_ALT}{key}")

    def tip(self, action: str) -> str:
        """Title and key, for tool tips."""
        key = self.key_of(action)
        return f"{self.title(action)} ({key})" if key else self.title(action)

    def is_enabled(self, action: Action) -> bool:
        """Whether it can be given here and now."""
        if action.scope not in self._scopes() or self._handler(action) is None:
            return False
        if not action.when:
            return True
        if action.scope is Scope.WINDOW:
            return self._possible[action.when]()
        return self._place is not None and self._place.is_possible(action.when)

    # ---- giving

    def give(self, action: str) -> bool:
        """Do it, if it is possible now."""
        found = by_id(self._actions)[action]
        handler = self._handler(found)
        if handler is None or not self.is_enabled(found):
            return False
        self.given.emit(action)
        handler()
        return True

    def press(self, key: str, *, held: bool = False) -> bool:
        """A key by its name, as if pressed with today's focus; True if something took it."""
        if self._grab is not None:
            # Ctrl+Q ends the program whatever is open.
            return self._grab(key) or (key in self.keys_for(_QUIT) and self.give(_QUIT))
        focus = _focus()
        writes = in_text_field(focus)
        meant = self._meant(key)
        if meant is None or (writes and is_single(key)) or _keeps(focus, key):
            return False
        if not writes and is_single(meant) and self._place is not None and self._place.takes_ahead(meant):
            return True
        action = self._action_of(meant, writes=writes)
        if action is not None:
            # A key held down is taken all the same, or the focused widget would get it.
            return (held and not action.repeats) or self.give(action.id)
        if writes or self._place is None:
            return False
        return (held and meant not in _MOVING) or self._place.press(meant)

    def _meant(self, key: str) -> str | None:
        """What the key stands for: with single keys off, Alt+u is `u` and u alone is nothing."""
        if self._single_keys:
            return key
        if is_single(key):
            return None
        bare = key.removeprefix(_ALT)
        return bare if bare != key and is_single(bare) else key

    def _action_of(self, key: str, *, writes: bool) -> Action | None:
        for action in self.actions:
            if key in action.keys and (action.in_fields or not writes) and self.is_enabled(action):
                return action
        return None

    def _handler(self, action: Action) -> Callable[[], None] | None:
        if action.scope is Scope.WINDOW:
            return self._handlers.get(action.id)
        return self._place.handlers().get(action.id) if self._place is not None else None

    def _scopes(self) -> frozenset[Scope]:
        return frozenset({Scope.WINDOW} if self._place is None else {Scope.WINDOW, self._place.scope})

    # ---- taking keys

    def watch(self, window: QWidget) -> None:
        """Take the keys of this window.  The filter sits on the window and on whatever has the focus."""
        self._window = window
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self._focus_moved(None, _focus())

    def unwatch(self) -> None:
        """Take no keys any more."""
        application = QApplication.instance()
        if self._window is not None and isinstance(application, QApplication):
            application.focusChanged.disconnect(self._focus_moved)
            self._window.removeEventFilter(self)
        self._focus_moved(None, None)
        self._window = None

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        # The widget that had the focus may be gone by now, and its filter with it.
        if self._filtered is not None and shiboken6.isValid(self._filtered):
            self._filtered.removeEventFilter(self)
        ours = now is not None and self._window is not None and now.window() is self._window
        self._filtered = now if ours and now is not self._window else None
        if self._filtered is not None:
            self._filtered.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        name = name_of(pressed_from(event, QGuiApplication.platformName()))
        return bool(name) and self.press(name, held=event.isAutoRepeat())


def in_text_field(widget: QWidget | None) -> bool:
    """Whether typing writes there."""
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly() and widget.isEnabled()
    return isinstance(widget, QComboBox) and widget.isEditable()


def _keeps(widget: QWidget | None, key: str) -> bool:
    """Whether the focused widget needs the key itself."""
    if isinstance(widget, QAbstractItemView | QComboBox):
        return key in _MOVING or key in _PRESSING
    if isinstance(widget, QAbstractButton):
        return key in _PRESSING or key in {"tab", "shift+tab"}
    return key in {"tab", "shift+tab"}


def _focus() -> QWidget | None:
    return QApplication.focusWidget()
