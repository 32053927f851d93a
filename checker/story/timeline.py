"""The story of an event, as it was told: a timeline for every cluster of linked claims.

Every claim of the event is an entry, in the order in which they were asserted, with what has become
of its status since. Disagreements are kept, not settled: each place and each time that was given
stands with the claims that give it.

What supersedes what: an announcement, an offer or a hope ends when the event takes place, is
called off or is put off; a refusal or a "no plans" ends when it takes place all the same; a toll
ends with a higher one. Only a later day supersedes (of one day nobody knows the order, unless a
rule has found an update), only words do (a small model's guess does not), and nothing is superseded
by what it is in dispute with.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import TypeVar

from checker.engine.findings import place_of
from checker.figures.quantities import compatible
from checker.identity import digest
from checker.link import BY_PARTICIPANTS, Group, group_of, refuse, triggers, window
from checker.models import (
    Article,
    Claim,
    EventType,
    Finding,
    Frozen,
    Interval,
    Relation,
    StatusBasis,
    Voice,
)
from checker.models import StatusValue as S
from checker.rules.qty001_different_figures import same_measure
from checker.story.clusters import clusters
from checker.story.origins import Origin, Origins
from checker.wording import keywords


class PlaceGiven(Frozen):
    """A place that claims give the event.

    Attributes:
        place: Canonical name.
        claims: Ids of the claims that give it.
        origins: Of how many origins those are.
    """

    place: str
    claims: tuple[str, ...]
    origins: int


class TimeGiven(Frozen):
    """The days that claims give the event; an end that is null is open.

    Attributes:
        start: First day.
        end: Last day.
        claims: Ids of the claims that give them.
        origins: Of how many origins those are.
    """

    start: date | None
    end: date | None
    claims: tuple[str, ...]
    origins: int


class Entry(Frozen):
    """One claim in the story of an event.

    Attributes:
        claim: Its id.
        asserted_on: The day it was said; None when unknown.
        status: What it says of the event.
        speaker: Canonical name; for the narrator's voice the outlet.
        voice: Direct, indirect, mixed or the narrator's.
        article: Id of its article.
        origin: The first article to carry it, and whom the copy credits.
        until: The last day on which the status can be taken to stand: the day of what supersedes
            it, else, of what was still to come, the last day of which it speaks (without a date of
            its own, 30 days). None: nothing ends it.
        superseded_by: Id of the claim that supersedes it.
        findings: Ids of the findings of which it is a part.
    """

    claim: str
    asserted_on: date | None
    status: S
    speaker: str
    voice: Voice
    article: str
    origin: Origin
    until: date | None
    superseded_by: str | None
    findings: tuple[str, ...]


class StoryEvent(Frozen):
    """One event of which two claims or more speak.

    Attributes:
        id: ``e`` and 12 hexadecimal digits: the hash of the claim that was first published of it,
            so that articles that come later do not change it.
        type: The type that most claims give it.
        label: The description that tells most.
        participants: Canonical names, the most often named first.
        places: Where, as given, that of most origins first; several are a disagreement, or parts
            of one place.
        times: When, in the same manner.
        entries: Its claims by the day they were asserted, those of unknown days last.
        findings: Ids of the findings with a side among its claims, in the findings' order.
    """

    id: str
    type: EventType
    label: str
    participants: tuple[str, ...]
    places: tuple[PlaceGiven, ...]
    times: tuple[TimeGiven, ...]
    entries: tuple[Entry, ...]
    findings: tuple[str, ...]


_Order = tuple[bool, date, tuple[date, str], tuple[str, int, int, str]]
_Value = TypeVar("_Value")


def timelines(
    articles: Iterable[Article],
    claims: Iterable[Claim],
    findings: Sequence[Finding],
    origins: Origins,
) -> tuple[StoryEvent, ...]:
    """The events that the claims speak of, those first asserted first.

    The same for the same articles in any order.

    Args:
        articles: Those of the claims.
        claims: All claims.
        findings: What the engine found among them.
        origins: Of the claims.
    """
    published = {article.id: article.published or date.max for article in articles}
    concerning: defaultdict[str, list[str]] = defaultdict(list)
    for finding in findings:
        for claim in (finding.primary, finding.secondary, *finding.also):
            concerning[claim].append(finding.id)

    def order(claim: Claim) -> _Order:
        said = claim.asserted_on
        where = (published[claim.article], claim.article)
        return (said is None, said or date.max, where, place_of(claim))

    found = []
    for members in clusters(claims):
        told = sorted(members, key=order)
        first = min(members, key=lambda claim: order(claim)[2:])
        event = _event(told, first, _Findings(findings, told), concerning, origins)
        found.append((order(told[0]), event))
    return tuple(event for _, event in sorted(found, key=lambda item: item[0]))


class _Findings:
    """What was found between the claims of one event."""

    def __init__(self, findings: Iterable[Finding], claims: Iterable[Claim]) -> None:
        own = {claim.id for claim in claims}
        sides = [(f, f.primary, f.secondary) for f in findings if {f.primary, f.secondary} & own]
        self.ids = tuple(finding.id for finding, _, _ in sides)
        self.updates = {(one, other) for f, one, other in sides if f.relation is Relation.UPDATE}
        self.disputed = {
            frozenset((one, other)) for f, one, other in sides if f.relation is not Relation.UPDATE
        }


def _event(
    told: Sequence[Claim],
    first: Claim,
    findings: _Findings,
    concerning: Mapping[str, Sequence[str]],
    origins: Origins,
) -> StoryEvent:
    """The event of the claims ``told``, in order of assertion, ``first`` the first published."""
    named = Counter(name for claim in told for name in claim.event.participants)
    return StoryEvent(
        id="e" + digest(first.id),
        type=_most(claim.event.type for claim in told),
        label=_label(told),
        participants=tuple(sorted(named, key=lambda name: (-named[name], name))),
        places=tuple(
            PlaceGiven(place=place, claims=claims, origins=count)
            for place, claims, count in _given(told, lambda c: c.event.place, origins)
        ),
        times=tuple(
            TimeGiven(start=when.start, end=when.end, claims=claims, origins=count)
            for when, claims, count in _given(told, _stated, origins)
        ),
        entries=tuple(
            _entry(claim, _superseding(claim, told, findings), concerning, origins)
            for claim in told
        ),
        findings=findings.ids,
    )


def _most(values: Iterable[EventType]) -> EventType:
    counted = Counter(values)
    return min(counted, key=lambda value: (-counted[value], value))


def _label(told: Iterable[Claim]) -> str:
    """The label that tells most: often given, and with more than the bare word "meeting"."""
    counted = Counter(claim.event.label for claim in told)
    telling = {label: number * len(keywords(label)) for label, number in counted.items()}
    return min(counted, key=lambda label: (-telling[label], label))


def _stated(claim: Claim) -> Interval | None:
    """The days that the claim gives its event, if it gives any."""
    interval = claim.event.time.interval
    return interval if interval.start or interval.end else None


def _given(
    told: Iterable[Claim], of: Callable[[Claim], _Value | None], origins: Origins
) -> list[tuple[_Value, tuple[str, ...], int]]:
    """The values that claims give, that of most origins first, with those claims' ids."""
    giving: dict[_Value, list[Claim]] = {}
    for claim in told:
        if (value := of(claim)) is not None:
            giving.setdefault(value, []).append(claim)
    found = [
        (value, tuple(claim.id for claim in claims), origins.corroboration(claims).origins)
        for value, claims in giving.items()
    ]
    return sorted(found, key=lambda item: (-item[2], -len(item[1]), str(item[0])))


