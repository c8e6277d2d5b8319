"""The package's side of the export page: its form, what is foreseen, the packing, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView, QWidget

from reviewer.domain.errors import ReviewerError
from reviewer.domain.identifiers import to_microseconds
from reviewer.services.packages.address_book import Address
from reviewer.services.packages.packing import Expected, Packed
from reviewer.services.watching import Stopped, Watch
from reviewer.ui.beside import Beside
from reviewer.ui.clipboard import copy
from reviewer.ui.error_words import error_words
from reviewer.ui.export.package_form import PackageForm
from reviewer.ui.export.package_presenter import PackagePresenter
from reviewer.ui.export.package_words import (
    expected_rows,
    fault_words,
    held_back_words,
    notice_words,
    packed_rows,
    sealed_words,
    send_words,
)
from reviewer.ui.page import Surroundings
from reviewer.ui.pieces.plain_table import FiguresTable
from reviewer.ui.pieces.work_card import WorkCard

if TYPE_CHECKING:
    from reviewer.workspace import Workspace

_FORESEE, _PACK = "foresee", "pack"


class PackagePane(QObject):
    """Packing runs off the window's thread, and can be stopped: the file is whole or what it was."""

    def __init__(self, around: Surroundings, beside: Beside, page: QWidget) -> None:
        super().__init__(page)
        self.around, self.beside = around, beside
        self.presenter = PackagePresenter(around.workspace.folder)
        theme = around.theme
        self.form = PackageForm(theme, around.registry.key_of, page)
        self.work = WorkCard(
            theme, around.registry, title=self.tr("What will be packed"), action="export_write", parent=page
        )
        self.table = FiguresTable(
            theme,
            (self.tr("What"), self.tr("In the package")),
            self.tr("What the package holds"),
            parent=self.work,
            widths=(190, 540),
            words=frozenset({1}),
            stretch=1,
        )
        # Words and digests are whole in text of any size: the table scrolls where they are wider than it.
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        self.work.body.addWidget(self.table, 1)
        self.form.changed.connect(self._changed)
        self.form.recipient_chosen.connect(self._choose)
        self.form.entered.connect(self.pack)
        self.work.given.connect(around.registry.give)
        self.form.show_choices(self.presenter)
        self._show()

    # ---- what is done

    def begin(self) -> None:
        """Read the address book and count, off the window's thread."""
        recipients, behind = self.presenter.recipients, self.presenter.behind

        def look(beside: Workspace, watch: Watch) -> tuple[list[Address], Expected]:
            expected = beside.packages.packing.expected(recipients=recipients, since=behind, watch=watch)
            return beside.packages.book.all(), expected

        self.beside.run(_FORESEE, look, done=self._foreseen, failed=self._not_foreseen)

    def write(self) -> None:
        """What Ctrl+Enter does."""
        self.pack()

    def pack(self) -> None:
        """Pack, sign and seal; once at a time."""
        presenter = self.presenter
        if not presenter.can_pack:
            return
        place, recipients, behind = presenter.place, presenter.recipients, presenter.behind

        def work(beside: Workspace, watch: Watch) -> tuple[Packed, str]:
            signer, _ = beside.packages.book.own()
            packing = beside.packages.packing
            packed = packing.labels(place, recipients=recipients, since=behind, watch=watch)
            return packed, signer.words

        presenter.packing, presenter.packed = True, None
        self.work.begin_progress(self.tr("Packing, signing and sealing…"))
        self._show()
        self.beside.run(_PACK, work, done=self._packed, failed=self._failed, told=self.work.tell_progress)

    def stop(self) -> None:
        """Stop packing; the file is what it was."""
        self.beside.stop(_PACK)

    def choose_folder(self, folder: str) -> None:
        """The same file in another folder."""
        if folder:
            self.form.fields.set_value("file", self.presenter.into(folder))
            self._changed()

    def copy(self) -> bool:
        """File, package, digest and signer's words, one a line; whether there were any."""
        packed = self.presenter.packed
        if packed is not None:
            lines = (packed.file.name, packed.header.package, packed.digest.hex(), self.presenter.words)
            copy("\n".join(lines) + "\n")
        return packed is not None

    # ---- what is told

    def _foreseen(self, told: tuple[list[Address], Expected]) -> None:
        book, self.presenter.expected = told
        self.presenter.known(book)
        self.form.show_book(self.presenter)
        self._show()

    def _not_foreseen(self, error: Exception) -> None:
        if isinstance(error, Stopped):
            return
        if isinstance(error, ReviewerError):
            self.work.show_problem(error_words(error), refused=True)
        else:
            self.around.notices.error(error)

    def _packed(self, told: tuple[Packed, str]) -> None:
        presenter = self.presenter
        presenter.packing = False
        presenter.packed, presenter.words = told
        self.work.show_progress(None)
        self.around.saved(to_microseconds(self.around.workspace.clock()))
        self._show()
        if self.work.isVisible():
            self.table.take_keyboard()
        else:
            self.around.notices.note(self.tr("The package is ready."))

    def _failed(self, error: Exception) -> None:
        self.presenter.packing = False
        self.work.show_progress(None)
        self._show()
        if not self.work.show_failure(error, stopped=self.tr("Stopped; no package was made.")):
            self.around.notices.error(error)

    def _changed(self) -> None:
        said = self.form.fields.values()
        another = self.presenter.change(since=said["since"], file=said["file"])
        self._show()
        if another:
            self.begin()

    def _choose(self, name: str, sealed_to: bool) -> None:
        another = self.presenter.choose(name, sealed_to=sealed_to)
        self._show()
        if another:
            self.begin()

    # ---- showing

    def _show(self) -> None:
        presenter = self.presenter
        fault, done = presenter.fault(), presenter.packed is not None
        if done:
            headline = self.tr("The package is ready")
        elif presenter.expected is None:
            headline = self.tr("Counting…")
        else:
            headline = self.tr("So much would be packed")
        said = send_words(presenter) if done else held_back_words()
        self.work.say(headline, f"{sealed_words(presenter)}\n{said}")
        notice = "" if done else notice_words(presenter)
        self.work.show_problem(notice if fault is None else fault_words(fault))
        self.work.offer(self.tr("Pack, sign and seal"), possible=presenter.can_pack)
        self.table.show_rows(packed_rows(presenter) if done else expected_rows(presenter))
