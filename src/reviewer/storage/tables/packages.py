"""Packages: what was sent and received, and whose keys are known."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from reviewer.storage.tables.base import CLUSTERED, STRICT, Base, Blob, Key, MaybeBlob, String, one_of, truth


class PackageRow(Base):
    """A package that left or came in; `record` (JSON) says what it held, `digest` is of its signed manifest.

    `up_to` is the newest coding, by key, that a sent package covers.  Never changed.
    """

    __tablename__ = "package"
    __table_args__ = (
        UniqueConstraint("uuid", "direction"),
        CheckConstraint("length(digest) = 32", name="digest"),
        CheckConstraint("up_to >= 0", name="up_to"),
        CheckConstraint("json_valid(record)", name="record"),
        one_of("direction", "sent", "received"),
        one_of("kind", "labels", "work", "returned", "receipt"),
        STRICT,
    )

    id: Mapped[Key]
    uuid: Mapped[String]
    direction: Mapped[String]
    kind: Mapped[String]
    digest: Mapped[Blob]
    up_to: Mapped[int]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    at: Mapped[int]
    record: Mapped[String]


class LateWords(Base):
    """What was written in a coding that came without it: a free text, or its note (`variable_id` 0).

    The words stand in the coding too, where nothing stood; the trail's entry of then answers for that.
    """

    __tablename__ = "late_words"
    __table_args__ = (
        UniqueConstraint("coding_id", "variable_id"),
        CheckConstraint("words <> ''", name="words"),
        STRICT,
    )

    id: Mapped[Key]
    coding_id: Mapped[int] = mapped_column(ForeignKey("coding.id"))
    variable_id: Mapped[int]
    words: Mapped[String]


class KnownKey(Base):
    """A line of the address book: a signer's Ed25519 key or a recipient's age X25519 key, under a name."""

    __tablename__ = "known_key"
    __table_args__ = (
        UniqueConstraint("name", "use"),
        CheckConstraint("length(fingerprint) = 32", name="fingerprint"),
        one_of("use", "signer", "recipient"),
        truth("confirmed"),
        truth("revoked"),
        CLUSTERED,
    )

    fingerprint: Mapped[Blob] = mapped_column(primary_key=True)
    use: Mapped[String]
    name: Mapped[String]
    public_key: Mapped[Blob]
    confirmed: Mapped[int]
    revoked: Mapped[int]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    at: Mapped[int]


class ProjectKey(Base):
    """The project's own keys, in the encrypted store only: Ed25519 `sign`, X25519 `open`, `pseudonym`."""

    __tablename__ = "project_key"
    __table_args__ = (one_of("use", "sign", "open", "pseudonym"), CLUSTERED)

    use: Mapped[String] = mapped_column(primary_key=True)
    secret: Mapped[Blob]
    public_key: Mapped[MaybeBlob]
    at: Mapped[int]
