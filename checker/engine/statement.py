"""Statements: claims that are equal in everything that is compared, taken together.

Wire copies and routine repeats make up most of what is said of a hot event. Whatever the gates and
the rules read of a claim, besides where it stands, is its *content*; claims of one content are
compared once, and counted as often as they stand.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from checker.engine.context import names_told, took_place
from checker.lattice import PAST
from checker.link import (
    BY_PARTICIPANTS,
    Gate,
    Group,
    group_of,
    one_day,
    ordinal,
    triggers,
    unlinkable,
)
from checker.link.evidence import concerned, named_in_words, sources
from checker.link.kinds import parties
from checker.link.scope import of_all, of_the_kind
from checker.link.windows import span, undated_refusal, window
from checker.models import Claim, Interval, Quantity, Quote
from checker.rules import Rule, all_rules
from checker.rules.base import Facet, Scope
from checker.wording import folded, keywords

if TYPE_CHECKING:
    from checker.engine.block import Block

Content = tuple[Hashable, ...]

EVER, NEVER = 1, 3_652_059
"""The first and the last day of the calendar, which stand for an open beginning and end."""


def content_of(claim: Claim) -> Content:
    """Everything of a claim that the gates and the rules read, besides where it stands.

    That is: not its id, article, passage and offsets. A rule that reads a further field of a claim
    adds it here.
    """
    event, told, status, quote = claim.event, claim.attribution, claim.status, claim.quote
    speaker, time = told.speaker, event.time
    return (
        quote.text,
        told.voice._value_,
        speaker.canonical,
        speaker.principal,
        speaker.anonymous,
        speaker.mention and speaker.mention.text,
        told.cue and told.cue.text,
        event.type._value_,
        event.label,
        event.concept,
        event.trigger and _within(event.trigger, quote),
        event.participants,
        event.place,
        time.mention is None,
        time.interval.start,
        time.interval.end,
        status.value._value_,
        status.holder,
        status.basis._value_,
        claim.asserted_on,
        claim.quantities and tuple(_figure(figure, quote) for figure in claim.quantities),
    )


def _within(part: Quote, quote: Quote) -> tuple[int, str]:
    return part.start - quote.start, part.text


def _figure(figure: Quantity, quote: Quote) -> Content:
    return (
        _within(figure.quote, quote),
        figure.low,
        figure.high,
        figure.unit,
        figure.measure,
        figure.verb,
        figure.qualifier._value_,
    )


class Sought(NamedTuple):
    """What a rule compares of a statement, as marks of a block.

    Attributes:
        number: The rule, by its place in ``all_rules()``.
        has: The marks that the statement has for it.
        against: Those of which its opposites have one.
        value: The mark that it must not have in common with them.
        beside: Marks of which its opposites in the same article may have one instead.
        at_any_time: Whether the rule lifts the gate of time.
        of_headlines: Whether it holds an article's opening against its body.
    """

    number: int
    has: tuple[Content, ...]
    against: tuple[Content, ...]
    value: Content | None
    beside: tuple[Content, ...]
    at_any_time: bool
    of_headlines: bool


@lru_cache(maxsize=1 << 16)
def _sought(number: int, facet: Facet) -> Sought:
    rule = all_rules()[number]
    return Sought(
        number,
        tuple((number, "has", part) for part in facet.has),
        tuple((number, "has", part) for part in facet.against),
        None if facet.value is None else (number, "value", facet.value),
        tuple((number, "has", part) for part in facet.beside),
        Gate.TIME in rule.lifts,
        rule.of_headlines,
    )


_NO_FIGURES: frozenset[Hashable] = frozenset()


class Statement:
    """Claims of one content, with what the comparison reads of them.

    Attributes:
        claim: The first of them, in the order of their places.
        members: All of them, in this order.
        lone: Their article, if they all stand in one; else None.
        barred: Why they can meet no other at all; None if they can.
        keywords: Content words, the names of those who take part among them.
        days: First and last day of which the claim speaks, as ordinals; None where none is known.
        sought: What the rules on claims of one event compare of it.
        quoted: What the rules on quotations compare of it, by their places in ``all_rules()``.
        rank: Its place among all statements of its group.
    """

    __slots__ = (
        "at",
        "barred",
        "block",
        "claim",
        "concept",
        "concerned",
        "day",
        "days",
        "figures",
        "folded",
        "gathering",
        "group",
        "happened",
        "keywords",
        "lone",
        "members",
        "name_words",
        "named",
        "named_in_words",
        "names",
        "of_all",
        "of_the_kind",
        "ordinal",
        "parties",
        "place",
        "place_words",
        "plans",
        "quoted",
        "rank",
        "refuses",
        "several",
        "sought",
        "sources",
        "span",
        "triggers",
        "type",
    )

    at: int
    block: Block
    rank: int

    def __init__(self, members: Sequence[Claim]) -> None:
        claim = self.claim = members[0]
        self.members = members
        article = claim.article
        self.lone = article if all(m.article == article for m in members) else None
        self.read(claim)

    def read(self, claim: Claim) -> None:
        """Work out what is compared, once for all members."""
        event = claim.event
        self.group: Group = group_of(claim)
        self.gathering: bool = self.group in BY_PARTICIPANTS
        self.barred: str | None = unlinkable(claim)
        self.type, self.concept, self.place = event.type._value_, event.concept, event.place
        names = event.participants
        self.named, self.several = bool(names), len(names) > 1
        self.parties = tuple(dict.fromkeys(_one(side) for side in parties(claim) if side))
        self.concerned = _one(frozenset[str]().union(*concerned(claim)))
        self.name_words = _one(keywords(" ".join(names))) if names else frozenset()
        self.keywords = keywords(claim.quote.text)
        self.named_in_words = named_in_words(claim)
        self.sources = _one(sources(claim))
        self.place_words = _one(keywords(event.place)) if event.place else frozenset()
        self.figures: frozenset[Hashable] = (
            frozenset((q.low, q.high, q.unit, q.measure) for q in claim.quantities if q.measure)
            if claim.quantities
            else _NO_FIGURES
        )
        self.triggers = _one(triggers(claim))
        self.ordinal = ordinal(claim)
        self.of_all: bool = of_all(claim)
        self.of_the_kind: bool = of_the_kind(claim)
        day = one_day(claim)
        self.day = None if day is None else day.toordinal()
        self.span = span(claim)
        self.days = _days(window(claim))
        said, start = claim.asserted_on, event.time.interval.start
        self.refuses = said.toordinal() if said and undated_refusal(claim) else None
        """The day of a "no plans" without a date of its own, which may rule out a far plan."""
        ahead = claim.status.value not in PAST and said is not None and start is not None
        self.plans = said.toordinal() if ahead and said else None
        """The day on which something to come was announced for a day that is given."""
        self.happened = took_place(claim)
        self.names: frozenset[str] = _one(names_told(claim))
        self.folded = folded(claim.quote.text)
        self.sought: list[Sought] = []
        self.quoted: dict[int, Facet] = {}
        for number, rule in _compared():
            facet = rule.facet(claim)
            if facet is None:
                continue
            if rule.scope is Scope.WORDS:
                self.quoted[number] = facet
            else:
                self.sought.append(_sought(number, facet))

    @property
    def words(self) -> frozenset[str]:
        """Content words without the names of those who take part."""
        return self.keywords - self.name_words

    @property
    def tokens(self) -> frozenset[Hashable]:
        """The words, and the figures of named things: each that two share is a point."""
        return self.words | self.figures


@lru_cache(maxsize=1 << 16)
def _one(names: frozenset[str]) -> frozenset[str]:
    """The set itself: one object for all that are equal, since hundreds of thousands are."""
    return names


@cache
def _compared() -> tuple[tuple[int, Rule], ...]:
    """The rules that compare statements, with their places among all."""
    scopes = {Scope.EVENT, Scope.WORDS}
    return tuple((n, rule) for n, rule in enumerate(all_rules()) if rule.scope in scopes)


def _days(interval: Interval | None) -> tuple[int, int] | None:
    if interval is None:
        return None
    start, end = interval.start, interval.end
    return (start.toordinal() if start else EVER, end.toordinal() if end else NEVER)


def by_content(claims: Iterable[Claim]) -> list[Statement]:
    """The statements that the claims make; each one's members keep the order of the claims."""
    same: dict[Content, list[Claim]] = {}
    for claim in claims:
        content = content_of(claim)
        known = same.get(content)
        if known is None:
            same[content] = [claim]
        else:
            known.append(claim)
    return [Statement(members) for members in same.values()]
