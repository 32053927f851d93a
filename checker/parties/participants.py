"""Who takes part in an event: the names, groups and pronouns of the clause (pure)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.answered import Answered, Reading, moved
from checker.lattice import PAST
from checker.models import Attribution, Claim, EventType, Quote, Span, Voice
from checker.names import EntityKind, MentionForm
from checker.parties.antecedents import opening_names
from checker.parties.first_person import (
    FIRST_PERSON,
    addressed,
    takes_part,
    who_is_meant,
)
from checker.parties.named import Party, Sort, actors, parties_in, subject_of
from checker.parties.spoken import client_of, is_self, relative_of, spoken_of, they_of
from checker.parties.stances import takes_stand
from checker.parties.standing import acts_elsewhere, own_people, stands_in
from checker.parties.towns import acting_towns

GATHERINGS = frozenset({EventType.MEETING, EventType.CALL, EventType.VISIT})
_RUNNING = re.compile(
    r"\b(?:run(?:s|ning)?|ran|buses|trains?|flights?|ferr(?:y|ies)|road|line|route|border|travel\w*|services?)"
    r"\s+(?:[a-z]+\s+)?between\b",
    re.IGNORECASE,
)
_PRONOUN_FIRST = re.compile(r"\W*(?:it|they|who|which)\b", re.IGNORECASE)


def participants_of(
    reading: Reading, answered: Answered, trigger: Quote | None, attribution: Attribution
) -> tuple[str, ...]:
    """Those who take part, by canonical name, sorted.

    Args:
        reading: The article.
        answered: The part.
        trigger: The words that name its event.
        attribution: Who says it: "we" and a body's "it" are whoever speaks.
    """
    if answered.participants is not None:
        named = (_named(reading, name, answered.span) for name in answered.participants)
        return tuple(sorted({name for names in named for name in names}))
    span, text = answered.span, reading.article.text
    words = span.of(text)
    parties = [p for p in parties_in(reading, span) if not is_self(p, attribution)]
    parties = sorted([*parties, *spoken_of(reading, span, attribution)], key=lambda p: p.start)
    between = re.search(r"\bbetween\b", words)
    if (running := _RUNNING.search(words)) is not None:
        parties = [p for p in parties if p.start < span.start + running.start()]
    elif between:
        after = [p for p in parties if p.start >= span.start + between.end()]
        if len({name for p in after for name in p.names}) > 1:
            parties = after
    source = attribution.speaker.mention
    subject = subject_of(text, parties, span)
    taking_part = [
        p
        for p in parties
        if stands_in(text, span, p, trigger)
        and not (source is not None and p.span.overlaps(source))
        and not (p is subject and _only_holds(text, p, span, answered.type))
        and not (answered.type in GATHERINGS and acts_elsewhere(text, span, p, trigger))
    ]
    names = _parties_of_kind(taking_part, answered.type)
    names |= {f"{p.names[0]}’s {own}" for p, own in own_people(text, parties, span)}
    names |= {n for p in acting_towns(reading, span) for n in p.names}
    # Ministers meet one another; what they sign, their states do.
    names |= {
        n
        for p in taking_part
        if p.mention is None
        for n in (p.act_for if p.act_for and answered.type is EventType.AGREEMENT else p.names)
    }
    if not _opens_with_stand(words, answered.type):
        names |= set(opening_names(reading, answered, attribution))
    names |= set(they_of(reading, span, attribution))
    if attribution.voice is Voice.DIRECT and (
        me := takes_part(reading, attribution.speaker, words)
    ):
        names.add(me)
    if client := client_of(reading, span, attribution):
        names.add(client)
    if relative := relative_of(reading, span, attribution):
        names.add(relative)
    if attribution.voice is Voice.INDIRECT and (
        body := addressed(reading, attribution.speaker, words)
    ):
        names.add(body)
    return tuple(sorted(names))


def _opens_with_stand(words: str, kind: EventType) -> bool:
    """Whether the part says only what the one whom its first word stands for thinks of others."""
    pronoun = _PRONOUN_FIRST.match(words)
    rest = words[pronoun.end() :] if pronoun is not None else f" {words}"
    return kind not in GATHERINGS and takes_stand(rest)


def _parties_of_kind(taking_part: Sequence[Party], kind: EventType) -> set[str]:
    """Persons before bodies: where people meet, their countries only say whose they are."""
    named = [p for p in taking_part if p.mention is not None]
    persons = {n for p in named if p.sort is Sort.PERSON for n in p.names}
    if not persons:
        return {n for p in named for n in p.names}
    if kind in GATHERINGS and len(persons) > 1:
        return persons
    return persons | {
        n
        for p in named
        if p.mention is not None
        and p.mention.kind is EntityKind.ORGANISATION
        and not (kind in GATHERINGS and p.mention.form is MentionForm.METONYM)
        for n in p.names
    }


def _only_holds(text: str, subject: Party, span: Span, kind: EventType) -> bool:
    """Whether the subject has but a view of what others do or should do."""
    words = text[subject.end : span.end]
    if not takes_stand(words):
        return False
    return kind not in GATHERINGS or re.search(r"\bwith\b", words) is None


def _named(reading: Reading, name: str, near: Span) -> tuple[str, ...]:
    """Whom a name or a description means: as its nearest mention does, else in the whole run."""
    same = [m for m in reading.mentions if m.entities and m.text.casefold() == name.casefold()]
    if same:
        return min(same, key=lambda m: (abs(m.start - near.start), m.start)).entities
    entity = reading.gazetteer.resolve(name)
    return (entity.canonical if entity else name,)


_ARITY = {
    "bilateral": 2,
    "one-on-one": 2,
    "direct meeting": 2,
    "face-to-face": 2,
    "trilateral": 3,
    "three-way": 3,
    "quadrilateral": 4,
}


# "Prefers bilateral meetings", "his own summits": of no one gathering.
_GENERIC = re.compile(
    r"(?<!these )(?<!those )(?<!the )\b(?:bilateral|trilateral|direct|own|in-person|face-to-face|"
    r"more|further|such|future)\s+(?:meetings|summits|calls|visits|gatherings)\b",
    re.IGNORECASE,
)


def _arity(words: str) -> int | None:
    lowered = words.lower()
    return next((count for word, count in _ARITY.items() if word in lowered), None)


def inherited(
    answered: Answered, participants: tuple[str, ...], words: str, earlier: Sequence[Claim]
) -> tuple[str, ...]:
    """The participants of a gathering that is named by reference only.

    "No meeting is on the schedule", "the summit", "such talks": the last gathering named before in
    the article is meant, if what is said fits it: it has at least those participants who are named
    here, and it has not already taken place when this one is still to come.
    """
    if answered.type not in GATHERINGS or answered.concept is None:
        # Without a word for the gathering in it, the part refers to none.
        return participants
    arity = _arity(words)
    named = set(participants)
    if len(named) >= 2 and (arity is None or len(named) >= arity):
        return participants
    if _GENERIC.search(words):
        return participants
    for claim in reversed(earlier):
        theirs = set(claim.event.participants)
        if claim.event.type not in GATHERINGS or len(theirs) < 2:
            continue
        if (claim.status.value in PAST) != (answered.status in PAST):
            continue
        joined = theirs | named
        if arity is not None and len(joined) != arity:
            continue
        if arity is None and not named <= theirs:
            continue
        return tuple(sorted(joined))
    if arity is not None and len(named) != arity:
        return ()
    return participants


def holder_of(reading: Reading, answered: Answered, attribution: Attribution) -> str | None:
    """Whose will or plan it is: the subject before the words that express it."""
    if answered.cue is None:
        return None
    span = answered.span
    head = Span(start=span.start, end=span.start + answered.cue.span.start)
    subjects = [
        party
        for party in parties_in(reading, span)
        if party.end <= head.end and len(party.names) == 1
    ]
    words = head.of(reading.article.text)
    speaker = attribution.speaker
    if person := FIRST_PERSON.search(words):
        meant = who_is_meant(reading, speaker, person.group())
        if meant is not None:
            return meant
    if subjects:
        return subjects[-1].names[0]
    if not words.strip() and attribution.voice is not Voice.NARRATOR and not speaker.anonymous:
        # The words begin with the act itself: "rejected the prospect", said of the speaker.
        return speaker.canonical
    if words.strip():
        return None
    sentence = moved(answered.part.sentence, answered.offset)
    before = Span(start=sentence.start, end=max(sentence.start, span.start))
    earlier = [m for m in actors(reading.within(before)) if len(m.entities) == 1]
    return earlier[0].entities[0] if earlier else None
