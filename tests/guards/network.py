"""No test reaches further than this machine: the program works on closed networks, and so do its tests."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterator
from typing import Any

import pytest


class NetworkReached(AssertionError):
    """A test asked for an address outside this machine."""


def _is_local(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host is None or host in ("", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host).partition("%")[0]).is_loopback
    except ValueError:
        return False


def _refuse_unless_local(address: object) -> None:
    # A path (AF_UNIX) is not a tuple and never leaves the machine.
    if isinstance(address, tuple) and address and not _is_local(address[0]):
        raise NetworkReached(f"a test wanted to reach {address[0]!r}; only loopback is allowed")


class _LocalSocket(socket.socket):
    def connect(self, address: Any, /) -> None:
        _refuse_unless_local(address)
        super().connect(address)

    def connect_ex(self, address: Any, /) -> int:
        _refuse_unless_local(address)
        return super().connect_ex(address)

    def sendto(self, *args: Any) -> int:
        _refuse_unless_local(args[-1])
        return super().sendto(*args)


@pytest.fixture(autouse=True, scope="session")
def only_this_machine() -> Iterator[None]:
    resolve = socket.getaddrinfo

    def resolve_local(host: Any, *args: Any, **named: Any) -> Any:
        _refuse_unless_local((host,))
        return resolve(host, *args, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "socket", _LocalSocket)
        patch.setattr(socket, "getaddrinfo", resolve_local)
        yield
