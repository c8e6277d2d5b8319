"""How large a file is and what its bytes are known by: SHA-256, found by reading all of it once."""

from __future__ import annotations

import hashlib
from functools import cached_property

from reviewer.exchange.listening import Listened
from reviewer.exchange.problems import FileFault, Problem

_BLOCK = 1 << 20


class Digest:
    """Of one content, read when it is first asked for; raises FileFault where that cannot be done."""

    def __init__(self, content: Listened, label: str) -> None:
        self._content = content
        self._label = label

    @property
    def sha256(self) -> str:
        """64 hexadecimal digits."""
        return self._found[0]

    @property
    def size(self) -> int:
        """Bytes, unpacked."""
        return self._found[1]

    @cached_property
    def _found(self) -> tuple[str, int]:
        digest, size = hashlib.sha256(), 0
        try:
            with self._content.open("rb") as file:
                while block := file.read(_BLOCK):
                    digest.update(block)
                    size += len(block)
        except OSError as error:
            words = error.strerror or "it cannot be opened"
            raise FileFault(Problem(self._label, f"the file cannot be read: {words}")) from None
        return digest.hexdigest(), size
