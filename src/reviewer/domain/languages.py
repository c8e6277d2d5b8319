"""A codebook that came with fewer languages than the project's: what was said in the others stays said.

Formats such as a MISP taxonomy hold one language.  A text in a language that the file does not have is taken
over from the version before, where the variable, code or rule is the same by its id; what is new there says
in every language what it says in the first.
"""

from __future__ import annotations

from dataclasses import replace

from reviewer.domain.codebook import Code, Codebook, Texts, Variable, text_in


def with_languages_of(book: Codebook, base: Codebook) -> Codebook:
    """The codebook in all languages of `base` and its own, those of `base` first."""
    languages = tuple(dict.fromkeys([*base.languages, *book.languages]))
    if languages == book.languages:
        return book
    every = _Languages(languages, frozenset(book.languages))
    rules = {one.id: one.message for one in base.rules}
    return replace(
        book,
        languages=languages,
        title=every.of(book.title, base.title),
        variables=tuple(every.variable(one, base.variable(one.id)) for one in book.variables),
        rules=tuple(replace(one, message=every.of(one.message, rules.get(one.id, {}))) for one in book.rules),
        digest="",
    )


class _Languages:
    def __init__(self, every: tuple[str, ...], own: frozenset[str]) -> None:
        self._every, self._own = every, own

    def variable(self, new: Variable, old: Variable | None) -> Variable:
        codes = tuple(self._code(one, old.code(one.id) if old is not None else None) for one in new.codes)
        label, definition = self._both(new, old)
        return replace(new, label=label, definition=definition, codes=codes)

    def _code(self, new: Code, old: Code | None) -> Code:
        label, definition = self._both(new, old)
        return replace(new, label=label, definition=definition)

    def _both(self, new: Variable | Code, old: Variable | Code | None) -> tuple[Texts, Texts]:
        return (
            self.of(new.label, old.label if old is not None else {}),
            self.of(new.definition, old.definition if old is not None else {}),
        )

    def of(self, new: Texts, old: Texts) -> Texts:
        """What the file says in its own languages, and the base in the others."""
        first = text_in(new, next(iter(new), ""))
        texts = {
            one: new.get(one, "") if one in self._own else old.get(one, "") or first for one in self._every
        }
        return {one: text for one, text in texts.items() if text}
