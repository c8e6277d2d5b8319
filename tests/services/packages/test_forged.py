"""Packages whose signature is right and whose rows are not: refused whole, in words, whoever signed them."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from pathlib import Path
from tempfile import mkdtemp

import pytest

from reviewer.domain.adjudication import Reason
from reviewer.domain.answer import chosen
from reviewer.exchange.package.bag import BagWriter
from reviewer.exchange.package.rows import DECISIONS, FINAL, LABELS, REVISIONS, Shape
from reviewer.services.packages.sealed import CONTENTS
from reviewer.vault.sealing import seal
from reviewer.vault.signing import public_key_of, sign
from tests.exchange.package.bags import header
from tests.services.packages.desks import Desk, key_of
from tests.services.packages.forged import Change, Rows, forged

STRANGER = bytes(range(9, 41))


@cache
def _settled() -> tuple[Path, Path]:
    """Made once: a desk whose coders differ on a case, and what a copy of it packed that had settled it."""
    folder = Path(mkdtemp(prefix="reviewer-forged-"))
    here = Desk.new(folder / "here")
    here.code("r-01", "T-0001")
    here.code("r-02", "T-0001", severity=chosen("undetermined"))
    there = here.copy(folder / "there", seed=2)
    there.code("r-01", "T-0002")
    with there.sign_in() as office:
        office.settling.refresh()
        office.settling.decide(
            key_of(office, "T-0001"), "severity", chosen("posing"), reason=Reason.SLIP, save_id="d-1"
        )
    return here.folder, there.pack(folder / "labels.tar").file


@pytest.fixture
def here(tmp_path: Path) -> Desk:
    return Desk(_settled()[0]).copy(tmp_path / "here", seed=3)


AGAIN = "Ask for it once more, and take nothing from this one."


def refused(desk: Desk, file: Path) -> tuple[int, str]:
    """How a merge of the file ends; it must leave nothing behind."""
    before = desk.content()
    (outcome,) = desk.merge(file)
    assert (outcome.new, outcome.known, outcome.conflicting) == (0, 0, 0)
    assert desk.content() == before
    return outcome.exit_code, outcome.problems[0]["message"].removesuffix(f" {AGAIN}")


def test_what_was_forged_without_a_change_is_taken_and_a_reason_arrives(here: Desk, tmp_path: Path) -> None:
    """So that each refusal below is of the change, and of nothing else."""
    (outcome,) = here.merge(forged(here, _settled()[1], tmp_path / "same.tar"))
    assert (outcome.problems, outcome.new, outcome.known) == ([], 1, 2)
    assert here.rows("SELECT kind, reason, note FROM decision") == [("decided", "slip", "")]


@pytest.mark.parametrize(
    ("count", "table"), [("answers", LABELS), ("codings", REVISIONS), ("final_answers", FINAL)]
)
@pytest.mark.parametrize("more", [-1, 1])
def test_counts_that_the_rows_do_not_bear_out_are_found(
    here: Desk, tmp_path: Path, count: str, table: Shape, more: int
) -> None:
    lengths: dict[str, int] = {}

    def counted(rows: Rows) -> Rows:
        lengths[table.name] = len(rows)
        return rows

    forged(here, _settled()[1], tmp_path / "a.tar", changes={table.name: counted})
    file = forged(here, _settled()[1], tmp_path / "b.tar", counts={count: lengths[table.name] + more})
    assert refused(here, file) == (4, f"What is sealed is not what the package says of it: {table.name}.")


def put(shape: Shape, column: str, value: object, *, at: int = 0) -> dict[str, Change]:
    """Another value in one row."""
    place = [one.name for one in shape.columns].index(column)

    def change(rows: Rows) -> Rows:
        rows[at][place] = value
        return rows

    return {shape.name: change}


def doubled(rows: Rows) -> Rows:
    """The first answer of each coding once more, behind the others."""
    groups = [list(group) for _, group in groupby(rows, key=lambda row: row[2])]
    return [row for group in groups for row in [*group, group[0]]]


UNREADABLE, UNKNOWN = "A time in the package cannot be read", "answers that their codebook does not know"
APART = "The tables of the package do not belong together"
FORGERIES: dict[str, tuple[dict[str, Change], int, str]] = {
    "far future": (put(REVISIONS, "submitted_at", "9999-12-31T23:59:59.999999Z"), 4, UNREADABLE),
    "far past": (put(REVISIONS, "submitted_at", "1969-12-31T23:59:59.999999Z"), 4, UNREADABLE),
    "year nought": (put(REVISIONS, "submitted_at", "0000-01-01T00:00:00.000000Z"), 4, UNREADABLE),
    "no moment": (put(REVISIONS, "submitted_at", "yesterday"), 4, UNREADABLE),
    "another spelling": (put(REVISIONS, "submitted_at", "2026-03-02T10:00:00.000000+01:00"), 4, UNREADABLE),
    "decided in the future": (put(DECISIONS, "decided_at", "2200-01-01T00:00:00.000000Z"), 4, UNREADABLE),
    "settled in the past": (put(FINAL, "settled_at", "0001-01-01T00:00:00.000000Z"), 4, UNREADABLE),
    "a reason in free words": (put(DECISIONS, "reason", "because they were tired"), 1, UNKNOWN),
    "a reason that is a formula": (put(DECISIONS, "reason", "=cmd|x"), 1, UNKNOWN),
    "no act of an adjudicator": (put(DECISIONS, "kind", "guessed"), 1, UNKNOWN),
    "no identity": (put(DECISIONS, "based_on", "../../etc"), 1, UNKNOWN),
    "less than nothing unresolved": (put(FINAL, "unresolved", -1), 1, UNKNOWN),
    "no provenance": (put(FINAL, "provenance", "guessed"), 1, UNKNOWN),
    "support by nobody": (put(FINAL, "support", "somebody"), 1, UNKNOWN),
    "an answer twice": ({LABELS.name: doubled}, 1, UNKNOWN),
    "no round": (put(REVISIONS, "round", 0), 1, UNKNOWN),
    "no certainty": (put(REVISIONS, "certainty", "sure"), 1, UNKNOWN),
    "a revision twice": ({REVISIONS.name: lambda rows: [rows[0], *rows]}, 1, "say something else"),
    "answers of no revision": ({REVISIONS.name: lambda rows: rows[1:]}, 4, APART),
    "tables in another order": ({REVISIONS.name: lambda rows: rows[::-1]}, 4, APART),
    "no codebook": (put(REVISIONS, "codebook", "x"), 1, "a codebook version that this desk does not have"),
    "no case": (put(REVISIONS, "case_id", "x"), 1, "cases that this desk does not have"),
    "nobody": (put(DECISIONS, "adjudicator", "x"), 1, "people who have no account here"),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_rows_that_nobody_could_have_written_here_are_refused_whole(
    here: Desk, tmp_path: Path, name: str
) -> None:
    changes, code, words = FORGERIES[name]
    found = refused(here, forged(here, _settled()[1], tmp_path / "forged.tar", changes=changes))
    assert (found[0], words in found[1]) == (code, True), found


def test_what_a_stranger_says_is_inside_is_read_up_to_a_limit(here: Desk, tmp_path: Path) -> None:
    """Whoever knows the project's recipient can seal anything for it: it is not trusted with memory."""
    with here.sign_in() as office:
        keyring = office.packages.keeper.keyring()
        project = office.project.uuid
    stranger = ("project", public_key_of(STRANGER).hex())
    with (tmp_path / "large.tar").open("w+b") as stream:
        writer = BagWriter(stream)
        with writer.payload(CONTENTS) as sink:
            seal(iter([b" " * (1 << 20)] * 17), sink, [keyring.recipient])  # type: ignore[arg-type]
        made = header(project=project, signers=(stranger,))
        writer.close(made, [lambda digest: sign(STRANGER, "package", digest)])
    assert refused(here, tmp_path / "large.tar") == (
        4,
        f"What is sealed is not what the package says of it: {CONTENTS}.",
    )
