"""Whether two claims that share many words tell of two things all the same (pure)."""

from __future__ import annotations

import re
from itertools import pairwise

from checker.grammar.verbs import base_of
from checker.wording import keywords

WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")


def told_apart(ours: str, theirs: str, shared: frozenset[str]) -> bool:
    """Whether a word right before a shared one tells two things apart: electric cars, used cars."""
    one, other = _qualifiers(ours, shared), _qualifiers(theirs, shared)
    return any(one[word].isdisjoint(other[word]) for word in one.keys() & other.keys())


def _qualifiers(text: str, shared: frozenset[str]) -> dict[str, set[str]]:
    """By shared word, the words right before it that only this telling has; no names or forms."""
    found: dict[str, set[str]] = {}
    words = [match.group() for match in WORD.finditer(text)]
    for before, word in pairwise(words):
        own = keywords(before) - shared
        if own and before.islower() and not base_of(before):
            for stem in keywords(word) & shared:
                found.setdefault(stem, set()).update(own)
    return found
