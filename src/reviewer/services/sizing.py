"""How many cases a study needs: for a share, or for agreement."""

from __future__ import annotations

from enum import StrEnum
from statistics import NormalDist
from typing import TYPE_CHECKING

from reviewer.agreement import sample_size
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.sample_size import WantedWidth, cases_needed
from reviewer.services.agreement.results import Estimate, LineKey

# What computes agreement is imported only where a pilot is asked for.
if TYPE_CHECKING:
    from reviewer.services.agreement.project import AgreementOfProject


class Formula(StrEnum):
    """By which formula a size was worked out."""

    WILSON = "Wilson 1927"
    KRIPPENDORFF = "Krippendorff 2004"
    PILOT = "n of the pilot times (its standard error / the wanted one) squared"


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


def alpha_so_far(agreement: AgreementOfProject, variable: str) -> Estimate:
    """Alpha of a variable over the project's codings so far, which serve as the pilot; raises NotFound."""
    line = agreement.study().overview.line(LineKey(variable))
    if line is None:
        raise NotFound(f"The codebook has no variable '{variable}' of which alpha could be computed.")
    return line.alpha


def for_alpha_width(
    pilot_units: int, pilot_error: float | None, width: float, *, confidence: float = 0.95
) -> int:
    """Cases coded twice whose interval of alpha, or of any coefficient, has this full width, where a pilot of
    so many units had this standard error.
    """
    if not 0 < width < 2:
        raise Refused("The width of an interval of alpha lies between 0 and 2.", mend="0.2 is usual.")
    if not 0 < confidence < 1:
        raise Refused("The confidence lies between 0 and 1.", mend="0.95 is usual.")
    wanted = width / 2 / NormalDist().inv_cdf((1 + confidence) / 2)
    try:
        return sample_size.from_pilot(pilot_units, pilot_error or 0.0, wanted)
    except ValueError:
        raise Refused(
            "The pilot does not tell how alpha varies: it has too few units, or none of them differ.",
            mend="Let more cases be coded twice, or choose the size another way.",
        ) from None
