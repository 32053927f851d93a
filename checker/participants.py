"""Who takes part in an event: the names, groups and pronouns of the clause (pure)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from checker.answered import Answered, Reading, moved
from checker.groups import find_groups
from checker.lattice import PAST
from checker.models import Attribution, Claim, EventType, Quote, Span, Speaker, Voice
from checker.names import EntityKind, Mention, MentionForm

GATHERINGS = frozenset({EventType.MEETING, EventType.CALL, EventType.VISIT})
_ACTED = GATHERINGS | {
    EventType.APPOINTMENT,
    EventType.ELECTION,
    EventType.LABOUR,
    EventType.LEGAL,
}
_ACTORS = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.COUNTRY})
PLACE_BEFORE = re.compile(
    r"\b(?:in|at|to|from|near|outside|on|over|across|into|inside|around|off|towards?|left|reached)"
    r"\s+(?:the\s+)?\Z",
    re.I,
)
_TOLD_BEFORE = re.compile(r"\b(?:tell|tells|told)\s+(?:the\s+)?\Z", re.I)
_OF_BEFORE = re.compile(r"\bof\s+(?:the\s+)?\Z", re.I)
_POSSESSIVE = re.compile(r"[’']s?\s+(?P<next>[\w’'-]+)?")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b")


def _actors(mentions: Iterable[Mention]) -> list[Mention]:
    return [m for m in mentions if m.entities and m.kind in _ACTORS]


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
    mentions = _actors(reading.within(span))
    between = re.search(r"\bbetween\b", words)
    if between:
        after = [m for m in mentions if m.start >= span.start + between.end()]
        if len({name for m in after for name in m.entities}) > 1:
            mentions = after
    source = attribution.speaker.mention
    taking_part = [
        m
        for m in mentions
        if _takes_part(text, m, trigger, answered.type)
        and not (source is not None and Span(start=m.start, end=m.end).overlaps(source))
    ]
    persons = {n for m in taking_part if m.kind is EntityKind.PERSON for n in m.entities}
    bodies = {n for m in taking_part if m.kind is not EntityKind.PERSON for n in m.entities}
    names = persons or bodies
    if persons and answered.type not in GATHERINGS:
        names = persons | {
            n for m in taking_part if m.kind is EntityKind.ORGANISATION for n in m.entities
        }
    elif len(persons) == 1:
        names = persons | {
            n
            for m in taking_part
            if m.kind is EntityKind.ORGANISATION
            for n in m.entities
            if m.form is not MentionForm.METONYM
        }
    names = names | {name.text for name in find_groups(words)}
    if body := _body_meant(reading, span, attribution):
        names = names | {body}
    if attribution.voice is Voice.DIRECT and (person := _FIRST_PERSON.search(words)):
        names = names | _first_person(
            reading, attribution.speaker, person.group(), acts=answered.type in _ACTED
        )
    return tuple(sorted(names))


_IT = re.compile(
    r"\W*(?:it|its)\b"
    r"(?!\s+(?:is|was|has been|remains?|remained|seems?|seemed|would be|will be|may be)"
    r"\s+(?:also\s+|still\s+|not\s+)?(?:an?|the|un\w+|clear|likely|possible|known|thought|believed|"
    r"understood|hoped|feared|expected|hard|time|up to|[a-z]+ble)\b)",
    re.IGNORECASE,
)
_LAST_SENTENCE = 240  # code points in which the sentence before ends


def _body_meant(reading: Reading, span: Span, attribution: Attribution) -> str | None:
    """The body that an opening "it" or "its" stands for.

    In a body's reported words the body itself, else the first body of the sentence before.
    """
    text = reading.article.text
    if _IT.match(text, span.start, span.end) is None:
        return None
    speaker = attribution.speaker
    if attribution.voice is Voice.INDIRECT:
        entity = reading.gazetteer.resolve(speaker.canonical)
        if entity is not None and entity.kind is EntityKind.ORGANISATION:
            return entity.canonical
    floor = max(0, span.start - _LAST_SENTENCE)
    before = text[floor : span.start].rstrip()
    stop = max(before.rfind(mark, 0, max(0, len(before) - 1)) for mark in (". ", "” ", "\n"))
    sentence = Span(start=floor + max(0, stop), end=span.start)
    bodies = [
        m
        for m in reading.within(sentence)
        if m.kind is EntityKind.ORGANISATION and len(m.entities) == 1
    ]
    return bodies[0].entities[0] if bodies else None


def _named(reading: Reading, name: str, near: Span) -> tuple[str, ...]:
    """Whom a name or a description means: as its nearest mention does, else in the whole run."""
    same = [m for m in reading.mentions if m.entities and m.text.casefold() == name.casefold()]
    if same:
        return min(same, key=lambda m: (abs(m.start - near.start), m.start)).entities
    entity = reading.gazetteer.resolve(name)
    return (entity.canonical if entity else name,)


def _first_person(
    reading: Reading, speaker: Speaker, pronoun: str, *, acts: bool = True
) -> set[str]:
    """Whom "I" and "we" mean: the speaker, or the body for which the speaker speaks.

    Args:
        reading: The article.
        speaker: Who says it.
        pronoun: "I", "we" …
        acts: Whether the event is one in which a speaker takes part in person; in others "I think"
            only says whose words these are.
    """
    if pronoun.lower() in {"we", "our", "us"} and speaker.principal is not None:
        body = reading.gazetteer.resolve(speaker.principal)
        if body is not None and body.kind in {EntityKind.ORGANISATION, EntityKind.COUNTRY}:
            return {body.canonical}
    return set() if speaker.anonymous or not acts else {speaker.canonical}


def _takes_part(text: str, mention: Mention, trigger: Quote | None, kind: EventType) -> bool:
    """Whether a name stands where a participant stands: not as a place, owner or origin."""
    before = text[max(0, mention.start - 24) : mention.start]
    if PLACE_BEFORE.search(before) and mention.kind is not EntityKind.PERSON:
        return False
    if _OF_BEFORE.search(before) and mention.kind is EntityKind.COUNTRY:
        return False
    owner = _POSSESSIVE.match(text, mention.end)
    if _TOLD_BEFORE.search(before):
        return False
    if owner and owner.group("next"):
        if kind is EventType.OTHER:
            return False
        # "Trump's meeting with Putin" keeps Trump; "Putin's adviser" is somebody else.
        return trigger is not None and mention.end <= trigger.start <= owner.end() + 24
    return True


_ARITY = {
    "bilateral": 2,
    "one-on-one": 2,
    "direct meeting": 2,
    "face-to-face": 2,
    "trilateral": 3,
    "three-way": 3,
    "quadrilateral": 4,
}


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
    if len(named) >= 2 and (arity is None or len(named) == arity):
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
    subjects = [m for m in _actors(reading.within(head)) if len(m.entities) == 1]
    words = head.of(reading.article.text)
    speaker = attribution.speaker
    if person := _FIRST_PERSON.search(words):
        meant = _first_person(reading, speaker, person.group())
        if meant:
            return min(meant)
    if subjects:
        return subjects[-1].entities[0]
    if not words.strip() and attribution.voice is not Voice.NARRATOR and not speaker.anonymous:
        # The words begin with the act itself: "rejected the prospect", said of the speaker.
        return speaker.canonical
    if words.strip():
        return None
    sentence = moved(answered.part.sentence, answered.offset)
    before = Span(start=sentence.start, end=max(sentence.start, span.start))
    subjects = [m for m in _actors(reading.within(before)) if len(m.entities) == 1]
    return subjects[0].entities[0] if subjects else None
