"""Whom the words of an article name as possible parties: persons, bodies and groups (pure)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from checker.answered import Reading
from checker.models import Span
from checker.names import EntityKind, Mention
from checker.parties.groups import Group, find_groups, fullest
from checker.parties.offices import office_holders
from checker.parties.persons import WIDER, described_persons, on_trial
from checker.speech.cues import FINITE

_ACTORS = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.COUNTRY})
_PREPOSITION = re.compile(
    r"\b(?:in|at|to|from|near|on|over|across|into|inside|outside|around|off|by|with|of|for|against|between|"
    r"among|about|after|before|since|during|under|like|than|via|through|towards?|behind|despite)"
    r"\s+(?:(?:the|an?|its|his|her|their)\s+)?\Z",
    re.IGNORECASE,
)
_OWNS = re.compile(r"[’']s?\s+\w")
_OWNED = re.compile(
    r"\s+(?!(?:to|in|on|at|for|from|with|by|of|as|that|and|or|but|about|after|before|if|when|while|"
    r"during|into|over|under|not|out|up|off|back|again|alone|so|the|an?|this|last|next|yesterday|"
    r"today|tomorrow|because|since|until|who|which|home|there|here|what|how|why|where|than)\b)[\w“\"]"
)
# "The Roe family", "the Roe trial": not Roe.
_ATTRIBUTIVE = re.compile(
    r"\s+(?:family|families|brothers|sisters|couple|twins|estate|household|foundation|trial|case|affair|"
    r"inquiry|verdict|ruling|murder|killing|camp|administration|presidency|era|plan|bill|report)\b"
)
_THE_BEFORE = re.compile(r"\b[Tt]he\s+\Z")
_AGENTS = re.compile(r"l?ors\Z")
_STEM = 6
_FEW = re.compile(r"(?:[’']s?)?\s+(?:[\w-]+\s+)?")
OWN_PEOPLE = (
    r"(?:officers|inspectors|investigators|members|staff|negotiators|lawyers|leaders|monitors|"
    r"directors|engineers|delegates|officials)"
)
"""Those by whom a body acts: what they do, it does."""
_OWN_PEOPLE = re.compile(rf"\b{OWN_PEOPLE}\Z")
_OF_BODY = re.compile(r"\s+for\s+(?:the\s+)?[A-Z]")
_OWNED_GROUP = re.compile(r"\b(?:its|our|my|your)\s+(?:[\w-]+\s+)?\Z", re.IGNORECASE)


class Sort(Enum):
    """What a party is: one person, one body or state, or an unnamed group."""

    PERSON = "person"
    BODY = "body"
    GROUP = "group"


@dataclass(frozen=True)
class Party:
    """A possible party.

    Attributes:
        start: Where its words begin in the article.
        end: One past their end.
        names: Canonical names; where it has none its own words.
        sort: What it is.
        mention: The mention of a name, None where it has no name.
        act_for: The states or bodies that act through it; empty where it acts for itself.
    """

    start: int
    end: int
    names: tuple[str, ...]
    sort: Sort
    mention: Mention | None = None
    act_for: tuple[str, ...] = ()

    @property
    def span(self) -> Span:
        """Where its words stand."""
        return Span(start=self.start, end=self.end)

    @property
    def plural(self) -> bool:
        """Whether "they" can mean it."""
        return self.sort is Sort.GROUP or len(self.names) > 1


def actors(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions of those who can act: persons, bodies and countries."""
    return [m for m in mentions if m.entities and m.kind in _ACTORS]


def parties_in(reading: Reading, span: Span) -> list[Party]:
    """The possible parties of a stretch of the article, in order."""
    text = reading.article.text
    found = [
        Party(
            m.start,
            m.end,
            m.entities,
            Sort.PERSON if m.kind is EntityKind.PERSON else Sort.BODY,
            m,
        )
        for m in actors(reading.within(span))
    ]
    for at, names, acting in office_holders(reading, span):
        found = [p for p in found if not p.span.overlaps(at)]
        found.append(Party(at.start, at.end, names, Sort.PERSON, act_for=acting))
    for at, name in described_persons(reading, span):
        if not any(p.span.overlaps(at) for p in found):
            found.append(Party(at.start, at.end, (name,), Sort.PERSON))
    for group in find_groups(span.of(text)):
        at = Span(start=span.start + group.start, end=span.start + group.end)
        overlapping = [p for p in found if p.span.overlaps(at)]
        if any(p.sort is Sort.PERSON or p.span.contains(at) for p in overlapping):
            continue
        # "NATO allies" are not NATO.
        found = [p for p in found if p not in overlapping]
        if any(p.sort is Sort.BODY and text[at.end : p.start] == ", " for p in found):
            # "The architects, Lowe Partners, …": the name says who they are.
            continue
        owner = next((p for p in found if p.end <= at.start and is_owner_of(text, p, at)), None)
        if owner is not None and _OWN_PEOPLE.search(group.text):
            found.remove(owner)
            if body := _body_of(reading, owner):
                found.append(Party(owner.start, at.end, (body,), Sort.BODY))
        elif group.role:
            if text[at.end : at.end + 2] == ", " and any(p.start == at.end + 2 for p in found):
                # "Her president, Ann Roe, …"
                continue
            found.append(_one(reading, group, at))
        elif _OF_BODY.match(text, at.end) and any(
            p.sort is Sort.BODY and 0 < p.start - at.end < 10 for p in found
        ):
            # "Negotiators for Acme" are Acme.
            continue
        elif group.text != "members" and not _OWNED_GROUP.search(text[span.start : at.start]):
            name = _body_of_members(reading, group.text) or group.text
            if group.single:
                bodies = _described_as(reading, name.split()[-1], EntityKind.ORGANISATION)
                name = bodies.pop() if len(bodies) == 1 and group.traded else name
            elif " " not in name:
                name = fullest(text, name)
            sort = Sort.BODY if group.single else Sort.GROUP
            found.append(Party(at.start, at.end, (name,), sort))
    return sorted(found, key=lambda p: p.start)


