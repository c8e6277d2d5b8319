"""Assignments, their kept counts and saved filters."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from reviewer.storage.tables.base import CLUSTERED, STRICT, Base, Key, String, one_of, truth

STATES = ("open", "draft", "done", "handed_back")


class AssignmentRow(Base):
    """One reviewer's task on one case; `position` is dense in the reviewer's queue."""

    __tablename__ = "assignment"
    __table_args__ = (
        UniqueConstraint("case_id", "reviewer_id", "round"),
        UniqueConstraint("reviewer_id", "position"),
        CheckConstraint("position >= 1", name="position"),
        CheckConstraint("round >= 1", name="round"),
        one_of("state", *STATES),
        truth("flagged"),
        Index("ix_assignment_reviewer_id_state_position", "reviewer_id", "state", "position"),
        Index("ix_assignment_flagged", "reviewer_id", "position", sqlite_where=text("flagged = 1")),
        STRICT,
    )

    id: Mapped[Key]
    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"))
    reviewer_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    round: Mapped[int]
    position: Mapped[int]
    state: Mapped[String]
    flagged: Mapped[int]


class QueueCount(Base):
    """How many of a reviewer's assignments are in a state; changed with them."""

    __tablename__ = "queue_count"
    __table_args__ = (one_of("state", *STATES), CheckConstraint("cases >= 0", name="cases"), CLUSTERED)

    reviewer_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    state: Mapped[String] = mapped_column(primary_key=True)
    cases: Mapped[int]


class QueueOrder(Base):
    """Whether a reviewer's positions rise with the case keys, so that a search may go through the cases."""

    __tablename__ = "queue_order"
    __table_args__ = (truth("rising"), CLUSTERED)

    reviewer_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    last_case: Mapped[int]
    last_position: Mapped[int]
    rising: Mapped[int]


class SavedFilter(Base):
    """A filter of the queue that an account keeps under a name; `states` is a JSON list."""

    __tablename__ = "saved_filter"
    __table_args__ = (
        CheckConstraint("length(name) > 0", name="name"),
        CheckConstraint("json_valid(states)", name="states"),
        truth("flagged"),
        CLUSTERED,
    )

    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    name: Mapped[String] = mapped_column(primary_key=True)
    text: Mapped[String]
    states: Mapped[String]
    flagged: Mapped[int]
