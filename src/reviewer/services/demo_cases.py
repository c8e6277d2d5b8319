"""Synthetic case records: neutral ids, invented units, sizes and dates; hashes are drawn, not computed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta

from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.domain.codebook import Codebook
from reviewer.services.demo_coders import Truth, truth_of
from reviewer.services.demo_tables import COUNTRIES, MIME_TYPES, REFERRALS, SUFFIXES, UNITS
from reviewer.services.ports import IntakeRecord

FEWEST_MEDIA, MOST_MEDIA = 4, 600
_TYPICAL_MEDIA, _SPREAD = 48.0, 0.95
_FIRST_MEDIA_ID = 88_120
_SHARED = 0.012
_POOL = 400
_CATEGORY_SCHEME = "vics-2.0/US"
_SEVERE = frozenset({"explicit_sexual_activity", "assault", "gross_assault", "sadism_or_paraphilia"})
_MIME, _MIME_SHARES = list(MIME_TYPES), list(MIME_TYPES.values())


class SyntheticCases:
    """Cases number 1 to `cases`, received in the months before `now`; the same for the same seed."""

    def __init__(self, *, cases: int, seed: int, codebook: Codebook, now: datetime) -> None:
        self._cases = cases
        self._seed = seed
        self._codebook = codebook
        self._now = now
        self._next_media = _FIRST_MEDIA_ID
        self._number = 0
        self._pool: list[tuple[str, str]] = []

    def records(self) -> Iterator[list[IntakeRecord]]:
        """The records of one case after the other."""
        rng = random.Random(f"{self._seed}/cases")
        for number in range(1, self._cases + 1):
            yield self._case(f"S-{number:06}", rng)

    def _case(self, case_id: str, rng: random.Random) -> list[IntakeRecord]:
        truth = truth_of(case_id, self._codebook, seed=self._seed)
        facts = self._facts(case_id, truth, rng)
        size = round(rng.lognormvariate(0, _SPREAD) * _TYPICAL_MEDIA)
        first = self._now - timedelta(days=rng.randrange(240, 2600), seconds=rng.randrange(86_400))
        records = []
        for _ in range(min(max(size, FEWEST_MEDIA), MOST_MEDIA)):
            self._number += 1
            records.append(IntakeRecord(facts, self._item(facts, truth, first, rng), self._number))
        return records

    def _facts(self, case_id: str, truth: Truth, rng: random.Random) -> CaseFacts:
        received = self._now - timedelta(days=rng.randrange(35, 240))
        status = truth.get("identified_status", ("",))[0] if rng.random() < 0.8 else ""
        country = rng.choices(list(COUNTRIES), list(COUNTRIES.values()))[0] if rng.random() < 0.85 else None
        attributes = {"referral": rng.choices(list(REFERRALS), list(REFERRALS.values()))[0]}
        return CaseFacts(
            case_id,
            source=rng.choice(UNITS),
            received=received.date().isoformat(),
            identified_status=status or None,
            country=country,
            attributes=attributes,
        )

    def _item(self, facts: CaseFacts, truth: Truth, first: datetime, rng: random.Random) -> MediaItem:
        media_id = self._next_media
        self._next_media += rng.randrange(1, 4)
        md5, sha1 = self._hashes(rng)
        mime_type = rng.choices(_MIME, _MIME_SHARES)[0]
        name = f"M-{media_id}.{SUFFIXES[mime_type]}"
        moment = first + timedelta(seconds=rng.randrange(40 * 86_400))
        category = _category(truth, rng)
        return MediaItem(
            media_id,
            md5=md5,
            sha1=sha1,
            size=_size(mime_type, rng),
            mime_type=mime_type,
            created=moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
            category=category,
            category_scheme=None if category is None else _CATEGORY_SCHEME,
            victim_identified=truth.get("identified_status") == ("identified",)
            if rng.random() < 0.5
            else None,
            distributed=rng.random() < 0.6,
            self_generated="youth_produced" in truth.get("production_context", ()) or None,
            file_name=name,
            path=f"{facts.source}\\{facts.case_id}\\{name}",
        )

    def _hashes(self, rng: random.Random) -> tuple[str, str]:
        """Drawn digits; now and then those of an earlier item, so that series are related."""
        if self._pool and rng.random() < _SHARED:
            return rng.choice(self._pool)
        drawn = f"{rng.getrandbits(128):032x}", f"{rng.getrandbits(160):040x}"
        if len(self._pool) < _POOL:
            self._pool.append(drawn)
        elif rng.random() < 0.01:
            self._pool[rng.randrange(_POOL)] = drawn
        return drawn


def _size(mime_type: str, rng: random.Random) -> int:
    typical = 24_000_000 if mime_type.startswith("video/") else 480_000
    return round(rng.lognormvariate(0, 0.8) * typical)


def _category(truth: Truth, rng: random.Random) -> int | None:
    """A category of the source for about half of the items, as upstream systems leave many blank."""
    if rng.random() < 0.45:
        return None
    severe = truth.get("severity", ("",))[0] in _SEVERE
    return rng.choices((1, 2, 3, 5), (70, 18, 6, 6) if severe else (12, 58, 10, 20))[0]
