"""Making a project: the folder appears whole, or not at all."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import Refused
from reviewer.domain.identifiers import Clock, CodebookKey, new_uuid, to_microseconds
from reviewer.domain.person import Account, Role
from reviewer.services import codebooks
from reviewer.services.people import checked_name
from reviewer.services.ports import StoredCodebook
from reviewer.storage.project_file import create_project as create_database
from reviewer.storage.project_file import open_store
from reviewer.vault.derivation import Cost
from reviewer.vault.key_seeds import public_key_in
from reviewer.vault.keyring import KEYS_FILE, create_keyring, slot_digests, wipe
from reviewer.workspace.new_folder import NewFolder
from reviewer.workspace.opening import NOBODY, system_clock

MAX_TITLE = 200
_NO_TEXT = frozenset({"Cc", "Cs", "Zl", "Zp"})


@dataclass(frozen=True, slots=True)
class MadeProject:
    """A project that was just made."""

    uuid: str
    title: str
    codebook_id: str
    codebook_version: str


def create_project(
    folder: Path,
    *,
    title: str,
    codebook: str,
    supervisor: str,
    passphrase: str,
    policy: AssignmentPolicy = AssignmentPolicy.EVERYONE,
    clock: Clock = system_clock,
    rng: random.Random | None = None,
    cost: Cost | None = None,
) -> MadeProject:
    """Make a project folder whole or not at all; Refused where something lies there already."""
    target = NewFolder(folder)
    title = checked_title(title)
    supervisor = checked_name(supervisor)
    book, content = codebooks.load(codebook)
    made = MadeProject(new_uuid(rng or random.SystemRandom()), title, book.id, book.version)
    with target as building:
        key = create_keyring(
            building / KEYS_FILE, project=made.uuid, account=supervisor, passphrase=passphrase, cost=cost
        )
        try:
            _fill(
                building,
                key,
                made=made,
                book=book,
                content=content,
                supervisor=supervisor,
                policy=policy,
                clock=clock,
            )
        finally:
            wipe(key)
    return made


def _fill(
    building: Path,
    key: bytearray,
    *,
    made: MadeProject,
    book: Codebook,
    content: str,
    supervisor: str,
    policy: AssignmentPolicy,
    clock: Clock,
) -> None:
    at = to_microseconds(clock())
    stored = StoredCodebook(CodebookKey(0), book.id, book.version, book.digest, content)
    variables = [(one.id, one.level.value, [code.id for code in one.codes]) for one in book.variables]
    create_database(building, key)
    store = open_store(building, key, clock=clock)
    # Nobody has an account yet: the first entry of the trail is the founder's own.
    founder = Account(NOBODY, supervisor, frozenset({Role.SUPERVISOR}))
    try:
        with store.writing(founder) as work:
            work.projects.create(made.uuid, made.title, policy, at)
            work.projects.add_account(supervisor, frozenset({Role.SUPERVISOR}), at)
            variables = [(one.id, one.level.value, [code.id for code in one.codes]) for one in book.variables]
            work.projects.add_codebook(stored, variables, at)
            slot = slot_digests(building / KEYS_FILE)[supervisor]
            work.slots.put_in_force(supervisor, slot)
            detail: Mapping[str, object] = {
                "codebook": f"{book.id}@{book.version}:{book.digest}",
                "slot": slot.hex(),
                "public_key": public_key_in(building / KEYS_FILE, supervisor).hex(),
            }
            work.record("project.created", made.uuid, detail, at)
            work.commit()
    finally:
        store.close()


def checked_title(title: str) -> str:
    """The title without space around it; Refused where it is empty, overlong or more than one line."""
    title = unicodedata.normalize("NFC", title.strip())
    if not title:
        raise Refused("A project needs a title.", mend="Give one with --title.")
    if len(title) > MAX_TITLE or any(unicodedata.category(sign) in _NO_TEXT for sign in title):
        raise Refused(
            "This is not a usable title.", mend=f"Take one line of text, at most {MAX_TITLE} characters."
        )
    return title
