"""The codebook: variables in order, their codes, conditions and rules; always one exact version.

Labels and definitions are mappings from language to text; `text_in` falls back to the codebook's
first language.  A codebook is immutable: a change makes another version.  Its digest is taken over
the canonical content by the codec that reads it, so two files with the same content are the same version.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from .conditions import Condition

Texts = Mapping[str, str]
"""Language tag (`en`) to text."""

NONE_CODE = "none"
"""The code of a set variable that is recorded as the state `none`."""

UNDETERMINED_CODE = "undetermined"


class Level(StrEnum):
    """Level of measurement; decides how a variable is asked and how agreement is computed."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    SET = "set"
    NUMBER = "number"
    TEXT = "text"
    COUNTRY = "country"


CODED_LEVELS = frozenset({Level.NOMINAL, Level.ORDINAL, Level.SET})


class Hardness(StrEnum):
    """A hard rule must be met before submission; a soft one warns and can be overruled."""

    HARD = "hard"
    SOFT = "soft"


@dataclass(frozen=True, slots=True)
class Code:
    """One category of a variable.  `provenance`: S public source, U unverified, P proposed."""

    id: str
    label: Texts
    key: str = ""
    definition: Texts = field(default_factory=dict)
    provenance: str = ""
    note: str = ""
    exclusive: bool = False
    enabled: bool = True
    retired: bool = False

    @property
    def offered(self) -> bool:
        """Whether new codings may use it."""
        return self.enabled and not self.retired


@dataclass(frozen=True, slots=True)
class Variable:
    """One question.  `minimum`/`maximum` bound numbers; `condition` says when it applies (None: always)."""

    id: str
    label: Texts
    level: Level
    key: str = ""
    codes: tuple[Code, ...] = ()
    definition: Texts = field(default_factory=dict)
    required: bool = True
    enabled: bool = True
    condition: Condition | None = None
    minimum: str | None = None
    maximum: str | None = None
    provenance: str = ""

    @property
    def offered(self) -> tuple[Code, ...]:
        """The codes that new codings may use, in order."""
        return tuple(code for code in self.codes if code.offered)

    def code(self, code_id: str) -> Code | None:
        """The code of that id, whether offered or not."""
        return next((code for code in self.codes if code.id == code_id), None)


@dataclass(frozen=True, slots=True)
class Rule:
    """A constraint over several variables; broken where `when` holds."""

    id: str
    when: Condition
    message: Texts
    hardness: Hardness
    variables: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Codebook:
    """One version of one codebook.  `status` is `confirmed` or `unconfirmed` against its source."""

    id: str
    version: str
    title: Texts
    languages: tuple[str, ...]
    status: str
    variables: tuple[Variable, ...]
    rules: tuple[Rule, ...] = ()
    notes: tuple[str, ...] = ()
    digest: str = ""

    @property
    def unconfirmed(self) -> bool:
        """Whether the program must say that the wording is not confirmed against its source."""
        return self.status == "unconfirmed"

    @property
    def enabled(self) -> tuple[Variable, ...]:
        """The variables that are asked, in order."""
        return tuple(variable for variable in self.variables if variable.enabled)

    def variable(self, variable_id: str) -> Variable | None:
        """The variable of that id, whether enabled or not."""
        return next((one for one in self.variables if one.id == variable_id), None)


def text_in(texts: Texts, language: str) -> str:
    """The text in `language`, else in the first language that there is, else empty."""
    return texts.get(language) or next((text for text in texts.values() if text), "")
