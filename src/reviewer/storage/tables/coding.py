"""Codings: append-only revisions with their answers; and drafts, the one thing that changes in place."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from reviewer.storage.tables.base import (
    CLUSTERED,
    STRICT,
    Base,
    Key,
    MaybeString,
    String,
    one_of,
)

# An answered variable carries a code or a value in each row, and nothing else carries either.
_CARRIES = (
    "(state = 'answered') = ((code_id IS NULL) <> (value IS NULL)) AND (code_id IS NULL OR value IS NULL)"
)
_SINGLE = "part = 0 OR code_id IS NOT NULL"
_ANSWER_STATES = ("answered", "none", "does_not_apply", "not_reached")


class Coding(Base):
    """A revision of one reviewer's coding of one case, at one codebook version.  Never updated or deleted."""

    __tablename__ = "coding"
    __table_args__ = (
        UniqueConstraint("uuid"),
        UniqueConstraint("case_id", "reviewer_id", "revision"),
        UniqueConstraint("id", "codebook_id"),
        CheckConstraint("revision >= 1", name="revision"),
        CheckConstraint("round >= 1", name="round"),
        one_of("kind", "submitted", "withdrawn", "handed_back", "migrated"),
        one_of("certainty", "low", "moderate", "high"),
        Index("ix_coding_reviewer_id_kind_id", "reviewer_id", "kind", "id"),
        STRICT,
    )

    id: Mapped[Key]
    uuid: Mapped[String]
    reviewer_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"))
    codebook_id: Mapped[int] = mapped_column(ForeignKey("codebook_version.id"))
    kind: Mapped[String]
    revision: Mapped[int]
    certainty: Mapped[MaybeString]
    note: Mapped[String]
    round: Mapped[int]
    at: Mapped[int]


class CodingAnswer(Base):
    """An answer, a set as one row for each code (`part` 0, 1, ...).

    The codebook version stands here again so that the database itself refuses a variable of another
    version, and a code of another variable.
    """

    __tablename__ = "coding_answer"
    __table_args__ = (
        ForeignKeyConstraint(["coding_id", "codebook_id"], ["coding.id", "coding.codebook_id"]),
        ForeignKeyConstraint(
            ["variable_id", "codebook_id"], ["codebook_variable.id", "codebook_variable.codebook_id"]
        ),
        ForeignKeyConstraint(["code_id", "variable_id"], ["codebook_code.id", "codebook_code.variable_id"]),
        CheckConstraint(_CARRIES, name="carries"),
        CheckConstraint(_SINGLE, name="part"),
        one_of("state", *_ANSWER_STATES),
        CLUSTERED,
    )

    coding_id: Mapped[int] = mapped_column(primary_key=True)
    variable_id: Mapped[int] = mapped_column(primary_key=True)
    part: Mapped[int] = mapped_column(primary_key=True)
    codebook_id: Mapped[int]
    state: Mapped[String]
    code_id: Mapped[int | None]
    value: Mapped[MaybeString]


class DraftRow(Base):
    """A coding in progress; deleted when it is closed."""

    __tablename__ = "draft"
    __table_args__ = (
        UniqueConstraint("reviewer_id", "case_id", "codebook_id"),
        one_of("certainty", "low", "moderate", "high"),
        CLUSTERED,
    )

    reviewer_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"), primary_key=True)
    codebook_id: Mapped[int] = mapped_column(ForeignKey("codebook_version.id"))
    certainty: Mapped[MaybeString]
    note: Mapped[String]
    updated_at: Mapped[int]


class DraftAnswer(Base):
    """An answer of a draft, in the form of `coding_answer`; goes with its draft."""

    __tablename__ = "draft_answer"
    __table_args__ = (
        ForeignKeyConstraint(
            ["reviewer_id", "case_id", "codebook_id"],
            ["draft.reviewer_id", "draft.case_id", "draft.codebook_id"],
            ondelete="CASCADE",
        ),
        ForeignKeyConstraint(
            ["variable_id", "codebook_id"], ["codebook_variable.id", "codebook_variable.codebook_id"]
        ),
        ForeignKeyConstraint(["code_id", "variable_id"], ["codebook_code.id", "codebook_code.variable_id"]),
        CheckConstraint(_CARRIES, name="carries"),
        CheckConstraint(_SINGLE, name="part"),
        one_of("state", *_ANSWER_STATES),
        CLUSTERED,
    )

    reviewer_id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(primary_key=True)
    variable_id: Mapped[int] = mapped_column(primary_key=True)
    part: Mapped[int] = mapped_column(primary_key=True)
    codebook_id: Mapped[int]
    state: Mapped[String]
    code_id: Mapped[int | None]
    value: Mapped[MaybeString]
