"""Where a text describes a body rather than naming it: "the union", "the county council"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.names.body_nouns import SORTS, STATE_NOUNS
from checker.names.grammar import ends_phrase, joined, owned, spaced
from checker.names.index import Index
from checker.names.tokens import Token
from checker.names.words import FUNCTION_WORDS, IRREGULAR_VERBS

_MOST_MODIFIERS = 3
_LONGEST_HEADLINE = 18
_MEMBERS = ("ers", "ors", "ists", "ians", "ants", "ents", "ees", "nurses", "pilots")
_POINTS = ".!?:;"
# Before a noun they say that not a certain one is meant.
_OF_ANY = frozenset("a an another no any every each its his her their one two new".split())


@dataclass(frozen=True, slots=True)
class Described:
    """A body as a text describes it, not yet resolved.

    Attributes:
        start: Index of its first word, the article included.
        end: Index after its last word.
        noun: The noun it is called by, in the singular.
        modifiers: The words between article and noun, lower case.
    """

    start: int
    end: int
    noun: str
    modifiers: tuple[str, ...]

    @property
    def own_name(self) -> str | None:
        """The name under which the body is known if nothing names it; None if none will do."""
        sort = SORTS.get(self.noun)
        telling = tuple(m for m in self.modifiers if sort is None or m not in sort.implied)
        if sort is None:
            known = not telling
        elif telling:
            known = set(telling) <= sort.fields or (sort.members and _are_plural(telling))
        else:
            known = sort.alone
        return " ".join(("the", *telling, self.noun)) if known else None

    @property
    def is_by_members(self) -> bool:
        """Whether only its members' trade tells it: "the teachers' union"."""
        sort = SORTS.get(self.noun)
        return sort is not None and not set(self.modifiers) <= sort.fields | sort.implied


def _are_plural(words: Iterable[str]) -> bool:
    return all(len(word) > 3 and word.rstrip("'").endswith("s") for word in words)


def find_descriptions(index: Index, tokens: Sequence[Token]) -> dict[int, Described]:
    """The descriptions with "the", in a headline without it, by the index of their first word."""
    headline = headline_end(tokens)
    found = (_described(index, tokens, j, headline) for j in range(len(tokens)))
    return {described.start: described for described in found if described is not None}


def headline_end(tokens: Sequence[Token]) -> int:
    """The index after the headline: a short first line that no point ends; 0 without one."""
    end = next((k for k, token in enumerate(tokens) if token.paragraph), 0)
    closed = end == 0 or not set(_POINTS).isdisjoint(tokens[end - 1].gap)
    return end if not closed and end <= _LONGEST_HEADLINE else 0


def _described(
    index: Index, tokens: Sequence[Token], j: int, headline: int = 0
) -> Described | None:
    """The description whose noun is word ``j``; before word ``headline`` it needs no article."""
    token = tokens[j]
    noun = token.lower
    if (noun not in SORTS and noun not in STATE_NOUNS) or not ends_phrase(tokens, j):
        return None
    modifiers = modifiers_before(tokens, j)
    if j < headline:
        return _in_headline(index, tokens, j, modifiers)
    k = j - 1 - len(modifiers)
    if k < 0 or tokens[k].lower != "the" or not spaced(tokens[k]):
        return None
    if token.capital and (modifiers or index.match_full(tokens, j)):
        return None
    return Described(k, j + 1, noun, modifiers)


