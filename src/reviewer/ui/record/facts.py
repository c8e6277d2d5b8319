"""What the record says of a case, as label and value in the window's language; free text stays folded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from reviewer.domain.case import Attribute
from reviewer.services.ports import CaseView, Hints
from reviewer.ui.pieces.countries import country_name
from reviewer.ui.untrusted import shown

FOLDED = "•••"
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOST_RELATED = 4
_LONGEST_NAME = 40


def facts(record: CaseView, *, folded: bool) -> list[tuple[str, str]]:
    """Label and value; values are safe to show.  Upstream hints appear only for whoever may see them."""
    translate = QCoreApplication.translate
    told = [
        (
            translate("Record", "Source"),
            _joined(record.sources or ((record.source,) if record.source else ())),
        ),
        (translate("Record", "Received"), shown(record.received or "")),
        (translate("Record", "Media"), media_words(record)),
        (translate("Record", "Created"), _span(record)),
        (translate("Record", "Country"), _country(record.country)),
        (translate("Record", "Known elsewhere"), _shared(record)),
        (translate("Record", "Related"), _related(record.related)),
    ]
    if record.hints is not None:
        told += _hints(record.hints)
    told += [
        (shown(name, limit=_LONGEST_NAME), _attribute(value, folded=folded))
        for name, value in record.attributes.items()
    ]
    return [(label, value or "—") for label, value in told]


def media_words(record: CaseView) -> str:
    """How many media items there are, by type."""
    translate = QCoreApplication.translate
    other = record.media - record.images - record.videos
    counts = (
        (record.images, translate("Record", "1 image"), translate("Record", "{count} images")),
        (record.videos, translate("Record", "1 video"), translate("Record", "{count} videos")),
        (other, translate("Record", "1 other"), translate("Record", "{count} others")),
    )
    told = (one if count == 1 else many.format(count=count) for count, one, many in counts if count)
    return " · ".join(told) or translate("Record", "none")


def _joined(names: tuple[str, ...]) -> str:
    return ", ".join(shown(name) for name in names)


def _span(record: CaseView) -> str:
    days = [_day(moment) for moment in (record.first_created, record.last_created) if moment]
    return " – ".join(dict.fromkeys(days))


def _day(moment: str) -> str:
    """The day of an ISO 8601 moment, in the order in which it is written; any other text as it is."""
    return moment[:10] if _ISO_DAY.match(moment) else shown(moment)


def _country(code: str | None) -> str:
    name = country_name(code or "")
    return f"{shown(code or '')} · {name}" if name else shown(code or "")


def _shared(record: CaseView) -> str:
    translate = QCoreApplication.translate
    if not record.media:
        return ""
    percent = round(100 * record.shared_media / record.media)
    words = translate("Record", "{count} of {all} ({percent} %)")
    return words.format(count=record.shared_media, all=record.media, percent=percent)


def _related(ids: tuple[str, ...]) -> str:
    if not ids:
        return QCoreApplication.translate("Record", "none")
    more = f" +{len(ids) - _MOST_RELATED}" if len(ids) > _MOST_RELATED else ""
    return ", ".join(shown(one) for one in ids[:_MOST_RELATED]) + more


def _hints(hints: Hints) -> Iterator[tuple[str, str]]:
    translate = QCoreApplication.translate
    yield translate("Record", "Upstream status"), shown(hints.identified_status or "")
    counted = (f"{category} ({count})" for category, count in hints.categories)
    yield translate("Record", "Upstream category"), " · ".join(counted)
    yield translate("Record", "Victim identified"), _said(hints.any_victim_identified)
    yield translate("Record", "Self-generated"), _said(hints.any_self_generated)
    yield translate("Record", "Distributed"), str(hints.distributed)


def _said(answer: bool | None) -> str:
    translate = QCoreApplication.translate
    if answer is None:
        return translate("Record", "not said")
    return translate("Record", "yes") if answer else translate("Record", "no")


def _attribute(value: Attribute, *, folded: bool) -> str:
    if isinstance(value, bool):
        return _said(value)
    if isinstance(value, str):
        return FOLDED if folded and value else shown(value)
    return str(value)
