"""A real project with invented cases, for tests that open the real window on it."""

from __future__ import annotations

import csv
import random
from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.person import Role
from reviewer.workspace import create_project, open_workspace
from tests.costs import CHEAP

SUPERVISOR, REVIEWER, EXPORTER = "sup-01", "rev-01", "exp-01"
PASSPHRASE = "six invented words for a test"


@dataclass(frozen=True, slots=True)
class Project:
    """The folder and the case ids in the order of the reviewer's queue."""

    folder: Path
    cases: tuple[str, ...]


def make_project(folder: Path, *, cases: int = 60, codebook: str = "gi-2018", media: int = 6) -> Project:
    """A supervisor, a reviewer, an exporter, and `cases` cases with up to `media` media items each."""
    create_project(
        folder,
        title="Unit North · invented sample",
        codebook=codebook,
        supervisor=SUPERVISOR,
        passphrase=PASSPHRASE,
        cost=CHEAP,
    )
    ids = tuple(f"S-{4000 + 7 * number:06}" for number in range(cases))
    files = _write_files(folder.parent, ids, media)
    with open_workspace(folder, account=SUPERVISOR, passphrase=PASSPHRASE, cost=CHEAP) as workspace:
        workspace.people.add(REVIEWER, frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
        workspace.people.add(EXPORTER, frozenset({Role.EXPORTER}), passphrase=PASSPHRASE)
        workspace.intake.import_files(files)
    return Project(folder, ids)


def _write_files(folder: Path, ids: tuple[str, ...], media: int) -> list[Path]:
    rng = random.Random(1)
    cases, items = folder / "cases.csv", folder / "media.csv"
    with cases.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["case_id", "source", "received", "country", "distribution", "batch"])
        for at, case_id in enumerate(ids):
            rows.writerow([case_id, f"DE-{at % 9:02}", f"2026-03-{at % 27 + 1:02}", "DE", "peer-to-peer", at])
    with items.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["case_id", "media_id", "md5", "size", "mime_type", "created", "category"])
        number = 88_000
        for case_id in ids:
            for _ in range(rng.randint(1, media)):
                number += 1
                kind = "video/mp4" if rng.random() < 0.15 else "image/jpeg"
                created = f"20{rng.randint(18, 21)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
                md5 = f"{rng.getrandbits(128):032x}"
                rows.writerow([case_id, number, md5, rng.randint(40_000, 900_000), kind, created, 1])
    return [cases, items]
