"""Making a project: the folder appears whole, or not at all."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import Refused, StorageFailed
from reviewer.domain.identifiers import Clock, CodebookKey, new_uuid, to_microseconds
from reviewer.domain.person import Account, Role
from reviewer.services import codebooks
from reviewer.services.people import checked_name
from reviewer.services.ports import StoredCodebook
from reviewer.storage.project_file import create_project as create_database
from reviewer.storage.project_file import open_store
from reviewer.vault.derivation import Cost
from reviewer.vault.files import make_private_folder
from reviewer.vault.keyring import KEYS_FILE, create_keyring, wipe
from reviewer.workspace.opening import NOBODY, system_clock


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
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused("Something lies there already.", where=str(folder), mend="Name a new or empty folder.")
    if not title.strip():
        raise Refused("A project needs a title.", mend="Give one with --title.")
    supervisor = checked_name(supervisor)
    book, content = codebooks.load(codebook)
    made = MadeProject(new_uuid(rng or random.SystemRandom()), title.strip(), book.id, book.version)
    with _NewFolder(folder) as building:
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
            detail: Mapping[str, object] = {"codebook": f"{book.id}@{book.version}:{book.digest}"}
            work.record("project.created", made.uuid, detail, at)
            work.commit()
    finally:
        store.close()


class _NewFolder:
    """A folder built beside its final place and moved there when it is whole."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._building = Path()

    def __enter__(self) -> Path:
        parent = self._target.absolute().parent
        try:
            parent.mkdir(parents=True, exist_ok=True)
            self._building = Path(tempfile.mkdtemp(prefix=f".{self._target.name}.", dir=parent))
        except OSError as error:
            raise StorageFailed(
                f"The folder cannot be made: {error.strerror}.", where=str(self._target)
            ) from None
        make_private_folder(self._building)
        return self._building

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            shutil.rmtree(self._building, ignore_errors=True)
            return
        if self._target.exists():
            self._target.rmdir()
        self._building.replace(self._target)
