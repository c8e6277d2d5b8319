"""Synthetic VICS files for the benchmarks: Project VIC 2.0, about 850 bytes for each media record."""

from __future__ import annotations

import csv
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import cast

CONTEXT = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/US/$metadata#Cases"
COLUMNS = {
    "case_id": "TEXT",
    "media_id": "INTEGER",
    "kind": "TEXT",
    "mime_type": "TEXT",
    "size": "INTEGER",
    "md5": "TEXT",
    "sha1": "TEXT",
    "created": "TEXT",
    "category": "INTEGER",
    "category_scheme": "TEXT",
    "tags": "TEXT",
    "victim_identified": "INTEGER",
    "offender_identified": "INTEGER",
    "distributed": "INTEGER",
    "suspected": "INTEGER",
    "self_generated": "INTEGER",
    "file_name": "TEXT",
    "path": "TEXT",
    "comments": "TEXT",
}
"""What the store keeps of a media item, as the columns of a plain table."""


def records(count: int, *, seed: int = 1) -> Iterator[dict[str, object]]:
    """Media records of series of a hundred each; hashes are drawn."""
    rng = random.Random(seed)
    for number in range(1, count + 1):
        moment = f"2025-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}T09:{number % 60:02}:40Z"
        md5 = f"{rng.getrandbits(128):032X}"
        yield {
            "MediaID": number,
            "Category": rng.choice((None, 1, 2, 3, 5)),
            "MD5": md5,
            "SHA1": f"{rng.getrandbits(160):040X}",
            "VictimIdentified": False,
            "OffenderIdentified": False,
            "IsDistributed": True,
            "IsPrecategorized": False,
            "IsSuspected": False,
            "SelfGenerated": False,
            "Series": f"SER-{number // 100:06}",
            "Tags": "gi2018:age-category=prepubescent,gi2018:identified=unidentified",
            "Comments": "",
            "MediaSize": rng.randrange(10_000_000),
            "MimeType": "image/jpeg",
            "RelativeFilePath": f"export\\files\\M-{number:08}.jpg",
            "DateUpdated": "2026-11-20T09:15:40Z",
            "MediaFiles": [
                {
                    "MD5": md5,
                    "FileName": f"M-{number:08}.jpg",
                    "FilePath": f"U-07\\{number % 997}\\M-{number:08}.jpg",
                    "Created": moment,
                    "Written": moment,
                    "Accessed": moment,
                    "Unallocated": False,
                    "Deleted": False,
                    "SourceID": "U-07",
                    "PhysicalLocation": "0",
                }
            ],
        }


def write_vics(path: Path, count: int) -> None:
    """One case with that many media records."""
    with path.open("w", encoding="utf-8") as file:
        file.write(f'{{"@odata.context": "{CONTEXT}", "value": [{{"CaseNumber": "EX-1", "Media": [')
        for number, record in enumerate(records(count)):
            file.write((", " if number else "") + json.dumps(record))
        file.write("]}]}")


def write_csv(path: Path, count: int) -> None:
    """The rows that the store makes of the same records."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        for one in records(count):
            writer.writerow(_row(one))


def _row(one: dict[str, object]) -> tuple[object, ...]:
    (found,) = cast("list[dict[str, str]]", one["MediaFiles"])
    return (
        *(one["Series"], one["MediaID"], "image", one["MimeType"], one["MediaSize"]),
        *(str(one["MD5"]).lower(), str(one["SHA1"]).lower(), found["Created"]),
        *(one["Category"], "vics-2.0/US", json.dumps(str(one["Tags"]).split(","))),
        *(int(bool(one[name])) for name in ("VictimIdentified", "OffenderIdentified", "IsDistributed")),
        *(int(bool(one[name])) for name in ("IsSuspected", "SelfGenerated")),
        *(found["FileName"], one["RelativeFilePath"], one["Comments"]),
    )
