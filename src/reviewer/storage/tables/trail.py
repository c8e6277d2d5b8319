"""The trail, and the undo steps that survive a restart."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from reviewer.storage.tables.base import CLUSTERED, STRICT, Base, Blob, Key, String, truth


class AuditEntry(Base):
    """One entry: the canonical bytes that are chained, the hash before it and its own.  Never changed."""

    __tablename__ = "audit_entry"
    __table_args__ = (
        CheckConstraint("seq >= 1", name="seq"),
        CheckConstraint("length(prev) = 32 AND length(hash) = 32", name="hashes"),
        STRICT,
    )

    seq: Mapped[Key]
    canonical: Mapped[Blob]
    prev: Mapped[Blob]
    hash: Mapped[Blob]


class UndoStep(Base):
    """A step of an account, in order of `number`; those undone stand behind those that are not."""

    __tablename__ = "undo_step"
    __table_args__ = (
        CheckConstraint("json_valid(step)", name="step"),
        truth("closes"),
        truth("undone"),
        Index("ix_undo_step_undone", "account_id", "number", sqlite_where=text("undone = 1")),
        CLUSTERED,
    )

    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"))
    closes: Mapped[int]
    undone: Mapped[int]
    step: Mapped[String]
    at: Mapped[int]
