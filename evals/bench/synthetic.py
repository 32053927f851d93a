"""Synthetic claims of realistic skew, for measuring the engine.

The shape, which follows what is known of news:

* Events are drawn by a Zipf-Mandelbrot law (weight 1 / (rank + 3)), one event for twenty claims, so
  that of a million claims the greatest event has some thirty thousand. Events lie over three years;
  what is said of one trails off exponentially after its day, for weeks if it is a great one.
* An article has some fifteen claims, four in five of one event, the others of events at random.
* Of one event, claims repeat what was said before as in a Pitman-Yor process (discount 0.6): wire
  copy and routine repeats, so that n claims make some n^0.6 different statements. A repeat has the
  same content in another article.
* A new statement names its event by the event's noun, the parties (of five, one statement names
  none), four to eight words of the event's own vocabulary and of a general one of 20,000 words,
  both Zipfian. Speakers are the parties, five others, unnamed sources and the outlets themselves.
* One event in seven is contested: of it, one statement in ten denies, refuses or calls off. Three
  statements in ten give a figure, of which three in a hundred are another than the others give.
  Everything else is harmless.

The same size and seed give the same claims.
"""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from itertools import accumulate

from checker.models import (
    Attribution,
    Claim,
    Event,
    EventTime,
    EventType,
    Interval,
    Quantity,
    Quote,
    Speaker,
    Status,
    StatusBasis,
    StatusValue,
    Voice,
)

_FIRST_DAY = date(2023, 1, 1)
_DAYS = 3 * 365
_CLAIMS_PER_EVENT = 20
_CLAIMS_PER_ARTICLE = 15
_DISCOUNT, _STRENGTH = 0.6, 3.0
_VOCABULARY, _NAMES, _PLACES, _OUTLETS = 20_000, 3_000, 600, 200

_KINDS: tuple[tuple[EventType, str | None, str], ...] = (
    (EventType.MEETING, None, "meeting"),
    (EventType.VISIT, None, "visit"),
    (EventType.CALL, None, "call"),
    (EventType.LABOUR, "strike", "strike"),
    (EventType.LABOUR, "layoffs", "layoffs"),
    (EventType.ECONOMIC, "merger", "merger"),
    (EventType.ECONOMIC, "sale", "sale"),
    (EventType.ECONOMIC, "results", "results"),
    (EventType.AGREEMENT, "agreement", "deal"),
    (EventType.LEGAL, "trial", "trial"),
    (EventType.LEGAL, "lawsuit", "lawsuit"),
    (EventType.ELECTION, "vote", "vote"),
    (EventType.APPOINTMENT, "appointment", "appointment"),
    (EventType.APPOINTMENT, "resignation", "resignation"),
    (EventType.SANCTION, "sanctions", "sanctions"),
    (EventType.DISASTER, "flood", "flood"),
    (EventType.DISASTER, "fire", "fire"),
    (EventType.ATTACK, "attack", "attack"),
    (EventType.CASUALTY, "deaths", "deaths"),
    (EventType.STATEMENT, "statement", "statement"),
    (EventType.OTHER, None, "opening"),
)
_INCIDENTS = frozenset({EventType.DISASTER, EventType.ATTACK, EventType.CASUALTY})
_SAYING = ("said", "added", "told reporters", "announced", "explained", "insisted")

_S = StatusValue
_AHEAD = (_S.AGREED, _S.SCHEDULED, _S.PLANNED, _S.EXPECTED, _S.PROPOSED, _S.POSSIBLE, _S.OPINION)
_BEHIND = (_S.OCCURRED, _S.OCCURRED, _S.OCCURRED, _S.ONGOING, _S.OPINION)
_AGAINST_AHEAD = (_S.NOT_PLANNED, _S.DENIED, _S.UNWILLING, _S.CANCELLED, _S.POSTPONED)
_AGAINST_BEHIND = (_S.NOT_OCCURRED, _S.DENIED)

_FIELDS = {
    kind: set(kind.model_fields) for kind in (Claim, Quote, Event, Attribution, Status, Speaker)
}


_Placed = tuple[Quote, Event, tuple[Quantity, ...]]
_PASSAGE = 400
"""Code points in a passage, all alike, so that copies may share what depends on offsets."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A statement, before it stands anywhere."""

    words: str
    at: int
    """Where the event's noun stands in the words."""
    event: _Event
    parties: tuple[str, ...]
    place: str | None
    time: EventTime
    attribution: Attribution
    status: Status
    figures: tuple[tuple[int, Quantity], ...]
    on: date | None
    placed: dict[int, _Placed] = field(default_factory=dict)


