"""Whether two names are one, as the story's own list of names has it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from anyascii import anyascii

_ARTICLE = re.compile(r"\A(?:the|an?)\s+")
_NOT_WORD = re.compile(r"[\W_]+")


def fold(name: str) -> str:
    """The name without case, accents, punctuation and a leading article."""
    return _ARTICLE.sub("", _NOT_WORD.sub(" ", anyascii(name).casefold()).strip())


class Names:
    """The people, bodies and places of one story.

    Args:
        names: By canonical name, its other forms in print.
    """

    def __init__(self, names: Mapping[str, Sequence[str]]) -> None:
        self._canonical = {
            fold(form): fold(name) for name, forms in names.items() for form in (name, *forms)
        }

    def canonical(self, name: str) -> str:
        """One key for all forms of a name; an unknown name is its own."""
        key = fold(name)
        return self._canonical.get(key, key)

    def same(self, one: str, other: str) -> bool:
        """Whether the two name one."""
        return self.canonical(one) == self.canonical(other)

    def same_description(self, one: str, other: str) -> bool:
        """Whether two descriptions of an unnamed source are one: the one's words in the other's."""
        ours, theirs = set(fold(one).split()), set(fold(other).split())
        return bool(ours and theirs) and (ours <= theirs or theirs <= ours)
