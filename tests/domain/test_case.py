from __future__ import annotations

import pytest

from reviewer.domain.case import CaseFacts, MediaItem, MediaKind, media_kind


@pytest.mark.parametrize(
    ("mime_type", "kind"),
    [
        ("image/jpeg", MediaKind.IMAGE),
        (" Image/PNG", MediaKind.IMAGE),
        ("video/mp4", MediaKind.VIDEO),
        ("VIDEO", MediaKind.VIDEO),
        ("application/pdf", MediaKind.OTHER),
        ("imagery/x", MediaKind.OTHER),
        ("", MediaKind.OTHER),
        (None, MediaKind.OTHER),
    ],
)
def test_the_first_part_of_a_mime_type_gives_the_kind(mime_type: str | None, kind: MediaKind) -> None:
    assert media_kind(mime_type) is kind
    assert MediaItem(1, mime_type=mime_type).kind is kind


def test_what_a_source_leaves_out_is_unknown_and_not_false() -> None:
    item = MediaItem(1)
    assert item.victim_identified is None
    assert item.self_generated is None
    assert CaseFacts("S-000001").identified_status is None
