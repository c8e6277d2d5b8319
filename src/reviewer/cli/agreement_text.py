"""The agreement document as text for people: what was rated, coefficients with intervals, pairs, hints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from reviewer.cli.console import one_line

Document = Mapping[str, object]

_TITLES = {
    "percent_agreement": "percent agreement (mean over units)",
    "percent_pairs_pooled": "percent agreement (pairs pooled)",
    "percent_krippendorff_1_minus_Do": "percent agreement (1 - Do of alpha)",
    "percent_unanimous_complete": "unanimous, units coded by all",
    "percent_unanimous_pairable": "unanimous, units coded twice or more",
    "fleiss_kappa": "Fleiss' kappa",
    "fleiss_kappa_complete_cases": "Fleiss' kappa, units coded by all",
    "conger_kappa": "Conger's kappa",
    "cohen_kappa": "Cohen's kappa",
    "scott_pi": "Scott's pi",
    "light_kappa": "Light's kappa",
    "gwet_ac1": "Gwet's AC1",
    "gwet_ac2": "Gwet's AC2",
    "brennan_prediger": "Brennan-Prediger kappa",
    "pabak": "PABAK",
    "krippendorff_alpha": "Krippendorff's alpha",
    "stuart_maxwell": "Stuart-Maxwell chi-square",
    "bhapkar": "Bhapkar chi-square",
    "bowker": "Bowker chi-square",
    "mcnemar": "McNemar chi-square",
    "mcnemar_cc": "McNemar chi-square, corrected",
    "mcnemar_exact_p": "McNemar exact p",
    "alpha_jaccard": "alpha, Jaccard distance",
    "alpha_masi": "alpha, MASI distance",
    "alpha_masi_product": "alpha, MASI as a product",
    "alpha_exact_set": "alpha, identical sets",
    "alpha_dice": "alpha, Dice distance",
    "exact_set_agreement": "identical sets",
    "alpha_nominal_one_vs_rest": "alpha, one against the rest",
}

_LONGEST = 60


def described(document: Document) -> str:
    """The whole document, tables in columns."""
    parts = [_what(document), _coefficients(document), *_families(document), _pairs(document)]
    parts += [_headline(document), _remarks(document)]
    return "\n\n".join(part for part in parts if part)


def _what(document: Document) -> str:
    counts = cast(Mapping[str, int], document["counts"])
    names = ", ".join(map(short, cast(list[str], document["categories"]))) or "none"
    declared = "declared" if document["categories_declared"] else "as found"
    lines = [f"Level: {document['level']}", f"Categories ({declared}): {names}"]
    lines += [f"{name.replace('_', ' ').capitalize()}: {value:,}" for name, value in counts.items()]
    return "\n".join(lines)


def _coefficients(document: Document) -> str:
    rows: list[tuple[str, ...]] = [("coefficient", "value", "se", "95 % interval", "units")]
    for name, each in _each(document):
        if isinstance(each["value"], float | int):
            numbers = (_number(each["value"]), _number(each.get("se")), _interval(each))
            rows.append((_title(name), *numbers, str(each.get("n", ""))))
        elif not each["defined"]:
            rows.append((_title(name), "undefined", "", str(each["reason"]), ""))
    return in_columns(rows)


def _families(document: Document) -> Iterator[str]:
    for name, each in _each(document):
        members = each["value"]
        if not isinstance(members, Mapping) or name == "pairwise_cohen_kappa" or not members:
            continue
        first = next(iter(members.values()))
        heads = list(first) if isinstance(first, Mapping) else ["value"]
        columns = [head for head in heads if head not in {"ci_method", "reason"}]
        rows: list[tuple[str, ...]] = [(_title(name), *(column.replace("_", " ") for column in columns))]
        for member, value in members.items():
            cells = [value.get(c) for c in columns] if isinstance(value, Mapping) else [value]
            rows.append((short(str(member)), *(_cell(cell) for cell in cells)))
        yield in_columns(rows)


def _pairs(document: Document) -> str:
    rows: list[tuple[str, ...]] = [("reviewers", "units", "percent agreement", "Cohen's kappa")]
    for pair in cast(list[Document], document["pairwise"]):
        kappa = _number(pair["cohen_kappa"]) if pair["cohen_kappa"] is not None else "undefined"
        agreement = _number(pair["percent_agreement"])
        names = " / ".join(short(str(pair[side])) for side in "ab")
        rows.append((names, f"{pair['units']:,}", agreement, kappa))
    return in_columns(rows)


def _headline(document: Document) -> str:
    headline = cast(Document, document["headline"])
    if headline["verdict"] is None:
        return ""
    said = f"{_title(str(headline['coefficient']))}, {_interval(headline)}: {headline['verdict']}"
    if headline["below_667"] is None:
        return said
    shares = (("below .667", headline["below_667"]), ("below .800", headline["below_800"]))
    return f"{said} ({', '.join(f'P({mark}) = {_number(share)}' for mark, share in shares)})"


def _remarks(document: Document) -> str:
    hints = [str(hint["text"]) for hint in cast(list[Document], document["hints"])]
    return "\n".join(map(one_line, [*hints, *cast(list[str], document.get("notes", []))]))


def _each(document: Document) -> Iterator[tuple[str, Document]]:
    yield from cast(Mapping[str, Document], document["coefficients"]).items()


def _title(name: str) -> str:
    if name in _TITLES:
        return _TITLES[name]
    base, _, form = name.rpartition("_")
    kind = "" if base == "krippendorff_alpha" else " weights"
    return f"{_TITLES[base]}, {form}{kind}" if base in _TITLES else name.replace("_", " ")


def short(name: str) -> str:
    """A name from a file as a cell of a table: on one line, and no longer than a column."""
    # Some tools use whole sentences as codes.
    return one_line(name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…")


def _number(value: object) -> str:
    return f"{value:.4f}" if isinstance(value, float | int) else ""


def _interval(each: Document) -> str:
    limits = each.get("ci95")
    return f"{limits[0]:.4f} to {limits[1]:.4f}" if isinstance(limits, list) else ""


def _cell(value: object) -> str:
    if isinstance(value, list):
        return " to ".join(_number(one) for one in value)
    return "undefined" if value is None else _number(value)


def in_columns(rows: Sequence[tuple[str, ...]]) -> str:
    """Rows of cells, the first of them the heads, each column as wide as its widest cell."""
    rows = [tuple(map(one_line, row)) for row in rows]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "\n".join(line.rstrip() for line in lines)
