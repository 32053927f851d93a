"""The countries of a run: those of the table, and the states that its articles show to be ones.

No table holds every state: territories whose standing is contested, countries within a country.
What owns an army, a foreign ministry or an embassy, and lends its name to an adjective or has
things happening in it, is one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from checker.names.countries import capitals, country_names, demonyms, is_given_name, places
from checker.names.fold import fold, plain
from checker.names.grammar import (
    joined,
    match_country,
    match_demonym,
    match_people,
    spaced,
)
from checker.names.tokens import Token, tokenise
from checker.names.words import CALENDAR, COMMON_NAMES, FUNCTION_WORDS, HEAD_WORDS

_ORGANS = frozenset(
    "government army military troops soldier soldiers navy embassy ambassador parliament cabinet "
    "forces constitution artillery".split()
)
# What an adjective made of a name has beside it where the name is a state's.
_NATIONAL = _ORGANS | frozenset(
    "president premier capital diplomat diplomats border officials counterpart citizens airspace "
    "territory soil ombudsman captivity passport passports flag consul consulate warship warships "
    "jets nationals envoy envoys".split()
)
_FIELDS = frozenset("foreign defence defense interior prime".split())
_OFFICES = frozenset("minister ministry ministers secretary".split())
_NO_NAMES = FUNCTION_WORDS | CALENDAR | COMMON_NAMES
# What has happened in or with a state stands behind one of these.
_BETWEEN = frozenset({"between", "in", "with", "against", "into", "inside", "to", "from", "on"})
# How an adjective is made of a state's name, cut by its last vowel or not.
_ENDINGS = ("n", "an", "ian", "ese", "i", "ish")


class Nations:
    """Tells countries, their adjectives and their peoples in a text.

    Args:
        states: Canonical names of states that the table does not know, each with the adjectives
            that the articles make of it.
    """

    def __init__(self, states: Mapping[str, Iterable[str]] | None = None) -> None:
        self.states = tuple(sorted(states or ()))
        self._names = {fold(name): name for name in self.states}
        self._adjectives = {
            fold(adjective): name
            for name, adjectives in sorted((states or {}).items())
            for adjective in adjectives
        }

    def country(self, tokens: Sequence[Token], i: int) -> tuple[int, str | None] | None:
        """A country's name at ``i``: the index after it and the canonical name, if one only."""
        return match_country(tokens, i) or self._own(self._names, tokens, i)

    def demonym(self, tokens: Sequence[Token], i: int) -> tuple[int, str | None] | None:
        """A demonym in the singular at ``i``, with its country."""
        return match_demonym(tokens, i) or self._own(self._adjectives, tokens, i)

    def people(self, tokens: Sequence[Token], i: int) -> tuple[int, str] | None:
        """A people ("Russians") at ``i``, with its country."""
        hit = match_people(tokens, i)
        if hit is None and i < len(tokens) and tokens[i].capital and tokens[i].lower[-1:] == "s":
            name = self._adjectives.get(fold(tokens[i].word[:-1]))
            return (i + 1, name) if name is not None else None
        return hit

    def headed(self, tokens: Sequence[Token]) -> set[str]:
        """The countries of whose heads a text speaks: "the Russian leader", "Peru's president"."""
        found = set()
        for i in range(len(tokens)):
            nation = self.demonym(tokens, i) or self.country(tokens, i)
            if nation is None or nation[1] is None:
                continue
            j = nation[0]
            if j < len(tokens) and tokens[j].lower in {"and", "or"}:
                other = self.demonym(tokens, j + 1)
                j = other[0] if other is not None else j
            if j < len(tokens) and tokens[j].lower.rstrip("s") in HEAD_WORDS:
                found.add(nation[1])
        return found

    def knows(self, key: Sequence[str]) -> bool:
        """Whether a folded name is that of a state outside the table, or its adjective."""
        return len(key) == 1 and (key[0] in self._names or key[0] in self._adjectives)

    @staticmethod
    def _own(table: Mapping[str, str], tokens: Sequence[Token], i: int) -> tuple[int, str] | None:
        if not table or i >= len(tokens) or not tokens[i].capital:
            return None
        name = table.get(fold(tokens[i].word))
        return (i + 1, name) if name is not None else None


