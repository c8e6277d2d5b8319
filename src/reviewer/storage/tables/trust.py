"""Trust: the accounts' signing keys, the signatures of trail entries, and which key slots count."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from reviewer.storage.tables.base import CLUSTERED, Base, Blob, MaybeBlob


class AccountKeyRow(Base):
    """A public Ed25519 key of an account; a new one follows where the old one was lost.  Never changed."""

    __tablename__ = "account_key"
    __table_args__ = (
        CheckConstraint("number >= 1", name="number"),
        CheckConstraint("length(public_key) = 32", name="public_key"),
        CLUSTERED,
    )

    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    public_key: Mapped[Blob]
    at: Mapped[int]


class EntrySignature(Base):
    """An account's signature over the hash of a trail entry.  Never changed."""

    __tablename__ = "entry_signature"
    __table_args__ = (CheckConstraint("length(signature) = 64", name="signature"), CLUSTERED)

    seq: Mapped[int] = mapped_column(ForeignKey("audit_entry.seq"), primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    number: Mapped[int]
    signature: Mapped[Blob]


class AccountSlot(Base):
    """Which key slot of an account counts, by its digest: `in_force` has taken its place in the key file;
    `coming` was told of, and nothing says yet that it has.  Without a row any slot counts (older projects).
    """

    __tablename__ = "account_slot"
    __table_args__ = (
        CheckConstraint("length(in_force) = 32", name="in_force"),
        CheckConstraint("length(coming) = 32", name="coming"),
        CLUSTERED,
    )

    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    in_force: Mapped[MaybeBlob]
    coming: Mapped[MaybeBlob]
