"""The project, its people and its codebook versions."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from reviewer.storage.tables.base import CLUSTERED, STRICT, Base, Key, String, one_of, truth


class Project(Base):
    """The one row says which project this is; `codebook_id` is the current version."""

    __tablename__ = "project"
    __table_args__ = (
        CheckConstraint("id = 1", name="single"),
        one_of("policy", "everyone", "assigned_only"),
        STRICT,
    )

    id: Mapped[Key]
    uuid: Mapped[String]
    title: Mapped[String]
    policy: Mapped[String]
    codebook_id: Mapped[int | None] = mapped_column(ForeignKey("codebook_version.id"))
    created_at: Mapped[int]


class KeptCount(Base):
    """Counts that are asked for on every screen, changed in the transaction that changes what they count."""

    __tablename__ = "kept_count"
    __table_args__ = (
        one_of("name", "cases", "media", "done"),
        CheckConstraint("value >= 0", name="value"),
        CLUSTERED,
    )

    name: Mapped[String] = mapped_column(primary_key=True)
    value: Mapped[int]


class AccountRow(Base):
    """A person's account; accounts are disabled, never deleted."""

    __tablename__ = "account"
    __table_args__ = (
        UniqueConstraint("name"),
        CheckConstraint("length(name) > 0", name="name"),
        truth("enabled"),
        STRICT,
    )

    id: Mapped[Key]
    name: Mapped[String]
    enabled: Mapped[int]
    created_at: Mapped[int]


class AccountRole(Base):
    """A role that an account has."""

    __tablename__ = "account_role"
    __table_args__ = (one_of("role", "reviewer", "supervisor", "exporter"), CLUSTERED)

    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    role: Mapped[String] = mapped_column(primary_key=True)


class CodebookVersion(Base):
    """One exact version of a codebook; `content` is its canonical text, `digest` is taken over it."""

    __tablename__ = "codebook_version"
    __table_args__ = (
        UniqueConstraint("name", "version"),
        UniqueConstraint("digest"),
        STRICT,
    )

    id: Mapped[Key]
    name: Mapped[String]
    version: Mapped[String]
    digest: Mapped[String]
    content: Mapped[String]
    created_at: Mapped[int]


class CodebookVariable(Base):
    """A variable of one version; the pair (id, codebook_id) is what answers refer to."""

    __tablename__ = "codebook_variable"
    __table_args__ = (
        UniqueConstraint("codebook_id", "name"),
        UniqueConstraint("codebook_id", "position"),
        UniqueConstraint("id", "codebook_id"),
        one_of("level", "nominal", "ordinal", "set", "number", "text", "country"),
        STRICT,
    )

    id: Mapped[Key]
    codebook_id: Mapped[int] = mapped_column(ForeignKey("codebook_version.id"))
    position: Mapped[int]
    name: Mapped[String]
    level: Mapped[String]


class CodebookCode(Base):
    """A code of one variable; the pair (id, variable_id) is what answers refer to."""

    __tablename__ = "codebook_code"
    __table_args__ = (
        UniqueConstraint("variable_id", "name"),
        UniqueConstraint("variable_id", "position"),
        UniqueConstraint("id", "variable_id"),
        STRICT,
    )

    id: Mapped[Key]
    variable_id: Mapped[int] = mapped_column(ForeignKey("codebook_variable.id"))
    position: Mapped[int]
    name: Mapped[String]
