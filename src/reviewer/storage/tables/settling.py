"""Settling disagreements: decisions, final records beside the codings, the queue of cases, feedback."""

from __future__ import annotations

from sqlalchemy import (
    REAL,
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from reviewer.storage.tables.base import CLUSTERED, STRICT, Base, Key, MaybeString, String, one_of, truth

_CARRIES = (
    "(state = 'answered') = ((code_id IS NULL) <> (value IS NULL)) AND (code_id IS NULL OR value IS NULL)"
)


class DecisionRow(Base):
    """What an adjudicator said of one variable of one case.  Never changed: a later revision stands instead.

    `based_on` (JSON) names the codings that were looked at, by uuid.
    """

    __tablename__ = "decision"
    __table_args__ = (
        UniqueConstraint("uuid"),
        UniqueConstraint("case_id", "variable_id", "revision"),
        UniqueConstraint("id", "variable_id", "codebook_id"),
        ForeignKeyConstraint(
            ["variable_id", "codebook_id"], ["codebook_variable.id", "codebook_variable.codebook_id"]
        ),
        CheckConstraint("revision >= 1", name="revision"),
        CheckConstraint("json_valid(based_on)", name="based_on"),
        one_of("kind", "decided", "deferred", "withdrawn"),
        Index("ix_decision_adjudicator_id_id", "adjudicator_id", "id"),
        STRICT,
    )

    id: Mapped[Key]
    uuid: Mapped[String]
    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"))
    codebook_id: Mapped[int] = mapped_column(ForeignKey("codebook_version.id"))
    variable_id: Mapped[int]
    revision: Mapped[int]
    kind: Mapped[String]
    adjudicator_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    reason: Mapped[MaybeString]
    note: Mapped[String]
    based_on: Mapped[String]
    at: Mapped[int]


class DecisionAnswer(Base):
    """The answer of a decision, a set as one row for each code; `stage` blind is what was said unseen."""

    __tablename__ = "decision_answer"
    __table_args__ = (
        ForeignKeyConstraint(
            ["decision_id", "variable_id", "codebook_id"],
            ["decision.id", "decision.variable_id", "decision.codebook_id"],
        ),
        ForeignKeyConstraint(["code_id", "variable_id"], ["codebook_code.id", "codebook_code.variable_id"]),
        CheckConstraint(_CARRIES, name="carries"),
        one_of("stage", "decided", "blind"),
        one_of("state", "answered", "none", "not_reached"),
        CLUSTERED,
    )

    decision_id: Mapped[int] = mapped_column(primary_key=True)
    stage: Mapped[String] = mapped_column(primary_key=True)
    part: Mapped[int] = mapped_column(primary_key=True)
    variable_id: Mapped[int]
    codebook_id: Mapped[int]
    state: Mapped[String]
    code_id: Mapped[int | None]
    value: Mapped[MaybeString]


class FinalRecord(Base):
    """A revision of a case's final answers.  Never changed; the newest stands.

    `based_on` (JSON) names the codings, `unresolved` counts the variables without an answer.
    """

    __tablename__ = "final_record"
    __table_args__ = (
        UniqueConstraint("uuid"),
        UniqueConstraint("case_id", "revision"),
        UniqueConstraint("id", "codebook_id"),
        CheckConstraint("revision >= 1", name="revision"),
        CheckConstraint("unresolved >= 0", name="unresolved"),
        CheckConstraint("json_valid(based_on)", name="based_on"),
        STRICT,
    )

    id: Mapped[Key]
    uuid: Mapped[String]
    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"))
    codebook_id: Mapped[int] = mapped_column(ForeignKey("codebook_version.id"))
    revision: Mapped[int]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    unresolved: Mapped[int]
    based_on: Mapped[String]
    at: Mapped[int]


class FinalAnswer(Base):
    """A final answer with where it came from, a set as one row for each code.

    `support` (JSON) gives the places (from 0) of the codings that say it in the record's `based_on`.
    """

    __tablename__ = "final_answer"
    __table_args__ = (
        ForeignKeyConstraint(["final_id", "codebook_id"], ["final_record.id", "final_record.codebook_id"]),
        ForeignKeyConstraint(
            ["variable_id", "codebook_id"], ["codebook_variable.id", "codebook_variable.codebook_id"]
        ),
        ForeignKeyConstraint(["code_id", "variable_id"], ["codebook_code.id", "codebook_code.variable_id"]),
        CheckConstraint(_CARRIES, name="carries"),
        CheckConstraint("(provenance = 'unresolved') = (state = 'unresolved')", name="resolved"),
        CheckConstraint("json_valid(support)", name="support"),
        one_of("state", "answered", "none", "does_not_apply", "not_reached", "unresolved"),
        one_of("provenance", "unanimous", "majority", "adjudicated", "unresolved"),
        CLUSTERED,
    )

    final_id: Mapped[int] = mapped_column(primary_key=True)
    variable_id: Mapped[int] = mapped_column(primary_key=True)
    part: Mapped[int] = mapped_column(primary_key=True)
    codebook_id: Mapped[int]
    state: Mapped[String]
    code_id: Mapped[int | None]
    value: Mapped[MaybeString]
    provenance: Mapped[String]
    support: Mapped[String]
    decision_id: Mapped[int | None] = mapped_column(ForeignKey("decision.id"))


class CaseSettling(Base):
    """How far a case is on its way to final answers; `weight` orders the queue, the heaviest first.

    `stale`: its codings changed since this was worked out.  `round` is the highest of its codings.
    """

    __tablename__ = "case_settling"
    __table_args__ = (
        one_of("state", "waiting", "open", "deferred", "settled"),
        CheckConstraint("weight >= 0", name="weight"),
        CheckConstraint("unresolved >= 0", name="unresolved"),
        truth("stale"),
        Index("ix_case_settling_stale", "case_id", sqlite_where=text("stale = 1")),
        Index("ix_case_settling_state_weight", "state", text("weight DESC"), "case_id"),
        CLUSTERED,
    )

    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"), primary_key=True)
    state: Mapped[String]
    weight: Mapped[float] = mapped_column(REAL)
    unresolved: Mapped[int]
    round: Mapped[int]
    stale: Mapped[int]


class CaseDisagreement(Base):
    """The variables of a case that wait for an adjudicator, with how far apart the answers lie."""

    __tablename__ = "case_disagreement"
    __table_args__ = (
        CheckConstraint("weight >= 0", name="weight"),
        truth("deferred"),
        Index(
            "ix_case_disagreement_variable_weight",
            "variable_id",
            "deferred",
            text("weight DESC"),
            "case_id",
        ),
        CLUSTERED,
    )

    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"), primary_key=True)
    variable_id: Mapped[int] = mapped_column(ForeignKey("codebook_variable.id"), primary_key=True)
    weight: Mapped[float] = mapped_column(REAL)
    deferred: Mapped[int]


class VariableWaiting(Base):
    """In how many cases a variable waits and is not deferred; changed with `case_disagreement`."""

    __tablename__ = "variable_waiting"
    __table_args__ = (CheckConstraint("cases >= 0", name="cases"), CLUSTERED)

    variable_id: Mapped[int] = mapped_column(ForeignKey("codebook_variable.id"), primary_key=True)
    cases: Mapped[int]


class SettlingCount(Base):
    """How many cases of a round are in a state of settling; changed with them.

    A stale case counts in the state that it has, and as stale besides.
    """

    __tablename__ = "settling_count"
    __table_args__ = (
        one_of("state", "waiting", "open", "deferred", "settled", "stale"),
        CheckConstraint("cases >= 0", name="cases"),
        CLUSTERED,
    )

    round: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[String] = mapped_column(primary_key=True)
    cases: Mapped[int]


class SettlingStep(Base):
    """A step of an adjudicator, to be undone and redone; those undone stand behind those that are not.

    `before_id` is the decision that stood before, `after_id` the one that was made.
    """

    __tablename__ = "settling_step"
    __table_args__ = (
        truth("undone"),
        Index("ix_settling_step_undone", "account_id", "number", sqlite_where=text("undone = 1")),
        CLUSTERED,
    )

    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    before_id: Mapped[int | None] = mapped_column(ForeignKey("decision.id"))
    after_id: Mapped[int] = mapped_column(ForeignKey("decision.id"))
    undone: Mapped[int]


class FinalDifference(Base):
    """Where a reviewer's own answer is not the final one; worked out with it, shown when released."""

    __tablename__ = "final_difference"
    __table_args__ = (Index("ix_final_difference_case_id", "case_id"), CLUSTERED)

    reviewer_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_record.id"), primary_key=True)
    variable_id: Mapped[int] = mapped_column(ForeignKey("codebook_variable.id"), primary_key=True)


class FeedbackRelease(Base):
    """A round whose final answers its reviewers may see beside their own; never taken back."""

    __tablename__ = "feedback_release"
    __table_args__ = (CheckConstraint("round >= 1", name="round"), STRICT)

    round: Mapped[Key]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    at: Mapped[int]
