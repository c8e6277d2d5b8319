"""What a package can fill in makes no line, sign or formula in the words and files of `indicator`."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from reviewer.cli.main import Program, run
from reviewer.cli.windows import WindowRequest
from reviewer.exchange.package.rows import DrawnRow, FinalRow
from reviewer.services.indicator.reading import _draws as told_draws
from reviewer.ui.printing import QtPress
from tests.cli.test_hostile_words import FORGED, HOSTILE, faults
from tests.indicator.invented import cases
from tests.indicator.packages import Lie, Unit, acquaint, draw_by_stratum, package_of
from tests.services.conftest import PASSPHRASE

MARKUP, LONG = '<img src="file:///etc/hostname"><b>x</b>', "long" * 5_000
NO_DRAWING = "\ue0007\ue001 \ue000" + "9" * 5_000 + "\ue001"
"""Signs of private use, which the press of a report might take for its own."""
TEXTS = (*HOSTILE, MARKUP, LONG, "e" + "\u0301" * 60, NO_DRAWING, "a\u3164\ufe0f\U000e0100.exe")
ASKED = ("identified_status", "severity")

pytestmark = pytest.mark.timeout(600)


def no_window(_: WindowRequest) -> int:
    raise AssertionError("no window was asked for")


@dataclass
class Study:
    """An office that knows the unit north, and what north would pack."""

    folder: Path
    office: Unit
    north: Unit

    def packed(self, *, draws: Mapping[str, object] | None = None, lie: Lie | None = None) -> Path:
        """A package under a hostile name, of cases with hostile names that were drawn by stratum."""
        found = [
            replace(
                one,
                case=f"{at}{TEXTS[at % len(TEXTS)]}",
                answers={name: one.answers[name] for name in ASKED},
            )
            for at, one in enumerate(cases(60))
        ]
        file = self.folder / f"a\n{FORGED}\u202e<b>.tar"
        drawn = [DrawnRow(one.case, 1, "ab"[at % 2]) for at, one in enumerate(found)]
        told = draws or draw_by_stratum({"a": (300, 30), "b": (200, 30)})
        return package_of(self.north, file, found, draws=[told], drawn=drawn, lie=lie)


@pytest.fixture
def study(tmp_path: Path) -> Study:
    made = Study(tmp_path, Unit.found(tmp_path / "office"), Unit.found(tmp_path / "north", seed=2))
    acquaint(made.north, made.office, "north")
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n", "utf-8")
    return made


Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(study: Study, capsys: pytest.CaptureFixture[str], qapp: object) -> Command:
    access = ("--as", "s-01", "--passphrase-file", study.folder / "passphrase")

    def called(*argv: object) -> tuple[int, str, str]:
        words = map(str, ("indicator", *argv, "--project", study.office.folder, *access))
        code = run(list(words), Program(open_window=no_window, press=QtPress))
        said = capsys.readouterr()
        assert faults(said.out + said.err) == []
        assert max(map(len, said.err.split("\n"))) < 2_100
        return code, said.out, said.err

    return called


def of_no_codebook(rows: list[FinalRow]) -> list[FinalRow]:
    """Every twentieth answer has a code that no codebook has."""
    odd = iter(TEXTS * len(rows))
    return [row._replace(code=next(odd)) if not at % 20 else row for at, row in enumerate(rows)]


def test_hostile_names_of_files_cases_and_codes_stay_words(command: Command, study: Study) -> None:
    file = study.packed(lie=Lie(finals=of_no_codebook))
    other = study.folder / f"other\r{FORGED}\x1b[2J.tar"
    other.write_bytes(b"no package")
    to = study.folder / f"out\n{FORGED}"
    code, out, err = command(file, other, "--to", to, "--set-apart")
    assert (code, "54 cases of 1 package" in out) == (0, True)
    assert "set apart (code): case " in err
    for written in to.iterdir():
        content = written.read_bytes()
        assert FORGED.encode() not in content or written.suffix == ".html", written.name
        if written.suffix in {".html", ".svg", ".csv"}:
            assert faults(content.decode()) == [], written.name
            assert b"<img" not in content, written.name
        if written.suffix == ".svg":
            ET.fromstring(content)
    assert (to / "indicator.pdf").read_bytes().startswith(b"%PDF-")
    assert "a⟨U+000A⟩Entry 7 FORGED⟨U+202E⟩&lt;b&gt;.tar" in (to / "indicator.html").read_text("utf-8")
    document = json.loads(command(file, other, "--to", to, "--set-apart", "--dry-run", "--json")[1])
    # A document says exactly what there was.
    assert document["packages"][0]["file"] == str(file)


@pytest.mark.parametrize("name", ["seed", "algorithm", "reach", "stratum"])
def test_a_draw_that_is_told_in_other_words_is_no_draw(name: str) -> None:
    usual = draw_by_stratum({"a": (300, 30), "b": (200, 30)})
    assert told_draws({"draws": [usual]})
    for text in TEXTS:
        strata = [{"stratum": text, "cases": 500, "size": 60}] if name == "stratum" else usual["strata"]
        assert told_draws({"draws": [{**usual, name: text, "strata": strata}]}) is None


def test_drawn_cases_of_no_draw_are_not_counted(command: Command, study: Study) -> None:
    told = {**draw_by_stratum({"a": (300, 30), "b": (200, 30)}), "seed": MARKUP + LONG}
    code, out, err = command(study.packed(draws=told), "--to", study.folder / "out")
    assert (code, out) == (4, "")
    assert "not those that it tells of" in err
    assert not (study.folder / "out").exists()


def test_a_head_and_a_codebook_are_what_they_are_or_nothing(
    command: Command, study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.indicator import packages

    told = packages._provenance
    wrong: dict[str, dict[str, object]] = {"trail": {"entries": 3, "head": f"=1+1{MARKUP}\n{LONG}"}}
    monkeypatch.setattr(packages, "_provenance", lambda *given: told(*given) | wrong)
    file = study.packed()
    assert command(file, "--to", study.folder / "out")[0] == 0
    with (study.folder / "out" / "packages.csv").open(encoding="utf-8", newline="") as stream:
        assert [row["trail_head"] for row in csv.DictReader(stream)] == [""]
    right = study.north.sign_in()
    with right:
        wrong["codebook"] = {"id": MARKUP, "version": f"0\n{FORGED}", "digest": right.codebook.digest}
    code, _, err = command(study.packed(), "--to", study.folder / "other")
    assert code == 4
    assert "Its codebook is not the one that it says it is." in err
