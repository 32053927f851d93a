"""Look-ups over a set of entities: by printed name, by short name, by office."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from copy import copy

from checker.names.body_nouns import MEDIA_WORDS, SMALL_FIELDS, SMALL_HEADS
from checker.names.countries import Key, Sex, capitals, key_of, places, seats, sex_of
from checker.names.entities import Entity, EntityKind
from checker.names.fold import fold
from checker.names.grammar import heads_government, heads_state, is_former, joined, owned
from checker.names.nations import Nations
from checker.names.people import parse_name
from checker.names.tokens import Token
from checker.names.words import (
    CALENDAR,
    FEMALE_HONORIFICS,
    FUNCTION_WORDS,
    LEGAL_FORMS,
    MALE_HONORIFICS,
    PARTICLES,
    REGNAL_TITLES,
)

_LONGEST = 10
_WORD = re.compile(r"[^\s\-‐‑]+")
_SMALL = PARTICLES | {"of", "for", "the", "and"}
_SMALL_WORDS = SMALL_HEADS | SMALL_FIELDS


def name_key(name: str) -> Key:
    """The folded words of a printed name, split as the tokeniser splits them."""
    words = (word.removesuffix("'s").removesuffix("’s") for word in _WORD.findall(name))
    return tuple(key for word in words if (key := fold(word)))


def body_key(name: str) -> Key:
    """The key of a body's name without article and legal form: "The Acme Corp." is "acme"."""
    key = name_key(name)
    if len(key) > 2 and key[0] == "the":
        key = key[1:]
    while len(key) > 1 and key[-1] in LEGAL_FORMS:
        key = key[:-1]
    return key


