"""What the indicator page knows (no Qt): packages, threshold, what was counted of them, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewer.services.indicator.results import IndicatorResult

_LOWEST, _HIGHEST = 2, 10_000


class Work(StrEnum):
    """What runs now."""

    NONE = "none"
    COUNTING = "counting"
    WRITING = "writing"


class View(StrEnum):
    """What is shown of a result, by the name of the action that shows it."""

    SHARES = "shares"
    PLOTS = "plots"
    TOLD = "told"


class Fault(StrEnum):
    """What the form does not say yet."""

    NONE = ""
    THRESHOLD = "threshold"
    FOLDER = "folder"


@dataclass(slots=True)
class IndicatorPresenter:
    """`result` is of `counted`, which may be other packages than are in the list by now."""

    project: Path
    packages: list[Path] = field(default_factory=list)
    threshold_text: str = "10"
    folder_text: str = ""
    joins_text: str = ""
    work: Work = Work.NONE
    view: View = View.SHARES
    result: IndicatorResult | None = None
    counted: tuple[object, ...] = ()

    def add(self, texts: Sequence[str]) -> bool:
        """Add files that are not in the list; whether there were any."""
        if self.working:
            return False
        paths = [Path(text.strip()).expanduser() for text in texts if text.strip()]
        new = [path for path in dict.fromkeys(paths) if path not in self.packages]
        self.packages += new
        return bool(new)

    def remove(self, at: int) -> None:
        """Take a file off the list."""
        if not self.working and 0 <= at < len(self.packages):
            del self.packages[at]

    def hear(self, result: IndicatorResult) -> None:
        """What was counted of the packages that are in the list."""
        self.work = Work.NONE
        self.result, self.counted = result, self._asked

    def hear_written(self, result: IndicatorResult) -> None:
        """The same, kept as a release."""
        self.work, self.result = Work.NONE, result

    @property
    def working(self) -> bool:
        """Whether something runs."""
        return self.work is not Work.NONE

    @property
    def threshold(self) -> int | None:
        """The threshold; None where the text is none."""
        text = self.threshold_text.strip()
        if not text.isascii() or not text.isdigit() or len(text) > len(str(_HIGHEST)):
            return None
        return int(text) if _LOWEST <= int(text) <= _HIGHEST else None

    @property
    def joins(self) -> tuple[str, ...]:
        """The codes to show together, each as `joining.read_joins` takes it."""
        return tuple(one.strip() for one in self.joins_text.split(";") if one.strip())

    @property
    def folder(self) -> Path | None:
        """Where the files go; None where that is not said, or inside the project."""
        text = self.folder_text.strip()
        if not text or self.fault is Fault.FOLDER:
            return None
        return Path(text).expanduser()

    @property
    def fault(self) -> Fault:
        """The first thing that is wrong with the form."""
        if self.threshold is None:
            return Fault.THRESHOLD
        return Fault.FOLDER if self.folder_text.strip() and self._is_inside() else Fault.NONE

    @property
    def can_count(self) -> bool:
        return bool(self.packages) and self.threshold is not None and not self.working

    @property
    def is_current(self) -> bool:
        """Whether the result is of the packages and the threshold that the page shows."""
        return self.result is not None and self.counted == self._asked

    @property
    def can_write(self) -> bool:
        """Only what the page says was counted may leave, and once."""
        return (
            self.result is not None
            and self.is_current
            and not self.result.release
            and not self.working
            and self.fault is Fault.NONE
        )

    @property
    def _asked(self) -> tuple[object, ...]:
        return (*self.packages, self.threshold, self.joins)

    def _is_inside(self) -> bool:
        try:
            whole = Path(self.folder_text.strip()).expanduser().resolve()
            project = self.project.resolve()
        except (OSError, RuntimeError, ValueError):
            return True
        return whole == project or whole.is_relative_to(project)
