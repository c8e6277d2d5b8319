"""How many cases a study needs: for a share, or for agreement."""

from __future__ import annotations

from reviewer.agreement import sample_size
from reviewer.domain.errors import Refused
from reviewer.domain.sample_size import WantedWidth, cases_needed


def for_share(wanted: WantedWidth) -> int:
    """Cases whose Wilson interval is no wider than wanted."""
    return cases_needed(wanted)


def for_alpha(smallest: float, rarest: float, *, confidence: float = 0.95) -> int:
    """Cases coded twice to tell that alpha is at least `smallest`, where the rarest category has the share
    `rarest` (Krippendorff 2004).
    """
    try:
        return sample_size.krippendorff(smallest, rarest, significance=1 - confidence)
    except ValueError as error:
        raise Refused(f"This size cannot be worked out: {error}.") from None
