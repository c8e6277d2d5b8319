"""Counting what publishing would mean, publishing, and going through older codings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from reviewer.services.changes import Changes
from reviewer.services.ports import Forwarded
from reviewer.services.revising.results import Progress, Published, Tally
from reviewer.ui.codebook.host import Host
from reviewer.ui.codebook.presenter import Side
from reviewer.ui.codebook.stepping import Stepping
from reviewer.ui.codebook.words import forwarded_words


class Publishing(QObject):
    """What takes its time on the page; one thing at a time."""

    def __init__(self, page: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._stepping = Stepping(page.around.operations, self)

    def count(self) -> None:
        """Count for the draft as it stands, unless that was done or something else is going on."""
        presenter = self._page.presenter
        if presenter.draft is None or presenter.tally is not None or presenter.progress is not None:
            return
        presenter.progress = Progress(0, 0)
        self._stepping.start(
            self._page.desk.preview_in_steps, told=self._told, done=self._counted, failed=self._failed
        )
        self._page.panels.show_beside()

    def publish(self, *, carry: bool) -> None:
        """The draft becomes the version in force; what follows begins at once."""
        self.stop()
        page = self._page
        self._page.around.operations.run(
            lambda: page.desk.publishing.publish(carry=carry),
            done=self._published,
            failed=page.failed,
            owner=self,
        )

    def go_on(self) -> None:
        """Go through older codings from where it stood."""
        presenter = self._page.presenter
        presenter.progress, presenter.forwarding = Progress(0, 0), True
        presenter.side = Side.PREVIEW
        self._stepping.start(
            self._page.desk.publishing.in_steps, told=self._told, done=self._forwarded, failed=self._failed
        )
        self._page.panels.show_beside()

    def carry_later(self) -> None:
        """What was published without carrying codings over does so now."""
        page = self._page
        page.around.operations.run(
            page.desk.publishing.carry_over, done=lambda _: self.go_on(), failed=page.failed, owner=self
        )

    def stop(self) -> None:
        """Nothing goes on; what was done of it stays, and can be gone on with."""
        presenter = self._page.presenter
        self._stepping.stop()
        if presenter.progress is not None:
            presenter.progress, presenter.forwarding = None, False
            self._page.panels.show_beside()

    def _told(self, progress: Progress) -> None:
        self._page.presenter.progress = progress
        self._page.panels.show_beside()

    def _counted(self, tally: Tally) -> None:
        self._page.presenter.counted(tally)
        self._page.panels.show_beside()

    def _published(self, published: Published) -> None:
        page = self._page
        page.around.saved(published.at)
        words = QCoreApplication.translate(
            "Codebook", "Version {version} is in force. Every coding stays as it was."
        )
        page.around.notices.note(words.format(version=published.version))
        page.around.follow()
        page.around.operations.announce(Changes(queue=True, codings=True, project=True), page)
        page.reload()
        self.go_on()

    def _forwarded(self, done: Forwarded | None) -> None:
        presenter, page = self._page.presenter, self._page
        presenter.progress, presenter.forwarding = None, False
        if done is not None:
            page.around.notices.note(forwarded_words(done))
            page.around.operations.announce(Changes(queue=True, codings=True), page)
        presenter.side = Side.CHANGES if presenter.draft is None else presenter.side
        page.reload()

    def _failed(self, error: Exception) -> None:
        presenter = self._page.presenter
        presenter.progress, presenter.forwarding = None, False
        self._page.failed(error)
