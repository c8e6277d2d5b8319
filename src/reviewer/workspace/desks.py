"""A reviewer's own desk: keys first, then a project of the same identity made from the first work package."""

from __future__ import annotations

import random
from contextlib import ExitStack
from pathlib import Path

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.errors import Refused, VerificationFailed
from reviewer.domain.identifiers import Clock, CodebookKey, new_uuid, to_microseconds
from reviewer.domain.person import Account, Role
from reviewer.exchange.package.header import Kind
from reviewer.folders import built_beside
from reviewer.services.codebooks import parse
from reviewer.services.packages.address_book import OWN, Address, address_of
from reviewer.services.packages.keys import RECIPIENT, SIGNER, fingerprint_of, made_secret
from reviewer.services.packages.opened import OpenedPackage, opened_package
from reviewer.services.packages.sealed import CODEBOOK
from reviewer.services.packages.trust import signers_of
from reviewer.services.packages.work import DESK, acting, bring_work
from reviewer.services.people import checked_name
from reviewer.services.ports import KnownKey, PackageRecord, StoredCodebook, Writing
from reviewer.storage.engine import DATABASE
from reviewer.storage.project_file import create_project as create_database
from reviewer.storage.project_file import open_store
from reviewer.vault.derivation import Cost
from reviewer.vault.files import sync_folder
from reviewer.vault.key_seeds import public_key_in
from reviewer.vault.keyring import KEYS_FILE, create_keyring, slot_digests, unlock, wipe
from reviewer.vault.project_keys import first_secret
from reviewer.vault.sealing import recipient_of
from reviewer.vault.signing import public_key_of
from reviewer.vault.slots import NewSlot
from reviewer.vault.words import same_words
from reviewer.workspace.new_folder import NewFolder
from reviewer.workspace.opening import NOBODY, system_clock
from reviewer.workspace.patience import patiently

HOME = "home"
"""The name under which a desk knows the project that it works for."""


def is_waiting_desk(folder: Path) -> bool:
    """Whether the folder is a desk that got no work yet: it has keys, and no project."""
    return (folder / KEYS_FILE).is_file() and not (folder / DATABASE).exists()


def new_desk(
    folder: Path,
    *,
    account: str,
    passphrase: str,
    rng: random.Random | None = None,
    cost: Cost | None = None,
) -> tuple[Address, Address]:
    """Make the keys of a desk in a new folder; gives its signer and recipient for the other address book."""
    account = checked_name(account)
    with NewFolder(folder) as building:
        key = create_keyring(
            building / KEYS_FILE,
            project=new_uuid(rng or random.SystemRandom()),
            account=account,
            passphrase=passphrase,
            cost=cost,
        )
        try:
            return _addresses(key)
        finally:
            wipe(key)


def addresses_of_desk(folder: Path, *, account: str, passphrase: str) -> tuple[Address, Address]:
    """Signer and recipient of a desk that got no work yet."""
    key = _unlocked(folder, account, passphrase)
    try:
        return _addresses(key)
    finally:
        wipe(key)


def _unlocked(folder: Path, account: str, passphrase: str) -> bytearray:
    return patiently(
        lambda: unlock(folder / KEYS_FILE, account, passphrase), folder, account, clock=system_clock
    )


def _addresses(key: bytearray) -> tuple[Address, Address]:
    signer, recipient = public_key_of(first_secret(key, "sign")), recipient_of(first_secret(key, "open"))
    return address_of(OWN, SIGNER, signer), address_of(OWN, RECIPIENT, recipient.encode())


def found_desk(
    folder: Path, package: Path, *, account: str, passphrase: str, words: str, clock: Clock = system_clock
) -> int:
    """Make the desk's project from its first work package; how many tasks it has.

    `words` are the signer's, as the supervisor reads them out.  Whole or not at all: the database comes last.
    Raises NotUnlocked, VerificationFailed, Refused.
    """
    key = _unlocked(folder, account, passphrase)
    with ExitStack() as after:
        after.callback(wipe, key)
        building = after.enter_context(built_beside(folder.resolve()))
        with opened_package(package, first_secret(key, "open")) as opened:
            _check(opened, words)
            name = checked_name(account)
            keys = folder / KEYS_FILE
            slot = NewSlot(slot_digests(keys)[name], public_key_in(keys, name))
            tasks = _build(building, key, opened, account=account, slot=slot, clock=clock)
        for part in sorted(building.iterdir(), key=lambda one: one.name == DATABASE):
            part.replace(folder / part.name)
        sync_folder(folder)
    return tasks


