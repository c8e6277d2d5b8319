"""Work packages: cases, codebook and tasks for a reviewer on another desk, and what that desk takes in.

What goes: case id, source, date of receipt and country; of each media item its number, MIME type, size and
date; the codebook and the tasks that nobody has begun.  No hash, file name, path, comment, category, tag,
attribute or hint.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.identifiers import CaseKey, CodebookKey
from reviewer.domain.person import Account, Right, Role
from reviewer.exchange.package.header import Kind
from reviewer.exchange.package.rows import CASES, MEDIA, TASKS, WorkCase, WorkMedia, WorkTask
from reviewer.services.assigning import reviewers_named
from reviewer.services.codebooks import parse
from reviewer.services.packages.keys import SIGNER
from reviewer.services.packages.opened import OpenedPackage
from reviewer.services.packages.packing import Packed, PackingDesk
from reviewer.services.packages.provenance import work_provenance
from reviewer.services.packages.sealed import CODEBOOK, PROVENANCE, SealedBag
from reviewer.services.packages.trust import Signer
from reviewer.services.packages.whole_file import whole_file
from reviewer.services.ports import IntakeRecord, KnownKey, OpenTask, StoredCodebook, Writing

DESK = "desk.json"
_NO_SIZE = -1


class WorkPacking:
    """Packs work as a supervisor."""

    def __init__(self, desk: PackingDesk) -> None:
        self._desk = desk

    def pack(self, target: Path, *, reviewer: str, recipient: str) -> Packed:
        """Pack the reviewer's tasks that nobody has begun for the desk of that name in the address book."""
        desk = self._desk
        desk.account.require(Right.SUPERVISE)
        signer, sealed_to = self._keys_of(recipient)
        keyring = desk.keeper.keyring()
        with desk.store.reading(desk.account) as read:
            key = reviewers_named(read.projects, [reviewer])[reviewer]
            tasks = list(read.packages.open_tasks(key))
        if not tasks:
            raise Refused(f"'{reviewer}' has no task that nobody has begun.", mend="Assign cases first.")
        media = sum(len(one.media) for one in tasks)
        counts = {"cases": len({one.case_id for one in tasks}), "media": media, "tasks": len(tasks)}
        header = replace(desk.header(Kind.WORK, keyring), counts=counts)
        with whole_file(target) as stream:
            bag = SealedBag(stream, [sealed_to])
            bag.add_table(CASES, lambda: _cases(tasks))
            bag.add_table(MEDIA, lambda: _media(tasks))
            bag.add_table(TASKS, lambda: (WorkTask(one.case_id, one.round) for one in tasks))
            bag.add_text(CODEBOOK, desk.codebook.content, "The codebook, re-readable.")
            origin = work_provenance(desk.project, desk.codebook)
            bag.add_json(PROVENANCE, origin, "The project and the codebook that the work is for.")
            bag.add_json(
                DESK,
                {
                    "reviewer": reviewer,
                    "title": desk.project.title,
                    "pseudonym_key": keyring.names.for_desk(signer.fingerprint).key.hex(),
                    "signer": keyring.signer.hex(),
                    "recipient": keyring.recipient,
                },
            )
            digest = bag.close(
                header,
                [keyring.sign, desk.signer.sign],
                title=f"Work of project {desk.project.uuid}",
                reply_to=keyring.recipient,
            )
            record: dict[str, object] = {"reviewer": reviewer, "desk": signer.fingerprint.hex()}
            desk.note_sent(header, digest, record=record, up_to=0)
        return Packed(target, header, digest, (recipient,))

    def _keys_of(self, name: str) -> tuple[KnownKey, str]:
        """The desk's signer, by which its answers are known again, and whom to seal to."""
        sealed_to = self._desk.book.recipients([name])[0]
        with self._desk.store.reading(self._desk.account) as read:
            lines = [one for one in read.addresses.all() if one.name == name and one.use == SIGNER]
        if not lines or not lines[0].confirmed or lines[0].revoked:
            raise Refused(
                f"The address book has no confirmed signer's key of '{name}'.",
                mend="Add it with --signer, and compare its words: what comes back is known by it.",
            )
        return lines[0], sealed_to


