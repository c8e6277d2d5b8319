"""What goes out beside the tables, for people: a data dictionary as a page, and the crosswalk to schemes."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

import jinja2

from reviewer.domain.codebook import Codebook, text_in
from reviewer.exchange.data_package import Resource
from reviewer.exchange.outgoing.labelled import MISSING
from reviewer.exchange.outgoing.table import Column
from reviewer.resources import resource_dir
from reviewer.services.release_wish import Wish

_TEMPLATE = "dictionary.html"
_SCHEMES = {"a1-b2": "industry", "ew-sodg": "ew_sodg"}
"""Codebooks that the crosswalk knows by another name."""

CROSSWALK_COLUMNS = (
    Column("from_scheme", "string", "Scheme, or codebook and variable, that is mapped from.", required=True),
    Column("from_code", "string", "Its code.", required=True),
    Column("to_scheme", "string", "Scheme that is mapped to.", required=True),
    Column("to_code", "string", "The code it comes near to; empty where there is none."),
    Column(
        "relation",
        "string",
        "How near: the first is exactly, closely, more widely or more narrowly meant, or related.",
        ("exact", "close", "broader", "narrower", "related", "none"),
        required=True,
    ),
    Column(
        "basis",
        "string",
        "Published by a source, or inferred by this project.",
        ("published", "inferred"),
        required=True,
    ),
    Column("source", "string", "The source's mark in the project's bibliography."),
    Column("caveat", "string", "What to mind."),
)


@dataclass(frozen=True, slots=True)
class About:
    """What the dictionary says beside files and columns."""

    project: str
    title: str
    codebook: Codebook
    wish: Wish


def dictionary(about: About, files: Sequence[Resource], columns: Sequence[Column], crosswalk: str) -> str:
    """The page; it holds no time, so that the same state gives the same bytes.  Everything is escaped."""
    language = about.codebook.languages[0]
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(resource_dir() / "reports"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
    )
    environment.filters["words"] = lambda texts: text_in(texts, language)
    return environment.get_template(_TEMPLATE).render(
        language=language,
        title=about.title,
        project=about.project,
        codebook=about.codebook,
        files=files,
        columns=columns,
        labelled=bool({"sav", "dta"} & set(about.wish.formats)),
        missing=MISSING,
        formats=about.wish.formats,
        exact=about.wish.exact,
        crosswalk=list(csv.reader(io.StringIO(crosswalk))) if crosswalk else [],
    )


def crosswalk_of(codebook: str) -> str:
    """The rows that lead on from that codebook, as CSV with its heading; empty where none does."""
    text = (resource_dir() / "crosswalk" / "crosswalk.csv").read_text("utf-8")
    heading, *lines = text.splitlines(keepends=True)
    rows = [next(csv.reader([line])) for line in lines]
    reached = {_SCHEMES.get(codebook, codebook.replace("-", ""))}
    grown = True
    while grown:
        found = {_scheme(row[2]) for row in rows if _scheme(row[0]) in reached} - reached
        reached |= found
        grown = bool(found)
    kept = [line for line, row in zip(lines, rows, strict=True) if _scheme(row[0]) in reached]
    return "".join([heading, *kept]) if kept else ""


def _scheme(text: str) -> str:
    return text.partition(".")[0]
