"""Packages as whoever has the project's keys could make them: signed and sealed, and saying anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from reviewer.exchange.package.rows import DECISIONS, FINAL, LABELS, REVISIONS
from reviewer.services.packages.opened import opened_package
from reviewer.services.packages.sealed import SealedBag
from tests.services.packages.desks import Desk

Rows = list[list[Any]]
Change = Callable[[Rows], Rows]
SHAPES = (LABELS, REVISIONS, DECISIONS, FINAL)
_COUNTS = {"codings": "answers", "revisions": "codings", "final": "final_answers"}


def forged(
    desk: Desk,
    source: Path,
    target: Path,
    *,
    changes: Mapping[str, Change] | None = None,
    counts: Mapping[str, int] | None = None,
) -> Path:
    """The package `source` with other rows, by the names of its tables.

    The header counts what is there, or what `counts` says.
    """
    given = changes or {}
    with desk.sign_in() as office:
        keyring, account = office.packages.keeper.keyring(), office.packages.packing._desk.signer
        with opened_package(source, keyring.open_secret) as package:
            known = package.header
            tables = {
                shape.name: given.get(shape.name, _same)([list(row) for row in package.rows(shape)])
                for shape in SHAPES
            }
        true = {count: len(tables[name]) for name, count in _COUNTS.items()}
        signers = (("project", keyring.signer.hex()), ("account", account.public_key.hex()))
        header = replace(known, counts={**known.counts, **true, **(counts or {})}, signers=signers)
        with target.open("w+b") as stream:
            bag = SealedBag(stream, [keyring.recipient])
            for shape in SHAPES:
                bag.add_table(shape, partial(tables.__getitem__, shape.name))
            bag.close(header, [keyring.sign, account.sign], title="forged", reply_to=keyring.recipient)
    return target


def _same(rows: Rows) -> Rows:
    return rows
