"""A VICS file read by a process of its own, so that one processor reads while the other one stores.

The two are joined by a pipe, which holds a few batches at most: whoever is faster waits.  The process ends
with whoever started it, since a pipe that nobody reads cannot be written.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import BinaryIO, cast

from reviewer.domain.case import CaseFacts
from reviewer.exchange.collecting import seldom_collected
from reviewer.exchange.incoming import Batch, FactsOfRest
from reviewer.exchange.limits import Limits
from reviewer.exchange.listening import Ask, Listened, on_and_on
from reviewer.exchange.packed import Content
from reviewer.exchange.problems import FileFault, Problem
from reviewer.exchange.vics.parcels import Parcel, Receiver, Sender, packed, unpacked
from reviewer.exchange.vics.reader import VicsReader
from reviewer.faults import MetElsewhereError, class_name, frames_of
from reviewer.hardening import keep_memory_private

if sys.platform == "linux":
    import fcntl

WORTH = 16 << 20
"""Bytes of a file from which on a second process pays for its start."""

_BEAT_SECONDS = 0.25
"""How long nothing may be heard of the process: the other side asks as often whether it was stopped."""

_AHEAD = 1 << 20
"""Bytes that may be in the pipe: some batches, where one alone is more than a pipe usually holds."""

_REST = CaseFacts("\0")
"""Stands for the case of media that name none; no file can name a case so."""


def can_be_apart() -> bool:
    """Whether a second process can be had, and another processor for it."""
    return bool(sys.executable) and (os.cpu_count() or 1) > 1


@dataclass(frozen=True, slots=True)
class _Task:
    path: Content
    label: str
    source: str
    limits: Limits


class ReaderApart:
    """Iterate for the batches that `VicsReader` gives, and close what you iterate.

    `meanwhile` is done while the process starts.  Raises FileFault where the file, or the process that reads
    it, comes to an end too early, and what `ask` and `meanwhile` raise.
    """

    def __init__(
        self,
        path: Content,
        *,
        label: str,
        source: str,
        limits: Limits,
        facts_of_rest: FactsOfRest,
        source_of: Callable[[str], str] | None = None,
        ask: Ask = on_and_on,
        meanwhile: Callable[[], object] = on_and_on,
    ) -> None:
        self._meanwhile = meanwhile
        self._task = _Task(path, label, source, limits)
        self._facts_of_rest = facts_of_rest
        self._source_of = source_of or (lambda _: source)
        self._ask = ask
        self._rest: CaseFacts | None = None

    def __iter__(self) -> Generator[Batch]:
        with _started(self._task) as process:
            try:
                self._meanwhile()
                yield from self._received(cast("BinaryIO", process.stdout))
            finally:
                process.kill()

    def _received(self, pipe: BinaryIO) -> Iterator[Batch]:
        receiver = Receiver(pipe)
        while (parcel := receiver.receive()) is not None:
            if parcel.fault is not None:
                raise FileFault(parcel.fault)
            if parcel.bug:
                raise MetElsewhereError(parcel.bug, parcel.frames)
            self._ask()
            if parcel.last:
                return
            if parcel.beat:
                continue
            yield unpacked(parcel, [self._known(one) for one in parcel.facts])
        raise FileFault(Problem(self._task.label, "the process that reads the file was ended from outside"))

    def _known(self, facts: CaseFacts) -> CaseFacts:
        """The facts with their source, or those of the case of media that name none."""
        if facts.case_id == _REST.case_id:
            if self._rest is None:
                self._rest = self._facts_of_rest()
            return self._rest
        source = self._source_of(facts.case_id)
        return facts if source == facts.source else replace(facts, source=source)


def _started(task: _Task) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        # -P: no module comes from the folder that the program was started in.
        [sys.executable, "-P", "-m", "reviewer.exchange.vics.apart"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    _widen(cast("BinaryIO", process.stdout))
    # A process that is gone already is noticed where its parcels are missed.
    with suppress(BrokenPipeError), cast("BinaryIO", process.stdin) as pipe:
        pickle.dump(task, pipe)
    return process


def _widen(pipe: BinaryIO) -> None:
    """Let the process read ahead while the other side is busy; a system that does not is a little slower."""
    if sys.platform == "linux":
        with suppress(OSError):
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _AHEAD)


def main() -> None:
    """The process: read what stdin asks for, and send it to stdout."""
    # Ctrl+C reaches the whole terminal; the other side decides and ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What was forbidden to the process that started this one does not outlive the start of another program.
    keep_memory_private()
    task: _Task = pickle.load(sys.stdin.buffer)  # noqa: S301 - comes from our own process
    sender = Sender(sys.stdout.buffer)
    try:
        with seldom_collected():
            for parcel in _parcels(task, _Heart(sender).beat):
                sender.send(parcel)
    except BrokenPipeError:
        # Nobody reads any more; what is left in the buffer could not be flushed either.
        os._exit(0)


class _Heart:
    """Says now and then that the process is still reading, where there is nothing else to say."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._last = time.monotonic()

    def beat(self) -> None:
        now = time.monotonic()
        if now - self._last >= _BEAT_SECONDS:
            self._last = now
            self._sender.send(Parcel(beat=True))


def _parcels(task: _Task, beat: Ask) -> Iterator[Parcel]:
    content = Listened(task.path, beat)
    reader = VicsReader(
        content, label=task.label, source=task.source, limits=task.limits, facts_of_rest=lambda: _REST
    )
    try:
        yield from map(packed, reader)
    except FileFault as fault:
        yield Parcel(last=True, fault=fault.problem)
    except BrokenPipeError:
        raise
    except OSError as error:
        words = error.strerror or "it cannot be read"
        yield Parcel(last=True, fault=Problem(task.label, f"the file cannot be read: {words}"))
    except Exception as error:  # noqa: BLE001 - the other side reports it as the bug that it is
        yield Parcel(last=True, bug=class_name(error), frames=frames_of(error.__traceback__))
    else:
        yield Parcel(last=True)


if __name__ == "__main__":
    main()
