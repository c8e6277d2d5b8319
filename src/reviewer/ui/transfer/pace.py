"""How fast an import goes: the pace of everything that takes long."""

from reviewer.ui.pieces.pace import Pace

__all__ = ["Pace"]
