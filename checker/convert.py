"""From an answered part to a claim: everything that code can know is worked out here.

Pure. The model has said which word names the event of a part; who says it, in which exact words,
who takes part, where, when, how many, whose will it is and on which day it was said are read from
the article itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import date

from checker.answered import Answered, Reading, cut
from checker.events.when import time_of
from checker.events.where import place_of
from checker.figures.quantities import find_quantities, shifted
from checker.identity import digest
from checker.models import (
    Claim,
    Event,
    EventType,
    Interval,
    Quote,
    Span,
    Status,
    StatusBasis,
    StatusValue,
)
from checker.names import EntityKind
from checker.parties.participants import (
    GATHERINGS,
    holder_of,
    inherited,
    participants_of,
)
from checker.speech.speakers import attribution_of, said_on
from checker.status.factuality import condition
from checker.wording import stem


def to_claims(reading: Reading, answers: Iterable[Answered]) -> tuple[Claim, ...]:
    """The claims of one article, in text order.

    A second pass lets claims that name an event only by reference ("no meeting is on the schedule")
    take their participants from the last claim before them that names them.
    """
    claims: list[Claim] = []
    for answered in sorted(answers, key=lambda a: (a.span.start, a.span.end, a.event)):
        claims.append(_to_claim(reading, answered, claims))
    return tuple(claims)


def _to_claim(reading: Reading, answered: Answered, earlier: Sequence[Claim]) -> Claim:
    article, span = reading.article, answered.span
    text = article.text
    quote = Quote.cut(text, span.start, span.end)
    attribution = attribution_of(reading, answered, earlier)
    named = answered.named_at
    trigger = cut(text, named, span.start) if named else locate(answered.event, text, span)
    event_time = time_of(article, answered, trigger)
    participants = participants_of(reading, answered, trigger, attribution)
    participants = inherited(answered, participants, quote.text, earlier)
    place, place_mention = place_of(reading, answered, earlier)
    label = label_of(answered.type, answered.event, participants, _people(reading, participants))
    condition_span = condition(quote.text)
    status = Status(
        value=answered.status,
        second_opinion=answered.second_opinion,
        holder=holder_of(reading, answered, attribution),
        condition=cut(text, condition_span, span.start) if condition_span else None,
        basis=_basis(answered, event_time.interval, article.published),
        cue=cut(text, answered.cue.span, span.start) if answered.cue else None,
    )
    return Claim(
        id="c"
        + digest(
            [
                article.id,
                span.start,
                span.end,
                answered.type.value,
                answered.status.value,
                answered.event,
            ]
        ),
        article=article.id,
        passage=answered.passage,
        quote=quote,
        attribution=attribution,
        event=Event(
            type=answered.type,
            label=label,
            concept=answered.concept,
            trigger=trigger,
            participants=participants,
            place=place,
            place_mention=place_mention,
            time=event_time,
        ),
        status=status,
        quantities=tuple(shifted(q, span.start) for q in find_quantities(quote.text)),
        asserted_on=said_on(article, answered),
    )


def _basis(answered: Answered, time: Interval, published: date | None) -> StatusBasis:
    """What the status rests on: a form that may be past or present is settled by a date.

    "Shells hit the market on Monday", "the hearing opens on 28 October".
    """
    if answered.basis is not StatusBasis.GUESS or published is None or time.open:
        return answered.basis
    assert time.start is not None and time.end is not None
    past = answered.status is StatusValue.OCCURRED and time.end <= published
    coming = answered.status is StatusValue.SCHEDULED and published <= time.start
    return StatusBasis.CUE if past or coming else StatusBasis.GUESS


_SKIP = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "by",
        "with",
        "from",
        "and",
        "or",
        "its",
        "his",
        "her",
        "their",
        "this",
        "that",
        "about",
        "over",
        "into",
        "be",
        "is",
        "are",
        "was",
        "were",
        "will",
        "would",
        "has",
        "have",
        "had",
        "not",
        "no",
        "been",
        "being",
        "do",
        "does",
        "did",
        "get",
        "got",
    ]
)


def locate(event: str, text: str, span: Span) -> Quote | None:
    """The first word of ``span`` that names the event, by its stem; None if no word of it does."""
    wanted = {stem(word) for word in re.findall(r"[\w’'-]+", event) if word.lower() not in _SKIP}
    names = {stem(word) for word in re.findall(r"\b[A-Z][\w’'-]+", event)}
    best: Quote | None = None
    for match in re.finditer(r"[\w’'-]+", text[span.start : span.end]):
        found = stem(match.group())
        if match.group().lower() in _SKIP or found not in wanted:
            continue
        quote = Quote.cut(text, span.start + match.start(), span.start + match.end())
        if found not in names:
            return quote
        best = best or quote
    return best


def _people(reading: Reading, names: Sequence[str]) -> frozenset[str]:
    """The persons among ``names``."""
    known = ((name, reading.gazetteer.resolve(name)) for name in names)
    return frozenset(n for n, entity in known if entity and entity.kind is EntityKind.PERSON)


def label_of(
    kind: EventType, event: str, participants: Sequence[str], people: Collection[str] = ()
) -> str:
    """A short description for people.

    Args:
        kind: The event's type.
        event: Its words.
        participants: Who takes part.
        people: Those of them who are persons, and go by their last names.
    """
    if kind in GATHERINGS and len(participants) > 1:
        *others, last = (name.split()[-1] if name in people else name for name in participants)
        return f"{kind.value} of {', '.join(others)} and {last}"
    return event
