"""What leaves: compared with what left before, written whole, and kept in the log of releases."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from reviewer.domain.errors import Refused
from reviewer.domain.identifiers import new_uuid
from reviewer.domain.person import Account, Right
from reviewer.exchange.data_package import Resource, data_package
from reviewer.exchange.outgoing.text import CsvStyle, write_text
from reviewer.exchange.parquet_writing import write_parquet
from reviewer.indicator.disclosure.attack import NotProved
from reviewer.indicator.disclosure.protecting import Protected, refuse_if_open
from reviewer.indicator.disclosure.pulse import Pulse
from reviewer.indicator.disclosure.releases import (
    Finding,
    Release,
    against_earlier,
    from_line,
    release,
    to_line,
)
from reviewer.indicator.disclosure.secondary import Unprotected
from reviewer.services.indicator.results import IndicatorResult
from reviewer.services.indicator.tables import PlainTable, tables_of
from reviewer.services.indicator.words import cell_words
from reviewer.services.ports import KeptRelease, ProjectInfo, Store
from reviewer.services.release_files import ReleaseFolder, Written
from reviewer.services.watching import Watch

DESCRIPTION = "datapackage.json"
REPORT = "indicator.html"
_CELLS_NAMED = 5

Fill = Callable[[Path], object]
"""Writes one further file, by its path."""

Further = Callable[[IndicatorResult], Mapping[str, Fill]]
"""Further files of a result, by name."""


@dataclass(frozen=True, slots=True)
class Publishing:
    """Writes tables as exporter or supervisor. Every release is kept in the project's own store: there the
    next one finds it, on whichever disk the tables of this one lie.
    """

    store: Store
    account: Account
    project: ProjectInfo
    rng: random.Random

    def publish(
        self,
        result: IndicatorResult,
        folder: Path,
        *,
        further: Further | None = None,
        watch: Watch | None = None,
    ) -> IndicatorResult:
        """Write every table as CSV and Parquet, the report and `further` files of the result, or nothing; the
        result with the name of its release.

        Raises NotAllowed, StorageFailed, Refused where tables that left before would give hidden counts away
        together with these, and Stopped where the watch says so.
        """
        self.account.require(Right.EXPORT_ALL)
        watch = watch or Watch()
        named = replace(result, release=new_uuid(self.rng))
        new = release(named.release, named.made_at, named.population, named.indicator.protected)
        self._refuse_opening(new, named.indicator.protected, lambda: watch.step(0))
        with self.store.going_out(folder), ReleaseFolder(folder) as out:
            resources = [one for table in tables_of(named) for one in _written(out, table)]
            resources.append(_resource(_report(out, named), _ABOUT["html"]))
            for name, fill in (further(named) if further else {}).items():
                resources.append(_resource(out.write_path(name, fill), _ABOUT[name.rpartition(".")[2]]))
            self._describe(out, resources)
            # The last moment: what the log knows has left.
            watch.step(0)
            self._keep(new, files=len(out.written))
            out.put_in_place()
        return named

    def _refuse_opening(self, new: Release, protected: Protected, pulse: Pulse) -> None:
        with self.store.reading(self.account) as read:
            earlier = [from_line(one.line) for one in read.releases.all()]
        try:
            # The last gate: attacked from what would leave, whatever was computed before.
            refuse_if_open(protected, pulse=pulse)
            found = against_earlier(new, earlier, pulse=pulse)
        except (NotProved, Unprotected) as problem:
            raise Refused(f"Nothing can be published beside what left before: {problem}.") from None
        if found:
            raise Refused(
                "Together with what left before, these tables would give hidden counts away: "
                + "; ".join(_told(one) for one in found),
                mend="Wait until more cases came, or count what was counted then.",
            )

    def _describe(self, out: ReleaseFolder, resources: list[Resource]) -> None:
        text = data_package(project=self.project.uuid, title="Indicator", resources=resources)
        out.write(DESCRIPTION, lambda stream: stream.write(text))

    def _keep(self, new: Release, *, files: int) -> None:
        with self.store.writing(self.account) as work:
            work.releases.add(KeptRelease(new.name, new.population, to_line(new), new.at))
            detail = {
                "population": new.population,
                "threshold": new.threshold,
                "published": len(new.published),
                "hidden": len(new.hidden),
                "files": files,
            }
            work.record("indicator.released", new.name, detail, new.at)
            work.commit()


def _told(finding: Finding) -> str:
    cells = [cell_words(cell) for cell in finding.cells[:_CELLS_NAMED]]
    more = f" and {len(finding.cells) - _CELLS_NAMED:,} more" if len(finding.cells) > _CELLS_NAMED else ""
    return f"release {finding.earlier}: {finding.reason} ({' / '.join(cells)}{more})"


def _report(out: ReleaseFolder, result: IndicatorResult) -> Written:
    from reviewer.services.indicator.report import rendered

    return out.write(REPORT, lambda stream: stream.write(rendered(result)))


def _written(out: ReleaseFolder, table: PlainTable) -> list[Resource]:
    files = (
        out.write_path(f"{table.name}.csv", lambda path: write_text(path, table, CsvStyle())),
        out.write_path(f"{table.name}.parquet", lambda path: write_parquet(path, table, {})),
    )
    return [_resource(one, table.about, table) for one in files]


def _resource(written: Written, about: str, table: PlainTable | None = None) -> Resource:
    columns = () if table is None else table.columns
    return Resource(written.name, written.sha256, written.size, about, columns)


_ABOUT = {"html": "The report.", "pdf": "The report, to be printed.", "svg": "A plot.", "png": "A plot."}
