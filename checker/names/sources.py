"""Unnamed speakers: "a White House official", "two people familiar with the plan"."""

from __future__ import annotations

from checker.names.entities import EntityKind, MentionForm
from checker.names.grammar import joined
from checker.names.persons import read_person
from checker.names.principals import government_of, principal_of_body, principal_of_entity
from checker.names.reading import Hit, Modifiers, Reading
from checker.names.tokens import Token
from checker.names.words import COUNT_WORDS, FUNCTION_WORDS, SOURCE_NOUNS, UNNAMED_OPENERS


def read_source(reading: Reading, i: int) -> Hit | None:
    """An unnamed speaker: "a White House official", "two people familiar with the plan"."""
    lower = reading.lower(i)
    definite = lower == "the"
    if not (lower in UNNAMED_OPENERS or definite or reading.nation_or_body(i) is not None):
        return None
    modifiers = Modifiers()
    j = i if reading.nation_or_body(i) is not None else i + 1
    for _ in range(6):
        if j >= len(reading.tokens) or not reading.same_sentence(i, j):
            return None
        if reading.lower(j) in SOURCE_NOUNS and not reading.tokens[j].capital:
            return _close_source(reading, i, j, modifiers, definite)
        step = reading.nation_or_body(j)
        described = reading.bodies.before_office(j) if step is None else None
        if step is not None:
            end, country, body = step
            modifiers.country = country or modifiers.country
            modifiers.organisation = body or modifiers.organisation
            j = end
        elif described is not None and not definite:
            j, meant = described
            if meant.kind is EntityKind.COUNTRY:
                modifiers.country = meant.name
            else:
                modifiers.organisation = meant.name
        elif definite or not _qualifies(reading.tokens[j]):
            return None
        else:
            j += 1
        if not joined(reading.tokens[j - 1]) and not reading.tokens[j - 1].possessive:
            return None
    return None


def _qualifies(token: Token) -> bool:
    """Whether a word may stand between the article and "official": an adjective, as far as seen."""
    filler = token.lower in FUNCTION_WORDS and token.lower not in COUNT_WORDS
    return joined(token) and not token.capital and not filler


def _close_source(reading: Reading, i: int, j: int, found: Modifiers, definite: bool) -> Hit | None:
    noun = reading.lower(j)
    end = j + 1
    plural_free = noun.removesuffix("s") if noun != "people" else noun
    if noun in {"person", "people"} and not definite and not _is_informed(reading, end):
        return None
    principal: str | None = None
    if reading.after(end) in {"for", "at", "from", "of"} and end + 1 < len(reading.tokens):
        k = end + 2 if reading.lower(end + 1) == "the" else end + 1
        owner, master = reading.owner(end + 1), read_person(reading, k)
        if owner is not None:
            end, country, body = owner
            found.country, found.organisation = country or found.country, body
        elif master is not None and len(master.entities) == 1:
            end = master.end
            principal = principal_of_entity(reading.index.entities[master.entities[0]])
    if found.organisation is not None:
        principal = principal_of_body(found.organisation, found.country)
    elif found.country is not None and plural_free not in {"source", "person", "people", "witness"}:
        principal = government_of(found.country)
    if definite and principal is None:
        if noun not in reading.sources:
            return None
        principal = reading.sources[noun]
    reading.sources[noun] = principal
    return Hit(i, end, (), EntityKind.PERSON, MentionForm.SOURCE, end, principal)


def _is_informed(reading: Reading, i: int) -> bool:
    return reading.after(i) in {"familiar", "briefed", "with", "who", "close", "involved"}