def find_states(texts: Iterable[str]) -> dict[str, frozenset[str]]:
    """The states that the texts show to be ones, with their adjectives; none of the table.

    A part of a state belongs to it, or stands behind an adjective made of its name. A name of which
    the texts print no adjective must also be that of a place, or stand behind "the army of": "Roe's
    foreign minister" is a person's.
    """
    read = _Evidence()
    for text in texts:
        read.take(tokenise(text))
    forms: dict[str, set[str]] = defaultdict(set)
    for word, key in read.printed.items():
        forms[key].add(word)
    states = {}
    for name, key in sorted(read.printed.items()):
        adjectives = frozenset(w for other in _adjectives_of(key) for w in forms.get(other, ()))
        if adjectives:
            acts = name in read.before_organs or not adjectives.isdisjoint(read.national)
        else:
            acts = name in read.owners and (name in read.located or name in read.governed)
        if acts:
            states[name] = adjectives
    return states


def _adjectives_of(key: str) -> frozenset[str]:
    if len(key) < 4:
        return frozenset()
    cut = key[:-1] if key[-1] in "aeiouy" else key
    return frozenset(stem + ending for stem in (key, cut) for ending in _ENDINGS) - {key}


class _Evidence:
    """What single capitalised words stand beside."""

    def __init__(self) -> None:
        self.printed: dict[str, str] = {}
        self.before_organs: set[str] = set()
        self.national: set[str] = set()
        self.owners: set[str] = set()
        self.governed: set[str] = set()
        self.located: set[str] = set()

    def take(self, tokens: Sequence[Token]) -> None:
        """Read one text."""
        for i, token in enumerate(tokens):
            if not token.capital or token.headline or not _may_be_state(token):
                continue
            before = tokens[i - 1] if i and joined(tokens[i - 1]) else None
            if before is not None and before.capital and before.lower not in FUNCTION_WORDS:
                continue
            word = token.word.replace("’", "'")
            if before is None and word not in self.printed and not spaced(token):
                continue
            self.printed.setdefault(word, fold(word))
            if before is not None and before.lower in _BETWEEN and not token.possessive:
                self.located.add(word)
            if _is_organ_of(tokens, i):
                self.owners.add(word)
                self.governed.add(word)
            if not spaced(token):
                continue
            if _is_organ(tokens, i + 1):
                self.before_organs.add(word)
                if token.possessive:
                    self.owners.add(word)
            if _is_organ(tokens, i + 1) or _follows(tokens, i + 1, _NATIONAL):
                self.national.add(word)


def _may_be_state(token: Token) -> bool:
    lower = token.lower
    if len(lower) < 4 or token.word.isupper():
        return False
    if lower in _NO_NAMES or is_given_name(fold(token.word)):
        return False
    key = (plain(token.word),)
    known = (country_names(), demonyms(), capitals(), places())
    return not any(key in table for table in known)


def _is_organ_of(tokens: Sequence[Token], i: int) -> bool:
    """Whether a part of a state belongs to the name at ``i``: "defence minister of Ruritania".

    It may belong to two: "the foreign ministers of Ruritania and Graustark".
    """
    if i > 3 and tokens[i - 1].lower == "and" and spaced(tokens[i - 2]) and tokens[i - 2].capital:
        return _is_organ_of(tokens, i - 2)
    if i < 3 or tokens[i - 1].lower != "of" or not spaced(tokens[i - 1]):
        return False
    return _follows(tokens, i - 2, _ORGANS) or _is_organ(tokens, i - 3)


def _follows(tokens: Sequence[Token], j: int, words: frozenset[str]) -> bool:
    return j < len(tokens) and not tokens[j].capital and tokens[j].lower in words


def _is_organ(tokens: Sequence[Token], j: int) -> bool:
    """Whether a part of a state stands at ``j``: "army", "own foreign ministry"."""
    if _follows(tokens, j, frozenset({"own"})):
        j += 1
    if _follows(tokens, j, _ORGANS):
        return True
    if j >= len(tokens) or tokens[j].capital:
        return False
    following = tokens[j + 1].lower if j + 1 < len(tokens) and joined(tokens[j]) else ""
    return tokens[j].lower in _FIELDS and following in _OFFICES
