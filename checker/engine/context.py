"""What a pair alone does not tell: the stories, the openings, and what happened in between."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from checker.engine.judging import Hit
from checker.events.triggers import triggers_in
from checker.link import OUTCOMES, Gate, Group, Refusal, alike, group_of, refuse, triggers
from checker.models import Claim, StatusBasis, StatusValue, Voice
from checker.rules import Pair
from checker.rules.base import headlines, same_speaker

ONE_BREATH = "one speaker says both in one passage"

BORNE_OUT = "another sentence of the body bears the headline out"

OVERTAKEN = "the event took place between the two statements"


def stories_of(claims: Iterable[Claim]) -> dict[str, frozenset[str]]:
    """By article, the names, places and incidents in it: two of one story share some."""
    found: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        found[claim.article] |= names_told(claim)
    return {article: frozenset(names) for article, names in found.items()}


def names_told(claim: Claim) -> frozenset[str]:
    """What the claim adds to the names of its article's story."""
    event, speaker = claim.event, claim.attribution.speaker
    names = {*event.participants, event.place, event.concept}
    if group_of(claim) is Group.INCIDENT:
        # "14 people were killed in the flood" is about deaths, and tells of a flood.
        names |= {trigger.concept for trigger in triggers_in(claim.quote.text)}
    if claim.attribution.voice is not Voice.NARRATOR and not speaker.anonymous:
        names.add(speaker.canonical)
    return frozenset(name for name in names if name and name not in OUTCOMES)


_OPENING_PASSAGES = 3


def openings_of(claims: Iterable[Claim]) -> dict[str, frozenset[int]]:
    """By article, the first passage that holds a claim: its headline or its lede.

    What comes before may be navigation; an article of which nothing was read for long has none.
    """
    passages: dict[str, list[int]] = defaultdict(list)
    for claim in claims:
        passages[claim.article].append(claim.passage)
    return {article: opening_of(found) for article, found in passages.items()}


def opening_of(passages: Iterable[int]) -> frozenset[int]:
    """The opening of one article, from the passages that hold its claims."""
    first = min(passages)
    return frozenset({first} if first < _OPENING_PASSAGES else ())


def refusal_in(a: Claim, b: Claim, stories: dict[str, frozenset[str]]) -> Refusal | None:
    """What keeps the two apart; across articles, words alone also need that both tell one story.

    "12 people were killed" names neither the flood nor the town.
    """
    return refusal_between(a, b, stories.__getitem__)


def refusal_between(a: Claim, b: Claim, story: Callable[[str], frozenset[str]]) -> Refusal | None:
    """As ``refusal_in``, with the stories worked out when they are asked for."""
    refusal = refuse(a, b)
    if refusal is not None or a.article == b.article:
        return refusal
    own = set(a.event.participants) & set(b.event.participants)
    if own or a.event.place == b.event.place is not None or story(a.article) & story(b.article):
        return None
    return Refusal(Gate.TYPE, "the two articles share no name, place or incident")


def took_place(claim: Claim) -> bool:
    """Whether the claim says for certain that an event took place, and on which days."""
    occurred = claim.status.value is StatusValue.OCCURRED
    return (
        occurred
        and claim.status.basis is not StatusBasis.GUESS
        and not claim.event.time.interval.open
    )


def settled(hit: Hit, happened: Sequence[Claim], claims: Sequence[Claim]) -> str | None:
    """Why the clash is none in the light of where and when its sides stand."""
    first, second = hit.pair.first, hit.pair.second
    if (
        first.article == second.article
        and first.passage == second.passage
        and same_speaker(first, second)
    ):
        return ONE_BREATH
    if hit.rule.of_headlines and _borne_out(hit.pair, claims):
        return BORNE_OUT
    overtaken = hit.rule.looks_ahead and any(_between(claim, hit.pair) for claim in happened)
    return OVERTAKEN if overtaken else None


def _borne_out(pair: Pair, claims: Iterable[Claim]) -> bool:
    """Whether another claim of the body says what the article opens with."""
    split = headlines(pair)
    if split is None or split[1].status.value is StatusValue.CONDITIONAL:
        return False
    return any(
        claim.article == split[0].article
        and claim.passage != split[0].passage
        and claim.id not in {pair.first.id, pair.second.id}
        and claim.status.value is split[0].status.value
        and claim.event.type is split[0].event.type
        and (triggers(claim) & triggers(split[0]) or alike(claim, split[0]).reaches(2, 0.4))
        for claim in claims
    )


def _between(event: Claim, pair: Pair) -> bool:
    """Whether the event is the one announced, and took place after one statement, before the other.

    "Will meet" in August and "no plans" in October speak of two meetings when the first was held in
    September.
    """
    said = sorted(d for d in (pair.first.asserted_on, pair.second.asserted_on) if d is not None)
    when = event.event.time.interval
    if len(said) < 2 or when.start is None or when.end is None:
        return False
    if (
        event.id in {pair.first.id, pair.second.id}
        or not said[0] <= when.start <= when.end < said[1]
    ):
        return False
    same = refuse(event, pair.first, frozenset({Gate.TIME})) is None
    planned = pair.first.event.time.interval
    return same and planned.may_overlap(when)
