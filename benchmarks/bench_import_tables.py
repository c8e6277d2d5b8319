"""Reading case tables from workbooks and Parquet, every check and the record of each row included.

The peers hand out plain values and check nothing: openpyxl going through the sheet's rows, pyarrow turning
batches into Python values in C, which is next to nothing: beside it stands what a row takes.  Processor
time; rounds take turns.  Limits: as long as openpyxl, and 100 microseconds for a row of Parquet.  Numbers as
arguments set the rows (default 20,000).
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import xlsxwriter
from openpyxl import load_workbook

from benchmarks.import_data import records
from reviewer.exchange.case_workbook import WorkbookReader
from reviewer.exchange.limits import Limits
from reviewer.exchange.parquet import ParquetReader

ROUNDS = 3
LIMIT = 1.0
ROW_LIMIT = 100


def rows(count: int) -> Iterator[dict[str, object]]:
    """Media records as rows of a table."""
    for one in records(count):
        yield {
            "case_id": one["Series"],
            "media_id": one["MediaID"],
            "md5": one["MD5"],
            "sha1": one["SHA1"],
            "size": one["MediaSize"],
            "mime_type": one["MimeType"],
            "created": one["DateUpdated"],
            "category": one["Category"],
            "path": one["RelativeFilePath"],
            "victim_identified": one["VictimIdentified"],
        }


def write_xlsx(path: Path, count: int) -> None:
    """A sheet with texts, numbers and truths as such."""
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows(count), 1):
            if number == 1:
                sheet.write_row(0, 0, list(row))
            sheet.write_row(number, 0, ["" if value is None else value for value in row.values()])


def write_parquet(path: Path, count: int) -> None:
    """One file as the library writes it by itself."""
    pq.write_table(pa.Table.from_pylist(list(rows(count))), path)


def by_openpyxl(path: Path) -> int:
    """Every cell's value, row by row."""
    book = load_workbook(path, read_only=True, data_only=True)
    try:
        return sum(1 for _ in book.worksheets[0].iter_rows(values_only=True)) - 1
    finally:
        book.close()


def by_pyarrow(path: Path) -> int:
    """Every value as one of Python's, batch by batch."""
    with pq.ParquetFile(path) as file:
        return sum(
            len(list(zip(*(column.to_pylist() for column in batch.columns), strict=True)))
            for batch in file.iter_batches(batch_size=1_000, use_threads=False)
        )


def by_reader(kind: type[WorkbookReader | ParquetReader], path: Path) -> int:
    """Records."""
    reader = kind(path, label="a", limits=Limits(), contradicted={}, mapping=None)
    return sum(len(batch.accepted) for batch in reader)


KINDS: Mapping[str, tuple[Callable[[Path, int], None], Callable[[Path], int], Callable[[Path], int]]] = {
    "xlsx": (write_xlsx, by_openpyxl, lambda path: by_reader(WorkbookReader, path)),
    "parquet": (write_parquet, by_pyarrow, lambda path: by_reader(ParquetReader, path)),
}


def timed(work: Callable[[Path], int], path: Path, expected: int) -> float:
    """Seconds of the processor."""
    since = time.process_time()
    assert work(path) == expected
    return time.process_time() - since


def main() -> int:
    """Measure and say; 0 where the limits were kept."""
    return max(measured(int(one)) for one in sys.argv[1:] or ["20_000"])


def measured(count: int) -> int:
    """One number of rows, in every format."""
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        for kind, (write, theirs, ours) in KINDS.items():
            path = Path(folder) / f"bench.{kind}"
            write(path, count)
            rounds = [(timed(theirs, path, count), timed(ours, path, count)) for _ in range(ROUNDS)]
            plain, read = (statistics.median(one[side] for one in rounds) for side in (0, 1))
            ratio, each = read / plain, read / count * 1e6
            missed |= ratio > LIMIT if kind == "xlsx" else each > ROW_LIMIT
            limit = f"limit {LIMIT} x" if kind == "xlsx" else f"limit {ROW_LIMIT} us a row"
            sys.stdout.write(
                f"{kind}: {count:,} rows, {path.stat().st_size / 1e6:.1f} MB: plain {plain:.2f} s,"
                f" records {read:.2f} s = {ratio:.2f} x, {each:.0f} us a row ({limit})\n"
            )
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
