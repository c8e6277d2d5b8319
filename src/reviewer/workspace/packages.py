"""Packages of an open project: the address book, packing, verifying and merging, put together."""

from __future__ import annotations

import random
from dataclasses import dataclass

from reviewer.domain.identifiers import Clock
from reviewer.domain.person import Account
from reviewer.services.agreement.project import AgreementOfProject
from reviewer.services.packages.address_book import AddressBook
from reviewer.services.packages.keys import PACKAGE, KeyKeeper
from reviewer.services.packages.merging import Merging
from reviewer.services.packages.named_heads import NamedHeads
from reviewer.services.packages.packing import AccountSigner, Packing, PackingDesk
from reviewer.services.packages.receipts import Confirming
from reviewer.services.packages.verifying import Verifying
from reviewer.services.packages.work import WorkPacking
from reviewer.services.ports import ProjectInfo, StoredCodebook
from reviewer.storage.store import SqlStore
from reviewer.vault.project_keys import first_secret
from reviewer.vault.pseudonyms import Pseudonyms
from reviewer.vault.signing import public_key_of, sign
from reviewer.workspace.keys import ProjectKeys


@dataclass(frozen=True, slots=True)
class Packages:
    """What can be done with packages; each service checks the right itself."""

    book: AddressBook
    packing: Packing
    work: WorkPacking
    merging: Merging
    verifying: Verifying
    confirming: Confirming
    keeper: KeyKeeper
    heads: NamedHeads

    @property
    def pseudonyms(self) -> Pseudonyms:
        """The names that cases and people go out under; raises NotAllowed."""
        return self.keeper.keyring().names


def packages_of(
    store: SqlStore,
    account: Account,
    *,
    keys: ProjectKeys,
    project: ProjectInfo,
    codebook: StoredCodebook,
    clock: Clock,
    rng: random.Random | None = None,
) -> Packages:
    """Put the services together for the account that is signed in."""
    keeper = KeyKeeper(store, account, first=lambda use: first_secret(keys.key, use), clock=clock)
    book = AddressBook(store, account, keeper=keeper, clock=clock)
    desk = PackingDesk(
        store=store,
        account=account,
        keeper=keeper,
        book=book,
        signer=AccountSigner(
            public_key_of(bytes(keys.seed)), lambda digest: sign(bytes(keys.seed), PACKAGE, digest)
        ),
        project=project,
        codebook=codebook,
        clock=clock,
        rng=rng or random.SystemRandom(),
    )
    return Packages(
        book=book,
        packing=Packing(desk, agreement=lambda: _agreement(AgreementOfProject(store, account, clock=clock))),
        work=WorkPacking(desk),
        merging=Merging(desk),
        verifying=Verifying(store, account, keeper=keeper),
        confirming=Confirming(desk),
        keeper=keeper,
        heads=NamedHeads(store, account, keeper=keeper),
    )


def _agreement(agreement: AgreementOfProject) -> list[dict[str, object]]:
    """Alpha of each variable as provenance tells it: the number and what it rests on."""
    return [
        {
            "variable": line.key.variable,
            "flag": line.key.flag,
            "coefficient": line.alpha_name,
            "value": line.alpha.value,
            "ci95": [line.alpha.low, line.alpha.high],
            "units": line.pairable,
            "reason": line.alpha.reason,
        }
        for line in agreement.study().overview.lines
    ]