def _in_headline(
    index: Index, tokens: Sequence[Token], j: int, modifiers: tuple[str, ...]
) -> Described | None:
    """The description whose noun is word ``j`` of a headline: "Water authority denies", "union"."""
    verbs = [n for n, word in enumerate(modifiers, 1) if _is_verb(word, tokens[j].lower)]
    modifiers = modifiers[max(verbs, default=0) :]
    k = j - len(modifiers)
    before = tokens[k - 1] if k else None
    if before is not None and before.capital and k == 1 and joined(before):
        # The first word has its capital for being the first.
        if index.match_full(tokens, 0) is not None or before.lower in FUNCTION_WORDS:
            return None
        return Described(0, j + 1, tokens[j].lower, (before.lower, *modifiers))
    if tokens[j].capital and j:
        return None
    if before is not None and (before.capital or before.possessive) and spaced(before):
        return None
    if before is not None and before.lower == "the":
        k -= 1
    elif before is not None and before.lower in _OF_ANY:
        return None
    return Described(k, j + 1, tokens[j].lower, modifiers)


def _is_verb(word: str, noun: str) -> bool:
    """Whether a word before a noun is the headline's verb: "warned", "pulls", no "teachers"."""
    of_members = noun in SORTS and SORTS[noun].members and word.endswith(_MEMBERS)
    return (word.endswith("s") and not of_members) or word.endswith("ed") or word in IRREGULAR_VERBS


def modifiers_before(tokens: Sequence[Token], j: int) -> tuple[str, ...]:
    """The words of one noun phrase that stand before its noun at ``j``, lower case."""
    k = j
    while k and j - k < _MOST_MODIFIERS:
        before = tokens[k - 1]
        if before.sentence != tokens[j].sentence or before.capital:
            break
        if not (joined(before) or owned(before)) or before.lower in FUNCTION_WORDS:
            break
        k -= 1
    return tuple(token.lower for token in tokens[k:j])


def attributive(tokens: Sequence[Token], i: int) -> Described | None:
    """The description without article whose first word is ``i``: "union", "city council's"."""
    end, noun = 0, ""
    for j in range(i, min(i + _MOST_MODIFIERS, len(tokens))):
        token = tokens[j]
        opens = j == i and (j == 0 or tokens[j - 1].sentence != token.sentence)
        if token.capital and not opens:
            break
        if token.lower in SORTS or token.lower in STATE_NOUNS:
            end, noun = j + 1, token.lower
        if not (joined(token) or owned(token)):
            break
    if not end or not spaced(tokens[end - 1]):
        return None
    return Described(i, end, noun, tuple(token.lower for token in tokens[i : end - 1]))


def noun_beside(index: Index, tokens: Sequence[Token], i: int) -> tuple[str, ...]:
    """What the body named at ``i`` is called beside its name, the noun last; empty if nothing."""
    return _noun_before(index, tokens, i) or _noun_behind(index, tokens, i)


def _noun_before(index: Index, tokens: Sequence[Token], i: int) -> tuple[str, ...]:
    """The noun before a name: "the drivers' union Aslet", "the lecturers' union, the UCL,"."""
    j = i - 1
    if j > 0 and tokens[j].lower == "the" and spaced(tokens[j]):
        j -= 1
    if j < 0 or tokens[j].lower not in SORTS or tokens[j].possessive:
        return ()
    if not (j == i - 1 and joined(tokens[j])):
        hit = index.match_full(tokens, i)
        enclosed = hit is not None and tokens[hit[0] - 1].gap.startswith(",")
        if not enclosed or tokens[j].gap != ", ":
            return ()
    return (*modifiers_before(tokens, j), tokens[j].lower)


def _noun_behind(index: Index, tokens: Sequence[Token], i: int) -> tuple[str, ...]:
    """The noun of an apposition behind a name: "Aslet, a drivers' union"."""
    hit = index.match_full(tokens, i)
    if hit is None or tokens[hit[0] - 1].gap != ", ":
        return ()
    article = hit[0]
    if article >= len(tokens) or tokens[article].lower not in {"a", "an", "the"}:
        return ()
    words: list[str] = []
    for token in tokens[article + 1 : article + 3 + _MOST_MODIFIERS]:
        if token.capital or token.lower in FUNCTION_WORDS:
            break
        words.append(token.lower)
        if token.possessive or not (joined(token) or owned(token)):
            break
    return tuple(words) if words and words[-1] in SORTS else ()
