"""Who is called by an office alone: "the foreign ministers of Karvia and Ostmark" (pure).

They are persons, named in another sentence or another article of the run if anywhere. Who is named
nowhere is known by the office, as "foreign minister of Karvia"; the head of a state acts for it,
and so does whoever leads a body: they are known by its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.answered import Reading
from checker.models import Span
from checker.names import EntityKind, MentionForm
from checker.names.index import fits

Holders = tuple[Span, tuple[str, ...], tuple[str, ...]]
"""Words, the canonical names of those whom they mean, and the states or bodies they act for."""

_PLURALS = {
    "presidents": "president",
    "premiers": "premier",
    "chancellors": "chancellor",
    "leaders": "leader",
    "rulers": "ruler",
    "kings": "king",
    "monarchs": "monarch",
    "ministers": "minister",
    "secretaries": "secretary",
    "ambassadors": "ambassador",
    "governors": "governor",
    "mayors": "mayor",
    "chairmen": "chairman",
    "chairs": "chair",
    "heads": "head",
    "chiefs": "chief",
    "directors": "director",
    "captains": "captain",
    "coaches": "coach",
    "managers": "manager",
    "commanders": "commander",
}
_OFFICES = re.compile(
    rf"\b(?:[Tt]he\s+)?(?P<field>(?!(?:the|two|three|both|all|some|other|new|former|no)\b)"
    rf"[a-z-]+\s+)?(?P<plural>{'|'.join(_PLURALS)})\s+of\s+(?:the\s+)?(?=[A-Z])"
)
_JOINT = re.compile(r"(?:,\s+and\s+|,\s+|\s+and\s+)(?:the\s+)?")
_NAME = re.compile(r"[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*")
_OWNERS = frozenset({EntityKind.COUNTRY, EntityKind.ORGANISATION, EntityKind.PLACE})
_ACTING = frozenset({EntityKind.COUNTRY, EntityKind.ORGANISATION})
_HEADS = frozenset(
    "president|premier|prime minister|chancellor|leader|ruler|king|queen|monarch|head|"
    "head of state|head of government".split("|")
)
_OF_STATE = "government of "
_OWNED = re.compile(r"(?:[Tt]he\s+)?(?:[A-Z]\S*\s+)*(?P<office>[a-z][a-z -]*?)(?:\s+of\s+.*)?\Z")


def office_holders(reading: Reading, span: Span) -> Iterator[Holders]:
    """Those whom a stretch of the article calls by their offices, and no mention names."""
    text = reading.article.text
    for match in _OFFICES.finditer(text, span.start, span.end):
        owners = _owners(reading, Span(start=match.end(), end=span.end))
        if len(owners) > 1:
            office = f"{match['field'] or ''}{_PLURALS[match['plural']]}"
            names = dict.fromkeys(_holder(reading, office, name, kind) for _, name, kind in owners)
            acting = tuple(name for _, name, kind in owners if kind in _ACTING)
            at = Span(start=match.start(), end=owners[-1][0].end)
            yield at, tuple(names), acting if len(acting) == len(owners) else ()
    for mention in reading.within(span):
        described = mention.kind is EntityKind.PERSON and mention.form is MentionForm.DESCRIPTOR
        of_state = mention.principal is not None and mention.principal.startswith(_OF_STATE)
        if described and of_state and not mention.entities:
            country = (mention.principal or "").removeprefix(_OF_STATE)
            owned = _OWNED.match(mention.text)
            if owned is not None:
                at = Span(start=mention.start, end=mention.end)
                office = owned["office"]
                yield at, (country if office in _HEADS else f"{office} of {country}",), ()


def _owners(reading: Reading, behind: Span) -> list[tuple[Span, str, EntityKind | None]]:
    """The countries, bodies and places that are joined at the start of a stretch."""
    text, at = reading.article.text, behind.start
    known = {m.start: m for m in reading.within(behind) if len(m.entities) == 1}
    owners: list[tuple[Span, str, EntityKind | None]] = []
    while (name := _NAME.match(text, at, behind.end)) is not None:
        mention = known.get(at)
        if mention is None:
            owners.append((Span(start=at, end=name.end()), name[0], None))
        elif mention.kind in _OWNERS:
            end = mention.end
            owners.append((Span(start=at, end=end), mention.entities[0], mention.kind))
        else:
            return []
        joint = _JOINT.match(text, owners[-1][0].end, behind.end)
        if joint is None:
            return owners
        at = joint.end()
    return owners


def _holder(reading: Reading, office: str, owner: str, kind: EntityKind | None) -> str:
    """The one person of the run who holds the office there, or whoever acts through him."""
    holders = [
        entity.canonical
        for entity in reading.gazetteer.entities
        if entity.kind is EntityKind.PERSON
        and owner in {entity.country, entity.organisation}
        and any(fits(title, office) for title in entity.titles)
    ]
    if len(holders) == 1:
        return holders[0]
    if kind is EntityKind.ORGANISATION or (kind is EntityKind.COUNTRY and office in _HEADS):
        return owner
    return f"{office} of {owner}"
