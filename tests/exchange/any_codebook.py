"""Any usable codebook, complete with keys and digest, for tests of the formats that carry codebooks."""

from __future__ import annotations

from hypothesis import strategies as st

from reviewer.domain.codebook import CODED_LEVELS, Code, Codebook, Hardness, Level, Rule, Variable
from reviewer.domain.conditions import Condition, parse_condition
from reviewer.exchange.codebook_file import canonical_toml, read_codebook

# Letters of several scripts, signs that spreadsheets, XML and formulas treat in ways of their own, and lines.
_SIGNS = "abzÄßéعربי中=+-@<>&'\"\\_x0041;:{}$.,!?%#()[]|~^` "
LABELS = st.text(_SIGNS, min_size=1, max_size=12).filter(str.strip)
TEXTS = st.text(_SIGNS + "\n", min_size=1, max_size=30).filter(str.strip)
_MARKS = st.sampled_from(["", "S", "U", "P"])


def plain(level: Level) -> bool:
    return level not in CODED_LEVELS


@st.composite
def codebooks(draw: st.DrawFn, *, plainest: bool = False) -> Codebook:
    """`plainest`: only what every format carries: coded variables that are asked, in English."""
    languages = (
        ("en",)
        if plainest
        else draw(st.sampled_from([("en",), ("fr",), ("en", "fr", "ar"), ("pt-BR", "zxx")]))
    )
    variables: list[Variable] = []
    for at in range(draw(st.integers(1, 4))):
        variables.append(_variable(draw, f"v{at}", languages, tuple(variables), plainest=plainest))
    if not any(one.enabled for one in variables):
        variables.append(_variable(draw, "asked", languages, (), plainest=True))
    rules = () if plainest else tuple(_rules(draw, languages, tuple(variables)))
    drafted = Codebook(
        id=draw(st.sampled_from(["b", "gi-2018", "x_1"])),
        version="3" if plainest else draw(st.sampled_from(["3", "0", "2.1-rc.1", "01"])),
        title=_texts(draw, languages, LABELS),
        languages=languages,
        status="unconfirmed" if plainest else draw(st.sampled_from(["confirmed", "unconfirmed"])),
        notes=() if plainest else tuple(draw(st.lists(TEXTS, max_size=2))),
        variables=tuple(variables),
        rules=rules,
    )
    return read_codebook(canonical_toml(drafted), name="drawn")


def _texts(draw: st.DrawFn, languages: tuple[str, ...], texts: st.SearchStrategy[str]) -> dict[str, str]:
    return {language: draw(texts) for language in languages}


def _some_texts(draw: st.DrawFn, languages: tuple[str, ...]) -> dict[str, str]:
    return {language: draw(TEXTS) for language in languages if draw(st.booleans())}


def _variable(
    draw: st.DrawFn,
    name: str,
    languages: tuple[str, ...],
    earlier: tuple[Variable, ...],
    *,
    plainest: bool,
) -> Variable:
    level = draw(st.sampled_from(sorted(CODED_LEVELS) if plainest else list(Level)))
    bounded = level is Level.NUMBER and draw(st.booleans())
    condition = None if plainest or not earlier else draw(st.none() | conditions(earlier))
    return Variable(
        id=name,
        label=_texts(draw, languages, LABELS),
        level=level,
        codes=() if plain(level) else _codes(draw, level, languages, plainest=plainest),
        definition=_some_texts(draw, languages),
        required=plainest or draw(st.booleans()),
        enabled=plainest or draw(st.integers(0, 5)) > 0,
        condition=condition,
        minimum=draw(st.sampled_from(["-1.5", "0"])) if bounded else None,
        maximum=draw(st.sampled_from([None, "10", "99.25"])) if bounded else None,
        provenance="" if plainest else draw(_MARKS),
    )


def _codes(draw: st.DrawFn, level: Level, languages: tuple[str, ...], *, plainest: bool) -> tuple[Code, ...]:
    ids = draw(
        st.lists(st.sampled_from(["a", "b-1", "0_c", "undetermined", "none", "D"]), min_size=1, unique=True)
    )
    if level is Level.ORDINAL and set(ids) <= {"undetermined"}:
        ids.append("a")
    codes = []
    for at, one in enumerate(ids):
        free = level is Level.SET and not plainest
        codes.append(
            Code(
                id=one,
                label=_texts(draw, languages, LABELS),
                definition=_some_texts(draw, languages),
                provenance="" if plainest else draw(_MARKS),
                note="" if plainest else draw(st.just("") | TEXTS),
                exclusive=free and draw(st.booleans()),
                # One stays, so that the variable can be answered.
                enabled=plainest or at == 0 or draw(st.booleans()),
                retired=not plainest and at > 0 and draw(st.booleans()),
            )
        )
    return tuple(codes)


def _rules(draw: st.DrawFn, languages: tuple[str, ...], variables: tuple[Variable, ...]) -> list[Rule]:
    return [
        Rule(
            f"r{at}",
            draw(conditions(variables)),
            _texts(draw, languages, TEXTS),
            draw(st.sampled_from(Hardness)),
        )
        for at in range(draw(st.integers(0, 2)))
    ]


def conditions(variables: tuple[Variable, ...]) -> st.SearchStrategy[Condition]:
    """Conditions over these variables, every form of test and joint among them, written in various ways."""
    tests = st.one_of([_tests(one) for one in variables])
    texts = st.recursive(
        tests,
        lambda inner: st.one_of(
            inner.map(lambda one: f"not {one}"),
            inner.map(lambda one: f"( {one})"),
            st.tuples(inner, inner).map(" and ".join),
            st.tuples(inner, inner).map("  or ".join),
            st.tuples(inner, inner).map(lambda two: f"not ({two[0]} or {two[1]}) and {two[0]}"),
        ),
        max_leaves=4,
    )
    return texts.map(parse_condition)


def _tests(variable: Variable) -> st.SearchStrategy[str]:
    name = variable.id
    answered = st.just(f"answered({name})")
    if variable.level is Level.NUMBER:
        return answered | st.tuples(
            st.sampled_from(["<", "<=", ">", ">="]), st.sampled_from(["0", "-2", "3.5"])
        ).map(lambda two: f"{name} {two[0]} {two[1]}")
    ids = ["FR", "DE"] if variable.level is Level.COUNTRY else [code.id for code in variable.codes]
    if not ids:
        return answered
    codes = st.sampled_from(ids)
    return st.one_of(
        answered,
        codes.map(lambda code: f"{name} = {code}"),
        codes.map(lambda code: f"{name}!={code}"),
        codes.map(lambda code: f"{name} has {code}"),
        st.lists(codes, min_size=1, max_size=3).map(lambda some: f"{name} in {{{', '.join(some)}}}"),
    )
