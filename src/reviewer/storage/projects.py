"""The project, its accounts and its codebook versions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import bindparam, insert, select, update

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.identifiers import AccountKey, CodebookKey
from reviewer.domain.person import Account, Role
from reviewer.services.ports import ProjectInfo, StoredCodebook
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.settling_marks import BulkMarks, mark_all
from reviewer.storage.standing import LATER
from reviewer.storage.tables.project import (
    AccountRole,
    AccountRow,
    CodebookCode,
    CodebookVariable,
    CodebookVersion,
    KeptCount,
    Project,
)

_INFO = Prepared(select(Project.uuid, Project.title, Project.policy, Project.codebook_id, Project.created_at))
_CREATE = Prepared(insert(Project), columns=("id", "uuid", "title", "policy", "created_at"))
_KEEP = Prepared(insert(KeptCount))
_POLICY = Prepared(update(Project).values(policy=bindparam("wanted")))
_CURRENT = Prepared(update(Project).values(codebook_id=bindparam("wanted")))
_ROLES = "SELECT json_group_array(role) FROM account_role r WHERE r.account_id = a.id"
_ACCOUNTS = Prepared(f"SELECT a.id, a.name, a.enabled, ({_ROLES}) FROM account a ORDER BY a.id")
_ACCOUNT = Prepared(f"SELECT a.id, a.name, a.enabled, ({_ROLES}) FROM account a WHERE a.name = :name")
_ADD_ACCOUNT = Prepared(insert(AccountRow), columns=("name", "enabled", "created_at"))
_ADD_ROLE = Prepared(insert(AccountRole))
_ENABLE = Prepared(
    update(AccountRow)
    .where(AccountRow.id == bindparam("account"))
    .values(enabled=bindparam("wanted"))
    .returning(AccountRow.name)
)
_BOOK = Prepared(
    select(
        CodebookVersion.id,
        CodebookVersion.name,
        CodebookVersion.version,
        CodebookVersion.digest,
        CodebookVersion.content,
    ).where(CodebookVersion.id == bindparam("key"))
)
_SAME_VERSION = Prepared(
    select(CodebookVersion.id, CodebookVersion.digest).where(
        CodebookVersion.name == bindparam("name"), CodebookVersion.version == bindparam("version")
    )
)
_SAME_CONTENT = Prepared(select(CodebookVersion.id).where(CodebookVersion.digest == bindparam("digest")))
_SETTING = Prepared("SELECT value FROM project_setting WHERE name = :name")
_SET = Prepared(
    "INSERT INTO project_setting (name, value) VALUES (:name, :value)"
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
# Settling waits for those who may sign in, and for nobody else.
_LEFT_OPEN = BulkMarks("SELECT case_id FROM assignment WHERE reviewer_id = :account AND state <> 'done'")
_ADD_BOOK = Prepared(insert(CodebookVersion), columns=("name", "version", "digest", "content", "created_at"))
_ADD_VARIABLE = Prepared(insert(CodebookVariable), columns=("codebook_id", "position", "name", "level"))
_ADD_CODE = Prepared(insert(CodebookCode), columns=("variable_id", "position", "name"))


class Projects:
    """Reading of the project."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def info(self) -> ProjectInfo:
        """The project; raises NotFound before it was created or while it has no codebook."""
        row = self._access.one(_INFO)
        if row is None or row[3] is None:
            raise NotFound("The project is not complete.", mend="Create it again in another folder.")
        uuid, title, policy, codebook, created_at = row
        return ProjectInfo(uuid, title, AssignmentPolicy(policy), CodebookKey(codebook), created_at)

    def accounts(self) -> list[Account]:
        """All accounts, in the order in which they were added."""
        return [_account(row) for row in self._access.all(_ACCOUNTS)]

    def account_named(self, name: str) -> Account | None:
        """The account of that sign-in name."""
        row = self._access.one(_ACCOUNT, name=name)
        return None if row is None else _account(row)

    def codebook(self, key: CodebookKey) -> StoredCodebook:
        """A stored version; raises NotFound."""
        row = self._access.one(_BOOK, key=key)
        if row is None:
            raise NotFound("The project has no such codebook version.")
        return StoredCodebook(CodebookKey(row[0]), *row[1:])

    def setting(self, name: str) -> object | None:
        """A setting that every desk shares; None where nobody has set it."""
        row = self._access.one(_SETTING, name=name)
        return None if row is None else json.loads(row[0])