def _cases(tasks: Sequence[OpenTask]) -> Iterator[WorkCase]:
    seen = set[str]()
    for one in tasks:
        if one.case_id not in seen:
            seen.add(one.case_id)
            yield WorkCase(one.case_id, one.source or "", one.received or "", one.country or "")


def _media(tasks: Sequence[OpenTask]) -> Iterator[WorkMedia]:
    seen = set[str]()
    for one in tasks:
        if one.case_id in seen:
            continue
        seen.add(one.case_id)
        for media_id, mime_type, size, created in one.media:
            known = _NO_SIZE if size is None else size
            yield WorkMedia(one.case_id, media_id, mime_type or "", known, created or "")


def returning_reviewer(work: Writing, signer: Signer) -> str:
    """Whose codings the desk of this signer may return; raises Refused for a desk that got no work, or whose
    reviewer's account is disabled.
    """
    wanted = signer.fingerprint.hex()
    sent = [
        one
        for one in work.packages.all()
        if (one.direction, one.kind) == ("sent", Kind.WORK) and one.record.get("desk") == wanted
    ]
    if not sent:
        raise Refused("The package comes from a desk that got no work from here.", where=signer.name)
    name = str(sent[-1].record["reviewer"])
    account = work.projects.account_named(name)
    if account is None or not account.enabled:
        raise Refused(
            f"The account of the reviewer '{name}' is disabled: nothing of theirs is taken in.",
            mend="Enable the account where their work is still wanted.",
        )
    return name


def take_work(desk: PackingDesk, work: Writing, package: OpenedPackage, *, at: int) -> int:
    """Take cases and tasks in on the reviewer's own desk; how many tasks were new."""
    own = work.secrets.desk()
    if own is None or package.document(DESK).get("reviewer") != desk.account.name:
        raise Refused(
            "This is work for another desk.", mend="Merge it on the desk of the reviewer it was packed for."
        )
    return bring_work(work, package, desk.account, at=at)


def bring_work(work: Writing, package: OpenedPackage, reviewer: Account, *, at: int) -> int:
    """Codebook, cases and tasks of a work package; the number of new tasks."""
    content = package.read(CODEBOOK).decode("utf-8")
    book = parse(content, name=CODEBOOK)
    stored = StoredCodebook(CodebookKey(0), book.id, book.version, book.digest, content)
    variables = [(one.id, one.level.value, [code.id for code in one.codes]) for one in book.variables]
    work.projects.add_codebook(stored, variables, at)
    intake = work.intake(f"package {package.header.package}")
    intake.add(list(_records(package)))
    if intake.conflicts():
        raise Refused("The package says two different things of one case.")
    intake.finish()
    added = 0
    for round_number, rows in groupby((WorkTask(*one) for one in package.rows(TASKS)), key=itemgetter(1)):
        cases = [_found(work, row.case_id) for row in rows]
        added += work.queue.assign(reviewer.key, cases, round_number=round_number)
    return added


def _records(package: OpenedPackage) -> Iterator[IntakeRecord]:
    media = groupby((WorkMedia(*one) for one in package.rows(MEDIA)), key=itemgetter(0))
    waiting: Any = next(media, None)
    for cells in package.rows(CASES):
        row = WorkCase(*cells)
        facts = CaseFacts(
            row.case_id, source=row.source or None, received=row.received or None, country=row.country or None
        )
        if waiting is None or waiting[0] != row.case_id:
            yield IntakeRecord(facts, None)
            continue
        for one in waiting[1]:
            yield IntakeRecord(facts, _item(one))
        waiting = next(media, None)


def _item(row: WorkMedia) -> MediaItem:
    return MediaItem(
        media_id=row.media_id,
        mime_type=row.mime_type or None,
        size=None if row.size == _NO_SIZE else row.size,
        created=row.created or None,
    )


def _found(work: Writing, case_id: str) -> CaseKey:
    case = work.cases.find(case_id)
    if case is None:
        raise NotFound("The package has a task on a case that it does not hold.")
    return case


def acting(reviewer: Account) -> Account:
    """The reviewer with the right to take work in: it comes from the package's signature."""
    return replace(reviewer, roles=frozenset({Role.SUPERVISOR}))
