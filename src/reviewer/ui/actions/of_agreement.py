"""Actions of the agreement page."""

from __future__ import annotations

from reviewer.ui.actions.kinds import Action, Menu, Scope


def _on_agreement(action: str, title: str, *keys: str, when: str = "", hint: str = "") -> Action:
    return Action(f"agreement_{action}", title, keys, Scope.AGREEMENT, Menu.AGREEMENT, when, hint)


AGREEMENT = (
    _on_agreement("confusion", "Show confusions of codes", "c", when="has_side_confusion"),
    _on_agreement("pairs", "Show pairs of reviewers", "p", when="has_side_pairs"),
    _on_agreement("categories", "Show category by category", "k", when="has_side_categories"),
    _on_agreement("reviewers", "Show each reviewer and the others", "v", when="has_side_reviewers"),
    _on_agreement("months", "Show month by month", "m", when="has_side_months"),
    _on_agreement("versions", "Show version by version of the codebook", "b", when="has_side_versions"),
    _on_agreement("groups", "Show groups of cases, then by the next column", "d", when="has_side_groups"),
    _on_agreement("final", "Show first answers against final ones", "f", when="has_side_final"),
    _on_agreement("agreeing", "Cases with differences alone, or all", "a", when="has_cases"),
    _on_agreement("save", "Save the figure", "s", when="has_figures", hint="save figure"),
    _on_agreement("copy", "Copy the figures", "ctrl+c", when="has_figures"),
    _on_agreement("report", "Write the report (HTML)", "g", when="has_figures", hint="report"),
    _on_agreement("pdf", "Write the report (PDF)", "shift+g", when="has_figures"),
    _on_agreement("again", "Compute again", "f5"),
    _on_agreement("stop", "Stop computing", "ctrl+.", when="computing", hint="stop"),
    _on_agreement("lines", "Go to the variables", "f6"),
    _on_agreement("figures", "Go to the figures beside", "f7"),
    _on_agreement("drift", "Go to the drift chart", "f8"),
    _on_agreement("cases", "Go to the cases behind", "f9"),
)