class _Event:
    """An event, and what has been said of it."""

    def __init__(self, world: _World, share: float) -> None:
        draw = world.draw
        self.type, self.concept, self.noun = draw.choice(_KINDS)
        self.parties = tuple(sorted({world.name() for _ in range(draw.choice((1, 2, 2, 3)))}))
        self.place = world.places[int(len(world.places) * draw.random() ** 2)]
        self.day = _FIRST_DAY + timedelta(days=draw.randrange(_DAYS))
        self.lasts = 4 + 40 * min(1.0, 40 * share)
        self.contested = draw.random() < 1 / 7
        self.words = [world.word() for _ in range(40)]
        self.others = [world.name() for _ in range(5)]
        self.killed = draw.randrange(2, 200)
        self.measure = world.word()
        self.figure = draw.randrange(20, 90_000)
        self.said: list[_Said] = []
        self.claims = 0


class _World:
    """Words, names, places and outlets, drawn by rank."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        self.vocabulary = self._made_up(_VOCABULARY)
        first, last = self._made_up(400), self._made_up(_NAMES)
        self.names = [f"{self.draw.choice(first).title()} {name.title()}" for name in last]
        self.places = [name.title() for name in self._made_up(_PLACES)]
        self.outlets = [f"The {name.title()}" for name in self._made_up(_OUTLETS)]
        self._ranks = _zipf(_VOCABULARY, 3)
        self._fame = _zipf(_NAMES, 10)

    def _made_up(self, number: int) -> list[str]:
        made: dict[str, None] = {}
        while len(made) < number:
            syllables = self.draw.randrange(2, 5)
            made["".join(self._syllable() for _ in range(syllables))] = None
        return [*made]

    def _syllable(self) -> str:
        return self.draw.choice("bcdfghklmnprstvw") + self.draw.choice(
            ("a", "e", "i", "o", "u", "an")
        )

    def word(self) -> str:
        return self.vocabulary[_drawn(self.draw, self._ranks)]

    def name(self) -> str:
        return self.names[_drawn(self.draw, self._fame)]


def _zipf(number: int, offset: int) -> list[float]:
    """Cumulative weights 1 / (rank + offset)."""
    return [*accumulate(1 / (rank + offset) for rank in range(number))]


def _drawn(draw: random.Random, weights: Sequence[float]) -> int:
    return bisect(weights, draw.random() * weights[-1], hi=len(weights) - 1)


def claims_of(size: int, seed: int = 1, *, articles: str = "a") -> list[Claim]:
    """So many claims.

    Args:
        size: How many.
        seed: What they are drawn by.
        articles: What the articles' ids begin with.
    """
    world = _World(seed)
    draw = world.draw
    number = max(3, size // _CLAIMS_PER_EVENT)
    weights = _zipf(number, 3)
    events = [_Event(world, 1 / (rank + 3) / weights[-1]) for rank in range(number)]
    made: list[Claim] = []
    article = 0
    while len(made) < size:
        outlet = draw.choice(world.outlets)
        main = events[_drawn(draw, weights)]
        for passage in range(draw.randrange(_CLAIMS_PER_ARTICLE // 2, 2 * _CLAIMS_PER_ARTICLE)):
            event = main if draw.random() < 0.8 else events[_drawn(draw, weights)]
            said = _said(world, event, outlet)
            made.append(_standing(said, f"{articles}{article:07x}", passage, len(made)))
        article += 1
    return made[:size]


def _said(world: _World, event: _Event, outlet: str) -> _Said:
    """A statement made before, or a new one."""
    draw, known = world.draw, event.said
    event.claims += 1
    if known and draw.random() > (_STRENGTH + _DISCOUNT * len(known)) / (_STRENGTH + event.claims):
        return known[int(len(known) * draw.random() ** 2)]  # what was said first is repeated most
    said = _new(world, event, outlet)
    known.append(said)
    return said


def _new(world: _World, event: _Event, outlet: str) -> _Said:
    draw = world.draw
    on = event.day + timedelta(days=round(draw.expovariate(1 / event.lasts)) - 7)
    behind = on >= event.day
    against = event.contested and draw.random() < 0.1
    if against:
        status = draw.choice(_AGAINST_BEHIND if behind else _AGAINST_AHEAD)
    else:
        status = draw.choice(_BEHIND if behind else _AHEAD)
    parties = () if draw.random() < 0.2 else event.parties
    subject = draw.choice(event.parties)
    attribution = _attribution(world, event, outlet)
    rest = [draw.choice(event.words) for _ in range(draw.randrange(2, 5))]
    rest += [world.word() for _ in range(draw.randrange(2, 5))]
    draw.shuffle(rest)
    start = f"{subject} {draw.choice(_SAYING)} that {'no' if against else 'the'} "
    words = f"{start}{event.noun} {' '.join(rest)}"
    figures = []
    if draw.random() < 0.3:
        words, figure = _with_figure(world, event, words)
        figures.append(figure)
    stated = draw.random()
    time = _on(event.day) if stated < 0.4 else _OPEN
    return _Said(
        words=words,
        at=len(start),
        event=event,
        parties=parties,
        place=event.place if draw.random() < (0.9 if event.type in _INCIDENTS else 0.5) else None,
        time=time,
        attribution=attribution,
        status=_status(status, subject),
        figures=tuple(figures),
        on=None if draw.random() < 0.02 else on,
    )


@cache
def _status(value: StatusValue, holder: str) -> Status:
    return Status(value=value, basis=StatusBasis.CUE, holder=holder)


@cache
def _on(day: date) -> EventTime:
    mention = Quote(start=0, end=2, text="on")
    return EventTime(mention=mention, interval=Interval(start=day, end=day))


_OPEN = EventTime()


def _with_figure(world: _World, event: _Event, words: str) -> tuple[str, tuple[int, Quantity]]:
    draw = world.draw
    killed = event.type in _INCIDENTS
    value = event.killed if killed else event.figure
    if draw.random() < 0.03:
        value += draw.randrange(1, value + 1)
    text = f"{value} people" if killed else f"{value} {event.measure}"
    at = len(words) + 5
    quantity = Quantity(
        quote=Quote(start=0, end=len(text), text=text),
        low=value,
        high=value,
        unit="count",
        measure="person" if killed else event.measure,
        verb="killed" if killed else "counted",
    )
    return f"{words} with {text} {'killed' if killed else 'counted'}", (at, quantity)


def _attribution(world: _World, event: _Event, outlet: str) -> Attribution:
    draw = world.draw
    kind = draw.random()
    if kind < 0.35:
        return _narrated(outlet)
    voice = Voice.DIRECT if kind < 0.65 else Voice.INDIRECT
    name = draw.choice((*event.parties, *event.parties, *event.others))
    anonymous = draw.random() < 0.05
    principal = event.parties[0] if draw.random() < 0.2 else None
    speaker = "an official" if anonymous else name
    return _told(speaker, name, principal, anonymous, voice, draw.choice(_SAYING))


@cache
def _narrated(outlet: str) -> Attribution:
    return Attribution(speaker=Speaker(canonical=outlet), voice=Voice.NARRATOR)


@cache
def _told(
    canonical: str, name: str, principal: str | None, anonymous: bool, voice: Voice, cue: str
) -> Attribution:
    mention = Quote(start=0, end=len(name), text=name)
    speaker = Speaker(
        canonical=canonical, mention=mention, principal=principal, anonymous=anonymous
    )
    return Attribution(speaker=speaker, voice=voice, cue=Quote(start=0, end=len(cue), text=cue))


def _standing(said: _Said, article: str, passage: int, number: int) -> Claim:
    """The claim that a statement is where it stands; what copies have in common, they share."""
    placed = said.placed.get(passage)
    if placed is None:
        placed = said.placed[passage] = _placed(said, _PASSAGE * passage)
    quote, event, quantities = placed
    return Claim.model_construct(
        _FIELDS[Claim],
        id=f"c{article[:1]}{number * 2_654_435_761 % (1 << 40):010x}",
        article=article,
        passage=passage,
        quote=quote,
        attribution=said.attribution,
        event=event,
        status=said.status,
        quantities=quantities,
        asserted_on=said.on,
    )


def _placed(said: _Said, at: int) -> _Placed:
    event = said.event
    quantities = tuple(
        figure.model_copy(update={"quote": _quote(figure.quote.text, at + start)})
        for start, figure in said.figures
    )
    made = Event.model_construct(
        _FIELDS[Event],
        type=event.type,
        label=event.noun,
        concept=event.concept,
        trigger=_quote(event.noun, said.at + at),
        participants=said.parties,
        place=said.place,
        place_mention=None,
        time=said.time,
    )
    return _quote(said.words, at), made, quantities


def _quote(text: str, start: int) -> Quote:
    return Quote.model_construct(_FIELDS[Quote], start=start, end=start + len(text), text=text)
