"""Bodies, countries and places by name, and capitals that stand for governments."""

from __future__ import annotations

from checker.names.countries import CAPITALS_OF_BODIES, Seat
from checker.names.entities import EntityKind, MentionForm
from checker.names.grammar import (
    joined,
    match_capital,
    match_place,
    match_seat,
)
from checker.names.principals import principal_of_body
from checker.names.reading import Hit, Reading
from checker.names.words import FUNCTION_WORDS, LOCATIVES, MOTION_VERBS, SPEECH_NOUNS


def read_thing(reading: Reading, i: int) -> Hit | None:
    """A body, country or place by name, or a capital that stands for its government."""
    tokens = reading.tokens
    if not tokens[i].capital:
        return None
    hits: list[Hit] = []
    seat = match_seat(tokens, i)
    if seat is not None:
        hits.append(_seat_hit(i, *seat))
    city = match_capital(tokens, i)
    if city is not None and city[1] is not None and _is_actor(reading, i, city[0]):
        hits.append(_actor_hit(reading, i, city[0], city[1]))
    named = reading.index.match_full(tokens, i)
    if named is not None and named[1].kind is not EntityKind.PERSON:
        end, entity = named
        hits.append(Hit(i, end, (entity.canonical,), entity.kind, MentionForm.FULL, end))
    country = reading.nations.country(tokens, i)
    if country is not None and country[1] is not None:
        hits.append(country_hit(i, country[0], country[1], MentionForm.FULL))
    people = reading.nations.people(tokens, i)
    if people is not None:
        hits.append(country_hit(i, people[0], people[1], MentionForm.METONYM))
    place = city or match_place(tokens, i)
    if place is not None and _may_be_place(reading, i, place[0]):
        printed = reading.text[tokens[i].start : tokens[place[0] - 1].end]
        name = printed.title() if printed.isupper() else printed
        hits.append(Hit(i, place[0], (name,), EntityKind.PLACE, MentionForm.FULL, place[0]))
    # The longest; of equals the first, so that a government goes before the place.
    return max(hits, key=lambda hit: hit.end, default=None)


def _actor_hit(reading: Reading, i: int, end: int, country: str) -> Hit:
    body = CAPITALS_OF_BODIES.get(tuple(token.lower for token in reading.tokens[i:end]))
    if body is None:
        return country_hit(i, end, country, MentionForm.METONYM)
    kind = EntityKind.ORGANISATION
    return Hit(i, end, (body,), kind, MentionForm.METONYM, end, principal=body)


def _seat_hit(i: int, end: int, seat: Seat) -> Hit:
    return Hit(
        start=i,
        end=end,
        entities=(seat.name,),
        kind=EntityKind.ORGANISATION,
        form=MentionForm.METONYM if seat.country else MentionForm.FULL,
        resume=end,
        principal=principal_of_body(seat.name, seat.country),
    )


def country_hit(i: int, end: int, country: str | None, form: MentionForm) -> Hit:
    """A mention of a country, or of its government."""
    entities = (country,) if country else ()
    return Hit(i, end, entities, EntityKind.COUNTRY, form, end)


def _may_be_place(reading: Reading, i: int, end: int) -> bool:
    """Whether a place name is one here, and not part of a person's or a body's name."""
    after = (
        reading.tokens[end]
        if end < len(reading.tokens) and joined(reading.tokens[end - 1])
        else None
    )
    if after is not None and after.capital and after.sentence == reading.tokens[i].sentence:
        return False
    before = reading.tokens[i - 1] if i and joined(reading.tokens[i - 1]) else None
    if before is not None and before.capital and before.lower not in FUNCTION_WORDS:
        return False
    if match_capital(reading.tokens, i) is not None:
        return True
    return reading.before(i) in LOCATIVES | {"from", "of"} or reading.tokens[end - 1].gap == ", "


def _is_actor(reading: Reading, i: int, end: int) -> bool:
    """Whether a capital stands for the government: "Moscow said", not "in Moscow"."""
    tokens = reading.tokens
    last = tokens[end - 1]
    if i == 0 or tokens[i - 1].sentence != tokens[i].sentence:
        dateline = last.gap.strip() in {"—", "–", "-", "(", "--", ","}
        return last.possessive or (not dateline and reading.is_verb(end))
    before = reading.before(i)
    if before in {"from", "of", "with", "by", "and", "for", "between", "against"}:
        if before in {"from", "of"}:
            return reading.before(i - 1) in SPEECH_NOUNS
        if before in {"and", "between", "for"}:
            return reading.is_verb(end) or reading.after(end) in {"and", "to"}
        return True
    if before in LOCATIVES:
        return False
    if before in MOTION_VERBS:
        return False
    return not (last.gap.startswith(", ") and not reading.is_verb(end) and not before)