def is_owner_of(text: str, owner: Party, owned: Span) -> bool:
    """Whether the one party is the owner right before the other: "Acme’s 40 drivers"."""
    return is_owner(text, owner) and _FEW.fullmatch(text, owner.end, owned.start) is not None


def _one(reading: Reading, group: Group, at: Span) -> Party:
    """One who is known by what he does: a person by name or office, or a body: "the builder"."""
    holder = _holder(reading, group, at)
    if holder == group.text:
        bodies = _described_as(reading, group.text.split()[-1], EntityKind.ORGANISATION)
        if len(bodies) == 1:
            return Party(at.start, at.end, (bodies.pop(),), Sort.BODY)
    return Party(at.start, at.end, (holder,), Sort.PERSON)


def _holder(reading: Reading, group: Group, at: Span) -> str:
    """The one whom the article has named with that office, else the office itself."""
    head = group.text.split()[-1].rpartition("-")[2]
    if (charged := on_trial(reading, head)) is not None:
        return charged
    trades = WIDER.get(head, frozenset()) | {head}
    named = {
        name
        for mention in reading.mentions
        if mention.kind is EntityKind.PERSON and mention.end <= at.start
        for name in mention.entities
    }
    entities = (reading.gazetteer.resolve(name) for name in named)
    here = [entity for entity in entities if entity is not None]
    for known in (here, reading.gazetteer.entities):
        holders = {
            entity.canonical
            for entity in known
            if entity.kind is EntityKind.PERSON
            and any(title.split()[-1] in trades for title in entity.titles)
        }
        if holders:
            return holders.pop() if len(holders) == 1 else group.text
    described = set().union(
        *(_described_as(reading, trade, EntityKind.PERSON) for trade in sorted(trades))
    )
    return described.pop() if len(described) == 1 else group.text


def _described_as(reading: Reading, head: str, kind: EntityKind) -> set[str]:
    """Those beside whose names the article prints a word: "hurdler Roe", "Ann Roe, a hurdler"."""
    text = reading.article.text
    before = re.compile(rf"\b{re.escape(head)},?\s+\Z", re.IGNORECASE)
    behind = re.compile(
        rf",\s+(?:an?|the|his|her|its)\s+(?:[\w’'-]+\s+){{0,4}}?{re.escape(head)}\b"
    )
    return {
        mention.entities[0]
        for mention in reading.mentions
        if mention.kind is kind
        and len(mention.entities) == 1
        and (
            behind.match(text, mention.end)
            or before.search(text[max(0, mention.start - 40) : mention.start])
            or mention.text.lower().startswith(f"{head} ")
        )
    }


def _body_of_members(reading: Reading, group: str) -> str | None:
    """The one body that is called after what a group does: "inspectors" of an Inspectorate."""
    head = group.split()[-1].lower()
    stem = _AGENTS.sub("", head)
    if " " in group or stem == head or len(stem) < _STEM:
        return None
    bodies = {
        name
        for mention in reading.mentions
        if mention.kind is EntityKind.ORGANISATION and len(mention.entities) == 1
        for name in mention.entities
        if any(word.startswith(stem) and not word.startswith(head) for word in name.lower().split())
    }
    return bodies.pop() if len(bodies) == 1 else None


def _body_of(reading: Reading, owner: Party) -> str | None:
    """The body whose people are named: the owner, or the one that a person acts for."""
    if owner.sort is not Sort.PERSON:
        return owner.names[0] if len(owner.names) == 1 else None
    entity = reading.gazetteer.resolve(owner.names[0]) if len(owner.names) == 1 else None
    return entity.organisation if entity is not None else None


def is_owner(text: str, party: Party) -> bool:
    """Whether the party only owns what follows: "Acme’s", "his plan"."""
    if _OWNS.match(text, party.end):
        return True
    if party.sort is Sort.PERSON and _ATTRIBUTIVE.match(text, party.end):
        return _THE_BEFORE.search(text[max(0, party.start - 5) : party.start]) is not None
    word = text[party.start : party.end].lower()
    if word in {"his", "its", "their"}:
        return True
    return word == "her" and _OWNED.match(text, party.end) is not None


def subject_of(text: str, parties: Sequence[Party], span: Span) -> Party | None:
    """The party that is the subject of the clause at ``span``; None where something else is.

    Of a clause that opens with an adverbial ("In the evening the mayor …") it is the first party
    that stands behind no preposition and owns nothing, before the first verb.
    """
    for party in parties:
        if not (span.start <= party.start and party.end <= span.end):
            continue
        if FINITE.search(text, span.start, party.start):
            return None
        if _PREPOSITION.search(text[span.start : party.start]) or is_owner(text, party):
            continue
        return party
    return None
