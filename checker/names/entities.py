"""What the reader of names knows: entities, and the mentions of them in a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class EntityKind(StrEnum):
    """What a name stands for."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    COUNTRY = "country"


class MentionForm(StrEnum):
    """How a text refers to an entity.

    ``SURNAME`` is any short name (surname, given name, with or without title), ``METONYM`` a
    capital, a people or a seat of government that stands for a government, ``SOURCE`` an unnamed
    speaker ("a White House official").
    """

    FULL = "full"
    SURNAME = "surname"
    DESCRIPTOR = "descriptor"
    METONYM = "metonym"
    PRONOUN = "pronoun"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, body, place or country of a run.

    Attributes:
        canonical: The most frequent full form printed, ties by code point order.
        kind: Person, organisation, place or country.
        titles: Offices printed with the name, lower case, hyphens as spaces; of a body what it is
            called beside its name ("drivers union").
        country: Canonical name of the country it belongs to or acts for, where printed.
        organisation: Canonical name of the body a person acts for, where printed.
        aliases: All printed forms, in code point order, ``canonical`` among them.
    """

    canonical: str
    kind: EntityKind
    titles: frozenset[str] = frozenset()
    country: str | None = None
    organisation: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """One reference to entities in a text.

    Attributes:
        start: First code point.
        end: One past the last code point, so that ``text_of_article[start:end] == text``.
        text: The words, verbatim.
        entities: Canonical names; several for a group, none where it cannot be settled.
        kind: Of the entities.
        form: How it refers.
        principal: Whose voice it is, as ``Gazetteer.principal_of`` says; None when unknown.
    """

    start: int
    end: int
    text: str
    entities: tuple[str, ...]
    kind: EntityKind
    form: MentionForm
    principal: str | None = None