class ProjectWrites(Projects):
    """Changes to the project; the codebook versions themselves never change."""

    def create(self, uuid: str, title: str, policy: AssignmentPolicy, at: int) -> None:
        """Once for each store; the codebook is set by `add_codebook`."""
        if self._access.one(_INFO) is not None:
            raise Refused("This folder holds a project already.")
        self._access.run(_CREATE, id=1, uuid=uuid, title=title, policy=policy.value, created_at=at)
        for table in LATER:
            self._access.stands(table, "")
        self._access.stands("project", "1")
        self._access.stands("project.policy", "1")
        self._access.many(_KEEP, [{"name": name, "value": 0} for name in ("cases", "media", "done")])

    def add_account(self, name: str, roles: frozenset[Role], at: int) -> Account:
        """A new, enabled account; Refused where the name is taken or there is no role."""
        if not name.strip() or not roles:
            raise Refused("An account needs a name and a role.")
        if self.account_named(name) is not None:
            raise Refused(f"There is an account '{name}' already.", mend="Choose another name.")
        key = self._access.insert(_ADD_ACCOUNT, name=name, enabled=1, created_at=at)
        self._access.many(_ADD_ROLE, [{"account_id": key, "role": role.value} for role in sorted(roles)])
        self._access.stands("account", name)
        self._access.stands("account_role", name)
        return Account(AccountKey(key), name, roles)

    def set_enabled(self, account: AccountKey, *, enabled: bool) -> None:
        """Whether the account may be used; raises NotFound."""
        rows = self._access.all(_ENABLE, account=account, wanted=int(enabled))
        if not rows:
            raise NotFound("There is no such account.")
        self._access.stands("account", rows[0][0])
        _LEFT_OPEN.mark(self._access, account=account)

    def set_policy(self, policy: AssignmentPolicy) -> None:
        """Who gets the cases that come from now on."""
        self._access.run(_POLICY, wanted=policy.value)
        self._access.stands("project.policy", "1")

    def set_setting(self, name: str, value: object) -> None:
        """Keep what JSON can say under that name."""
        self._access.run(_SET, name=name, value=json.dumps(value, sort_keys=True))
        self._access.stands("project_setting", name)

    def add_codebook(
        self, book: StoredCodebook, variables: Sequence[tuple[str, str, Sequence[str]]], at: int
    ) -> CodebookKey:
        """Store a version with its (variable id, level, code ids) and make it current.

        The same content again is the same version; Refused where id and version stand for other content.
        """
        known = self._access.one(_SAME_CONTENT, digest=book.digest)
        key = known[0] if known else self._add_version(book, variables, at)
        self._access.run(_CURRENT, wanted=key)
        self._access.stands("project.codebook", "1")
        mark_all(self._access)
        return CodebookKey(key)

    def _add_version(
        self, book: StoredCodebook, variables: Iterable[tuple[str, str, Sequence[str]]], at: int
    ) -> int:
        if self._access.one(_SAME_VERSION, name=book.id, version=book.version) is not None:
            raise Refused(
                f"The project has another codebook '{book.id}' of version {book.version}.",
                mend="Give the changed codebook another version.",
            )
        key = self._access.insert(
            _ADD_BOOK,
            name=book.id,
            version=book.version,
            digest=book.digest,
            content=book.content,
            created_at=at,
        )
        for position, (name, level, codes) in enumerate(variables):
            variable = self._access.insert(
                _ADD_VARIABLE, codebook_id=key, position=position, name=name, level=level
            )
            rows = [
                {"variable_id": variable, "position": at_, "name": code} for at_, code in enumerate(codes)
            ]
            self._access.many(_ADD_CODE, rows)
        return key


def _account(row: Row) -> Account:
    key, name, enabled, roles = row
    return Account(AccountKey(key), name, frozenset(Role(one) for one in json.loads(roles)), bool(enabled))
