"""From an answered part to a claim: everything that code can know is worked out here.

Pure. The model has said which word names the event of a part; who says it, in which exact words,
who takes part, where, when, how many, whose will it is and on which day it was said are read from
the article itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import date

from checker.answered import Answered, Reading, cut, moved
from checker.events.places import find_place
from checker.figures.quantities import find_quantities, shifted
from checker.identity import digest
from checker.lattice import PAST
from checker.models import (
    Article,
    Claim,
    Event,
    EventTime,
    EventType,
    Interval,
    Quote,
    Span,
    Status,
    StatusValue,
)
from checker.names import EntityKind
from checker.parties.participants import (
    GATHERINGS,
    PLACE_BEFORE,
    holder_of,
    inherited,
    participants_of,
)
from checker.speech.speakers import attribution_of, said_on
from checker.status.factuality import condition
from checker.times.dates import find_times
from checker.times.periods import Tense
from checker.wording import stem

_COMING = frozenset(
    {
        StatusValue.SCHEDULED,
        StatusValue.PLANNED,
        StatusValue.EXPECTED,
        StatusValue.POSSIBLE,
        StatusValue.CONDITIONAL,
        StatusValue.NOT_PLANNED,
    }
)

_VISIT_BEFORE = re.compile(r"\bvisit(?:s|ed|ing)?\s+(?:the\s+)?\Z", re.I)


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
    trigger = locate(answered.event, text, span)
    event_time = _time(article, answered, trigger)
    participants = participants_of(reading, answered, trigger, attribution)
    participants = inherited(answered, participants, quote.text, earlier)
    place, place_mention = _place(reading, span)
    label = label_of(answered.type, answered.event, participants, _people(reading, participants))
    condition_span = condition(quote.text)
    status = Status(
        value=answered.status,
        second_opinion=answered.second_opinion,
        holder=holder_of(reading, answered, attribution),
        condition=cut(text, condition_span, span.start) if condition_span else None,
        basis=answered.basis,
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


def _place(reading: Reading, span: Span) -> tuple[str | None, Quote | None]:
    text = reading.article.text
    for mention in reading.within(span):
        before = text[max(span.start, mention.start - 24) : mention.start]
        is_place = mention.kind in {EntityKind.PLACE, EntityKind.COUNTRY}
        there = PLACE_BEFORE.search(before) or _VISIT_BEFORE.search(before)
        if is_place and len(mention.entities) == 1 and there:
            return mention.entities[0], Quote.cut(text, mention.start, mention.end)
    found = find_place(span.of(text))
    if found is None:
        return None, None
    words = cut(text, found, span.start)
    # "At Kaupa" names a company: a body is a place only if its name says so ("St Anne's Hospital").
    known = [m for m in reading.touching(words) if m.entities]
    if any(m.kind is EntityKind.PERSON for m in known):
        return None, None
    return " ".join(words.text.split()), words


def _time(article: Article, answered: Answered, trigger: Quote | None) -> EventTime:
    """The time expression nearest to the event's name."""
    span = answered.span
    words = span.of(article.text)
    tense: Tense = "unknown"
    if answered.status in PAST:
        tense = "past"
    elif answered.status in _COMING:
        tense = "future"
    found = [t for t in find_times(words, article.published, tense) if t.text]
    if not found:
        return _time_of_when(article, answered)
    anchor = (trigger.start - span.start) if trigger else 0
    nearest = min(found, key=lambda t: (abs(t.start - anchor), t.start))
    return EventTime(
        mention=cut(article.text, Span(start=nearest.start, end=nearest.end), span.start),
        interval=_plausible(nearest.interval, article.published, answered.status),
    )


_WHEN = re.compile(r",?\s+when\s+\Z", re.IGNORECASE)
_BOUND = re.compile(r"(?:since|until|till|by|before|after|from)\s+(?:the\s+)?", re.IGNORECASE)


def _time_of_when(article: Article, answered: Answered) -> EventTime:
    """The time right before a clause with "when": "the worst since 1994, when 31 people died"."""
    sentence = moved(answered.part.sentence, answered.offset)
    before = article.text[sentence.start : answered.span.start]
    when = _WHEN.search(before)
    if when is None:
        return EventTime()
    for time in reversed(find_times(before[: when.start()], article.published, "past")):
        if time.end < when.start():
            break
        # "Since 1994, when …" tells of 1994 itself.
        bound = _BOUND.match(before, time.start)
        start = bound.end() if bound else time.start
        itself = find_times(f"in {before[start : time.end]}", article.published, "past")
        if itself:
            words = Span(start=start, end=time.end)
            return EventTime(
                mention=cut(article.text, words, sentence.start), interval=itself[0].interval
            )
    return EventTime()


def _plausible(interval: Interval, published: date | None, status: StatusValue) -> Interval:
    """The interval, or an open one when it cannot be the event's own time.

    What is still to come cannot lie wholly before the day on which it is announced: a date like
    that belongs to something else in the sentence.
    """
    if published and status not in PAST and interval.end and interval.end < published:
        return Interval()
    return interval
