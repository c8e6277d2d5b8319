"""The indicator of an open project, put together."""

from __future__ import annotations

import random
from dataclasses import dataclass

from reviewer.domain.codebook import Codebook
from reviewer.domain.identifiers import Clock
from reviewer.domain.person import Account
from reviewer.services.indicator.desk import IndicatorDesk
from reviewer.services.indicator.publishing import Publishing
from reviewer.services.packages.keys import KeyKeeper
from reviewer.services.ports import ProjectInfo, StoredCodebook
from reviewer.storage.store import SqlStore


@dataclass(frozen=True, slots=True)
class IndicatorServices:
    """Counting and publishing; each checks the right itself."""

    desk: IndicatorDesk
    publishing: Publishing


def indicator_of(
    store: SqlStore,
    account: Account,
    *,
    keeper: KeyKeeper,
    project: ProjectInfo,
    codebook: Codebook,
    stored: StoredCodebook,
    clock: Clock,
    rng: random.Random | None = None,
) -> IndicatorServices:
    """The services for the account that is signed in."""
    desk = IndicatorDesk(store, account, keeper=keeper, codebook=codebook, stored=stored, clock=clock)
    publishing = Publishing(store, account, project=project, rng=rng or random.SystemRandom())
    return IndicatorServices(desk, publishing)
