"""From a number to the cases behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.services.agreement.behind_results import CaseBehind, CasesBehind, Spot
from reviewer.services.agreement.results import LineKey
from reviewer.ui.agreement.cases_panel import CasesPanel
from reviewer.ui.agreement.presenter import AgreementPresenter
from reviewer.ui.agreement.spot_words import spot_words
from reviewer.ui.page import Surroundings

if TYPE_CHECKING:
    from reviewer.services.agreement.project import AgreementOfProject
    from reviewer.services.agreement.study import Study

_FIRST = 100


class Listing(QObject):
    """Asks for the cases of a spot and shows them, unless another spot was chosen meanwhile."""

    def __init__(
        self,
        around: Surroundings,
        presenter: AgreementPresenter,
        panel: CasesPanel,
        *,
        flag_words: Callable[[], tuple[str, str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._around, self._presenter, self._panel = around, presenter, panel
        self._flag_words = flag_words
        self.study: Study | None = None

    def show(self, spot: Spot | None) -> None:
        """List the cases behind the spot."""
        study = self.study
        if spot is None or study is None:
            return
        workspace = self._around.workspace
        self._around.operations.run(
            lambda: _first(workspace.agreement, study, spot),
            done=lambda found: self._listed(*found),
            owner=self,
        )

    def _listed(self, study: Study, found: CasesBehind) -> None:
        if found.spot != self._presenter.spot:
            return
        workspace, spot, known = self._around.workspace, found.spot, found.rows

        def fetch(first: int, count: int) -> tuple[CaseBehind, ...]:
            if first + count <= len(known):
                return known[first : first + count]
            return workspace.agreement.cases(study, spot, first=first, count=count).rows

        names = self._names(spot.key)
        title = spot_words(spot, self._presenter, names, found.total)
        self._panel.show_cases(title, found.total, fetch, self._code_words(spot.key))

    def _names(self, key: LineKey) -> tuple[str, ...]:
        overview = self._presenter.overview
        line = overview.line(key) if overview is not None else None
        return self._presenter.category_names(line, flag_words=self._flag_words()) if line is not None else ()

    def _code_words(self, key: LineKey) -> dict[str, str]:
        variable = self._presenter.variable(key)
        if key.flag or variable is None:
            return dict(zip(("absent", "present"), self._flag_words(), strict=True))
        return {code.id: self._presenter.code_name(variable, code.id) for code in variable.codes}


def _first(service: AgreementOfProject, study: Study, spot: Spot) -> tuple[Study, CasesBehind]:
    """The study that the cases are found in, and the first of them."""
    found_in = service.under(study, spot.version) if spot.version else study
    return found_in, service.cases(found_in, spot, first=0, count=_FIRST)
