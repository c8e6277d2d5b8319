"""A unit that drew by stratum and one that drew simply, through the command to the CSV, by plain formulas."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Mapping
from pathlib import Path

import pytest
from scipy.stats import t

from reviewer.cli.main import Program, run
from reviewer.cli.windows import WindowRequest
from reviewer.exchange.package.rows import DrawnRow
from reviewer.indicator.answers import FinalCase, Said
from tests.indicator.packages import Unit, acquaint, draw, draw_by_stratum, package_of
from tests.services.conftest import PASSPHRASE

# Of each stratum: settled with unidentified victims, settled otherwise, never settled; cases of its frame.
SAMPLED: Mapping[str, tuple[int, int, int, int]] = {
    "a": (40, 25, 3, 900), "b": (18, 50, 0, 200), "south": (60, 30, 10, 5000),
}  # fmt: skip
STATUS = ("unidentified", "identified")


def settled(stratum: str) -> list[FinalCase]:
    return [
        FinalCase(f"{stratum}-{at}-{number}", {"identified_status": Said("answered", frozenset({code}))})
        for at, code in enumerate(STATUS)
        for number in range(SAMPLED[stratum][at])
    ]


def packed(folder: Path) -> tuple[Unit, list[Path]]:
    """The office, and a package of each unit: north drew by stratum, south simply."""
    office = Unit.found(folder / "office")
    north, south = (Unit.found(folder / name, seed=at) for at, name in enumerate(("north", "south"), 2))
    acquaint(north, office, "north")
    acquaint(south, office, "south")
    drawn = [
        DrawnRow(f"{name}-{at}-{number}", 1, name)
        for name in "ab"
        for at in range(3)
        for number in range(SAMPLED[name][at])
    ]
    strata = {name: (SAMPLED[name][3], sum(SAMPLED[name][:3])) for name in "ab"}
    found = [*settled("a"), *settled("b")]
    return office, [
        package_of(north, folder / "n.tar", found, draws=[draw_by_stratum(strata)], drawn=drawn),
        package_of(south, folder / "s.tar", settled("south"), draws=[draw(100, 5000)]),
    ]


def by_hand() -> dict[str, float]:
    """Each stratum by its frame, settled cases stand for it, finite population correction, logit t."""
    value = variance = 0.0
    frame = sum(one[3] for one in SAMPLED.values())
    for yes, no, _, size in SAMPLED.values():
        n, share, weight = yes + no, yes / (yes + no), size / frame
        value += weight * share
        variance += weight**2 * (1 - n / size) * share * (1 - share) / (n - 1)
    n = sum(yes + no for yes, no, _, _ in SAMPLED.values())
    half = float(t.ppf(0.975, n - len(SAMPLED))) * math.sqrt(variance) / (value * (1 - value))
    middle = math.log(value / (1 - value))
    low, high = (1 / (1 + math.exp(-(middle + sign * half))) for sign in (-1, 1))
    return {"share": value, "low": low, "high": high, "deff": variance / (value * (1 - value) / (n - 1))}


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _no_window(_: WindowRequest) -> int:
    raise AssertionError("no window was asked for")


@pytest.mark.timeout(600)
def test_a_unit_that_drew_by_stratum_is_weighed_with_one_that_drew_simply(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office, files = packed(tmp_path)
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n", "utf-8")
    access = [
        "--as",
        "s-01",
        "--passphrase-file",
        str(tmp_path / "passphrase"),
        "--project",
        str(office.folder),
    ]
    to = tmp_path / "out"
    ended = run(
        ["indicator", *map(str, files), "--to", str(to), "--json", *access], Program(open_window=_no_window)
    )
    said = capsys.readouterr()
    assert ended == 0, said.err
    assert any("weighted by strata" in design for design in json.loads(said.out)["designs"])
    row = next(one for one in rows(to, "figures") if (one["indicator"], one["by"]) == ("GI-A", ""))
    assert {name: float(row[name]) for name in by_hand()} == pytest.approx(by_hand())
    assert (row["numerator"], row["denominator"]) == ("118", "223")
    assert row["method"] == "t interval on the logit scale"
    assert "settled cases of each stand for all of its frame" in row["design"]
    told = [one for one in rows(to, "strata") if one["part"] == "unidentified_victims"]
    assert [[one[name] for name in ("unit", "stratum", "frame", "numerator")] for one in told] == [
        ["north", "a", "900", "40"],
        ["north", "b", "200", "18"],
        ["south", "", "5000", "60"],
    ]
    assert "weighted by strata (95" in (to / "indicator.html").read_text("utf-8")
