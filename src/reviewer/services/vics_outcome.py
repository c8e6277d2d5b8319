"""What became of labels that went back into VICS files, and how far they are."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.services.watching import Watch


@dataclass(slots=True)
class BackOutcome:
    """What became of one source file; `matched` media have their case in the project, `tagged` got labels."""

    source: str
    file: str
    media: int = 0
    matched: int = 0
    by_md5: int = 0
    tagged: int = 0
    categories_changed: int = 0
    sha256: str = ""
    size: int = 0

    @property
    def by_media_id(self) -> int:
        """Media that were found by their MediaID; `by_md5` are the others that were found."""
        return self.matched - self.by_md5

    @property
    def not_matched(self) -> int:
        """Media that the project does not know."""
        return self.media - self.matched

    def to_json(self) -> dict[str, object]:
        """The shape that commands print."""
        return {
            "source": self.source,
            "file": self.file,
            "media": self.media,
            "matched": self.matched,
            "by_media_id": self.by_media_id,
            "by_md5": self.by_md5,
            "tagged": self.tagged,
            "categories_changed": self.categories_changed,
        }


class Far:
    """How many bytes of the sources are copied; tells and may stop after each batch."""

    def __init__(self, watch: Watch, total: int) -> None:
        self._watch, self._total, self._before = watch, total, 0
        watch.step(0, total)

    def tell(self, at: int) -> None:
        """So far in the file that is copied now; raises Stopped."""
        self._watch.step(min(self._before + at, self._total), self._total)

    def next_file(self, size: int) -> None:
        """A file of that size is done."""
        self._before += size

    def finish(self) -> None:
        """Everything is copied; the last moment to be stopped."""
        self._watch.step(self._total, self._total)
