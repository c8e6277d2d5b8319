"""The same small project as the store's own tests use."""

from __future__ import annotations

from tests.storage.conftest import world

__all__ = ["world"]
