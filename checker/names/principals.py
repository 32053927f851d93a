"""Whose voice it is when an office holder, a spokesman or a body speaks."""

from __future__ import annotations

from checker.names.countries import key_of, seats
from checker.names.entities import Entity, EntityKind
from checker.names.grammar import heads_government, heads_state, is_former
from checker.names.words import GOVERNMENT_HEADS

_MINISTRY_HEADS = frozenset(
    {"ministry", "department", "army", "navy", "government", "embassy", "cabinet"}
)


_DEPARTMENTS = frozenset(
    {
        "business", "commerce", "culture", "defence", "defense", "education", "energy",
        "environment", "foreign", "health", "home", "housing", "interior", "justice", "labor",
        "trade", "transport", "transportation", "treasury",
    }
)  # fmt: skip


def government_of(country: str) -> str:
    """The principal that stands for a country's government."""
    return f"government of {country}"


def holds_state_office(title: str) -> bool:
    """Whether the title, standing alone, is that of a state's office ("secretary of state")."""
    return not is_former(title) and (
        heads_state(title)
        or heads_government(title)
        or title in {"vice president", "secretary of state", "press secretary"}
        or (title.endswith("minister") and not title.startswith("shadow"))
        or (title.endswith(" secretary") and title.split()[-2] in _DEPARTMENTS)
    )


def speaks_for_state(title: str) -> bool:
    """Whether the holder of a title, given a country, speaks for its government."""
    if is_former(title):
        return False
    return holds_state_office(title) or title == "dictator" or title.split()[-1] in GOVERNMENT_HEADS


def principal_of_body(name: str, country: str | None) -> str:
    """The principal of a body: its government, where it is a part of one, else itself."""
    seat = seats().get(key_of(name))
    if seat is not None:
        return government_of(seat.country) if seat.country and seat.government else seat.name
    if country is not None and set(key_of(name)) & _MINISTRY_HEADS:
        return government_of(country)
    return name


def principal_of_entity(entity: Entity) -> str | None:
    """The principal of an entity; a person without office speaks for himself, a place for nobody.

    A former holder of an office speaks for himself.
    """
    if entity.kind is EntityKind.COUNTRY:
        return government_of(entity.canonical)
    if entity.kind is EntityKind.PLACE:
        return None
    if entity.kind is EntityKind.ORGANISATION:
        return principal_of_body(entity.canonical, entity.country)
    current = [title for title in entity.titles if not is_former(title)]
    if entity.organisation is not None and (current or not entity.titles):
        return principal_of_body(entity.organisation, entity.country)
    if entity.country is not None and any(map(speaks_for_state, current)):
        return government_of(entity.country)
    return entity.canonical
