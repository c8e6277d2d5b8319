"""Reading VICS alone: split, typed decode and every check, against one decode of the whole file.

The peer is msgspec over a memory map, all in memory; the reader streams.  Limit: 1.5 times the peer.  What
others would use stands beside: ijson, which streams, and json.load, which does not; each runs in a process of
its own, so that its memory is its own.  Numbers as arguments set the media records (default 100,000).
"""

from __future__ import annotations

import mmap
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from benchmarks.import_data import write_vics
from reviewer.domain.case import CaseFacts
from reviewer.exchange.limits import Limits
from reviewer.exchange.vics import VicsReader
from reviewer.exchange.vics.cursor import Cursor
from reviewer.exchange.vics.elements import Shape, elements
from reviewer.exchange.vics.shapes import Case, Media
from reviewer.exchange.vics.source import Source

LIMIT = 1.5
ROUNDS = 5


class Document(msgspec.Struct):
    """The whole file, for the peer."""

    value: list[Case]


def peer(path: Path) -> int:
    """Everything decoded at once."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as text:
        document = msgspec.json.decode(text, type=Document)
    return sum(len(case.Media or ()) for case in document.value)


def parsed(path: Path) -> int:
    """The same records by the streaming splitter, each checked."""
    found = 0

    def take(records: list[Media]) -> bool:
        nonlocal found
        found += len(records)
        return True

    source = Source(path)
    cursor = Cursor(source, Limits())
    for key in cursor.members():
        if key != b'"value"':
            cursor.value()
            continue
        cursor.take(b"[")
        for member in cursor.members():
            if member != b'"Media"':
                cursor.value()
                continue
            for taken in elements(cursor, Shape(Media), take):
                if not taken:
                    cursor.value()
                    found += 1
        cursor.take(b"]")
    source.close()
    return found


def read(path: Path) -> int:
    """The whole reader: records turned into case facts and media items too."""
    reader = VicsReader(path, label="a", source="a", limits=Limits(), facts_of_rest=lambda: CaseFacts("rest"))
    return sum(len(batch.accepted) for batch in reader)


def timed(work: Callable[[Path], int], path: Path, expected: int) -> float:
    start = time.perf_counter()
    assert work(path) == expected
    return time.perf_counter() - start


OTHERS = {
    "ijson": """
import ijson
with open(sys.argv[1], "rb") as file:
    count = sum(1 for _ in ijson.items(file, "value.item.Media.item"))
""",
    "json.load": """
import json
with open(sys.argv[1], "rb") as file:
    count = sum(len(case["Media"]) for case in json.load(file)["value"])
""",
}
_AROUND = """
import resource, sys, time
before, since = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter()
{}
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(count, time.perf_counter() - since, peak / 1024)
"""


def other(name: str, path: Path, expected: int) -> tuple[float, float] | None:
    """Seconds and MB that another reader takes, once; None where it is not installed."""
    argv = [sys.executable, "-c", _AROUND.format(OTHERS[name]), str(path)]
    ended = subprocess.run(argv, capture_output=True, text=True, check=False)
    if ended.returncode:
        return None
    count, seconds, memory = ended.stdout.split()
    assert int(count) == expected
    return float(seconds), float(memory)


def main() -> int:
    """Measure and say; 0 where the limit was kept."""
    return max(measured(int(one)) for one in sys.argv[1:] or ["100_000"])


def measured(media: int) -> int:
    """One size of file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.json"
        write_vics(path, media)
        size = path.stat().st_size
        ours: list[float] = []
        whole: list[float] = []
        theirs: list[float] = []
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for _ in range(ROUNDS):
            ours.append(timed(parsed, path, media))
            whole.append(timed(read, path, media))
        memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        for _ in range(ROUNDS):
            theirs.append(timed(peer, path, media))
            ours.append(timed(parsed, path, media))
        others = {name: other(name, path, media) for name in OTHERS}
    one, all_of_it, fastest = (statistics.median(times) for times in (ours, whole, theirs))
    ratio = one / fastest
    sys.stdout.write(
        f"{media:,} media records, {size / 1e6:.0f} MB\n"
        f"msgspec over a memory map: {fastest:.2f} s\n"
        f"streamed, split and checked: {one:.2f} s = {ratio:.2f} x (limit {LIMIT} x)\n"
        f"turned into records as well: {all_of_it:.2f} s = {all_of_it / fastest:.2f} x\n"
        f"memory added by reading: {memory:.0f} MB\n"
    )
    for name, taken in others.items():
        words = "not installed" if taken is None else _said(*taken, fastest)
        sys.stdout.write(f"{name}: {words}\n")
    return 0 if ratio <= LIMIT else 1


def _said(seconds: float, memory: float, fastest: float) -> str:
    return f"{seconds:.2f} s = {seconds / fastest:.2f} x, {memory:.0f} MB"


if __name__ == "__main__":
    sys.exit(main())
