"""The import page: files, format, check, import, summary.  What a step means is the presenter's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QScrollArea, QStackedWidget

from reviewer.domain.identifiers import to_microseconds
from reviewer.services.changes import Changes
from reviewer.ui import forms
from reviewer.ui.actions.table import Scope
from reviewer.ui.page import Page, Surroundings
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.path_words import path_words
from reviewer.ui.pieces.paths import completions
from reviewer.ui.transfer.conductor import Conductor
from reviewer.ui.transfer.files_panel import FilesPanel
from reviewer.ui.transfer.footer import FooterPanel
from reviewer.ui.transfer.format_panel import FormatPanel
from reviewer.ui.transfer.keeping import Keeping
from reviewer.ui.transfer.outcome_panel import OutcomePanel
from reviewer.ui.transfer.presenter import ImportPresenter, Step, Task
from reviewer.ui.transfer.problems_panel import ProblemsPanel
from reviewer.ui.transfer.running import Importing
from reviewer.ui.transfer.saying import going_on, standing, way_back
from reviewer.ui.transfer.scrolling import scrolled
from reviewer.ui.transfer.steps import StepStrip
from reviewer.ui.transfer.words import pace_words, reading_words

_PANELS = {Step.FILES: 0, Step.FORMAT: 1}


class ImportPage(Page, forms.Filled):
    """Stays while the project is open: what was chosen and what runs is there when one comes back."""

    scope = Scope.IMPORT

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        self.presenter = ImportPresenter(around.workspace.folder)
        self.importing = Importing(around.workspace, around.settings, self)
        self.keeping = Keeping(self.importing, around.notices, self)
        self.conductor = Conductor(self.presenter, self.importing, listener=self)
        self._waits = False
        theme, registry, operations = around.theme, around.registry, around.operations
        self._named = forms.fill(
            self,
            "import",
            theme=theme,
            made={
                "top": lambda parent: Card(theme, parent, padding=10),
                "body": QStackedWidget,
                "footer": lambda parent: FooterPanel(theme, registry, parent),
            },
        )
        self.steps = StepStrip(theme, self)
        self.part(Card, "top").column.addWidget(self.steps)
        self.footer = self.part(FooterPanel, "footer")
        self.body = self.part(QStackedWidget, "body")
        self.files = FilesPanel(theme, self._complete, self)
        self.format = FormatPanel(theme, self)
        self.outcome = OutcomePanel(theme, operations, self)
        self.problems = ProblemsPanel(theme, operations, self)
        for panels in ((self.files,), (self.format,), (self.outcome, self.problems)):
            self.body.addWidget(scrolled(self.body, *panels, gap=theme.px(10)))
        self.setFocusProxy(self.footer.on)
        self._connect()
        self._show()

    # ---- the page's side of the registry

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        return {
            "import_on": self.go_on,
            "import_back": self.go_back,
            "import_choose": self.files.choose_files,
            "import_remove": self._remove,
            "import_mapping": self._use_mapping,
            "import_keep_mapping": self._keep_mapping,
            "import_find": self.problems.ask_filter,
            "import_save": self._save_problems,
            "import_stop": self._stop,
        }

    def is_possible(self, when: str) -> bool:
        presenter = self.presenter
        possible: dict[str, Callable[[], bool]] = {
            "can_go_on": lambda: presenter.can_go_on,
            "can_go_back": lambda: True,
            "choosing": lambda: presenter.step is Step.FILES,
            "can_remove": lambda: presenter.step is Step.FILES and bool(presenter.choices),
            "mapping": lambda: presenter.step is Step.FORMAT,
            "has_columns": lambda: presenter.step is Step.FORMAT and self.format.columns.isVisible(),
            "has_problems": self.problems.isVisible,
            "working": lambda: presenter.working or presenter.looking,
        }
        return possible[when]() if when in possible else not when

    def press(self, key: str) -> bool:
        if key == "esc":
            self.go_back()
            return True
        return False

    def begin(self) -> None:
        self.footer.refresh()  # only now, as the page that is shown, its keys mean something
        self._take_keyboard()

    def end(self) -> None:
        # What runs is stopped at its next batch; of the file on its way nothing is kept.
        self.importing.shut_down()

    # ---- going

    def go_on(self) -> None:
        """The next step; behind the summary the queue, with a new import at the start."""
        finished = self.presenter.step is Step.DONE
        self._do(self.presenter.go_on())
        if finished:
            self.files.field.clear()
            self.around.back()
        else:
            self._take_keyboard()

    def go_back(self) -> None:
        """A step back; from the first, and while files are stored, to the queue."""
        if self.presenter.go_back():
            self.conductor.forget()
            self._show()
            self._take_keyboard()
            return
        if self.presenter.working:
            key = self.around.registry.key_of("import")
            self.around.notices.note(self.tr("The import goes on; {key} shows it.").format(key=key))
        self.around.back()

    def _do(self, task: Task | None) -> None:
        self.conductor.carry_out(task)
        self._show()

    # ---- the conductor's listener

    def looked(self) -> None:
        """A file's beginning is known, or will not be."""
        self._show()
        if self._waits and self.presenter.can_go_on:
            self._take_keyboard()

    def progressed(self) -> None:
        """A little more was read."""
        self._show_progress()

    def told(self, *, stored: bool) -> None:
        """A file was checked, or taken in."""
        if stored:
            self.around.saved(to_microseconds(self.around.workspace.clock()))
            self.around.operations.announce(Changes(queue=True, project=True), self)
        self._show()

    def over(self) -> None:
        """What was begun has come to its end."""
        self._show()
        if self.isVisible():
            self._take_keyboard()
        elif self.presenter.step is Step.DONE:
            said = standing(self.presenter, self.conductor.trouble)
            self.around.notices.note(f"{said.title}. {said.words}".strip())

    # ---- showing

    def _show(self) -> None:
        presenter = self.presenter
        self._show_panel(_PANELS.get(presenter.step, 2))
        self.files.show_files(presenter.choices)
        self.format.show_files(presenter.choices, presenter.at)
        self.format.show_preview(presenter.current, presenter.preview)
        self.format.show_looking(presenter.looking, stopped=presenter.stopped)
        if presenter.step not in _PANELS:
            self._show_outcome()
        self.footer.show_ways(way_back(presenter), going_on(presenter), possible=presenter.can_go_on)

    def _show_panel(self, at: int) -> None:
        if at != self.body.currentIndex():
            self.body.setCurrentIndex(at)
        area = self.body.currentWidget()
        if isinstance(area, QScrollArea) and self.steps.step is not self.presenter.step:
            area.verticalScrollBar().setValue(0)
        self.steps.show_step(self.presenter.step)

    def _show_outcome(self) -> None:
        presenter = self.presenter
        said = standing(presenter, self.conductor.trouble)
        self.outcome.say(said.icon, said.title, said.words, colour=said.colour)
        self.outcome.show_lines(presenter.lines())
        offered = presenter.step is Step.CHECK and not presenter.working and presenter.can_accept_valid
        self.outcome.show_accept(offered, presenter.accept_valid, presenter.rejects_folder)
        self._show_progress()
        self._show_problems()

    def _show_progress(self) -> None:
        pace = self.conductor.pace if self.presenter.working else None
        if pace is None:
            self.outcome.show_progress(None, "")
            return
        reading = self.conductor.reading
        words = pace_words(pace)
        if reading is not None:
            words = f"{reading_words(reading.progress, reading.at, reading.count)} · {words}"
        self.outcome.show_progress(pace.share, words)

    def _show_problems(self) -> None:
        presenter = self.presenter
        listed = len(presenter.every_problem())
        self.problems.setVisible(bool(listed))
        self.problems.show_filter(presenter.filter)
        self.problems.show_problems(presenter.problems(), listed=listed, total=presenter.problems_total)

    def _take_keyboard(self) -> None:
        if self.presenter.step is Step.FILES:
            self.files.take_keyboard()
        elif self.presenter.can_go_on:
            self.footer.take_keyboard()
        elif self.presenter.step is not Step.FORMAT:
            self.outcome.table.take_keyboard()
        self._waits = self.presenter.step is Step.FORMAT and not self.presenter.can_go_on

    # ---- what is done on the panels

    def _add(self, texts: list[str]) -> None:
        faults = []
        for text in texts:
            fault = self.presenter.add(text)
            if fault is not None:
                faults.append(path_words(fault, text.strip()))
        if len(faults) < len(texts):
            self.files.field.clear()
        self.files.show_problem("\n".join(faults))
        self._show()

    def _remove(self) -> None:
        self.presenter.remove(self.files.list.currentRow())
        self._show()
        if not self.presenter.choices:
            self.files.take_keyboard()

    def _stop(self) -> None:
        if self.presenter.stop_looking():
            self.conductor.forget()
            self.looked()
        else:
            self.importing.stop()

    def _use_mapping(self) -> None:
        self.keeping.use_mapping(lambda mapping: self._do(self.presenter.use_mapping(mapping)))

    def _keep_mapping(self) -> None:
        current = self.presenter.current
        if current is not None and current.mapping is not None:
            self.keeping.keep_mapping(current.mapping, beside=current.path)

    def _save_problems(self) -> None:
        current = self.presenter.current
        if current is not None:
            self.keeping.keep_problems(self.presenter.problems(), beside=current.path)

    def _accept(self, accepted: bool) -> None:
        self.presenter.accept_valid = accepted
        self._show()

    def _choose_rejects(self, text: str) -> None:
        self.presenter.rejects = Path(text).expanduser() if text.strip() else None

    def _filter(self, text: str) -> None:
        self.presenter.filter = text
        self._show_problems()

    def _complete(self, text: str, tell: Callable[[list[str]], None]) -> None:
        self.importing.run(lambda: completions(text), done=tell, failed=self.around.notices.error)

    def _connect(self) -> None:
        self.footer.given.connect(self.around.registry.give)
        self.footer.left.connect(self.go_back)
        self.files.added.connect(self._add)
        self.files.went_on.connect(self.go_on)
        self.format.chosen.connect(lambda at: self._do(self.presenter.choose(at)))
        self.format.changed.connect(lambda what, value: self._do(self.presenter.change(what, value)))
        columns, presenter = self.format.columns, self.presenter
        columns.changed.connect(lambda name, target: self._do(presenter.change_column(name, target)))
        columns.kind_changed.connect(lambda name, kind: self._do(presenter.change_kind(name, kind)))
        self.format.stop_asked.connect(self._stop)
        self.outcome.stop_asked.connect(self._stop)
        self.outcome.accept_changed.connect(self._accept)
        self.outcome.rejects_changed.connect(self._choose_rejects)
        self.problems.filtered.connect(self._filter)
        self.problems.save_asked.connect(self._save_problems)
        self.importing.troubled.connect(self.around.notices.error)
        self.around.registry.keys_changed.connect(self.footer.refresh)
