"""Synthetic case records: neutral ids, invented units, sizes and dates; hashes are drawn, not computed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta

from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.domain.codebook import Codebook
from reviewer.services.demo_coders import Truth, Truths
from reviewer.services.demo_tables import COUNTRIES, MIME_TYPES, REFERRALS, SUFFIXES, UNITS
from reviewer.services.ports import IntakeRecord

FEWEST_MEDIA, MOST_MEDIA = 4, 600
_TYPICAL_MEDIA, _SPREAD = 48.0, 0.95
_FIRST_MEDIA_ID = 88_120
_SHARED = 0.012
_POOL = 400
_CATEGORY_SCHEME = "vics-2.0/US"
_SEVERE = frozenset({"explicit_sexual_activity", "assault", "gross_assault", "sadism_or_paraphilia"})
_CATEGORIES: tuple[int | None, ...] = (None, 1, 2, 3, 5)
_WHETHER = (True, True, False)
_MIME, _MIME_SHARES = list(MIME_TYPES), list(MIME_TYPES.values())

_Drawn = tuple[str, int | None, bool | None, bool, str]


class SyntheticCases:
    """Cases number 1 to `cases`, received in the months before `now`; the same for the same seed."""

    def __init__(self, *, cases: int, seed: int, codebook: Codebook, now: datetime) -> None:
        self._cases = cases
        self._seed = seed
        self._truths = Truths(codebook, seed=seed)
        self._now = now
        self._next_media = _FIRST_MEDIA_ID
        self._number = 0
        self._pool: list[tuple[str, str]] = []

    def records(self) -> Iterator[list[IntakeRecord]]:
        """The records of one case after the other."""
        rng = random.Random(f"{self._seed}/cases")
        for number in range(1, self._cases + 1):
            records = self._case(f"S-{number:06}", rng)
            self._number += len(records)
            yield records

    def _case(self, case_id: str, rng: random.Random) -> list[IntakeRecord]:
        truth = self._truths.of(case_id)
        facts = self._facts(case_id, truth, rng)
        size = round(rng.lognormvariate(0, _SPREAD) * _TYPICAL_MEDIA)
        size = min(max(size, FEWEST_MEDIA), MOST_MEDIA)
        started = self._now - timedelta(days=rng.randrange(240, 2600))
        # Drawn for the whole case at once: a call for each item would take most of the time.
        drawn = zip(
            rng.choices(_MIME, _MIME_SHARES, k=size),
            rng.choices(_CATEGORIES, _category_shares(truth), k=size),
            rng.choices(_victim_identified(truth), k=size),
            rng.choices(_WHETHER, k=size),
            rng.choices(_days_from(started), k=size),
            strict=True,
        )
        items = (self._item(facts, truth, one, rng) for one in drawn)
        return [IntakeRecord(facts, item, self._number + place) for place, item in enumerate(items, 1)]

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

    def _item(self, facts: CaseFacts, truth: Truth, drawn: _Drawn, rng: random.Random) -> MediaItem:
        mime_type, category, victim_identified, distributed, day = drawn
        media_id = self._next_media
        self._next_media += 1 + (rng.random() < 0.3)
        md5, sha1 = self._hashes(rng)
        name = f"M-{media_id}.{SUFFIXES[mime_type]}"
        second = int(rng.random() * 86_400)
        return MediaItem(
            media_id,
            md5=md5,
            sha1=sha1,
            size=_size(mime_type, rng),
            mime_type=mime_type,
            created=f"{day}T{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}Z",
            category=category,
            category_scheme=None if category is None else _CATEGORY_SCHEME,
            victim_identified=victim_identified,
            distributed=distributed,
            self_generated="youth_produced" in truth.get("production_context", ()) or None,
            file_name=name,
            path=f"{facts.source}\\{facts.case_id}\\{name}",
        )

    def _hashes(self, rng: random.Random) -> tuple[str, str]:
        """Drawn digits; now and then those of an earlier item, so that series are related."""
        if self._pool and rng.random() < _SHARED:
            return rng.choice(self._pool)
        digits = f"{rng.getrandbits(288):072x}"
        drawn = digits[:32], digits[32:]
        if len(self._pool) < _POOL:
            self._pool.append(drawn)
        elif rng.random() < 0.01:
            self._pool[rng.randrange(_POOL)] = drawn
        return drawn


def _size(mime_type: str, rng: random.Random) -> int:
    typical = 24_000_000 if mime_type.startswith("video/") else 480_000
    return int(typical * (0.1 + 2.4 * rng.random() * rng.random()))


def _category_shares(truth: Truth) -> tuple[int, ...]:
    """Upstream systems leave many items uncategorised."""
    return (45, 38, 10, 4, 3) if truth.get("severity", ("",))[0] in _SEVERE else (45, 7, 32, 5, 11)


def _victim_identified(truth: Truth) -> tuple[bool | None, ...]:
    return (truth.get("identified_status") == ("identified",), None)


def _days_from(started: datetime) -> list[str]:
    return [(started + timedelta(days=day)).date().isoformat() for day in range(40)]
