"""Every reference to an entity in one text, read from left to right.

What a text has named so far decides a bare surname, "the president" or "he". Where the words do
not decide, a mention has no entities: a wrong link costs more than a missing one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from checker.names.body_nouns import SORTS, STATE_NOUNS
from checker.names.described import read_bodies, read_body, read_officer, read_organ
from checker.names.descriptors import read_descriptor, read_group
from checker.names.entities import EntityKind, Mention
from checker.names.index import Index
from checker.names.persons import read_person
from checker.names.principals import government_of, principal_of_entity
from checker.names.pronouns import read_pronoun
from checker.names.reading import Hit, Reading, Role
from checker.names.sources import read_source
from checker.names.things import read_thing
from checker.names.words import HE, SHE, THEY, TITLE_HEADS, TITLE_MODIFIERS, UNNAMED_OPENERS

_READERS = (
    read_person,
    read_group,
    read_descriptor,
    read_source,
    read_bodies,
    read_organ,
    read_body,
    read_officer,
    read_thing,
    read_pronoun,
)
# A mention starts with a capital, a title or one of these.
_OPENERS = (
    HE | SHE | THEY | TITLE_HEADS | TITLE_MODIFIERS | UNNAMED_OPENERS
    | {"the", "both", "these", "those", "its"} | SORTS.keys() | STATE_NOUNS.keys()
)  # fmt: skip


def read_mentions(index: Index, text: str, *, alone: bool = False) -> tuple[Mention, ...]:
    """All mentions in a text, in order, none overlapping another.

    Args:
        index: The entities of the run.
        text: What to read.
        alone: Whether the text is a mere phrase, to be read against the whole run.
    """
    reading = Reading(index, text, alone=alone)
    return tuple(_mention(reading, hit) for hit in _hits(reading, _best))


def read_sorts(index: Index, texts: Iterable[str]) -> frozenset[tuple[str, str]]:
    """Bodies with what the texts call them beside their names: ("Aslet", "drivers union")."""
    return frozenset().union(*(Reading(index, text).bodies.told for text in texts))


def read_stories(index: Index, texts: Iterable[str]) -> list[frozenset[str]]:
    """All that each of the texts names, the bodies among it that are fully described."""
    return [Reading(index, text).bodies.story for text in texts]


def read_roles(index: Index, texts: Iterable[str]) -> list[Role]:
    """All that the texts print of the offices of the people they name."""
    roles: list[Role] = []
    for text in texts:
        reading = Reading(index, text)
        _hits(reading, read_person)
        roles += reading.roles
    return roles


def _hits(reading: Reading, read: Callable[[Reading, int], Hit | None]) -> list[Hit]:
    hits = []
    i = 0
    while i < len(reading.tokens):
        token = reading.tokens[i]
        opens = token.capital or token.lower in _OPENERS or reading.bodies.describes(i)
        hit = read(reading, i) if opens else None
        if hit is None:
            i += 1
            continue
        reading.remember(hit)
        hits.append(hit)
        i = hit.resume
    return hits


def _best(reading: Reading, i: int) -> Hit | None:
    hits = [hit for read in _READERS if (hit := read(reading, i)) is not None]
    return max(hits, key=lambda hit: hit.end, default=None)


def _mention(reading: Reading, hit: Hit) -> Mention:
    start, end = reading.tokens[hit.start].start, reading.tokens[hit.end - 1].end
    principal = hit.principal
    if principal is None and len(hit.entities) == 1:
        entity = reading.index.entities.get(hit.entities[0])
        if entity is not None:
            principal = principal_of_entity(entity)
        elif hit.kind is EntityKind.COUNTRY:
            principal = government_of(hit.entities[0])
    return Mention(
        start=start,
        end=end,
        text=reading.text[start:end],
        entities=hit.entities,
        kind=hit.kind,
        form=hit.form,
        principal=principal,
    )