def _entry(
    claim: Claim,
    superseding: Claim | None,
    concerning: Mapping[str, Sequence[str]],
    origins: Origins,
) -> Entry:
    return Entry(
        claim=claim.id,
        asserted_on=claim.asserted_on,
        status=claim.status.value,
        speaker=claim.attribution.speaker.canonical,
        voice=claim.attribution.voice,
        article=claim.article,
        origin=origins.of[claim.id],
        until=_until(claim, superseding),
        superseded_by=superseding.id if superseding else None,
        findings=tuple(concerning.get(claim.id, ())),
    )


# -- what becomes of a status ---------------------------------------------------------------------

_HELD = frozenset({S.OCCURRED, S.ONGOING})
_COMING = frozenset(
    {S.AGREED, S.SCHEDULED, S.PLANNED, S.EXPECTED, S.PROPOSED, S.POSSIBLE, S.WILLING, S.CONDITIONAL}
)
_REFUSED = frozenset({S.NOT_PLANNED, S.UNWILLING})
_ENDED_BY: Mapping[S, frozenset[S]] = {
    **dict.fromkeys(_COMING, _HELD | {S.CANCELLED, S.POSTPONED}),
    **dict.fromkeys(_REFUSED, _HELD),
    S.NOT_OCCURRED: _HELD,
    S.CANCELLED: _HELD | {S.SCHEDULED},
    S.POSTPONED: _HELD | {S.SCHEDULED, S.CANCELLED},
}
"""By status, the later statuses of the same event that end it. What has happened stays so."""


def _superseding(claim: Claim, told: Iterable[Claim], findings: _Findings) -> Claim | None:
    """The first later claim of the event that ends what the claim says; None if it still stands."""
    if claim.status.value not in _ENDED_BY and not claim.quantities:
        return None
    return next((other for other in told if _supersedes(other, claim, findings)), None)


def _supersedes(later: Claim, earlier: Claim, findings: _Findings) -> bool:
    if (earlier.id, later.id) in findings.updates:
        return True
    said = earlier.asserted_on
    if said is None or later.asserted_on is None or later.asserted_on <= said:
        return False
    if StatusBasis.GUESS in {earlier.status.basis, later.status.basis}:
        return False
    if frozenset((earlier.id, later.id)) in findings.disputed:
        return False
    if later.status.value in _ENDED_BY.get(earlier.status.value, ()):
        ends = _takes_place(later, earlier) if later.status.value in _HELD else True
        return ends and refuse(earlier, later) is None
    return _raises(later, earlier)


def _takes_place(later: Claim, announced: Claim) -> bool:
    """Whether what is said to have happened is the very thing that was announced, and came after.

    A petition against the closure of a school is told with the closure, and is not it.
    """
    began, said = later.event.time.interval.start, announced.asserted_on
    if began is not None and said is not None and began < said:
        return False
    named = bool(triggers(later) & triggers(announced))
    if later.status.value is S.ONGOING:
        # Of a vote or a meeting that is "going on", most often only what leads up to it is.
        return named and group_of(announced) not in BY_PARTICIPANTS
    alike = later.event.concept == announced.event.concept is not None
    return named or alike or group_of(announced) in BY_PARTICIPANTS


def _raises(later: Claim, earlier: Claim) -> bool:
    """Whether the later claim gives a higher figure of one and the same toll."""
    if group_of(earlier) is not Group.INCIDENT:
        return False
    return any(
        theirs.high > ours.high
        and same_measure(earlier, ours, later, theirs)
        and compatible(ours, theirs) is False
        for ours in earlier.quantities
        for theirs in later.quantities
    )


def _until(claim: Claim, superseding: Claim | None) -> date | None:
    if superseding is not None and superseding.asserted_on is not None:
        return superseding.asserted_on
    if claim.status.value not in _COMING | _REFUSED:
        return None
    days = window(claim)
    return days.end if days else None
