"""Conditions as XLSForm writes them (XPath).

answered(x)   ${x} != ''                    x has c   selected(${x}, 'c')       (sets)
x = c         ${x} = 'c'                    x < 3     ${x} < 3
x != c        (${x} != '' and ${x} != 'c')  x in {c, d}   (... or ...)
"""

from __future__ import annotations

from collections.abc import Mapping

from reviewer.domain.codebook import Level, Variable
from reviewer.domain.condition_nodes import (
    AnyOf,
    Compares,
    IsAnswered,
    Joined,
    Negated,
    Node,
    OtherThan,
)
from reviewer.domain.conditions import Condition

Variables = Mapping[str, Variable]

NEVER = "false()"
"""Of a question that is not asked."""


def to_xpath(condition: Condition, variables: Variables) -> str:
    """The expression; `variables` holds all that the condition names."""
    return _written(condition.root, variables)


def _written(node: Node, variables: Variables) -> str:
    match node:
        case Joined():
            parts = [_written(part, variables) for part in node.parts]
            loose = [isinstance(part, Joined) and not part.every for part in node.parts]
            if node.every:
                return " and ".join(
                    f"({part})" if one else part for part, one in zip(parts, loose, strict=True)
                )
            return " or ".join(parts)
        case Negated():
            return f"not({_written(node.inner, variables)})"
        case IsAnswered():
            return f"${{{node.name}}} != ''"
        case Compares():
            return f"${{{node.name}}} {node.sign} {node.number}"
        case AnyOf():
            tests = [_is(node.name, code, variables) for code in node.codes]
            return tests[0] if len(tests) == 1 else f"({' or '.join(tests)})"
        case OtherThan():
            other = _is(node.name, node.code, variables)
            other = f"not({other})" if _is_set(node.name, variables) else other.replace(" = ", " != ", 1)
            return f"(${{{node.name}}} != '' and {other})"
    raise TypeError(f"a condition has no {type(node).__name__}")


def _is(name: str, code: str, variables: Variables) -> str:
    return f"selected(${{{name}}}, '{code}')" if _is_set(name, variables) else f"${{{name}}} = '{code}'"


def _is_set(name: str, variables: Variables) -> bool:
    return name in variables and variables[name].level is Level.SET
