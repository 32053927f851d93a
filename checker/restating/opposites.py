"""Words of opposite sense: the one table, and the prefixes that negate."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

from checker.grammar.verbs import base_of
from checker.wording import stem

_TABLE = Path(__file__).with_name("opposites.txt")
_NEGATING = re.compile(
    r"\A(?:(?:un|dis|non|mis)-?(?=\w{4})"
    # Of verbs and nouns "in-" makes no opposites ("port", "import"; "form", "inform").
    r"|i[nmlr](?=\w{2,}(?:able|ible|al|ate|ent|ant|ive|ous|ect|ete|ure|ar|ary|ly|cy|ce|ility)\Z))"
)
_NO_OPPOSITES = frozenset(
    "unless until dismiss disclose discover display discount dispatch dissolve discharge dispose "
    "displace disorder distress".split()
)
"""Words that only look like the opposites of what is left of them without the prefix."""
_PLURALS = {"children": "child", "men": "man", "women": "woman", "wives": "wife", "lives": "life"}


@cache
def _partners() -> dict[str, frozenset[str]]:
    """The opposites of a word, under each of the forms that its inflections are looked up by."""
    found: dict[str, set[str]] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        for pair in line.split():
            one, other = pair.split("/")
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
    return {word: frozenset(others) for word, others in found.items()}


@lru_cache(maxsize=16_384)
def _bases(word: str) -> frozenset[str]:
    """What the word may be an inflection of, itself among it."""
    plain = word.lower().removesuffix("’s").removesuffix("'s")
    forms = {plain, base_of(plain) or plain, _PLURALS.get(plain, plain)}
    if plain.endswith("ies"):
        forms.add(f"{plain[:-3]}y")
    if plain.endswith("es"):
        forms.add(plain[:-2])
    if plain.endswith("s") and not plain.endswith("ss"):
        forms.add(plain[:-1])
    return frozenset(forms)


def has_opposite(word: str) -> bool:
    """Whether the table holds the word."""
    return any(base in _partners() for base in _bases(word))


def opposed(one: str, other: str) -> bool:
    """Whether the two words, in any inflection, are opposites."""
    ours, theirs = _bases(one), _bases(other)
    if ours & theirs:
        return False
    table = _partners()
    if any(table.get(base, frozenset()) & theirs for base in ours):
        return True
    return _negates(one, other) or _negates(other, one)


def _negates(long: str, short: str) -> bool:
    bare = _NEGATING.sub("", long.lower())
    if bare == long.lower() or _bases(long) & _NO_OPPOSITES:
        return False
    return stem(bare) == stem(short)
