"""Case records, where they came from, and the metadata of their media items (never the media)."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from reviewer.storage.tables.base import (
    CLUSTERED,
    STRICT,
    Base,
    Blob,
    Key,
    MaybeBlob,
    MaybeString,
    String,
    one_of,
    truth,
)


class IntakeRow(Base):
    """One file that was taken in: where it came from, by whom, and what it brought."""

    __tablename__ = "intake"
    __table_args__ = (
        CheckConstraint(
            "cases_new >= 0 AND cases_known >= 0 AND media_new >= 0 AND media_known >= 0", name="counts"
        ),
        STRICT,
    )

    id: Mapped[Key]
    source: Mapped[String]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    at: Mapped[int]
    cases_new: Mapped[int]
    cases_known: Mapped[int]
    media_new: Mapped[int]
    media_known: Mapped[int]


class CaseRecord(Base):
    """A case.  Ids are dense from 1, so that they are positions; media figures are kept, not counted."""

    __tablename__ = "case_record"
    __table_args__ = (
        UniqueConstraint("case_id"),
        CheckConstraint("length(case_id) > 0", name="case_id"),
        CheckConstraint("json_valid(attributes)", name="attributes"),
        CheckConstraint("media >= images + videos AND images >= 0 AND videos >= 0", name="media"),
        CheckConstraint("shared_media BETWEEN 0 AND media", name="shared_media"),
        CheckConstraint("revision >= 1", name="revision"),
        truth("any_victim_identified"),
        STRICT,
    )

    id: Mapped[Key]
    case_id: Mapped[String]
    source: Mapped[MaybeString]
    received: Mapped[MaybeString]
    identified_status: Mapped[MaybeString]
    country: Mapped[MaybeString]
    attributes: Mapped[String]
    media: Mapped[int]
    images: Mapped[int]
    videos: Mapped[int]
    shared_media: Mapped[int]
    highest_category: Mapped[int | None]
    any_victim_identified: Mapped[int | None]
    first_created: Mapped[MaybeString]
    last_created: Mapped[MaybeString]
    revision: Mapped[int]
    intake_id: Mapped[int] = mapped_column(ForeignKey("intake.id"))


class CaseSource(Base):
    """Every source that a case was seen from."""

    __tablename__ = "case_source"
    __table_args__ = (CLUSTERED,)

    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"), primary_key=True)
    source: Mapped[String] = mapped_column(primary_key=True)


class CaseRevision(Base):
    """What an intake changed of a case: each field's value before and after (JSON)."""

    __tablename__ = "case_revision"
    __table_args__ = (
        CheckConstraint("revision >= 2", name="revision"),
        CheckConstraint("json_valid(changes)", name="changes"),
        Index("ix_case_revision_intake_id", "intake_id"),
        CLUSTERED,
    )

    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"), primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    intake_id: Mapped[int] = mapped_column(ForeignKey("intake.id"))
    changes: Mapped[String]


class MediaChange(Base):
    """What changed of one media item with a revision of its case, in the same form."""

    __tablename__ = "media_change"
    __table_args__ = (CheckConstraint("json_valid(changes)", name="changes"), CLUSTERED)

    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"), primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    changes: Mapped[String]


class CaseProgress(Base):
    """How far a case is over all its assignments: what those see who do not review."""

    __tablename__ = "case_progress"
    __table_args__ = (
        CheckConstraint("pending BETWEEN 0 AND assigned", name="pending"),
        CheckConstraint("flags BETWEEN 0 AND assigned", name="flags"),
        CheckConstraint("done = (assigned > 0 AND pending = 0)", name="done"),
        Index("ix_case_progress_done_case_id", "done", "case_id"),
        Index("ix_case_progress_flagged", "case_id", sqlite_where=text("flags > 0")),
        STRICT,
    )

    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"), primary_key=True)
    assigned: Mapped[int]
    pending: Mapped[int]
    flags: Mapped[int]
    done: Mapped[int]


class MediaItemRow(Base):
    """Metadata of one file; `number` is dense within the case, hashes are bytes."""

    __tablename__ = "media_item"
    __table_args__ = (
        CheckConstraint("number >= 1", name="number"),
        CheckConstraint("media_id >= 0", name="media_id"),
        CheckConstraint("length(md5) = 16", name="md5"),
        CheckConstraint("length(sha1) = 20", name="sha1"),
        CheckConstraint("length(sha256) = 32", name="sha256"),
        CheckConstraint("size >= 0", name="size"),
        CheckConstraint("json_valid(tags)", name="tags"),
        one_of("kind", "image", "video", "other"),
        truth("shared"),
        truth("victim_identified"),
        truth("offender_identified"),
        truth("distributed"),
        truth("suspected"),
        truth("self_generated"),
        Index("uq_media_item_known", "case_id", "media_id", text("ifnull(md5, x'')"), unique=True),
        Index("ix_media_item_shared", "case_id", "number", sqlite_where=text("shared = 1")),
        CLUSTERED,
    )

    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    media_id: Mapped[int]
    kind: Mapped[String]
    mime_type: Mapped[MaybeString]
    size: Mapped[int | None]
    md5: Mapped[MaybeBlob]
    sha1: Mapped[MaybeBlob]
    sha256: Mapped[MaybeBlob]
    created: Mapped[MaybeString]
    category: Mapped[int | None]
    category_scheme: Mapped[MaybeString]
    tags: Mapped[MaybeString]
    victim_identified: Mapped[int | None]
    offender_identified: Mapped[int | None]
    distributed: Mapped[int | None]
    suspected: Mapped[int | None]
    self_generated: Mapped[int | None]
    shared: Mapped[int]
    file_name: Mapped[MaybeString]
    path: Mapped[MaybeString]
    comments: Mapped[MaybeString]
    intake_id: Mapped[int]


class MediaHash(Base):
    """The MD5 and SHA-1 of every media item, and whose they are: which other cases hold the same file.

    A table and no index of `media_item`, so that an import can write the hashes of many records in their own
    order: they lie anywhere, and one after the other each costs a page.
    """

    __tablename__ = "media_hash"
    __table_args__ = (CheckConstraint("length(hash) IN (16, 20)", name="hash"), CLUSTERED)

    hash: Mapped[Blob] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
