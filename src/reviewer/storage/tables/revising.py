"""Revising the codebook: the draft of the next version, what was published, and codings to look at again."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from reviewer.storage.tables.base import CLUSTERED, STRICT, Base, Key, String, truth


class CodebookDraft(Base):
    """The one draft of the next version: its text and the mapping (JSON) from the version it starts from."""

    __tablename__ = "codebook_draft"
    __table_args__ = (
        CheckConstraint("id = 1", name="single"),
        CheckConstraint("json_valid(mapping)", name="mapping"),
        STRICT,
    )

    id: Mapped[Key]
    base_id: Mapped[int] = mapped_column(ForeignKey("codebook_version.id"))
    content: Mapped[String]
    mapping: Mapped[String]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    at: Mapped[int]


class CodebookPublication(Base):
    """How a version came about: from which one, with which mapping (JSON), by whom.  Never changed."""

    __tablename__ = "codebook_publication"
    __table_args__ = (CheckConstraint("json_valid(mapping)", name="mapping"), STRICT)

    codebook_id: Mapped[int] = mapped_column(ForeignKey("codebook_version.id"), primary_key=True)
    base_id: Mapped[int] = mapped_column(ForeignKey("codebook_version.id"))
    mapping: Mapped[String]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    at: Mapped[int]


class LookAgain(Base):
    """A coding of an older version that the new one touches; `variables` (JSON) says where and why."""

    __tablename__ = "look_again"
    __table_args__ = (
        CheckConstraint("json_valid(variables)", name="variables"),
        truth("done"),
        Index("ix_look_again_waiting", "reviewer_id", "case_id", sqlite_where=text("done = 0")),
        CLUSTERED,
    )

    codebook_id: Mapped[int] = mapped_column(ForeignKey("codebook_version.id"), primary_key=True)
    coding_id: Mapped[int] = mapped_column(ForeignKey("coding.id"), primary_key=True)
    reviewer_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"))
    variables: Mapped[String]
    done: Mapped[int]


class ProjectSetting(Base):
    """A setting of the project that every desk shares; `value` is JSON."""

    __tablename__ = "project_setting"
    __table_args__ = (CheckConstraint("json_valid(value)", name="value"), CLUSTERED)

    name: Mapped[String] = mapped_column(primary_key=True)
    value: Mapped[String]
