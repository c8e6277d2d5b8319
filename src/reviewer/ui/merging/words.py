"""Packages in words of the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.ui.merging.presenter import Line, MergePresenter, State
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.untrusted import isolated, shown


def state_words(state: State) -> str:
    """How far a package is."""
    translate = QCoreApplication.translate
    return {
        State.WAITING: translate("Merge", "being checked"),
        State.READY: translate("Merge", "can be merged"),
        State.MERGED: translate("Merge", "merged"),
        State.REFUSED: translate("Merge", "refused"),
    }[state]


def kind_words(kind: str | None) -> str:
    """What a package is for."""
    translate = QCoreApplication.translate
    words = {
        "labels": translate("Merge", "labels"),
        "work": translate("Merge", "work"),
        "returned": translate("Merge", "returned work"),
        "receipt": translate("Merge", "receipt"),
    }
    return words.get(kind or "", "")


def cells(line: Line) -> list[str]:
    """A package as a row of the table."""
    outcome, verified = line.outcome, line.verified
    counts = ["", "", ""]
    if outcome is not None and not outcome.problems:
        counts = [number_words(outcome.new), number_words(outcome.known), number_words(outcome.conflicting)]
    return [
        shown(line.path.name),
        state_words(line.state),
        kind_words(verified.kind if verified is not None else None),
        shown(line.signer),
        *counts,
    ]


def about(line: Line) -> str:
    """What a person should know of the chosen package."""
    translate = QCoreApplication.translate
    if line.problem:
        return isolated(line.problem)
    verified = line.verified
    if verified is None or not verified.signers:
        return ""
    words = translate("Merge", "Made {time} UTC. The signer's words: {words}")
    time = (verified.created_at or "")[:16].replace("T", " ")
    return words.format(time=isolated(time), words=isolated(verified.signers[0].words))


def headline(presenter: MergePresenter) -> str:
    """What stands on the page."""
    translate = QCoreApplication.translate
    if not presenter.lines:
        return translate("Merge", "No package is chosen yet")
    merged = sum(one.state is State.MERGED for one in presenter.lines)
    if merged and not presenter.ready:
        many = translate("Merge", "{count} packages are merged").format(count=number_words(merged))
        return translate("Merge", "1 package is merged") if merged == 1 else many
    if len(presenter.lines) == len(presenter.ready) == 1:
        return translate("Merge", "The package can be merged")
    words = translate("Merge", "{ready} of {all} packages can be merged")
    return words.format(ready=number_words(len(presenter.ready)), all=number_words(len(presenter.lines)))


def explained() -> str:
    """What merging does."""
    return QCoreApplication.translate(
        "Merge",
        "Each package is merged whole or not at all; in any order and however often. Where two desks revised"
        " the same coding both stay, and the later one is in force.",
    )
