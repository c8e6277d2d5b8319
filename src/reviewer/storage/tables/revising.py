"""Revising the codebook: the draft of the next version, what was published, and codings to look at again."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from reviewer.storage.tables.base import CLUSTERED, STRICT, Base, Key, String, truth


class CodebookDraft(Base):
    """The one draft of the next version; `step` is where undo and redo have come to among its steps."""

    __tablename__ = "codebook_draft"
    __table_args__ = (
        CheckConstraint("id = 1", name="single"),
        CheckConstraint("step >= 0", name="step"),
        STRICT,
    )

    id: Mapped[Key]
    base_id: Mapped[int] = mapped_column(ForeignKey("codebook_version.id"))
    step: Mapped[int]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    at: Mapped[int]


class CodebookDraftStep(Base):
    """The draft after each edit: its text and the mapping (JSON) from the version it starts from."""

    __tablename__ = "codebook_draft_step"
    __table_args__ = (CheckConstraint("json_valid(mapping)", name="mapping"), STRICT)

    step: Mapped[Key]
    what: Mapped[String]
    content: Mapped[String]
    mapping: Mapped[String]


class CodebookPublication(Base):
    """How a version came about: from which one, with which mapping (JSON), by whom.  Never changed."""

    __tablename__ = "codebook_publication"
    __table_args__ = (CheckConstraint("json_valid(mapping)", name="mapping"), STRICT)

    codebook_id: Mapped[int] = mapped_column(ForeignKey("codebook_version.id"), primary_key=True)
    base_id: Mapped[int] = mapped_column(ForeignKey("codebook_version.id"))
    mapping: Mapped[String]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    at: Mapped[int]


class CodebookForwarding(Base):
    """How far the codings of older versions were gone through for a new one, by coding key.

    `carry`: whether those that need no look are carried over; `carried`, `looks` count what was done.
    """

    __tablename__ = "codebook_forwarding"
    __table_args__ = (truth("carry"), truth("finished"), STRICT)

    codebook_id: Mapped[int] = mapped_column(ForeignKey("codebook_version.id"), primary_key=True)
    carry: Mapped[int]
    after_coding: Mapped[int]
    seen: Mapped[int]
    carried: Mapped[int]
    looks: Mapped[int]
    finished: Mapped[int]


class LookAgain(Base):
    """A reviewer's coding of a case that a newer version touches; `variables` (JSON) says where and why."""

    __tablename__ = "look_again"
    __table_args__ = (
        CheckConstraint("json_valid(variables)", name="variables"),
        truth("done"),
        Index("ix_look_again_waiting", "reviewer_id", "case_id", sqlite_where=text("done = 0")),
        CLUSTERED,
    )

    reviewer_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"), primary_key=True)
    codebook_id: Mapped[int] = mapped_column(ForeignKey("codebook_version.id"))
    coding_id: Mapped[int] = mapped_column(ForeignKey("coding.id"))
    variables: Mapped[String]
    done: Mapped[int]


class LookAgainCount(Base):
    """How many cases wait for another look of a reviewer; changed with them."""

    __tablename__ = "look_again_count"
    __table_args__ = (CheckConstraint("cases >= 0", name="cases"), CLUSTERED)

    reviewer_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    cases: Mapped[int]


class ProjectSetting(Base):
    """A setting of the project that every desk shares; `value` is JSON."""

    __tablename__ = "project_setting"
    __table_args__ = (CheckConstraint("json_valid(value)", name="value"), CLUSTERED)

    name: Mapped[String] = mapped_column(primary_key=True)
    value: Mapped[String]
