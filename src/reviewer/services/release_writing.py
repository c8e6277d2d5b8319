"""One table into one file of each format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from reviewer import __version__
from reviewer.domain.codebook import Codebook
from reviewer.exchange.case_uco import Origin, write_case_uco
from reviewer.exchange.outgoing.table import Table
from reviewer.exchange.outgoing.text import CsvStyle, JsonStyle, write_text
from reviewer.exchange.parquet_writing import write_parquet
from reviewer.exchange.tabular import write_dta, write_sav
from reviewer.exchange.workbook_writing import write_workbook
from reviewer.services.ports import ProjectInfo
from reviewer.services.release_uco import UcoRecords
from reviewer.services.release_wish import Wish

Write = Callable[[Path], int]
"""Writes the file; gives the number of rows."""


def table_writer(kind: str, table: Table, wish: Wish, about: Mapping[str, str]) -> Write:
    """What writes that table in that format."""
    writers: Mapping[str, Write] = {
        "csv": lambda path: write_text(path, table, CsvStyle(exact=wish.exact)),
        "jsonl": lambda path: write_text(path, table, JsonStyle()),
        "parquet": lambda path: write_parquet(path, table, about),
        "xlsx": lambda path: write_workbook(path, table, about),
        "sav": lambda path: write_sav(path, table, about),
        "dta": lambda path: write_dta(path, table, about),
    }
    return writers[kind]


def uco_writer(records: UcoRecords, wish: Wish, project: ProjectInfo, codebook: Codebook) -> Write:
    """What writes CASE/UCO."""
    origin = Origin(
        project=project.uuid,
        title=project.title,
        codebook=f"{codebook.id} {codebook.version}",
        program="Reviewer",
        version=__version__,
    )
    every = records.finals if wish.scope == "final" else records.codings
    return lambda path: write_case_uco(path, origin, every)


def about_of(project: ProjectInfo, codebook: Codebook, wish: Wish) -> dict[str, str]:
    """What a file says of itself, where its format has a place for it."""
    return {
        "title": project.title,
        "sheet": wish.name,
        "project": project.uuid,
        "codebook": f"{codebook.id} {codebook.version}",
        "codebook_digest": codebook.digest,
    }
