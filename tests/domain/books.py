"""A codebook with every level, in the fewest words, for the tests of the domain."""

from __future__ import annotations

from reviewer.domain.codebook import Code, Codebook, Hardness, Level, Rule, Variable
from reviewer.domain.conditions import parse_condition


def codes(*ids: str) -> tuple[Code, ...]:
    """A trailing `!` makes a code exclusive, a trailing `-` turns it off."""
    return tuple(
        Code(one.rstrip("!-"), {"en": one.rstrip("!-")}, exclusive=one.endswith("!"), enabled=one[-1] != "-")
        for one in ids
    )


def variable(name: str, level: Level, *code_ids: str, when: str = "", required: bool = True) -> Variable:
    condition = parse_condition(when) if when else None
    return Variable(name, {"en": name}, level, codes=codes(*code_ids), condition=condition, required=required)


CONTEXT = variable("context", Level.SET, "youth", "other", "undetermined!")
COERCION = variable("coercion", Level.NOMINAL, "yes", "no", "undetermined", when="context has youth")
DETAIL = variable("detail", Level.TEXT, when="coercion = yes", required=False)
THEME = variable("theme", Level.SET, "alpha", "beta", "old-", "none!", "undetermined!")
SEVERITY = variable("severity", Level.ORDINAL, "low", "middle", "high", "undetermined")
PLACE = variable("place", Level.COUNTRY, required=False)
COUNT = Variable("count", {"en": "count"}, Level.NUMBER, minimum="0", maximum="100")
HIDDEN = Variable("off", {"en": "off"}, Level.NOMINAL, codes=codes("a", "b"), enabled=False)

BOOK = Codebook(
    id="test",
    version="1",
    title={"en": "Test"},
    languages=("en",),
    status="confirmed",
    variables=(CONTEXT, COERCION, DETAIL, THEME, SEVERITY, PLACE, COUNT, HIDDEN),
    rules=(
        Rule("soft_one", parse_condition("severity = high and theme = none"), {"en": "soft"}, Hardness.SOFT),
        Rule("hard_one", parse_condition("count > 50 and severity = low"), {"en": "hard"}, Hardness.HARD),
        Rule("of_hidden", parse_condition("coercion = yes and severity = low"), {"en": "x"}, Hardness.HARD),
    ),
)
