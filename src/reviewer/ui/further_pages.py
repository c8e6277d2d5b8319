"""The further pages of a project: which there are, who may see each, and where it is made.

A page is imported when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Mapping

from reviewer.domain.person import Right
from reviewer.ui.page import Page, Surroundings
from reviewer.ui.places import Further


def further_pages() -> Mapping[str, Further]:
    """By the name of the action that shows each."""
    return {
        "import": Further(_import_page, Right.IMPORT),
        "export": Further(_export_page, Right.EXPORT_OWN),
        "merge": Further(_merge_page, Right.SUPERVISE),
        "addresses": Further(_addresses_page, Right.EXPORT_ALL),
        "agreement": Further(_agreement_page, Right.SEE_ALL_CODINGS),
        "plan": Further(_planning_page, Right.SUPERVISE),
        "progress": Further(_progress_page, Right.SUPERVISE),
        "passphrase": Further(_passphrase_page),
        "trail": Further(_trail_page),
        "people": Further(_people_page, Right.MANAGE_PEOPLE),
        "settle": Further(_settle_page, Right.SUPERVISE),
        "codebook": Further(_codebook_page),
        "feedback": Further(_feedback_page, Right.CODE),
        "indicator": Further(_indicator_page, Right.EXPORT_ALL),
    }


def _import_page(surroundings: Surroundings) -> Page:
    from reviewer.ui.transfer.page import ImportPage

    return ImportPage(surroundings)


def _export_page(surroundings: Surroundings) -> Page:
    from reviewer.ui.export.page import ExportPage

    return ExportPage(surroundings)


def _merge_page(surroundings: Surroundings) -> Page:
    from reviewer.ui.merging.page import MergePage

    return MergePage(surroundings)


def _addresses_page(surroundings: Surroundings) -> Page:
    from reviewer.ui.addresses.page import AddressesPage

    return AddressesPage(surroundings)


def _agreement_page(surroundings: Surroundings) -> Page:
    from reviewer.ui.agreement.page import AgreementPage

    return AgreementPage(surroundings)


def _settle_page(surroundings: Surroundings) -> Page:
    from reviewer.ui.adjudication.page import SettlePage

    return SettlePage(surroundings)


def _feedback_page(surroundings: Surroundings) -> Page:
    from reviewer.ui.feedback.page import FeedbackPage

    return FeedbackPage(surroundings)


def _codebook_page(surroundings: Surroundings) -> Page:
    from reviewer.ui.codebook.page import CodebookPage

    return CodebookPage(surroundings)


def _progress_page(surroundings: Surroundings) -> Page:
    from reviewer.ui.progress.page import ProgressPage

    return ProgressPage(surroundings)


def _people_page(surroundings: Surroundings) -> Page:
    from reviewer.ui.people.page import PeoplePage

    return PeoplePage(surroundings)


def _trail_page(surroundings: Surroundings) -> Page:
    from reviewer.ui.trail.page import TrailPage

    return TrailPage(surroundings)


def _indicator_page(surroundings: Surroundings) -> Page:
    from reviewer.ui.indicator.page import IndicatorPage

    return IndicatorPage(surroundings)


def _passphrase_page(surroundings: Surroundings) -> Page:
    from reviewer.ui.own_passphrase import OwnPassphrasePage

    return OwnPassphrasePage(surroundings)


def _planning_page(surroundings: Surroundings) -> Page:
    from reviewer.ui.planning.page import PlanningPage

    return PlanningPage(surroundings)
