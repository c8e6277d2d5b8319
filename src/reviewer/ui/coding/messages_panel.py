"""What the form has to say: warnings that can be overruled, what must be mended, what just happened."""

from __future__ import annotations

from reviewer.ui.coding.display import FormView
from reviewer.ui.pieces.lines import LinesPanel


class MessagePanel(LinesPanel):
    """The lines of the coding form."""

    def show_lines(self, view: FormView, message: str, *, stopped: bool = False) -> None:
        """The message first, then what must be mended, then the warnings, then what Enter does.

        `stopped`: the message says that saving does not work.
        """
        lines = [f"⚠ {message}" if stopped else message] if message else []
        lines += [self.tr("✕ To mend: {words}").format(words=one) for one in view.to_mend]
        lines += [self.tr("⚠ Warning: {words}").format(words=one) for one in view.warnings]
        if view.warnings:
            lines.append(self.tr("You can submit all the same."))
        if view.ready and not message:
            lines.append(self.tr("✓ Nothing is left to answer: Enter submits and opens the next case."))
        if view.closed:
            lines.append(self._closed_words(view.closed))
        kind = "problem" if view.to_mend or stopped else "warning" if view.warnings else "note"
        self.say(tuple(lines), kind)

    def _closed_words(self, closed: str) -> str:
        if closed == "handed_back":
            return self.tr("↩ Handed back. Changing an answer takes the case up again as a draft.")
        return self.tr("✓ Submitted. Changing an answer opens the case again as a draft; Enter goes on.")
