"""What is held back is in no package, whatever it looks like: markers in every place that is not packed.

Names of columns, attributes, ids, texts and notes come from elsewhere and are drawn to be hostile; every file
of the package is opened, tables by what they hold and by what they say of themselves.
"""

from __future__ import annotations

import base64
import io
import json
import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.answer import chosen, typed
from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.domain.identifiers import CaseKey, new_uuid
from reviewer.domain.person import Role
from reviewer.services.packages.opened import opened_package
from reviewer.services.ports import IntakeRecord
from reviewer.workspace import Workspace, create_project, open_workspace
from tests.costs import CHEAP
from tests.services.conftest import PASSPHRASE, TickingClock
from tests.services.rated import BOOK

MARK = "zqmarkqz"
HASH = "5eedface" * 4
DATE = "1987-06-05"
SIZE = 987_654_321
PEOPLE = (f"{MARK}-sup", f"{MARK}-rev-a", f"{MARK}-rev-b", f"{MARK}-exp")
SUPERVISOR, FIRST, SECOND, EXPORTER = PEOPLE
AFFIXES = (
    *("=1+1|", "+", "-", "@", "'", '"', ",", ";", "../../", "C:\\", "{{7*7}}", "%s", "$(x)", "<b>", "</td>"),
    *("\u202e", "\u200b", "é", "漢", "case_id", "md5", "sha256", "file_name", "reviewer", "code", "state"),
)
HOSTILE = st.tuples(st.sampled_from(AFFIXES), st.sampled_from(AFFIXES)).map(
    lambda ends: f"{ends[0]}{MARK}{ends[1]}"
)


@dataclass
class Office:
    """The project, each account signed in on its own."""

    folder: Path
    clock: TickingClock = field(default_factory=TickingClock)
    cases: int = 0

    def sign_in(self, account: str) -> Workspace:
        return open_workspace(
            self.folder, account=account, passphrase=PASSPHRASE, clock=self.clock, cost=CHEAP
        )

    def take_in(self, texts: list[str]) -> str:
        """A case every field of which is marked; its id."""
        self.cases += 1
        case_id, source, name, value, file_name, path, comment, tag = texts
        case_id = f"{case_id}{self.cases}"
        facts = CaseFacts(
            case_id,
            source=source,
            received=DATE,
            attributes={name: value, f"{value}{self.cases}": name, "contact": value, "welfare": value},
        )
        item = MediaItem(
            SIZE + self.cases,
            md5=HASH,
            sha1=f"{HASH}5eedface",
            sha256=HASH * 2,
            size=SIZE,
            created=DATE,
            tags=(tag,),
            file_name=file_name,
            path=path,
            comments=comment,
        )
        with self.sign_in(SUPERVISOR) as office, office.store.writing(office.account) as work:
            intake = work.intake(f"{MARK}-intake-{self.cases}")
            intake.add([IntakeRecord(facts, item)])
            intake.finish()
            work.record("import.finished", f"{MARK}-intake-{self.cases}", {"cases": 1}, 1)
            work.commit()
        return case_id

    def code(self, who: str, case_id: str, kind: str, text: str) -> None:
        """One coding with a typed text and a note, and the beginning of another."""
        with self.sign_in(who) as workspace:
            case = key_of(workspace, case_id)
            desk = workspace.desk
            for variable, answer in {"kind": chosen(kind), "grade": chosen("low")}.items():
                desk.answer(case, variable, answer)
            desk.answer(case, "marks", chosen("b"))
            desk.answer(case, "count", typed("3"))
            desk.answer(case, "remark", typed(text))
            desk.set_note(case, text)
            desk.submit(case, save_id=new_uuid(random.Random(f"{who}/{self.cases}")))

    def settle(self, case_id: str, text: str) -> None:
        """Decide what differs, with a note."""
        with self.sign_in(SUPERVISOR) as office:
            desk = office.settling
            desk.refresh()
            desk.decide(
                key_of(office, case_id),
                "kind",
                chosen("two"),
                save_id=new_uuid(random.Random(self.cases)),
                note=text,
            )

    def packed(self, file: Path) -> dict[str, bytes]:
        """Every file of a package of everything, and the package itself as it lies on the disk."""
        with self.sign_in(EXPORTER) as exporter:
            exporter.packages.packing.labels(file)
            secret = exporter.packages.keeper.keyring().open_secret
        with opened_package(file, secret) as package:
            inside = {name: package.read(name) for name in package.contents.files}
        return {**inside, "": file.read_bytes()}


def key_of(workspace: Workspace, case_id: str) -> CaseKey:
    with workspace.store.reading(workspace.account) as read:
        case = read.cases.find(case_id)
    assert case is not None
    return case


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    folder = tmp_path_factory.mktemp("office")
    book = folder / "small.toml"
    book.write_text(BOOK.format(version="1"), "utf-8")
    made = Office(folder / "project")
    create_project(
        made.folder,
        title=f"{MARK} title",
        codebook=str(book),
        supervisor=SUPERVISOR,
        passphrase=PASSPHRASE,
        clock=made.clock,
        cost=CHEAP,
    )
    with made.sign_in(SUPERVISOR) as supervisor:
        for name in (FIRST, SECOND):
            supervisor.people.add(name, frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
        supervisor.people.add(EXPORTER, frozenset({Role.EXPORTER}), passphrase=PASSPHRASE)
    return made


def forms_of(mark: str) -> list[bytes]:
    """A text as it could stand in a file."""
    plain = mark.encode()
    return [plain, mark.encode("utf-16-le"), plain.hex().encode(), base64.b64encode(plain)[:-2]]


FORBIDDEN = (
    *forms_of(MARK),
    HASH.encode(),
    bytes.fromhex(HASH),
    base64.b64encode(bytes.fromhex(HASH))[:-2],
    DATE.encode(),
    str(SIZE).encode(),
)


def said(name: str, content: bytes) -> bytes:
    """What a file holds, with what a table says of itself; packed columns are unpacked."""
    if not name.endswith(".parquet"):
        return content
    table: Any = pq.read_table(io.BytesIO(content))
    about = repr(pq.read_metadata(io.BytesIO(content)).to_dict())
    return f"{table.schema}{table.to_pylist()}{about}".encode() + content


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(texts=st.lists(HOSTILE, min_size=8, max_size=8), note=HOSTILE, remark=HOSTILE)
def test_markers_of_what_is_held_back_are_in_no_file_of_a_package(
    office: Office, tmp_path_factory: pytest.TempPathFactory, texts: list[str], note: str, remark: str
) -> None:
    case_id = office.take_in(texts)
    for who, kind in ((FIRST, "one"), (SECOND, "three")):
        office.code(who, case_id, kind, remark)
    office.settle(case_id, note)
    found = office.packed(tmp_path_factory.mktemp("out") / "labels.tar")
    for name, content in found.items():
        text = said(name, content)
        for mark in FORBIDDEN:
            assert mark not in text.lower(), name
    rows = json.loads(json.dumps(pq.read_table(io.BytesIO(found["codings.parquet"])).to_pylist()))
    assert {row["variable"] for row in rows} >= {"kind", "remark"}
    assert {row["code"] for row in rows if row["variable"] == "remark"} == {""}
    assert len({row["case_id"] for row in rows}) == office.cases
