"""Scrolling to the end of 1,000,000 rows in the window's lists: no step may take more than 50 ms.

The model and the view are those of every long list; the rows come from the storage thread as in the program,
computed and not read: what the store adds to them stands in `bench_store_queue`.  A step is one key or one
move of the scroll bar, with the paint that follows; then the rows that it asked for, in a second one. Each is
done three times, and the shortest counts.
`python -m benchmarks.bench_scroll [ROWS]`.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from benchmarks.window_project import quantile
from reviewer.ui.operations import Operations
from reviewer.ui.rows import Column, RowsModel

ROWS = 1_000_000
LIMIT_MS = 50.0
STEPS = 200
ROUNDS = 3
_WAKEN = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    name: str


def _fetch(first: int, count: int) -> Sequence[_Line]:
    return [_Line(at, f"SYN-{at:07}") for at in range(first, first + count)]


def main(rows: int = ROWS) -> int:
    """Print the table; 0 where no step took longer than the limit."""
    application = QApplication.instance() or QApplication(["bench"])
    operations = Operations()
    columns: list[Column[_Line]] = [
        Column("No.", lambda row: str(row.number)),
        Column("Case", lambda row: row.name),
    ]
    model: RowsModel[_Line] = RowsModel(columns, operations)
    view = _view(model)
    model.show_dense(rows, _fetch)
    _settle(operations)
    bar = view.verticalScrollBar()
    whole = bar.maximum()
    kept = True
    for name, steps in (
        ("page down", [lambda: QTest.keyClick(view, Qt.Key.Key_PageDown)] * STEPS),
        (
            "scroll bar, from start to end",
            [_move(bar.setValue, whole * at // STEPS) for at in range(STEPS + 1)],
        ),
        ("Ctrl+End and Ctrl+Home", [_jump(view, Qt.Key.Key_End), _jump(view, Qt.Key.Key_Home)] * 20),
    ):
        rounds = [[taken for step in steps for taken in _timed(step, operations)] for _ in range(ROUNDS)]
        # Of each step the shortest: what others do on the machine meanwhile counts less.
        times = [min(same) for same in zip(*rounds, strict=True)]
        worst = quantile(times, 1.0)
        kept &= worst <= LIMIT_MS
        sys.stdout.write(
            f"{name:32} {rows:>9,} rows   p50 {quantile(times, 0.5):6.2f} ms   worst {worst:6.2f} ms"
            f"   limit {LIMIT_MS:g} {'kept' if worst <= LIMIT_MS else 'MISSED'}\n"
        )
    view.close()
    operations.shut_down()
    del application
    return 0 if kept else 1


def _view(model: RowsModel[_Line]) -> QTableView:
    view = QTableView()
    view.setModel(model)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.resize(600, 800)
    view.show()
    view.setFocus()
    QCoreApplication.processEvents()
    view.setCurrentIndex(model.index(0, 0))
    return view


def _move(to: Callable[[int], None], place: int) -> Callable[[], None]:
    return lambda: to(place)


def _jump(view: QTableView, key: Qt.Key) -> Callable[[], None]:
    return lambda: QTest.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)


def _timed(step: Callable[[], object], operations: Operations) -> tuple[float, float]:
    """Seconds until painted with what is there, and of drawing the rows that came for it."""
    began = time.perf_counter()
    step()
    QCoreApplication.processEvents()
    painted = time.perf_counter() - began
    operations.settle()
    began = time.perf_counter()
    QCoreApplication.processEvents()
    return painted, time.perf_counter() - began


def _settle(operations: Operations) -> None:
    QCoreApplication.processEvents()
    while operations.busy:
        QCoreApplication.processEvents(_WAKEN)
    QCoreApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
