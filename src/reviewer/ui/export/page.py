"""The export page: a form, beside it the first rows as they would be written, then the files that were."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from reviewer.domain.errors import ReviewerError
from reviewer.domain.identifiers import to_microseconds
from reviewer.domain.person import Right
from reviewer.services.release import ReleaseOutcome, Sample
from reviewer.services.watching import Stopped
from reviewer.ui.actions.table import Scope
from reviewer.ui.beside import Beside
from reviewer.ui.clipboard import copy
from reviewer.ui.error_words import error_words
from reviewer.ui.export.form import ExportForm
from reviewer.ui.export.package_pane import PackagePane
from reviewer.ui.export.package_words import kind_words
from reviewer.ui.export.presenter import SAMPLE_ROWS, ExportPresenter
from reviewer.ui.export.sample_table import SampleTable
from reviewer.ui.export.vics_pane import VicsPane
from reviewer.ui.export.words import done_words, fault_words, held_back, sample_words, size_words
from reviewer.ui.page import Page, Surroundings
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.fields import Fields
from reviewer.ui.pieces.plain_table import FiguresTable
from reviewer.ui.pieces.scrolling import FormScroll
from reviewer.ui.pieces.work_card import WorkCard
from reviewer.ui.untrusted import shown

_SAMPLE, _WRITE = "sample", "write"
_KINDS = ("tables", "package", "vics")


class ExportPage(Page):
    """Stays while the project is open: what was chosen and what runs is there when one comes back."""

    scope = Scope.EXPORT

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        self._may_all = around.workspace.account.may(Right.EXPORT_ALL)
        self.presenter = ExportPresenter(around.workspace.folder, self._may_all)
        self.beside = Beside(around.workspace, self)
        self.beside.troubled.connect(around.notices.error)
        theme = around.theme
        self.form = ExportForm(theme, self)
        self.work = WorkCard(
            theme, around.registry, title=self.tr("What will be written"), action="export_write", parent=self
        )
        self.sample = SampleTable(theme, self.tr("First rows"), self.work)
        titles = (self.tr("File"), self.tr("Size"), self.tr("SHA-256"))
        self.files = FiguresTable(
            theme,
            titles,
            self.tr("Files that were written"),
            parent=self.work,
            widths=(190, 90, 200),
            words=frozenset({2}),
            stretch=2,
        )
        self.tables = QStackedWidget(self.work)
        for table in (self.sample, self.files):
            self.tables.addWidget(table)
        self.work.body.addWidget(self.tables, 1)
        self.package = PackagePane(around, self.beside, self)
        self.vics = VicsPane(around, self.beside, self)
        self.kind = Fields(theme, self)
        self.kind.choice("kind", self.tr("Kind"))
        self.kind.fill("kind", [(kind_words(one), one) for one in _KINDS])
        self._lay_out()
        self._connect()
        self._show()

    # ---- the page's side of the registry

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        return {
            "export_write": self.write,
            "export_kind": self._switch,
            "export_folder": self._choose_folder,
            "export_columns": self.form.go_to_columns,
            "export_recipients": self.package.form.go_to_recipients,
            "export_look": self._go_to_table,
            "export_copy": self._copy,
            "export_stop": self._stop,
        }

    def is_possible(self, when: str) -> bool:
        pack, presenter = self.package.presenter, self.vics.presenter if self.tags else self.presenter
        possible: dict[str, Callable[[], bool]] = {
            "can_write": lambda: pack.can_pack if self.packs else presenter.can_write,
            "writing": lambda: pack.packing if self.packs else presenter.writing,
            "has_written": self._has_written,
            "may_pack": lambda: self._may_all,
            "tables": lambda: self.pane is None,
            "package": lambda: self.packs,
        }
        return possible[when]() if when in possible else not when

    def _has_written(self) -> bool:
        tables, tags, pack = self.presenter.outcome, self.vics.presenter.outcomes, self.package.presenter
        return (pack.packed if self.packs else tags if self.tags else tables) is not None

    def press(self, key: str) -> bool:
        if key == "esc":
            self.around.back()
            return True
        return False

    def begin(self) -> None:
        # Only now: what is ticked is as wide as its words once the page has its font.
        self.form.show_choices(self.presenter)
        self.form.tick_formats(self.presenter.formats)
        self.form.fields.set_value("folder", self.presenter.folder)
        self.form.fields.take_keyboard("scope")
        self._ask_sample()

    def come_back(self) -> None:
        super().come_back()
        (self._ask_sample if self.pane is None else self.pane.begin)()

    def end(self) -> None:
        # What is being written is stopped; its folder stays as it was.
        self.beside.shut_down()

    # ---- what is done

    @property
    def packs(self) -> bool:
        """Whether a package is made, and not tables."""
        return self.kind.value("kind") == _KINDS[1]

    @property
    def tags(self) -> bool:
        """Whether copies of VICS files get labels as tags."""
        return self.kind.value("kind") == _KINDS[2]

    @property
    def pane(self) -> PackagePane | VicsPane | None:
        """The side that is shown; None for tables."""
        return self.package if self.packs else self.vics if self.tags else None

    def write(self) -> None:
        """Write the files, off the window's thread; once at a time."""
        presenter = self.presenter
        if self.pane is not None:
            self.pane.write()
        if self.pane is not None or not presenter.can_write:
            return
        wish, place = presenter.wish, presenter.place
        presenter.writing, presenter.outcome = True, None
        self.work.begin_progress(self.tr("Writing…"))
        self._show()
        self.beside.run(
            _WRITE,
            lambda beside, watch: beside.release.export(place, wish, watch),
            done=self._written,
            failed=self._failed,
            told=self.work.tell_progress,
        )

    def _written(self, outcome: ReleaseOutcome) -> None:
        self.presenter.writing, self.presenter.outcome = False, outcome
        self.work.show_progress(None)
        rows = [(shown(one.name), size_words(one.size), one.sha256) for one in outcome.written]
        self.files.show_rows(rows)
        self.around.saved(to_microseconds(self.around.workspace.clock()))
        self._show()
        if self.isVisible():
            self.files.take_keyboard()
        else:
            self.around.notices.note(done_words(self.presenter))

    def _failed(self, error: Exception) -> None:
        self.presenter.writing = False
        self.work.show_progress(None)
        self._show()
        if not self.work.show_failure(error, stopped=self.tr("Stopped; the folder is as it was.")):
            self.around.notices.error(error)

    def _ask_sample(self) -> None:
        wish = self.presenter.whole
        self.beside.run(
            _SAMPLE,
            lambda beside, watch: beside.release.sample(wish, SAMPLE_ROWS, watch),
            done=self._sampled,
            failed=self._not_sampled,
        )

    def _sampled(self, sample: Sample) -> None:
        self.presenter.sampled(sample)
        self.form.show_columns(self.presenter.seen, self.presenter.leave_out)
        self._show()

    def _not_sampled(self, error: Exception) -> None:
        if isinstance(error, ReviewerError) and not isinstance(error, Stopped):
            self.work.show_problem(error_words(error), refused=True)

    def _changed(self) -> None:
        said = self.form.values()
        another = self.presenter.change(
            scope=said["scope"],
            shape=said["shape"],
            formats=tuple(said["formats"].split("\n")),
            exact=self.form.exact.isChecked(),
            pseudonyms=self.form.pseudonyms.isChecked(),
            folder=said["folder"],
        )
        self.form.show_choices(self.presenter)
        self._show()
        if another:
            self._ask_sample()

    def _choose_column(self, name: str, written: bool) -> None:
        self.presenter.choose_column(name, written=written)
        self._show()

    def _switch(self) -> None:
        at = _KINDS.index(self.kind.value("kind"))
        self.kind.set_value("kind", _KINDS[(at + 1) % len(_KINDS)])
        self._choose_kind()
        (self.form if self.pane is None else self.pane.form).fields.take_keyboard()

    def _stop(self) -> None:
        self.beside.stop(_WRITE) if self.pane is None else self.pane.stop()

    def _choose_kind(self) -> None:
        for stack in (self._forms, self._works):
            stack.setCurrentIndex(_KINDS.index(self.kind.value("kind")))
        if self.pane is not None:
            self.pane.begin()

    def _choose_folder(self) -> None:
        if self.pane is not None:
            self.pane.choose_folder(self.form.ask_folder(str(self.pane.presenter.place.parent)))
        else:
            self.form.choose_folder()

    def _copy(self) -> None:
        outcome = self.presenter.outcome
        if self.packs and self.package.copy():
            self.around.notices.note(self.tr("Digest and signer's words are copied."))
        elif self.tags and self.vics.copy():
            self.around.notices.note(self.tr("Names and digests are copied."))
        elif self.pane is None and outcome is not None:
            lines = [f"{one.sha256}  {one.name}" for one in outcome.written]
            copy("\n".join(lines) + "\n")
            self.around.notices.note(self.tr("Names and digests are copied."))

    def _go_to_table(self) -> None:
        tables = self.files if self.presenter.outcome is not None else self.sample
        (tables if self.pane is None else self.pane.table).take_keyboard()

    # ---- showing

    def _show(self) -> None:
        presenter = self.presenter
        fault = presenter.fault()
        done = presenter.outcome is not None
        headline = self.tr("Everything is written") if done else sample_words(presenter)
        self.work.say(headline, done_words(presenter) if done else held_back(presenter))
        self.work.show_problem("" if fault is None else fault_words(fault))
        count = len(presenter.formats)
        words = self.tr("Write 1 file") if count == 1 else self.tr("Write {count} files").format(count=count)
        self.work.offer(words, possible=presenter.can_write)
        self.tables.setCurrentWidget(self.files if done else self.sample)
        self.sample.show_sample(presenter.sample, presenter.leave_out)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.around.theme.px(10))
        kinds = Card(self.around.theme, self, padding=14)
        kinds.column.addWidget(self.kind)
        kinds.setVisible(self._may_all)
        self._forms, self._works = QStackedWidget(self), QStackedWidget(self)
        for side in (self, self.package, self.vics):
            self._forms.addWidget(FormScroll(side.form, self))
            self._works.addWidget(side.work)
        left = QVBoxLayout()
        left.setSpacing(self.around.theme.px(10))
        left.addWidget(kinds)
        left.addWidget(self._forms, 1)
        row.addLayout(left, 5)
        row.addWidget(self._works, 8)

    def _connect(self) -> None:
        self.form.changed.connect(self._changed)
        self.form.column_chosen.connect(self._choose_column)
        self.form.entered.connect(self.write)
        self.kind.changed.connect(self._choose_kind)
        self.work.given.connect(self.around.registry.give)
