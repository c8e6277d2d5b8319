"""The design of a study: samples that were drawn, and plans of who codes what.  Never changed afterwards."""

from __future__ import annotations

from sqlalchemy import REAL, CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from reviewer.storage.tables.base import CLUSTERED, STRICT, Base, Key, String, one_of


class DrawRow(Base):
    """A draw; `record` (JSON) is all that is needed to repeat it, `last_case` the newest case there was."""

    __tablename__ = "draw"
    __table_args__ = (
        CheckConstraint("cases >= 1", name="cases"),
        CheckConstraint("json_valid(record)", name="record"),
        STRICT,
    )

    id: Mapped[Key]
    at: Mapped[int]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    last_case: Mapped[int]
    cases: Mapped[int]
    record: Mapped[String]


class DrawnCaseRow(Base):
    """A case of a draw, in the order of drawing, with its chance of being drawn and the weight it carries."""

    __tablename__ = "drawn_case"
    __table_args__ = (
        UniqueConstraint("draw_id", "case_id"),
        CheckConstraint("number >= 1", name="number"),
        CheckConstraint("probability > 0 AND probability <= 1", name="probability"),
        CheckConstraint("weight > 0", name="weight"),
        CheckConstraint("hits >= 1", name="hits"),
        Index("ix_drawn_case_case_id", "case_id"),
        CLUSTERED,
    )

    draw_id: Mapped[int] = mapped_column(ForeignKey("draw.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"))
    stratum: Mapped[String]
    probability: Mapped[float] = mapped_column(REAL)
    weight: Mapped[float] = mapped_column(REAL)
    hits: Mapped[int]


class AssignmentPlanRow(Base):
    """A plan, or the replacement of somebody in earlier plans; `record` (JSON) says what was asked for."""

    __tablename__ = "assignment_plan"
    __table_args__ = (
        CheckConstraint("round >= 1", name="round"),
        CheckConstraint("json_valid(record)", name="record"),
        one_of("kind", "plan", "replacement", "second"),
        STRICT,
    )

    id: Mapped[Key]
    at: Mapped[int]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    draw_id: Mapped[int | None] = mapped_column(ForeignKey("draw.id"))
    round: Mapped[int]
    kind: Mapped[String]
    record: Mapped[String]


class PlannedTaskRow(Base):
    """A case given to a reviewer by a plan, and why: what reviewers are never shown.

    `weight` is 1 but for second codings that were chosen with unequal chances.
    """

    __tablename__ = "planned_task"
    __table_args__ = (
        CheckConstraint("weight >= 1", name="weight"),
        one_of("kind", "single", "overlap", "calibration", "second"),
        Index("ix_planned_task_case_id", "case_id"),
        CLUSTERED,
    )

    plan_id: Mapped[int] = mapped_column(ForeignKey("assignment_plan.id"), primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"), primary_key=True)
    reviewer_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    kind: Mapped[String]
    weight: Mapped[float] = mapped_column(REAL)
