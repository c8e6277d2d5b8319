"""A message bus of a test, and a desktop on it: what says that a screen is locked is a second process."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

NEEDED = "dbus-daemon"
_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
# Owns the name of the system's login service, and sends what each line of its input names.
_DESKTOP = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage
application = QCoreApplication([])
bus = QDBusConnection.connectToBus(sys.argv[1], "desktop")
assert bus.registerService("org.freedesktop.login1")
print("ready", flush=True)
for line in sys.stdin:
    path, interface, name, *told = line.split()
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments([told == ["true"]] if told else [])
    print("sent" if bus.send(message) else "failed", flush=True)
"""


@dataclass
class Desktop:
    """Sends signals on the bus at `address`."""

    address: str
    process: subprocess.Popen[str]

    def send(self, signal: str) -> None:
        """Send one, as `path interface name [true|false]`."""
        self.say(signal, hears="sent")

    def say(self, line: str, *, hears: str) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        if line:
            self.process.stdin.write(line + "\n")
            self.process.stdin.flush()
        assert self.process.stdout.readline().strip() == hears


@contextmanager
def message_bus() -> Iterator[str]:
    """Start a bus; gives its address."""
    assert shutil.which(NEEDED), f"install {NEEDED}: the set-up of 'make test' does it"
    # The path of a socket is short.
    with tempfile.TemporaryDirectory(prefix="bus-", dir="/tmp") as folder:
        configuration = Path(folder) / "bus.conf"
        configuration.write_text(_CONFIGURATION.format(socket=f"{folder}/bus"), "utf-8")
        reading, writing = os.pipe()
        bus = subprocess.Popen(
            [NEEDED, f"--config-file={configuration}", "--nofork", f"--print-address={writing}"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        try:
            with os.fdopen(reading) as answer:
                ready, _, _ = select.select([answer], [], [], 60)
                address = answer.readline().strip() if ready else ""
            assert address, "the message bus did not start within a minute"
            yield address
        finally:
            bus.terminate()
            bus.wait(timeout=60)


@contextmanager
def desktop(address: str) -> Iterator[Desktop]:
    """A second process on that bus, which is the desktop and the login service."""
    with subprocess.Popen(
        [sys.executable, "-c", _DESKTOP, address],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        made = Desktop(address, process)
        try:
            made.say("", hears="ready")
            yield made
        finally:
            process.kill()