class Index:
    """The entities of a run, ready to be looked up from tokens.

    Args:
        entities: The entities.
        stories: For each article, all that it names; bodies known by a description among them.
        nations: The countries that the articles may speak of.
    """

    def __init__(
        self,
        entities: Iterable[Entity],
        stories: Iterable[frozenset[str]] = (),
        nations: Nations | None = None,
    ) -> None:
        self._take(entities, stories)
        self.nations = nations or Nations()
        self.full: dict[Key, str] = {}
        shorts: dict[Key, set[str]] = defaultdict(set)
        givens: dict[Key, set[str]] = defaultdict(set)
        for entity in self.entities.values():
            for alias in entity.aliases:
                key = name_key(alias)
                if not key:
                    continue
                if entity.kind is not EntityKind.PERSON:
                    self.full[key] = entity.canonical
                    if entity.kind is EntityKind.ORGANISATION:
                        self.full.setdefault(body_key(alias), entity.canonical)
                    # "The Hill" keeps its article: "Hill" alone is anything.
                    if key[0] == "the" and len(key) > 2:
                        self.full[key[1:]] = entity.canonical
                    continue
                name = parse_name(alias)
                if not name.given:
                    shorts[key].add(entity.canonical)
                    continue
                self.full[key] = entity.canonical
                if alias.split()[0].lower() in REGNAL_TITLES:
                    shorts[name_key(name.short)].add(entity.canonical)
                    continue
                shorts[name_key(name.short)].add(entity.canonical)
                first = next(w for w in alias.split() if fold(w) == name.given[0])
                givens[name_key(first)].add(entity.canonical)
                if len(name.given) > 1:
                    self.full.setdefault(name_key(f"{first} {name.short}"), entity.canonical)
        self.shorts = {key: tuple(sorted(names)) for key, names in shorts.items()}
        self.givens = {key: tuple(sorted(names)) for key, names in givens.items()}
        tables = (self.full, self.shorts, self.givens)
        self._openers = frozenset(key[0] for table in tables for key in table if key)
        self._printed: dict[str, Mapping[str, list[int]]] = {}

    def _take(self, entities: Iterable[Entity], stories: Iterable[frozenset[str]]) -> None:
        self.entities: Mapping[str, Entity] = {
            entity.canonical: entity
            for entity in sorted(entities, key=lambda e: (e.canonical, e.kind))
        }
        self.stories = tuple(sorted(stories, key=sorted))

    def enriched(self, entities: Iterable[Entity], stories: Iterable[frozenset[str]] = ()) -> Index:
        """An index of the same names, of which more is known; it shares the tables of this one.

        Args:
            entities: The same entities, with what is known of them now.
            stories: For each article all that it names, described bodies among it.
        """
        other = copy(self)
        other._take(entities, stories)
        return other

    def printed(self, text: str, tokens: Sequence[Token]) -> Mapping[str, list[int]]:
        """Where a text names each entity, in full or by a surname that one alone bears.

        Returns:
            The indices of first words, by canonical name.
        """
        if text not in self._printed:
            found: dict[str, list[int]] = {}
            i = 0
            while i < len(tokens):
                end, name = self._named_at(tokens, i)
                if name is not None:
                    found.setdefault(name, []).append(i)
                i = end
            self._printed[text] = found
        return self._printed[text]

    def _named_at(self, tokens: Sequence[Token], i: int) -> tuple[int, str | None]:
        """The entity named at ``i``, and where to go on."""
        full = self._longest(tokens, i, self.full)
        if full is not None:
            return full[0], self.full[full[1]]
        short = self._longest(tokens, i, self.shorts)
        if short is None or tokens[i].lower in FUNCTION_WORDS or tokens[i].lower in CALENDAR:
            return i + 1, None
        bearers = self.shorts[short[1]]
        return short[0], bearers[0] if len(bearers) == 1 else None

    def _longest(
        self, tokens: Sequence[Token], i: int, table: Mapping[Key, object]
    ) -> tuple[int, Key] | None:
        best: tuple[int, Key] | None = None
        key: list[str] = []
        if i >= len(tokens) or not tokens[i].capital or fold(tokens[i].word) not in self._openers:
            return None
        for j in range(i, min(i + _LONGEST, len(tokens))):
            token = tokens[j]
            hyphenated = j > i and tokens[j - 1].gap in {"-", "‐", "‑"}
            small = token.lower in _SMALL or (j > i and token.lower in _SMALL_WORDS)
            if not (token.capital or small or hyphenated):
                break
            key.append(fold(token.word))
            if tuple(key) in table:
                best = (j + 1, tuple(key))
            # "St. Peter's Basilica": a possessive may stand inside a longer name.
            if not (joined(token) or owned(token) or (token.possessive and token.gap == " ")):
                break
        return best

    def match_full(self, tokens: Sequence[Token], i: int) -> tuple[int, Entity] | None:
        """The longest full name at ``i``: the index after it, and its entity."""
        hit = self._longest(tokens, i, self.full)
        return (hit[0], self.entities[self.full[hit[1]]]) if hit else None

    def match_short(
        self, tokens: Sequence[Token], i: int
    ) -> tuple[int, tuple[str, ...], tuple[str, ...]] | None:
        """A short name at ``i``: index after it, its bearers by surname and by first word."""
        hit = self._longest(tokens, i, self.shorts)
        given = self._longest(tokens, i, self.givens)
        best = max((h for h in (hit, given) if h), key=lambda h: h[0], default=None)
        if best is None:
            return None
        return best[0], self.shorts.get(best[1], ()), self.givens.get(best[1], ())

    def related(self, names: Collection[str], *, whole: bool = False) -> frozenset[str]:
        """All that the articles name which share a telling name with these; ``whole``: all do."""
        telling = {name for name in names if self._tells_story(name)}
        shared = (s for s in self.stories if whole or not telling.isdisjoint(s))
        return frozenset().union(*shared)

    def _tells_story(self, name: str) -> bool:
        """Whether two articles that share the name are likely to tell one story.

        A country, a large city, a seat of government or a paper stands in articles of every kind.
        """
        entity = self.entities.get(name)
        if entity is None or entity.kind is EntityKind.COUNTRY:
            return False
        key = key_of(name)
        return not (key in capitals() or key in places() or key in seats() or _is_press(key))

    def sex(self, canonical: str) -> Sex | None:
        """The sex of a person as far as given name or title tells."""
        entity = self.entities.get(canonical)
        if entity is None:
            return None
        if entity.titles & FEMALE_HONORIFICS:
            return "female"
        if entity.titles & MALE_HONORIFICS:
            return "male"
        votes = {
            sex_of(name.given[0])
            for name in map(parse_name, entity.aliases)
            if name.given and len(name.given[0]) > 1
        }
        votes.discard(None)
        return votes.pop() if len(votes) == 1 else None

    def holders(self, role: str, country: str | None = None) -> tuple[str, ...]:
        """Who is printed with an office, of a country if one is given; former holders are not."""
        return tuple(
            entity.canonical
            for entity in self.entities.values()
            if entity.kind is EntityKind.PERSON
            and (country is None or entity.country == country)
            and any(fits(title, role) for title in entity.titles)
        )


_HEADS_OF_SCHOOLS = frozenset({"headteacher", "headmaster", "headmistress", "principal"})


def _is_press(key: Key) -> bool:
    return not MEDIA_WORDS.isdisjoint(key)


def fits(title: str, role: str) -> bool:
    """Whether the holder of a title can be called by a role.

    "Leader" and "head of state" fit a president or prime minister; "minister" fits the foreign
    minister; "president" does not fit the vice president.
    """
    if is_former(title):
        return False
    if role in {"leader", "head of state", "head of government"}:
        return heads_state(title) or heads_government(title) or title == "dictator"
    if title == role:
        return True
    words = title.split()
    if role == "head" and words[-1] in _HEADS_OF_SCHOOLS:
        return True
    if role in {"president", "chancellor", "king", "queen", "premier"}:
        return False
    if role == "minister" and words[0] == "prime":
        return False
    return words[-1] == role or (role == "secretary" and title == "secretary of state")
