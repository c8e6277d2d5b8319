"""What entries say in words of the answers, held to the rows that they answer for.

The digest of an entry is made of the rows that were stored, and its words of what the person gave: by these
it is seen where something in the database stored another answer than was given, before it was signed.
Codings and decisions have such words, each in an entry of its own; those that come by many have none.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

from reviewer.storage.covered import CONTENT, said_of

_KINDS = {"coding.submitted": "coding", "coding.handed_back": "coding", "coding.returned": "coding"}
_DECISIONS = "adjudication."
_AT_ONCE = 500
_CODINGS = "SELECT id, certainty FROM coding WHERE id BETWEEN ? AND ?"
_ANSWERS = (
    "SELECT coding_id, variable_id, state, code_id, value FROM coding_answer WHERE coding_id BETWEEN ? AND ?"
    " ORDER BY coding_id, variable_id, part"
)
_DECISION = (
    "SELECT v.name, d.kind, d.reason, d.note FROM decision d JOIN codebook_variable v ON v.id = d.variable_id"
    " WHERE d.id = ?"
)
_DECIDED = (
    "SELECT stage, variable_id, state, code_id, value FROM decision_answer WHERE decision_id = ?"
    " ORDER BY stage, part"
)


class SaidAnswers:
    """Hears entry by entry, in their order, and compares some hundred at a time."""

    def __init__(self, driver: Any) -> None:
        self._driver = driver
        self._variables: dict[int, str] = dict(driver.execute("SELECT id, name FROM codebook_variable"))
        self._codes: dict[int, str] = dict(driver.execute("SELECT id, name FROM codebook_code"))
        self._waiting: dict[int, tuple[int, Mapping[str, Any]]] = {}

    def hear(self, seq: int, kind: object, detail: Mapping[str, Any]) -> Iterator[tuple[int, str]]:
        """(entry, table) where the rows are not what the entry says."""
        kind = str(kind)
        table = _KINDS.get(kind, "decision" if kind.startswith(_DECISIONS) else "")
        keys = [key for name, key in said_of(detail.get(CONTENT)) if name == table]
        if not keys or keys[0][0] != keys[0][1]:
            return
        if table == "coding" and isinstance(detail.get("answers"), dict):
            self._waiting[keys[0][0]] = (seq, detail)
            if len(self._waiting) >= _AT_ONCE:
                yield from self.rest()
        elif table == "decision" and "stands" in detail and not self._is_decided(keys[0][0], detail):
            yield seq, "decision_answer"

    def rest(self) -> Iterator[tuple[int, str]]:
        """Of those that were heard and not compared yet."""
        waiting, self._waiting = self._waiting, {}
        if not waiting:
            return
        ends = (min(waiting), max(waiting))
        certain = dict(self._driver.execute(_CODINGS, ends))
        stored: dict[int, dict[str, object]] = {}
        for coding, *row in self._driver.execute(_ANSWERS, ends):
            if coding in waiting:
                self._add(stored.setdefault(coding, {}), *row)
        for coding, (seq, detail) in waiting.items():
            answers_differ = stored.get(coding, {}) != detail["answers"]
            if answers_differ or certain.get(coding) != detail.get("certainty", certain.get(coding)):
                yield seq, "coding_answer"

    def _is_decided(self, decision: int, detail: Mapping[str, Any]) -> bool:
        row = self._driver.execute(_DECISION, (decision,)).fetchone()
        if row is None:
            return False
        variable, kind, reason, note = row
        stages: dict[str, dict[str, object]] = {"decided": {}, "blind": {}}
        for stage, *answer in self._driver.execute(_DECIDED, (decision,)):
            self._add(stages[stage], *answer)
        said = [detail.get(one) for one in ("variable", "stands", "reason", "answer", "blind")]
        digest = hashlib.sha256(note.encode()).hexdigest() if note else None
        return said == [variable, kind, reason, *(one.get(variable) for one in stages.values())] and (
            (detail.get("note") or {}).get("sha256") == digest
        )

    def _add(
        self, answers: dict[str, object], variable: int, state: str, code: int | None, value: str | None
    ) -> None:
        """As `services/submitting` tells of an answer: codes, or how long what was typed is."""
        name = self._variables.get(variable, "")
        if state != "answered":
            answers[name] = state
        elif code is None:
            answers[name] = {"typed_characters": len(value or "")}
        else:
            known = answers.setdefault(name, [])
            if isinstance(known, list):
                known.append(self._codes.get(code, ""))
