"""The log of what was published of the indicator, for whoever may export."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import insert, select

from reviewer.domain.person import Right
from reviewer.services.ports import KeptRelease
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.scope import Scope
from reviewer.storage.tables.indicator import IndicatorRelease

_ALL = Prepared(
    select(
        IndicatorRelease.name, IndicatorRelease.population, IndicatorRelease.line, IndicatorRelease.at
    ).order_by(IndicatorRelease.id)
)
_ADD = Prepared(insert(IndicatorRelease), columns=("name", "population", "line", "account_id", "at"))


class Releases:
    """Reading of the log."""

    def __init__(self, access: Access, scope: Scope) -> None:
        self._access = access
        self._viewer = scope.viewer

    def all(self) -> Iterator[KeptRelease]:
        """Every release, the oldest first."""
        self._viewer.require(Right.EXPORT_ALL)
        for row in self._access.all(_ALL):
            yield KeptRelease(*row)


class ReleaseWrites(Releases):
    """Append only."""

    def add(self, release: KeptRelease) -> None:
        """Keep what leaves."""
        self._viewer.require(Right.EXPORT_ALL)
        self._access.insert(
            _ADD,
            name=release.name,
            population=release.population,
            line=release.line,
            account_id=self._viewer.key,
            at=release.at,
        )