def _check(package: OpenedPackage, words: str) -> None:
    if package.header.kind is not Kind.WORK:
        raise Refused("This desk has no project yet.", mend="Merge a work package first.")
    signer = signers_of(package.header)[0]
    if signer.role != "project" or package.document(DESK).get("signer") != signer.key:
        raise VerificationFailed("The work is not signed by the project that it comes from.")
    if not words:
        raise Refused(
            f"The work is signed with a key of these words: {signer.words}.",
            mend="Compare them with the supervisor, then give them with --signer.",
        )
    if not same_words(words, signer.fingerprint):
        raise VerificationFailed(
            f"The work is signed by somebody else: {signer.words}.",
            mend="Compare once more; if the words differ still, do not use the package.",
        )


def _build(
    building: Path, key: bytearray, package: OpenedPackage, *, account: str, slot: NewSlot, clock: Clock
) -> int:
    create_database(building, key)
    store = open_store(building, key, clock=clock)
    at = to_microseconds(clock())
    document = package.document(DESK)
    try:
        with store.writing(Account(NOBODY, account, frozenset({Role.SUPERVISOR}))) as work:
            if document.get("reviewer") != account:
                raise Refused(
                    "The work is for another reviewer.", mend="Make the desk with the account's name."
                )
            title = str(document["title"])
            work.projects.create(package.header.project, title, AssignmentPolicy.ASSIGNED_ONLY, at)
            reviewer = work.projects.add_account(account, frozenset({Role.REVIEWER}), at)
            _add_codebook(work, package, at)
            work.slots.put_in_force(account, slot.digest)
            detail: dict[str, object] = {"from": package.header.package, "slot": slot.digest.hex()}
            if slot.public:
                detail["public_key"] = slot.public.hex()
            work.record("project.created", package.header.project, detail, at)
            work.commit()
        with store.writing(acting(reviewer)) as work:
            _keep_keys(work, key, package, at)
            tasks = bring_work(work, package, reviewer, at=at)
            detail = {"kind": package.header.kind.value, "digest": package.digest.hex(), "tasks": tasks}
            work.record("package.merged", package.header.package, detail, at)
            work.commit()
    finally:
        store.close()
    return tasks


def _add_codebook(work: Writing, package: OpenedPackage, at: int) -> None:
    content = package.read(CODEBOOK).decode("utf-8")
    book = parse(content, name=CODEBOOK)
    variables = [(one.id, one.level.value, [code.id for code in one.codes]) for one in book.variables]
    work.projects.add_codebook(
        StoredCodebook(CodebookKey(0), book.id, book.version, book.digest, content), variables, at
    )


def _keep_keys(work: Writing, key: bytearray, package: OpenedPackage, at: int) -> None:
    """The desk's own keys, the pseudonyms it was given, and the keys of the project that it works for."""
    document = package.document(DESK)
    for use in ("sign", "open"):
        work.secrets.add(made_secret(use, first_secret(key, use), at))
    work.secrets.add(made_secret("pseudonym", bytes.fromhex(document["pseudonym_key"]), at))
    recipient = str(document["recipient"])
    work.secrets.set_desk({"reviewer": document["reviewer"], "recipient": recipient})
    keys = ((SIGNER, bytes.fromhex(document["signer"])), (RECIPIENT, recipient.encode("ascii")))
    for use, public in keys:
        mark = fingerprint_of(use, public)
        work.addresses.add(KnownKey(mark, use, HOME, public, True, False, at))
    record: dict[str, object] = {"by": fingerprint_of(*keys[0]).hex()}
    work.packages.add(
        PackageRecord(
            package.header.package, "received", package.header.kind.value, package.digest, 0, at, record
        )
    )
