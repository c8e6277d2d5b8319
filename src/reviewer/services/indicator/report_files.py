"""Plots and the printed report as files beside the tables: SVG by itself, PDF and PNG by a press."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Protocol

from reviewer.services.indicator.plots import plots
from reviewer.services.indicator.report import rendered
from reviewer.services.indicator.results import IndicatorResult

PRINTED = "indicator.pdf"


class Press(Protocol):
    """Sets pages and draws pictures; services know none."""

    def pdf(self, html: str) -> bytes:
        """A report on pages."""

    def png(self, svg: str) -> bytes:
        """A plot as pixels."""


def report_files(result: IndicatorResult, press: Press | None) -> Mapping[str, Callable[[Path], object]]:
    """What writes each file, by its name; without a press neither PDF nor PNG."""
    files: dict[str, Callable[[Path], object]] = {}
    if press is not None:
        files[PRINTED] = lambda path: path.write_bytes(press.pdf(rendered(result, printed=True)))
    for name, drawing in plots(result.indicator).items():
        svg = drawing.svg()
        files[f"{name}.svg"] = partial(_write, svg.encode)
        if press is not None:
            files[f"{name}.png"] = partial(_write, partial(press.png, svg))
    return files


def _write(make: Callable[[], bytes], path: Path) -> None:
    path.write_bytes(make())
