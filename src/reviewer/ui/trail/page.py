"""The trail page: entries with what they say, verifying them, saving them; off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from reviewer.domain.person import Right
from reviewer.services.ports import TrailEntry
from reviewer.services.trail import Verified
from reviewer.ui.actions.table import Scope
from reviewer.ui.beside import Beside
from reviewer.ui.clipboard import copy
from reviewer.ui.page import Page, Surroundings
from reviewer.ui.pieces.scrolling import FormScroll
from reviewer.ui.trail.entries import newest
from reviewer.ui.trail.panels import ListCard, NarrowCard, VerifyCard
from reviewer.ui.trail.presenter import Fault, TrailPresenter
from reviewer.ui.untrusted import isolated

_VERIFY, _WRITE, _READ = "verify", "write", "read"
_NAMES = {"csv": ("trail.csv", "CSV (*.csv)"), "jsonl": ("trail.jsonl", "JSON lines (*.jsonl)")}


class TrailPage(Page):
    """Lists are read on one thread, verifying and saving run on another: neither waits for the other."""

    scope = Scope.TRAIL

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        self.presenter = TrailPresenter()
        self.lists, self.beside = Beside(around.workspace, self), Beside(around.workspace, self)
        for one in (self.lists, self.beside):
            one.troubled.connect(around.notices.error)
        self.ask_path: Callable[[str, str], str] = self._ask_path
        theme, registry = around.theme, around.registry
        self.narrow = NarrowCard(theme, self)
        self.work = VerifyCard(theme, registry, self)
        self.list = ListCard(theme, registry, self.lists, self)
        self._sees_all = around.workspace.account.may(Right.SEE_ALL_CODINGS)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list.entries)
        self._show()

    # ---- the page's side of the registry

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        return {
            "trail_verify": self.verify,
            "trail_again": self.read,
            "trail_narrow": lambda: self.narrow.fields.take_keyboard("kind"),
            "trail_list": self.list.entries.take_keyboard,
            "trail_detail": self.list.details.take_keyboard,
            "trail_copy": self._copy,
            "trail_csv": lambda: self.write("csv"),
            "trail_jsonl": lambda: self.write("jsonl"),
            "trail_stop": self._stop,
        }

    def is_possible(self, when: str) -> bool:
        possible = {
            "can_work": not self.presenter.working,
            "working": bool(self.presenter.working),
            "has_entry": self.presenter.entry is not None,
        }
        return possible.get(when, not when)

    def press(self, key: str) -> bool:
        if key == "esc":
            self.around.back()
            return True
        return False

    def begin(self) -> None:
        self.list.entries.setFocus()
        self.read()

    def come_back(self) -> None:
        super().come_back()
        if self.presenter.stale:
            self.read()

    def end(self) -> None:
        self.list.entries.give_up()
        self.lists.shut_down()
        self.beside.shut_down()

    # ---- the list

    def read(self) -> None:
        """Ask for the entries that are wished for."""
        wish = self.presenter.wish()
        if isinstance(wish, Fault):
            return
        self.presenter.stale = False
        # What was asked for before would be shown over what is asked for now.
        self.lists.forget(_READ)
        if not self.presenter.wants_all or not self._sees_all:
            self.list.entries.show_matching(wish)
            return
        self.list.entries.give_up()
        self.lists.run(
            _READ,
            lambda beside, _watch: newest(beside.trail),
            done=self.list.entries.show_all,
            failed=self._failed,
        )

    def _typed(self) -> None:
        before = self.presenter.values.get("kind", "")
        self.presenter.values = self.narrow.fields.values()
        wish = self.presenter.wish()
        self.narrow.say(wish if isinstance(wish, Fault) else None)
        if self.presenter.values["kind"] != before:
            self.read()

    def _entered(self) -> None:
        self._typed()
        if not isinstance(self.presenter.wish(), Fault):
            self.read()
            self.list.entries.setFocus()

    def _turn(self, entry: TrailEntry | None) -> None:
        if entry != self.presenter.entry:
            self.presenter.entry = entry
            self.list.show_entry(self.presenter)

    def _changed(self, *_said: object) -> None:
        self.presenter.stale = True

    def _copy(self) -> None:
        if self.presenter.entry is not None:
            copy(self.presenter.copied())
            self.around.notices.note(self.tr("The entry is copied."))

    # ---- verifying and saving

    def verify(self) -> None:
        """Read every entry, what it answers for, and its signature."""
        if self.presenter.working:
            return
        self.presenter.working, self.presenter.found = _VERIFY, None
        self.work.begin_progress(self.tr("Verifying…"))
        self._show()
        self.beside.run(
            _VERIFY,
            lambda beside, watch: beside.trail.verify(watch=watch),
            done=self._verified,
            failed=self._failed,
            told=self.work.tell_progress,
        )

    def _verified(self, found: Verified) -> None:
        self.presenter.found = found
        self._end()
        if not found.ok and self.isVisible():
            self.work.broken.take_keyboard()
        elif not self.isVisible():
            self.around.notices.note(self.work.headline.text())

    def write(self, kind: str) -> None:
        """Save the entries that are wished for into a file."""
        wish = self.presenter.wish()
        path = "" if isinstance(wish, Fault) or self.presenter.working else self.ask_path(*_NAMES[kind])
        if not path or isinstance(wish, Fault):
            return
        self.presenter.working = _WRITE
        self.work.begin_progress(self.tr("Writing…"))
        self._show()
        self.beside.run(
            _WRITE,
            lambda beside, watch: beside.trail.write(Path(path), wish, kind=kind, watch=watch),
            done=lambda _count: self._written(path),
            failed=self._failed,
        )

    def _written(self, path: str) -> None:
        self._end()
        self.around.notices.note(self.tr("Written: {path}").format(path=isolated(path)))

    def _stop(self) -> None:
        for lane in (_VERIFY, _WRITE):
            self.beside.stop(lane)

    def _failed(self, error: Exception) -> None:
        self._end()
        if not self.work.show_failure(error, stopped=self.tr("Stopped.")):
            self.around.notices.error(error)

    def _end(self) -> None:
        self.presenter.working = ""
        self.work.show_progress(None)
        self._show()

    def _ask_path(self, proposed: str, kinds: str) -> str:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), proposed, kinds)
        return str(path)

    # ---- showing

    def _show(self) -> None:
        self.work.show_found(self.presenter)

    def _lay_out(self) -> None:
        px = self.around.theme.px
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self.narrow)
        column.addWidget(self.work, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(FormScroll(left, self, fills=True), 6)
        row.addWidget(FormScroll(self.list, self, fills=True), 13)

    def _connect(self) -> None:
        self.presenter.values = self.narrow.fields.values()
        self.narrow.fields.changed.connect(self._typed)
        self.narrow.fields.entered.connect(self._entered)
        self.list.entries.turned_to.connect(self._turn)
        self.list.entries.read.connect(self.list.show_nothing)
        self.list.entries.rows.arrived.connect(lambda _first, _count: self.list.show_nothing())
        self.work.broken.opened.connect(self._go_to)
        self.work.given.connect(self.around.registry.give)
        self.around.operations.changed.connect(self._changed)

    def _go_to(self, row: int) -> None:
        self.list.entries.go_to(self.presenter.problems[row][0])
