"""The log of what was published of the indicator."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from reviewer.storage.tables.base import STRICT, Base, Key, String


class IndicatorRelease(Base):
    """Tables that left; `line` (JSON) holds the published counts and the sums between cells, and no count
    that was hidden.  Never changed.
    """

    __tablename__ = "indicator_release"
    __table_args__ = (UniqueConstraint("name"), CheckConstraint("json_valid(line)", name="line"), STRICT)

    id: Mapped[Key]
    name: Mapped[String]
    population: Mapped[String]
    line: Mapped[String]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    at: Mapped[int]
